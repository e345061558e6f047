/** Crypto.com spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseBalance,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  HouseRefusal,
  type HouseTrade,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

/** Markets: the first is traded. */
const markets = [["BTC_USD", "BTC", "60000"], ["ETH_USD", "ETH", "3000"]] as const;
/** Milliseconds that a request may be old, or early. */
const window = 60_000;

type Params = Readonly<Record<string, unknown>>;

const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
const times: Readonly<Record<string, string>> = {
  GTC: "GOOD_TILL_CANCEL",
  IOC: "IMMEDIATE_OR_CANCEL",
  FOK: "FILL_OR_KILL",
};
const intervals: Readonly<Record<string, string>> = { "1D": "1d", "7D": "1w", "1M": "1M" };

const orderOf = (order: HouseOrder) => ({
  ...{ order_id: String(order.id), client_oid: order.clientId, instrument_name: order.market },
  ...{ order_type: order.type.toUpperCase(), side: order.side.toUpperCase(), quantity: order.amount },
  limit_price: order.type === "market" ? undefined : order.price,
  time_in_force: times[order.timeInForce],
  exec_inst: order.postOnly ? ["POST_ONLY"] : [],
  ...{ avg_price: order.average, cumulative_quantity: order.filled, cumulative_value: order.cost, reason: undefined },
  status: isOpen(order) ? "ACTIVE" : order.status.toUpperCase(),
  ...{ create_time: order.created, update_time: order.updated, create_time_ns: `${order.created}000000` },
});
const fillOf = ({ id, order, time, side, price, amount, maker, fee, feeAsset }: HouseFill) => ({
  ...{ trade_id: String(id), order_id: String(order.id), client_oid: order.clientId, instrument_name: order.market },
  ...{ side: side.toUpperCase(), traded_price: price, traded_quantity: amount, fee_instrument_name: feeAsset },
  fees: fee.startsWith("-") ? fee.slice(1) : `-${fee}`,
  taker_side: maker ? "MAKER" : "TAKER",
  ...{ create_time: time, create_time_ns: `${time}000000` },
});
const level = ([price, amount]: HouseLevel) => [price, amount, "1"];
const text = (params: Params, name: string) => params[name] === undefined ? undefined : String(params[name]);
const refOf = (params: Params) => {
  const id = text(params, "order_id");
  return id === undefined ? { clientId: text(params, "client_oid") ?? "" } : { id: Number(id) };
};
const placed = ({ id, clientId }: HouseOrder) => ({ order_id: String(id), client_oid: clientId });
const place = (house: House, params: Params) => {
  const execution = params["exec_inst"];
  const word = text(params, "time_in_force");
  return placed(
    house.place({
      market: text(params, "instrument_name"),
      side: text(params, "side")?.toLowerCase(),
      amount: text(params, "quantity"),
      budget: text(params, "notional"),
      clientId: text(params, "client_oid"),
      price: text(params, "price"),
      timeInForce: Object.entries(times).find(([, one]) => one === word)?.[0],
      postOnly: Array.isArray(execution) && execution.includes("POST_ONLY"),
    }).order,
  );
};
const tickerOf = (i: string, house: House) => {
  const { last: a, bid: b, ask: k, bidAmount: bs, askAmount: ks, high: h, low: l, volume: v } = house.ticker(i);
  return { i, a, b, k, bs, ks, h, l, v, t: house.time() };
};
const tradeOf = ({ id, market: i, side, price: p, amount: q, time: t }: HouseTrade) => ({
  ...{ d: String(id), s: side.toUpperCase(), p, q, t, i },
});
const candleOf = (
  { time: t, open: o, high: h, low: l, close: c, volume: v }: ReturnType<House["candles"]>[number],
) => ({
  ...{ t, o, h, l, c, v },
});
const result = (data: unknown) => ({ result: { data } });

