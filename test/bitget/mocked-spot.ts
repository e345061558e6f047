/** Bitget spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  HouseRefusal,
  type HouseTicker,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

/** Markets: the first is traded. */
const markets = [["BTCUSDT", "BTC", "60000"], ["ETHUSDT", "ETH", "3000"]] as const;
/** Levels of a side that live books have. */
export const depth = 400;

type Fields = Readonly<Record<string, unknown>>;

/** Ids are larger than what a number of JavaScript holds, and a fill has another one than the trade. */
const orderId = (id: number): string => String(1_310_000_000_000_000_000n + BigInt(id) * 4_096n);
const fillId = (trade: number, order: number): string =>
  String((order === 0 ? 1_320n : 1_330n) * 10n ** 15n + BigInt(trade) * 4_096n + BigInt(order % 4_096));
const numberOf = (id: string): number => Number((BigInt(id) - 1_310_000_000_000_000_000n) / 4_096n);

const statuses = { partiallyFilled: "partially_filled", filled: "filled", canceled: "cancelled", expired: "cancelled" };
const reasons: Readonly<Record<string, string>> = { canceled: "normal_cancel", expired: "cancel_by_system" };

const shared = (order: HouseOrder) => ({
  ...{ orderId: orderId(order.id), clientOid: order.clientId, symbol: order.market, orderType: order.type },
  ...{ side: order.side, qty: order.amount, amount: order.budget, cumExecQty: order.filled, cumExecValue: order.cost },
  ...{ avgPrice: order.average, timeInForce: order.postOnly ? "post_only" : order.timeInForce.toLowerCase() },
  ...{ holdMode: "", tradeSide: "", delegateType: "normal", marginMode: "crossed", stpMode: "none" },
  ...{ feeDetail: [{ feeCoin: "", fee: "" }], cancelReason: reasons[order.status] ?? "" },
  ...{ createdTime: String(order.created), updatedTime: String(order.updated) },
});
const orderOf = (order: HouseOrder) => ({
  ...{ ...shared(order), category: "SPOT", price: order.price, posSide: "", reduceOnly: "NO", execType: "normal" },
  orderStatus: order.status === "open" ? "live" : statuses[order.status],
});
/** On sockets words are in the lower case, and an order that waits is called otherwise. */
const pushedOrder = (order: HouseOrder) => ({
  ...{ ...shared(order), category: "spot", price: order.type === "market" ? "" : order.price, holdSide: "" },
  ...{ marginCoin: "", leverage: "", totalProfit: "", reduceOnly: "no" },
  orderStatus: order.status === "open" ? "new" : statuses[order.status],
});
const filled = ({ id, order, time, side, price, amount, cost, maker, fee, feeAsset }: HouseFill) => ({
  ...{ execId: fillId(id, order.id), execLinkId: fillId(id, 0), orderId: orderId(order.id), clientOid: order.clientId },
  ...{ symbol: order.market, orderType: order.type, side, execPrice: price, execQty: amount, execValue: cost },
  ...{ tradeScope: maker ? "maker" : "taker", tradeSide: "", feeDetail: [{ feeCoin: feeAsset, fee }], execPnl: "" },
  ...{ updatedTime: String(time), isRPI: "no" },
});
const fillOf = (fill: HouseFill) => ({
  ...{ ...filled(fill), category: "SPOT", posSide: "", createdTime: String(fill.time) },
});
const pushedFill = (fill: HouseFill) => ({
  ...{ ...filled(fill), category: "spot", holdSide: "", execTime: String(fill.time) },
});
const coin = ({ asset, total, free, held }: ReturnType<House["balances"]>[number]) => ({
  ...{ coin: asset, equity: total, usdValue: "0", balance: total, available: free, locked: held },
});
const ack = ({ id, clientId }: HouseOrder) => ({ orderId: orderId(id), clientOid: clientId });

const textOf = (fields: Fields, name: string) => fields[name] === undefined ? undefined : String(fields[name]);
const refOf = (fields: Fields) => {
  const id = textOf(fields, "orderId");
  return id === undefined ? { clientId: textOf(fields, "clientOid") ?? "" } : { id: numberOf(id) };
};
/** The market that is named; none where it is one of another category. */
const marketOf = ({ symbol, category = "spot", instType = category }: Fields): string | undefined =>
  String(instType).toLowerCase() === "spot" && symbol !== undefined ? String(symbol) : undefined;
