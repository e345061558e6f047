/** KuCoin spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseBook,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
const nanoseconds = (ms: number): bigint => BigInt(ms) * 1_000_000n;

/** Who trades, and what a trade is booked under: each half has a number of its own, the trade has that of nobody. */
const booked = (trade: number, order: number): number => trade * 1_000_000 + order;
const orderId = (id: number): string => `6717422bd51c${id.toString(16).padStart(12, "0")}`;
const numberOf = (id: string | undefined): number | undefined =>
  id === undefined ? undefined : Number.parseInt(id.slice(12), 16);
const refOf = (asked: HookAsked) => ({ id: numberOf(asked.text("orderId")), clientId: asked.text("clientOid") });

const refusals: Readonly<Record<RefusalKind, readonly [status: number, code: string, msg: string]>> = {
  ClockSkew: [401, "400002", "Invalid KC-API-TIMESTAMP"],
  DuplicateOrder: [200, "400100", "clientOid is duplicated"],
  InsufficientFunds: [200, "200004", "Balance insufficient!"],
  InvalidOrder: [200, "600101", "The order funds should more then the minimum."],
  OrderNotFound: [200, "400100", "order_not_exist_or_not_allow_to_cancel"],
  OrderRejected: [200, "400200", "Forbidden to place an order"],
  OutcomeUnknown: [200, "408000", "Network timeout, please try again later."],
  RateLimited: [429, "429000", "Too many requests in a short period of time"],
  Unavailable: [200, "200001", "Order creation for this pair suspended"],
};

/** Lengths of candles in the words of others: `1min` is `1m`. */
const intervalOf = (word: string): string => word.replace(/^(\d+)(m|h|d|w)[a-z]*$/, "$1$2").replace("1month", "1M");

const outcome = (order: HouseOrder) => ({
  ...{ originSize: order.amount, dealSize: order.filled, remainSize: isOpen(order) ? order.left : "0" },
  ...{ canceledSize: isOpen(order) ? "0" : order.left, status: isOpen(order) ? "open" : "done" },
});
const placed = (order: HouseOrder) => ({
  ...{ orderId: orderId(order.id), clientOid: order.clientId, orderTime: order.created, matchTime: order.updated },
  ...outcome(order),
});
const canceled = (by: "orderId" | "clientOid") => (asked: HookAsked, house: House) => {
  const order = house.cancel(refOf(asked));
  return { data: { [by]: by === "orderId" ? orderId(order.id) : order.clientId, ...outcome(order) } };
};
const written = (order: HouseOrder) => ({
  ...{ id: orderId(order.id), clientOid: order.clientId || null, symbol: order.market, type: order.type },
  ...{ side: order.side, price: order.price, size: order.amount, funds: order.budget, postOnly: order.postOnly },
  ...{ dealSize: order.filled, dealFunds: order.cost, remainSize: isOpen(order) ? order.left : "0", remainFunds: "0" },
  ...{ cancelledSize: isOpen(order) ? "0" : order.left, timeInForce: order.timeInForce },
  ...{ cancelExist: !isOpen(order) && order.status !== "filled", inOrderBook: isOpen(order), active: isOpen(order) },
  ...{ createdAt: order.created, lastUpdatedAt: order.updated },
});
const fillOf = ({ id, order, time, side, price, amount, cost, maker, fee, feeAsset }: HouseFill) => ({
  ...{ id: booked(id, order.id), tradeId: booked(id, 0), orderId: orderId(order.id), symbol: order.market, side },
  ...{ price, size: amount, funds: cost, fee, feeCurrency: feeAsset, liquidity: maker ? "maker" : "taker" },
  ...{ type: order.type, createdAt: time },
});

