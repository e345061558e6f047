/** The connector over answers and frames made of the description's examples. */
import * as assert from "uvu/assert";
import type { ExecutionsFrame, Order as RawOrder, OrdersAnswer } from "../../generated/kraken/spot.ts";
import {
  AuthenticationError,
  InsufficientFunds,
  OrderNotFound,
  OutcomeUnknown,
  PermissionError,
  SchemaError,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import { crc32 } from "../../src/core/crc32.ts";
import type { Fill, Order } from "../../src/model/mod.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { suite } from "../support/suite.ts";
import { bench, during } from "./wire.ts";

const test = suite("kraken spot");

const answer = answersOf("kraken/spot.openapi.yaml");
const message = messagesOf("kraken/spot.asyncapi.yaml");
const symbol = "BTC/USD";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "60000", clientOrderId: "mine" } as const;

const raw = Object.values((answer("getOrdersInfo", "pending") as OrdersAnswer).result)[0] as RawOrder;
/** An order of ours as queries tell it. */
function order(more: Partial<RawOrder> = {}): RawOrder {
  const opened = Date.UTC(2026, 0, 1) / 1_000 + 5;
  const descr = { ...raw.descr, type: "buy", price: "60000.0", pair: "XBTUSD" } as const;
  return { ...raw, cl_ord_id: "mine", status: "open", opentm: opened, misc: "", amended: false, descr, ...more };
}

const execution = (more: object, sequence: number): ExecutionsFrame => ({
  channel: "executions",
  type: "update",
  data: [{ order_id: "O1", timestamp: "2026-01-01T00:00:10.000000Z", ...more } as ExecutionsFrame["data"][number]],
  sequence,
});
const pendingNew = {
  exec_type: "pending_new",
  order_status: "pending_new",
  cl_ord_id: "mine",
  symbol,
  side: "buy",
  order_type: "limit",
  order_qty: 0.01,
  limit_price: 60000,
};
const traded = {
  exec_type: "trade",
  order_status: "partially_filled",
  exec_id: "T1",
  last_qty: 0.01,
  last_price: 60000,
  cost: 600,
  liquidity_ind: "m",
  fees: [{ asset: "USD", qty: 1.5 }],
  cum_qty: 0.01,
  cum_cost: 600,
};

async function fails<E>(work: Promise<unknown>, Class: new (...args: never[]) => E): Promise<E> {
  const error: unknown = await work.then(() => "it was done", (caught: unknown) => caught);
  assert.instance(error, Class, String(error));
  return error as E;
}

test("it connects: signed one after the other, with a token for the account's socket; and leaves nothing behind", async () => {
  const { venue, clock, asked, socket } = await bench();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const own = asked.filter(({ nonce }) => nonce !== undefined);
  for (const [at, { nonce = 0n, method, headers, url }] of own.entries()) {
    assert.ok(at === 0 || nonce > (own[at - 1]?.nonce ?? 0n), "nonces grow in the order of sending");
    assert.is(method, "POST");
    assert.ok(url.startsWith("https://api.kraken.com/0/private/"));
    assert.match(headers["api-sign"] ?? "", /^[A-Za-z0-9+/]{86}==$/);
    assert.is(headers["content-type"], "application/x-www-form-urlencoded");
  }
  const auth = socket("ws-auth");
  assert.is(auth.url, "wss://ws-auth.kraken.com/v2");
  const channels = auth.sent.map(({ params }) => params as Record<string, unknown>);
  assert.equal(channels.map(({ channel, token }) => [channel, token]).sort(), [
    ["balances", "token-1"],
    ["executions", "token-1"],
  ]);
  assert.is(String(venue.balances().find(({ asset }) => asset === "USD")?.free), "17185.45");
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a key that the venue refuses, or that may not ask for a token: connecting fails, and nothing goes on", async () => {
  for (
    const [text, Class] of [["EAPI:Invalid key", AuthenticationError], [
      "EGeneral:Permission denied",
      PermissionError,
    ]] as const
  ) {
    const { venue, clock, answers, sockets } = await bench({ connect: false });
    answers["GetWebSocketsToken"] = () => ({ error: [text] });
    await fails<VenueError>(during(clock, venue.connect()), Class);
    assert.is(sockets.length, 0);
    await venue.close();
    await clock.advance(0);
    assert.is(clock.pending, 0);
  }
});

