/** Whole descriptions of others, which a checkout may have beside it. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as assert from "uvu/assert";
import { unchecked } from "../../codegen/emit/product.ts";
import { importFile } from "../../codegen/import.ts";
import { typeCheck } from "../../codegen/typecheck.ts";
import { suite } from "../support/suite.ts";
import { makeTree, references, repository, type Tree } from "./tree.ts";

const test = suite("import of whole descriptions");

// What exchanges and their followers publish.
const neighbours: readonly (readonly [file: string, operations: number, requests: number, channels: number])[] = [
  ["binance/official-swagger/spot_api.yaml", 340, 0, 0],
  ["binance/openxapi/asyncapi/spot.yaml", 0, 49, 1],
  ["binance/openxapi/asyncapi/spot-streams.yaml", 0, 10, 2],
  ["binance/openxapi/asyncapi/umfutures.yaml", 0, 16, 1],
  ["binance/openxapi/asyncapi/umfutures-streams.yaml", 0, 13, 3],
];
const found = neighbours.filter(([file]) => existsSync(join(references, file)));
for (const [file] of neighbours) {
  if (!found.some(([other]) => other === file)) test.skip(file, "there is no reference folder beside this checkout");
}

const tree: Tree = makeTree();
const code = new Map<string, string>();
const texts = new Map<string, string>();

for (const [index, [file, operations, requests, channels]] of found.entries()) {
  test(file, async () => {
    const { files } = importFile(join(references, file), tree.path("src/core/endpoint.ts"));
    const [[name, tables], [typesName, types]] = [...files] as [[string, string], [string, string]];
    assert.is(tables.match(/: Endpoint</g)?.length ?? 0, operations);
    assert.is(tables.match(/: Request</g)?.length ?? 0, requests);
    assert.is(tables.match(/: Channel</g)?.length ?? 0, channels);
    tree.write(`out/${index}/${name}`, tables);
    tree.write(`out/${index}/${typesName}`, types);
    code.set(tree.path(`out/${index}/${name}`), tables);
    texts.set(tree.path(`out/${index}/${name}`), tables.replace(unchecked, "\n"));
    texts.set(tree.path(`out/${index}/${typesName}`), types);
    const module = await import(pathToFileURL(tree.path(`out/${index}/${name}`)).href) as object;
    assert.ok(Object.keys(module).length > operations + requests + channels);
  }, 60_000);
}

if (found.length > 0) {
  // All together: the compilers read the libraries once.
  test("TypeScript is content, with the bodies as well", () => {
    assert.is(code.size, found.length);
    assert.equal(typeCheck(tree.root, texts), []);
  }, 100_000);

  test("Deno is content", () => {
    const deno = join(repository, "node_modules/.bin/deno");
    const args = ["check", "--quiet", "--config", join(repository, "deno.json"), ...code.keys()];
    execFileSync(deno, args, { stdio: "pipe", timeout: 90_000 });
  }, 100_000);
}

test("the temporary folder is taken away", () => tree.remove());

test.run();
