/** Binance's perpetual contracts as their description has them, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseOrder,
  type HousePosition,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import { candleRow, each, framed, refusals, statuses } from "./mocked-words.ts";

const id = "BTCUSDT";
const sideWords = { both: "BOTH", long: "LONG", short: "SHORT" } as const;
const sides = { BOTH: "both", LONG: "long", SHORT: "short" } as const;
const timeOf = ({ postOnly, timeInForce }: HouseOrder): string => postOnly ? "GTX" : timeInForce;

const written = (order: HouseOrder) => ({
  ...{ symbol: order.market, orderId: order.id, clientOrderId: order.clientId, price: order.price },
  ...{ origQty: order.amount, executedQty: order.filled, cumQty: order.filled, cumQuote: order.cost },
  ...{ avgPrice: order.average, status: statuses[order.status], timeInForce: timeOf(order), goodTillDate: 0 },
  ...{ type: order.type.toUpperCase(), origType: order.type.toUpperCase(), side: order.side.toUpperCase() },
  ...{ positionSide: sideWords[order.positionSide], reduceOnly: order.reduceOnly, updateTime: order.updated },
});
const told = (order: HouseOrder) => ({ ...written(order), time: order.created });

const refOf = (asked: HookAsked) => ({ id: asked.number("orderId"), clientId: asked.text("origClientOrderId") });
const cancel = (asked: HookAsked, house: House) => written(house.cancel(refOf(asked)));
const placed = (fields: Readonly<Record<string, unknown>>, house: House) => {
  const text = (name: string) => fields[name] === undefined ? undefined : String(fields[name]);
  const { order } = house.place({
    ...{ market: text("symbol"), side: text("side"), clientId: text("newClientOrderId") },
    ...{ amount: text("quantity"), price: text("price"), timeInForce: text("timeInForce") },
    postOnly: text("timeInForce") === "GTX",
    reduceOnly: text("reduceOnly") === "true",
    positionSide: sides[(text("positionSide") ?? "BOTH") as keyof typeof sides],
  });
  return written(order);
};
const place = ({ params }: HookAsked, house: House) => placed(params, house);
/** Another price and amount, on the side that the order has. */
const modify = (asked: HookAsked, house: House) => {
  const ref = refOf(asked);
  if (house.find(ref).side.toUpperCase() !== asked.text("side")) throw new HouseRefusal("InvalidOrder", "side");
  return written(house.amend(ref, { price: asked.text("price"), amount: asked.text("quantity") }));
};

const risk = (one: HousePosition) => ({
  ...{ symbol: one.market, positionSide: sideWords[one.side], positionAmt: one.amount, entryPrice: one.entryPrice },
  ...{ markPrice: one.markPrice, unRealizedProfit: one.unrealized, liquidationPrice: one.liquidationPrice },
  ...{ notional: String(Number(one.amount) * Number(one.markPrice)), updateTime: one.updated },
});
const page = (asked: HookAsked) => ({
  ...{ from: asked.number("startTime"), to: asked.number("endTime"), limit: asked.number("limit") },
});
/** The newest so many, or those since a time. */
const paged = <T extends { readonly time: number }>(all: readonly T[], asked: HookAsked): readonly T[] => {
  const { from, to = Infinity, limit = 100 } = page(asked);
  const within = all.filter(({ time }) => time >= (from ?? 0) && time <= to);
  return from === undefined ? within.slice(-limit) : within.slice(0, limit);
};
/** One market's, or a list with it where none was asked for. */
const oneOrAll = <T>(asked: HookAsked, one: T) =>
  asked.market === undefined ? [{ ...Object(asked.example()), ...one }] : one;