const place = (house: House, fields: Fields): HouseOrder => {
  const text = (name: string) => textOf(fields, name);
  const forMarket = text("orderType") === "market";
  // Of a market buy the amount is in quote.
  const byQuote = forMarket && text("side") === "buy";
  return house.place({
    ...{ market: marketOf(fields), side: text("side"), clientId: text("clientOid"), timeInForce: text("timeInForce") },
    ...(byQuote ? { amount: undefined, budget: text("qty") } : { amount: text("qty") }),
    ...{ price: forMarket ? undefined : text("price") },
    ...{ postOnly: text("timeInForce") === "post_only", endsIfTaking: true },
  }).order;
};

const codes: Readonly<Record<RefusalKind, readonly [status: number, code: string]>> = {
  ClockSkew: [400, "40008"],
  DuplicateOrder: [400, "25212"],
  InsufficientFunds: [400, "25202"],
  InvalidOrder: [400, "25208"],
  OrderNotFound: [400, "25204"],
  OrderRejected: [400, "40723"],
  OutcomeUnknown: [400, "40010"],
  RateLimited: [429, "429"],
  Unavailable: [400, "40200"],
};
/** Each of several, or why not. */
const each = (items: unknown, act: (item: Fields) => HouseOrder): object[] =>
  (items as readonly Fields[]).map((item) => {
    try {
      return ack(act(item));
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      const { kind, message: msg } = error;
      return { orderId: null, clientOid: item["clientOid"], code: codes[kind][1], msg };
    }
  });

/** A page of what is listed the newest first: what lies between two times, behind the cursor. */
const page = <T>(all: readonly T[], timeOf: (one: T) => number, idOf: (one: T) => string, asked: HookAsked) => {
  const [from, to] = [asked.number("startTime") ?? 0, asked.number("endTime") ?? Infinity];
  const newest = all.filter((one) => timeOf(one) >= from && timeOf(one) <= to).toReversed();
  const behind = newest.findIndex((one) => idOf(one) === asked.text("cursor")) + 1;
  const list = newest.slice(behind, behind + (asked.number("limit") ?? 100));
  const last = list.at(-1);
  return { list, cursor: last === undefined ? "" : idOf(last) };
};

const intervals: Readonly<Record<string, string>> = {
  ...{ "1H": "1h", "2H": "2h", "4H": "4h", "6Hutc": "6h", "12Hutc": "12h" },
  ...{ "1Dutc": "1d", "3Dutc": "3d", "1Wutc": "1w", "1Mutc": "1M" },
};
/** Those of a day and more without `utc` begin at other times: they are none here. */
const intervalOf = (word = ""): string => intervals[word] ?? (/^\d+m$/.test(word) ? word : "");
const candles = (asked: HookAsked, house: House) => {
  const [from, to] = [asked.number("startTime") ?? 0, asked.number("endTime")];
  const interval = intervalOf(asked.text("interval"));
  const all = house.candles(house.market(asked.market), interval, { to, limit: asked.number("limit") ?? 100 });
  return {
    data: all.filter(({ time }) => time >= from).map((one) => [
      ...[String(one.time), one.open, one.high, one.low, one.close, one.volume, one.cost],
    ]),
  };
};
const tickerOf = ({ market: symbol, last, open, high, low, ask, bid, ...more }: HouseTicker) => {
  const { askAmount, bidAmount, volume, cost } = more;
  return {
    ...{ symbol, lastPrice: last, openPrice24h: open, highPrice24h: high, lowPrice24h: low, ask1Price: ask },
    ...{ bid1Price: bid, bid1Size: bidAmount, ask1Size: askAmount, volume24h: volume, turnover24h: cost },
    ...{ price24hPcnt: "0", platformTurnover24h: undefined },
  };
};
const instrument = ([symbol, baseCoin]: typeof markets[number]) => ({
  ...{ symbol, category: "SPOT", baseCoin, quoteCoin: "USDT", buyLimitPriceRatio: "0.05", sellLimitPriceRatio: "0.05" },
  ...{ minOrderQty: "0.000001", maxOrderQty: "0", pricePrecision: "2", quantityPrecision: "6", quotePrecision: "8" },
  ...{ minOrderAmount: "1", maxSymbolOrderNum: "400", maxProductOrderNum: "400", status: "online", maintainTime: "" },
  ...{ symbolType: "crypto", isReality: undefined },
});
/** A whole message; `arg` is as it was subscribed. */
const told = (action: string, data: readonly unknown[], time: number) => ({ action, data, ts: time });
const change = (house: House, [bids, asks]: readonly [b: unknown, a: unknown], seq: number, pseq: number) => ({
  ...{ a: asks, b: bids, checksum: 0, pseq, seq, ts: String(house.time()) },
});