const refused: Readonly<Record<RefusalKind, readonly [status: number, code: number]>> = {
  ClockSkew: [400, 40102],
  DuplicateOrder: [400, 204],
  InsufficientFunds: [500, 306],
  InvalidOrder: [400, 213],
  OrderNotFound: [200, 40401],
  OrderRejected: [500, 43005],
  OutcomeUnknown: [400, 50001],
  RateLimited: [429, 42901],
  Unavailable: [500, 9010001],
};
const each = (items: unknown, act: (item: Params) => object): object =>
  (items as readonly Params[]).map((item, index) => {
    try {
      return { index, code: 0, message: undefined, client_oid: undefined, order_id: undefined, ...act(item) };
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      const [, code] = refused[error.kind];
      return { index, code, message: error.message, client_oid: undefined, order_id: undefined };
    }
  });
const within = (asked: HookAsked, name: string, fallback: number): number => {
  const said = asked.text(name);
  return said === undefined ? fallback : Number(said) / (said.length > 15 ? 1e6 : 1);
};
/** An event: the frame around it is the description's. */
const told = (subscription: string, channel: string, data: readonly unknown[], market: string) => ({
  result: { instrument_name: market, subscription, channel, data },
});
/** Those of the account are told of all markets in one. */
const ownTold = (channel: string, data: readonly unknown[]) => ({ result: { subscription: channel, channel, data } });
const holdings = (balances: readonly HouseBalance[]) => [{
  position_balances: balances.map(({ asset: instrument_name, total: quantity, held: reserved_qty }) => ({
    ...{ instrument_name, quantity, reserved_qty },
  })),
}];

