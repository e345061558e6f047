/** Answers as fixtures, recorded from mocks on this machine. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { WebSocketServer } from "ws";
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
function makeProject(venue: string = "binance"): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-record-"));
  closing.push(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(repository, "specs", venue), join(root, "specs", venue), { recursive: true });
  for (const part of ["package.json", "src", "generated"]) symlinkSync(join(repository, part), join(root, part));
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
      [["nothing"], /binance has no operation or channel nothing/],
      [["time"], /--product says which/],
      [["aggTrade", "--product", "spot"], /symbol=… is missing: aggTrade is \{symbol\}@aggTrade/],
      [["aggTrade", "pair=a", "--product", "spot"], /names no parameter of aggTrade; there are symbol\./],
      [["aggTrade", "symbol=a", "--product", "spot", "--messages", "0"], /--messages is 1 to 100/],
      [["aggTrade", "symbol=a", "--product", "spot", "--seconds", "no"], /--seconds is above 0/],
      [["aggTrade", "--channel"], /aggTrade is one of several: --product/],
      [["nothing", "--channel"], /binance has no channel nothing/],
      [["depth", "levels=5", "--product", "spot"], /there are symbol, limit/],
      [
        [..."aggTrade symbol=a --product spot --seconds 0.5 --network sim --url http://127.0.0.1:9".split(" ")],
        /no socket of the venue opens: .+\. Nothing is written/,
      ],
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
  const closed: string[] = [];
  assert.is(await runRecord(["ftx", "time"], repository, (line) => closed.push(line)), 2);
  assert.match(closed.join(), /ftx is closed: nobody answers\. Nothing is written\./);
  assert.is(await main(["record", "../binance", "time"], root, () => {}), 2);
  assert.is(await main(["record", "--help"], root, () => {}), 0);
  assert.throws(() => readFileSync(join(root, "test/binance/fixtures/rest/depth.json")), /ENOENT/);
}, 120_000);

/** Channels, and what their fixtures hold: of the account too, whose client logs in before. */
const channels: readonly (readonly [venue: string, args: string, file: string, holds: object])[] = [
  ["binance", "aggTrade symbol=ethusdt --product spot", "aggTrade", { e: "aggTrade", p: "3412.55000000" }],
  ["binance", "userData --product perp", "userData", { e: "ORDER_TRADE_UPDATE" }],
  ["bybit", "orderbook depth=50 symbol=ETHUSDT --channel", "orderbook", { topic: "orderbook.50.ETHUSDT" }],
  ["bybit", "order --product spot", "order", { topic: "order" }],
  ["okx", "trades instId=ETH-USDT --channel", "trades", { arg: { channel: "trades", instId: "ETH-USDT" } }],
  ["okx", "positions instType=SWAP --channel", "positions", { eventType: "snapshot" }],
  ["kraken", "book depth=25 symbol=ETH/USD", "book", { channel: "book", type: "snapshot" }],
  ["kraken", "executions", "executions", { channel: "executions" }],
  ["hyperliquid", "candle coin=ETH interval=5m", "candle", { s: "ETH", i: "5m" }],
  ["hyperliquid", "l2BookFast coin=ETH", "l2BookFast", { coin: "ETH", fast: true }],
  ["hyperliquid", "clearinghouseState --product perp --channel", "clearinghouseState", { dex: "" }],
];

const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  binance: environment,
  bybit: environment,
  okx: { ...environment, VENUEKIT_PASSPHRASE: "the-passphrase" },
  kraken: { VENUEKIT_KEY: "the-key-of-mine", VENUEKIT_SECRET: "c2VjcmV0".repeat(11) },
  hyperliquid: {
    VENUEKIT_KEY: "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a",
    VENUEKIT_SECRET: `0x${"11".repeat(32)}`,
  },
};

for (const venue of Object.keys(keys)) {
  test(`${venue}: channels are recorded over its own socket, those of the account as well`, async () => {
    const root = makeProject(venue);
    const mock = await serveMock(describe(root, venue), { port: 0, generate: false, told: () => {} });
    closing.push(() => mock.close());
    for (const [id, args, name, holds] of channels) {
      if (id !== venue) continue;
      const said: string[] = [];
      const all = [venue, ...args.split(" "), "--network", "sim", "--url", mock.url];
      assert.is(await runRecord(all, root, (line) => said.push(line), keys[venue]), 0, `${args}: ${said.join()}`);
      const text = readFileSync(join(root, `test/${venue}/fixtures/ws/${name}.json`), "utf8");
      const { invented, source, payload } = JSON.parse(text) as Fixture;
      assert.is(invented, true);
      assert.match(source, new RegExp(`${name} \\(https://`));
      const part = Object.fromEntries(Object.keys(holds).map((field) => [field, payload[field]]));
      assert.equal(part, holds, args);
      assert.not.match(text, /of-mine|19e7e376/);
    }
  }, 120_000);
}

test(
  "several messages of a channel are files of their own, as they were written; what is not as described is said",
  async () => {
    const root = makeProject();
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    sockets.on("connection", (socket) => {
      socket.on("message", (data: Buffer) => {
        const { id } = JSON.parse(data.toString()) as { readonly id: unknown };
        socket.send(JSON.stringify({ result: null, id }));
        for (const price of ['"1.50"', "1.50"]) {
          const fields = `"e":"trade","E":1,"s":"A","t":1,"p":${price},"q":"2","T":1,"m":false,"M":true`;
          socket.send(`{"stream":"a@trade","data":{${fields},"x":1e0}}`);
        }
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    closing.push(() => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise<void>((done) => void server.close(() => done()));
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sim = ["--network", "sim", "--url", url, "--product", "spot"];
    const { code, said } = await record(root, "trade", "symbol=a", "--channel", "--messages", "2", ...sim);
    assert.is(code, 1, said);
    const [first, second] = ["trade", "trade.2"].map((name) =>
      readFileSync(join(root, `test/binance/fixtures/ws/${name}.json`), "utf8")
    );
    assert.match(first ?? "", /"p": "1\.50",.*"x": 1e0\n/s);
    assert.match(second ?? "", /"p": 1\.50,/);
    assert.match(said, /trade\.2\.json.*\n.*not what the description says: .*at p/);
    assert.match((await record(root, "trade", "symbol=a", "--channel", ...sim)).said, /trade\.json is there; --force/);
    const none = await record(root, "trade", "symbol=b", "--channel", "--as", "b", "--seconds", "0.3", ...sim);
    assert.is(none.code, 2);
    assert.match(none.said, /Nothing came in 0\.3 seconds\. Nothing is written\./);
  },
  120_000,
);

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
