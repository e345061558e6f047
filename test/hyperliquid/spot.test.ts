/** The spot connector over a scripted venue: what goes out byte for byte, and what becomes of what comes back. */
import * as assert from "uvu/assert";
import type { OrderFound, OrderUpdate as RawUpdate, UserFillsEvent } from "../../generated/hyperliquid/spot.ts";
import {
  AuthenticationError,
  InsufficientFunds,
  InvalidOrder,
  OrderNotFound,
  OrderRejected,
  OutcomeUnknown,
  RateLimited,
  ValidationError,
  VenueUnavailable,
} from "../../src/core/errors.ts";
import type { Fill, Order } from "../../src/model/mod.ts";
import { connectionId, digestOf, hex } from "../../src/venues/hyperliquid/action.ts";
import { toCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import { suite } from "../support/suite.ts";
import {
  account,
  answer,
  bench,
  type Body,
  canceled,
  message,
  messagesIn,
  placed,
  rejection,
  secret,
  Status,
} from "./bench.support.ts";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { Buffer } from "node:buffer";
import { inspect } from "node:util";

const test = suite("hyperliquid spot");

const symbol = "HYPE/USDC";
const limit = { symbol, side: "buy", type: "limit", amount: "1", price: "90", clientOrderId: "mine" } as const;
const cloid = toCloid("mine") ?? "";

/** An order that the venue was asked for, in some state. */
function found(status: string, more: object = {}, oid = 77): unknown {
  const { order } = answer("orderStatus", "openByClient") as OrderFound;
  const now = 1_791_281_000_500;
  const asked = {
    ...order.order,
    side: "B",
    limitPx: "90.0",
    origSz: "1.0",
    sz: "1.0",
    tif: "Gtc",
    oid,
    cloid,
    ...more,
  };
  return { status: "order", order: { order: { ...asked, timestamp: now }, status, statusTimestamp: now } };
}

/** The same as the stream tells it. */
function update(status: string, sz: string, more: object = {}): RawUpdate[] {
  const [raw] = message("OrderUpdatesFrame", "open") as RawUpdate[];
  assert.ok(raw);
  const now = 1_791_281_000_600;
  const order = { ...raw.order, limitPx: "90.0", origSz: "1.0", sz, oid: 77, cloid, timestamp: now, ...more };
  return [{ order, status, statusTimestamp: now }];
}

function fills(sz: string, tid: number, more: object = {}): UserFillsEvent {
  const event = message("UserFillsFrame", "fill") as UserFillsEvent;
  const [raw] = event.fills;
  assert.ok(raw);
  const fill = {
    ...raw,
    coin: "@107",
    side: "B" as const,
    px: "90.0",
    sz,
    oid: 77,
    tid,
    cloid,
    fee: "0.01",
    feeToken: "HYPE",
  };
  return { ...event, fills: [{ ...fill, time: 1_791_281_000_700, ...more }] };
}

test("it connects: who the key acts for, then the account's streams, balances and orders; nobody logs in", async () => {
  const { venue, asked, sockets, clock, of } = await bench("spot");
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.ok(asked.every(({ path }) => path === "/info"));
  assert.equal(of("userRole").length, 1);
  assert.equal(sockets.map(({ url }) => url), ["wss://api.hyperliquid.xyz/ws"]);
  const subscribed = sockets.flatMap(({ sent }) => sent).map(({ subscription }) => subscription);
  assert.equal(subscribed, ["orderUpdates", "userFills", "spotState"].map((type) => ({ type, user: account })));
  assert.equal(venue.balances().map(({ asset, total }) => [asset, total.toFixed()]), [
    ["USDC", "14.625485"],
    ["PURR", "2000"],
  ]);
  assert.not.ok(JSON.stringify(asked).includes(secret.slice(2)));
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("a pair that cannot be understood keeps no other one away", async () => {
  const meta = answer("spotMeta") as { universe: object[] };
  const broken = {
    ...meta,
    universe: [{ tokens: "none", name: "@5", index: 5, isCanonical: false }, ...meta.universe],
  };
  const { venue } = await bench("spot", {}, { spotMeta: broken });
  assert.equal((venue.market(symbol).raw as { number: number }).number, 10_107);
  await venue.close();
});

test("a key of another account connects to nothing", async () => {
  const error = await rejection(bench("spot", {}, { userRole: { role: "missing" } }));
  assert.instance(error, AuthenticationError);
});

test("an order goes out signed over its bytes, fills by the stream, and is done", async () => {
  const { venue, clock, asked, answers, tell } = await bench("spot");
  answers["order"] = placed({ resting: { oid: 77, cloid } });
  const order = await venue.createOrder(limit);
  assert.equal([order.state.status, order.state.id, order.clientOrderId], ["open", "77", "mine"]);
  const { path, headers, body } = asked.at(-1) ?? { path: "", headers: {}, body: {} };
  assert.equal([path, headers], ["/exchange", { "content-type": "application/json" }]);
  assert.equal(Object.keys(body), ["action", "nonce", "signature", "expiresAfter"]);
  assert.is(
    JSON.stringify(body.action),
    `{"type":"order","orders":[{"a":10107,"b":true,"p":"90","s":"1","r":false,"t":{"limit":{"tif":"Gtc"}},"c":"${cloid}"}],` +
      '"grouping":"na"}',
  );
  assert.equal([Number(body["nonce"]) >= clock.now(), body["expiresAfter"]], [true, clock.now() + 10_000]);
  const { r, s, v } = body["signature"] as { r: string; s: string; v: number };
  const id = connectionId({
    action: body.action ?? {},
    nonce: BigInt(body["nonce"] as number),
    expiresAfter: body["expiresAfter"] as number,
  });
  const key = secp256k1.getPublicKey(Buffer.from(secret.slice(2), "hex"));
  const bytes = Buffer.from(`0${v - 27}${r.slice(2)}${s.slice(2)}`, "hex");
  assert.is(hex(secp256k1.recoverPublicKey(bytes, digestOf(id, "a"), { prehash: false })), hex(key));

  const told: Fill[] = [];
  venue.watchFills().on((fill) => told.push(fill));
  tell("userFills", fills("0.4", 1));
  assert.equal([order.state.status, order.state.filled.toFixed()], ["partiallyFilled", "0.4"]);
  tell("userFills", fills("0.6", 2));
  tell("userFills", fills("0.6", 2));
  tell("userFills", { ...fills("0.6", 2), isSnapshot: true });
  tell("orderUpdates", update("filled", "0.0"));
  const done = await order.done;
  assert.equal([done.status, done.filled.toFixed(), done.average?.toFixed()], ["filled", "1", "90"]);
  assert.equal(told.map(({ id, fee }) => [id, fee?.amount.toFixed(), fee?.asset]), [
    ["1791281000700-1", "0.01", "HYPE"],
    ["1791281000700-2", "0.01", "HYPE"],
  ]);
  await venue.close();
});

test("testnet signs for testnet, and asks there", async () => {
  const { venue, asked, answers, sockets } = await bench("spot", { network: "testnet" });
  answers["order"] = placed({ resting: { oid: 77 } });
  await venue.createOrder(limit);
  const { body } = asked.at(-1) ?? { body: {} as Body };
  const { r, s, v } = body["signature"] as { r: string; s: string; v: number };
  const id = connectionId({
    action: body.action ?? {},
    nonce: BigInt(body["nonce"] as number),
    expiresAfter: body["expiresAfter"] as number,
  });
  const key = secp256k1.getPublicKey(Buffer.from(secret.slice(2), "hex"));
  const bytes = Buffer.from(`0${v - 27}${r.slice(2)}${s.slice(2)}`, "hex");
  assert.is(hex(secp256k1.recoverPublicKey(bytes, digestOf(id, "b"), { prehash: false })), hex(key));
  assert.is(sockets[0]?.url, "wss://api.hyperliquid-testnet.xyz/ws");
  await venue.close();
});

test("a market order is bounded by the mid price, and what it does not find is gone", async () => {
  const { venue, answers, of } = await bench("spot", { slippage: "0.01" });
  answers["order"] = placed({ filled: { totalSz: "0.75", avgPx: "93.1", oid: 78 } });
  const order = await venue.createOrder({ symbol, side: "buy", type: "market", amount: "1" });
  const [{ p, t } = {}] = (of("order")[0]?.action as { orders: { p: string; t: unknown }[] }).orders;
  // The mid is 92.9315: a hundredth above it, with five digits, and not above that.
  assert.equal([p, t], ["93.86", { limit: { tif: "Ioc" } }]);
  assert.equal([order.state.status, order.state.filled.toFixed()], ["expired", "0.75"]);
  answers["allMids"] = { BTC: "1" };
  const error = await rejection(venue.createOrder({ symbol, side: "sell", type: "market", amount: "1" }));
  assert.instance(error, ValidationError);
  assert.is(of("order").length, 1, "without a price there is no bound, and nothing goes out");
  for (const slippage of ["0", "1", "-0.1", "much"]) {
    assert.instance(await rejection(bench("spot", { slippage })), ValidationError);
  }
  await venue.close();
});

test("refusals are what the venue's words say, of the action and of the order", async () => {
  const { venue, answers, clock } = await bench("spot");
  const entry = (error: string) => placed({ error });
  const cases: [unknown, new (...args: never[]) => Error][] = [
    [entry("Order must have minimum value of $10. asset=10107"), InvalidOrder],
    [entry("Insufficient spot balance asset=10107"), InsufficientFunds],
    [entry("Post only order would have immediately matched, bbo was 93.217@93.218. asset=10107"), OrderRejected],
    [entry("Order could not immediately match against any resting orders. asset=10107"), OrderRejected],
    [entry("something new"), OrderRejected],
    [{ status: "err", response: "User or API Wallet 0x0 does not exist." }, AuthenticationError],
    [
      { status: "err", response: "Only post-only orders allowed immediately after a network upgrade" },
      VenueUnavailable,
    ],
    [new Status(429, "null"), RateLimited],
  ];
  for (const [answered, kind] of cases) {
    answers["order"] = answered;
    const { clientOrderId: _, ...order } = limit;
    const sent = venue.createOrder(order);
    const error = await rejection(sent);
    assert.instance(error, kind, `${error.name}: ${error.message}`);
    assert.is(venue.order(sent.clientOrderId)?.state.status, "rejected");
    await clock.advance(61_000);
  }
  await venue.close();
});

test("what stands in front of the venue may say when to come back", async () => {
  const { venue, answers } = await bench("spot");
  answers["order"] = new Status(429, "", { "retry-after": "30" });
  const { clientOrderId: _, ...order } = limit;
  const error = await rejection(venue.createOrder(order));
  assert.instance(error, RateLimited);
  assert.is((error as RateLimited).retryAfter, 30_000);
  await venue.close();
});

test("an expired action is signed once more, with a new nonce and a new end; twice is an error", async () => {
  const { venue, answers, of } = await bench("spot");
  let sent = 0;
  answers["order"] = () =>
    sent++ === 0 ? { status: "err", response: "Action already expired" } : placed({ resting: { oid: 77 } });
  const order = await venue.createOrder(limit);
  assert.is(order.state.status, "open");
  const [first, second] = of("order");
  assert.ok(Number(second?.["nonce"]) > Number(first?.["nonce"]));
  assert.equal(first?.action, second?.action);
  await venue.close();
});

test("a number that was used before: some request of ours was carried out, and what became of it is asked", async () => {
  const { venue, answers, clock } = await bench("spot");
  answers["order"] = { status: "err", response: "Invalid nonce: duplicate nonce" };
  answers["orderStatus"] = found("open");
  assert.instance(await rejection(venue.createOrder(limit)), OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  await clock.advance(5_000);
  assert.equal([venue.order("mine")?.state.status, venue.order("mine")?.state.id], ["open", "77"]);
  await venue.close();
});

test("no answer: asked by its id until it is found, or its end has passed on a chain that goes on", async () => {
  const { venue, answers, clock, of } = await bench("spot");
  answers["order"] = new Status(502, "Bad Gateway");
  answers["orderStatus"] = { status: "unknownOid" };
  assert.instance(await rejection(venue.createOrder(limit)), OutcomeUnknown);
  const status = () => venue.order("mine")?.state.status;
  assert.equal(of("order").length, 1, "never sent twice");
  await clock.advance(14_000);
  assert.is(status(), "unknown", "it may still arrive");
  assert.equal(of("orderStatus")[0]?.["oid"], cloid);
  // The chain stands still: an order that waits for its block would still be taken in.
  const stopped = clock.now() - 5_000;
  answers["exchangeStatus"] = { time: stopped };
  await clock.advance(20_000);
  assert.is(status(), "unknown");
  answers["exchangeStatus"] = () => ({ time: clock.now() });
  await clock.advance(10_000);
  assert.is(status(), "rejected");
  await venue.close();
});

test("a status that is not the venue's own says nothing of an order", async () => {
  const { venue, answers, clock } = await bench("spot");
  answers["order"] = new Status(404, "<html>not here</html>");
  answers["orderStatus"] = found("open");
  assert.instance(await rejection(venue.createOrder(limit)), OutcomeUnknown);
  assert.is(venue.order("mine")?.state.status, "unknown");
  await clock.advance(5_000);
  assert.is(venue.order("mine")?.state.status, "open");
  answers["orderStatus"] = found("open", { coin: "@1" });
  assert.instance(await rejection(venue.fetchOrder({ symbol, id: "1" })), OrderNotFound, "one of another market");
  await venue.close();
});

test("a write whose answer is lost and that is there is found, once", async () => {
  const { venue, answers, clock } = await bench("spot");
  answers["order"] = new Status(504, "");
  answers["orderStatus"] = found("open", { sz: "0.5" });
  assert.instance(await rejection(venue.createOrder(limit)), OutcomeUnknown);
  await clock.advance(3_000);
  assert.equal([venue.order("mine")?.state.status, venue.order("mine")?.state.filled.toFixed()], [
    "partiallyFilled",
    "0.5",
  ]);
  await venue.close();
});

test("cancels go by the venue's number where it is known, and by the client's id where it is not", async () => {
  const { venue, answers, of } = await bench("spot");
  answers["order"] = placed({ resting: { oid: 77 } });
  await venue.createOrder(limit);
  answers["cancel"] = canceled("success");
  answers["cancelByCloid"] = canceled("success");
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  assert.is(JSON.stringify(of("cancel")[0]?.action), '{"type":"cancel","cancels":[{"a":10107,"o":77}]}');
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "elsewhere" })).status, "canceled");
  assert.is(
    JSON.stringify(of("cancelByCloid")[0]?.action),
    `{"type":"cancelByCloid","cancels":[{"asset":10107,"cloid":"${toCloid("elsewhere")}"}]}`,
  );
  await venue.close();
});

