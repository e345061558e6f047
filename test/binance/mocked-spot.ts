/** Binance spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import { candleRow, framed, refusals, replaceFailed, statuses } from "./mocked-words.ts";

/** Markets: the first is traded. */
const markets = [["BTCUSDT", "BTC", "60000"], ["ETHUSDT", "ETH", "3000"]] as const;

const typeOf = ({ type, postOnly }: HouseOrder): string => postOnly ? "LIMIT_MAKER" : type.toUpperCase();

/** An order in any answer; the times that one does not have are not there. */
const written = (order: HouseOrder) => ({
  symbol: order.market,
  orderId: order.id,
  clientOrderId: order.clientId,
  price: order.price,
  origQty: order.amount,
  executedQty: order.filled,
  origQuoteOrderQty: order.budget,
  cummulativeQuoteQty: order.cost,
  status: statuses[order.status],
  timeInForce: order.timeInForce,
  type: typeOf(order),
  side: order.side.toUpperCase(),
});
const told = (order: HouseOrder) => ({ ...written(order), time: order.created, updateTime: order.updated });
const ended = (order: HouseOrder) => ({
  ...written(order),
  origClientOrderId: order.clientId,
  transactTime: order.updated,
});

const refOf = (asked: HookAsked) => ({ id: asked.number("orderId"), clientId: asked.text("origClientOrderId") });
const cancel = (asked: HookAsked, house: House) => ended(house.cancel(refOf(asked)));
const place = (asked: HookAsked, house: House) => {
  const { order, fills } = house.place({
    market: asked.market,
    side: asked.text("side"),
    clientId: asked.text("newClientOrderId"),
    amount: asked.text("quantity"),
    budget: asked.text("quoteOrderQty"),
    price: asked.text("price"),
    timeInForce: asked.text("timeInForce"),
    postOnly: asked.text("type") === "LIMIT_MAKER",
  });
  return {
    ...written(order),
    transactTime: order.updated,
    fills: fills.map(({ id: tradeId, price, amount: qty, fee: commission, feeAsset: commissionAsset }) => ({
      ...{ tradeId, price, qty, commission, commissionAsset },
    })),
  };
};

/** Less of an order, which keeps its place. */
const reduce = (asked: HookAsked, house: House) => {
  const [ref, amount] = [refOf(asked), asked.text("newQty")];
  if (Number(amount) >= Number(house.find(ref).amount)) throw new HouseRefusal("OrderRejected", "no increase");
  const order = house.amend(ref, { amount });
  const { origQty: qty, cummulativeQuoteQty: cumulativeQuoteQty, origQuoteOrderQty: quoteOrderQty } = written(order);
  return {
    transactTime: order.updated,
    amendedOrder: {
      ...{ ...written(order), origClientOrderId: order.clientId, qty, quoteOrderQty, cumulativeQuoteQty },
      ...{ origQty: undefined, cummulativeQuoteQty: undefined, origQuoteOrderQty: undefined },
    },
  };
};
/** A cancel and a new order: the new one only where the old one is canceled, and that only where nothing of it was traded. */
const replace = (asked: HookAsked, house: House) => {
  const ref = { id: asked.number("cancelOrderId"), clientId: asked.text("cancelOrigClientOrderId") };
  const old = house.find(ref);
  if (old.status !== "open") throw new HouseRefusal("OrderRejected", replaceFailed);
  return { cancelResponse: ended(house.cancel(ref)), newOrderResponse: place(asked, house) };
};
const tickerOf = (id: string, house: House) => {
  const { market: symbol, last: lastPrice, bid: bidPrice, ask: askPrice, end: closeTime } = house.ticker(id);
  return { symbol, lastPrice, bidPrice, askPrice, closeTime };
};

