import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import { describeApi, lineDifferences } from "../check/api.ts";
import { mustPass } from "../check/command.ts";
import { cycles } from "../check/cycles.ts";
import { directions } from "../check/directions.ts";
import { effects } from "../check/effects.ts";
import { exportsAgree } from "../check/exports.ts";
import { importers } from "../check/importers.ts";
import { loads } from "../check/loads.ts";
import { lockfile } from "../check/lockfile.ts";
import type { Rule } from "../check/rule.ts";
import { size } from "../check/size.ts";
import { testFiles } from "../check/tests.ts";
import { machineTraces } from "../check/traces.ts";
import { types } from "../check/types.ts";
import { venueNames } from "../check/venue_names.ts";
import { suite } from "../support/suite.ts";

type Files = Readonly<Record<string, string>>;

/** Writes a small project, lets `use` look at it, and removes it. */
async function inTree<T>(files: Files, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "check-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const test = suite("check");

/** The rule holds in `sound`, and is broken, with a message that matches, by each of `breaches` laid over it. */
function breaks(rule: Rule, sound: Files, breaches: readonly (readonly [breach: Files, says: RegExp])[]): void {
  test(`${rule.name}: holds in a sound tree`, async () => {
    assert.equal(await inTree(sound, (root) => rule.check(root)), []);
  });
  for (const [breach, says] of breaches) {
    test(`${rule.name}: finds ${says.source}`, async () => {
      const found = await inTree({ ...sound, ...breach }, (root) => rule.check(root));
      assert.ok(found.some((line) => says.test(line)), `found only ${JSON.stringify(found)}`);
    });
  }
}

const venue = (id: string, name: string): Files => ({ [`specs/${id}/venue.yaml`]: `id: ${id}\nname: ${name}\n` });

breaks(venueNames, {
  ...venue("acme", "Acme Exchange"),
  ...venue("gate", "Gate.io"),
  "src/core/call.ts": "// An acmeist wrote this gate; acmes are many.\n",
  "src/venues/acme/mod.ts": "// Acme has its own folder.\n",
  "src/sim/skins/acme/mod.ts": "// Acme's skin.\n",
  "src/sim/skins/mod.ts": 'export { acme } from "./acme/mod.ts";\n',
  "codegen/main.ts": "export {};\n",
}, [
  [{ "src/core/call.ts": "// as ACME does\n" }, /src\/core\/call\.ts:1: names acme/],
  [{ "src/core/call.ts": "\nconst acmeLimit = 1;\n" }, /src\/core\/call\.ts:2: names acme/],
  [{ "src/core/call.ts": "const a = 'acme_exchange';\n" }, /names acme/],
  [{ "src/core/call.ts": 'if (id === "gate") stop();\n' }, /names gate/],
  [{ "src/core/call.ts": "// as Gate.io does\n" }, /names gate/],
  [{ "src/core/acme.ts": "export {};\n" }, /the path names acme/],
  [{ "codegen/main.ts": "emit(acme);\n" }, /codegen\/main\.ts:1: names acme/],
  [{ "src/venues/gate/mod.ts": "// like Acme's\n" }, /src\/venues\/gate\/mod\.ts:1: names acme/],
]);

breaks(importers, {
  "src/core/http/http.ts": 'import fetch from "cross-fetch";\n',
  "src/core/stream/socket.ts": 'import WebSocket from "ws";\n',
  "src/sim/server.ts": 'import { WebSocketServer } from "ws";\n',
  "src/core/decimal.ts": 'import { Decimal } from "decimal.js";\n',
  "src/core/schema.ts": 'import * as v from "valibot";\nimport { x } from "./x.ts";\nimport fs from "node:fs";\n',
  "src/core/endpoint.ts": 'import type { GenericSchema } from "valibot";\n',
  "generated/acme/spot.ts": 'import * as v from "valibot";\n',
}, [
  [{ "src/core/call.ts": 'import fetch from "cross-fetch";\n' }, /src\/core\/call\.ts:1: imports cross-fetch/],
  [{ "src/core/call.ts": 'export { WebSocket } from "ws";\n' }, /imports ws/],
  [{ "src/core/call.ts": 'const d = await import("decimal.js");\n' }, /imports decimal\.js/],
  [{ "src/core/call.ts": 'import type { Decimal } from "decimal.js/decimal.mjs";\n' }, /imports decimal\.js\//],
  [{ "src/core/call.ts": 'type S = import("valibot").GenericSchema;\n' }, /imports valibot/],
  [{ "src/core/endpoint.ts": 'import { string } from "valibot";\n' }, /src\/core\/endpoint\.ts:1: imports valibot/],
  [
    { "generated/acme/spot.ts": 'import { Decimal } from "decimal.js";\n' },
    /generated\/acme\/spot\.ts:1: imports decimal/,
  ],
  [{ "src/core/call.ts": 'import chalk from "chalk";\n' }, /chalk is not a dependency/],
  [{ "src/core/call.ts": 'import x from "npm:ws@8";\n' }, /imports npm:ws@8/],
]);

const asks = (text: string): Files => ({ "src/core/call.ts": `\n${text}\n` });
breaks(effects, {
  "src/core/clock.ts": "export const now = (): number => Date.now();\nsetTimeout(() => {}, 1);\n",
  "src/core/http/http.ts": "export const send = fetch;\n",
  ...asks(`
    // Date.now, setTimeout and fetch( in a comment; "new WebSocket" in a text
    interface Port { fetch(url: string): Promise<string>; setTimeout: number }
    const use = (port: Port, time: number): unknown => [port.fetch("Date.now()"), { fetch: 1 }, new Date(time)];`),
  "src/sim/server.ts":
    'import { createServer } from "node:http";\nimport { WebSocket } from "ws";\nnew WebSocket(null);\n',
}, [
  [asks("const t = Date.now();"), /src\/core\/call\.ts:2: Date\.now/],
  [asks("const t = new Date();"), /new Date\(\)/],
  [asks("const t = Date();"), /: Date\(\)/],
  [asks("const t = performance.now();"), /performance/],
  [asks("const t = process.hrtime.bigint();"), /hrtime/],
  [asks("setTimeout(() => {}, 5);"), /setTimeout/],
  [asks("globalThis.setInterval(() => {}, 5);"), /setInterval/],
  [asks("const later = setImmediate;"), /setImmediate/],
  [asks("const s = AbortSignal.timeout(5);"), /AbortSignal\.timeout/],
  [asks("const r = Math.random();"), /Math\.random/],
  [asks("const r = crypto.randomUUID();"), /randomUUID/],
  [asks('import { randomBytes } from "node:crypto";'), /randomBytes/],
  [asks('await fetch("https://example.org");'), /: fetch/],
  [asks('const ws = new WebSocket("wss://example.org");'), /WebSocket/],
  [asks("let timer: ReturnType<typeof setTimeout>;"), /setTimeout/],
  [asks('import { setTimeout as wait } from "node:timers/promises";'), /imports node:timers\/promises/],
  [asks('import { request } from "node:https";'), /imports node:https/],
]);

breaks(directions, {
  "src/core/endpoint.ts": "export interface Endpoint {}\n",
  "src/core/call.ts": 'import type { Endpoint } from "./endpoint.ts";\n',
  "src/model/order.ts": 'import "../core/call.ts";\n',
  "src/connector/book.ts": 'import "../core/call.ts";\nimport "../model/order.ts";\n',
  "generated/acme/spot.ts": 'import type { Endpoint } from "../../src/core/endpoint.ts";\n',
  "generated/gate/spot.ts": "export {};\n",
  "src/core/scan/mod.ts": "export {};\n",
  "generated/acme/spot.hot.ts": 'import "../../src/core/scan/mod.ts";\nimport "./spot.ts";\n',
  "src/core/proto.ts": "export {};\n",
  "generated/acme/spot.proto.ts": 'import "../../src/core/proto.ts";\n',
  "generated/acme/spot.types.ts": 'import type { Levels } from "../../src/core/scan/mod.ts";\n',
  "generated/venues.ts": 'import type { Endpoint } from "../src/core/endpoint.ts";\nexport * from "./acme/spot.ts";\n',
  "generated/connectors.ts": 'export const acme = (): Promise<unknown> => import("../src/venues/acme/mod.ts");\n',
  "src/venues/acme/auth.ts": 'import "../../core/call.ts";\n',
  "src/venues/acme/map/order.ts":
    'import "../../../../generated/acme/spot.ts";\nimport "../../../connector/book.ts";\n',
  "src/venues/acme/mod.ts": 'import "./auth.ts";\nimport "./map/order.ts";\n',
  "src/venues/gate/mod.ts": "export {};\n",
  "src/sim/mod.ts": 'import "../core/call.ts";\n',
  "src/cli/main.ts": 'import "../sim/mod.ts";\nimport "../venues/acme/mod.ts";\nimport "../../generated/venues.ts";\n',
  "test/support/suite.ts": "export {};\n",
}, [
  [{ "src/core/x.ts": 'import "../model/order.ts";\n' }, /src\/core\/x\.ts:1: core imports src\/model/],
  [{ "src/core/x.ts": 'import type { A } from "../connector/book.ts";\n' }, /core imports src\/connector/],
  [{ "src/model/x.ts": 'import "../connector/book.ts";\n' }, /model imports/],
  [{ "src/connector/x.ts": 'import "../venues/acme/mod.ts";\n' }, /connector imports src\/venues/],
  [{ "src/connector/x.ts": 'import "../../generated/acme/spot.ts";\n' }, /connector imports generated/],
  [{ "src/venues/gate/x.ts": 'import "../acme/mod.ts";\n' }, /venues\/gate imports src\/venues\/acme/],
  [{ "src/venues/gate/x.ts": 'import "../../../generated/acme/spot.ts";\n' }, /venues\/gate imports generated\/acme/],
  [{ "src/venues/gate/x.ts": 'import "../../sim/mod.ts";\n' }, /venues\/gate imports src\/sim/],
  [{ "src/sim/x.ts": 'import "../connector/book.ts";\n' }, /sim imports src\/connector/],
  [{ "src/sim/x.ts": 'await import("../venues/acme/mod.ts");\n' }, /sim imports src\/venues/],
  [{ "generated/gate/x.ts": 'import { a } from "../../src/core/endpoint.ts";\n' }, /endpoint\.ts as a value/],
  [{ "generated/gate/x.ts": 'import "../../src/venues/gate/mod.ts";\n' }, /generated\/gate imports src\/venues\/gate/],
  [
    { "generated/gate/x.ts": 'import type { A } from "../../src/core/call.ts";\n' },
    /generated\/gate imports src\/core\/call/,
  ],
  [{ "generated/gate/spot.ts": 'import "../../src/core/scan/mod.ts";\n' }, /generated\/gate imports src\/core\/scan/],
  [
    { "generated/gate/spot.types.ts": 'import { Levels } from "../../src/core/scan/mod.ts";\n' },
    /generated\/gate imports src\/core\/scan\/mod\.ts/,
  ],
  [{ "generated/gate/spot.ts": 'import "../../src/core/proto.ts";\n' }, /generated\/gate imports src\/core\/proto/],
  [
    { "generated/gate/spot.proto.ts": 'import "../../src/core/scan/mod.ts";\n' },
    /generated\/gate imports src\/core\/scan/,
  ],
  [{ "generated/gate/spot.hot.ts": 'import "../../src/core/call.ts";\n' }, /generated\/gate imports src\/core\/call/],
  [{ "src/cli/x.ts": 'import "../../test/support/suite.ts";\n' }, /cli imports test/],
  [{ "src/core/x.ts": 'import "./gone.ts";\n' }, /src\/core\/gone\.ts, which is not there/],
]);

breaks(cycles, {
  "src/core/a.ts": 'import "./b.ts";\nimport "./c.ts";\n',
  "src/core/b.ts": 'import "./c.ts";\n',
  "src/core/c.ts": "export {};\n",
}, [
  [
    { "src/core/c.ts": 'import "./a.ts";\n' },
    /src\/core\/a\.ts → src\/core\/b\.ts → src\/core\/c\.ts → src\/core\/a\.ts/,
  ],
  [{ "src/core/c.ts": 'import type { A } from "./b.ts";\n' }, /src\/core\/b\.ts → src\/core\/c\.ts → src\/core\/b\.ts/],
  [{ "src/core/c.ts": 'import "./c.ts";\n' }, /src\/core\/c\.ts → src\/core\/c\.ts/],
]);

const dependencies = {
  "@noble/curves": "^2.4.0",
  "@noble/hashes": "^2.4.0",
  "cross-fetch": "^4.1.0",
  "decimal.js": "^10.6.0",
  "valibot": "^1.5.0",
  "ws": "^8.23.0",
};
const npm = (change: object): Files => ({
  "package.json": JSON.stringify({
    name: "venuekit",
    version: "1.2.3",
    license: "MIT",
    bin: { venuekit: "dist/src/cli/main.js" },
    exports: {
      ".": { types: "./dist/src/mod.d.ts", default: "./dist/src/mod.js" },
      "./*": { types: "./dist/src/venues/*/mod.d.ts", default: "./dist/src/venues/*/mod.js" },
      "./package.json": "./package.json",
    },
    dependencies,
    ...change,
  }),
});
const deno = (change: object): Files => ({
  "deno.json": JSON.stringify({
    version: "1.2.3",
    license: "MIT",
    exports: { ".": "./src/mod.ts", "./acme": "./src/venues/acme/mod.ts" },
    imports: Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, `npm:${name}@${range}`])),
    ...change,
  }),
});
breaks(exportsAgree, {
  ...npm({}),
  ...deno({}),
  ...venue("acme", "Acme"),
  ...venue("gate", "Gate.io"),
  "package-lock.json": '{ "version": "1.2.3" }',
  "src/mod.ts": "",
  "src/cli/main.ts": "",
  "src/venues/acme/mod.ts": "",
}, [
  [deno({ version: "1.2.4" }), /version: package\.json 1\.2\.3, deno\.json 1\.2\.4/],
  [{ "package-lock.json": '{ "version": "1.2.2" }' }, /lock 1\.2\.2/],
  [deno({ license: "Apache-2.0" }), /license/],
  [deno({ exports: { ".": "./src/mod.ts" } }), /entry \.\/acme: .* deno\.json none/],
  [deno({ imports: {} }), /dependency ws: package\.json npm:ws@\^8\.23\.0, deno\.json none/],
  [npm({ dependencies: { ...dependencies, chalk: "^5.0.0" } }), /dependencies: .*cross-fetch, .*chalk/],
  [npm({ exports: { ".": { types: "./dist/x.d.ts", default: "./dist/src/mod.js" } } }), /types are \.\/dist\/x\.d\.ts/],
  [npm({ bin: { venuekit: "dist/src/cli/gone.js" } }), /command venuekit: src\/cli\/gone\.ts is not there/],
  [{ "src/venues/gate/mod.ts": "" }, /entry \.\/gate: .*deno\.json none/],
]);

