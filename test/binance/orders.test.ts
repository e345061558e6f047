import process from "node:process";
import * as assert from "uvu/assert";
import { type NewOrderAnswer, orderListOco } from "../../generated/binance/spot.ts";
import {
  DuplicateOrder,
  InsufficientFunds,
  OrderNotFound,
  OrderRejected,
  ValidationError,
  VenueError,
} from "../../src/core/errors.ts";
import type { TrackedOrder } from "../../src/connector/exchange.ts";
import type { Market, Order } from "../../src/model/mod.ts";
import { toNewOrder } from "../../src/venues/binance/map/order.ts";
import { suite } from "../support/suite.ts";
import { collected, lab, quote, rejection, until } from "./lab.ts";
import { agree } from "./oracle.ts";

const test = suite("binance orders");
const { simulate, connect } = lab(test);

const symbol = "BTC/USDT";
const market = "BTCUSDT";
const resting = { symbol, side: "buy", type: "limit", amount: "0.1", price: "63000" } as const;
const fillsOf = ({ fills }: TrackedOrder): string[] =>
  fills.map(({ price, amount, liquidity }) => `${amount.toFixed()} at ${price.toFixed()} as ${liquidity}`);

test("a limit order rests, is filled in parts by others, and tells every state once", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const states = collected(venue.watchOrders());
  const sent = venue.createOrder({ ...resting, clientOrderId: "mine-1", price: "63995" });
  assert.is(sent.clientOrderId, "mine-1", "known before it is sent");
  const order = await sent;
  assert.is(order.state.status, "open");
  assert.is(venue.order("mine-1"), order);
  const updates: Order[] = [];
  const reading = (async () => {
    for await (const state of order.updates()) updates.push(state);
  })();
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.04" });
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.06" });
  const done = await order.done;
  await reading;
  assert.equal([done.status, done.filled.toFixed(), done.average?.toFixed()], ["filled", "0.1", "63995"]);
  assert.equal(fillsOf(order), ["0.04 at 63995 as maker", "0.06 at 63995 as maker"]);
  assert.equal(updates.map(({ status }) => status), ["partiallyFilled", "filled"]);
  assert.equal(states.map(({ status }) => status), ["pending", "open", "partiallyFilled", "filled"]);
  assert.is(done.external, false);
  assert.ok(done.created && done.updated && done.updated >= done.created);
  await agree(watched, sim.engine, sim.account.id);
});

