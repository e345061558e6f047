/** What counts as a breaking change of the public API, and what lets it pass. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import * as assert from "uvu/assert";
import { compareApi, isNamed, unreleased } from "../check/api_changes.ts";
import { promises, release, sayApi } from "../check/promises.ts";
import { suite } from "../support/suite.ts";

const test = suite("api");

/** Options go in, answers come out, whoever calls `open` may hand in a port; nothing leads to `Loose`. */
function api(names: Readonly<Record<string, string>>): string {
  return `# kit\n${Object.entries(names).map(([name, text]) => `${name}: ${text}\n`).join("")}`;
}
const roots = { open: "function open(options: Options): Answer;" };

function changes(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] {
  return compareApi(api({ ...roots, ...before }), api({ ...roots, ...after })).map(({ breaking, name, member, text }) =>
    `${breaking ? "breaks" : "adds"} ${name}${member === undefined ? "" : `.${member}`}: ${text}`
  );
}

const options = (members: string): Readonly<Record<string, string>> => ({
  Options: `interface Options { ${members} }`,
});
const answer = (members: string): Readonly<Record<string, string>> => ({ Answer: `interface Answer { ${members} }` });
const loose = (members: string): Readonly<Record<string, string>> => ({ Loose: `interface Loose { ${members} }` });