export const binancePerp: MockHooks = {
  ...refusals,
  kind: "perp",
  assets: [{ id: "BTC", precision: 8 }, { id: "USDT", precision: 8 }],
  markets: [mockedMarket({
    ...{ id, base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.001", minNotional: "50" },
    ...{ maxAmount: "1000", maxMarketAmount: "120" },
    contract: { settle: "USDT", leverage: { most: 125, first: 20 }, maintenance: "0.01" },
  })],
  fees: { maker: "0.0002", taker: "0.0004" },
  balances: { USDT: "10000000" },
  credentials: { key: "k".repeat(64), secret: "s".repeat(64) },
  operations: {
    time: { purpose: "time", answer: (_, house) => ({ serverTime: house.time() }) },
    exchangeInfo: { purpose: "markets" },
    ticker24hr: (asked, house) => {
      const { last: lastPrice, end: closeTime } = house.ticker(id);
      return oneOrAll(asked, { symbol: id, lastPrice, closeTime });
    },
    tickerBookTicker: (asked, house) => {
      const { bid: bidPrice, ask: askPrice, bidAmount: bidQty, askAmount: askQty } = house.ticker(id);
      return oneOrAll(asked, { symbol: id, bidPrice, bidQty, askPrice, askQty, time: house.time() });
    },
    depth: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: lastUpdateId, bids, asks } = house.book(id, asked.number("limit"));
        return { lastUpdateId, E: house.time(), T: house.time(), bids, asks };
      },
    },
    aggTrades: (asked, house) =>
      house.trades(id, asked.number("limit")).map(({ id: a, price: p, amount: q, time: T, side }) => ({
        ...{ a, p, q, f: a, l: a, T, m: side === "sell" },
      })),
    klines: {
      purpose: "candles",
      answer: (asked, house) => house.candles(id, String(asked.text("interval")), page(asked)).map(candleRow),
    },
    balance: {
      purpose: "account",
      answer: (_, house) =>
        house.balances().map(({ asset, total }) => ({
          ...{ asset, balance: total, crossWalletBalance: total, crossUnPnl: "0", availableBalance: total },
        })),
    },
    newOrder: { purpose: "create", answer: place },
    orderPlace: { purpose: "create", answer: framed(place) },
    modifyOrder: { purpose: "amend", answer: modify },
    newBatchOrders: {
      purpose: "create",
      answer: ({ params }, house) =>
        each(params["batchOrders"] as Readonly<Record<string, unknown>>[], (one) => placed(one, house)),
    },
    deleteBatchOrders: {
      purpose: "cancel",
      answer: ({ params }, house) =>
        each(params["orderIdList"] as unknown[], (one) => written(house.cancel({ id: Number(one) }))),
    },
    countdownCancelAll: (asked, house) => {
      const countdownTime = asked.number("countdownTime") ?? 0;
      house.countDown(countdownTime, [asked.market]);
      return { symbol: asked.market, countdownTime: String(countdownTime) };
    },
    deleteOrder: { purpose: "cancel", answer: cancel },
    orderCancel: { purpose: "cancel", answer: framed(cancel) },
    deleteAllOpenOrders: { purpose: "cancelAll", answer: (_, house) => void house.cancelAll(id) },
    getOrder: { purpose: "order", answer: (asked, house) => told(house.find(refOf(asked))) },
    openOrders: { purpose: "openOrders", answer: (_, house) => house.openOrders().map(told) },
    openAlgoOrders: () => [],
    getAlgoOrder: () => {
      throw new HouseRefusal("OrderNotFound", "none has a trigger");
    },
    userTrades: {
      purpose: "fills",
      answer: (asked, house) =>
        house.fills({
          ...{ order: asked.number("orderId"), since: asked.number("startTime") },
          after: (asked.number("fromId") ?? 0) - 1,
        }).map((fill) => ({
          ...{ symbol: id, id: fill.id, orderId: fill.order.id, price: fill.price, qty: fill.amount, time: fill.time },
          ...{ quoteQty: fill.cost, realizedPnl: fill.realized, commission: fill.fee, commissionAsset: fill.feeAsset },
          ...{ side: fill.side.toUpperCase(), buyer: fill.side === "buy", maker: fill.maker },
          positionSide: sideWords[fill.order.positionSide],
        })),
    },
    positionRisk: {
      purpose: "positions",
      answer: (_, house) => house.positions().filter(({ amount }) => amount !== "0").map(risk),
    },
    symbolConfig: (_, house) => {
      const { leverage, mode } = house.terms(id);
      return [{ symbol: id, leverage, marginType: mode === "cross" ? "CROSSED" : "ISOLATED" }];
    },
    leverage: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setLeverage(id, asked.number("leverage") ?? 1);
        return { symbol: id, leverage: asked.number("leverage") };
      },
    },
    marginType: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setMarginMode(id, asked.text("marginType") === "CROSSED" ? "cross" : "isolated");
        return {};
      },
    },
    accountConfig: (_, house) => ({ dualSidePosition: house.hedged }),
    setPositionSideDual: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setHedged(asked.text("dualSidePosition") === "true");
        return {};
      },
    },
    premiumIndex: (asked, house) => {
      const { mark, index, rate, next } = house.funding(id);
      const prices = { markPrice: mark, indexPrice: index, lastFundingRate: rate, nextFundingTime: next };
      return oneOrAll(asked, { symbol: id, ...prices, time: house.time() });
    },
    fundingRate: (asked, house) =>
      paged(house.pastFundings(id), asked).map(({ time, rate, mark }) => ({
        ...{ symbol: id, fundingTime: time, fundingRate: rate, markPrice: mark },
      })),
    income: (asked, house) =>
      paged(house.payments(id), asked).map(({ time, amount, nth }) => ({
        ...{ symbol: id, incomeType: "FUNDING_FEE", info: "FUNDING_FEE", income: amount, time, tranId: nth },
      })),
    openInterest: (_, house) => ({
      openInterest: String(house.positions().reduce((sum, { amount }) => sum + Math.abs(Number(amount)), 0)),
    }),
  },
  channels: {
    diffDepth100ms: {
      kind: "book",
      every: 100,
      change: ({ market: s, first: U, last: u, bids: b, asks: a }, house) => ({
        ...{ s, E: house.time(), T: house.time(), U, u, pu: U - 1, b, a },
      }),
    },
    aggTrade: {
      kind: "trades",
      tell: (trades) =>
        trades.map(({ id: a, market: s, side, price: p, amount: q, time: T }) => ({
          ...{ s, a, p, q, f: a, l: a, T, m: side === "sell" },
        })),
    },
    ticker: { kind: "ticker", every: 1_000, tell: ({ market: s, last: c, end: E }) => ({ s, c, E, C: E }) },
    kline: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time: t, end: T, open: o, high: h, low: l, close: c, volume: v, closed: x }, s, i, house) => ({
        ...{ s, E: house.time(), k: { t, T, s, i, o, h, l, c, v, x } },
      }),
    },
    markPrice: {
      kind: "funding",
      every: 1_000,
      tell: (s, house) => {
        const { mark: p, index: i, rate: r, next: T } = house.funding(s);
        return { E: house.time(), s, p, i, r, T };
      },
    },
    userData: {
      kind: "account",
      order: (order, fill) => {
        const { market: s, clientId: c, timeInForce: f, amount: q, price: p, average: ap, id: i, filled: z } = order;
        const { positionSide, reduceOnly: R, updated: T } = order;
        const [X, o, S] = [statuses[order.status], order.type.toUpperCase(), order.side.toUpperCase()];
        const about = { s, c, S, o, ot: o, f: order.postOnly ? "GTX" : f, q, p, ap, X, i, z, R, T };
        const { id: t = 0, amount: l = "0", price: L = "0", fee: n = "0", feeAsset: N = "USDT" } = fill ?? {};
        const { realized: rp = "0", maker: m = false } = fill ?? {};
        const x = fill ? "TRADE" : X;
        const more = { x, t, l, L, n, N, rp, m, ps: sideWords[positionSide], sp: "0" };
        return [{ e: "ORDER_TRADE_UPDATE", E: T, T, o: { ...about, ...more } }];
      },
      balances: (balances, house) => [{
        ...{ e: "ACCOUNT_UPDATE", E: house.time(), T: house.time() },
        a: { m: "ORDER", P: [], B: balances.map(({ asset: a, total: wb }) => ({ a, wb, cw: wb })) },
      }],
      position: ({ market: s, amount: pa, entryPrice: ep, unrealized: up, side, mode: mt, margin: iw }, house) => [{
        ...{ e: "ACCOUNT_UPDATE", E: house.time(), T: house.time() },
        a: { m: "ORDER", B: [], P: [{ s, pa, ep, up, mt, iw, ps: sideWords[side] }] },
      }],
    },
  },
};