const place = (fields: Readonly<Record<string, unknown>>, house: House): HouseOrder => {
  const text = (name: string) => fields[name] === undefined ? undefined : String(fields[name]);
  const clientId = text("clientOid");
  // A name is used once, whatever became of its order.
  if (house.orders().some((order) => order.clientId === clientId)) throw new HouseRefusal("DuplicateOrder", "used");
  return house.place({
    ...{ market: text("symbol"), side: text("side"), clientId, amount: text("size"), budget: text("funds") },
    ...{ feeInQuote: true, endsIfTaking: true },
    price: text("type") === "market" ? undefined : text("price"),
    ...{ timeInForce: text("timeInForce"), postOnly: fields["postOnly"] === true },
  }).order;
};

/** Where there is none, `null`. */
const query = (asked: HookAsked, house: House) => {
  const { id, clientId } = refOf(asked);
  const order = house.orders(asked.market).find((one) => id === undefined ? one.clientId === clientId : one.id === id);
  return { data: order === undefined ? null : written(order) };
};

const day = (symbol: string, house: House) => {
  const { last, bid, ask, bidAmount, askAmount, open, high, low, volume: vol, cost: volValue } = house.ticker(symbol);
  const changePrice = String(Number(last) - Number(open));
  const best = { buy: bid, sell: ask, bestBidSize: bidAmount, bestAskSize: askAmount };
  return { symbol, ...best, high, low, vol, volValue, last, changePrice };
};
const candleOf = (one: ReturnType<House["candles"]>[number]) => [
  ...[String(one.time / 1_000), one.open, one.close, one.high, one.low, one.volume, one.cost],
];
const bookOf = (levels?: number) => ({
  purpose: "book" as const,
  answer: (asked: HookAsked, house: House) => {
    const { sequence, bids, asks } = house.book(house.market(asked.market), levels);
    return { data: { time: house.time(), sequence: String(sequence), bids, asks } };
  },
});
const top = ({ bids, asks }: HouseBook, house: House) => ({ bids, asks, timestamp: house.time() });

const eventOf = (type: string, status: string, order: HouseOrder) => {
  const done = status === "done";
  return {
    ...{ type, status, symbol: order.market, orderId: orderId(order.id), clientOid: order.clientId, side: order.side },
    ...{ orderType: order.type, orderTime: order.created, ts: nanoseconds(order.updated) },
    ...order.budget === "0" ? { originSize: order.amount } : { originSize: undefined, originFunds: order.budget },
    ...type === "received" ? {} : {
      ...{ price: order.price === "0" ? "" : order.price, size: order.amount, filledSize: order.filled },
      ...{ remainSize: done ? "0" : order.left, canceledSize: type === "canceled" ? order.left : "0" },
    },
  };
};
/** What the owner of an order is told: that it came and where it rests, each match, and its end. */
const eventsOf = (order: HouseOrder, fill: HouseFill | undefined, house: House): object[] => {
  if (fill !== undefined) {
    const match = {
      ...eventOf("match", fill.maker ? "open" : "match", order),
      ...{ matchPrice: fill.price, matchSize: fill.amount, tradeId: String(booked(fill.id, 0)) },
      ...{ liquidity: fill.maker ? "maker" : "taker", feeType: fill.maker ? "makerFee" : "takerFee" },
    };
    return order.status === "filled" ? [match, eventOf("filled", "done", order)] : [match];
  }
  if (!isOpen(order)) return [eventOf(order.status === "filled" ? "filled" : "canceled", "done", order)];
  const now = house.find({ id: order.id });
  const rests = isOpen(now) && now.filled === "0";
  return [eventOf("received", "new", order), ...rests ? [eventOf("open", "open", order)] : []];
};

/** What messages are called beside their topics. */
const subjects: Readonly<Record<string, string>> = {
  orderbookIncrement: "trade.l2update",
  orderbookLevel50: "level2",
  trade: "trade.l3match",
  ticker: "trade.ticker",
  klines: "trade.candles.update",
  orderV2: "orderChange",
  account: "account.balance",
};

