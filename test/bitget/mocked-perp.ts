/** Contracts of Bitget as their description has them, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type HookAsked,
  type House,
  type HouseOrder,
  HouseRefusal,
  type HouseTicket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import {
  ack,
  assetOf,
  category,
  type Fields,
  fillId,
  fillOf,
  held,
  heldSide,
  hour,
  instruments,
  isolated,
  liquidationOf,
  marginOf,
  orderId,
  orderOf,
  positionOf,
  pushed,
  refOf,
  refusals,
  sequence,
  sideOf,
  sizeOf,
  statusOf,
  text,
  tickerOf,
  told,
  traded,
  tradeId,
} from "./mocked-perp-words.ts";
import { inParams, inTime, refuseFrame } from "./mocked-spot.ts";

/** Each order says what margins its position, and that is so from then on. */
const place = (house: House, fields: Fields): HouseOrder => {
  const { symbol, side, clientOid, qty, price, orderType, timeInForce, posSide, reduceOnly, marginMode } = fields;
  const market = house.market(symbol);
  const mode = isolated(marginMode);
  const hedged = posSide === "long" || posSide === "short";
  if (house.terms(market).mode !== mode) house.setMarginMode(market, mode);
  const positionSide: HouseTicket["positionSide"] = hedged ? posSide : "both";
  return house.place({
    ...{ market, side: text(side), clientId: text(clientOid), amount: text(qty), positionSide },
    price: orderType === "limit" ? text(price) : undefined,
    ...{ timeInForce: text(timeInForce), postOnly: timeInForce === "post_only", endsIfTaking: true },
    reduceOnly: reduceOnly === "yes" || hedged && (side === "buy") !== (posSide === "long"),
  }).order;
};
/** Each of several orders, or why not. */
const each = ({ params }: HookAsked, act: (item: Fields) => HouseOrder): object[] =>
  (params["orders"] as readonly Fields[]).map((item) => {
    try {
      return ack(act(item));
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      return { orderId: text(item["orderId"]), clientOid: text(item["clientOid"]), ...refusals[error.kind][1] };
    }
  });
const onlyOf = ({ params }: HookAsked): Fields => (params["args"] as readonly Fields[])[0] ?? {};

/** A page of what comes newest first, and where the next one begins. */
function paged<T>(asked: HookAsked, all: readonly T[], cursorOf: (item: T) => string): { list: T[]; cursor: string } {
  const before = asked.text("cursor");
  const older = all.toReversed().filter((one) => before === undefined || BigInt(cursorOf(one)) < BigInt(before));
  const list = older.slice(0, asked.number("limit") ?? 100);
  const last = list.at(-1);
  return { list, cursor: last === undefined ? "" : cursorOf(last) };
}
/** Both ends of a stretch are within. */
const within = (asked: HookAsked) => ({ time }: { readonly time: number }): boolean =>
  time >= (asked.number("startTime") ?? 0) && time <= (asked.number("endTime") ?? Infinity);
const ofMarket = (asked: HookAsked, house: House): readonly string[] =>
  asked.market === undefined ? house.markets().map(({ id }) => id) : [asked.market];

const candles = (asked: HookAsked, house: House) => {
  // Those of six hours and more that begin by UTC have that in their names.
  const interval = asked.text("interval")?.replace(/utc$/, "").replace(/[HDW]$/, (unit) => unit.toLowerCase());
  const page = { from: asked.number("startTime"), to: asked.number("endTime"), limit: 1_000 };
  const all = house.candles(String(asked.market), String(interval), page);
  const data = all.slice(-(asked.number("limit") ?? 100)).map(({ time, open, high, low, close, volume, cost }) => [
    ...[String(time), open, high, low, close, volume, cost],
  ]);
  return { data };
};

/** What was subscribed, or is no more: the answer repeats it. */
const heard = ({ params: { op: event, args } }: HookAsked) => {
  const [arg] = args as readonly Fields[];
  return { event, arg: new Map(Object.entries(arg ?? {})) };
};
/** A message of a topic. */
const message = (data: readonly unknown[], house: House, action = "snapshot") => ({ action, data, ts: house.time() });

const fundingTypes = ["CONTRACT_MAIN_SETTLE_FEE_USER_IN", "CONTRACT_MAIN_SETTLE_FEE_USER_OUT"] as const;

