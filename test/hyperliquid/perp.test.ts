/** The contracts over a scripted venue: positions, funding, leverage, triggers, the switch, batches, and orders on the socket. */
import * as assert from "uvu/assert";
import type { ClearinghouseStateEvent } from "../../generated/hyperliquid/perp.ts";
import type { OrderFound } from "../../generated/hyperliquid/spot.ts";
import { OutcomeUnknown, PermissionError, ValidationError } from "../../src/core/errors.ts";
import { has } from "../../src/connector/exchange.ts";
import type { Position } from "../../src/model/mod.ts";
import { toCloid } from "../../src/venues/hyperliquid/map/cloid.ts";
import { suite } from "../support/suite.ts";
import {
  account,
  answer,
  bench,
  type Body,
  canceled,
  perpAnswer,
  perpMessage,
  placed,
  rejection,
  Status,
} from "./bench.support.ts";

const test = suite("hyperliquid perp");

const symbol = "BTC/USDC:USDC";
const limit = { symbol, side: "buy", type: "limit", amount: "0.01", price: "80000" } as const;

/** The account's positions on the stream. */
function state(szi: string | undefined, time: number, coin = "BTC"): ClearinghouseStateEvent {
  const event = perpMessage("ClearinghouseStateFrame", "long") as ClearinghouseStateEvent;
  const [held] = event.clearinghouseState.assetPositions;
  assert.ok(held);
  const position = { ...held.position, coin, szi: szi ?? "0" };
  const assetPositions = szi === undefined ? [] : [{ type: "oneWay" as const, position }];
  return { ...event, user: account, clearinghouseState: { ...event.clearinghouseState, assetPositions, time } };
}

/** An order that the venue was asked for. */
function found(status: string, more: object): unknown {
  const { order } = answer("orderStatus", "openByClient") as OrderFound;
  const asked = { ...order.order, coin: "BTC", limitPx: "80000.0", origSz: "0.01", sz: "0.01", tif: "Gtc", ...more };
  return {
    status: "order",
    order: { order: { ...asked, timestamp: 1_791_281_000_500 }, status, statusTimestamp: 1_791_281_000_500 },
  };
}

test("it connects to the account's four streams, and trades on the venue's own contracts", async () => {
  const { venue, sockets, of } = await bench("perp");
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  const subscribed = sockets.flatMap(({ sent }) => sent).map(({ subscription }) => subscription);
  assert.equal(
    subscribed,
    ["orderUpdates", "userFills", "clearinghouseState", "spotState"].map((type) => ({ type, user: account })),
  );
  assert.is(venue.market(symbol).contract?.maxLeverage?.toFixed(), "40");
  for (
    const name of ["amendOrder", "cancelOrders", "createTriggerOrder", "orderSocket", "armDeadMansSwitch"] as const
  ) {
    assert.ok(has(venue, name), name);
  }
  assert.not.ok(has(venue, "createQuoteOrder"));
  assert.is(of("meta").length, 1);
  assert.instance(
    await rejection(venue.createOrder({ ...limit, symbol: "MATIC/USDC:USDC", price: "1", amount: "100" })),
    ValidationError,
  );
  await venue.close();
});

test("a contract that cannot be understood: none is traded, as the others would have wrong numbers", async () => {
  const meta = perpAnswer("meta", "wire") as { universe: object[] };
  const broken = { ...meta, universe: [{ name: 5 }, ...meta.universe] };
  assert.is((await rejection(bench("perp", {}, { meta: broken }))).name, "SchemaError");
});

test("balances are the tokens of a unified account, and the margin of another one", async () => {
  const unified = await bench("perp");
  assert.equal(unified.venue.balances().map(({ asset, total }) => [asset, total.toFixed()]), [
    ["USDC", "14.625485"],
    ["PURR", "2000"],
  ]);
  await unified.venue.close();
  const apart = await bench("perp", {}, {
    userAbstraction: "disabled",
    clearinghouseState: perpAnswer("clearinghouseState", "isolated"),
  });
  const usdc = () => apart.venue.balances().map(({ asset, free, held }) => [asset, free.toFixed(), held.toFixed()]);
  assert.equal(usdc(), [["USDC", "13104.514502", "4.981226"]]);
  await apart.clock.advance(10);
  const event = state(undefined, apart.clock.now());
  const { clearinghouseState } = event;
  apart.tell("clearinghouseState", {
    ...event,
    clearinghouseState: { ...clearinghouseState, withdrawable: "13100.0" },
  });
  assert.equal(usdc(), [["USDC", "13100", "9.482328"]]);
  await apart.venue.close();
});