export const binanceSpot: MockHooks = {
  ...refusals,
  kind: "spot",
  assets: ["BTC", "ETH", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: markets.map(([id, base, price]) =>
    mockedMarket({
      ...{ id, base, quote: "USDT", price, size: "0.4", tick: "0.01", step: "0.00001" },
      ...{ maxAmount: "9000", maxMarketAmount: "118.42075", minNotional: "5" },
    })
  ),
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "100", ETH: "10", USDT: "10000000" },
  credentials: { key: "k".repeat(64), secret: "s".repeat(64) },
  operations: {
    time: { purpose: "time", answer: (_, house) => ({ serverTime: house.time() }) },
    exchangeInfo: {
      purpose: "markets",
      answer: (_, house) => ({
        serverTime: house.time(),
        symbols: markets.map(([symbol, baseAsset]) => ({ symbol, baseAsset })),
      }),
    },
    ticker24hr: (asked, house) => {
      if (asked.market !== undefined) return tickerOf(asked.market, house);
      const { symbols = markets.map(([id]) => id) } = asked.params as { readonly symbols?: readonly string[] };
      return symbols.map((id) => ({ ...Object(asked.example()), ...tickerOf(id, house) }));
    },
    depth: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: lastUpdateId, bids, asks } = house.book(house.market(asked.market), asked.number("limit"));
        return { lastUpdateId, bids, asks };
      },
    },
    trades: (asked, house) =>
      house.trades(house.market(asked.market), asked.number("limit")).map((
        { id, price, amount: qty, cost, side, time },
      ) => ({
        ...{ id, price, qty, quoteQty: cost, time, isBuyerMaker: side === "sell" },
      })),
    klines: {
      purpose: "candles",
      answer: (asked, house) => {
        const page = { from: asked.number("startTime"), to: asked.number("endTime"), limit: asked.number("limit") };
        return house.candles(house.market(asked.market), String(asked.text("interval")), page).map(candleRow);
      },
    },
    account: {
      purpose: "account",
      answer: (_, house) => ({
        updateTime: house.time(),
        balances: house.balances().map(({ asset, free, held: locked }) => ({ asset, free, locked })),
      }),
    },
    newOrder: { purpose: "create", answer: place },
    orderPlace: { purpose: "create", answer: framed(place) },
    orderAmendKeepPriority: { purpose: "amend", answer: reduce },
    orderCancelReplace: { purpose: "amend", answer: replace },
    deleteOrder: { purpose: "cancel", answer: cancel },
    orderCancel: { purpose: "cancel", answer: framed(cancel) },
    deleteOpenOrders: { purpose: "cancelAll", answer: (asked, house) => house.cancelAll(asked.market).map(ended) },
    getOrder: { purpose: "order", answer: (asked, house) => told(house.find(refOf(asked))) },
    getOpenOrders: { purpose: "openOrders", answer: (asked, house) => house.openOrders(asked.market).map(told) },
    myTrades: {
      purpose: "fills",
      answer: (asked, house) =>
        house.fills({
          market: asked.market,
          order: asked.number("orderId"),
          since: asked.number("startTime"),
          after: (asked.number("fromId") ?? 0) - 1,
        }).map((
          { id, price, amount: qty, cost, fee: commission, feeAsset: commissionAsset, order, time, side, maker },
        ) => ({
          ...{ symbol: order.market, id, orderId: order.id, price, qty, commission, commissionAsset, time },
          ...{ quoteQty: cost, isBuyer: side === "buy", isMaker: maker },
        })),
    },
    userDataStreamSubscribeSignature: { purpose: "login", opens: ["userData"] },
  },
  channels: {
    diffDepth100ms: {
      kind: "book",
      every: 100,
      change: ({ market: s, first: U, last: u, bids: b, asks: a }, house) => ({ s, E: house.time(), U, u, b, a }),
    },
    trade: {
      kind: "trades",
      tell: (trades) =>
        trades.map(({ id: t, market: s, side, price: p, amount: q, time: T }) => ({
          s,
          t,
          p,
          q,
          T,
          m: side === "sell",
        })),
    },
    ticker: {
      kind: "ticker",
      every: 1_000,
      tell: ({ market: s, last: c, bid: b, ask: a, end: E }) => ({ s, c, b, a, E }),
    },
    kline: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time: t, end: T, open: o, high: h, low: l, close: c, volume: v, closed: x }, s, i, house) => ({
        ...{ s, E: house.time(), k: { t, T, s, i, o, h, l, c, v, x } },
      }),
    },
    userData: {
      kind: "account",
      order: (order, fill) => {
        const { market: s, clientId: c, side, timeInForce: f, amount: q, price: p, id: i, filled: z, cost: Z } = order;
        const X = statuses[order.status];
        const about = {
          s,
          c,
          S: side.toUpperCase(),
          o: typeOf(order),
          f,
          q,
          p,
          i,
          z,
          Z,
          X,
          Q: order.budget,
          T: order.updated,
        };
        if (fill === undefined) return [{ e: "executionReport", ...about, x: X, O: order.created }];
        const { id: t, amount: l, price: L, cost: Y, fee: n, feeAsset: N, maker: m } = fill;
        return [{ e: "executionReport", ...about, x: "TRADE", O: order.created, t, l, L, Y, n, N, m }];
      },
      balances: (balances, house) => [{
        ...{ e: "outboundAccountPosition", E: house.time(), u: house.time() },
        B: balances.map(({ asset: a, free: f, held: l }) => ({ a, f, l })),
      }],
    },
  },
  wrap: (payload, { channel, address }) =>
    channel.endsWith("userData") ? { subscriptionId: 0, event: payload } : { stream: address, data: payload },
};
