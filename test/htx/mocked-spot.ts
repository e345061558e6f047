/** HTX spot as its description has it, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type HookAsked,
  type House,
  type HouseCandle,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  HouseRefusal,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

const pair = "btcusdt";
const account = 10_000_001;
/** Milliseconds for which a signature is good. */
const signatureLasts = 300_000;
const sources = { source: "spot-api" } as const;
const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
const fillName = (trade: number, order: number): string => order === 0 ? String(trade) : `${trade}-${order}`;
const level = ([price, amount]: HouseLevel): readonly number[] => [Number(price), Number(amount)];

const typeOf = ({ side, type, timeInForce, postOnly }: HouseOrder): string => {
  const lasting = timeInForce === "IOC" ? "ioc" : timeInForce === "FOK" ? "limit-fok" : "limit";
  return `${side}-${type === "market" ? "market" : postOnly ? "limit-maker" : lasting}`;
};
const stateOf = (order: HouseOrder): string => {
  if (order.status === "open") return "submitted";
  if (order.status === "partiallyFilled") return "partial-filled";
  return order.status === "filled" ? "filled" : Number(order.filled) > 0 ? "partial-canceled" : "canceled";
};
/** Of a market buy all is in quote: what it may cost, what it has cost, and what is left of that. */
const byValue = ({ side, type }: HouseOrder): boolean => side === "buy" && type === "market";
const shared = (order: HouseOrder) => ({
  ...{ id: order.id, symbol: order.market, "client-order-id": order.clientId, "account-id": account },
  ...{ amount: byValue(order) ? order.budget : order.amount, price: order.price, "created-at": order.created },
  ...{ type: typeOf(order), state: stateOf(order), ...sources },
});
const detail = (order: HouseOrder) => ({
  ...shared(order),
  ...{ "field-amount": order.filled, "field-cash-amount": order.cost },
  ...{ "finished-at": isOpen(order) ? 0 : order.updated },
});
const open = (order: HouseOrder) => ({
  ...shared(order),
  ...{ "filled-amount": order.filled, "filled-cash-amount": order.cost },
});
const match = ({ id, order, price, amount, fee, feeAsset, maker, time }: HouseFill) => ({
  ...{ id: id * 10 + Number(maker), symbol: order.market, "order-id": order.id, "trade-id": id, "match-id": id, price },
  ...{ "filled-amount": amount, "filled-fees": fee, "fee-currency": feeAsset.toLowerCase(), "created-at": time },
  ...{ role: maker ? "maker" : "taker", type: typeOf(order), ...sources },
  ...{ "filled-points": "0", "fee-deduct-currency": "", "fee-deduct-state": "done" },
});

const refOf = (asked: HookAsked) => ({
  id: asked.number("order-id"),
  clientId: asked.text("clientOrderId") ?? asked.text("client-order-id"),
});
type Fields = Readonly<Record<string, unknown>>;
const place = (fields: Fields, house: House): HouseOrder => {
  const text = (name: string) => fields[name] === undefined ? undefined : String(fields[name]);
  const [side, ...words] = text("type")?.split("-") ?? [];
  const word = words.join("-");
  const byQuote = text("type") === "buy-market";
  return house.place({
    ...{ market: text("symbol"), side, clientId: text("client-order-id") },
    ...(byQuote ? { amount: undefined, budget: text("amount") } : { amount: text("amount") }),
    price: word === "market" ? undefined : text("price"),
    timeInForce: word === "ioc" ? "IOC" : word === "limit-fok" ? "FOK" : undefined,
    postOnly: word === "limit-maker",
  }).order;
};
const errorOf = (error: unknown): Fields => {
  if (!(error instanceof HouseRefusal)) throw error;
  return { "err-code": errors[error.kind][0], "err-msg": errors[error.kind][1] };
};

const intervals: Readonly<Record<string, string>> = { "60min": "1h", "4hour": "4h", "1day": "1d", "1week": "1w" };
const intervalOf = (period: unknown): string => intervals[String(period)] ?? String(period).replace("min", "m");
const kline = (one: HouseCandle) => ({
  ...{ id: one.time / 1_000, open: Number(one.open), close: Number(one.close), low: Number(one.low) },
  ...{ high: Number(one.high), amount: Number(one.volume), vol: Number(one.cost), count: one.count },
});
const klines = (asked: HookAsked, house: House) => {
  const [from, to] = [asked.number("from"), asked.number("to")].map((at) => at === undefined ? undefined : at * 1_000);
  const page = { from, to, limit: asked.number("size") };
  return { data: house.candles(pair, intervalOf(asked.text("period")), page).toReversed().map(kline) };
};

