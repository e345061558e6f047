/** The mock of a venue that its description makes: every described operation is asked through the generated client. */
import { request as httpRequest } from "node:http";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import * as assert from "uvu/assert";
import * as v from "valibot";
import { WebSocket } from "ws";
import { runMock } from "../../codegen/commands/mock.ts";
import { describe, type Described, venueFolders } from "../../codegen/generate.ts";
import type { Endpoint } from "../../codegen/ir.ts";
import { main } from "../../codegen/main.ts";
import { mockOf } from "../../codegen/mock/mock.ts";
import { sampleOf } from "../../codegen/mock/sample.ts";
import { type Mock, serveMock } from "../../codegen/mock/server.ts";
import type { Clock } from "../../src/core/clock.ts";
import type { Channel, Endpoint as Table, Request as Asks } from "../../src/core/endpoint.ts";
import type { Session, SessionOptions } from "../../src/core/session.ts";
import type { MockFrame } from "../../src/testing/mocked/mock.ts";
import type { Json } from "../support/json.ts";
import { suite } from "../support/suite.ts";
import { makeTree, repository } from "./tree.ts";

const test = suite("mock");

/** Milliseconds: to read a large description takes seconds where others work on the machine too. */
const limit = 120_000;

const closing: (() => void | Promise<void>)[] = [];
test.after(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Served extends Mock {
  readonly described: Described;
  readonly told: string[];
}

async function serve(venue: string, generate = false): Promise<Served> {
  const described = describe(repository, venue);
  const told: string[] = [];
  const mock = await serveMock(described, { port: 0, generate, told: (line) => told.push(line) });
  closing.push(() => mock.close());
  return { ...mock, described, told };
}

type Tables = Readonly<Record<string, unknown>>;

async function tablesOf(venue: string, product: string): Promise<Tables> {
  return await import(pathToFileURL(join(repository, "generated", venue, `${product}.ts`)).href) as Tables;
}

/** Parameters of an operation as a caller gives them: all that there are, or those that are needed. */
function paramsOf({ params, bodyShape }: Endpoint, all: boolean): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { name, required, shape, in: where } of params) {
    if (bodyShape !== undefined && where === "body") continue;
    if (all || required) given[name] = sampleOf(shape);
  }
  return bodyShape === undefined ? given : { ...given, ...(sampleOf(bodyShape) as object) };
}

/** Connectors of the venues that sign; their own `call` asks. */
const venues: Readonly<
  Record<
    string,
    { readonly kinds: readonly string[]; readonly credentials: NonNullable<SessionOptions["credentials"]> }
  >
> = {
  binance: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret" } },
  okx: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret", passphrase: "phrase" } },
  bybit: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret" } },
  kraken: { kinds: ["spot"], credentials: { key: "key", secret: "c2VjcmV0" } },
  hyperliquid: {
    kinds: ["spot", "perp"],
    credentials: { key: "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a", secret: `0x${"11".repeat(32)}` },
  },
};

interface Callable {
  readonly call: Session["call"];
  close(): Promise<void>;
}

async function open(venue: string, kind: string, options: SessionOptions): Promise<Callable> {
  const module = await import(pathToFileURL(join(repository, "src/venues", venue, "mod.ts")).href) as Readonly<
    Record<string, ((options: SessionOptions) => Callable) | undefined>
  >;
  const client = module[kind]?.({ ...options, ports: { clock: hastyClock } });
  assert.ok(client, `${venue} has no ${kind}`);
  closing.push(() => client.close());
  return client;
}

/** A thousand times faster than it should be: limits of requests a minute are waited for all the same. */
const haste = 1_000;
const hastyClock: Clock = {
  now: () => started + (performance.now() - begun) * haste,
  monotonic: () => performance.now() * haste,
  after: (ms, run) => {
    const timer = setTimeout(run, ms / haste);
    return () => clearTimeout(timer);
  },
};
const started = Date.now();
const begun = performance.now();
const patient = { timeout: 100_000 * haste };

/** Who signs takes a request without any field for one without a body. */
const neverEmpty = new Set(["cancelOrderBatch"]);