test("without keys: market data, and nothing of an account", async () => {
  const { venue, clock, asked } = await bench({ keys: false });
  assert.ok(venue.ready);
  assert.ok(asked.every(({ nonce }) => nonce === undefined));
  await fails(venue.fetchBalances(), ValidationError);
  await fails(venue.createOrder(limit), ValidationError);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("requests of the key never overlap, whatever is asked at once", async () => {
  const { venue, clock, answers } = await bench();
  let running = 0;
  let most = 0;
  const slow = (result: unknown) => async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => clock.after(50, resolve));
    running--;
    return result;
  };
  answers["OpenOrders"] = slow({ open: {} });
  answers["BalanceEx"] = slow({});
  answers["TradeVolume"] = slow((answer("getTradeVolume", "fees") as { result: unknown }).result);
  const [, , fees] = await during(
    clock,
    Promise.all([venue.fetchOpenOrders(), venue.fetchBalances(), venue.fetchTradingFees(symbol)]),
  );
  assert.is(most, 1);
  assert.equal([fees.maker, fees.taker].map(String), ["0", "0.001"]);
  await venue.close();
});

test("a nonce that is too low: the request is sent once more with one that is far above", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = (_, times) =>
    times === 1 ? { error: ["EAPI:Invalid nonce"] } : { descr: { order: "" }, txid: ["O1"] };
  const placed = await during(clock, venue.createOrder(limit));
  assert.is(placed.state.id, "O1");
  const [first, second] = of("AddOrder");
  assert.is(first?.fields, second?.fields);
  assert.ok((second?.nonce ?? 0n) - (first?.nonce ?? 0n) >= 1_000_000_000n, "a second above, in nanoseconds");
  await venue.close();
});

test("fees are in quote on both sides", async () => {
  const { venue } = await bench();
  for (const side of ["buy", "sell"] as const) {
    const { taker } = venue.estimateFee({ symbol, side, amount: "0.01", price: "60000" });
    assert.equal([String(taker.amount), taker.asset], ["2.4", "USD"]);
  }
  await venue.close();
});

test("an order: its bytes, its acceptance, its fill by the stream", async () => {
  const { venue, clock, answers, of, tell } = await bench();
  const fills: Fill[] = [];
  venue.watchFills().on((fill) => fills.push(fill));
  answers["AddOrder"] = () => ({ descr: { order: "buy" }, txid: ["O1"] });
  const placed = await during(clock, venue.createOrder({ ...limit, postOnly: true }));
  assert.equal([placed.state.status, placed.state.id], ["open", "O1"]);
  const [sent] = of("AddOrder");
  assert.is(
    sent?.fields,
    "pair=XXBTZUSD&type=buy&ordertype=limit&volume=0.01&price=60000&oflags=fciq%2Cpost&cl_ord_id=mine",
  );
  const deadline = Date.parse(decodeURIComponent(/deadline=([^&]*)/.exec(sent?.body ?? "")?.[1] ?? ""));
  assert.ok(Math.abs(deadline - clock.now() - 5_000) <= 1_000, "five seconds ahead, by the venue's whole seconds");
  tell("ws-auth", { channel: "executions", type: "snapshot", data: [], sequence: 1 });
  tell("ws-auth", execution(pendingNew, 2));
  tell("ws-auth", execution({ exec_type: "new", order_status: "new" }, 3));
  tell("ws-auth", execution(traded, 4));
  tell("ws-auth", execution({ exec_type: "filled", order_status: "filled", cum_qty: 0.01, cum_cost: 600 }, 5));
  const done = await during(clock, placed.done);
  assert.equal([done.status, done.filled, done.cost, done.average].map(String), ["filled", "0.01", "600", "60000"]);
  assert.equal(
    fills.map(({ id, fee, liquidity, clientOrderId }) => [id, String(fee?.amount), liquidity, clientOrderId]),
    [
      ["T1", "1.5", "maker", "mine"],
    ],
  );
  assert.is(of("QueryTrades").length, 0, "every fill came by the stream");
  await venue.close();
});

