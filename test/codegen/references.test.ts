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

const trees: Tree[] = [];
test.after(() => trees.splice(0).forEach((tree) => tree.remove()));

// What exchanges and their followers publish.
const neighbours: readonly (readonly [file: string, operations: number, requests: number, channels: number])[] = [
  ["binance/official-swagger/spot_api.yaml", 340, 0, 0],
  ["binance/openxapi/asyncapi/spot.yaml", 0, 49, 1],
  ["binance/openxapi/asyncapi/spot-streams.yaml", 0, 10, 2],
  ["binance/openxapi/asyncapi/umfutures.yaml", 0, 16, 1],
  ["binance/openxapi/asyncapi/umfutures-streams.yaml", 0, 13, 3],
];
for (const [file, operations, requests, channels] of neighbours) {
  const path = join(references, file);
  if (!existsSync(path)) test.skip(file, "there is no reference folder beside this checkout");
  else {
    test(file, async () => {
      const tree = makeTree();
      trees.push(tree);
      const { files } = await importFile(path, tree.path("src/core/endpoint.ts"));
      const [[name, code], [typesName, types]] = [...files] as [[string, string], [string, string]];
      assert.is(code.match(/: Endpoint</g)?.length ?? 0, operations);
      assert.is(code.match(/: Request</g)?.length ?? 0, requests);
      assert.is(code.match(/: Channel</g)?.length ?? 0, channels);
      tree.write(`out/${name}`, code);
      tree.write(`out/${typesName}`, types);
      // Bodies as well: more than either compiler asks of the file as it stands.
      const texts = new Map([[tree.path(`out/${name}`), code.replace(unchecked, "\n")], [
        tree.path(`out/${typesName}`),
        types,
      ]]);
      assert.equal(typeCheck(tree.root, texts), []);
      execFileSync(join(repository, "node_modules/.bin/deno"), [
        "check",
        "--quiet",
        "--config",
        join(repository, "deno.json"),
        tree.path(`out/${name}`),
      ], { stdio: "pipe", timeout: 60_000 });
      const module = await import(pathToFileURL(tree.path(`out/${name}`)).href) as object;
      assert.ok(Object.keys(module).length > operations + requests + channels);
    }, 120_000);
  }
}

test.run();
