/** Venues that have closed: what their descriptions have to say, and what is made of it. */
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("closed venues");

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

const good = `id: gone
name: Gone
kinds: [spot, perp]
status: closed
since: 2022-11-11
evidence:
  - { by: others, at: "https://press.example/gone", says: It has ended. }
  - { by: venue, at: "https://gone.example/end", says: Trading ends. }
successor: { name: Later, at: "https://later.example" }
`;

async function said(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly [string[], Tree]> {
  const tree = makeTree();
  trees.push(tree);
  tree.write("specs/gone/venue.yaml", text);
  for (const [file, content] of Object.entries(more)) tree.write(file, content);
  const lines: string[] = [];
  await main([], tree.root, (line) => lines.push(line));
  return [lines, tree];
}

test("a closed venue is in the list of those, the venue's own word first, and nothing else is made of it", async () => {
  const [lines, tree] = await said(good);
  assert.match(lines.join("\n"), /files, \d+ changed/);
  const list = tree.read("generated/venues.ts");
  const [live = "", closed = ""] = list.split("export const closedVenues");
  assert.match(live, 'id: "acme"');
  assert.not.match(live, "gone");
  assert.match(closed, /id: "gone", name: "Gone", kinds: \["spot", "perp"\],\n +since: "2022-11-11",/);
  assert.match(closed, /evidence: \[\n +\{ by: "venue", at: "https:\/\/gone.example\/end" \},\n +\{ by: "others", /);
  assert.match(closed, 'successor: { name: "Later", at: "https://later.example" }');
  assert.not.match(closed, "acme");
  assert.not.ok(tree.has("generated/gone"));
});

test("its API is gone: a file that is left of it is named by check", async () => {
  const [, tree] = await said(good);
  tree.write("generated/gone/venue.ts", "export {};\n");
  const lines: string[] = [];
  assert.is(await main(["check"], tree.root, (line) => lines.push(line)), 1);
  assert.is(lines[0], "generated/gone/venue.ts comes from no description");
});

test("a successor that is described is named by its id, and has its name from there", async () => {
  const [, tree] = await said(good.replace(/successor: .*/, "successor: acme"));
  assert.match(tree.read("generated/venues.ts"), 'successor: { name: "Acme", venue: "acme" }');
});

test("a year, a month and a day are dates, and YAML's number is a year", async () => {
  for (const since of ["2022", "2022-11", "2024-02-29", '"2022"']) {
    const [, tree] = await said(good.replace("2022-11-11", since));
    assert.match(tree.read("generated/venues.ts"), `since: "${since.replaceAll('"', "")}",`);
  }
});

const wrong: readonly (readonly [from: string | RegExp, to: string, line: number, says: RegExp])[] = [
  [/since: .*\n/, "", 1, /since is the year/],
  ["2022-11-11", "2022-13", 5, /since is the year/],
  ["2022-11-11", "2023-02-29", 5, /since is the year/],
  ["2022-11-11", "November 2022", 5, /since is the year/],
  [/evidence:\n.*\n.*\n/, "", 1, /evidence is a list/],
  [/evidence:\n.*\n.*\n/, "evidence: []\n", 6, /evidence is a list/],
  ["https://press", "http://press", 7, /at: https:/],
  ['"https://press.example/gone"', "in the press", 7, /at: https:/],
  ["by: others", "by: hearsay", 7, /who says so/],
  ["says: It has ended.", "says: It has ended", 7, /full stop/],
  [", says: It has ended.", "", 7, /full stop/],
  [/successor: .*/, "successor: nowhere", 9, /There is no venue nowhere/],
  [/successor: .*/, "successor: { name: Later }", 9, /successor is a venue's id/],
  ["https://later", "http://later", 9, /successor is a venue's id/],
  ["name: Later", "name: Acme", 9, /the successor is acme/],
  ["kinds:", "x-docs: https://gone.example\nkinds:", 3, /has no x-docs/],
  ["kinds:", "pools: {}\nkinds:", 3, /has no pools/],
  ["kinds:", "environments: { live: { rest: https://gone.example } }\nkinds:", 3, /has no environments/],
];
for (const [from, to, line, says] of wrong) {
  test(`refused: ${String(from)} made ${JSON.stringify(to)}`, async () => {
    const [lines, tree] = await said(good.replace(from, to));
    assert.is(lines.length, 2, lines.join("\n"));
    assert.match(lines[0] as string, new RegExp(`^specs/gone/venue.yaml:${line}:\\d+ \\S+ closed `));
    assert.match(lines[0] as string, says);
    assert.not.ok(tree.has("generated"), "nothing is written");
  });
}

test("refused: a description of the API of a venue that is closed", async () => {
  const [lines] = await said(good, { "specs/gone/amm.abi.yaml": "contracts: {}\n" });
  assert.match(lines.join("\n"), /venue.yaml:4:\d+ \S+ closed A closed venue has no API/);
});

test.run();