test("positions by the stream, whole each time: one that is not told any more has ended", async () => {
  const { venue, tell, clock } = await bench("perp");
  const told: Position[] = [];
  venue.watchPositions().on((changed) => told.push(...changed));
  tell("clearinghouseState", state("-0.5", 1_791_290_000_000));
  tell("clearinghouseState", state("-0.5", 1_791_290_000_001, "DOGE"));
  assert.equal(told.map(({ symbol, amount }) => [symbol, amount.toFixed()]), [[symbol, "-0.5"], [symbol, "0"]]);
  assert.equal(venue.positions(), []);
  await clock.advance(0);
  await venue.close();
});

test("positions that were read are known to have ended too", async () => {
  const open = state("0.25", 1_791_281_000_000).clearinghouseState;
  const { venue, tell } = await bench("perp", {}, { clearinghouseState: open });
  assert.equal(venue.positions().map(({ amount, leverage }) => [amount.toFixed(), leverage?.toFixed()]), [[
    "0.25",
    "20",
  ]]);
  tell("clearinghouseState", state(undefined, 1_791_290_000_000));
  assert.equal(venue.positions(), []);
  await venue.close();
});

test("closing: a reduce-only market order with its worst price", async () => {
  const open = state("0.25", 1_791_281_000_000).clearinghouseState;
  const { venue, answers, of } = await bench("perp", {}, { clearinghouseState: open });
  answers["order"] = placed({ filled: { totalSz: "0.25", avgPx: "85800.0", oid: 5 } });
  const order = await venue.closePosition({ symbol });
  const [sent] = (of("order")[0]?.action as { orders: Body[] }).orders;
  assert.equal({ ...sent, c: "" }, {
    a: 0,
    b: false,
    // Five hundredths below 85801.5, and not below that.
    p: "81512",
    s: "0.25",
    r: true,
    t: { limit: { tif: "Ioc" } },
    c: "",
  });
  assert.is(order.state.status, "filled");
  await venue.close();
});

test("triggers: by stop and by take-profit, with and without a price", async () => {
  const { venue, answers, of } = await bench("perp", { slippage: "0.1" });
  answers["order"] = placed({ resting: { oid: 6 } });
  const base = { symbol, side: "sell", amount: "0.01", reduceOnly: true } as const;
  await venue.createTriggerOrder({ ...base, trigger: "stop", triggerPrice: "80000" });
  await venue.createTriggerOrder({ ...base, trigger: "takeProfit", triggerPrice: "90000", price: "89900" });
  const sent = of("order").map(({ action }) => (action as { orders: Body[] }).orders[0]);
  assert.equal(sent.map((order) => [order?.["p"], order?.["t"]]), [
    ["72000", { trigger: { isMarket: true, triggerPx: "80000", tpsl: "sl" } }],
    ["89900", { trigger: { isMarket: false, triggerPx: "90000", tpsl: "tp" } }],
  ]);
  assert.is(of("allMids").length, 0, "its worst price is told from its trigger");
  const error = await rejection(
    venue.createTriggerOrder({ ...base, trigger: "stop", triggerPrice: "80000", price: "79000", timeInForce: "IOC" }),
  );
  assert.instance(error, ValidationError);
  await venue.close();
});