const lock = (packages: object): Files => ({ "package-lock.json": JSON.stringify({ packages }) });
const project = { dependencies: { a: "^1.0.0" }, devDependencies: { b: "2.0.0" } };
const inner = { "node_modules/a": { dependencies: { c: "1" } }, "node_modules/a/node_modules/c": {} };
const outer = { "node_modules/b": { optionalDependencies: { "@b/mac": "2.0.0" } }, "node_modules/@b/mac": {} };
breaks(lockfile, {
  "package.json": JSON.stringify(project),
  ...lock({ "": project, ...inner, ...outer }),
}, [
  [
    lock({ "": project, ...inner, "node_modules/b": outer["node_modules/b"] }),
    /^@b\/mac is not .* node_modules\/b needs/,
  ],
  [lock({ "": project, ...outer, "node_modules/a": inner["node_modules/a"] }), /^c is not in the lock/],
  [lock({ "": project, ...inner }), /^b is not in the lock; the project needs it/],
  [
    lock({ "": { ...project, devDependencies: { b: "2.0.1" } }, ...inner, ...outer }),
    /^b: package\.json 2\.0\.0, lock 2\.0\.1/,
  ],
]);

const testFile = (text: string): Files => ({ "test/core/a.test.ts": text });
const opens = 'import { suite } from "../support/suite.ts";\nconst test = suite("a");\n';
// In two halves, as this file is looked at too.
const wrongRunner = ["deno", "test"].join(" ");
breaks(testFiles, {
  ...testFile(`${opens}const other = suite("b");\nother.run();\ntest("a", () => {});\ntest.run();\nstop();\n`),
  "test/core/b.test.ts":
    `${opens}test.run();\nfor (const one of all) {\n  const test = suite(one);\n  test.run();\n}\n`,
  "test/package/fixtures/b.test.ts": "",
  "README.md": "npm test\n",
}, [
  [testFile(`${opens}test("a", () => {});\n`), /a\.test\.ts:2: the suite test does not end in \.run\(\)/],
  [testFile(`${opens}test.run();\ntest("late", () => {});\n`), /a\.test\.ts:2: a test follows \.run\(\)/],
  [testFile(`${opens}const other = suite("b");\ntest.run();\n`), /a\.test\.ts:3: the suite other does not end/],
  [
    testFile(`${opens}for (const one of all) {\n  const test = suite(one);\n}\ntest.run();\n`),
    /a\.test\.ts:4: the suite test/,
  ],
  [testFile('import { suite } from "../support/suite.ts";\n'), /a\.test\.ts: no suite/],
  [testFile('import { suite } from "uvu";\nconst test = suite("a");\ntest.run();\n'), /does not use support\/suite/],
  [testFile(`import { test as t } from "uvu";\n${opens}test.run();\n`), /imports uvu itself/],
  [{ "README.md": `${wrongRunner} -A\n` }, /README\.md:1: names a runner/],
]);

