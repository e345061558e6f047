/** Every example of the description that the adapters may be told, through the maps, and what the particular ones mean. */
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import type { FundingRate, FundingRateHistory, OpenInterest, Position } from "../../generated/okx/perp.ts";
import type {
  AccountBalance,
  AlgoOrder,
  AlgoOrderUpdate,
  BooksPush,
  FeeRates,
  Fill as RawFill,
  Instrument,
  Order as RawOrder,
  OrderBook,
  OrderUpdate as OrderPush,
  Ticker,
  Trade,
} from "../../generated/okx/spot.ts";
import { InsufficientFunds, SchemaError } from "../../src/core/errors.ts";
import type { HttpRequest } from "../../src/core/http/http.ts";
import type { Market, OrderUpdate } from "../../src/model/mod.ts";
import { only } from "../../src/venues/okx/errors.ts";
import { toBalances, toCash, toTradingFees, toWallet } from "../../src/venues/okx/map/account.ts";
import { toFundingPayment, toFundingRate, toLeverage, toPastFunding } from "../../src/venues/okx/map/contracts.ts";
import { toOpenInterest, toPosition } from "../../src/venues/okx/map/contracts.ts";
import { toBook, toContract, toDelta, toSpotMarket, toTicker, toTrades } from "../../src/venues/okx/map/market.ts";
import { toFill, toOrder, toPush } from "../../src/venues/okx/map/order.ts";
import { madeBy, toTrigger } from "../../src/venues/okx/map/trigger.ts";
import { suite } from "../support/suite.ts";
import { failure, ok, perpAnswer, perpMessage, settle, spotAnswer, spotMessage } from "./bench.ts";
import { ack, connected, limit, now, order as orderAt, ordersPush, symbol } from "./spot.support.ts";

const test = suite("okx examples");

const { products } = describe(fileURLToPath(new URL("../../", import.meta.url)), "okx");

/** The entries of all examples of an operation's answer, or of a message. */
function all<T>(name: string): T[] {
  const values = products.flatMap(({ endpoints, messages }) => [
    ...endpoints.filter(({ id }) => id === name).flatMap(({ examples }) => examples),
    ...messages.filter(({ payload }) => payload.type === name).flatMap(({ examples }) => examples),
  ]);
  assert.ok(values.length > 0, name);
  return values.flatMap(({ value }) => (value as unknown as { data: T[] }).data);
}

const one = <T>(answer: unknown): T => (answer as { data: T[] }).data[0] as T;
const instrument = (name: string): Instrument => one(spotAnswer("getInstruments", name));
const spot = toSpotMarket(instrument("spot")) as Market;
const linear = toContract(instrument("linear")) as Market;
const inverse = toContract(instrument("inverse")) as Market;

function marketOf({ instType, instId }: { readonly instType: string; readonly instId: string }): Market {
  if (instType === "SPOT" || instType === "MARGIN") return spot;
  return instId.includes("-USD-") ? inverse : linear;
}

/** Every value as text; what is absent stays so. */
function texts(value: object, ...names: string[]): unknown[] {
  return names.map((name) => {
    const field = (value as Record<string, unknown>)[name];
    return typeof field === "object" && field !== null ? String(field) : field;
  });
}

const states = new Set(["open", "partiallyFilled", "filled", "canceled", "expired", "rejected"]);

/** What holds of an order whatever it is. */
function checkOrder(update: OrderUpdate, from: string): void {
  const { status, filled, amount, quoteAmount, cost, time } = update;
  assert.ok(states.has(status), `${from}: ${status}`);
  assert.ok(update.clientOrderId !== "" && update.id !== "", `${from}: ids`);
  assert.not(amount !== undefined && quoteAmount !== undefined, `${from}: one amount`);
  assert.ok((time ?? 0) > 1e12 && (update.created ?? 0) > 1e12, `${from}: times`);
  if (amount && filled) assert.ok(filled.lte(amount), `${from}: ${filled} of ${amount}`);
  if (cost && filled) assert.is(cost.isZero(), filled.isZero(), `${from}: cost`);
  if (status === "rejected" || status === "expired") assert.ok(update.reason, `${from}: reason`);
}

