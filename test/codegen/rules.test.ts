/** Each rule of descriptions, by one change to a good one that breaks it. */
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { rules } from "../../codegen/rules.ts";
import { suite } from "../support/suite.ts";
import { breaches } from "./breaches.ts";
import { makeTree } from "./tree.ts";

const test = suite("rules of descriptions");

for (const { rule, file, from, to, line, also } of breaches) {
  test(`${rule}: ${to.slice(0, 60).replace(/\s+/g, " ").trim()}`, async () => {
    const tree = makeTree();
    try {
      const path = `specs/acme/${file}`;
      const good = tree.read(path);
      assert.ok(good.includes(from), `the fixture has ${from}`);
      const bad = good.replace(from, () => to);
      tree.write(path, bad);
      const said: string[] = [];
      const code = await main([], tree.root, (text) => said.push(text));

      assert.is(code, 1);
      const at = bad.slice(0, bad.indexOf(line)).split("\n").length;
      assert.ok(bad.includes(line), `the changed fixture has ${line}`);
      const found = said.filter((text) => text.split(" ")[2] === rule);
      assert.ok(
        found.some((text) => text.startsWith(`${path}:${at}:`)),
        `line ${at} is named by ${rule}:\n${said.join("\n")}`,
      );
      assert.not.ok(tree.has("generated"), "nothing is written");
      const others = said.slice(0, -1).filter((text) => text.split(" ")[2] !== rule).map((text) =>
        text.split(" ")[2] as string
      );
      assert.equal([...new Set(others)].sort(), [...(also ?? [])].sort(), "what else is said");
    } finally {
      tree.remove();
    }
  });
}

test("every rule has a description that breaks it", () => {
  // `verify` holds the one that needs another parser, `pull` the one that is about the network, and
  // the one about thousands of findings is among the hostile descriptions.
  const tried = new Set(["asyncapi", "fetch", "findings", ...breaches.map(({ rule }) => rule as string)]);
  assert.equal(Object.keys(rules).filter((rule) => !tried.has(rule)), []);
});

test("all that is wrong is said at once, in the order of the files", async () => {
  const tree = makeTree();
  try {
    for (
      const [file, from, to] of [["venue.yaml", "x-docs: https", "x-docs: ftp"], [
        "spot.openapi.yaml",
        "x-auth: key",
        "x-auth: maybe",
      ]] as const
    ) {
      tree.write(`specs/acme/${file}`, tree.read(`specs/acme/${file}`).replace(from, to));
    }
    const said: string[] = [];
    await main([], tree.root, (text) => said.push(text));
    assert.equal(said.map((text) => text.split(":")[0]), [
      "specs/acme/venue.yaml",
      "specs/acme/spot.openapi.yaml",
      "2 found; nothing is written.",
    ]);
  } finally {
    tree.remove();
  }
});

test.run();
