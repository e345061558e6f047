/** A venue that begins: what is written holds what the house asks for, and the compiler names what is missing. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import { check } from "../../codegen/check.ts";
import { main } from "../../codegen/main.ts";
import { linesOf, withEntry } from "../../codegen/new/listing.ts";
import { membersOf } from "../../codegen/new/members.ts";
import { typeCheck } from "../../codegen/typecheck.ts";
import { listFiles } from "../../codegen/write.ts";
import { suite } from "../support/suite.ts";
import { repository } from "./tree.ts";

const test = suite("new");

const roots: string[] = [];
test.after(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true, force: true })));

/** As much of the project as a venue is made of. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-new-"));
  roots.push(root);
  const parts = ["package.json", "deno.json", "tsconfig.json", "src/core", "src/model", "src/connector", "codegen"];
  for (const part of [...parts, "test/support", "test/check/api.txt", "specs/kraken", "src/venues/kraken/mod.ts"]) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return root;
}

async function begin(root: string, ...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const code = await main(["new", ...args], root, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

const adapter = "src/venues/my-place/adapter.ts";

function faults(root: string, path: string, text: string): readonly string[] {
  return typeCheck(root, new Map([[join(root, path), text]]));
}

test("what begins is described, generated, typed, formatted, listed and tested", async () => {
  const root = makeProject();
  const { code, said } = await begin(root, "my-place", "--name", "My Place & Co.");
  assert.is(code, 0, said);
  for (const folder of ["specs", "src/venues", "test"]) assert.match(said, new RegExp(`^${folder}/my-place/`, "m"));
  assert.equal(check(root).filter((line) => line.includes("my-place")), [], "the output is what the description makes");
  assert.equal(check(root).filter((line) => /^(?:deno\.json|generated\/venues)/.test(line)), []);

  const own = ["src/venues/my-place", "generated/my-place"].flatMap((folder) => listFiles(root, folder));
  const texts = own.map((path) => [join(root, path), readFileSync(join(root, path), "utf8")] as const);
  assert.equal(typeCheck(root, new Map(texts)), []);
  const deno = join(repository, "node_modules/.bin/deno");
  const written = [...listFiles(root, "src/venues/my-place"), ...listFiles(root, "test/my-place")];
  execFileSync(deno, ["fmt", "--check", "--quiet", ...written], { cwd: root, stdio: "pipe" });
  execFileSync(deno, ["lint", "--quiet", "--rules-exclude=no-slow-types", ...written], { cwd: root, stdio: "pipe" });

  const list = readFileSync(join(root, "test/check/api.txt"), "utf8");
  assert.match(list, /^# venuekit\/my-place\nopen: function open\(.*\): Session;\n\n# /m);
  assert.match(list, /^# venuekit\/my-place\/raw\/spot\nServerTime: from generated\/my-place\/spot\.types\.d\.ts\n/m);
  const run = process.versions["deno"] === undefined
    ? ([process.execPath, ["--import", "tsx"]] as const)
    : ([process.execPath, ["run", "-A"]] as const);
  const ran = execFileSync(run[0], [...run[1], "test/my-place/adapter.test.ts"], { cwd: root, encoding: "utf8" });
  assert.match(ran, /suite "my-place\/adapter": 1 passed, 0 failed/);
}, 120_000);

test("the compiler names what is missing, what is written already, and what no adapter has", async () => {
  const root = makeProject();
  assert.is((await begin(root, "my-place")).code, 0);
  const text = readFileSync(join(root, adapter), "utf8");
  for (const { name } of membersOf(join(root, "src/connector/adapter.ts"), "Adapter")) {
    assert.is(text.includes(`| "${name}"\n`), name !== "fetchTime", name);
  }
  const lacking = faults(root, adapter, text.replace('  | "fetchMarkets"\n', ""));
  assert.is(lacking.length, 1, lacking.join("\n"));
  assert.match(lacking[0] ?? "", /adapter\.ts:\d+:\d+ TS2741 Property 'fetchMarkets' is missing/);
  const early = faults(root, adapter, text.replace("    fetchTime:", "    candlePage: 5,\n    fetchTime:"));
  assert.match(early.join("\n"), /'candlePage' does not exist/);
  const unknown = faults(root, adapter, text.replace('| "fetchMarkets"', '| "fetchMarket"'));
  assert.match(unknown.join("\n"), /"fetchMarket"/);
}, 120_000);

test("nothing is written where the name is taken, a word of ours, or none", async () => {
  const root = makeProject();
  const before = listFiles(root, "specs").length;
  const list = readFileSync(join(root, "test/check/api.txt"), "utf8");
  for (
    const [args, code, says] of [
      [["kraken"], 1, /specs\/kraken is there already\. Nothing is written\./],
      [["support"], 1, /test\/support is there already/],
      [["order-book"], 1, /:\d+ has order-book or Order Book as a word/],
      [["my-place", "--name", "Session"], 1, /has my-place or Session as a word/],
      [["../my-place"], 2, /is no venue's id/],
      [["My"], 2, /is no venue's id/],
      [["my--place"], 2, /is no venue's id/],
      [["a"], 2, /is no venue's id/],
      [["my-place", "--name", "My\nid: other"], 2, /is no name/],
      [["my-place", "--docs", "http://docs.example"], 2, /--docs is an address/],
      [["my-place", "--rest", 'https://a.example/" }'], 2, /--rest is an address/],
      [["my-place", "other"], 2, /Begins a venue/],
      [["my-place", "--kind", "perp"], 2, /--kind/],
      [[], 2, /Begins a venue/],
      [["--help"], 0, /Begins a venue/],
    ] as const
  ) {
    const found = await begin(root, ...args);
    assert.is(found.code, code, `${args.join(" ")}: ${found.said}`);
    assert.match(found.said, says);
  }
  assert.is(listFiles(root, "specs").length, before);
  assert.is(listFiles(root, "src/venues").length, 1);
  assert.is(readFileSync(join(root, "test/check/api.txt"), "utf8"), list);
});

test("a begun venue is not begun again", async () => {
  const root = makeProject();
  assert.is((await begin(root, "my-place")).code, 0);
  writeFileSync(join(root, adapter), "// mine\n");
  assert.is((await begin(root, "my-place")).code, 1);
  assert.is(readFileSync(join(root, adapter), "utf8"), "// mine\n");
});

test("an entry goes in its place in the list, once", () => {
  const list = "# p\na: 1\n\n# p/b\nx: 1\n\n# p/d\nx: 1\n\n# p/b/raw\ny: 1\n\n# p/sim\nz: 1\n";
  const isOne = (title: string): boolean => /^p\/[bd]$/.test(title);
  const put = (name: string): string => withEntry(list, { name, lines: ["n: 1"] }, isOne);
  assert.match(put("p/a"), "a: 1\n\n# p/a\nn: 1\n\n# p/b\n");
  assert.match(put("p/c"), "x: 1\n\n# p/c\nn: 1\n\n# p/d\n");
  assert.match(put("p/e"), "x: 1\n\n# p/e\nn: 1\n\n# p/b/raw\n");
  assert.is(put("p/d"), list);
  assert.equal(linesOf("generated/a", "spot", "export type {\n  B,\n  A,\n} from './x';\nexport const aa: C = 1;\n"), [
    "A: from generated/a/spot.types.d.ts",
    "B: from generated/a/spot.types.d.ts",
    "aa: from generated/a/spot.d.ts",
  ]);
});

test.run();