test("where the account's budget is used up orders wait, and cancels do not", async () => {
  const { venue, answers, clock, of } = await bench("spot");
  answers["order"] = {
    status: "err",
    response: "Too many cumulative requests sent (10001 > 10000) for cumulative volume traded $0.",
  };
  answers["cancelByCloid"] = canceled("success");
  const { clientOrderId: _, ...order } = limit;
  assert.instance(await rejection(venue.createOrder(order)), RateLimited);
  const next = venue.createOrder(order).catch(() => {});
  const ended = venue.cancelOrder({ symbol, clientOrderId: "elsewhere" });
  await clock.advance(0);
  assert.equal([of("order").length, of("cancelByCloid").length], [1, 1]);
  assert.is((await ended).status, "canceled");
  await clock.advance(1_500);
  await next;
  assert.is(of("order").length, 2);
  await venue.close();
});

test("a cancel that finds nothing: what became of the order is asked, and its fills are", async () => {
  const { venue, answers, clock } = await bench("spot");
  answers["order"] = placed({ resting: { oid: 77 } });
  const order = await venue.createOrder(limit);
  answers["cancel"] = canceled({ error: "Order was never placed, already canceled, or filled. asset=10107" });
  answers["orderStatus"] = found("filled", { sz: "0.0" });
  answers["userFillsByTime"] = (body: Body) => {
    assert.equal([body["user"], body["startTime"], body["endTime"]], [account, 1_791_281_000_500, 1_791_281_000_500]);
    return fills("1.0", 5).fills;
  };
  const ended = await venue.cancelOrder({ symbol, clientOrderId: "mine" });
  assert.is(ended.status, "filled");
  await clock.advance(1_000);
  assert.is((await order.done).status, "filled");
  assert.equal(order.fills.map(({ id }) => id), ["1791281000700-5"]);
  answers["orderStatus"] = { status: "unknownOid" };
  answers["cancelByCloid"] = answers["cancel"];
  assert.instance(await rejection(venue.cancelOrder({ symbol, clientOrderId: "nowhere" })), OrderNotFound);
  await venue.close();
});

