/** Answers as fixtures, recorded from mocks on this machine. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import { runRecord } from "../../codegen/commands/record.ts";
import { describe } from "../../codegen/generate.ts";
import { main } from "../../codegen/main.ts";
import { serveMock } from "../../codegen/mock/server.ts";
import { fixtureOf } from "../../codegen/record/fixture.ts";
import { redact } from "../../codegen/record/redact.ts";
import { suite } from "../support/suite.ts";
import { repository } from "./tree.ts";

const test = suite("record");

const closing: (() => void | Promise<void>)[] = [];
test.after(async () => {
  for (const close of closing.splice(0)) await close();
});

const environment = { VENUEKIT_KEY: "the-key-of-mine", VENUEKIT_SECRET: "the-secret-of-mine" };

/** A project whose fixtures nobody misses. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-record-"));
  closing.push(() => rmSync(root, { recursive: true, force: true }));
  const parts = ["package.json", "src/core", "src/model", "src/connector", "src/venues/binance", "generated/binance"];
  for (const part of [...parts, "generated/venues.ts", "specs/binance"]) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return root;
}

async function record(root: string, ...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const code = await runRecord(["binance", ...args], root, (line) => said.push(line), environment);
  return { code, said: said.join("\n") };
}

interface Fixture {
  readonly source: string;
  readonly date: string;
  readonly invented: boolean;
  readonly asked: unknown;
  readonly payload: Record<string, unknown>;
}

test("an answer is written with its source and its day, and without what tells whose it is", async () => {
  const root = makeProject();
  const mock = await serveMock(describe(root, "binance"), { port: 0, generate: false, told: () => {} });
  closing.push(() => mock.close());
  const sim = ["--network", "sim", "--url", mock.url, "--product", "spot"];
  const first = await record(root, "account", "omitZeroBalances=true", ...sim);
  assert.is(first.code, 0, first.said);
  assert.match(first.said, /^test\/binance\/fixtures\/rest\/account\.json: \d+ redacted/);
  const text = readFileSync(join(root, "test/binance/fixtures/rest/account.json"), "utf8");
  const { source, date, invented, asked, payload } = JSON.parse(text) as Fixture;
  assert.match(source, /^a stand-in on this machine: spot account \(https:\/\//);
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  assert.is(invented, true);
  assert.equal(asked, { omitZeroBalances: true });
  assert.match(String(payload["uid"]), /^10*$/);
  assert.not.match(text, /of-mine/);

  assert.match((await record(root, "account", ...sim)).said, /account\.json is there; --force/);
  assert.is((await record(root, "account", ...sim, "--force")).code, 0);
  assert.is((await record(root, "account", ...sim, "--as", "again")).code, 0);
  assert.is((await record(root, "newOrder", "symbol=BTCUSDT", "side=BUY", "type=MARKET", ...sim)).code, 0);
}, 120_000);

test("an answer that is not as described is written all the same, and the difference is said", async () => {
  const root = makeProject();
  const body = '{"serverTime":"1790000000000.10","apiKey":"the-key-of-mine"}';
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => new Promise<void>((done) => void server.close(() => done()).closeAllConnections()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, said } = await record(root, "time", "--network", "sim", "--url", url, "--product", "spot");
  assert.is(code, 1, said);
  assert.match(said, /not what the description says: .*serverTime/);
  const text = readFileSync(join(root, "test/binance/fixtures/rest/time.json"), "utf8");
  assert.match(text, /"serverTime": "1790000000000\.10"/);
  assert.not.match(text + said, /of-mine/);
}, 120_000);

test("nothing is written where nothing can be asked", async () => {
  const root = makeProject();
  for (
    const [args, says] of [
      [["nothing"], /binance has no operation nothing/],
      [["time"], /--product says which/],
      [["aggTrade", "--product", "spot"], /is a channel/],
      [["newOrder", "--product", "spot"], /changes something/],
      [["depth", "--product", "spot", "size=5"], /names no parameter of depth; there are symbol/],
      [["depth", "--product", "spot", "--network", "sim"], /url/],
      [
        ["depth", "--product", "spot", "symbol=A", "--network", "sim", "--url", "http://127.0.0.1:9"],
        /TransportError: .*Nothing is written/,
      ],
      [["depth", "--product", "spot", "--as", "../x"], /--as is letters/],
      [[], /Asks an operation once/],
    ] as const
  ) {
    const { code, said } = await record(root, ...args);
    assert.is(code, 2, said);
    assert.match(said, says);
    assert.not.match(said, /of-mine/);
  }
  assert.is(await main(["record", "../binance", "time"], root, () => {}), 2);
  assert.is(await main(["record", "--help"], root, () => {}), 0);
  assert.throws(() => readFileSync(join(root, "test/binance/fixtures/rest/depth.json")), /ENOENT/);
}, 120_000);

test("numbers stay as they were written, and what is taken out keeps its form", () => {
  const payload = JSON.stringify({
    uid: 123456789,
    accountId: "987654321",
    user: "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a",
    listenKey: "pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1",
    token: 7,
    note: "of 0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a, by s3cret-text",
    email: "",
    ips: ["10.1.2.3", "10.1.2.4"],
    list: [],
    nested: { uid: "6f9619ff-8b86-d011-b42d-00cf4fc964ff", more: {} },
  }).replace('"more":{}', '"more":{"price":1.10e0,"big":12345678901234567890.10}');
  const { text, redacted } = fixtureOf(payload, { source: "here", time: 0, invented: true, asked: "{}" }, [
    "s3cret-text",
  ]);
  const found = (JSON.parse(text) as { payload: unknown }).payload;
  assert.equal(found, {
    uid: 100000000,
    accountId: "100000000",
    user: `0x${"0".repeat(40)}`,
    listenKey: "redacted",
    token: 7,
    note: `of 0x${"0".repeat(40)}, by redacted`,
    email: "",
    ips: ["redacted", "redacted"],
    list: [],
    nested: { uid: "00000000-0000-0000-0000-000000000000", more: { price: 1.1, big: 12345678901234567890.1 } },
  });
  assert.match(text, /"price": 1\.10e0,\n {8}"big": 12345678901234567890\.10\n/);
  assert.is(redacted, 8);
  assert.match(text, /^\{\n {2}"source": "here",\n {2}"date": "1970-01-01",\n {2}"invented": true,\n/);
  assert.throws(() => redact("{no", []), SyntaxError);
});

test.run();