test("every order, fill and trigger order is understood", () => {
  for (const raw of [...all<RawOrder>("orderDetails"), ...all<RawOrder>("orderList")]) {
    checkOrder(toOrder(marketOf(raw), raw), `${raw.ordType} ${raw.state}`);
  }
  for (const raw of all<OrderPush>("OrdersPush")) {
    const update = toPush(marketOf(raw), raw);
    checkOrder(update, `${raw.ordType} ${raw.state}`);
    for (const { fee, amount, price } of update.fills ?? []) {
      assert.ok(amount.gt(0) && price.gt(0));
      assert.is(String(fee?.amount), String(-Number(raw.fillFee)), "what is charged is positive");
    }
  }
  const triggers = [...all<AlgoOrder>("algoOrderDetails"), ...all<AlgoOrderUpdate>("OrdersAlgoPush")];
  for (const raw of triggers) {
    const update = toTrigger(marketOf(raw), raw);
    checkOrder(update, `${raw.ordType} ${raw.state}`);
    assert.is(update.status === "rejected", raw.state.endsWith("_failed") && madeBy(raw) === undefined, raw.state);
  }
  for (const raw of [...all<RawFill>("transactionDetails3Days"), ...all<RawFill>("transactionDetails3Months")]) {
    const { amount, cost, time } = toFill(marketOf(raw), raw);
    assert.ok(amount.gt(0) && cost.gt(0) && time > 1e12);
  }
});

test("every market, price, balance and position is understood", () => {
  const instruments = all<Instrument>("getInstruments");
  const markets = instruments.flatMap((raw) => toSpotMarket(raw) ?? toContract(raw) ?? []);
  for (const { tickSize, lotSize, symbol } of markets) assert.ok(tickSize.gt(0) && lotSize.gt(0), symbol);
  assert.is(new Set(markets.map(({ symbol }) => symbol)).size, 8);
  for (const raw of [...all<Ticker>("ticker"), ...all<Ticker>("tickers"), ...all<Ticker>("TickersPush")]) {
    assert.is(toTicker(marketOf(raw), raw) === undefined, raw.last === "");
  }
  for (const raw of all<OrderBook>("orderBook")) assert.is(toBook(spot, raw).bids.length, raw.bids.length);
  for (const raw of all<Trade>("trades")) assert.ok(toTrades(spot, [raw])[0]?.amount.gt(0));
  for (const raw of [...all<AccountBalance>("getBalance"), ...all<AccountBalance>("AccountPush")]) {
    for (const toBalance of [toCash, toWallet]) {
      const { balances, time } = toBalances(raw, toBalance);
      assert.ok(time > 1e12);
      for (const { total, free, held } of balances) assert.ok(total.eq(free.plus(held)));
    }
  }
  for (const raw of [...all<Position>("getPositions"), ...all<Position>("PositionsPush")]) {
    const { amount, side, entryPrice } = toPosition(linear, raw);
    assert.is(side, raw.posSide === "net" ? undefined : raw.posSide);
    if (amount.isZero()) assert.is(entryPrice, undefined);
  }
  for (const raw of all<FundingRate>("getFundingRate")) {
    const { rate, interval } = toFundingRate(linear, raw);
    assert.equal([rate === undefined, (interval ?? 0) >= 3_600_000], [raw.fundingRate === "", true]);
  }
});

test("markets: by state, and left out without what an order needs", () => {
  const raws = (spotAnswer("getInstruments", "states") as { data: Instrument[] }).data;
  const found = raws.map((raw) => toSpotMarket(raw) ?? toContract(raw));
  assert.equal(found.map((market) => market && `${market.symbol} ${market.status}`), [
    undefined,
    "SOON/USDT halted",
    "TEST/USDT test",
    "OLD/USDT:USDT expired",
    "LUNA/USDT:USDT halted",
  ]);
  assert.equal([found[4]?.contract?.maxLeverage, found[4]?.amount.max, found[4]?.marketAmount], [
    undefined,
    undefined,
    undefined,
  ]);
  const [bare, without] = (spotAnswer("getInstruments", "sparse") as { data: [Instrument, Instrument] }).data;
  assert.equal([toSpotMarket(bare)?.symbol, toSpotMarket(bare)?.amount.max], ["BTC/USDT", undefined]);
  assert.is(toContract(without), undefined, "a contract that names no index has no symbol");
  for (const other of (spotAnswer("getInstruments", "kinds") as { data: Instrument[] }).data) {
    assert.equal([toSpotMarket(other), toContract(other)], [undefined, undefined], other.instType);
  }
});