test("an order made elsewhere, without an id of its maker", async () => {
  const { venue, clock, tell } = await bench();
  const seen: Order[] = [];
  venue.watchOrders().on((one) => seen.push(one));
  const [stop] = (message("Executions", "snapshot") as ExecutionsFrame).data.slice(1);
  tell("ws-auth", { channel: "executions", type: "snapshot", data: [stop], sequence: 1 });
  // Later entries say only what changed, and the symbol does not.
  tell("ws-auth", { ...message("Executions", "amended") as object, sequence: 2 });
  await clock.advance(0);
  const last = seen.at(-1);
  assert.equal([last?.clientOrderId, last?.external, String(last?.amount), last?.symbol], [
    "OB5VMB-B4U2U-DK2WRW",
    true,
    "0.2",
    symbol,
  ]);
  await venue.close();
});

test("a frame of the account that is missing: everything is read anew, and the fill in it is found", async () => {
  const { venue, clock, answers, tell, of } = await bench();
  const fills: Fill[] = [];
  venue.watchFills().on((fill) => fills.push(fill));
  answers["AddOrder"] = () => ({ descr: { order: "buy" }, txid: ["O1"] });
  await during(clock, venue.createOrder(limit));
  tell("ws-auth", { channel: "executions", type: "snapshot", data: [], sequence: 1 });
  answers["TradesHistory"] = () => ({
    count: 1,
    trades: {
      T1: {
        ...(answer("getTradeHistory", "filled") as { result: { trades: Record<string, object> } }).result
          .trades["THVRQM-33VKH-UCI7BS"],
        ordertxid: "O1",
        vol: "0.01",
        time: clock.now() / 1_000,
      },
    },
  });
  answers["QueryOrders"] = () => ({
    O1: order({ status: "closed", vol: "0.01", vol_exec: "0.01", cost: "600", closetm: clock.now() / 1_000 }),
  });
  const before = of("TradesHistory").length;
  tell("ws-auth", execution({ exec_type: "filled", order_status: "filled" }, 3));
  for (let turn = 0; turn < 300 && fills.length === 0; turn++) await clock.advance(100);
  assert.equal(fills.map(({ id }) => id), ["T1"]);
  const history = of("TradesHistory")[before];
  assert.match(history?.fields ?? "", "consolidate_taker=false");
  assert.match(history?.fields ?? "", /start=\d{10}(?:&|$)/);
  await venue.close();
});

test("canceled: the answer counts, and how the order ended is asked", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ descr: { order: "buy" }, txid: ["O1"] });
  await during(clock, venue.createOrder(limit));
  answers["CancelOrder"] = () => ({ count: 1 });
  answers["QueryOrders"] = () => ({
    O1: order({ status: "canceled", reason: "User requested", vol: "0.01", closetm: clock.now() / 1_000 }),
  });
  const canceled = await during(clock, venue.cancelOrder({ symbol, clientOrderId: "mine" }));
  assert.equal([canceled.status, canceled.reason], ["canceled", "User requested"]);
  assert.equal([of("CancelOrder")[0]?.fields, of("QueryOrders")[0]?.fields], ["txid=O1", "txid=O1"]);
  assert.not.match(of("CancelOrder")[0]?.body ?? "", "deadline");
  await venue.close();
});

