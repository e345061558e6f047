/** Kraken spot as its description has it, over the truth of the simulator's engine. */
import { crc32 } from "../../src/core/crc32.ts";
import {
  type House,
  type HouseBook,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  mockedMarket,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

const pair = "XXBTZUSD";
const symbol = "BTC/USD";
const orderName = (id: number): string => `O${id}`;
const fillName = (trade: number, order: number): string => order === 0 ? String(trade) : `T${trade}-${order}`;
const seconds = (ms: number): number => ms / 1_000;
const written = (ms: number): string => new Date(ms).toISOString();
const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";

const state = (order: HouseOrder, house: House) => ({
  cl_ord_id: order.clientId,
  status: isOpen(order) ? "open" : order.status === "filled" ? "closed" : order.status,
  opentm: seconds(order.created),
  ...(isOpen(order) ? {} : { closetm: seconds(order.updated) }),
  descr: { pair: "XBTUSD", type: order.side, ordertype: order.type, price: order.price, order: "" },
  vol: order.amount,
  vol_exec: order.filled,
  cost: order.cost,
  price: order.average,
  oflags: order.postOnly ? "fciq,post" : "fciq",
  trigger: undefined,
  reason: undefined,
  trades: house.fills({ order: order.id }).map(({ id }) => fillName(id, order.id)),
});
const states = (orders: readonly HouseOrder[], house: House) =>
  new Map(orders.map((order) => [orderName(order.id), state(order, house)]));
const fillsOf = (fills: readonly HouseFill[]) =>
  new Map(fills.map(({ id, order, time, side, price, cost, fee, amount: vol, maker }) => [fillName(id, order.id), {
    ...{ ordertxid: orderName(order.id), pair, time: seconds(time), type: side, ordertype: order.type, price, cost },
    ...{ fee, vol, maker, trade_id: id },
  }]));

const level = ([price, qty]: HouseLevel) => ({ price: Number(price), qty: Number(qty) });
const digits = (text: string, places: number): string =>
  Number(text).toFixed(places).replace(".", "").replace(/^0+/, "");
const checksum = ({ asks, bids }: HouseBook): number =>
  crc32([asks, bids].flatMap((side) => side.slice(0, 10)).map(([p, q]) => digits(p, 1) + digits(q, 8)).join(""));
const book = (
  type: string,
  bids: readonly HouseLevel[],
  asks: readonly HouseLevel[],
  now: HouseBook,
  house: House,
) => ({
  ...{ type, timestamp: undefined },
  data: [{
    ...{ symbol, bids: bids.map(level), asks: asks.map(level), checksum: checksum(now) },
    timestamp: written(house.time()),
  }],
});

const sums = ({ filled, cost, average }: HouseOrder) => ({
  ...{ cum_qty: Number(filled), cum_cost: Number(cost), avg_price: Number(average) },
});
/** Entries are sparse: none has more than it says. */
const entry = (exec_type: string, order: HouseOrder, more: object) => ({
  type: "update",
  data: [
    new Map(Object.entries({
      ...{ order_id: orderName(order.id), cl_ord_id: order.clientId, exec_type, timestamp: written(order.updated) },
      ...more,
    })),
  ],
});
const begun = (order: HouseOrder) => {
  const { side, type: order_type, timeInForce: time_in_force, postOnly: post_only, price, amount } = order;
  const about = { symbol, side, order_type, time_in_force, post_only, order_qty: Number(amount), ...sums(order) };
  return price === "0" ? about : { ...about, limit_price: Number(price) };
};

const errors: Readonly<Record<RefusalKind, string>> = {
  ClockSkew: "EAPI:Invalid nonce",
  DuplicateOrder: "EGeneral:Invalid arguments:cl_ord_id not unique",
  InsufficientFunds: "EOrder:Insufficient funds",
  InvalidOrder: "EGeneral:Invalid arguments:volume",
  OrderNotFound: "EOrder:Unknown order",
  OrderRejected: "EOrder:Post only order",
  OutcomeUnknown: "EService:Timeout",
  RateLimited: "EAPI:Rate limit exceeded",
  Unavailable: "EService:Unavailable",
};

export const krakenSpot: MockHooks = {
  kind: "spot",
  assets: [{ id: "BTC", precision: 10 }, { id: "USD", precision: 8 }],
  markets: [mockedMarket({
    ...{ id: pair, base: "BTC", quote: "USD", price: "60000", size: "0.4", tick: "0.1", step: "0.00000001" },
    ...{ minAmount: "0.00005", minNotional: "0.5" },
  })],
  fees: { maker: "0", taker: "0.001" },
  balances: { BTC: "100", USD: "10000000" },
  credentials: { key: "k".repeat(56), secret: "c2VjcmV0".repeat(11) },
  marketOf: ({ symbol: one, pair: two }) =>
    [one, two].flat().some((name) => name === symbol || name === pair) ? pair : undefined,
  ids: { order: orderName, fill: fillName },
  operations: {
    getServerTime: {
      purpose: "time",
      answer: (_, house) => ({ result: { unixtime: Math.floor(seconds(house.time())) } }),
    },
    getTradableAssetPairs: { purpose: "markets" },
    getTickerInformation: (_, house) => {
      const { last, bid, ask, bidAmount, askAmount } = house.ticker(pair);
      return { result: { [pair]: { a: [ask, "1", askAmount], b: [bid, "1", bidAmount], c: [last, "1"] } } };
    },
    getOrderBook: {
      purpose: "book",
      answer: ({ params }, house) => {
        const { bids, asks } = house.book(pair, Number(params["count"]));
        const side = (all: readonly HouseLevel[]) => all.map(([p, q]) => [p, q, Math.floor(seconds(house.time()))]);
        return { result: { [pair]: { asks: side(asks), bids: side(bids) } } };
      },
    },
    getRecentTrades: (asked, house) => ({
      result: {
        [pair]: house.trades(pair, asked.number("count")).map((
          { id, price, amount, time, side },
        ) => [price, amount, seconds(time), side.charAt(0), "l", "", id]),
      },
    }),
    getOHLCData: {
      purpose: "candles",
      answer: (asked, house) => {
        const page = { from: (asked.number("since") ?? 0) * 1_000, limit: 720 };
        const rows = house.candles(pair, `${asked.text("interval")}m`, page);
        const closed = rows.filter((one) => one.closed).at(-1)?.time ?? 0;
        const row = (
          { time, open, high, low, close, volume, count }: typeof rows[number],
        ) => [seconds(time), open, high, low, close, close, volume, count];
        return { result: { [pair]: rows.map(row), last: seconds(closed) } };
      },
    },
    getExtendedBalance: {
      purpose: "account",
      answer: (_, house) => ({
        result: new Map(
          house.balances().map((
            { asset, total: balance, held: hold_trade },
          ) => [asset === "BTC" ? "XXBT" : "ZUSD", { balance, hold_trade }]),
        ),
      }),
    },
    addOrder: {
      purpose: "create",
      answer: (asked, house) => {
        const postOnly = asked.text("oflags")?.includes("post") === true;
        const { order } = house.place({
          ...{ market: pair, side: asked.text("type"), amount: asked.text("volume"), postOnly, feeInQuote: true },
          ...{ clientId: asked.text("cl_ord_id"), timeInForce: asked.text("timeinforce"), price: asked.text("price") },
        });
        return { result: { txid: [orderName(order.id)] } };
      },
    },
    cancelOrder: {
      purpose: "cancel",
      answer: (asked, house) => {
        const id = asked.text("txid");
        house.cancel({ id: id === undefined ? id : Number(id.slice(1)), clientId: asked.text("cl_ord_id") });
        return { result: { count: 1, pending: undefined } };
      },
    },
    cancelOrderBatch: {
      purpose: "cancel",
      answer: ({ params }, house) => {
        const ids = params["orders"] as readonly string[];
        return { result: { count: ids.map((id) => house.cancel({ id: Number(id.slice(1)) })).length } };
      },
    },
    getOrdersInfo: {
      purpose: "order",
      answer: ({ params }, house) => {
        const ids = [params["txid"]].flat().map((id) => Number(String(id).slice(1)));
        return { result: states(ids.map((id) => house.find({ id })), house) };
      },
    },
    getOpenOrders: {
      purpose: ({ cl_ord_id }) => cl_ord_id === undefined ? "openOrders" : "order",
      answer: (asked, house) => {
        const wanted = asked.text("cl_ord_id");
        const open = house.openOrders().filter(({ clientId }) => wanted === undefined || clientId === wanted);
        return { result: { open: states(open, house) } };
      },
    },
    getClosedOrders: {
      purpose: "order",
      answer: (asked, house) => {
        const wanted = asked.text("cl_ord_id");
        const closed = house.orders().filter((order) =>
          !isOpen(order) && (wanted === undefined || order.clientId === wanted)
        );
        return { result: { closed: states(closed, house), count: closed.length } };
      },
    },
    getTradeHistory: {
      purpose: "fills",
      answer: (asked, house) => {
        const fills = house.fills({ since: (asked.number("start") ?? 0) * 1_000 });
        return { result: { trades: fillsOf(fills.toReversed().slice(asked.number("ofs") ?? 0)), count: fills.length } };
      },
    },
    getTradesInfo: {
      purpose: "fills",
      answer: ({ params }, house) => {
        const ids = [params["txid"]].flat();
        return { result: fillsOf(house.fills().filter(({ id, order }) => ids.includes(fillName(id, order.id)))) };
      },
    },
  },
  channels: {
    book: {
      kind: "book",
      every: 100,
      levels: 25,
      begin: (now, _, house) => book("snapshot", now.bids, now.asks, now, house),
      change: ({ bids, asks, book: now }, house) => book("update", bids, asks, now, house),
    },
    trade: {
      kind: "trades",
      tell: (trades) => [{
        type: "update",
        data: trades.map(({ id: trade_id, side, price, amount, time }) => ({
          ...{ symbol, side, price: Number(price), qty: Number(amount), trade_id, timestamp: written(time) },
        })),
      }],
    },
    ticker: {
      kind: "ticker",
      every: 1_000,
      tell: ({ last, bid, ask, end }) => ({
        type: "update",
        data: [{ symbol, last: Number(last), bid: Number(bid), ask: Number(ask), timestamp: written(end) }],
      }),
    },
    ohlc: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval }) => `${interval}m`,
      tell: ({ time, end, open, high, low, close, volume, count: trades }, _, interval, house) => ({
        ...{ type: "update", timestamp: written(house.time()) },
        data: [{
          ...{ symbol, open: Number(open), high: Number(high), low: Number(low), close: Number(close), trades },
          ...{ volume: Number(volume), vwap: Number(close), interval: parseInt(interval) },
          ...{ interval_begin: written(time), timestamp: written(end + 1) },
        }],
      }),
    },
    executions: {
      kind: "account",
      begin: (house) => [{
        type: "snapshot",
        data: house.openOrders().map((order) => entry("new", order, { ...begun(order), order_status: "new" }).data[0]),
      }],
      order: (order, fill) => {
        if (fill) {
          const about = { symbol, side: order.side, order_type: order.type, order_status: "partially_filled" };
          const told = entry("trade", order, {
            ...{ ...about, ...sums(order), exec_id: fillName(fill.id, order.id), trade_id: fill.id },
            ...{ last_qty: Number(fill.amount), last_price: Number(fill.price), cost: Number(fill.cost) },
            ...{ liquidity_ind: fill.maker ? "m" : "t", fees: [{ asset: fill.feeAsset, qty: Number(fill.fee) }] },
          });
          const end = entry("filled", order, { order_status: "filled", ...sums(order) });
          return order.status === "filled" ? [told, end] : [told];
        }
        if (!isOpen(order)) return [entry(order.status, order, { order_status: order.status, ...sums(order) })];
        return [
          entry("pending_new", order, { ...begun(order), order_status: "pending_new" }),
          entry("new", order, { order_status: "new" }),
        ];
      },
    },
    balances: {
      kind: "account",
      balances: (balances, house) => [{
        type: "update",
        data: balances.map(({ asset, total }) => ({
          ...{ asset, balance: Number(total), timestamp: written(house.time()) },
        })),
      }],
    },
  },
  refuse: (kind) => ({ status: 200, body: JSON.stringify({ error: [errors[kind]] }) }),
  refuseFrame: (kind, _, { method, req_id }) => ({ method, req_id, success: false, error: errors[kind] }),
  wrap: (payload, { channel }, nth) =>
    /executions|balances/.test(channel) ? { ...Object(payload), sequence: nth } : payload,
};