/** Refuses what comes later than it may after it was signed, or much before. */
export const inTime = (signed: number, window: number, house: House): void => {
  if (Math.abs(house.time() - signed) > window) throw new HouseRefusal("ClockSkew", "Request timestamp expired");
};

export const bitgetSpot: MockHooks = {
  kind: "spot",
  assets: ["BTC", "ETH", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: markets.map(([id, base, price]) =>
    mockedMarket({
      ...{ id, base, quote: "USDT", price, size: "0.4", tick: "0.01", step: "0.000001", minNotional: "1" },
    })
  ),
  fees: { maker: "0.001", taker: "0.002" },
  balances: { BTC: "100", ETH: "10", USDT: "10000000" },
  credentials: { key: `bg_${"k".repeat(32)}`, secret: "s".repeat(64), passphrase: "a pass phrase" },
  ids: { order: orderId, fill: fillId },
  // What the venue ends itself is canceled too.
  ended: () => "canceled",
  operations: {
    getServerTime: { purpose: "time", answer: (_, house) => ({ data: { serverTime: String(house.time()) } }) },
    getInstruments: { purpose: "markets", answer: () => ({ data: markets.map(instrument) }) },
    getTickers: (asked, house) => {
      const wanted = asked.market === undefined ? house.markets().map(({ id }) => id) : [asked.market];
      const common = { category: "SPOT", ts: String(house.time()) };
      return { data: wanted.map((id) => ({ ...tickerOf(house.ticker(id)), ...common })) };
    },
    getOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { bids, asks } = house.book(house.market(asked.market), asked.number("limit"));
        // Levels over HTTP are of numbers.
        const [b, a] = [bids, asks].map((side) => side.map((level) => level.map(Number)));
        return { data: { a, b, ts: String(house.time()) } };
      },
    },
    getPublicFills: (asked, house) => ({
      data: house.trades(house.market(asked.market), asked.number("limit") ?? 100).toReversed().map((one) => ({
        ...{ execId: fillId(one.id, 0), execLinkId: fillId(one.id, 0), price: one.price, size: one.amount },
        ...{ side: one.side, ts: String(one.time) },
      })),
    }),
    getCandles: { purpose: "candles", answer: candles },
    getHistoryCandles: { purpose: "candles", answer: candles },
    getAccountAssets: {
      purpose: "account",
      answer: (_, house) => ({ data: { assets: house.balances().map((one) => ({ ...coin(one), debt: "0" })) } }),
    },
    getFeeRate: () => ({ data: { makerFeeRate: "0.001", takerFeeRate: "0.002" } }),
    getSettings: () => ({ data: { accountMode: "unified", accountLevel: "advanced" } }),
    placeOrder: { purpose: "create", answer: ({ params }, house) => ({ data: ack(place(house, params)) }) },
    modifyOrder: {
      purpose: "amend",
      answer: ({ params }, house) => {
        const [price, amount] = [textOf(params, "price"), textOf(params, "qty")];
        return { data: ack(house.amend(refOf(params), { price, amount })) };
      },
    },
    cancelOrder: { purpose: "cancel", answer: ({ params }, house) => ({ data: ack(house.cancel(refOf(params))) }) },
    placeBatch: {
      purpose: "create",
      answer: ({ params }, house) => ({ data: each(params["orders"], (one) => place(house, one)) }),
    },
    cancelBatch: {
      purpose: "cancel",
      answer: ({ params }, house) => ({ data: each(params["orders"], (one) => house.cancel(refOf(one))) }),
    },
    cancelSymbolOrder: {
      purpose: "cancelAll",
      answer: ({ params }, house) => {
        const canceled = house.cancelAll(house.market(marketOf(params)));
        return { data: { list: canceled.map((one) => ({ ...ack(one), code: "00000", msg: "success" })) } };
      },
    },
    countdownCancelAll: (asked, house) => {
      house.countDown((asked.number("countdown") ?? 0) * 1_000);
      return {};
    },
    getOrderInfo: {
      purpose: "order",
      answer: ({ params }, house) => ({ data: orderOf(house.find(refOf(params))) }),
    },
    getUnfilledOrders: {
      purpose: "openOrders",
      answer: (asked, house) => {
        const all = page(house.openOrders(asked.market), ({ created }) => created, ({ id }) => orderId(id), asked);
        return { data: { ...all, list: all.list.map(orderOf) } };
      },
    },
    getFillHistory: {
      purpose: "fills",
      answer: (asked, house) => {
        const id = asked.text("orderId");
        const fills = house.fills({ order: id === undefined ? id : numberOf(id) });
        const all = page(fills, ({ time }) => time, (one) => fillId(one.id, one.order.id), asked);
        return { data: { ...all, list: all.list.map(fillOf) } };
      },
    },
    placeOrderSocket: {
      purpose: "create",
      answer: (asked, house) => {
        inTime(asked.number("requestTime") ?? house.time(), asked.number("receiveWindow") ?? 60_000, house);
        return (asked.params["args"] as readonly Fields[]).map((one) => ack(place(house, one)));
      },
    },
    cancelOrderSocket: {
      purpose: "cancel",
      answer: ({ params }, house) => (params["args"] as readonly Fields[]).map((one) => ack(house.cancel(refOf(one)))),
    },
    login: { purpose: "login" },
    // Answers have no number: they repeat what was asked for.
    subscribe: ({ params }) => ({ event: "subscribe", arg: argIn(params) }),
    unsubscribe: ({ params }) => ({ event: "unsubscribe", arg: argIn(params) }),
  },
  channels: {
    books: {
      kind: "book",
      every: 100,
      levels: depth,
      begin: ({ sequence, bids, asks }, _, house) =>
        told("snapshot", [change(house, [bids, asks], sequence, 0)], house.time()),
      change: ({ first, last, bids, asks }, house) =>
        told("update", [change(house, [bids, asks], last, first - 1)], house.time()),
    },
    publicTrade: {
      kind: "trades",
      tell: (trades, house) => {
        const data = trades.map(({ id, price: p, amount: v, side: S, time }) => ({
          ...{ p, S, T: String(time), v, i: fillId(id, 0), L: fillId(id, 0), isRPI: "no" },
        }));
        return [told("update", data.toReversed(), house.time())];
      },
    },
    ticker: {
      kind: "ticker",
      every: 200,
      tell: (one, house) => told("snapshot", [{ ...tickerOf(one), ts: String(house.time()) }], house.time()),
    },
    kline: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval }) => intervalOf(interval),
      tell: ({ time, end, open, high, low, close, volume, cost, closed }, _market, _interval, house) => {
        const candle = { start: String(time), open, close, high, low, volume, turnover: cost };
        // What has closed is told as of its end.
        return told("update", [candle], closed ? Math.max(house.time(), end + 1) : house.time());
      },
    },
    order: {
      kind: "account",
      order: (order, _, house) => [told("snapshot", [pushedOrder(order)], house.time())],
    },
    fill: {
      kind: "account",
      order: (_, fill, house) => fill === undefined ? [] : [told("snapshot", [pushedFill(fill)], house.time())],
    },
    account: {
      kind: "account",
      begin: (house) => [told("snapshot", [{ coin: house.balances().map(coin) }], house.time())],
      balances: (balances, house) => [told("snapshot", [{ coin: balances.map(coin) }], house.time())],
    },
  },
  marketOf,
  unwrap: inParams,
  check: ({ headers }, house) => inTime(Number(headers["access-timestamp"] ?? house.time()), 30_000, house),
  refuse: (kind, msg) => {
    const [status, code] = codes[kind];
    return { status, body: JSON.stringify({ code, msg, requestTime: 0, data: null }) };
  },
  refuseFrame,
};

/** What a frame is about, with no other fields than it has. */
function argIn({ args }: Fields): ReadonlyMap<string, unknown> {
  const [arg] = args as readonly Fields[];
  return new Map(Object.entries(arg ?? {}));
}

/** An order's frame: what it takes stands beside `op` on the wire, and the times of its window in the order. */
export function inParams(frame: Fields): Fields {
  if (frame["op"] !== "trade") return frame;
  const { id, topic, args, category } = frame;
  const [order = {}, ...others] = args as readonly Fields[];
  const { receiveWindow, requestTime, ...fields } = order;
  const window = receiveWindow === undefined ? {} : { receiveWindow, requestTime };
  return { id, topic, params: { category, ...window, args: [fields, ...others] } };
}

/** A frame's refusal says which order, or which topic, and what was wrong with a login. */
export function refuseFrame(kind: RefusalKind, msg: string, { op, id, topic, args, params }: Fields): object {
  if (op === "login") return { event: "error", code: 30_005, msg };
  const code = codes[kind][1];
  if (op !== undefined) return { event: "error", arg: (args as readonly Fields[])[0], code: Number(code), msg, op };
  return { event: "error", id, category: (params as Fields)["category"], topic, args: [], code, msg };
}