for (const [venue, { kinds, credentials }] of Object.entries(venues)) {
  test(
    `${venue}: every operation is asked through the generated client, and its answer passes the schema`,
    async () => {
      const mock = await serve(venue);
      let asked = 0;
      const failed: string[] = [];
      for (const kind of kinds) {
        const client = await open(venue, kind, { network: "sim", url: mock.url, credentials });
        const tables = await tablesOf(venue, kind);
        for (const endpoint of mock.described.products.find(({ name }) => name === kind)?.endpoints ?? []) {
          for (const all of neverEmpty.has(endpoint.id) ? [true] : [true, false]) {
            const table = tables[endpoint.constant] as Table<object, unknown>;
            try {
              await client.call(table, paramsOf(endpoint, all), patient);
              asked++;
            } catch (error) {
              failed.push(`${kind} ${endpoint.id} ${all ? "all" : "least"}: ${String(error)}; ${mock.told.at(-1)}`);
            }
          }
        }
      }
      console.log(`figure: ${venue}: ${asked} requests about ${mock.operations} operations are right`);
      assert.equal(failed, []);
      assert.ok(asked > mock.operations);
      assert.is(mock.told.length, asked, "each request was answered once");
    },
    120_000,
  );
}

for (const venue of venueFolders(repository)) {
  test(`${venue}: what is made of a shape passes its schema`, async () => {
    for (const product of describe(repository, venue).products) {
      const tables = await tablesOf(venue, product.name);
      const made = [
        ...product.endpoints.map(({ answer }) => answer),
        ...product.messages.map(({ payload }) => payload),
      ];
      for (const { constant, shape, type } of made) {
        const { issues } = v.safeParse(tables[constant] as v.GenericSchema, sampleOf(shape));
        assert.is(
          issues,
          undefined,
          `${product.name} ${type}: ${issues?.[0].message} at ${issues && v.getDotPath(issues[0])}`,
        );
      }
    }
  }, limit);
}

interface Said {
  readonly status: number;
  readonly body: string;
}

