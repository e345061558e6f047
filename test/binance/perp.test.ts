/** USD-M futures: the maps on the description's examples, and the connector over answers made of them. */
import * as assert from "uvu/assert";
import type {
  AccountUpdateEvent,
  DepthEvent,
  Income,
  MarkPriceEvent,
  Order as RawOrder,
  OrderAnswer,
  OrderTradeUpdateEvent,
  PositionRisk,
  PremiumIndex,
  SymbolConfig,
  UserTrade,
} from "../../generated/binance/perp.ts";
import { decimal } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { Ticket } from "../../src/model/mod.ts";
import {
  toContract,
  toContractDelta,
  toFundingRate,
  toStreamFunding,
} from "../../src/venues/binance/map/perp-market.ts";
import { toFundingPayment, toPosition, toPositionChanges } from "../../src/venues/binance/map/perp-account.ts";
import {
  fromContractTicket,
  toContractExecution,
  toContractFill,
  toContractOrder,
} from "../../src/venues/binance/map/perp-order.ts";
import { suite } from "../support/suite.ts";
import { answer, bench, exchange, market, message, symbol } from "./perp.support.ts";

const test = suite("binance perp");

test("perpetual contracts, and nothing that is delivered", () => {
  const all = exchange().symbols.flatMap((raw) => toContract(raw) ?? []);
  assert.equal(all.map(({ symbol }) => symbol), [symbol]);
  assert.is(market.kind, "perp");
  assert.equal([market.contract?.settle, market.contract?.inverse, market.contract?.size.toFixed()], [
    "USDT",
    false,
    "1",
  ]);
  assert.equal([market.tickSize, market.lotSize, market.notional.min].map(String), ["0.1", "0.001", "50"]);
  assert.is(String(market.marketAmount?.max), "120");
  assert.equal([...market.orderTypes].sort(), [
    "limit",
    "market",
    "stop",
    "stopLimit",
    "takeProfit",
    "takeProfitLimit",
  ]);
  assert.equal(market.timesInForce, ["GTC", "IOC", "FOK"]);
  assert.ok(market.postOnly);
});

test("a change of the book tells where the one before it ended", () => {
  const delta = toContractDelta(message("DiffDepth", "both") as DepthEvent);
  assert.equal([delta.first, delta.last, delta.previous], [157, 160, 149]);
});

test("funding: what is due next, and nothing where a contract has none", () => {
  const one = toFundingRate(market, answer("premiumIndex", "one") as PremiumIndex, 8 * 3_600_000);
  assert.equal([String(one.rate), one.nextTime, one.interval], ["0.00038246", 1597392000000, 28_800_000]);
  const told = toStreamFunding(market, message("MarkPrice", "perpetual") as MarkPriceEvent);
  assert.equal([String(told.rate), told.nextTime, told.interval], ["0.000089", 1789488000000, undefined]);
  const none = toStreamFunding(market, message("MarkPrice", "delivery") as MarkPriceEvent);
  assert.equal([none.rate, none.nextTime], [undefined, undefined]);
  assert.ok(none.markPrice?.gt(0));
});

test("orders as queries tell them", () => {
  const partly = toContractOrder(market, answer("getOrder", "partly") as RawOrder);
  assert.is(partly.status, "partiallyFilled");
  assert.ok(partly.filled?.gt(0) && partly.cost?.gt(0));
  const trailing = toContractOrder(market, answer("getOrder", "trailing") as RawOrder);
  assert.equal([trailing.type, trailing.positionSide, String(trailing.triggerPrice)], ["stop", "short", "9300"]);
  assert.is(toContractOrder(market, answer("getOrder", "selfTrade") as RawOrder).status, "expired");
});