test("orders and fills that the stream does not know of are the account's own", async () => {
  const { venue, tell, clock } = await bench("spot");
  const orders: Order[] = [];
  venue.watchOrders().on((order) => orders.push(order));
  const told: Fill[] = [];
  venue.watchFills().on((fill) => told.push(fill));
  tell("orderUpdates", update("open", "1.0", { cloid: undefined, oid: 90 }));
  tell("orderUpdates", update("open", "1.0", { coin: "BTC" }));
  tell("userFills", fills("1.0", 9, { cloid: undefined, oid: 91 }));
  tell("userFills", { ...fills("1.0", 10, { oid: 92 }), isSnapshot: true });
  await clock.advance(0);
  assert.equal(orders.map(({ clientOrderId, external, price }) => [clientOrderId, external, price?.toFixed()]), [
    ["oid:90", true, "90"],
  ]);
  assert.equal(told.map(({ orderId }) => orderId), ["91"]);
  await venue.close();
});

test("balances by the stream", async () => {
  const { venue, tell, clock } = await bench("spot");
  await clock.advance(10);
  const event = messagesIn("spot.asyncapi.yaml")("SpotStateFrame")[0] as object;
  tell("spotState", { ...event, user: account });
  assert.equal(venue.balances().find(({ asset }) => asset === "USDC")?.free.toFixed(), "50508.22272667");
  assert.equal(
    venue.balances().map(({ asset, total }) => [asset, total.toFixed()]),
    [["USDC", "100508.11272667"], ["PURR", "0"], ["VAULT", "0.95437326"]],
    "of what is not told any more nothing is left",
  );
  await venue.close();
});

