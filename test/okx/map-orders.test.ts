/** Orders and fills, on the description's examples. */
import * as assert from "uvu/assert";
import type {
  AlgoAck,
  AlgoOrder,
  AlgoOrderUpdate,
  Fill as RawFill,
  Instrument,
  Order as RawOrder,
  OrderUpdate as OrderPush,
} from "../../generated/okx/spot.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { Market, Ticket } from "../../src/model/mod.ts";
import { toContract, toSpotMarket } from "../../src/venues/okx/map/market.ts";
import { fromRef, fromTicket, settledIn, toFill, toOrder, toPush } from "../../src/venues/okx/map/order.ts";
import { fromTrigger, fromTriggerRef, toTrigger, toTriggerAck } from "../../src/venues/okx/map/trigger.ts";
import { suite } from "../support/suite.ts";
import { spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx orders");

const one = <T>(answer: unknown): T => (answer as { data: T[] }).data[0] as T;
const instrument = (name: string): Instrument => one(spotAnswer("getInstruments", name));
const spot = toSpotMarket(instrument("spot")) as Market;
const linear = toContract(instrument("linear")) as Market;
const inverse = toContract(instrument("inverse")) as Market;

/** Every value as text; what is absent stays so. */
function texts(value: object, ...names: string[]): unknown[] {
  return names.map((name) => {
    const field = (value as Record<string, unknown>)[name];
    return typeof field === "object" && field !== null ? String(field) : field;
  });
}

const ticket: Ticket = {
  clientOrderId: "b15",
  side: "buy",
  type: "limit",
  amount: decimal("0.4"),
  price: decimal(61000),
};

test("spot tickets", () => {
  assert.equal(fromTicket(spot, { ...ticket, timeInForce: "GTC" }, "cash"), {
    tdMode: "cash",
    clOrdId: "b15",
    side: "buy",
    ordType: "limit",
    sz: "0.4",
    px: "61000",
  });
  const type = (more: Partial<Ticket>): string => fromTicket(spot, { ...ticket, ...more }, "cash").ordType;
  assert.equal([type({ timeInForce: "IOC" }), type({ timeInForce: "FOK" }), type({ postOnly: true })], [
    "ioc",
    "fok",
    "post_only",
  ]);
  const market: Ticket = { clientOrderId: "b15", side: "sell", type: "market", amount: decimal("0.4") };
  assert.equal(fromTicket(spot, market, "cross"), {
    tdMode: "cross",
    clOrdId: "b15",
    side: "sell",
    ordType: "market",
    sz: "0.4",
    tgtCcy: "base_ccy",
    banAmend: true,
  });
  const byQuote = fromTicket(
    spot,
    { clientOrderId: "q", side: "buy", type: "market", quoteAmount: decimal(100) },
    "cash",
  );
  assert.equal([byQuote.sz, byQuote.tgtCcy], ["100", "quote_ccy"]);
});

test("an order that cannot be settled in the pair's own quote says in what", () => {
  const of = (list: string[]) => settledIn({ ...spot, raw: { ...instrument("spot"), tradeQuoteCcyList: list } });
  assert.equal([of([]), of(["USDT"]), of(["USDC", "USDT"])], [{}, {}, {}]);
  assert.equal(of(["USDC", "EUR"]), { tradeQuoteCcy: "USDC" });
});

test("tickets of contracts: numbers of contracts, and closing by mode", () => {
  const sent = (market: Market, more: Partial<Ticket>) => fromTicket(market, { ...ticket, ...more }, "isolated");
  assert.equal(sent(linear, { reduceOnly: true }), {
    tdMode: "isolated",
    clOrdId: "b15",
    side: "buy",
    ordType: "limit",
    sz: "40",
    px: "61000",
    reduceOnly: true,
  });
  assert.is(sent(linear, { amount: decimal("0.0001") }).sz, "0.01");
  assert.is(sent(inverse, { amount: decimal(12_000) }).sz, "120");
  const hedged = sent(linear, { reduceOnly: true, positionSide: "short" });
  assert.equal([hedged.posSide, hedged.reduceOnly], ["short", undefined]);
  assert.is(sent(linear, { type: "market" }).tgtCcy, undefined);
});

test("either id", () => {
  assert.equal([fromRef({ id: "1", clientOrderId: "a" }), fromRef({ clientOrderId: "a" })], [{ ordId: "1" }, {
    clOrdId: "a",
  }]);
  assert.equal([fromTriggerRef({ id: "algo-1", clientOrderId: "a" }), fromTriggerRef({ clientOrderId: "a" })], [
    { algoId: "1" },
    { algoClOrdId: "a" },
  ]);
});

const order = (name: string, market: Market) => toOrder(market, one<RawOrder>(spotAnswer("orderDetails", name)));
const fields = ["clientOrderId", "type", "status", "amount", "quoteAmount", "price", "filled", "cost", "timeInForce"];

test("orders as queries tell them", () => {
  assert.equal(texts(order("market", spot), ...fields), [
    "680800019749904384",
    "market",
    "filled",
    undefined,
    "100",
    undefined,
    "0.00192834",
    "99.99985572",
    undefined,
  ]);
  assert.equal(texts(order("partial", spot), ...fields), [
    "b15",
    "limit",
    "partiallyFilled",
    "0.01",
    undefined,
    "51858",
    "0.00192834",
    "99.99985572",
    "GTC",
  ]);
  const refused = order("postOnlyCanceled", spot);
  assert.equal(texts(refused, "status", "postOnly", "filled", "cost"), ["expired", true, "0", "0"]);
  assert.ok(refused.reason);
  assert.equal(texts(order("makerSell", spot), "side", "status"), ["sell", "filled"]);
  assert.equal(texts(order("market", spot), "created", "time"), [1708587373361, 1708587373362]);
});

test("orders of contracts: amounts for contracts, by mode", () => {
  const close = order("hedgeClose", linear);
  assert.equal(texts(close, "side", "positionSide", "reduceOnly", "amount", "filled", "cost"), [
    "sell",
    "long",
    true,
    "1.2",
    "0.4",
    "24493.8",
  ]);
  assert.equal(texts(order("oneWay", linear), "positionSide", "amount", "filled", "type"), [
    undefined,
    "0.03",
    "0.03",
    "market",
  ]);
  const dollars = order("hedgeClose", inverse);
  assert.equal(texts(dollars, "amount", "filled"), ["12000", "4000"]);
  assert.ok(dollars.cost?.eq(decimal(4_000).div("61234.5")), "worth base");
  assert.equal(texts(order("liquidation", linear), "status", "clientOrderId"), ["filled", "680800019749904384"]);
  assert.equal(texts(order("attached", linear), "status", "postOnly", "positionSide"), ["open", true, "short"]);
});

test("what OKX ended itself is told apart by the number it gives", () => {
  const raw = one<RawOrder>(spotAnswer("orderDetails", "postOnlyCanceled"));
  const ended = (cancelSource: string, text = ""): unknown[] =>
    texts(toOrder(spot, { ...raw, cancelSource, cancelSourceReason: text }), "status", "reason");
  assert.equal(ended("1", "by you"), ["canceled", undefined]);
  assert.equal(ended("13"), ["expired", "cancelSource 13"]);
  assert.equal(ended("14", "IOC"), ["expired", "IOC"]);
  assert.equal(ended("31")[0], "expired");
  assert.equal(ended("32")[0], "expired");
  assert.equal(ended("20"), ["canceled", "cancelSource 20"]);
  assert.equal(ended("987"), ["canceled", "cancelSource 987"]);
  const strange = toOrder(spot, { ...raw, state: "thinking", cancelSource: "" });
  assert.is(strange.status, "open", "a state we do not know is no end");
  assert.is(toOrder(spot, { ...raw, state: "mmp_canceled", cancelSource: "" }).status, "canceled");
});

const push = (name: string): OrderPush => one(spotMessage("OrdersPush", name));

test("events: a fill where there is one, with what was charged as positive", () => {
  const filled = toPush(spot, push("filled"));
  assert.equal(texts(filled, "clientOrderId", "id", "status", "filled"), [
    "452197707845865472",
    "452197707845865472",
    "filled",
    "0.001",
  ]);
  const [fill] = filled.fills ?? [];
  assert.equal(
    texts(fill ?? {}, "id", "orderId", "side", "price", "amount", "cost", "liquidity", "time", "realizedProfit"),
    [
      "242589207",
      "452197707845865472",
      "sell",
      "31527.1",
      "0.001",
      "31.5271",
      "maker",
      1654084353263,
      undefined,
    ],
  );
  assert.equal(texts(fill?.fee ?? {}, "amount", "asset"), ["0.02522168", "USDT"]);
  for (const name of ["live", "canceled", "amended", "amendmentFailed", "marketEnded"]) {
    assert.equal(toPush(spot, push(name)).fills, [], name);
  }
  assert.equal(texts(toPush(spot, push("marketEnded")), "status", "filled", "quoteAmount", "amount"), [
    "filled",
    "0.001",
    "100",
    undefined,
  ]);
  assert.equal(texts(toPush(spot, push("canceled")), "status", "reason"), ["expired", "cancelSource 31"]);
  assert.is(String(toPush(spot, push("amended")).price), "31530");
});

test("events of contracts, and of what the venue ended: its fills have no id there", () => {
  const hedge = toPush(linear, push("hedge"));
  assert.equal(texts(hedge, "amount", "filled", "positionSide", "cost"), ["1.2", "0.4", "short", "12610.84"]);
  assert.equal(texts(hedge.fills?.[0] ?? {}, "amount", "positionSide", "realizedProfit", "liquidity"), [
    "0.4",
    "short",
    "0",
    "taker",
  ]);
  const worth = toPush(inverse, push("hedge")).fills?.[0]?.cost;
  assert.ok(worth?.eq(decimal(4_000).div("31527.1")));
  const forced = toPush(linear, push("liquidation"));
  assert.equal([forced.fills, String(forced.filled)], [[], "0.4"]);
  for (const tradeId of ["", "0", "-7"]) assert.equal(toPush(linear, { ...push("hedge"), tradeId }).fills, []);
});

test("what a trigger has made goes by the name of the order that was placed", () => {
  const made = toPush(spot, { ...push("filled"), algoClOrdId: "trg7", algoId: "1753184812254216192" });
  assert.equal([made.clientOrderId, made.fills?.[0]?.clientOrderId], ["trg7", "trg7"]);
  assert.is(toPush(spot, { ...push("live"), algoClOrdId: "trg7" }).clientOrderId, "b15");
});

test("fills of the history", () => {
  const fill = (name: string, market: Market) =>
    toFill(market, one<RawFill>(spotAnswer("transactionDetails3Days", name)));
  const taker = fill("taker", spot);
  assert.equal(texts(taker, "id", "orderId", "clientOrderId", "side", "price", "amount", "cost", "liquidity", "time"), [
    "744876980",
    "680800019749904384",
    undefined,
    "buy",
    "51858",
    "0.00192834",
    "99.99985572",
    "taker",
    1708587373361,
  ]);
  assert.equal(texts(taker.fee ?? {}, "amount", "asset"), ["0.00000192834", "BTC"]);
  assert.is(String(fill("rebate", spot).fee?.amount), "-0.00000019");
  const hedge = fill("hedge", linear);
  assert.equal(texts(hedge, "amount", "positionSide", "realizedProfit", "clientOrderId"), [
    "0.125",
    "long",
    "4.12",
    "b15",
  ]);
  assert.equal(texts(fill("liquidation", linear), "id", "liquidity"), ["-1842207", "taker"]);
});

test("tickets with a trigger say which way the price has to move", () => {
  const stop: Ticket = { ...ticket, type: "stop", side: "sell", triggerPrice: decimal(58_000) };
  const { price: _, ...atMarket } = stop;
  assert.equal(fromTrigger(spot, atMarket, "cash"), {
    tdMode: "cash",
    algoClOrdId: "b15",
    side: "sell",
    ordType: "conditional",
    sz: "0.4",
    slTriggerPx: "58000",
    slTriggerPxType: "last",
    slOrdPx: "-1",
    tgtCcy: "base_ccy",
  });
  const profit = fromTrigger(
    linear,
    { ...stop, type: "takeProfitLimit", timeInForce: "GTC", reduceOnly: true },
    "cross",
  );
  assert.equal(
    [profit.tpTriggerPx, profit.tpOrdPx, profit.slTriggerPx, profit.sz, profit.reduceOnly, profit.tgtCcy],
    ["58000", "61000", undefined, "40", true, undefined],
  );
  assert.is(fromTrigger(linear, { ...stop, positionSide: "long" }, "cross").posSide, "long");
  assert.throws(
    () => fromTrigger(spot, { ...stop, timeInForce: "IOC" }, "cash"),
    (error: unknown) => error instanceof ValidationError,
  );
});

test("orders with a trigger, as queries and events tell them", () => {
  const told = (name: string, market: Market) =>
    toTrigger(market, one<AlgoOrder>(spotAnswer("algoOrderDetails", name)));
  assert.equal(
    texts(
      told("takeProfit", spot),
      "clientOrderId",
      "id",
      "type",
      "status",
      "triggerPrice",
      "price",
      "amount",
      "became",
    ),
    [
      "algo-1753184812254216192",
      "algo-1753184812254216192",
      "takeProfit",
      "open",
      "10000",
      undefined,
      undefined,
      undefined,
    ],
  );
  const made = told("effective", linear);
  assert.equal(texts(made, "clientOrderId", "status", "became", "amount", "positionSide"), [
    "trg7",
    "open",
    "680800019749904385",
    "0.12",
    "long",
  ]);
  assert.equal(texts(told("failed", spot), "status", "reason"), ["rejected", "failCode 51008"]);
  assert.equal(texts(told("closePosition", linear), "type", "triggerPrice", "amount", "reduceOnly"), [
    "stop",
    "58000",
    undefined,
    true,
  ]);
  const raw = one<AlgoOrderUpdate>(spotMessage("OrdersAlgoPush", "effective"));
  assert.equal(texts(toTrigger(spot, raw), "became", "status", "time"), ["680800019749904385", "open", 1708679675245]);
  const ack = one<AlgoAck>(spotAnswer("placeAlgoOrder", "placed"));
  assert.equal(texts(toTriggerAck(spot, { clientOrderId: "order1234" }, ack), "clientOrderId", "id", "status"), [
    "order1234",
    "algo-1836487817828872192",
    "open",
  ]);
});

test.run();
