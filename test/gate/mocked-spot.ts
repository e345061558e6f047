/** Gate spot as its description has it, over the truth of the simulator's engine. */
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  mockedMarket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import { candlesOf, clientIdOf, common, each, endOf, isOpen, refOf, seconds, textOf, told } from "./mocked-words.ts";

const pair = "ETH_USDT";

const shared = (order: HouseOrder) => ({
  ...{ id: String(order.id), text: textOf(order), currency_pair: order.market, side: order.side, type: order.type },
  ...{ amount: order.amount, price: order.price, left: order.left, filled_amount: order.filled },
  ...{ filled_total: order.cost, avg_deal_price: order.average, fill_price: order.cost },
  time_in_force: order.postOnly ? "poc" : order.timeInForce.toLowerCase(),
  finish_as: isOpen(order) ? "open" : order.status === "expired" ? "ioc" : endOf(order),
  ...{ create_time: String(seconds(order.created)), update_time: String(seconds(order.updated)) },
});
const written = (order: HouseOrder) => ({
  ...shared(order),
  status: isOpen(order) ? "open" : order.status === "filled" ? "closed" : "cancelled",
  ...{ create_time_ms: order.created, update_time_ms: order.updated },
});
const fillOf = ({ id, order, time, side, price, amount, maker, fee, feeAsset }: HouseFill) => ({
  ...{ id: String(id), order_id: String(order.id), currency_pair: order.market, side, price, amount, fee },
  ...{ role: maker ? "maker" : "taker", fee_currency: feeAsset, text: textOf(order), gt_fee: "0", point_fee: "0" },
  ...{ create_time: String(seconds(time)), create_time_ms: String(time) },
});
const place = (house: House, fields: Readonly<Record<string, unknown>>): HouseOrder => {
  const text = (name: string) => fields[name] === undefined ? undefined : String(fields[name]);
  return house.place({
    ...{
      market: text("currency_pair"),
      side: text("side"),
      amount: text("amount"),
      clientId: clientIdOf(fields["text"]),
    },
    price: text("type") === "market" ? undefined : text("price"),
    ...{ timeInForce: text("time_in_force"), postOnly: text("time_in_force") === "poc" },
  }).order;
};
const page = <T>(all: readonly T[], asked: HookAsked, most: number): readonly T[] => {
  const limit = asked.number("limit") ?? most;
  const from = ((asked.number("page") ?? 1) - 1) * limit;
  return all.slice(from, from + limit);
};