test("events: one fill each, with its profit, and none where nothing was traded", () => {
  const traded = toContractExecution(market, message("OrderTradeUpdate", "traded") as OrderTradeUpdateEvent);
  const [fill] = traded.fills ?? [];
  assert.is(traded.fills?.length, 1);
  assert.is(fill?.fee?.asset, "BNB");
  assert.ok(fill?.realizedProfit !== undefined && fill.cost.eq(fill.price.times(fill.amount)));
  for (const name of ["new", "canceled", "amended", "postOnlyExpired", "selfTrade"]) {
    const update = toContractExecution(market, message("OrderTradeUpdate", name) as OrderTradeUpdateEvent);
    assert.equal(update.fills, [], name);
  }
  const forced = toContractExecution(market, message("OrderTradeUpdate", "liquidation") as OrderTradeUpdateEvent);
  assert.match(forced.clientOrderId, /^autoclose/);
  assert.equal(forced.fills?.map(({ id, amount }) => [id, String(amount)]), [["8132599999", "0.12"]]);
  const past = toContractFill(market, (answer("userTrades", "hedge") as UserTrade[])[0] as UserTrade);
  assert.equal([past.id, past.side, past.positionSide, String(past.realizedProfit)], [
    "698759",
    "sell",
    "short",
    "-0.91539999",
  ]);
});

test("positions: signed, with the terms that are told elsewhere", () => {
  const [config] = answer("symbolConfig", "two") as SymbolConfig[];
  const hedged = (answer("positionRisk", "hedge") as PositionRisk[]).map((raw) => toPosition(market, raw, config));
  assert.equal(hedged.map(({ side }) => side).sort(), ["long", "short"]);
  for (const { side, amount, leverage, marginMode } of hedged) {
    assert.ok(side === "long" ? amount.gte(0) : amount.lte(0), `${side} ${amount}`);
    assert.equal([String(leverage), marginMode], ["21", "cross"]);
  }
  const [one] = answer("positionRisk", "oneWay") as PositionRisk[];
  const alone = toPosition(market, one as PositionRisk, undefined);
  assert.equal([alone.side, String(alone.amount), alone.liquidationPrice], [undefined, "30", undefined]);
  const changes = toPositionChanges(message("AccountUpdate", "order") as AccountUpdateEvent, () => market);
  assert.equal(
    changes.slice(0, 2).map((
      { amount, entryPrice, marginMode },
    ) => [String(amount), entryPrice?.toFixed(), marginMode]),
    [
      ["0", undefined, "isolated"],
      ["20", "6563.665", "isolated"],
    ],
  );
});

test("funding payments have ids of their own", () => {
  const payments = (answer("income", "kinds") as Income[]).map((raw) => toFundingPayment(market, raw));
  assert.is(
    new Set(payments.map(({ id }) => id)).size,
    payments.length,
    "numbers are those of one kind, and beyond 2^53",
  );
});

test("tickets: post-only is a time in force, and reduce-only is not sent in hedge mode", () => {
  const ticket: Ticket = {
    clientOrderId: "mine",
    side: "sell",
    type: "limit",
    amount: decimal("0.1"),
    price: decimal(1e5),
  };
  const sent = (more: Partial<Ticket>) => fromContractTicket(market, { ...ticket, ...more });
  assert.equal(sent({ postOnly: true, reduceOnly: true }), {
    symbol: "BTCUSDT",
    side: "SELL",
    type: "LIMIT",
    newClientOrderId: "mine",
    newOrderRespType: "RESULT",
    quantity: "0.1",
    price: "100000",
    timeInForce: "GTX",
    reduceOnly: true,
  });
  const hedged = sent({ timeInForce: "IOC", reduceOnly: true, positionSide: "long" });
  assert.equal([hedged.positionSide, hedged.reduceOnly, hedged.timeInForce], ["LONG", undefined, "IOC"]);
});

test("it connects, follows the account under a key that it keeps alive, and closes without a timer left", async () => {
  const { venue, clock, asked, sockets } = await bench();
  assert.ok(venue.ready, JSON.stringify(venue.readiness));
  assert.is(sockets[0]?.url, "wss://fstream.binance.com/private/ws/key-1");
  const kept = (): number => asked.filter((line) => line.startsWith("PUT fapi.binance.com/fapi/v1/listenKey")).length;
  await clock.advance(26 * 60_000);
  assert.ok(kept() >= 1);
  await venue.close();
  await clock.advance(0);
  assert.is(clock.pending, 0);
});