type Names = Readonly<Record<string, string>>;
const cases: readonly (readonly [string, Names, Names, readonly string[]])[] = [
  ["nothing", options("a: string;"), options("a: string;"), []],
  ["a name that is gone", answer("a: string;"), {}, ["breaks Answer: is gone"]],
  ["a new name", {}, loose("a: string;"), ["adds Loose: new"]],
  ["a member that is gone", answer("a: string; b: string;"), answer("a: string;"), ["breaks Answer.b: is gone"]],
  ["an option that is gone", options("a?: string;"), options(""), ["breaks Options.a: is gone"]],
  ["a member of another type", answer("a: string;"), answer("a: number;"), [
    "breaks Answer.a: is number, was string",
  ]],
  ["a required option", options(""), options("a: string;"), ["breaks Options.a: new, and is required"]],
  ["an optional option", options(""), options("a?: string;"), ["adds Options.a: new"]],
  ["a member more of what is got", answer(""), answer("a: string;"), ["adds Answer.a: new, always there"]],
  ["a required member of what may go either way", loose(""), loose("a: string;"), [
    "breaks Loose.a: new, and is required",
  ]],
  ["an option that becomes required", options("a?: string;"), options("a: string;"), [
    "breaks Options.a: is required, was optional",
  ]],
  ["an answer's member that becomes required", answer("a?: string;"), answer("a: string;"), [
    "breaks Answer.a: is required, was optional",
  ]],
  ["an option that becomes optional", options("a: string;"), options("a?: string;"), [
    "adds Options.a: is optional, was required",
  ]],
  ["an answer's member that becomes optional", answer("a: string;"), answer("a?: string;"), [
    "breaks Answer.a: is optional, was required",
  ]],
  ["one more value to pass in", options('a: "x" | "y";'), options('a: "x" | "y" | "z";'), [
    'adds Options.a: may be "z"',
  ]],
  ["one more value to understand", answer('a: "x" | "y";'), answer('a: "x" | "y" | "z";'), [
    'breaks Answer.a: may be "z"',
  ]],
  ["one value less to pass in", options('a: "x" | "y";'), options('a: "x";'), ['breaks Options.a: is never "y"']],
  ["one value less to understand", answer('a: "x" | "y";'), answer('a: "x";'), ['adds Answer.a: is never "y"']],
  ["values in another order", answer('a: "x" | "y";'), answer('a: "y" | "x";'), []],
  ["one member read only", answer("a: string;"), answer("readonly a: string;"), ["breaks Answer.a: is read only"]],
  ["one member to write", answer("readonly a: string;"), answer("a: string;"), ["adds Answer.a: may be written"]],
  ["a list to pass in that the callee may change", options("a: readonly string[];"), options("a: string[];"), [
    "breaks Options.a: is a list that may be changed",
  ]],
  ["a list got that may not be changed", answer("a: string[];"), answer("a: readonly string[];"), [
    "breaks Answer.a: is a list that may not be changed",
  ]],
  ["a list's items", answer("a: readonly string[];"), answer("a: readonly number[];"), [
    "breaks Answer.a: is number, was string",
  ]],
  ["a method's new optional parameter", answer("f(a: string): void;"), answer("f(a: string, b?: string): void;"), [
    "adds Answer.f.b: a new parameter",
  ]],
  ["a method's new required parameter", answer("f(a: string): void;"), answer("f(a: string, b: string): void;"), [
    "breaks Answer.f.b: a new parameter, and is required",
  ]],
  ["a parameter more for what users implement", options("f: () => void;"), options("f: (b: string) => void;"), [
    "adds Options.f.b: a new parameter, and is required",
  ]],
  ["a parameter that is gone", answer("f(a: string): void;"), answer("f(): void;"), [
    "breaks Answer.f.a: is no parameter any more",
  ]],
  ["a parameter that takes more", answer("f(a: string): void;"), answer("f(a: string | number): void;"), [
    "adds Answer.f.a: may be number",
  ]],
  ["a parameter that takes less", answer("f(a: string | number): void;"), answer("f(a: string): void;"), [
    "breaks Answer.f.a: is never number",
  ]],
  ["a parameter that becomes required", answer("f(a?: string): void;"), answer("f(a: string): void;"), [
    "breaks Answer.f.a: is required, was optional",
  ]],
  ["a parameter's new name alone", answer("f(a: string): void;"), answer("f(b: string): void;"), []],
  ["another result", answer("f(): Promise<string>;"), answer("f(): Promise<number>;"), [
    "breaks Answer.f: is number, was string",
  ]],
  [
    "a required field inside a parameter",
    answer("f(of: { a: string }): void;"),
    answer("f(of: { a: string; b: string }): void;"),
    [
      "breaks Answer.f.of.b: new, and is required",
    ],
  ],
  ["a field more inside a result", answer("f(): { a: string };"), answer("f(): { a: string; b: string };"), [
    "adds Answer.f.b: new, always there",
  ]],
  ["a base that is gone", { ...answer(""), Loose: "interface Loose extends Answer {}" }, {
    ...answer(""),
    Loose: "interface Loose {}",
  }, ["breaks Loose: does not extend Answer"]],
  ["a type parameter", { Loose: "interface Loose {}" }, { Loose: "interface Loose<T> {}" }, [
    "breaks Loose: a new type parameter T",
  ]],
  ["a type parameter with a default", { Loose: "interface Loose {}" }, { Loose: "interface Loose<T = unknown> {}" }, [
    "adds Loose: a new type parameter T = unknown",
  ]],
  ["an event of one kind more", { Answer: 'type Answer = { kind: "a" } | { kind: "b" };' }, {
    Answer: 'type Answer = { kind: "a"; more: string } | { kind: "b" };',
  }, ["adds Answer.more: new, always there"]],
  ["an intersection's required part", { Options: "type Options = Base & { a: string };", Base: "interface Base {}" }, {
    Options: "type Options = Base & { a: string; b: string };",
    Base: "interface Base {}",
  }, ["breaks Options.b: new, and is required"]],
  ["an intersection's new member", { Options: "type Options = Base & { a: string };", Base: "interface Base {}" }, {
    Options: "type Options = Base & Base2 & { a: string };",
    Base: "interface Base {}",
  }, ["breaks Options: is a Base2 as well"]],
  [
    "a class's members, not its private ones",
    {
      K: "class K extends Error {\n    #private;\n    readonly a: string;\n    private b;\n    constructor(a: string);\n}",
    },
    { K: "class K extends Error {\n    readonly a: string;\n    constructor(a: string, b: string);\n}" },
    [
      "breaks K.constructor.b: a new parameter, and is required",
    ],
  ],
  ["a type and a value of one name", { D: "type D = string;\nconst D: string;" }, { D: "type D = string;" }, [
    "breaks D: is no value any more",
  ]],
  ["an overload", { f: "function f(a: string): void;" }, {
    f: "function f(a: string): void;\nfunction f(a: number): void;",
  }, ["adds f: has function f(a: number): void;"]],
  ["an overload less", { f: "function f(a: string): void;\nfunction f(a: number): void;" }, {
    f: "function f(a: string): void;",
  }, ["breaks f: has no function f(a: number): void;"]],
  ["a constant of another type", { c: "const c: string;" }, { c: "const c: number;" }, [
    "breaks c: is number, was string",
  ]],
  ["what another package declares", { P: "from valibot" }, { P: "interface P {}" }, [
    "adds P: is a type, too",
    "breaks P: is something else",
  ]],
];
for (const [what, before, after, expected] of cases) {
  test(`a change: ${what}`, () => {
    // `open` names both; who is absent is of no kind, in or out.
    const both = (names: Names): Names => ({
      ...names,
    });
    assert.equal(changes(both(before), both(after)), expected);
  });
}

test("a port that users write, deep in the options, is passed in; what it is told comes out", () => {
  const names = (port: string, told: string): Names => ({
    Options: "interface Options { readonly ports?: Ports; }",
    Ports: "interface Ports { readonly port?: Port; }",
    Port: `interface Port { ${port} }`,
    Told: `interface Told { ${told} }`,
  });
  const before = names("f(told: Told): void;", "a: string;");
  assert.equal(changes(before, names("f(told: Told): void; g(): void;", "a: string;")), [
    "breaks Port.g: new, and is required",
  ]);
  assert.equal(changes(before, names("f(told: Told): void;", "a: string; b: string;")), [
    "adds Told.b: new, always there",
  ]);
});