export const kucoinSpot: MockHooks = {
  kind: "spot",
  assets: ["BTC", "NEW", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: [
    mockedMarket({
      ...{ id: "BTC-USDT", base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.00000001" },
      ...{ minAmount: "0.00001", minNotional: "0.1" },
    }),
    mockedMarket({
      ...{ id: "NEW-USDT", base: "NEW", quote: "USDT", price: "2", size: "10", tick: "0.0001", step: "0.0001" },
      ...{ minAmount: "1", minNotional: "0.1" },
    }),
  ],
  fees: { maker: "0.001", taker: "0.001" },
  balances: { BTC: "100", USDT: "10000000" },
  credentials: { key: "6".repeat(24), secret: "s".repeat(36), passphrase: "a pass phrase" },
  ids: { order: orderId, fill: (trade, order) => String(booked(trade, order)) },
  ended: () => "canceled",
  check: ({ headers: { "kc-api-timestamp": signed } }, house) => {
    if (signed !== undefined && Math.abs(house.time() - Number(signed)) > 5_000) {
      throw new HouseRefusal("ClockSkew", "the signature is too old");
    }
  },
  refuse: (kind, _, retryAfter) => {
    const [status, code, msg] = refusals[kind];
    const headers = retryAfter === undefined ? {} : { "gw-ratelimit-reset": String(retryAfter) };
    return { status, headers, body: JSON.stringify({ code, msg }) };
  },
  refuseFrame: (kind, data, { id }) => ({ id, type: "error", code: kind === "Unavailable" ? 500 : 400, data }),
  operations: {
    getServerTime: { purpose: "time", answer: (_, house) => ({ data: house.time() }) },
    getPublicToken: { purpose: "other" },
    getPrivateToken: { purpose: "login" },
    getAllSymbols: { purpose: "markets" },
    getAllTickers: (_, house) => ({
      data: { time: house.time(), ticker: house.markets().map(({ id }) => day(id, house)) },
    }),
    get24hrStats: (asked, house) => {
      const { bestBidSize: _bid, bestAskSize: _ask, ...stats } = day(house.market(asked.market), house);
      return { data: { time: house.time(), ...stats } };
    },
    getPartOrderBook: bookOf(100),
    getFullOrderBook: bookOf(),
    getTradeHistory: (asked, house) => ({
      data: house.trades(house.market(asked.market), 100).map(({ id, price, amount: size, side, time }) => ({
        ...{ sequence: String(booked(id, 0)), price, size, side, time: nanoseconds(time) },
      })),
    }),
    getKlines: {
      purpose: "candles",
      answer: (asked, house) => {
        const [from, to] = ["startAt", "endAt"].map((name) => asked.number(name) && Number(asked.number(name)) * 1_000);
        const all = house.candles(house.market(asked.market), intervalOf(String(asked.text("type"))), {
          ...{ to, limit: 1_500 },
        });
        return { data: all.filter(({ time }) => time >= (from ?? 0)).toReversed().map(candleOf) };
      },
    },
    getSpotAccountList: {
      purpose: "account",
      answer: (_, house) => ({
        data: house.balances().map(({ asset: currency, total: balance, free: available, held: holds }) => ({
          ...{ currency, type: "trade", balance, available, holds },
        })),
      }),
    },
    getSpotActualFee: (asked) => ({
      data: String(asked.text("symbols")).split(",").map((symbol) => ({
        ...{ symbol, takerFeeRate: "0.001", makerFeeRate: "0.001" },
      })),
    }),
    addOrderSync: { purpose: "create", answer: ({ params }, house) => ({ data: placed(place(params, house)) }) },
    batchAddOrdersSync: {
      purpose: "create",
      answer: ({ params }, house) => ({
        data: (params["orderList"] as Record<string, unknown>[]).map((one) => {
          try {
            return { ...placed(place(one, house)), success: true };
          } catch (error) {
            if (!(error instanceof HouseRefusal)) throw error;
            return new Map<string, unknown>([["success", false], ["failMsg", refusals[error.kind][2]]]);
          }
        }),
      }),
    },
    cancelOrderByOrderIdSync: { purpose: "cancel", answer: canceled("orderId") },
    cancelOrderByClientOidSync: { purpose: "cancel", answer: canceled("clientOid") },
    cancelAllOrdersBySymbol: {
      purpose: "cancelAll",
      answer: (asked, house) => {
        house.cancelAll(house.market(asked.market));
        return { data: "success" };
      },
    },
    getOrderByOrderId: { purpose: "order", answer: query },
    getOrderByClientOid: { purpose: "order", answer: query },
    getSymbolsWithOpenOrder: {
      purpose: "openOrders",
      answer: (_, house) => ({ data: { symbols: [...new Set(house.openOrders().map(({ market }) => market))] } }),
    },
    getOpenOrders: {
      purpose: "openOrders",
      answer: (asked, house) => ({ data: house.openOrders(house.market(asked.market)).map(written) }),
    },
    getAccountTradeHistory: {
      purpose: "fills",
      answer: (asked, house) => {
        const before = asked.number("lastId") ?? Infinity;
        const [from, to] = [asked.number("startAt") ?? 0, asked.number("endAt") ?? Infinity];
        const items = house.fills({ market: asked.market, order: numberOf(asked.text("orderId")) })
          .filter(({ id, order, time }) => booked(id, order.id) < before && time >= from && time <= to)
          .toReversed().slice(0, asked.number("limit") ?? 20).map(fillOf);
        return { data: { items, lastId: items.at(-1)?.id ?? 0 } };
      },
    },
    setDCP: (asked, house) => {
      const timeout = asked.number("timeout") ?? -1;
      house.countDown(Math.max(0, timeout * 1_000), asked.text("symbols")?.split(","));
      const currentTime = Math.floor(house.time() / 1_000);
      return { data: timeout === -1 ? null : { currentTime, triggerTime: currentTime + timeout } };
    },
  },
  channels: {
    orderbookIncrement: {
      kind: "book",
      every: 10,
      change: ({ market: symbol, first, last, bids, asks }, house) => {
        const numbered = (side: readonly HouseLevel[]) => side.map((level) => [...level, String(last)]);
        const changes = { bids: numbered(bids), asks: numbered(asks) };
        return { changes, sequenceStart: first, sequenceEnd: last, symbol, time: house.time() };
      },
    },
    orderbookLevel50: {
      kind: "book",
      every: 100,
      levels: 50,
      begin: (book, _, house) => top(book, house),
      change: ({ book }, house) => top(book, house),
    },
    trade: {
      kind: "trades",
      tell: (trades) =>
        trades.map(({ id, market: symbol, side, price, amount: size, time }) => ({
          ...{ symbol, side, price, size, time: String(nanoseconds(time)), type: "match" },
          ...{ sequence: String(booked(id, 0)), tradeId: String(booked(id, 0)) },
        })),
    },
    ticker: {
      kind: "ticker",
      every: 100,
      tell: ({ market, last: price, bid, bidAmount, ask, askAmount }, house) => ({
        ...{ sequence: String(house.book(market, 0).sequence), price, size: house.trades(market, 1)[0]?.amount ?? "0" },
        ...{ bestAsk: ask, bestAskSize: askAmount, bestBid: bid, bestBidSize: bidAmount, Time: house.time() },
      }),
    },
    klines: {
      kind: "candles",
      every: 1_000,
      interval: ({ type = "" }) => intervalOf(type),
      tell: (candle, symbol, _, house) => ({ symbol, candles: candleOf(candle), time: nanoseconds(house.time()) }),
    },
    orderV2: { kind: "account", order: eventsOf },
    account: {
      kind: "account",
      balances: (balances, house) =>
        balances.map(({ asset: currency, total, free: available, held: hold }) => ({
          ...{ currency, total, available, hold, availableChange: "0", holdChange: "0" },
          ...{ relationEvent: "trade.setted", time: String(house.time()) },
        })),
    },
  },
  wrap: (data, { address, channel }) => ({
    ...{ topic: address, type: "message", subject: subjects[channel.replace("spot ", "")], data },
  }),
};