test("after a lost connection: the same streams, and the fills since then by one question of the whole account", async () => {
  const { venue, answers, clock, sockets, of } = await bench("spot");
  const told: Fill[] = [];
  venue.watchFills().on((fill) => told.push(fill));
  const before = of("userFillsByTime").length;
  answers["userFillsByTime"] = [
    ...fills("0.4", 1).fills,
    ...fills("0.6", 2, { coin: "PURR/USDC", oid: 5, cloid: undefined }).fills,
    ...fills("0.6", 3, { coin: "BTC" }).fills,
  ];
  sockets[0]?.events.closed(1006, "");
  await clock.advance(5_000);
  assert.is(sockets.length, 2);
  assert.is(of("userFillsByTime").length, before + 1);
  assert.equal(told.map(({ symbol, id }) => [symbol, id]), [
    [symbol, "1791281000700-1"],
    ["PURR/USDC", "1791281000700-2"],
  ]);
  await venue.close();
});

test("fills page by page: the next one begins in the millisecond in which the last one ended", async () => {
  const { venue, answers, of } = await bench("spot");
  const start = 1_791_281_000_000;
  const many = Array.from({ length: 2_000 }, (_, at) => fills("0.01", at, { time: start + at }).fills[0]);
  const rest = [many.at(-1), fills("0.01", 5_000, { time: start + 1_999 }).fills[0]];
  answers["userFillsByTime"] = (body: Body) => body["startTime"] === start ? many : rest;
  const since = await venue.fetchFills({ symbol, since: start, limit: 5_000 });
  assert.is(since.length, 2_001);
  assert.equal(of("userFillsByTime").slice(-2).map(({ startTime }) => startTime), [start, start + 1_999]);
  answers["orderStatus"] = found("open");
  answers["userFillsByTime"] = (body: Body) => body["startTime"] === 1_791_281_000_500 ? many : rest;
  assert.is((await venue.fetchFills({ symbol, orderId: "77", limit: 5_000 })).length, 2_001);
  answers["userFills"] = [...rest].reverse();
  assert.equal((await venue.fetchFills({ symbol, limit: 1 })).map(({ id }) => id), [`${start + 1_999}-5000`]);
  await venue.close();
});