for (
  const [title, refused] of [["is refused", { error: ["EOrder:Unknown order"] }], ["counts none", {
    count: 0,
  }]] as const
) {
  test(`a cancel that ${title}: the order had been filled, and that is told`, async () => {
    const { venue, clock, answers } = await bench();
    answers["AddOrder"] = () => ({ descr: { order: "buy" }, txid: ["O1"] });
    answers["QueryTrades"] = () => ({});
    await during(clock, venue.createOrder(limit));
    answers["CancelOrder"] = () => refused;
    answers["QueryOrders"] = () => ({
      O1: order({ status: "closed", vol: "0.01", vol_exec: "0.01", cost: "600", closetm: clock.now() / 1_000 }),
    });
    const ended = await during(clock, venue.cancelOrder({ symbol, clientOrderId: "mine" }));
    assert.equal([ended.status, String(ended.filled)], ["filled", "0.01"]);
    await venue.close();
  });
}

test("refusals: of funds, of an id that is taken, of a limit; and what the venue does not explain", async () => {
  const { venue, clock, answers } = await bench();
  const refuse = (text: string): void => void (answers["AddOrder"] = () => ({ error: [text] }));
  refuse("EOrder:Insufficient funds");
  const funds = await fails(during(clock, venue.createOrder(limit)), InsufficientFunds);
  assert.equal([funds.code, funds.clientOrderId], ["EOrder:Insufficient funds", "mine"]);
  assert.is(venue.order("mine")?.state.status, "rejected");
  refuse("EOrder:A rule of tomorrow:0.5");
  const unknown = await fails(during(clock, venue.createOrder({ ...limit, clientOrderId: "b" })), VenueError);
  assert.is(unknown.code, "EOrder:A rule of tomorrow");
  refuse("EGeneral:Invalid arguments:cl_ord_id not unique");
  // The id is that of an order of ours that was accepted before.
  answers["OpenOrders"] = () => ({ open: { O7: order({ cl_ord_id: "c", vol: "0.01" }) } });
  const adopted = await during(clock, venue.createOrder({ ...limit, clientOrderId: "c" }));
  assert.equal([adopted.state.status, adopted.state.id], ["open", "O7"]);
  await venue.close();
});

test("no answer: the order is looked for among open and then closed ones, and where neither has it, it never was", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ status: 502, body: "<html>" });
  await fails(during(clock, venue.createOrder(limit)), OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  const sent = clock.now();
  for (let turn = 0; turn < 600 && venue.order("mine")?.state.status === "unknown"; turn++) await clock.advance(100);
  assert.is(venue.order("mine")?.state.status, "rejected");
  assert.ok(clock.now() - sent > 5_000, "not before its deadline");
  const walk = of("OpenOrders").findLast(({ fields }) => fields === "cl_ord_id=mine");
  const closed = of("ClosedOrders").at(-1);
  assert.is(closed?.fields, "cl_ord_id=mine&without_count=true");
  assert.ok((walk?.nonce ?? 0n) < (closed?.nonce ?? 0n));
  assert.is(of("AddOrder").length, 1, "it was never sent again");
  await venue.close();
});

test("no answer to several: they are looked for together in whole lists, and told apart there", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ status: 502, body: "<html>" });
  const ids = ["m1", "m2", "m3", "m4"];
  for (const clientOrderId of ids) {
    await fails(during(clock, venue.createOrder({ ...limit, clientOrderId })), OutcomeUnknown);
  }
  const now = clock.now() / 1_000;
  answers["OpenOrders"] = ({ fields }) => ({
    open: /cl_ord_id=m[234]/.test(fields) ? {} : { O1: order({ cl_ord_id: "m1", vol: "0.01", opentm: now }) },
  });
  const ended = order({ cl_ord_id: "m3", status: "canceled", vol: "0.01", opentm: now, closetm: now });
  answers["ClosedOrders"] = ({ fields }) => ({
    closed: fields.includes("cl_ord_id")
      ? fields.includes("m3") ? { O3: ended } : {}
      : { O3: ended, OX: { ...ended, cl_ord_id: "somebody" } },
  });
  const before = of("OpenOrders").length + of("ClosedOrders").length;
  const status = (): unknown[] => ids.map((id) => venue.order(id)?.state.status);
  for (let turn = 0; turn < 900 && status().includes("unknown"); turn++) await clock.advance(100);
  assert.equal(status(), ["open", "rejected", "canceled", "rejected"]);
  const list = of("ClosedOrders").find(({ fields }) => fields.includes("closetime"));
  const start = Number(/start=(\d+)/.exec(list?.fields ?? "")?.[1]);
  assert.is(list?.fields, `start=${start}&closetime=close&without_count=true`);
  assert.ok(start <= now - 60 && start > now - 120, `${start} of ${now}`);
  const asked = of("OpenOrders").length + of("ClosedOrders").length - before;
  assert.ok(asked < 16, `${asked} requests; one by one they are 16 and more`);
  await venue.close();
});