test("where the key has ended another one is asked for", async () => {
  const { venue, clock, asked, sockets, answers, tell } = await bench();
  delete answers["PUT /fapi/v1/listenKey"];
  answers["POST /fapi/v1/listenKey"] = { listenKey: "key-2" };
  await clock.advance(26 * 60_000);
  assert.ok(sockets.some(({ url }) => url.endsWith("/ws/key-2")), sockets.map(({ url }) => url).join());
  answers["POST /fapi/v1/listenKey"] = { listenKey: "key-3" };
  tell(sockets.length - 1, message("ListenKeyExpired", "one"));
  await clock.advance(5_000);
  assert.ok(sockets.some(({ url }) => url.endsWith("/ws/key-3")));
  assert.not.ok(asked.some((line) => line.startsWith("DELETE")), "others may use the key");
  await venue.close();
});

test("books on one route, everything else on the other", async () => {
  const { venue, sockets, answers } = await bench();
  answers["GET /fapi/v1/depth"] = answer("depth", "book");
  const feed = await venue.watchTrades(symbol);
  await venue.watchFunding(symbol);
  const book = venue.watchOrderBook(symbol);
  book.catch(() => {});
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  const of = (route: string): string =>
    sockets.filter(({ url }) => url.includes(route)).flatMap(({ sent }) => sent).join(" ");
  assert.match(of("/market/"), "btcusdt@aggTrade");
  assert.match(of("/market/"), "btcusdt@markPrice");
  assert.match(of("/public/"), "btcusdt@depth@100ms");
  assert.not.match(of("/market/"), "depth");
  feed.close();
  await venue.close();
});

test("an account's event moves positions, and balances are read once for many", async () => {
  const { venue, clock, asked, tell } = await bench();
  const before = asked.filter((line) => line.includes("/balance")).length;
  const event = message("AccountUpdate", "order") as AccountUpdateEvent;
  for (let n = 0; n < 5; n++) tell(0, { ...event, T: clock.now() + n });
  await clock.advance(10);
  assert.is(String(venue.positions().find(({ amount }) => amount.eq(20))?.entryPrice), "6563.665");
  const reads = asked.filter((line) => line.includes("/balance")).length - before;
  assert.ok(reads >= 1 && reads <= 2, `${reads} readings`);
  await venue.close();
});

test("an order is sent to futures, changed in place and canceled", async () => {
  const { venue, asked, answers } = await bench();
  const raw = answer("newOrder", "oneWay") as OrderAnswer;
  const told = (more: Partial<OrderAnswer>): OrderAnswer => ({
    ...raw,
    symbol: "BTCUSDT",
    clientOrderId: "mine",
    side: "BUY",
    positionSide: "BOTH",
    origQty: "0.01",
    executedQty: "0",
    price: "60000",
    status: "NEW",
    ...more,
  });
  answers["POST /fapi/v1/order"] = told({});
  answers["PUT /fapi/v1/order"] = told({ price: "61000" });
  answers["DELETE /fapi/v1/order"] = told({ price: "61000", status: "CANCELED" });
  const order = await venue.createOrder({
    symbol,
    side: "buy",
    type: "limit",
    amount: "0.01",
    price: "60000",
    reduceOnly: true,
    clientOrderId: "mine",
  });
  assert.is(order.state.status, "open");
  const line = asked.find((text) => text.startsWith("POST fapi.binance.com/fapi/v1/order?")) ?? "";
  assert.match(line, "reduceOnly=true");
  assert.match(line, "newClientOrderId=mine");
  const changed = await venue.amendOrder({ symbol, clientOrderId: "mine", price: "61000" });
  assert.is(String(changed.price), "61000");
  assert.match(
    asked.find((text) => text.startsWith("PUT fapi.binance.com/fapi/v1/order?")) ?? "",
    "quantity=0.01&price=61000",
  );
  assert.is((await venue.cancelOrder({ symbol, clientOrderId: "mine" })).status, "canceled");
  for (const leverage of ["1.5", 0]) {
    try {
      await venue.setLeverage({ symbol, leverage });
      throw new Error("it was taken");
    } catch (error) {
      assert.instance(error, ValidationError);
    }
  }
  await venue.close();
});

test.run();