test("public data: candles, trades, tickers and fees, each by its own question", async () => {
  const { venue, answers, of, clock } = await bench("spot");
  answers["spotMetaAndAssetCtxs"] = answer("spotMetaAndAssetCtxs");
  answers["l2Book"] = answer("l2Book", "page");
  answers["recentTrades"] = answer("recentTrades");
  answers["userFees"] = answer("userFees");
  answers["candleSnapshot"] = answer("candleSnapshot", "spot");
  assert.is((await venue.fetchTicker(symbol)).ask?.toFixed(), "113397");
  assert.equal((await venue.fetchTickers()).map(({ symbol }) => symbol).sort(), [
    "HFUN/USDC",
    "HYPE/USDC",
    "PURR/USDC",
  ]);
  assert.is((await venue.fetchTrades({ symbol, limit: 1 })).length, 1);
  assert.is((await venue.fetchTradingFees(symbol)).taker.toFixed(), "0.00049");
  const from = 1_737_331_200_000;
  const { candles } = await venue.fetchCandles({ symbol, interval: "1d", from, to: from + 2 * 86_400_000 });
  assert.equal(candles.map(({ time }) => time), [from, from + 86_400_000]);
  assert.equal(of("candleSnapshot")[0]?.["req"], {
    coin: "@107",
    interval: "1d",
    startTime: from,
    endTime: from + 2 * 86_400_000 - 1,
  });
  await venue.fetchCandles({ symbol, interval: "1d", limit: 2 });
  const [newest] = of("candleSnapshot").slice(1);
  assert.is((newest?.["req"] as { startTime: number }).startTime, Math.floor(clock.now()) - 2 * 86_400_000);
  const many = (answer("candleSnapshot", "spot") as object[]).flatMap((raw) => [raw, raw]);
  answers["candleSnapshot"] = (body: Body) => (body["req"] as { startTime: number }).startTime === 0 ? many : [];
  assert.is((await venue.fetchCandles({ symbol, interval: "1d", limit: 3 })).candles.length, 3, "beyond the holes");
  for (const interval of ["1s", "6h"] as const) {
    assert.instance(await rejection(venue.fetchCandles({ symbol, interval })), ValidationError);
  }
  assert.is((await venue.fetchTime()) > 0, true);
  answers["l2Book"] = null;
  assert.is((await rejection(venue.fetchOrderBook(symbol))).name, "SchemaError");
  await venue.close();
});

