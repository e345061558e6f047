/**
 * What the types promise, held by the compiler: a line marked as an error that is none fails the type check, and so does
 * a line that should compile and does not. What runs here only shows that these are the real things.
 */
import * as assert from "uvu/assert";
import type { SymbolInfo, Trade as RawTrade, TradeEvent } from "../../generated/binance/spot.ts";
import type { Numeric } from "../../src/core/decimal.ts";
import { Decimal, decimal } from "../../src/core/decimal.ts";
import type { Feed } from "../../src/core/feed.ts";
import type {
  Amends,
  BatchOrders,
  OrderSocket,
  QuoteOrders,
  Sent,
  TrackedOrder,
  TriggerOrders,
} from "../../src/connector/exchange.ts";
import type { Spot } from "../../src/connector/spot.ts";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import type { Fill, Market, Order, OrderStatus } from "../../src/model/mod.ts";
import { type BinanceSpot, has, spot } from "../../src/venues/binance/mod.ts";
import { simulate } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("binance types");

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
type Extends<One, Other> = One extends Other ? true : false;

/** Compiles only where the type is `true`. */
function holds<_Claim extends true>(): void {}

test("spot() has every capability in its type, and is a Spot", () => {
  holds<Same<ReturnType<typeof spot>, BinanceSpot>>();
  holds<Extends<BinanceSpot, Spot & Amends & BatchOrders & TriggerOrders & QuoteOrders & OrderSocket>>();
  const venue = spot();
  const capable: Spot & Amends & BatchOrders & TriggerOrders & QuoteOrders & OrderSocket = venue;
  assert.is(capable.venue, "binance");
});

test("connect gives the same type back, so that capabilities are not lost on the way", () => {
  holds<Same<Awaited<ReturnType<BinanceSpot["connect"]>>, BinanceSpot>>();
  holds<Same<Awaited<ReturnType<Spot["connect"]>>, Spot>>();
});

/** Written for any venue: what not every venue has is asked for first. */
async function reduce(venue: Spot, order: Order, amount: Numeric): Promise<Order> {
  const { symbol, clientOrderId } = order;
  // @ts-expect-error not every venue amends
  void venue.amendOrder;
  // @ts-expect-error nor takes triggers
  void venue.createTriggerOrder;
  if (has(venue, "amendOrder")) {
    const able: Spot & Amends = venue;
    // @ts-expect-error one capability says nothing of another
    void venue.orderSocket;
    return await able.amendOrder({ symbol, clientOrderId, amount });
  }
  await venue.cancelOrder({ symbol, clientOrderId });
  const { side, price = decimal(0) } = order;
  const placed: TrackedOrder = await venue.createOrder({ symbol, side, type: "limit", amount, price });
  return placed.state;
}

test("a capability is narrowed by its name", () => {
  const venue: Spot = spot();
  if (has(venue, "orderSocket")) holds<Extends<typeof venue, OrderSocket>>();
  if (has(venue, "cancelOrders")) holds<Extends<typeof venue, BatchOrders>>();
  if (has(venue, "createTriggerOrder")) holds<Extends<typeof venue, TriggerOrders>>();
  if (has(venue, "createQuoteOrder")) holds<Extends<typeof venue, QuoteOrders>>();
  // @ts-expect-error no capability is called so
  assert.is(has(venue, "withdraw"), false);
});

test("what a caller may write, and what he may not", () => {
  const calls = (venue: BinanceSpot): unknown[] => {
    const symbol = "BTC/USDT";
    const limit = { symbol, side: "buy", type: "limit" } as const;
    return [
      venue.createOrder({ ...limit, amount: 1, price: "1" }),
      venue.createOrder({ ...limit, amount: 1n, price: new Decimal(1) }),
      venue.createOrder({ symbol, side: "sell", type: "market", amount: "1" }),
      // @ts-expect-error a limit order has a price
      venue.createOrder({ ...limit, amount: 1 }),
      // @ts-expect-error a market order has none
      venue.createOrder({ symbol, side: "sell", type: "market", amount: "1", price: "1" }),
      // @ts-expect-error a side is buy or sell
      venue.createOrder({ ...limit, side: "BUY", amount: 1, price: 1 }),
      // @ts-expect-error an order is meant by an id
      venue.cancelOrder({ symbol }),
      venue.cancelOrder({ symbol, id: "1" }),
      // @ts-expect-error ids are text
      venue.cancelOrder({ symbol, id: 1 }),
      // @ts-expect-error no candle is that long
      venue.fetchCandles({ symbol, interval: "7m" }),
      venue.fetchTicker(symbol),
      venue.fetchTicker({ symbol, timeout: 1, signal: AbortSignal.abort() }),
      // @ts-expect-error a trigger order has a trigger
      venue.createTriggerOrder({ symbol, side: "buy", triggerPrice: 1, amount: 1 }),
    ];
  };
  assert.type(calls, "function");
  const secret = "s";
  const key = "k";
  // @ts-expect-error credentials sign in one way
  assert.throws(() => spot({ credentials: { key } }));
  // @ts-expect-error no such network
  assert.throws(() => spot({ network: "mainnet" }));
  assert.ok(spot({ credentials: { key, secret } }));
  assert.ok(spot({ credentials: { key, sign: (payload) => payload.toUpperCase() } }));
});

test("what comes out is exact, read-only, and says what may be absent", () => {
  holds<Extends<ReturnType<BinanceSpot["createOrder"]>, Sent<TrackedOrder>>>();
  holds<Same<Awaited<ReturnType<BinanceSpot["watchOrderBook"]>>, LiveBook>>();
  holds<Extends<ReturnType<BinanceSpot["watchFills"]>, Feed<Fill>>>();
  holds<Same<Order["filled"], Decimal>>();
  holds<Extends<undefined, Order["id"]>>();
  const change = (order: Order, market: Market): void => {
    // @ts-expect-error read-only
    order.status = "filled";
    // @ts-expect-error read-only
    market.tickSize = decimal(1);
    // @ts-expect-error numbers are decimals, not numbers
    const cost: number = order.cost;
    assert.ok(cost);
  };
  assert.type(change, "function");
  const described = (status: OrderStatus): string => {
    switch (status) {
      case "pending":
      case "unknown":
      case "open":
      case "partiallyFilled":
      case "canceling":
        return "alive";
      case "filled":
      case "canceled":
      case "expired":
      case "rejected":
        return "over";
    }
  };
  assert.is(described("canceling"), "alive");
});

test("raw payloads are the venue's own types, and unknown to what is written for any venue", () => {
  type Of<T> = T extends Promise<readonly (infer One)[]> ? One : never;
  holds<Same<Of<ReturnType<BinanceSpot["fetchMarkets"]>>["raw"], SymbolInfo>>();
  holds<Same<Of<ReturnType<BinanceSpot["fetchTrades"]>>["raw"], RawTrade | TradeEvent>>();
  holds<Same<Of<ReturnType<Spot["fetchMarkets"]>>["raw"], unknown>>();
});

test("a function for any venue runs on this one", async () => {
  await using sim = await simulate({ venue: "binance", flow: false });
  const { key, secret } = sim.account;
  await using venue = await spot({ network: "sim", url: sim.url, credentials: { key, secret } }).connect();
  const limit = { symbol: "BTC/USDT", side: "buy", type: "limit", amount: "0.1", price: "60000" } as const;
  const order = await venue.createOrder(limit);
  const reduced = await reduce(venue, order.state, "0.05");
  assert.equal([reduced.id, reduced.amount?.toFixed()], [order.state.id, "0.05"]);
});

test.run();