test("entry points: gone, new, raw ones left out, one declaration seen twice told once", () => {
  const before =
    "# kit\na: function a(): void;\n\n# kit/x\na: function a(): void;\n\n# kit/x/raw/spot\nT: from generated/x\n\n# kit/y\n";
  const after = "# kit\n\n# kit/x\n\n# kit/x/raw/spot\n\n# kit/z\n";
  assert.equal(compareApi(before, after), [
    { entries: ["kit", "kit/x"], name: "a", breaking: true, text: "is gone" },
    { entries: ["kit/y"], name: "kit/y", breaking: true, text: "the entry point is gone" },
    { entries: ["kit/z"], name: "kit/z", breaking: false, text: "a new entry point" },
  ]);
});

test("only lines under Unreleased count, and a line has to have both the name and the member", () => {
  const lines = unreleased(
    "# Changelog\n\n## Unreleased\n\n- `Spot.fetchBook` is gone.\n\n## 1.0.0\n\n- `Perp` is gone.\n",
  );
  assert.equal(lines, ["- `Spot.fetchBook` is gone."]);
  const change = { breaking: true, entries: ["kit"], name: "Spot", text: "is gone" };
  assert.ok(isNamed({ ...change, member: "fetchBook" }, lines));
  assert.ok(isNamed({ ...change, member: "of.fetchBook" }, lines));
  assert.not(isNamed({ ...change, member: "fetchBooks" }, lines));
  assert.not(isNamed({ ...change, name: "Perp" }, lines));
  assert.ok(isNamed({ ...change, name: "kit/raw" }, ["- kit/raw is gone"]));
  assert.equal(unreleased("# Changelog\n"), []);
});

interface Tree {
  readonly root: string;
  write(path: string, text: string): void;
  read(path: string): string;
}

function inTree(use: (tree: Tree) => void): void {
  const root = mkdtempSync(join(tmpdir(), "api-"));
  try {
    use({
      root,
      write: (path, text) => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      },
      read: (path) => readFileSync(join(root, path), "utf8"),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test("from no release to the second one", () => {
  inTree(({ root, write, read }) => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    write("package.json", '{"version": "1.0.0"}');
    write("test/check/api.txt", api({ ...roots, ...options("a?: string;") }));
    write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n");
    assert.is(sayApi(root, say), 0);
    assert.match(said.join("\n"), /no release yet: nothing is promised/);
    assert.equal(promises.check(root), []);
    assert.is(release(root, say), 1, "nothing is said of what is released");

    write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- All of it.\n");
    assert.is(release(root, say), 0);
    assert.is(read("CHANGELOG.md"), "# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- All of it.\n");
    assert.is(read("docs/api/released.txt"), `version 1.0.0\n${read("test/check/api.txt")}`);
    assert.is(sayApi(root, say), 0);
    assert.is(release(root, say), 1, "1.0.0 is released");

    write("test/check/api.txt", api({ ...roots, ...options("a: string; b?: string;") }));
    said.length = 0;
    assert.is(sayApi(root, say), 1);
    assert.match(said.join("\n"), /not under Unreleased[^]*Options\.a: is required[^]*Additive:\n {2}Options\.b: new/);
    assert.equal(promises.check(root), ["CHANGELOG.md does not name Options.a: is required, was optional (kit)"]);
    write("package.json", '{"version": "2.0.0"}');
    assert.is(release(root, say), 1, "a breaking change is not said");

    write("CHANGELOG.md", read("CHANGELOG.md").replace("Unreleased\n", "Unreleased\n\n- `Options.a` is required.\n"));
    assert.is(sayApi(root, say), 0);
    assert.equal(promises.check(root), []);
    assert.is(release(root, say), 0);
    assert.match(read("docs/api/released.txt"), /^version 2\.0\.0\n/);
    assert.is(sayApi(root, say), 0);
  });
});

test("the project's own API is read whole: a name that is gone is noticed wherever it is", () => {
  const text = readFileSync(resolve(import.meta.dirname!, "../check/api.txt"), "utf8");
  assert.equal(compareApi(text, text), []);
  const names = (text.match(/^# (?!.*\/raw\/)[^]*?(?=^# |$(?![^]))/gm) ?? []).flatMap((part) =>
    [...part.matchAll(/^([\w$]+): /gm)].map(([, name]) => name)
  );
  const gone = compareApi(text, text.replace(/^# .*$/gm, "$&").replace(/^(?!#)[^]*?$/gm, ""));
  assert.ok(names.length > 400, `${names.length} names`);
  assert.equal([...new Set(gone.map(({ name }) => name))].sort(), [...new Set(names)].sort());
  assert.ok(gone.every(({ breaking }) => breaking));
});

test.run();