const machinePath = ["/wo", "rk/"].join("");
breaks(machineTraces, { "README.md": `Its files are in src${machinePath}.\n` }, [
  [{ "src/a.ts": `// in ${machinePath}main` }, /src\/a\.ts:1/],
  [{ "package-lock.json": `\n"https://${["registry", ".npmjs"].join("")}.org/ws"` }, /package-lock\.json:2/],
]);

breaks(size, {
  ...npm({}),
  "src/mod.ts": "",
  "src/venues/acme/mod.ts": 'export { spot } from "./spot.ts";\nexport const other = "not asked for";\n',
  "src/venues/acme/spot.ts":
    'export const spot = (): string => "small";\nexport const books = (): unknown => import("./books.ts");\n',
  "src/venues/acme/books.ts": 'export const books = "not asked for";\n',
  "test/check/budget.json": '{ "bytes": 60, "gzip": 80, "later": { "bytes": 0, "gzip": 0 } }',
}, [
  [
    { "src/venues/acme/spot.ts": `export const spot = (): string => "${"large ".repeat(20)}";\n` },
    /\.\/acme spot bytes: \d+, budget 60/,
  ],
  [
    { "test/check/budget.json": '{ "bytes": 60, "gzip": 8, "later": { "bytes": 0, "gzip": 0 } }' },
    /\.\/acme spot gzip: \d+, budget 8/,
  ],
  [
    { "src/venues/acme/spot.ts": 'export const spot = (): unknown => import("./books.ts");\n' },
    /\.\/acme spot bytes loaded later: [1-9]\d*, budget 0/,
  ],
  [
    {
      "src/venues/acme/spot.ts": 'export { books as spot } from "./large.ts";\nimport("./large.ts");\n',
      "src/venues/acme/large.ts": `export const books = "${"large ".repeat(20)}";\n`,
    },
    /\.\/acme spot bytes: \d{3}, budget 60/,
  ],
]);