test("what an order's end is called, and in what its amounts are", () => {
  const order = (name: string, market: Market) => toOrder(market, one<RawOrder>(spotAnswer("orderDetails", name)));
  const ended = (name: string): unknown[] =>
    texts(order(name, spot), "status", "timeInForce", "filled", "reason").map((text) => text ?? "none");
  const inPart = "The IOC order was filled in part and the rest was canceled";
  assert.equal(ended("iocExpired"), ["expired", "IOC", "0.00192834", inPart]);
  assert.equal(ended("fokExpired"), ["expired", "FOK", "0", "cancelSource 13"]);
  assert.equal(ended("canceledByUser"), ["canceled", "GTC", "0.00192834", "none"]);
  assert.equal(texts(order("marketByBase", spot), "amount", "quoteAmount"), ["0.00192834", undefined]);
  assert.equal(texts(order("margin", spot), "status", "amount"), ["partiallyFilled", "0.01"]);
  assert.equal(texts(order("optimalIoc", linear), "type", "status", "amount"), ["market", "expired", "0.05"]);
  assert.equal(texts(order("inverse", inverse), "amount", "reduceOnly", "price"), ["300", true, "61300"]);
  assert.equal(texts(order("deleveraged", linear), "positionSide", "status"), ["short", "filled"]);
  assert.is(order("ofTrigger", linear).clientOrderId, "trg7");
  const [, , byQuote] = (spotAnswer("orderList", "sparse") as { data: RawOrder[] }).data;
  assert.is(String(toOrder(spot, byQuote!).quoteAmount), "100", "where it is not said, a buy is by quote");
  const push = (name: string): OrderPush => one(spotMessage("OrdersPush", name));
  const left = toPush(spot, push("iocExpired"));
  assert.equal([left.status, left.reason, left.fills], ["expired", "cancelSource 14", []]);
  assert.equal(texts(toPush(spot, push("canceledByUser")), "status", "reason"), ["canceled", undefined]);
  const profit = toPush(inverse, push("inverse")).fills?.[0];
  assert.equal(texts(profit ?? {}, "amount", "realizedProfit", "positionSide"), ["4000", "-0.0021", undefined]);
  assert.is(String(toPush(spot, push("rebate")).fills?.[0]?.fee?.amount), "-0.00315");
  assert.is(toPush(spot, push("ofTrigger")).clientOrderId, "trg7");
  const [, done] = (spotMessage("OrdersPush", "sparse") as { data: OrderPush[] }).data;
  assert.equal(toPush(spot, done!).fills?.map(({ id, fee }) => [id, String(fee?.amount)]), [["744876982", "0.00001"]]);
  const fill = (name: string) => one<RawFill>(spotAnswer("transactionDetails3Days", name));
  assert.equal([toFill(spot, fill("sparse")).fee, toFill(spot, fill("sparse")).liquidity], [undefined, "maker"]);
  assert.equal(texts(toFill(inverse, fill("inverse")), "amount", "realizedProfit"), ["1250", "0.00021"]);
});