test("an order that takes on arrival has its fills with the answer", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const order = await watched.venue.createOrder({ ...resting, amount: "1.5", price: "64015" });
  assert.equal(fillsOf(order), ["1 at 64000 as taker", "0.5 at 64010 as taker"]);
  assert.equal([(await order.done).status, order.state.cost.toFixed()], ["filled", "96005"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("times in force: what cannot be filled at once expires, with the venue's reason", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const ioc = await venue.createOrder({ ...resting, amount: "1.2", price: "64000", timeInForce: "IOC" });
  const end = await ioc.done;
  assert.equal([end.status, end.filled.toFixed(), end.reason], ["expired", "1", "UNFILLED_IOC_QUANTITY_EXPIRED"]);
  const fok = await venue.createOrder({ ...resting, amount: "5", price: "64020", timeInForce: "FOK" });
  assert.equal([(await fok.done).status, fok.state.filled.toFixed()], ["expired", "0"]);
  assert.is(fok.state.reason, "UNFILLED_FOK_ORDER_EXPIRED");
  const whole = await venue.createOrder({ ...resting, amount: "2", price: "64020", timeInForce: "FOK" });
  assert.equal([(await whole.done).status, whole.state.timeInForce], ["filled", "FOK"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("post-only rests, and is rejected in place of taking", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const maker = await venue.createOrder({ ...resting, price: "63999.99", postOnly: true });
  assert.equal([maker.state.status, maker.state.postOnly], ["open", true]);
  const sent = venue.createOrder({ ...resting, price: "64000", postOnly: true });
  const error = await rejection(sent);
  assert.instance(error, OrderRejected);
  assert.is((error as OrderRejected).clientOrderId, sent.clientOrderId);
  const tracked = venue.order(sent.clientOrderId);
  assert.is((await tracked?.done)?.status, "rejected");
  assert.match(tracked?.state.reason ?? "", /immediately match/);
  await agree(watched, sim.engine, sim.account.id);
});

test("market orders by amount and by quote, to spend and to receive", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const sold = await venue.createOrder({ symbol, side: "sell", type: "market", amount: "1.5" });
  assert.equal([(await sold.done).status, sold.state.cost.toFixed()], ["filled", "95980"]);
  const spent = await venue.createQuoteOrder({ symbol, side: "buy", quoteAmount: "1000" });
  const bought = await spent.done;
  assert.equal([bought.status, bought.quoteAmount?.toFixed(), bought.amount?.toFixed()], ["filled", "1000", "0.01562"]);
  assert.ok(bought.cost.lte(1000));
  const received = await venue.createQuoteOrder({ symbol, side: "sell", quoteAmount: 500, clientOrderId: "q-2" });
  assert.equal([received.clientOrderId, (await received.done).status], ["q-2", "filled"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("triggers: stops and take-profits, as market and as limit orders, on both sides", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  sim.counter({ market, side: "buy", price: "64000", quantity: "0.5" });
  const base = { symbol, amount: "0.05" } as const;
  const stop = await venue.createTriggerOrder({ ...base, side: "sell", trigger: "stop", triggerPrice: "63985" });
  const stopLimit = await venue.createTriggerOrder({
    ...base,
    side: "sell",
    trigger: "stop",
    triggerPrice: "63985",
    price: "63960",
    timeInForce: "GTC",
  });
  const take = await venue.createTriggerOrder({ ...base, side: "buy", trigger: "takeProfit", triggerPrice: "63985" });
  const takeLimit = await venue.createTriggerOrder({
    ...base,
    side: "buy",
    trigger: "takeProfit",
    triggerPrice: "63985",
    price: "63000",
  });
  const all = [stop, stopLimit, take, takeLimit];
  assert.equal(all.map(({ state }) => [state.status, state.type, state.triggerPrice?.toFixed()]), [
    ["open", "stop", "63985"],
    ["open", "stopLimit", "63985"],
    ["open", "takeProfit", "63985"],
    ["open", "takeProfitLimit", "63985"],
  ]);
  // Trades down to 63980 wake them all.
  sim.counter({ market, side: "sell", price: "63980", quantity: "1.5" });
  for (const order of [stop, stopLimit, take]) assert.is((await order.done).status, "filled");
  assert.equal([takeLimit.state.status, takeLimit.state.price?.toFixed()], ["open", "63000"], "rests below");
  const wrong = { ...base, side: "sell", trigger: "stop", triggerPrice: "70000" } as const;
  assert.instance(await rejection(venue.createTriggerOrder(wrong)), OrderRejected, "would trigger at once");
  await agree(watched, sim.engine, sim.account.id);
});

test("amended to less at the same price, an order stays the same order in the same place", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const order = await venue.createOrder({ ...resting, price: "63995" });
  sim.counter({ market, side: "buy", price: "63995", quantity: "1" });
  const amended = await venue.amendOrder({ symbol, clientOrderId: order.clientOrderId, amount: "0.08" });
  assert.equal([amended.id, amended.clientOrderId, amended.amount?.toFixed()], [
    order.state.id,
    order.clientOrderId,
    "0.08",
  ]);
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.05" });
  await until("it is filled first", () => order.state.filled.toFixed() === "0.05");
  const again = await venue.amendOrder({ symbol, id: order.state.id ?? "", amount: "0.06" });
  assert.equal([again.status, again.amount?.toFixed(), again.filled.toFixed()], ["partiallyFilled", "0.06", "0.05"]);
  const short = venue.amendOrder({ symbol, clientOrderId: order.clientOrderId, amount: "0.05" });
  assert.instance(await rejection(short), ValidationError, "not below what is filled");
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.01" });
  assert.equal([(await order.done).status, order.state.filled.toFixed()], ["filled", "0.06"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("amended in price or to more, an order is replaced by a new one, and never are both there", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const first = await venue.createOrder(resting);
  const second = await venue.amendOrder({ symbol, clientOrderId: first.clientOrderId, price: "63100" });
  assert.is((await first.done).status, "canceled");
  assert.not.equal(second.clientOrderId, first.clientOrderId);
  assert.equal([second.status, second.price?.toFixed(), second.amount?.toFixed()], ["open", "63100", "0.1"]);
  const third = await venue.amendOrder({ symbol, clientOrderId: second.clientOrderId, amount: "0.3" });
  assert.equal([third.price?.toFixed(), third.amount?.toFixed()], ["63100", "0.3"]);
  assert.is(sim.engine.openOrders(sim.account.id).length, 1);

  // Partly filled: what is left of the new amount goes on.
  const partial = await venue.createOrder({ ...resting, price: "63995" });
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.04" });
  await until("a part is filled", () => partial.state.filled.toFixed() === "0.04");
  const moved = await venue.amendOrder({ symbol, clientOrderId: partial.clientOrderId, price: "63996" });
  assert.equal([moved.status, moved.amount?.toFixed(), moved.price?.toFixed()], ["open", "0.06", "63996"]);
  assert.equal([partial.state.status, partial.state.filled.toFixed()], ["canceled", "0.04"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("an amendment that the venue refuses leaves the order as it was", async () => {
  const sim = await simulate({ balances: { USDT: "10000" } });
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const order = await venue.createOrder(resting);
  const dear = venue.amendOrder({ symbol, clientOrderId: order.clientOrderId, amount: "1" });
  const error = await rejection(dear);
  assert.ok(error instanceof InsufficientFunds || error instanceof VenueError);
  await agree(watched, sim.engine, sim.account.id);
});

test("cancels: one, several with an outcome for each, and all of a market", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const [one, two, three, four, five] = await Promise.all([
    venue.createOrder(resting),
    venue.createOrder(resting),
    venue.createOrder({ ...resting, side: "sell", price: "64100" }),
    venue.createOrder({ ...resting, amount: "0.02", price: "64000" }),
    venue.createOrder({ ...resting, price: "62000" }),
  ]);
  assert.equal([(await venue.cancelOrder({ symbol, clientOrderId: one.clientOrderId })).status], ["canceled"]);
  await four.done;
  const outcomes = await venue.cancelOrders([
    { symbol, id: two.state.id ?? "" },
    { symbol, clientOrderId: four.clientOrderId },
    { symbol, clientOrderId: "never-was" },
  ]);
  const told = outcomes.map((outcome) =>
    "order" in outcome ? outcome.order.status : (outcome.error as Error).constructor.name
  );
  assert.equal(told, ["canceled", "filled", "OrderNotFound"]);
  assert.equal(outcomes[2]?.ref, { symbol, clientOrderId: "never-was" });
  const rest = await venue.cancelAllOrders(symbol);
  assert.equal(
    rest.map(({ clientOrderId, status }) => [clientOrderId, status]).sort(),
    [
      [three.clientOrderId, "canceled"],
      [five.clientOrderId, "canceled"],
    ].sort(),
  );
  assert.instance(await rejection(venue.cancelOrder({ symbol, id: "999999" })), OrderNotFound);
  await agree(watched, sim.engine, sim.account.id);
});

test("orders of a list are known, and canceling one of them cancels them all", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  for (const by of [venue, venue.orderSocket]) {
    const made = await venue.call(orderListOco, {
      symbol: market,
      side: "SELL",
      quantity: "0.1",
      aboveType: "LIMIT_MAKER",
      abovePrice: "65000",
      belowType: "STOP_LOSS_LIMIT",
      belowStopPrice: "60000",
      belowPrice: "59990",
      belowTimeInForce: "GTC",
    });
    const [one, other] = made.orders.map(({ orderId }) => String(orderId));
    assert.ok(one && other);
    const open = await venue.fetchOpenOrders({ symbol });
    assert.equal(open.map(({ id, external }) => [id, external]).sort(), [[one, true], [other, true]].sort());
    assert.equal([(await by.cancelOrder({ symbol, id: one })).id], [one]);
    assert.equal(await venue.fetchOpenOrders({ symbol }), []);
  }
  await agree(watched, sim.engine, sim.account.id);
});

test("a cancel of an order that was filled meanwhile tells that, with the fills", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const order = await venue.createOrder({ ...resting, price: "63995" });
  sim.counter({ market, side: "sell", price: "63995", quantity: "0.1" });
  const ended = await venue.cancelOrder({ symbol, clientOrderId: order.clientOrderId });
  assert.equal([ended.status, ended.filled.toFixed()], ["filled", "0.1"]);
  await order.done;
  assert.equal(fillsOf(order), ["0.1 at 63995 as maker"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("orders over the socket are the same orders", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const { orderSocket } = venue;
  const sent = orderSocket.createOrder({ ...resting, price: "64010", amount: "1.5" });
  const taken = await sent;
  assert.is(taken.clientOrderId, sent.clientOrderId);
  assert.equal(fillsOf(taken), ["1 at 64000 as taker", "0.5 at 64010 as taker"]);
  const order = await orderSocket.createOrder(resting);
  const ended = await orderSocket.cancelOrder({ symbol, clientOrderId: order.clientOrderId });
  assert.equal([ended.status, ended.clientOrderId], ["canceled", order.clientOrderId]);
  assert.instance(await rejection(orderSocket.cancelOrder({ symbol, id: "999999" })), OrderNotFound);
  const poor = await rejection(orderSocket.createOrder({ ...resting, amount: "100" }));
  assert.instance(poor, InsufficientFunds);
  const byRest = await venue.createOrder(resting);
  assert.is((await orderSocket.cancelOrder({ symbol, id: byRest.state.id ?? "" })).status, "canceled");
  await agree(watched, sim.engine, sim.account.id);
});

test("what the venue refuses is rejected, with its reason", async () => {
  const sim = await simulate({ balances: { USDT: "100" } });
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const sent = venue.createOrder(resting);
  const error = await rejection(sent);
  assert.instance(error, InsufficientFunds);
  assert.equal([(error as InsufficientFunds).code, (error as InsufficientFunds).operation], ["-2010", "newOrder"]);
  const state = venue.order(sent.clientOrderId)?.state;
  assert.equal([state?.status, state?.reason], ["rejected", (error as Error).message]);
  // Its price is far from the market's average: a rule that only the venue can check.
  await rejection(venue.createOrder({ ...resting, amount: "0.001", price: "900000" }));
  await agree(watched, sim.engine, sim.account.id);
});

test("an id that an open order has is refused by the connector, and by the venue where the order is another's", async () => {
  const sim = await simulate();
  quote(sim);
  const one = await connect(sim);
  const other = await connect(sim);
  await one.venue.createOrder({ ...resting, clientOrderId: "same" });
  await until("the other sees it", () => other.venue.order("same") !== undefined);
  for (const { venue } of [one, other]) {
    const error = await rejection(venue.createOrder({ ...resting, clientOrderId: "same" }));
    assert.ok(error instanceof ValidationError && error.field === "clientOrderId" || error instanceof DuplicateOrder);
  }
  await agree(one, sim.engine, sim.account.id);
  await agree(other, sim.engine, sim.account.id);
});

test("orders are asked for by either id, and fills by order and by time", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const early = await venue.createOrder({ ...resting, amount: "0.01", price: "64000" });
  await early.done;
  await new Promise((resolve) => setTimeout(resolve, 5));
  const since = Date.now();
  const late = await venue.createOrder({ ...resting, amount: "0.02", price: "64000" });
  const open = await venue.createOrder(resting);
  assert.is((await venue.fetchOrder({ symbol, clientOrderId: open.clientOrderId })).id, open.state.id);
  assert.is((await venue.fetchOrder({ symbol, id: open.state.id ?? "" })).clientOrderId, open.clientOrderId);
  assert.instance(await rejection(venue.fetchOrder({ symbol, clientOrderId: "never-was" })), OrderNotFound);
  assert.equal((await venue.fetchOpenOrders()).map(({ id }) => id), [open.state.id]);
  assert.equal((await venue.fetchOpenOrders({ symbol: "ETH/USDT" })).length, 0);
  const amounts = async (query: Parameters<typeof venue.fetchFills>[0]): Promise<string[]> =>
    (await venue.fetchFills(query)).map(({ amount }) => amount.toFixed());
  const orderId = early.state.id ?? "";
  assert.equal(await amounts({ symbol }), ["0.01", "0.02"]);
  assert.equal(await amounts({ symbol, orderId }), ["0.01"]);
  assert.equal(await amounts({ symbol, since }), ["0.02"]);
  assert.equal(await amounts({ symbol, orderId, since }), []);
  assert.equal(await amounts({ symbol, limit: 1 }), ["0.02"]);
  assert.equal((await venue.fetchFills({ symbol: "ETH/USDT" })).length, 0);
  assert.is(late.state.status, "filled");
  await agree(watched, sim.engine, sim.account.id);
});

test("rounding is for those who ask, and never to the trader's disadvantage", async () => {
  const sim = await simulate();
  quote(sim);
  const watched = await connect(sim);
  const { venue } = watched;
  const rough = { symbol, type: "limit", amount: "0.0123456", price: "63000.567", quantize: true } as const;
  const bought = await venue.createOrder({ ...rough, side: "buy" });
  assert.equal([bought.state.price?.toFixed(), bought.state.amount?.toFixed()], ["63000.56", "0.01234"]);
  const sold = await venue.createOrder({ ...rough, side: "sell", price: "65000.567" });
  assert.equal([sold.state.price?.toFixed(), sold.state.amount?.toFixed()], ["65000.57", "0.01234"]);
  await agree(watched, sim.engine, sim.account.id);
});

test("self-trade prevention ends an order with its reason, and allocations without a trade id are no fills", () => {
  const market = { symbol, id: "BTCUSDT" } as Market;
  const raw = { symbol: "BTCUSDT", orderId: 5n, clientOrderId: "a", transactTime: 7, side: "BUY", type: "LIMIT" };
  const ended = toNewOrder(
    market,
    { ...raw, status: "EXPIRED_IN_MATCH", executedQty: "0.1" } as unknown as NewOrderAnswer,
  );
  assert.equal([ended.status, ended.reason, ended.filled?.toFixed()], ["expired", "EXPIRED_IN_MATCH", "0.1"]);
  const told = { ...raw, status: "EXPIRED_IN_MATCH", expiryReason: "TEXT" } as unknown as NewOrderAnswer;
  assert.is(toNewOrder(market, told).reason, "TEXT");
  const fill = { price: "100", qty: "0.1", commission: "0", commissionAsset: "BNB" };
  const fills = [{ ...fill, tradeId: -1n }, { ...fill, tradeId: 8n }, { ...fill, tradeId: -1n }];
  const routed = toNewOrder(
    market,
    { ...raw, status: "FILLED", executedQty: "0.3", fills } as unknown as NewOrderAnswer,
  );
  assert.equal(routed.fills?.map(({ id }) => id), ["8"]);
});

test("a storm of orders in a trading market ends as the engine has it, and warns of nothing", async () => {
  const warnings: string[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning.message);
  process.on("warning", onWarning);
  const sim = await simulate({ flow: true, past: 5_000, pace: 10, seed: 3 });
  const watched = await connect(sim);
  const { venue } = watched;
  const book = await venue.watchOrderBook(symbol);
  const placed = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => {
    const side = n % 2 === 0 ? "buy" : "sell";
    const best = side === "buy" ? book.bestBid.price : book.bestAsk.price;
    const order = { symbol, side, type: "limit", amount: "0.05", price: best, quantize: true } as const;
    const by = n % 3 === 0 ? venue.orderSocket : venue;
    return by.createOrder(n % 5 === 0 ? { symbol, side, type: "market", amount: "0.01" } : order);
  }));
  const orders = placed.flatMap((outcome) => outcome.status === "fulfilled" ? [outcome.value] : []);
  assert.is(orders.length, 60);
  // The twelve market orders are filled at once; how many of the others are depends on when they arrive.
  await until("the market orders are filled", () => watched.fills.length >= 12);
  await venue.cancelOrders(orders.slice(0, 30).map(({ clientOrderId }) => ({ symbol, clientOrderId })));
  await Promise.allSettled(
    orders.slice(30).map(({ clientOrderId }) => venue.orderSocket.cancelOrder({ symbol, clientOrderId })),
  );
  await Promise.all(orders.map(({ done }) => done));
  await agree(watched, sim.engine, sim.account.id);
  process.off("warning", onWarning);
  assert.equal(warnings, []);
});

test.run();
