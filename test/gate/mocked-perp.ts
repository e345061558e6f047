/** Contracts of Gate as their description has them, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type House,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  type HousePosition,
  mockedMarket,
  type MockHooks,
} from "../../src/testing/mod.ts";
import { candlesOf, clientIdOf, common, each, endOf, isOpen, refOf, seconds, textOf, told } from "./mocked-words.ts";

const contract = "BTC_USDT";
/** Base that a contract is. */
const size = decimal("0.0001");

const contractsOf = (amount: string): string => decimal(amount).div(size).toFixed();
const signed = (side: "buy" | "sell", amount: string): string =>
  decimal(amount).isZero() ? "0" : (side === "sell" ? "-" : "") + contractsOf(amount);
const levels = (side: readonly HouseLevel[]) => side.map(([price, amount]) => [price, contractsOf(amount)]);

const written = (order: HouseOrder) => ({
  ...{ id: order.id, contract, text: textOf(order), status: isOpen(order) ? "open" : "finished" },
  ...{ size: signed(order.side, order.amount), left: signed(order.side, order.left) },
  ...{ price: order.price, fill_price: order.average },
  tif: order.postOnly ? "poc" : order.type === "market" ? "ioc" : order.timeInForce.toLowerCase(),
  finish_as: isOpen(order)
    ? undefined
    : order.why === "liquidation"
    ? "liquidated"
    : order.status === "expired"
    ? "ioc"
    : endOf(order),
  ...{ is_reduce_only: order.reduceOnly, reduce_only: undefined, create_time: order.created / 1_000 },
  ...{ update_time: order.updated / 1_000, create_time_ms: undefined, finish_time: undefined },
  finish_time_ms: undefined,
});
const fillOf = ({ id, order, time, side, price, amount, maker, fee }: HouseFill) => ({
  ...{ contract, order_id: String(order.id), size: signed(side, amount), price, fee, text: textOf(order) },
  ...{ role: maker ? "maker" : "taker", point_fee: "0", trade_id: String(id), create_time: time / 1_000 },
});
const positionOf = (one: HousePosition) => ({
  ...{ contract, size: signed(one.amount.startsWith("-") ? "sell" : "buy", one.amount.replace("-", "")) },
  ...{ entry_price: one.entryPrice, mark_price: one.markPrice, unrealised_pnl: one.unrealized, margin: one.margin },
  liq_price: one.liquidationPrice,
  ...{ leverage: one.mode === "cross" ? "0" : String(one.leverage), cross_leverage_limit: String(one.leverage) },
  ...{ lever: String(one.leverage), pos_margin_mode: one.mode, mode: "single", update_time: one.updated / 1_000 },
  ...{ time: undefined, time_ms: undefined },
});
/** A contract has a position even where nothing is open. */
const positionNow = (house: House) => {
  const found = house.positions().find(({ amount }) => amount !== "0");
  const { leverage, mode } = house.terms(contract);
  return positionOf({
    ...{ market: contract, side: "both", amount: "0", cost: "0", entryPrice: "0", liquidationPrice: "0" },
    ...{ markPrice: house.funding(contract).mark, unrealized: "0", margin: "0", updated: house.time() },
    ...found,
    ...{ leverage, mode },
  });
};
const place = (house: House, fields: Readonly<Record<string, unknown>>): HouseOrder => {
  const amount = decimal(String(fields["size"])).times(size);
  const price = String(fields["price"]);
  return house.place({
    ...{ market: String(fields["contract"]), clientId: clientIdOf(fields["text"]), amount: amount.abs().toFixed() },
    ...{ side: amount.isNegative() ? "sell" : "buy", price: price === "0" ? undefined : price },
    ...{ timeInForce: String(fields["tif"]), postOnly: fields["tif"] === "poc" },
    reduceOnly: fields["reduce_only"] === true,
  }).order;
};
const now = (house: House) => {
  const { mark: mark_price, index: index_price, rate: funding_rate, next, interval } = house.funding(contract);
  const when = { funding_next_apply: next / 1_000, funding_interval: interval / 1_000 };
  return { mark_price, index_price, funding_rate, funding_rate_indicative: funding_rate, ...when };
};
const ticker = (house: House) => {
  const { last, bid, ask, bidAmount, askAmount, volume, cost, high, low } = house.ticker(contract);
  const { funding_next_apply: _, funding_interval: __, ...prices } = now(house);
  const open = house.positions().reduce((sum, { amount }) => sum.plus(decimal(amount).abs()), decimal(0));
  return {
    ...{ contract, last, highest_bid: bid, lowest_ask: ask, high_24h: high, low_24h: low, ...prices },
    ...{
      highest_size: contractsOf(bidAmount),
      lowest_size: contractsOf(askAmount),
      total_size: contractsOf(open.toFixed()),
    },
    ...{ volume_24h: contractsOf(volume), volume_24h_base: volume, volume_24h_quote: cost, volume_24h_settle: cost },
  };
};
const wallet = (house: House) => {
  const usdt = house.balances().find(({ asset }) => asset === "USDT");
  return { currency: "USDT", total: usdt?.total ?? "0", available: usdt?.free ?? "0" };
};