test("a page of closed orders that is full proves no absence: each is asked for by its id", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["AddOrder"] = () => ({ status: 502, body: "<html>" });
  for (const clientOrderId of ["m1", "m2"]) {
    await fails(during(clock, venue.createOrder({ ...limit, clientOrderId })), OutcomeUnknown);
  }
  const now = clock.now() / 1_000;
  const ended = order({ status: "canceled", vol: "0.01", opentm: now, closetm: now });
  answers["ClosedOrders"] = ({ fields }) => ({
    closed: fields.includes("cl_ord_id")
      ? fields.includes("m2") ? { O2: { ...ended, cl_ord_id: "m2" } } : {}
      : Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`OX${at}`, { ...ended, cl_ord_id: `x${at}` }])),
  });
  for (let turn = 0; turn < 900 && venue.order("m1")?.state.status === "unknown"; turn++) await clock.advance(100);
  assert.is(venue.order("m2")?.state.status, "canceled");
  assert.is(venue.order("m1")?.state.status, "rejected");
  assert.ok(of("ClosedOrders").some(({ fields }) => fields.includes("cl_ord_id=m2")));
  await venue.close();
});

test("no answer, and it was accepted: it is adopted where it is found, also among closed ones", async () => {
  const { venue, clock, answers } = await bench();
  answers["AddOrder"] = () => new Error("the connection broke");
  answers["ClosedOrders"] = () => ({
    closed: {
      O9: order({ status: "canceled", vol: "0.01", closetm: clock.now() / 1_000, opentm: clock.now() / 1_000 }),
    },
  });
  await fails(during(clock, venue.createOrder(limit)), OutcomeUnknown);
  for (let turn = 0; turn < 600 && venue.order("mine")?.state.status === "unknown"; turn++) await clock.advance(100);
  assert.equal([venue.order("mine")?.state.status, venue.order("mine")?.state.id], ["canceled", "O9"]);
  await venue.close();
});

test("a venue that does not look for the id it was asked for proves no absence", async () => {
  const { venue, clock, answers, of } = await bench();
  answers["OpenOrders"] = () => ({ open: { O5: order({ cl_ord_id: "another" }) } });
  await fails(during(clock, venue.fetchOrder({ symbol, clientOrderId: "mine" })), SchemaError);
  answers["OpenOrders"] = () => ({ open: {} });
  // The venue's counter drains slowly, and what has been asked so far is in it.
  await clock.advance(50_000);
  await fails(during(clock, venue.fetchOrder({ symbol, clientOrderId: "mine" })), OrderNotFound);
  answers["QueryOrders"] = () => ({});
  await fails(during(clock, venue.fetchOrder({ symbol, id: "O0" })), OrderNotFound);
  answers["CancelOrder"] = () => ({ count: 0 });
  await fails(during(clock, venue.cancelOrder({ symbol, id: "O0" })), OrderNotFound);
  // By the client's id alone: its cancel, and then the walk.
  answers["CancelOrder"] = () => ({ count: 1 });
  answers["ClosedOrders"] = () => ({ closed: { O1: order({ status: "canceled", closetm: clock.now() / 1_000 }) } });
  await clock.advance(50_000);
  const ended = await during(clock, venue.cancelOrder({ symbol, clientOrderId: "mine" }));
  assert.equal([ended.id, ended.status, of("CancelOrder").at(-1)?.fields], ["O1", "canceled", "cl_ord_id=mine"]);
  await venue.close();
});