const push = (ch: string, data: Fields) => ({
  action: "push",
  ch,
  data: new Map(Object.entries(data).filter(([, value]) => value !== undefined)),
});
const about = (order: HouseOrder) => ({
  ...{ symbol: order.market, orderId: order.id, clientOrderId: order.clientId, orderSource: "spot-api" },
  ...{ type: typeOf(order), orderStatus: stateOf(order) },
  ...(byValue(order) ? { orderValue: order.budget } : { orderSize: order.amount }),
  orderPrice: order.price === "0" ? undefined : order.price,
});
const sums = (order: HouseOrder) => ({
  ...(byValue(order)
    ? { remainAmt: decimal(order.budget).minus(order.cost).toFixed(), execAmt: order.cost }
    : { remainAmt: order.left, execAmt: order.filled }),
  totalTradeAmount: order.cost,
});

/** Word and text of a refusal, and its number on the account's socket. */
const errors: Readonly<Record<RefusalKind, readonly [word: string, text: string, code: number]>> = {
  ClockSkew: ["api-signature-not-valid", "Signature not valid: Timestamp expired", 2002],
  DuplicateOrder: ["invalid-client-order-id", "invalid.client.order.id (NT)", 2002],
  InsufficientFunds: ["account-frozen-balance-insufficient-error", "trade account balance is not enough", 2002],
  InvalidOrder: ["order-value-min-error", "Order total cannot be lower than: 10 USDT", 2002],
  OrderNotFound: ["base-record-invalid", "record invalid", 404],
  OrderRejected: ["order-limitorder-price-max-error", "limit order price error", 2002],
  OutcomeUnknown: ["timeout", "Request Timeout", 500],
  RateLimited: ["rate-too-many-requests", "exceeded rate limit", 4000],
  Unavailable: ["system-maintenance", "System is in maintenance!", 500],
};