export const gatePerp: MockHooks = {
  ...common,
  kind: "perp",
  assets: [{ id: "BTC", precision: 8 }, { id: "USDT", precision: 10 }],
  markets: [mockedMarket({
    ...{ id: contract, base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.0001" },
    ...{ maxAmount: "100" },
    contract: { settle: "USDT", leverage: { most: 100, first: 20 }, maintenance: "0.005" },
  })],
  fees: { maker: "0.0002", taker: "0.0005" },
  balances: { USDT: "10000000" },
  operations: {
    ...common.operations,
    listFuturesContracts: {
      purpose: "markets",
      answer: (asked, house) => [{ ...Object((asked.example() as readonly unknown[])[0]), ...now(house) }],
    },
    getFuturesContract: (_, house) => ({ name: contract, ...now(house) }),
    listFuturesTickers: (_, house) => [ticker(house)],
    listFuturesOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const { sequence: id, bids, asks } = house.book(contract, asked.number("limit"));
        const side = (all: readonly HouseLevel[]) => all.map(([p, amount]) => ({ p, s: contractsOf(amount) }));
        return { id, bids: side(bids), asks: side(asks), current: house.time() / 1_000, update: house.time() / 1_000 };
      },
    },
    listFuturesTrades: (asked, house) =>
      house.trades(contract, asked.number("limit")).toReversed().map(({ id, side, price, amount, time }) => ({
        ...{ id, price, contract, size: signed(side, amount), create_time: time / 1_000, create_time_ms: time / 1_000 },
      })),
    listFuturesCandlesticks: {
      purpose: "candles",
      answer: (asked, house) =>
        candlesOf(asked, house).map(({ time, open: o, high: h, low: l, close: c, volume, cost: sum }) => ({
          ...{ t: seconds(time), o, h, l, c, v: contractsOf(volume), sum },
        })),
    },
    listFuturesAccounts: { purpose: "account", answer: (_, house) => wallet(house) },
    listPositions: {
      purpose: "positions",
      answer: (_, house) => house.positions().filter(({ amount }) => amount !== "0").map(positionOf),
    },
    getFuturesFee: () => new Map([[contract, { maker_fee: "0.0002", taker_fee: "0.0005" }]]),
    getPosition: (_, house) => positionNow(house),
    updatePositionLeverage: {
      purpose: "terms",
      answer: (asked, house) => {
        const isolated = asked.number("leverage") ?? 0;
        house.setLeverage(contract, isolated > 0 ? isolated : asked.number("cross_leverage_limit") ?? 1);
        return positionNow(house);
      },
    },
    updatePositionCrossMode: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setMarginMode(contract, asked.text("mode") === "CROSS" ? "cross" : "isolated");
        return positionNow(house);
      },
    },
    listFuturesFundingRateHistory: (asked, house) => {
      const [from, to] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
      return house.pastFundings(contract).map(({ time, rate: r }) => ({ t: seconds(time), r }))
        .filter(({ t }) => t >= from && t <= to).toReversed().slice(0, asked.number("limit") ?? 100);
    },
    listFuturesAccountBook: (asked, house) => {
      const [from, to] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
      const offset = asked.number("offset") ?? 0;
      return house.payments(contract).map(({ time, amount: change, nth }) => ({
        ...{ time: time / 1_000, change, type: "fund", contract, id: String(nth) },
      })).filter(({ time }) => Math.floor(time) >= from && Math.floor(time) <= to).toReversed()
        .slice(offset, offset + (asked.number("limit") ?? 100));
    },
    createFuturesOrder: { purpose: "create", answer: ({ params }, house) => written(place(house, params)) },
    createBatchFuturesOrder: {
      purpose: "create",
      answer: ({ params }, house) => each(params["orders"] as readonly unknown[], (one) => written(place(house, one))),
    },
    cancelFuturesOrder: { purpose: "cancel", answer: (asked, house) => written(house.cancel(refOf(asked))) },
    cancelBatchFutureOrders: {
      purpose: "cancel",
      answer: ({ params }, house) =>
        each((params["orders"] as readonly unknown[]).map((id) => ({ id })), ({ id }) => {
          house.cancel({ id: Number(id) });
          return { id, user_id: 1 };
        }),
    },
    cancelFuturesOrders: { purpose: "cancelAll", answer: (_, house) => house.cancelAll(contract).map(written) },
    getFuturesOrder: { purpose: "order", answer: (asked, house) => written(house.find(refOf(asked))) },
    listFuturesOrders: {
      purpose: ({ status }) => status === "open" ? "openOrders" : "order",
      answer: (asked, house) => {
        const wanted = asked.text("status") === "open";
        const offset = asked.number("offset") ?? 0;
        return house.orders(contract).filter((order) => isOpen(order) === wanted).toReversed()
          .slice(offset, offset + (asked.number("limit") ?? 100)).map(written);
      },
    },
    getMyTradesWithTimeRange: {
      purpose: "fills",
      answer: (asked, house) => {
        const offset = asked.number("offset") ?? 0;
        const since = asked.number("from") ?? 0;
        return house.fills().filter(({ time }) => seconds(time) >= since).toReversed()
          .slice(offset, offset + (asked.number("limit") ?? 100)).map(fillOf);
      },
    },
    getMyTrades: {
      purpose: "fills",
      answer: (asked, house) => {
        const offset = asked.number("offset") ?? 0;
        return house.fills({ order: asked.number("order") }).toReversed()
          .slice(offset, offset + (asked.number("limit") ?? 100))
          .map((fill) => ({ ...fillOf(fill), trade_id: undefined, id: fill.id }));
      },
    },
  },
  channels: {
    futuresObu: {
      kind: "book",
      every: 100,
      levels: 400,
      begin: ({ sequence: u, bids, asks }, _, house) =>
        told("futures.obu", {
          ...{ t: house.time(), full: true, s: `ob.${contract}.400`, u, b: levels(bids), a: levels(asks) },
        }, house),
      change: ({ first: U, last: u, bids, asks }, house) =>
        told("futures.obu", {
          ...{ t: house.time(), full: undefined, s: `ob.${contract}.400`, U, u, b: levels(bids), a: levels(asks) },
        }, house),
    },
    futuresTrades: {
      kind: "trades",
      tell: (trades, house) => [
        told(
          "futures.trades",
          trades.map(({ id, side, price, amount, time }) => ({
            ...{ id, contract, price, size: signed(side, amount), create_time: seconds(time), create_time_ms: time },
          })),
          house,
        ),
      ],
    },
    futuresTickers: {
      // It has the funding too: it comes whether or not anything is traded.
      kind: "funding",
      every: 1_000,
      tell: (_, house) => {
        const { highest_bid: _bid, lowest_ask: _ask, highest_size: _h, lowest_size: _l, ...one } = ticker(house);
        return told("futures.tickers", [{ ...one, ...now(house), t: house.time() }], house);
      },
    },
    futuresCandlesticks: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time, open: o, high: h, low: l, close: c, volume, cost: a, closed: w }, _, interval, house) =>
        told("futures.candlesticks", [{
          ...{ t: seconds(time), o, h, l, c, a, w, v: contractsOf(volume), n: `${interval}_${contract}` },
        }], house),
    },
    futuresOrders: {
      kind: "account",
      order: (order, _, house) => [
        told("futures.orders", [{ ...written(order), update_time: order.updated }], house),
      ],
    },
    futuresUsertrades: {
      kind: "account",
      order: (_, fill, house) => {
        if (fill === undefined) return [];
        const when = { create_time: seconds(fill.time), create_time_ms: fill.time };
        const one = { ...fillOf(fill), ...when, trade_id: undefined, id: String(fill.id) };
        return [told("futures.usertrades", [one], house)];
      },
    },
    futuresPositions: {
      kind: "account",
      position: (one, house) => [
        told("futures.positions", [{ ...positionOf(one), update_time: undefined, time_ms: one.updated }], house),
      ],
    },
    futuresBalances: {
      kind: "account",
      balances: (_, house) => [
        told("futures.balances", [{ ...{ balance: wallet(house).total, time_ms: house.time() } }], house),
      ],
    },
  },
};