test("nothing that can be printed of a connector holds the key", async () => {
  const { venue } = await bench("spot");
  const printed = [inspect(venue, { depth: Infinity, showHidden: true }), JSON.stringify(venue) ?? ""].join();
  const digits = secret.slice(2);
  assert.not.ok(printed.includes(digits));
  assert.not.ok(printed.includes([...Buffer.from(digits, "hex")].slice(0, 6).join(", ")));
  await venue.close();
});

test("trades by the stream, each once, also where a new subscription repeats them, and none from before", async () => {
  const { venue, tell, answers, clock } = await bench("spot");
  answers["recentTrades"] = [];
  const ids: string[] = [];
  const feed = await venue.watchTrades(symbol);
  feed.on(({ id }) => ids.push(id));
  const [first, then] = [clock.now() + 5, clock.now() + 6];
  const trade = { ...(answer("recentTrades") as object[])[0], coin: "@107" };
  tell("trades", [{ ...trade, time: clock.now() - 60_000, tid: 2 }]);
  tell("trades", [{ ...trade, time: first, tid: 9 }, { ...trade, time: first, tid: 3 }]);
  tell("trades", [{ ...trade, time: first, tid: 3 }, { ...trade, time: then, tid: 1 }]);
  tell("trades", []);
  tell("trades", [{ ...trade, coin: "@1", time: then + 1, tid: 1 }]);
  assert.equal(ids, [`${first}-9`, `${first}-3`, `${then}-1`]);
  await venue.close();
});

test.run();