export const bitgetPerp: MockHooks = {
  kind: "perp",
  assets: ["BTC", "1000SATS", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: [traded("BTCUSDT", "60000", "0.4"), traded("1000SATSUSDT", "0.0004", "200000")],
  fees: { maker: "0.0002", taker: "0.0006" },
  balances: { USDT: "10000000" },
  credentials: { key: `bg_${"k".repeat(32)}`, secret: "s".repeat(64), passphrase: "a pass phrase" },
  ids: { order: orderId, fill: (trade, order) => order === 0 ? tradeId(trade) : fillId(trade, order) },
  ended: () => "canceled",
  marketOf: ({ symbol }, house) => house.markets().find(({ id }) => id === symbol)?.id,
  unwrap: inParams,
  check: ({ headers }, house) => inTime(Number(headers["access-timestamp"] ?? house.time()), 30_000, house),
  refuse: (kind) => {
    const [status, said] = refusals[kind];
    return { status, body: JSON.stringify({ ...said, requestTime: 1_627_293_504_612, data: null }) };
  },
  refuseFrame,
  operations: {
    getServerTime: { purpose: "time", answer: (_, house) => ({ data: { serverTime: String(house.time()) } }) },
    getInstruments: { purpose: "markets", answer: () => ({ data: instruments }) },
    getTickers: (asked, house) => ({
      data: ofMarket(asked, house).map((id) => ({ ...tickerOf(house, id), category, ts: String(house.time()) })),
    }),
    getOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { bids, asks } = house.book(String(asked.market), asked.number("limit"));
        const [a, b] = [asks, bids].map((side) => side.map((level) => level.map(Number)));
        return { data: { a, b, ts: String(house.time()) } };
      },
    },
    getPublicFills: (asked, house) => ({
      data: house.trades(String(asked.market), asked.number("limit")).toReversed().map(
        ({ id, price, amount: size, side, time }) => ({
          ...{ execId: tradeId(id), execLinkId: tradeId(id), price, size, side, ts: String(time) },
        }),
      ),
    }),
    getCandles: { purpose: "candles", answer: candles },
    getHistoryCandles: { purpose: "candles", answer: candles },
    getAccountAssets: {
      purpose: "account",
      answer: (_, house) => ({ data: { assets: house.balances().map((one) => ({ ...assetOf(one), debt: "0" })) } }),
    },
    getFeeRate: () => ({ data: { makerFeeRate: "0.0002", takerFeeRate: "0.0006" } }),
    getSettings: (_, house) => ({
      data: {
        ...{ accountMode: "unified", holdMode: house.hedged ? "hedge_mode" : "one_way_mode" },
        symbolConfigList: house.markets().map(({ id: symbol }) => {
          const { leverage, mode } = house.terms(symbol);
          return { category, symbol, marginMode: mode === "cross" ? "crossed" : mode, leverage: String(leverage) };
        }),
      },
    }),
    setLeverage: {
      purpose: "terms",
      answer: (asked, house) => house.setLeverage(String(asked.market), asked.number("leverage") ?? 0),
    },
    setHoldMode: {
      purpose: "terms",
      answer: ({ params }, house) => house.setHedged(params["holdMode"] === "hedge_mode"),
    },
    getCurrentPosition: {
      purpose: "positions",
      answer: (_, house) => ({
        data: {
          list: house.positions().filter(({ amount }) => amount !== "0").map((one) => ({
            ...{ ...positionOf(one), category, total: sizeOf(one), positionBalance: marginOf(one) },
            liquidationPrice: liquidationOf(one),
          })),
        },
      }),
    },
    getCurrentFundRate: (asked, house) => ({
      data: ofMarket(asked, house).map((symbol) => {
        const { rate: fundingRate, interval, next } = house.funding(symbol);
        return { symbol, fundingRate, fundingRateInterval: String(interval / hour), nextUpdate: String(next) };
      }),
    }),
    getHistoryFundRate: (asked, house) => {
      const [page, limit] = [asked.number("cursor") ?? 1, asked.number("limit") ?? 100];
      const past = house.pastFundings(String(asked.market)).toReversed().slice((page - 1) * limit, page * limit);
      const resultList = past.map(({ market: symbol, time, rate: fundingRate }) => ({
        ...{ symbol, fundingRate, fundingRateTimestamp: String(time) },
      }));
      return { data: { resultList } };
    },
    getFinancialRecords: (asked, house) => {
      const all = house.markets().flatMap(({ id }) => house.payments(id)).toSorted((one, other) => one.nth - other.nth)
        .map((one) => ({ ...one, type: fundingTypes[decimal(one.amount).isNegative() ? 1 : 0] }));
      const found = all.filter(within(asked)).filter(({ type }) => type === (asked.text("type") ?? type));
      const { list, cursor } = paged(asked, found, ({ nth }) => String(nth));
      const raws = list.map(({ nth, market: symbol, time, amount, type }) => ({
        ...{ category, id: String(nth), symbol, coin: "USDT", type, amount, fee: "0", ts: String(time) },
      }));
      return { data: { list: raws, cursor } };
    },
    getOpenInterest: (asked, house) => {
      const list = ofMarket(asked, house).map((symbol) => ({ symbol, openInterest: held(house, symbol) }));
      return { data: { list, ts: String(house.time()) } };
    },
    placeOrder: { purpose: "create", answer: ({ params }, house) => ({ data: ack(place(house, params)) }) },
    placeOrderSocket: {
      purpose: "create",
      answer: (asked, house) => {
        inTime(asked.number("requestTime") ?? house.time(), asked.number("receiveWindow") ?? 60_000, house);
        return [ack(place(house, onlyOf(asked)))];
      },
    },
    placeBatch: { purpose: "create", answer: (asked, house) => ({ data: each(asked, (one) => place(house, one)) }) },
    modifyOrder: {
      purpose: "amend",
      answer: (asked, house) => {
        const change = { price: asked.text("price"), amount: asked.text("qty") };
        return { data: ack(house.amend(refOf(asked.params), change)) };
      },
    },
    cancelOrder: { purpose: "cancel", answer: ({ params }, house) => ({ data: ack(house.cancel(refOf(params))) }) },
    cancelOrderSocket: { purpose: "cancel", answer: (asked, house) => [ack(house.cancel(refOf(onlyOf(asked))))] },
    cancelBatch: {
      purpose: "cancel",
      answer: (asked, house) => ({ data: each(asked, (one) => house.cancel(refOf(one))) }),
    },
    cancelSymbolOrder: {
      purpose: "cancelAll",
      answer: (asked, house) => ({ data: { list: house.cancelAll(asked.market).map(ack) } }),
    },
    countdownCancelAll: (asked, house) => {
      house.countDown((asked.number("countdown") ?? 0) * 1_000);
      return { data: "success" };
    },
    getOrderInfo: { purpose: "order", answer: ({ params }, house) => ({ data: told(house.find(refOf(params))) }) },
    getUnfilledOrders: {
      purpose: "openOrders",
      answer: (asked, house) => {
        const { list, cursor } = paged(asked, house.openOrders(asked.market), ({ id }) => orderId(id));
        return { data: { list: list.map(told), cursor } };
      },
    },
    getFillHistory: {
      purpose: "fills",
      answer: (asked, house) => {
        const order = asked.text("orderId") === undefined ? undefined : refOf(asked.params).id;
        const all = house.fills({ order }).filter(within(asked));
        const { list, cursor } = paged(asked, all, (fill) => fillId(fill.id, fill.order.id));
        const raws = list.map((fill) => ({
          ...{ ...fillOf(fill), category, posSide: sideOf(fill), createdTime: String(fill.time) },
        }));
        return { data: { list: raws, cursor } };
      },
    },
    subscribe: heard,
    unsubscribe: heard,
  },
  channels: {
    books: {
      kind: "book",
      every: 100,
      levels: 400,
      begin: ({ sequence: seq, bids: b, asks: a }, _, house) =>
        message([{ a, b, pseq: 0, seq: sequence(seq), ts: String(house.time()) }], house),
      change: ({ first, last, bids: b, asks: a }, house) => {
        const numbers = { pseq: sequence(first - 1), seq: sequence(last) };
        return message([{ a, b, ...numbers, ts: String(house.time()) }], house, "update");
      },
    },
    publicTrade: {
      kind: "trades",
      tell: (trades, house) => {
        const data = trades.map(({ id, price: p, amount: v, side: S, time }) => ({
          ...{ p, S, T: String(time), v, i: tradeId(id), L: tradeId(id), isRPI: "no" },
        }));
        return [message(data, house, "update")];
      },
    },
    ticker: {
      kind: "funding",
      every: 1_000,
      tell: (symbol, house) => {
        const nextFundingTime = String(house.funding(symbol).next);
        return message([{ ...tickerOf(house, symbol), nextFundingTime }], house);
      },
    },
    kline: {
      kind: "candles",
      every: 500,
      interval: ({ interval = "" }) => interval.replace(/utc$/, "").replace(/[HDW]$/, (unit) => unit.toLowerCase()),
      tell: ({ time, end, open, high, low, close, volume, cost: turnover, closed }, _, __, house) => ({
        ...message([{ start: String(time), open, high, low, close, volume, turnover }], house, "update"),
        // What has closed is told as of its end.
        ts: closed ? Math.max(house.time(), end + 1) : house.time(),
      }),
    },
    order: {
      kind: "account",
      order: (order, _, house) => {
        const { leverage, mode } = house.terms(order.market);
        return [message([{
          ...{ ...orderOf(order), category: pushed, price: order.type === "market" ? "" : order.price },
          ...{ orderStatus: statusOf(order, "new"), holdSide: heldSide(order), marginCoin: "USDT" },
          ...{ reduceOnly: order.reduceOnly ? "yes" : "no", leverage: String(leverage) },
          marginMode: mode === "cross" ? "crossed" : mode,
        }], house)];
      },
    },
    fill: {
      kind: "account",
      order: (_, fill, house) =>
        fill === undefined ? [] : [message([{
          ...{ ...fillOf(fill), category: pushed, holdSide: sideOf(fill), execTime: String(fill.time) },
        }], house)],
    },
    account: {
      kind: "account",
      begin: (house) => [message([{ coin: house.balances().map(assetOf) }], house)],
      balances: (balances, house) => [message([{ coin: balances.map(assetOf) }], house)],
    },
    position: {
      kind: "account",
      position: (one, house) => [message([{
        ...{ ...positionOf(one), size: sizeOf(one), marginSize: marginOf(one), liqPrice: liquidationOf(one) },
      }], house)],
    },
  },
};