test("orders with a trigger: what was made of one, by the list of all, lives on", () => {
  const raw = (name: string): AlgoOrder => one(spotAnswer("algoOrderDetails", name));
  const told = (name: string, market: Market) => texts(toTrigger(market, raw(name)), "status", "became", "reason");
  assert.equal(told("made", linear), ["open", "680800019749904385", undefined]);
  assert.equal(told("split", linear), ["open", "680800019749904395", undefined]);
  assert.equal(told("splitFailed", linear), ["open", "680800019749904385", undefined], "some of it was placed");
  assert.equal(told("failedWhy", spot), ["rejected", undefined, "Insufficient balance"]);
  assert.equal(told("canceled", spot), ["canceled", undefined, undefined]);
  assert.equal(told("paused", spot), ["open", undefined, undefined]);
  const words = ["type", "triggerPrice", "price", "amount", "positionSide"];
  assert.equal(texts(toTrigger(linear, raw("stopLimit")), ...words), ["stopLimit", "64000", "64100", "0.12", "short"]);
  assert.equal(texts(toTrigger(spot, raw("takeProfitLimit")), ...words), [
    "takeProfitLimit",
    "70000",
    "69900",
    "0.01",
    undefined,
  ]);
  const bare = toTrigger(spot, raw("sparse"));
  assert.equal([bare.time, bare.triggerPrice], [1724751378980, undefined], "it changed when it was made");
  const push = (name: string): AlgoOrderUpdate => one(spotMessage("OrdersAlgoPush", name));
  assert.is(toTrigger(spot, push("made")).became, "680800019749904385");
  assert.is(toTrigger(spot, push("splitFailed")).status, "open");
  assert.equal(texts(toTrigger(spot, push("failed")), "status", "reason"), ["rejected", "failCode 51008"]);
});

test("accounts, positions and funding in all modes", () => {
  const [, short] = toBalances(one<AccountBalance>(spotAnswer("getBalance", "sparse")), toCash).balances;
  assert.equal(texts(short ?? {}, "total", "free"), ["-0.015", "0"], "borrowed");
  const fees = one<FeeRates>(spotAnswer("getFeeRates", "sparse"));
  assert.is(String(toTradingFees(spot, fees).maker), "0");
  for (const none of [one<FeeRates>(spotAnswer("getFeeRates", "noGroup")), fees]) {
    const other = { ...spot, raw: { ...instrument("spot"), groupId: "4" } };
    assert.throws(() => toTradingFees(other, none), (error: unknown) => error instanceof SchemaError);
  }
  const position = (name: string, at = 0) =>
    toPosition(linear, (perpAnswer("getPositions", name) as { data: Position[] }).data[at]!);
  const words = ["amount", "leverage", "liquidationPrice", "margin", "realizedProfit"];
  assert.equal(texts(position("sparse"), ...words), ["0.125", undefined, undefined, undefined, undefined]);
  assert.equal(texts(position("isolatedOneWay"), ...words), ["0.125", "5", "49210.7", "1530.03", "0"]);
  assert.is(String(position("sparse", 1).amount), "0");
  const apart = (perpAnswer("getLeverage", "isolatedHedge") as { data: Parameters<typeof toLeverage>[2] }).data;
  assert.is(String(toLeverage(linear, "isolated", apart).leverage), "10");
  const past = one<FundingRateHistory>(perpAnswer("getFundingRateHistory", "sparse"));
  assert.is(String(toPastFunding(linear, past).rate), "-0.0000746604960499", "as predicted, until it is paid");
  const zero = toFundingRate(inverse, one(perpAnswer("getFundingRate", "sparse")));
  assert.equal([String(zero.rate), zero.interval], ["0", 14_400_000]);
  const { fundingRate: _, ...unpriced } = one<FundingRate>(perpMessage("FundingRatePush", "notYet"));
  assert.is(toFundingRate(linear, { ...unpriced, fundingRate: "" }).rate, undefined);
  assert.is(String(toOpenInterest(linear, one<OpenInterest>(perpAnswer("getOpenInterest", "sparse"))).amount), "50");
  const payment = one<Parameters<typeof toFundingPayment>[1]>(perpAnswer("getBillsDetails7Days", "sparse"));
  assert.is(String(toFundingPayment(linear, payment).amount), "0");
  assert.throws(
    () => toFundingPayment(linear, { ...payment, pnl: "" }),
    (error: unknown) => error instanceof SchemaError,
  );
});

test("an answer of one entry without it, and messages that tell nothing", () => {
  assert.throws(() => only({ data: [] }, "orderBook"), (error: unknown) => error instanceof SchemaError);
  const push = spotMessage("BooksPush", "sparse") as BooksPush;
  assert.throws(() => toDelta(spot, { ...push, data: [] }), (error: unknown) => error instanceof SchemaError);
  assert.equal([toDelta(spot, push).previous, toDelta(spot, push).last], [3, 4]);
  assert.equal(toTrades(spot, []), []);
});