export const cryptoComSpot: MockHooks = {
  kind: "spot",
  assets: ["BTC", "ETH", "USD"].map((id) => ({ id, precision: 10 })),
  markets: markets.map(([id, base, price]) =>
    mockedMarket({ ...{ id, base, quote: "USD", price, size: "0.4", tick: "0.01", step: "0.00001" } })
  ),
  fees: { maker: "0.001", taker: "0.002" },
  balances: { BTC: "100", ETH: "10", USD: "10000000" },
  credentials: { key: "k".repeat(22), secret: "s".repeat(32) },
  check: ({ body }, house) => {
    const { nonce = house.time() } = JSON.parse(body || "{}");
    if (Math.abs(house.time() - Number(nonce)) > window) throw new HouseRefusal("ClockSkew", "nonce");
  },
  operations: {
    publicGetInstruments: {
      purpose: "markets",
      answer: (asked) => {
        const { result: { data: [first, ...others] } } = asked.example() as { result: { data: Params[] } };
        const own = markets.map(([symbol, base_ccy]) => {
          return { ...first, symbol, base_ccy, display_name: symbol.replace("_", "/") };
        });
        return result([...own, ...others]);
      },
    },
    publicGetTickers: {
      purpose: "time",
      answer: (asked, house) => {
        const wanted = asked.market === undefined ? markets.map(([id]) => id) : [asked.market];
        return result(wanted.map((id) => tickerOf(id, house)));
      },
    },
    publicGetBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { bids, asks } = house.book(house.market(asked.market), asked.number("depth"));
        return result([{ bids: bids.map(level), asks: asks.map(level), t: house.time() }]);
      },
    },
    publicGetTrades: (asked, house) =>
      result(house.trades(house.market(asked.market), asked.number("count")).map(tradeOf)),
    publicGetCandlestick: {
      purpose: "candles",
      answer: (asked, house) => {
        const word = asked.text("timeframe") ?? "";
        const [from, to] = [asked.number("start_ts"), asked.number("end_ts")];
        const page = { from, to, limit: asked.number("count") ?? 25 };
        return result(house.candles(house.market(asked.market), intervals[word] ?? word, page).map(candleOf));
      },
    },
    privateUserBalance: {
      purpose: "account",
      answer: (_, house) => result(holdings(house.balances())),
    },
    privateGetInstrumentFeeRate: (asked) => ({
      result: { instrument_name: asked.market, effective_maker_rate_bps: "10", effective_taker_rate_bps: "20" },
    }),
    privateCreateOrder: { purpose: "create", answer: ({ params }, house) => ({ result: place(house, params) }) },
    createOrderSocket: { purpose: "create", answer: ({ params }, house) => place(house, params) },
    privateCancelOrder: {
      purpose: "cancel",
      answer: ({ params }, house) => ({ result: placed(house.cancel(refOf(params))) }),
    },
    cancelOrderSocket: { purpose: "cancel", answer: ({ params }, house) => placed(house.cancel(refOf(params))) },
    privateCancelAllOrders: {
      purpose: "cancelAll",
      answer: (asked, house) => {
        house.cancelAll(asked.market);
        return {};
      },
    },
    privateCreateOrderList: {
      purpose: "create",
      answer: ({ params }, house) => ({ result: each(params["order_list"], (one) => place(house, one)) }),
    },
    privateCancelOrderList: {
      purpose: "cancel",
      answer: ({ params }, house) => ({ result: each(params["order_list"], (one) => (house.cancel(refOf(one)), {})) }),
    },
    privateGetOpenOrders: {
      purpose: "openOrders",
      answer: (asked, house) => result(house.openOrders(asked.market).map(orderOf)),
    },
    privateGetOrderDetail: {
      purpose: "order",
      answer: ({ params }, house) => ({ result: orderOf(house.find(refOf(params))) }),
    },
    privateGetTrades: {
      purpose: "fills",
      answer: (asked, house) => {
        const [from, to] = [within(asked, "start_time", 0), within(asked, "end_time", Infinity)];
        const fills = house.fills({ market: asked.market }).filter(({ time }) => time >= from && time < to)
          .toReversed();
        return result(fills.slice(0, asked.number("limit") ?? 100).map(fillOf));
      },
    },
    auth: { purpose: "login" },
  },
  channels: {
    book: {
      kind: "book",
      every: 10,
      levels: 50,
      begin: ({ sequence: u, bids, asks }, market, house) => {
        const [t, name] = [house.time(), `book.${market}.50`];
        return told(name, "book", [{ bids: bids.map(level), asks: asks.map(level), t, tt: t, u }], market);
      },
      change: ({ market, first, last: u, bids, asks }, house) => {
        const update = { bids: bids.map(level), asks: asks.map(level) };
        const [t, none] = [house.time(), undefined];
        const change = { bids: none, asks: none, cs: none, update, t, tt: t, u, pu: first - 1 };
        return told(`book.${market}.50`, "book.update", [change], market);
      },
    },
    trade: {
      kind: "trades",
      tell: (trades) => trades.map((one) => told(`trade.${one.market}`, "trade", [tradeOf(one)], one.market)),
    },
    ticker: {
      kind: "ticker",
      every: 500,
      tell: ({ market }, house) => told(`ticker.${market}`, "ticker", [tickerOf(market, house)], market),
    },
    candlestick: {
      kind: "candles",
      every: 1_000,
      interval: ({ timeframe = "" }) => intervals[timeframe] ?? timeframe,
      tell: (candle, market, interval) => {
        const word = Object.entries(intervals).find(([, one]) => one === interval)?.[0] ?? interval;
        return told(`candlestick.${word}.${market}`, "candlestick", [candleOf(candle)], market);
      },
    },
    userOrder: {
      kind: "account",
      begin: (house) => [ownTold("user.order", house.openOrders().map(orderOf))],
      order: (order) => [ownTold("user.order", [orderOf(order)])],
    },
    userTrade: {
      kind: "account",
      order: (_, fill) => fill === undefined ? [] : [ownTold("user.trade", [fillOf(fill)])],
    },
    userBalance: { kind: "account", balances: (balances) => [ownTold("user.balance", holdings(balances))] },
  },
  refuse: (kind) => {
    const [status, code] = refused[kind];
    return { status, body: JSON.stringify({ id: 1, method: "private", code, message: kind }) };
  },
  refuseFrame: (kind, message, { id, method }) => ({ id, method, code: refused[kind][1], message }),
};