/** Asks as no client of ours would. */
function ask(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url + path, {
      method,
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      agent: false,
    }, (response) => {
      const chunks: Uint8Array[] = [];
      response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const signed = { "x-mbx-apikey": "k" };
const order = "symbol=BTCUSDT&side=BUY&type=MARKET";
const stamp = "timestamp=1&signature=s3cret";

/** Requests that are wrong, and what is said of them. */
const wrong: readonly (readonly [
  venue: string,
  what: string,
  sent: readonly [method: string, path: string, headers?: Record<string, string>, body?: string],
  said: readonly [operation: string | null, place: string, rule: string],
])[] = [
  ["binance", "a path", ["GET", "/api/v3/nothing"], [null, "GET /api/v3/nothing", "route"]],
  ["binance", "a method", ["PATCH", "/api/v3/depth"], [null, "PATCH /api/v3/depth", "method"]],
  ["binance", "nothing of what is required", ["GET", "/api/v3/depth"], ["spot depth", "query.symbol", "required"]],
  ["binance", "a parameter that there is not", ["GET", "/api/v3/depth?symbol=A&size=5"], [
    "spot depth",
    "query.size",
    "unknown",
  ]],
  ["binance", "text for a number", ["GET", "/api/v3/depth?symbol=A&limit=many"], ["spot depth", "query.limit", "type"]],
  ["binance", "a parameter twice", ["GET", "/api/v3/depth?symbol=A&symbol=B"], ["spot depth", "query.symbol", "twice"]],
  ["binance", "a list in another form", ["GET", "/api/v3/ticker/24hr?symbols=A,B"], [
    "spot ticker24hr",
    "query.symbols",
    "type",
  ]],
  ["binance", "another value", ["POST", `/api/v3/order?${order.replace("BUY", "HOLD")}&${stamp}`, signed], [
    "spot newOrder",
    "query.side",
    "value",
  ]],
  ["binance", "no key", ["POST", `/api/v3/order?${order}&${stamp}`], [
    "spot newOrder",
    "header.x-mbx-apikey",
    "signature",
  ]],
  ["binance", "no signature", ["POST", `/api/v3/order?${order}&timestamp=1`, signed], [
    "spot newOrder",
    "query.signature",
    "signature",
  ]],
  ["binance", "a body where there is none", ["GET", "/api/v3/time", json, '{"symbol":"A"}'], [
    "spot time",
    "body.symbol",
    "unknown",
  ]],
  ["hyperliquid", "an operation that there is not", ["POST", "/info", json, '{"type":"nothing"}'], [
    null,
    "body.type",
    "value",
  ]],
  ["hyperliquid", "a field that there is not", ["POST", "/info", json, '{"type":"allMids","coin":"BTC"}'], [
    "spot allMids",
    "body.coin",
    "unknown",
  ]],
  ["hyperliquid", "a form", ["POST", "/info", form, "type=allMids"], ["spot exchangeStatus", "body", "body"]],
  ["hyperliquid", "no JSON", ["POST", "/info", json, "{type"], ["spot exchangeStatus", "body", "body"]],
  ["hyperliquid", "an action without its signature", [
    "POST",
    "/exchange",
    json,
    '{"action":{"type":"noop"},"nonce":1}',
  ], [
    "spot noop",
    "body.signature",
    "signature",
  ]],
];

for (const venue of new Set(wrong.map(([id]) => id))) {
  test(`${venue}: a wrong request is answered with what is wrong`, async () => {
    const mock = await serve(venue);
    for (const [id, what, [method, path, headers, body], [operation, place, rule]] of wrong) {
      if (id !== venue) continue;
      const said = await ask(mock.url, method, path, headers, body);
      assert.is(said.status, 400, `${what}: ${said.body}`);
      const { mock: found } = JSON.parse(said.body) as { mock: Record<string, unknown> };
      assert.equal(
        [found["operation"], found["place"], found["rule"]],
        [operation, place, rule],
        `${what}: ${said.body}`,
      );
      assert.match(String(found["text"]), /^.+\.$/);
      assert.not.match(said.body + mock.told.join(), /s3cret/);
    }
    assert.is(mock.told.length, wrong.filter(([id]) => id === venue).length);
  }, limit);
}

test("a venue that does not say what signs has its signed operations refused, and all others answered", async () => {
  const tree = makeTree();
  closing.push(() => tree.remove());
  const described = describe(tree.root, "acme");
  const mock = await serveMock(described, { port: 0, generate: true, told: () => {} });
  closing.push(() => mock.close());
  const guarded = described.products.flatMap(({ endpoints }) => endpoints).find(({ auth }) => auth === "signed");
  assert.ok(guarded);
  const path = guarded.path.replaceAll(/\{[^{}]*\}/g, "1");
  const said = await ask(mock.url, guarded.method, path);
  assert.is(said.status, 400);
  assert.match(said.body, /venue\.yaml has no signing\.signed/);
  assert.is((await ask(mock.url, "GET", "/time")).status, 200);
}, limit);

/** Sends frames over a socket; the messages that come until there are `count`. */
function exchange(url: string, path: string, frames: readonly unknown[], count: number): Promise<Json[]> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace("http:", "ws:") + path);
    closing.push(() => socket.terminate());
    const got: Json[] = [];
    socket.on("error", reject);
    socket.on("open", () => {
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });
    socket.on("message", (data: Buffer) => {
      got.push(JSON.parse(data.toString()));
      if (got.length === count) resolve(got);
    });
  });
}

test("a subscription is answered, and brings the example of its channel", async () => {
  const mock = await serve("bybit");
  const [done, event] = await exchange(mock.url, "/v5/public/spot", [
    { op: "subscribe", req_id: "7", args: ["publicTrade.BTCUSDT"] },
  ], 2);
  assert.is(done.req_id, "7");
  assert.is(done.op, "subscribe");
  assert.match(event.topic, /^publicTrade\./);
  const { publicTradeChannel } = await tablesOf("bybit", "spot") as Readonly<Record<string, Channel<object, unknown>>>;
  for (const schema of Object.values(publicTradeChannel?.messages ?? {})) v.parse(schema, event);
}, limit);

const mocks = new Map<string, ReturnType<typeof mockOf>>();

/** A venue's mock, which is made once. */
function mockOfVenue(venue: string): ReturnType<typeof mockOf> {
  const mock = mocks.get(venue) ?? mockOf(describe(repository, venue));
  mocks.set(venue, mock);
  return mock;
}

/** What a frame gives, over sockets that are not there. */
function frameOf(venue: string, path: string, frame: unknown): MockFrame {
  const socket = mockOfVenue(venue).open(path);
  assert.ok("topics" in socket, `${venue} ${path}`);
  const read = socket.read(typeof frame === "string" ? frame : JSON.stringify(frame));
  assert.ok("topics" in read, JSON.stringify(read));
  return read as MockFrame;
}