test("package: what nothing loads is found, and what takes many files to load", async () => {
  const built: Files = {
    ...npm({}),
    "src/mod.ts": "",
    "src/venues/acme/mod.ts": "",
    "dist/src/mod.js": 'export const load = () => import("./venues/acme/mod.js");\n',
    "dist/src/cli/main.js": 'import "ws";\n',
    "dist/src/venues/acme/mod.js": 'export * from "../../../shared/a.js";\nexport { b } from "../../../shared/b.js";\n',
    "dist/shared/a.js": 'export { b } from "./b.js";\n',
    "dist/shared/b.js": "export const b = 1;\n",
  };
  assert.equal(await inTree(built, (root) => loads(root)), []);
  const slow = { "dist/shared/b.js": 'import "@noble/curves/secp256k1.js";\nexport const b = () => import("viem");\n' };
  assert.equal(await inTree({ ...built, ...slow }, (root) => loads(root)), [
    "./acme loads @noble/curves when it is imported",
  ]);
  assert.equal(await inTree({ ...built, "dist/shared/c.js": "" }, (root) => loads(root, 2)), [
    "nothing loads dist/shared/c.js",
    "./acme loads 3 files when it is imported, and 2 are allowed",
  ]);
});

test("types: each required option is looked for", async () => {
  const config = { strict: true, erasableSyntaxOnly: true, noUncheckedIndexedAccess: true };
  const files = {
    "tsconfig.json": JSON.stringify({ compilerOptions: config, files: [] }),
    "tsconfig.build.json": JSON.stringify({ extends: "./tsconfig.json", compilerOptions: { declaration: true } }),
  };
  assert.equal(await inTree(files, (root) => types.check(root)), [
    "tsconfig.json: exactOptionalPropertyTypes is not on",
    "tsconfig.build.json: isolatedDeclarations is not on",
  ]);
});

