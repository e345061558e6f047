/** Gate spot as its description has it, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseOrder,
  mockedMarket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import {
  candlesOf,
  clientIdOf,
  common,
  countDown,
  each,
  endOf,
  fenced,
  isOpen,
  refOf,
  seconds,
  textOf,
  told,
} from "./mocked-words.ts";

/** What is asked for, and left, is quote where a market order buys. */
const asked = ({ amount, left, budget, cost }: HouseOrder) =>
  budget === "0" ? { amount, left } : { amount: budget, left: decimal(budget).minus(cost).toFixed() };
const shared = (order: HouseOrder) => ({
  ...{ id: String(order.id), text: textOf(order), currency_pair: order.market, side: order.side, type: order.type },
  ...{ ...asked(order), price: order.price, filled_amount: order.filled },
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
  const forMarket = text("type") === "market";
  const byQuote = forMarket && text("side") === "buy";
  return house.place({
    ...{ market: text("currency_pair"), side: text("side"), clientId: clientIdOf(fields["text"]) },
    ...(byQuote ? { amount: undefined, budget: text("amount") } : { amount: text("amount") }),
    price: forMarket ? undefined : text("price"),
    ...{ timeInForce: text("time_in_force"), postOnly: text("time_in_force") === "poc" },
  }).order;
};
const amended = fenced((asked, house) =>
  written(house.amend(refOf(asked), { price: asked.text("price"), amount: asked.text("amount") }))
);
const canceled = fenced((asked, house) => written(house.cancel(refOf(asked))));
const created = fenced(({ params }, house) => written(place(house, params)));

const ticker = (currency_pair: string, house: House) => {
  const { last, bid, ask, bidAmount, askAmount } = house.ticker(currency_pair);
  return { currency_pair, last, highest_bid: bid, lowest_ask: ask, highest_size: bidAmount, lowest_size: askAmount };
};
const page = <T>(all: readonly T[], asked: HookAsked, most: number): readonly T[] => {
  const limit = asked.number("limit") ?? most;
  const from = ((asked.number("page") ?? 1) - 1) * limit;
  return all.slice(from, from + limit);
};

export const gateSpot: MockHooks = {
  ...common,
  kind: "spot",
  assets: ["ETH", "BTC", "USDT"].map((id) => ({ id, precision: 10 })),
  markets: [
    mockedMarket({
      ...{ id: "ETH_USDT", base: "ETH", quote: "USDT", price: "3000", size: "8", tick: "0.000001", step: "0.001" },
      ...{ maxAmount: "10000", minNotional: "1" },
    }),
    mockedMarket({
      ...{ id: "BTC_USDT", base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.000001" },
      ...{ minAmount: "0.00001", minNotional: "3" },
    }),
  ],
  fees: { maker: "0.001", taker: "0.002" },
  balances: { ETH: "1000", USDT: "10000000" },
  operations: {
    ...common.operations,
    listCurrencyPairs: {
      purpose: "markets",
      // The second is the description's other one.
      answer: () => [{}, {
        ...{ id: "BTC_USDT", base: "BTC", base_name: "Bitcoin", min_base_amount: "0.00001", min_quote_amount: "3" },
        ...{ max_base_amount: undefined, max_quote_amount: "5000000", amount_precision: 6, precision: 1 },
        ...{ market_order_max_stock: "100", market_order_max_money: "1000000" },
      }],
    },
    listTickers: ({ market }, house) =>
      (market === undefined ? house.markets().map(({ id }) => id) : [market]).map((id) => ticker(id, house)),
    listOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: id, bids, asks } = house.book(house.market(asked.market), asked.number("limit"));
        return { id, bids, asks, current: house.time(), update: house.time() };
      },
    },
    listTrades: (asked, house) =>
      house.trades(house.market(asked.market), asked.number("limit")).toReversed().map((one) => ({
        ...{ id: String(one.id), side: one.side, price: one.price, amount: one.amount, currency_pair: one.market },
        ...{ create_time: String(seconds(one.time)), create_time_ms: String(one.time) },
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
    createOrder: { purpose: "create", answer: created },
    spotOrderPlace: { purpose: "create", answer: created },
    createBatchOrders: {
      purpose: "create",
      answer: fenced(({ params }, house) =>
        each(params["orders"] as readonly unknown[], (one) => written(place(house, one)))
      ),
    },
    amendOrder: { purpose: "amend", answer: amended },
    spotOrderAmend: { purpose: "amend", answer: amended },
    cancelOrder: { purpose: "cancel", answer: canceled },
    spotOrderCancel: { purpose: "cancel", answer: canceled },
    countdownCancelAllSpot: countDown,
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
      answer: (asked, house) => each(house.cancelAll(asked.market), (order) => written(order as unknown as HouseOrder)),
    },
    getOrder: { purpose: "order", answer: (asked, house) => written(house.find(refOf(asked))) },
    listOrders: {
      purpose: ({ status }) => status === "open" ? "openOrders" : "order",
      answer: (asked, house) => {
        const wanted = asked.text("status") === "open";
        const all = house.orders(house.market(asked.market)).filter((order) => isOpen(order) === wanted).toReversed();
        return page(all, asked, 100).map(written);
      },
    },
    listAllOpenOrders: {
      purpose: "openOrders",
      answer: (asked, house) => {
        const all = house.openOrders();
        return [...new Set(all.map(({ market }) => market))].map((currency_pair) => {
          const own = all.filter(({ market }) => market === currency_pair);
          return { currency_pair, total: own.length, orders: page(own, asked, 100).map(written) };
        });
      },
    },
    listMyTrades: {
      purpose: "fills",
      answer: (asked, house) => {
        const [since, until] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
        const fills = house.fills({ market: asked.market, order: asked.number("order_id") })
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
      begin: ({ sequence: u, bids: b, asks: a }, market, house) =>
        told("spot.obu", { t: house.time(), full: true, s: `ob.${market}.400`, u, b, a }, house),
      change: ({ market, first: U, last: u, bids: b, asks: a }, house) =>
        told("spot.obu", { t: house.time(), full: undefined, s: `ob.${market}.400`, U, u, b, a }, house),
    },
    spotTrades: {
      kind: "trades",
      tell: (trades, house) =>
        trades.map(({ id, market, side, price, amount, time }) => {
          const when = { create_time: seconds(time), create_time_ms: String(time) };
          return told("spot.trades", { id, ...when, side, currency_pair: market, amount, price }, house);
        }),
    },
    spotTickers: {
      kind: "ticker",
      every: 1_000,
      tell: ({ market, last, bid, ask, volume, cost, high, low }, house) =>
        told("spot.tickers", {
          ...{ currency_pair: market, last, highest_bid: bid, lowest_ask: ask, high_24h: high, low_24h: low },
          ...{ base_volume: volume, quote_volume: cost },
        }, house),
    },
    spotCandlesticks: {
      kind: "candles",
      every: 2_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time, open: o, high: h, low: l, close: c, volume: a, cost: v, closed: w }, market, interval, house) => {
        const n = `${interval}_${market}`;
        return told("spot.candlesticks", { t: String(seconds(time)), o, h, l, c, a, v, w, n }, house);
      },
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