const named: readonly (readonly [venue: string, path: string, frame: unknown, addresses: readonly string[]])[] = [
  [
    "gate",
    "/ws/v4/",
    { time: 1, id: 2, channel: "spot.trades", event: "subscribe", payload: ["BTC_USDT", "GT_USDT"] },
    [
      "spot.trades/BTC_USDT",
      "spot.trades/GT_USDT",
    ],
  ],
  ["gate", "/ws/v4/", { time: 1, id: 2, channel: "spot.obu", event: "subscribe", payload: ["ob.BTC_USDT.400"] }, [
    "spot.obu/ob.BTC_USDT.400",
  ]],
  ["gate", "/v4/ws/usdt", {
    ...{ time: 1, id: 2, channel: "futures.candlesticks", event: "subscribe", payload: ["1m", "BTC_USDT"] },
  }, ["futures.candlesticks/1m_BTC_USDT"]],
  ["binance", "/stream", { method: "SUBSCRIBE", params: ["a@trade", "b@depth@100ms"], id: "1" }, [
    "a@trade",
    "b@depth@100ms",
  ]],
  ["bybit", "/v5/public/linear", { op: "subscribe", args: ["kline.1.A", "orderbook.full.A"] }, [
    "kline.1.A",
    "orderbook.full.A",
  ]],
  ["okx", "/ws/v5/public", { id: "1", op: "subscribe", args: [{ channel: "books", instId: "A-B" }] }, ["books/A-B"]],
  ["okx", "/ws/v5/private", { id: "1", op: "subscribe", args: [{ channel: "orders", instType: "SPOT" }] }, [
    "orders/SPOT",
  ]],
  [
    "kraken",
    "/v2",
    { method: "subscribe", params: { channel: "book", symbol: ["A/B", "C/D"], depth: 25 }, req_id: 1 },
    [
      "book/25/A/B",
      "book/25/C/D",
    ],
  ],
  ["kraken", "/v2", { method: "subscribe", params: { channel: "ticker", symbol: ["A/B"], event_trigger: "bbo" } }, [
    "ticker/bbo/A/B",
  ]],
  ["hyperliquid", "/ws", { method: "subscribe", subscription: { type: "l2Book", coin: "A", fast: true } }, [
    "l2BookFast/A",
  ]],
  ["hyperliquid", "/ws", { method: "subscribe", subscription: { type: "l2Book", coin: "A" } }, ["l2Book/A"]],
  ["hyperliquid", "/ws", { method: "subscribe", subscription: { type: "candle", coin: "A", interval: "1m" } }, [
    "candle/A/1m",
  ]],
];

for (const [venue, path, frame, addresses] of named) {
  test(`${venue}: a frame names ${addresses.join(" and ")}`, () => {
    const { topics } = frameOf(venue, path, frame);
    assert.equal(topics.map(({ address }) => address), addresses);
  }, limit);
}

test("what is named is in the reply and in the events, and an end is an end", () => {
  const subscription = { type: "trades", coin: "ETH" };
  const asked = frameOf("hyperliquid", "/ws", { method: "unsubscribe", subscription });
  assert.is(asked.ends, true);
  assert.equal(asked.reply(), { channel: "subscriptionResponse", data: { method: "unsubscribe", subscription } });
  const { ends, reply, topics: [topic] } = frameOf("okx", "/ws/v5/public", {
    id: "7",
    op: "subscribe",
    args: [{ channel: "trades", instId: "ETH-USDT" }],
  });
  assert.is(ends, false);
  const said = reply() as { readonly id: string; readonly arg: object };
  assert.equal([said.id, said.arg], ["7", { channel: "trades", instId: "ETH-USDT" }]);
  const text = JSON.stringify(topic?.examples());
  assert.match(text, /"arg":\{"channel":"trades","instId":"ETH-USDT"\}/);
  assert.not.match(text, /BTC-USDT/);
  const order = { symbol: "A", side: "BUY", type: "MARKET", quantity: "1", apiKey: "k", timestamp: 1, signature: "s" };
  for (const [path, operation] of [["/ws-api/v3", "spot orderPlace"], ["/ws-fapi/v1", "perp orderPlace"]] as const) {
    assert.is(frameOf("binance", path, { id: "1", method: "order.place", params: order }).operation, operation);
  }
  const { id } = frameOf("hyperliquid", "/ws", { method: "ping" });
  assert.not.equal(id, asked.id);
  assert.is((frameOf("okx", "/ws/v5/public", "ping")).reply(), "pong");
}, limit);