test("the history of fills: page after page behind the first one's newest, and of one order by its own ids", async () => {
  const { venue, clock, answers, of } = await bench();
  const one = (answer("getTradeHistory", "filled") as { result: { trades: Record<string, object> } }).result
    .trades["THVRQM-33VKH-UCI7BS"];
  const page = (from: number, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`T${from - at}`, { ...one, time: 1_688_667_000 + from - at }]),
    );
  answers["TradesHistory"] = ({ fields }) =>
    fields.includes("ofs=50") ? { trades: page(20, 20), count: 70 } : { trades: page(70, 50), count: 70 };
  await clock.advance(50_000);
  const since = 1_688_667_000_000;
  const fills = await during(clock, venue.fetchFills({ symbol, since, limit: 70 }));
  assert.equal([fills.length, fills[0]?.id, fills.at(-1)?.id], [70, "T1", "T70"]);
  assert.equal(of("TradesHistory").slice(-2).map(({ fields }) => fields), [
    "start=1688666999&consolidate_taker=false",
    "start=1688666999&end=T70&ofs=50&consolidate_taker=false",
  ]);
  await clock.advance(50_000);
  answers["QueryOrders"] = () => ({ O1: order({ trades: ["T1", "T2"] }) });
  answers["QueryTrades"] = () => ({ T1: { ...one, ordertxid: "O1" }, T2: { ...one, ordertxid: "O1" } });
  const own = await during(clock, venue.fetchFills({ symbol, orderId: "O1" }));
  assert.equal(own.map(({ id }) => id), ["T1", "T2"]);
  assert.is(of("QueryOrders").at(-1)?.fields, "txid=O1&trades=true&consolidate_taker=false");
  assert.is(of("QueryTrades").at(-1)?.fields, "txid=T1%2CT2");
  await venue.close();
});

test("market data by request: names in, one answer out, candles within their bounds", async () => {
  const { venue, clock, answers, of } = await bench();
  for (
    const [path, operation] of [
      ["Ticker", "getTickerInformation"],
      ["OHLC", "getOHLCData"],
      ["Depth", "getOrderBook"],
      [
        "Trades",
        "getRecentTrades",
      ],
    ] as const
  ) answers[path] = () => (answer(operation) as { result: unknown }).result;
  assert.is(String((await during(clock, venue.fetchTicker(symbol))).last), "30303.2");
  assert.is(of("Ticker").at(-1)?.fields, "pair=XXBTZUSD");
  const from = 1_688_671_260_000;
  const { candles } = await during(clock, venue.fetchCandles({ symbol, interval: "1m", from, limit: 1 }));
  assert.equal(candles.map(({ time }) => time), [from]);
  assert.is(of("OHLC").at(-1)?.fields, "pair=XXBTZUSD&interval=1&since=1688671259");
  assert.is((await during(clock, venue.fetchCandles({ symbol, interval: "1m", limit: 2 }))).candles.length, 2);
  const wrong = await fails(during(clock, venue.fetchCandles({ symbol, interval: "3m", limit: 2 })), ValidationError);
  assert.is(wrong.field, "interval");
  assert.is((await during(clock, venue.fetchOrderBook({ symbol, depth: 3 }))).asks.length, 3);
  assert.is(of("Depth").at(-1)?.fields, "pair=XXBTZUSD&count=3");
  assert.is((await during(clock, venue.fetchTrades({ symbol, limit: 3 }))).length, 3);
  assert.is(of("Trades").at(-1)?.fields, "pair=XXBTZUSD&count=3");
  const time = await during(clock, venue.fetchTime());
  assert.ok(time % 1_000 === 0 && clock.now() - time < 1_200, "in whole seconds");
  await venue.close();
});