export const htxSpot: MockHooks = {
  kind: "spot",
  assets: [{ id: "BTC", precision: 10 }, { id: "USDT", precision: 10 }, { id: "ADA", precision: 10 }],
  markets: [
    mockedMarket({
      ...{ id: pair, base: "BTC", quote: "USDT", price: "50000", size: "0.4", tick: "0.01", step: "0.000001" },
      ...{ minAmount: "0.00001", maxAmount: "1000", maxMarketAmount: "100", minNotional: "10" },
    }),
    mockedMarket({
      ...{ id: "adausdt", base: "ADA", quote: "USDT", price: "2", size: "100", tick: "0.000001", step: "0.0001" },
      ...{ minAmount: "0.1", maxAmount: "5000000", minNotional: "1" },
    }),
  ],
  fees: { maker: "0.002", taker: "0.002" },
  balances: { BTC: "100", USDT: "10000000", ADA: "1000" },
  credentials: { key: "e2xxxxxx-99xxxxxx-84xxxxxx-7xxxx", secret: "b0xxxxxx-c6xxxxxx-94xxxxxx-dxxxx" },
  ids: { order: String, fill: fillName },
  ended: () => "canceled",
  operations: {
    // Its answer repeats the channel, and has a code besides.
    subscribeAccount: ({ params: { action, ch } }) => ({ action, ch, code: 200, data: {} }),
    getCurrentTimestamp: { purpose: "time", answer: (_, house) => ({ data: house.time() }) },
    getMarketSymbolsSetting: { purpose: "markets" },
    getKlines: { purpose: "candles", answer: klines },
    getHistoryCandles: { purpose: "candles", answer: klines },
    getLatestAggregatedTicker: (_, house) => {
      const { last, bid, bidAmount, ask, askAmount, open, high, low, volume, cost } = house.ticker(pair);
      return {
        ts: house.time(),
        tick: {
          ...{ close: Number(last), open: Number(open), high: Number(high), low: Number(low) },
          ...{ amount: Number(volume), vol: Number(cost), bid: level([bid, bidAmount]), ask: level([ask, askAmount]) },
        },
      };
    },
    getLatestTickers: (_, house) => {
      const { last, bid, bidAmount, ask, askAmount, volume, cost } = house.ticker(pair);
      return {
        ts: house.time(),
        data: [{
          ...{ symbol: pair, close: Number(last), bid: Number(bid), bidSize: Number(bidAmount), ask: Number(ask) },
          ...{ askSize: Number(askAmount), amount: Number(volume), vol: Number(cost) },
        }],
      };
    },
    getMarketDepth: {
      purpose: "book",
      answer: (asked, house) => {
        const { bids, asks } = house.book(pair, asked.number("depth") ?? 150);
        return { tick: { ts: house.time(), bids: bids.map(level), asks: asks.map(level) } };
      },
    },
    getFullOrderBook: {
      purpose: "book",
      answer: (_, house) => {
        const { bids, asks } = house.book(pair, 5_000);
        return { tick: { ts: house.time(), bids: bids.map(level), asks: asks.map(level) } };
      },
    },
    requestMbp: {
      purpose: "book",
      answer: ({ params }, house) => {
        const { sequence: seqNum, bids, asks } = house.book(pair, 150);
        const data = { seqNum, bids: bids.map(level), asks: asks.map(level) };
        return { rep: params["req"], ts: house.time(), data };
      },
    },
    getMostRecentTrades: (asked, house) => ({
      data: house.trades(pair, asked.number("size")).toReversed().map(({ id, side, price, amount, time: ts }) => ({
        ...{ id, ts },
        data: [{ "trade-id": id, ts, amount: Number(amount), price: Number(price), direction: side }],
      })),
    }),
    getAccountBalance: {
      purpose: "account",
      answer: (_, house) => ({
        data: {
          list: house.balances().flatMap(({ asset, free, held }) => [
            { currency: asset.toLowerCase(), type: "trade", balance: free },
            { currency: asset.toLowerCase(), type: "frozen", balance: held },
          ]),
        },
      }),
    },
    placeOrder: { purpose: "create", answer: ({ params }, house) => ({ data: String(place(params, house).id) }) },
    placeBatchOrders: {
      purpose: "create",
      answer: ({ params }, house) => ({
        data: (params["orders"] as readonly Fields[]).map((one) => {
          const named = { "client-order-id": one["client-order-id"] };
          try {
            return new Map(Object.entries({ ...named, "order-id": place(one, house).id }));
          } catch (error) {
            return new Map(Object.entries({ ...named, ...errorOf(error) }));
          }
        }),
      }),
    },
    submitCancel: {
      purpose: "cancel",
      answer: (asked, house) => ({ data: String(house.cancel(refOf(asked)).id) }),
    },
    submitCancelClientOrder: {
      purpose: "cancel",
      answer: (asked, house) => {
        house.cancel(refOf(asked));
        return { data: 10 };
      },
    },
    submitCancelByIds: {
      purpose: "cancel",
      answer: ({ params }, house) => {
        const success: unknown[] = [];
        const failed: unknown[] = [];
        for (const field of ["order-id", "client-order-id"] as const) {
          for (const name of (params[`${field}s`] ?? []) as readonly string[]) {
            try {
              house.cancel(field === "order-id" ? { id: Number(name) } : { clientId: name });
              success.push(name);
            } catch (error) {
              failed.push(new Map(Object.entries({ [field]: name, ...errorOf(error) })));
            }
          }
        }
        return { data: { success, failed } };
      },
    },
    submitCancelByCriteria: {
      purpose: "cancelAll",
      answer: (asked, house) => {
        const all = house.cancelAll(asked.text("symbol"));
        return { data: { "success-count": all.length, "failed-count": 0, "next-id": -1 } };
      },
    },
    deadMansSwitch: (asked, house) => {
      const timeout = asked.number("timeout") ?? 0;
      if (timeout !== 0 && timeout < 5) throw new HouseRefusal("InvalidOrder", "timeout");
      house.countDown(timeout * 1_000);
      const currentTime = house.time();
      return { data: { currentTime, triggerTime: timeout === 0 ? 0 : currentTime + timeout * 1_000 } };
    },
    getAllOpenOrders: {
      purpose: "openOrders",
      answer: (asked, house) => {
        const from = asked.number("from") ?? Infinity;
        const all = house.openOrders(asked.text("symbol")).toReversed().filter(({ id }) => id <= from);
        return { data: all.slice(0, asked.number("size")).map(open) };
      },
    },
    getOrderDetail: { purpose: "order", answer: (asked, house) => ({ data: detail(house.find(refOf(asked))) }) },
    getClientOrder: { purpose: "order", answer: (asked, house) => ({ data: detail(house.find(refOf(asked))) }) },
    getMatchResult: {
      purpose: "fills",
      answer: (asked, house) => ({ data: house.fills({ order: asked.number("order-id") }).toReversed().map(match) }),
    },
    searchMatchResults: {
      purpose: "fills",
      answer: (asked, house) => {
        const [until, last] = [asked.number("end-time") ?? Infinity, asked.number("from")];
        const all = house.fills({ market: asked.text("symbol"), since: asked.number("start-time") })
          .filter(({ time }) => time <= until).toReversed().map(match);
        const begin = last === undefined ? 0 : all.findIndex(({ id }) => id === last);
        return { data: all.slice(begin, begin + (asked.number("size") ?? 100)) };
      },
    },
  },
  channels: {
    mbp: {
      kind: "book",
      every: 100,
      levels: 150,
      change: ({ first, last: seqNum, bids, asks }, house) => ({
        ...{ ch: `market.${pair}.mbp.150`, ts: house.time() },
        tick: { seqNum, prevSeqNum: first - 1, bids: bids.map(level), asks: asks.map(level) },
      }),
    },
    tradeDetail: {
      kind: "trades",
      tell: (trades, house) => [{
        ...{ ch: `market.${pair}.trade.detail`, ts: house.time() },
        tick: {
          ...{ id: trades[0]?.id, ts: trades[0]?.time },
          data: trades.toReversed().map(({ id: tradeId, side: direction, price, amount, time: ts }) => ({
            ...{ tradeId, ts, direction, price: Number(price), amount: Number(amount) },
          })),
        },
      }],
    },
    ticker: {
      kind: "ticker",
      every: 1_000,
      tell: ({ last, bid, ask, bidAmount, askAmount }, house) => ({
        ...{ ch: `market.${pair}.ticker`, ts: house.time() },
        tick: {
          ...{ lastPrice: Number(last), close: Number(last), bid: Number(bid), bidSize: Number(bidAmount) },
          ...{ ask: Number(ask), askSize: Number(askAmount) },
        },
      }),
    },
    kline: {
      kind: "candles",
      every: 1_000,
      interval: ({ period }) => intervalOf(period),
      tell: (candle, _, interval, house) => {
        const period = Object.keys(intervals).find((one) => intervals[one] === interval) ??
          interval.replace("m", "min");
        return { ch: `market.${pair}.kline.${period}`, ts: house.time(), tick: kline(candle) };
      },
    },
    orders: {
      kind: "account",
      order: (order, fill) => {
        if (fill) {
          const trade = { tradePrice: fill.price, tradeVolume: fill.amount, tradeId: fill.id, tradeTime: fill.time };
          const event = { eventType: "trade", aggressor: !fill.maker, ...trade };
          return [push("orders#*", { ...about(order), ...sums(order), ...event })];
        }
        if (!isOpen(order)) {
          const event = { eventType: "cancellation", lastActTime: order.updated };
          return [push("orders#*", { ...about(order), ...sums(order), ...event })];
        }
        const event = { eventType: "creation", orderCreateTime: order.created, accountId: account };
        return [push("orders#*", { ...about(order), ...event })];
      },
    },
    tradeClearing: {
      kind: "account",
      order: (order, fill) =>
        fill === undefined ? [] : [push("trade.clearing#*#0", {
          ...{ eventType: "trade", symbol: order.market, orderId: order.id, clientOrderId: order.clientId },
          ...{ tradePrice: fill.price, tradeVolume: fill.amount, tradeId: fill.id, tradeTime: fill.time },
          ...{ orderSide: order.side, aggressor: !fill.maker, transactFee: fill.fee },
          ...{ feeCurrency: fill.feeAsset.toLowerCase(), feeDeduct: "0", feeDeductType: "", accountId: account },
        })],
    },
    accountsUpdate: {
      kind: "account",
      begin: (house) =>
        house.balances().map(({ asset, total, free }) =>
          push("accounts.update#2", {
            ...{ currency: asset.toLowerCase(), accountId: account, balance: total, available: free },
            ...{ accountType: "trade", changeType: null, changeTime: null },
          })
        ),
      balances: (balances, house) =>
        balances.map(({ asset, total, free }) =>
          push("accounts.update#2", {
            ...{ currency: asset.toLowerCase(), accountId: account, balance: total, available: free },
            ...{ accountType: "trade", changeType: "order.match", changeTime: house.time() },
          })
        ),
    },
  },
  check: ({ target }, house) => {
    const signed = new URL(target, "http://localhost").searchParams.get("Timestamp");
    // UTC, without a word for that.
    if (signed !== null && Math.abs(house.time() - Date.parse(`${signed}Z`)) > signatureLasts) {
      throw new HouseRefusal("ClockSkew", "the signature is too old");
    }
  },
  refuse: (kind, _, retryAfter) => {
    const [word, text] = errors[kind];
    return {
      status: kind === "RateLimited" ? 429 : 200,
      body: JSON.stringify({ status: "error", "err-code": word, "err-msg": text, data: null }),
      ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(Math.ceil(retryAfter / 1_000)) } }),
    };
  },
  refuseFrame: (kind, _, { id, action, ch }) => {
    const [word, text, code] = errors[kind];
    if (action !== undefined) return { action, ch, code, message: text };
    return { id, status: "error", "err-code": word, "err-msg": text };
  },
};