test(
  "a socket whose address names a channel brings its events, bare; one that is subscribed in frames wraps them",
  () => {
    const mock = mockOfVenue("binance");
    const socket = mock.open("/private/ws/some%20key");
    const [topic] = "topics" in socket ? socket.topics : [];
    assert.is(topic?.address, "some key");
    assert.is(topic?.frame("it"), "it");
    const { topics: [wrapped] } = frameOf("binance", "/stream", {
      method: "SUBSCRIBE",
      params: ["a@trade"],
      id: "1",
    });
    assert.equal(wrapped?.frame("it"), { stream: "a@trade", data: "it" });
  },
  limit,
);

test("a request over a socket is checked, paired with its reply, and has to be signed", async () => {
  const mock = await serve("binance");
  const params = { symbol: "BTCUSDT", side: "BUY", type: "MARKET", quantity: "1" };
  const sign = { apiKey: "k", timestamp: 1, signature: "s3cret" };
  const [right, unsigned, side, nothing] = await exchange(mock.url, "/ws-api/v3", [
    { id: "a1", method: "order.place", params: { ...params, ...sign } },
    { id: "a2", method: "order.place", params },
    { id: "a3", method: "order.place", params: { ...params, ...sign, side: "HOLD" } },
    { id: "a4", method: "order.nothing", params },
  ], 4);
  assert.is(right.id, "a1");
  const { orderPlaceRequest } = await tablesOf("binance", "spot") as Readonly<Record<string, Asks<object, unknown>>>;
  v.parse((orderPlaceRequest as Asks<object, unknown>).answer, right.result);
  assert.equal([unsigned.mock.operation, unsigned.mock.place, unsigned.mock.rule], [
    "spot orderPlace",
    "frame.params.apiKey",
    "signature",
  ]);
  assert.equal([side.mock.place, side.mock.rule, side.mock.status], ["frame.params.side", "value", 400]);
  assert.equal([nothing.mock.operation, nothing.mock.place, nothing.mock.rule], [null, "frame.method", "route"]);
  assert.not.match(mock.told.join(), /s3cret/);
}, limit);

test("a socket at a path of no server is refused", async () => {
  const mock = await serve("kraken");
  const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
  const key = Buffer.from("0123456789abcdef").toString("base64");
  const mocked = await serve("bybit");
  assert.is(mock.frames > 0, true);
  const said = await ask(mocked.url, "GET", "/nowhere", { ...headers, "sec-websocket-key": key });
  assert.is(said.status, 400);
  assert.match(said.body, /"place":"\/nowhere","rule":"route"/);
}, limit);

test("the command serves until it is ended, and refuses what is no venue or no port", async () => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const end = new AbortController();
  let done: Promise<number> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    done = runMock(["binance", "--quiet"], repository, (line) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      said.push(line);
      if (url !== undefined) resolve(url);
    }, end.signal);
    done.catch(reject);
  });
  assert.is((await ask(address, "GET", "/api/v3/time")).status, 200);
  assert.is((await ask(address, "GET", "/api/v3/depth")).status, 400);
  assert.is(said.length, 2, said.join("\n"));
  assert.match(said[1] ?? "", /^spot depth: 400 query\.symbol required is missing\.$/);
  const port = new URL(address).port;
  assert.is(await runMock(["binance", "--port", port], repository, say), 2);
  assert.match(said.at(-1) ?? "", /is taken/);
  end.abort();
  assert.is(await done, 0);
  assert.is(await main(["mock", "../binance"], repository, say), 1);
  assert.match(said.at(-1) ?? "", /There is no such venue/);
  for (const wrong of ["70000", "x", "1.5"]) {
    assert.is(await main(["mock", "binance", "--port", wrong], repository, say), 2);
    assert.is(said.at(-1), `--port is 0 to 65535, not ${wrong}.`);
  }
  for (const [id, why] of [["ftx", /ftx is closed/], ["uniswap", /uniswap has no requests and no streams/]] as const) {
    assert.is(await main(["mock", id], repository, say), 1);
    assert.match(said.at(-1) ?? "", why);
  }
  assert.is(await main(["mock"], repository, say), 2);
  assert.is(await main(["mock", "--help"], repository, say), 0);
}, limit);

test.run();