test("messages without entries are passed over", async () => {
  const { venue, tell, lines } = await connected();
  const happened: unknown[] = [];
  venue.watchOrders().on((order) => happened.push(order));
  venue.watchBalances().on((balances) => happened.push(balances));
  venue.status.on((event) => happened.push(event));
  for (
    const [path, channel] of [["/private", "orders"], ["/private", "account"], ["/business", "orders-algo"]] as const
  ) {
    tell(path, { arg: { channel, ...(channel === "account" ? {} : { instType: "ANY" }), uid: "1" }, data: [] });
  }
  await settle();
  assert.equal([happened, venue.ready, lines("/private").length], [[], true, 1]);
  await venue.close();
});

test("a change is settled by an event that says what came of it, and by no other", async () => {
  const { venue, answers, tell } = await connected();
  answers["POST /api/v5/trade/order"] = ok(ack());
  await venue.createOrder(limit);
  let id = "";
  answers["POST /api/v5/trade/amend-order"] = ({ body = "" }: HttpRequest) => {
    id = (JSON.parse(body) as { reqId: string }).reqId;
    return ok(ack({ reqId: id }));
  };
  let settled = false;
  const told = (name: string, more: Record<string, unknown>) => {
    const raw = (spotMessage("OrdersPush", name) as { data: object[] }).data[0];
    tell("/private", ordersPush(orderAt({ ...raw, clOrdId: "mine", ordId: "77", side: "buy", sz: "0.01", ...more })));
  };
  const amended = venue.amendOrder({ symbol, clientOrderId: "mine", price: "61000" }).finally(() => settled = true);
  await settle();
  assert.ok(id !== "");
  told("amendmentUntold", { reqId: id, px: "60000", uTime: String(now + 10) });
  await settle();
  assert.not(settled, "it says nothing of the change");
  told("amended", { reqId: id, px: "61000", uTime: String(now + 20) });
  assert.is(String((await amended).price), "61000");

  const refused = failure(venue.amendOrder({ symbol, clientOrderId: "mine", price: "62000" }));
  await settle();
  told("amendmentCanceled", { reqId: id, px: "61000", uTime: String(now + 30) });
  assert.instance(await refused, InsufficientFunds, "canceled in place of the change");
  assert.is(venue.order("mine")?.state.status, "expired");
  await venue.close();
});

test("what a trigger has made is found by the list of all, and canceled there", async () => {
  const { venue, answers, asked, clock } = await connected();
  answers["POST /api/v5/trade/order-algo"] = ok({ algoId: "500", algoClOrdId: "trg", sCode: "0", sMsg: "" });
  const stop = { symbol, side: "sell", trigger: "stop", triggerPrice: "58000", amount: "0.01" } as const;
  await venue.createTriggerOrder({ ...stop, clientOrderId: "trg" });
  const algo = { ...one<AlgoOrder>(spotAnswer("algoOrderDetails", "made")), algoId: "500", algoClOrdId: "trg" };
  answers["GET /api/v5/trade/order-algo"] = ok({
    ...algo,
    instType: "SPOT",
    instId: "BTC-USDT",
    side: "sell",
    sz: "0.01",
    ordIdList: ["501"],
  });
  answers["POST /api/v5/trade/cancel-algos"] = spotAnswer("cancelAlgoOrder", "triggered");
  answers["POST /api/v5/trade/cancel-order"] = ok(ack({ ordId: "501", clOrdId: "" }));
  answers["GET /api/v5/trade/order"] = ok(orderAt({ ordId: "501", clOrdId: "", side: "sell" }));
  const canceling = venue.cancelOrder({ symbol, clientOrderId: "trg" });
  await clock.advance(0);
  assert.is(venue.order("trg")?.state.status, "canceling");
  answers["GET /api/v5/trade/order"] = ok(orderAt({ ordId: "501", clOrdId: "", side: "sell", state: "canceled" }));
  await clock.advance(1_000);
  assert.is((await canceling).status, "canceled");
  assert.equal(asked("POST", "/api/v5/trade/cancel-order"), ['{"instId":"BTC-USDT","ordId":"501"}']);
  await venue.fetchOrder({ symbol, id: "algo-500" });
  assert.is(asked("GET", "/api/v5/trade/order").at(-1), "?instId=BTC-USDT&ordId=501");
  await venue.close();
});

test.run();