test("a trigger order is open, then what it became, under the same id", async () => {
  const { venue, answers, tell } = await bench("perp");
  answers["order"] = placed({ resting: { oid: 6 } });
  const order = await venue.createTriggerOrder({
    symbol,
    side: "sell",
    amount: "0.01",
    trigger: "stop",
    triggerPrice: "80000",
    clientOrderId: "stop1",
  });
  const update = (status: string, sz: string, at: number) => [{
    order: {
      coin: "BTC",
      side: "A",
      limitPx: "76000.0",
      sz,
      oid: 6,
      timestamp: 1_791_281_000_500,
      origSz: "0.01",
      cloid: toCloid("stop1"),
    },
    status,
    statusTimestamp: at,
  }];
  tell("orderUpdates", update("open", "0.01", 1_791_281_000_500));
  tell("orderUpdates", update("triggered", "0.01", 1_791_281_000_600));
  assert.is(order.state.status, "open");
  tell("orderUpdates", update("filled", "0.0", 1_791_281_000_700));
  assert.equal([order.state.status, order.state.filled.toFixed(), order.state.id], ["filled", "0.01", "6"]);
  await venue.close();
});

test("batches: one action, an outcome for each; one status for all where the whole was refused", async () => {
  const { venue, answers, of } = await bench("perp");
  answers["order"] = placed(
    { resting: { oid: 1 } },
    { error: "Order has invalid price. asset=0" },
    { filled: { totalSz: "0.01", avgPx: "85800.0", oid: 3 } },
  );
  const ids = ["a1", "a2", "a3"];
  const batch = ids.map((clientOrderId, at) => ({ ...limit, clientOrderId, price: `${80_000 - at}` }));
  const outcomes = await venue.createOrders([...batch.slice(0, 2), {
    symbol,
    side: "buy",
    type: "market",
    amount: "0.01",
    clientOrderId: "a3",
  }]);
  assert.is(of("order").length, 1);
  const { orders } = of("order")[0]?.action as { orders: Body[] };
  assert.equal(orders.map(({ p, t }) => [p, (t as { limit: { tif: string } }).limit.tif]), [
    ["80000", "Gtc"],
    ["79999", "Gtc"],
    ["90091", "Ioc"],
  ]);
  assert.equal(outcomes.map((one) => "order" in one ? one.order.state.status : (one.error as Error).name), [
    "open",
    "InvalidOrder",
    "filled",
  ]);
  answers["order"] = placed({ error: "Insufficient margin to place order." });
  const refused = await venue.createOrders(ids.map((id) => ({ ...limit, clientOrderId: `${id}b` })));
  assert.equal(
    refused.map((one) => "error" in one ? (one.error as Error).name : ""),
    Array(3).fill("InsufficientFunds"),
  );
  answers["order"] = placed({ error: "Order has zero size." }, { resting: { oid: 3 } });
  const first = await venue.createOrders(["d1", "d2"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(first.map((one) => "error" in one ? (one.error as Error).name : "order"), ["InvalidOrder", "order"]);
  answers["order"] = placed({ resting: { oid: 4 } });
  const short = await venue.createOrders(["c1", "c2"].map((clientOrderId) => ({ ...limit, clientOrderId })));
  assert.equal(short.map((one) => "error" in one ? (one.error as Error).name : "order"), ["order", "OutcomeUnknown"]);
  await venue.close();
});

test("one that cannot be sent stops none of the others", async () => {
  const { venue, answers, of } = await bench("perp");
  answers["order"] = placed({ resting: { oid: 1 } });
  answers["allMids"] = { kPEPE: "0.004" };
  const [taken, rest] = await venue.createOrders([{ symbol, side: "buy", type: "market", amount: "0.01" }, limit]);
  assert.ok(taken && "error" in taken && taken.error instanceof ValidationError);
  assert.ok(rest && "order" in rest && rest.order.state.id === "1");
  answers["cancel"] = canceled("success");
  const [wrong, right] = await venue.cancelOrders([{ symbol, clientOrderId: "not an id" }, { symbol, id: "9" }]);
  assert.ok(wrong && "error" in wrong && wrong.error instanceof ValidationError);
  assert.ok(right && "order" in right && right.order.status === "canceled");
  assert.equal(of("cancel").map(({ action }) => action?.["cancels"]), [[{ a: 0, o: 9 }]]);
  await venue.close();
});

test("forty orders take two actions", async () => {
  const { venue, answers, of } = await bench("perp");
  answers["order"] = (body: Body) =>
    placed(...(body.action as { orders: Body[] }).orders.map((_, at) => ({ resting: { oid: 1_000 + at } })));
  await venue.createOrders(Array.from({ length: 40 }, () => limit));
  assert.equal(of("order").map(({ action }) => (action as { orders: Body[] }).orders.length), [39, 1]);
  await venue.close();
});

test("cancels of a batch: by number and by the client's id, each in its place", async () => {
  const { venue, answers, of } = await bench("perp");
  answers["order"] = placed({ resting: { oid: 11 } });
  await venue.createOrder({ ...limit, clientOrderId: "mine" });
  answers["cancel"] = canceled("success");
  answers["cancelByCloid"] = canceled({ error: "Order was never placed, already canceled, or filled. asset=0" });
  answers["orderStatus"] = found("canceled", { cloid: toCloid("other"), oid: 12 });
  const outcomes = await venue.cancelOrders([
    { symbol, clientOrderId: "other" },
    { symbol, clientOrderId: "mine" },
  ]);
  assert.equal(of("cancel").map(({ action }) => action?.["cancels"]), [[{ a: 0, o: 11 }]]);
  assert.equal(of("cancelByCloid").map(({ action }) => action?.["cancels"]), [[{ asset: 0, cloid: toCloid("other") }]]);
  assert.equal(outcomes.map((one) => "order" in one ? one.order.status : one.error), ["canceled", "canceled"]);
  await venue.close();
});

test("all orders of a market: those that are open, in one action", async () => {
  const { venue, answers, of } = await bench("perp");
  const [raw] = answer("frontendOpenOrders", "page") as object[];
  answers["frontendOpenOrders"] = [
    { ...raw, oid: 1 },
    { ...raw, oid: 2 },
    { ...raw, oid: 3, coin: "kPEPE" },
    { ...raw, oid: 4, coin: "@107" },
  ];
  answers["cancel"] = canceled("success", { error: "Order was never placed, already canceled, or filled. asset=0" });
  const ended = await venue.cancelAllOrders(symbol);
  assert.equal(of("cancel").map(({ action }) => action?.["cancels"]), [[{ a: 0, o: 1 }, { a: 0, o: 2 }]]);
  assert.equal(ended.map(({ id, status }) => [id, status]), [["1", "canceled"]]);
  answers["frontendOpenOrders"] = [];
  assert.equal(await venue.cancelAllOrders(symbol), []);
  assert.is(of("cancel").length, 1);
  await venue.close();
});

test("an order is changed by a cancel, a look at what is left, and an order for that", async () => {
  const { venue, clock, answers, of } = await bench("perp");
  answers["order"] = placed({ resting: { oid: 21 } });
  await venue.createOrder({ ...limit, clientOrderId: "old" });
  answers["cancel"] = canceled("success");
  answers["orderStatus"] = found("canceled", { oid: 21, cloid: toCloid("old"), sz: "0.006" });
  answers["order"] = placed({ resting: { oid: 22 } });
  const changed = await venue.amendOrder({ symbol, clientOrderId: "old", price: "81000" });
  assert.equal([changed.status, changed.id, changed.price?.toFixed(), changed.amount?.toFixed()], [
    "open",
    "22",
    "81000",
    "0.006",
  ]);
  assert.equal((of("order")[1]?.action as { orders: Body[] }).orders.map(({ p, s }) => [p, s]), [["81000", "0.006"]]);
  assert.is(of("batchModify").length + of("modify").length, 0);
  // What was filled is not told: no new order.
  answers["orderStatus"] = found("open", {
    oid: 22,
    cloid: toCloid(changed.clientOrderId),
    limitPx: "81000.0",
    origSz: "0.006",
    sz: "0.006",
  });
  const refused = rejection(venue.amendOrder({ symbol, clientOrderId: changed.clientOrderId, price: "82000" }));
  await clock.advance(60_000);
  assert.instance(await refused, OutcomeUnknown);
  assert.is(of("order").length, 2);
  await venue.close();
});

test("orders over the socket: the same action, signed, in a post frame", async () => {
  const { venue, answers, sockets, of } = await bench("perp");
  answers["order"] = placed({ resting: { oid: 31 } });
  answers["cancel"] = canceled("success");
  const order = await venue.orderSocket.createOrder({ ...limit, clientOrderId: "mine" });
  assert.equal([order.state.status, order.state.id], ["open", "31"]);
  assert.is((await venue.orderSocket.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  const posts = sockets[0]?.sent.filter(({ method }) => method === "post") ?? [];
  assert.equal(posts.map(({ request }) => Object.keys((request as { payload: object }).payload)), [
    ["action", "nonce", "signature", "expiresAfter"],
    ["action", "nonce", "signature", "expiresAfter"],
  ]);
  assert.equal(posts.map(({ request }) => (request as { payload: Body }).payload.action), [
    {
      type: "order",
      orders: [{ a: 0, b: true, p: "80000", s: "0.01", r: false, t: { limit: { tif: "Gtc" } }, c: toCloid("mine") }],
      grouping: "na",
    },
    { type: "cancel", cancels: [{ a: 0, o: 31 }] },
  ]);
  assert.is(of("order").length, 0);
  answers["order"] = { status: "err", response: "Must deposit before performing actions" };
  assert.is((await rejection(venue.orderSocket.createOrder(limit))).name, "AuthenticationError");
  await venue.close();
});

test("a socket that ends before the answer leaves the order unknown until it is found", async () => {
  const { venue, answers, sockets, clock } = await bench("perp");
  answers["order"] = new Status(0, "");
  answers["orderStatus"] = found("open", { oid: 41, cloid: toCloid("lost") });
  const sent = venue.orderSocket.createOrder({ ...limit, clientOrderId: "lost" });
  await clock.advance(10);
  sockets[0]?.events.closed(1006, "");
  assert.instance(await rejection(sent), OutcomeUnknown);
  await clock.advance(5_000);
  assert.equal([venue.order("lost")?.state.status, venue.order("lost")?.state.id], ["open", "41"]);
  await venue.close();
});

test("the switch: a time ahead by the venue's clock, kept from firing, and taken back", async () => {
  const { venue, answers, clock, of } = await bench("perp");
  answers["scheduleCancel"] = { status: "ok", response: { type: "default" } };
  const armed = await venue.armDeadMansSwitch({ countdown: 30_000 });
  assert.equal(of("scheduleCancel")[0]?.action, { type: "scheduleCancel", time: clock.now() + 30_000 });
  await clock.advance(25_000);
  assert.ok(of("scheduleCancel").length >= 2);
  await armed.disarm();
  assert.equal(of("scheduleCancel").at(-1)?.action, { type: "scheduleCancel" });
  assert.instance(await rejection(venue.armDeadMansSwitch({ countdown: 5_000 })), ValidationError);
  assert.instance(await rejection(venue.armDeadMansSwitch({ countdown: 30_000, symbols: [symbol] })), ValidationError);
  answers["scheduleCancel"] = {
    status: "err",
    response: "Cannot set scheduled cancel time until enough volume traded. Required: $1000000.",
  };
  assert.instance(await rejection(venue.armDeadMansSwitch({ countdown: 30_000 })), PermissionError);
  await venue.close();
});

test("leverage and margin mode: one action sets both, so the other one is set to what it is", async () => {
  const { venue, answers, of } = await bench("perp");
  const terms = { ...(perpAnswer("activeAssetData", "cross") as object), coin: "BTC" };
  answers["activeAssetData"] = terms;
  answers["updateLeverage"] = (body: Body) => {
    const { isCross, leverage } = body.action as { isCross: boolean; leverage: number };
    answers["activeAssetData"] = { ...terms, leverage: { type: isCross ? "cross" : "isolated", value: leverage } };
    return { status: "ok", response: { type: "default" } };
  };
  assert.is((await venue.setLeverage({ symbol, leverage: 3 })).leverage.toFixed(), "3");
  assert.is(of("updateLeverage").length, 0, "it is so already");
  await venue.setLeverage({ symbol, leverage: 7 });
  const both = await venue.setMarginMode({ symbol, marginMode: "isolated" });
  assert.equal([both.leverage.toFixed(), both.marginMode], ["7", "isolated"]);
  assert.equal(of("updateLeverage").map(({ action }) => JSON.stringify(action)), [
    '{"type":"updateLeverage","asset":0,"isCross":true,"leverage":7}',
    '{"type":"updateLeverage","asset":0,"isCross":false,"leverage":7}',
  ]);
  assert.instance(await rejection(venue.setLeverage({ symbol, leverage: "2.5" })), ValidationError);
  assert.is(await venue.fetchPositionMode(), "oneWay");
  assert.is(await venue.setPositionMode({ mode: "oneWay" }), "oneWay");
  assert.instance(await rejection(venue.setPositionMode({ mode: "hedge" })), ValidationError);
  await venue.close();
});

test("funding and open interest, now and in the past", async () => {
  const { venue, answers, of, clock } = await bench("perp");
  answers["metaAndAssetCtxs"] = perpAnswer("metaAndAssetCtxs", "first");
  const [rate, ...others] = await venue.fetchFundingRates();
  assert.equal([rate?.rate?.toFixed(), rate?.symbol, others.length], ["0.0000125", symbol, 0]);
  assert.is((await venue.fetchOpenInterest(symbol)).amount.toFixed(), "39980.76392");
  assert.is((await rejection(venue.fetchOpenInterest("kPEPE/USDC:USDC"))).name, "SchemaError");
  const hour = 3_600_000;
  const rates = [1, 2, 3].map((n) => ({ coin: "BTC", fundingRate: `0.0000${n}`, premium: "0", time: n * hour + 76 }));
  answers["fundingHistory"] = rates;
  const past = await venue.fetchFundingRateHistory({ symbol, limit: 2 });
  assert.equal(past.map(({ time }) => time), [2 * hour, 3 * hour]);
  assert.is(of("fundingHistory")[0]?.["startTime"], clock.now() - 2 * hour);
  const first = await venue.fetchFundingRateHistory({ symbol, from: hour, to: 3 * hour, limit: 1 });
  assert.equal(first.map(({ time }) => time), [hour]);
  assert.equal([of("fundingHistory")[1]?.["startTime"], of("fundingHistory")[1]?.["endTime"]], [hour, 3 * hour - 1]);
  const payment = (time: number, coin: string) => ({
    time,
    hash: "0x0",
    delta: { type: "funding", coin, usdc: "-1.5", szi: "1", fundingRate: "0.0000125", nSamples: null },
  });
  const full = Array.from({ length: 500 }, (_, at) => payment(hour + at, at === 9 ? "BTC" : "ETH"));
  answers["userFunding"] = (body: Body) =>
    body["startTime"] === hour ? full : [payment(hour + 499, "ETH"), payment(2 * hour, "BTC")];
  const paid = await venue.fetchFundingPayments({ symbol, from: hour, limit: 10 });
  assert.equal(paid.map(({ time, amount }) => [time, amount.toFixed()]), [[hour + 9, "-1.5"], [2 * hour, "-1.5"]]);
  assert.equal(of("userFunding").map(({ startTime }) => startTime), [hour, hour + 499]);
  await venue.close();
});

test("ticker and funding share one stream of a market", async () => {
  const { venue, tell, sockets } = await bench("perp");
  const rates: string[] = [];
  const lasts: string[] = [];
  (await venue.watchFunding(symbol)).on(({ rate }) => rates.push(rate?.toFixed() ?? ""));
  (await venue.watchTicker(symbol)).on(({ last }) => lasts.push(last.toFixed()));
  tell("activeAssetCtx", perpMessage("ContextFrame", "first"));
  tell("activeAssetCtx", perpMessage("ContextFrame", "noBook"));
  assert.equal([rates, lasts], [["0.0000125"], ["85814"]]);
  const contexts = sockets.flatMap(({ sent }) => sent).filter(({ subscription }) =>
    (subscription as { type?: string } | undefined)?.type === "activeAssetCtx"
  );
  assert.is(contexts.length, 1);
  await venue.close();
});

test.run();