test("a book: live by its snapshot, stale by a wrong checksum, and live again by a new one", async () => {
  const { venue, clock, tell, socket } = await bench();
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(100);
  const frame = message("Book", "snapshot") as { data: object[] };
  tell("ws.kraken", frame);
  const book = await during(clock, watching);
  assert.equal([book.state, book.bestBid.price, book.bestAsk.price].map(String), ["live", "45283.5", "45285.2"]);
  const lost = { bids: [{ price: 45283.5, qty: 0 }], asks: [], checksum: 3_310_070_434, symbol };
  tell("ws.kraken", { channel: "book", type: "update", data: [lost] });
  assert.is(book.state, "stale");
  await during(clock, new Promise<void>((resolve) => clock.after(2_000, resolve)));
  const words = socket("ws.kraken").sent.map((
    { method, params },
  ) => [method, (params as { channel?: string })?.channel]);
  assert.equal(words.filter(([, channel]) => channel === "book"), [
    ["subscribe", "book"],
    ["unsubscribe", "book"],
    ["subscribe", "book"],
  ]);
  tell("ws.kraken", frame);
  assert.is(book.state, "live");
  book.close();
  await venue.close();
});

test("a level that the checksum does not cover is compared with what REST says", async () => {
  const { venue, clock, tell, answers } = await bench();
  const level = (price: number) => ({ price, qty: 1 });
  const bids = Array.from({ length: 12 }, (_, rank) => level(100 - rank));
  const asks = [level(101)];
  // Ten of each side: one ask, ten bids, without their dots.
  const summed = [101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 91].map((price) => `${price}0100000000`).join("");
  const data = [{ symbol, bids, asks, checksum: crc32(summed) }];
  const rows = (qty: string) => ({
    bids: bids.map(({ price }) => [`${price}.00000`, price === 89 ? qty : "1.000", 1]),
    asks: [["101.00000", "1.000", 1]],
  });
  answers["Depth"] = () => ({ XXBTZUSD: rows("1.000") });
  const watching = venue.watchOrderBook(symbol);
  await clock.advance(100);
  tell("ws.kraken", { channel: "book", type: "snapshot", data });
  const book = await during(clock, watching);
  await clock.advance(120_000);
  assert.is(book.state, "live", "the same in other words");
  answers["Depth"] = () => ({ XXBTZUSD: rows("2.000") });
  await clock.advance(65_000);
  assert.is(book.state, "stale");
  book.close();
  await venue.close();
});

test("public streams: trades each once, tickers and candles", async () => {
  const { venue, clock, tell } = await bench();
  const on = (frame: object): unknown => JSON.parse(JSON.stringify(frame).replace(/(?:MATIC|ALGO)\/USD/g, symbol));
  const trades: string[] = [];
  (await during(clock, venue.watchTrades(symbol))).on(({ id }) => trades.push(id));
  tell("ws.kraken", on(message("Trade", "update") as object));
  tell("ws.kraken", on(message("Trade", "update") as object));
  let last = "";
  (await during(clock, venue.watchTicker(symbol))).on((ticker) => (last = String(ticker.last)));
  tell("ws.kraken", on(message("Ticker", "update") as object));
  const closes: string[] = [];
  (await during(clock, venue.watchCandles({ symbol, interval: "5m" }))).on(({ close }) => closes.push(String(close)));
  tell("ws.kraken", on(message("Ohlc", "update") as object));
  await clock.advance(10);
  assert.equal([trades, last, closes], [["4665906"], "0.10035", ["0.5627"]]);
  await venue.close();
});

test("a connection that breaks: a new one with a new token, and what it missed is read", async () => {
  const { venue, clock, socket, of } = await bench();
  const before = of("TradesHistory").length;
  socket("ws-auth").events.closed(1006, "");
  socket("ws-auth").closed = true;
  for (let turn = 0; turn < 300 && of("TradesHistory").length === before; turn++) await clock.advance(100);
  const tokens = socket("ws-auth").sent.map(({ params }) => (params as { token?: string } | undefined)?.token);
  assert.ok(tokens.includes("token-2") && !tokens.includes("token-1"), tokens.join());
  assert.ok(of("TradesHistory").length > before);
  await venue.close();
});

test.run();
