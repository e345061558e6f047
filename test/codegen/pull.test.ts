/** `codegen pull`, against a server of our own on this machine. */
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as assert from "uvu/assert";
import { main } from "../../codegen/main.ts";
import { suite } from "../support/suite.ts";
import { makeTree, type Tree } from "./tree.ts";

const test = suite("pull");

const closing: (() => void | Promise<void>)[] = [];
test.after(async () => {
  for (const close of closing.splice(0)) await close();
});

type Answer = string | ((response: ServerResponse) => void);

/** A server of `pages` by path; the paths that were asked for, and its address. */
async function serve(pages: Readonly<Record<string, Answer>>): Promise<{ asked: string[]; mirror: string }> {
  const asked: string[] = [];
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    const page = pages[path];
    if (typeof page === "function") page(response);
    else if (page === undefined) response.writeHead(404).end();
    else response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    })
  );
  return { asked, mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The fixture venue, with `files` below an address of its own. */
function makeVenue(...files: readonly string[]): Tree {
  const tree = makeTree();
  closing.push(() => tree.remove());
  const list = files.map((file) => JSON.stringify(file)).join(", ");
  tree.write(
    "specs/acme/venue.yaml",
    tree.read("specs/acme/venue.yaml") +
      `\nupstream:\n  - { of: [spot], by: venue, at: https://docs.acme.example/api/v1/, files: [${list}] }\n`,
  );
  return tree;
}

async function run(tree: Tree, ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await main(["pull", "acme", ...args], tree.root, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

const base = "/docs.acme.example/api/v1";

test("fetches what is named, and compares", async () => {
  const tree = makeVenue("spot api.yaml");
  const ours = tree.read("specs/acme/spot.openapi.yaml");
  const { asked, mirror } = await serve({
    [`${base}/spot api.yaml`]: ours.replace("time: { type: integer", "time: { type: string"),
  });
  const { code, said } = await run(tree, "--mirror", mirror);
  assert.is(code, 1, said);
  assert.match(said, /^https:\/\/docs\.acme\.example\/api\/v1\/ \(by the venue\)\n/);
  assert.match(said, /GET \/time {2}time\n {6}answer {2}time {2}text, was whole number/);
  assert.equal(asked, [`${base}/spot api.yaml`]);
});

test("references lead to files below the address and nowhere else", async () => {
  const tree = makeVenue("a.json");
  const refs = [
    "b.json#/x",
    "parts/c.json",
    "../up.json",
    "../../../../etc/passwd",
    "https://evil.example/a",
    "/etc/passwd",
    "a.json",
  ];
  const { asked, mirror } = await serve({
    [`${base}/a.json`]: JSON.stringify({ openapi: "3.0.0", x: refs.map(($ref) => ({ $ref })) }),
    [`${base}/b.json`]: '{"$ref": "a.json"}',
    [`${base}/parts/c.json`]: '{"$ref": "../b.json"}',
  });
  await run(tree, "--mirror", mirror, "--keep", tree.path("kept"));
  assert.equal(asked.sort(), [`${base}/a.json`, `${base}/b.json`, `${base}/parts/c.json`]);
  assert.ok(existsSync(tree.path(`kept/acme${base}/parts/c.json`)));
});

test("with --keep, what is new since the last pull comes first", async () => {
  const tree = makeVenue("spot.openapi.yaml");
  const pages: Record<string, string> = { [`${base}/spot.openapi.yaml`]: tree.read("specs/acme/spot.openapi.yaml") };
  const { mirror } = await serve(pages);
  const args = ["--mirror", mirror, "--keep", tree.path("kept")];
  const first = await run(tree, ...args);
  assert.is(first.code, 0, first.said);
  assert.not.match(first.said, /the last pull/);
  pages[`${base}/spot.openapi.yaml`] = pages[`${base}/spot.openapi.yaml`]?.replace("/symbols:", "/markets:") ?? "";
  const second = await run(tree, ...args);
  assert.is(second.code, 1);
  assert.match(
    second.said,
    /the last pull → spot\.openapi\.yaml: \d+ operations in both, 1 only in the first, 1 only in the second/,
  );
  const data = JSON.parse((await run(tree, ...args, "--json")).said) as {
    sinceLastPull: { changes: unknown[] };
    summary: unknown;
  }[];
  assert.equal(data[0]?.sinceLastPull.changes, []);
  assert.ok(data[0]?.summary);
});

test("what does not arrive is said with its address, and the rest is compared", async () => {
  const tree = makeVenue("good.yaml", "gone.yaml", "moved.yaml", "huge.yaml", "silent.yaml");
  const { mirror } = await serve({
    [`${base}/good.yaml`]: tree.read("specs/acme/spot.openapi.yaml"),
    [`${base}/moved.yaml`]: (response) => void response.writeHead(302, { location: "good.yaml" }).end(),
    [`${base}/huge.yaml`]: (response) => void response.end(Buffer.alloc(21_000_000, "a")),
    // It never answers.
    [`${base}/silent.yaml`]: () => {},
  });
  const { code, said } = await run(tree, "--mirror", mirror, "--timeout", "2000");
  assert.is(code, 2, said);
  for (
    const [file, reason] of [["gone", "HTTP 404"], ["moved", "\\S.*"], ["huge", "It has more than 20000000 bytes"], [
      "silent",
      "\\S.*",
    ]]
  ) {
    assert.match(
      said,
      new RegExp(`${file}\\.yaml:1:1 # fetch https://docs\\.acme\\.example/api/v1/${file}\\.yaml: ${reason}`),
    );
  }
  assert.match(said, /acme → good\.yaml: \d+ operations in both/);
});

test("a venue without upstream, and none at all", async () => {
  const tree = makeTree();
  closing.push(() => tree.remove());
  const said: string[] = [];
  assert.is(await main(["pull", "acme"], tree.root, (line) => said.push(line)), 2);
  assert.match(said.join("\n"), /Nobody publishes a description of acme/);
  assert.is(await main(["pull", "../acme"], tree.root, (line) => said.push(line)), 2);
  assert.match(said.join("\n"), /There is no such venue/);
  assert.is(await main(["pull"], tree.root, (line) => said.push(line)), 2);
  assert.is(await main(["pull", "--help"], tree.root, (line) => said.push(line)), 0);
});

test.run();