export const gateSpot: MockHooks = {
  ...common,
  kind: "spot",
  assets: ["ETH", "USDT"].map((id) => ({ id, precision: 10 })),
  markets: [mockedMarket({
    ...{ id: pair, base: "ETH", quote: "USDT", price: "3000", size: "8", tick: "0.000001", step: "0.001" },
    ...{ maxAmount: "10000", minNotional: "1" },
  })],
  fees: { maker: "0.001", taker: "0.002" },
  balances: { ETH: "1000", USDT: "10000000" },
  operations: {
    ...common.operations,
    listCurrencyPairs: { purpose: "markets" },
    listTickers: (asked, house) => {
      const { last, bid, ask, bidAmount, askAmount } = house.ticker(pair);
      const one = { last, highest_bid: bid, lowest_ask: ask, highest_size: bidAmount, lowest_size: askAmount };
      return [{ ...one, currency_pair: asked.text("currency_pair") ?? pair }];
    },
    listOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: id, bids, asks } = house.book(pair, asked.number("limit"));
        return { id, bids, asks, current: house.time(), update: house.time() };
      },
    },
    listTrades: (asked, house) =>
      house.trades(pair, asked.number("limit")).toReversed().map(({ id, side, price, amount, time }) => ({
        ...{ id: String(id), side, price, amount, currency_pair: pair },
        ...{ create_time: String(seconds(time)), create_time_ms: String(time) },
      })),
    listCandlesticks: {
      purpose: "candles",
      answer: (asked, house) =>
        candlesOf(asked, house).map((one) => [
          ...[String(seconds(one.time)), one.cost, one.close, one.high, one.low, one.open, one.volume],
          String(one.closed),
        ]),
    },
    listSpotAccounts: {
      purpose: "account",
      answer: (_, house) =>
        house.balances().map(({ asset: currency, free: available, held: locked }) => ({ currency, available, locked })),
    },
    createOrder: { purpose: "create", answer: ({ params }, house) => written(place(house, params)) },
    createBatchOrders: {
      purpose: "create",
      answer: ({ params }, house) => each(params["orders"] as readonly unknown[], (one) => written(place(house, one))),
    },
    cancelOrder: { purpose: "cancel", answer: (asked, house) => written(house.cancel(refOf(asked))) },
    cancelBatchOrders: {
      purpose: "cancel",
      answer: ({ params }, house) =>
        each(params["orders"] as readonly unknown[], ({ id, currency_pair }) => {
          const text = String(id);
          house.cancel(text.startsWith("t-") ? { clientId: clientIdOf(text) } : { id: Number(text) });
          return { id: text, currency_pair };
        }),
    },
    cancelOrders: {
      purpose: "cancelAll",
      answer: (_, house) => each(house.cancelAll(pair), (order) => written(order as unknown as HouseOrder)),
    },
    getOrder: { purpose: "order", answer: (asked, house) => written(house.find(refOf(asked))) },
    listOrders: {
      purpose: ({ status }) => status === "open" ? "openOrders" : "order",
      answer: (asked, house) => {
        const wanted = asked.text("status") === "open";
        const all = house.orders(pair).filter((order) => isOpen(order) === wanted).toReversed();
        return page(all, asked, 100).map(written);
      },
    },
    listAllOpenOrders: {
      purpose: "openOrders",
      answer: (asked, house) => {
        const all = house.openOrders();
        return all.length === 0 ? [] : [{
          ...{ currency_pair: pair, total: all.length },
          orders: page(all, asked, 100).map(written),
        }];
      },
    },
    listMyTrades: {
      purpose: "fills",
      answer: (asked, house) => {
        const [since, until] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
        const fills = house.fills({ order: asked.number("order_id") })
          .filter(({ time }) => seconds(time) >= since && seconds(time) <= until);
        return page(fills.toReversed(), asked, 100).map(fillOf);
      },
    },
  },
  channels: {
    spotObu: {
      kind: "book",
      every: 100,
      levels: 400,
      begin: ({ sequence: u, bids: b, asks: a }, _, house) =>
        told("spot.obu", { t: house.time(), full: true, s: `ob.${pair}.400`, u, b, a }, house),
      change: ({ first: U, last: u, bids: b, asks: a }, house) =>
        told("spot.obu", { t: house.time(), full: undefined, s: `ob.${pair}.400`, U, u, b, a }, house),
    },
    spotTrades: {
      kind: "trades",
      tell: (trades, house) =>
        trades.map(({ id, side, price, amount, time }) => {
          const when = { create_time: seconds(time), create_time_ms: String(time) };
          return told("spot.trades", { id, ...when, side, currency_pair: pair, amount, price }, house);
        }),
    },
    spotTickers: {
      kind: "ticker",
      every: 1_000,
      tell: ({ last, bid, ask, volume, cost, high, low }, house) =>
        told("spot.tickers", {
          ...{ currency_pair: pair, last, highest_bid: bid, lowest_ask: ask, high_24h: high, low_24h: low },
          ...{ base_volume: volume, quote_volume: cost },
        }, house),
    },
    spotCandlesticks: {
      kind: "candles",
      every: 2_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time, open: o, high: h, low: l, close: c, volume: a, cost: v, closed: w }, _, interval, house) =>
        told("spot.candlesticks", { t: String(seconds(time)), o, h, l, c, a, v, w, n: `${interval}_${pair}` }, house),
    },
    spotOrders: {
      kind: "account",
      order: (order, fill, house) => {
        const event = isOpen(order) ? fill === undefined ? "put" : "update" : "finish";
        const when = { create_time_ms: String(order.created), update_time_ms: String(order.updated) };
        return [told("spot.orders", [{ ...shared(order), ...when, event }], house)];
      },
    },
    spotUsertrades: {
      kind: "account",
      order: (_, fill, house) =>
        fill === undefined
          ? []
          : [told("spot.usertrades", [{ ...fillOf(fill), id: fill.id, create_time: seconds(fill.time) }], house)],
    },
    spotBalances: {
      kind: "account",
      balances: (balances, house) => [
        told(
          "spot.balances",
          balances.map(({ asset: currency, free: available, held: freeze, total }) => ({
            ...{ timestamp: String(seconds(house.time())), timestamp_ms: String(house.time()), currency, available },
            ...{ freeze, total },
          })),
          house,
        ),
      ],
    },
  },
};