test("api: a changed type is a difference, a changed comment is none", async () => {
  const before =
    "/** Old words. */\nexport interface Order {\n    readonly id: string;\n}\nexport declare const one: 1;\n";
  const describe = (text: string): Promise<string> =>
    inTree({ "dist/mod.d.ts": text }, (root) => describeApi(root, new Map([["venuekit", "dist/mod.d.ts"]])));
  const was = await describe(before);
  assert.ok(was.includes("Order: interface Order {\n    readonly id: string;\n}"), was);
  assert.equal(lineDifferences(was, await describe(before.replace("Old", "New"))), []);
  assert.equal(lineDifferences(was, await describe(before.replace("id: string", "id: number"))), [
    "-     readonly id: string;",
    "+     readonly id: number;",
  ]);
});

test("api: lines count as often as they occur", () => {
  assert.equal(lineDifferences("a\nb\nb", "b\na\nb\nb"), ["+ b"]);
  assert.equal(lineDifferences("a\nb", "b\na"), ["the same lines in another order"]);
});

test("a program that fails or does not end is a breach", async () => {
  await inTree(
    { "fails.mjs": 'console.log("why"); process.exit(3);', "hangs.mjs": "setInterval(() => {}, 1);" },
    async (root) => {
      assert.equal(await mustPass("node", ["-e", "0"], root), []);
      assert.equal(await mustPass("node", ["fails.mjs"], root), ["node fails.mjs: exit code 3", "why"]);
      assert.match((await mustPass("node", ["hangs.mjs"], root, 0.5)).at(-1) ?? "", /still running after 0\.5 s/);
    },
  );
});

test.run();
