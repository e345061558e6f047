/** Contracts of Gate as their description has them, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import {
  type HookAsked,
  type House,
  type HouseFill,
  type HouseLevel,
  type HouseOrder,
  type HousePosition,
  HouseRefusal,
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

/** Base that a contract is. */
const sizes: Readonly<Record<string, string>> = { BTC_USDT: "0.0001", ETH_USDT: "0.01" };

const contractsOf = (market: string, amount: string): string => decimal(amount).div(sizes[market] ?? 1).toFixed();
const amountOf = (market: string, contracts: unknown): string =>
  decimal(String(contracts)).abs().times(sizes[market] ?? 1).toFixed();
const sideOf = (contracts: unknown) => String(contracts).startsWith("-") ? "sell" : "buy";
const signed = (market: string, side: "buy" | "sell", amount: string): string =>
  decimal(amount).isZero() ? "0" : (side === "sell" ? "-" : "") + contractsOf(market, amount);
const levels = (market: string, side: readonly HouseLevel[]) =>
  side.map(([price, amount]) => [price, contractsOf(market, amount)]);

const written = (order: HouseOrder) => ({
  ...{ id: order.id, contract: order.market, text: textOf(order), status: isOpen(order) ? "open" : "finished" },
  ...{ size: signed(order.market, order.side, order.amount), left: signed(order.market, order.side, order.left) },
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
const fillOf = ({ id, order, time, market, side, price, amount, maker, fee }: HouseFill) => ({
  ...{ contract: market, order_id: String(order.id), size: signed(market, side, amount), price, fee },
  text: textOf(order),
  ...{ role: maker ? "maker" : "taker", point_fee: "0", trade_id: String(id), create_time: time / 1_000 },
});
const modes = { both: "single", long: "dual_long", short: "dual_short" } as const;
const positionOf = (one: HousePosition) => ({
  ...{ contract: one.market, size: signed(one.market, sideOf(one.amount), one.amount.replace("-", "")) },
  ...{ entry_price: one.entryPrice, mark_price: one.markPrice, unrealised_pnl: one.unrealized, margin: one.margin },
  ...{ liq_price: one.liquidationPrice, leverage: one.mode === "cross" ? "0" : String(one.leverage) },
  cross_leverage_limit: one.mode === "cross" ? String(one.leverage) : "0",
  ...{ lever: String(one.leverage), pos_margin_mode: one.mode, mode: modes[one.side] },
  ...{ update_time: one.updated / 1_000, time: undefined, time_ms: undefined },
});
/** A contract has its position, or both, even where nothing is open. */
const positionsOf = (market: string, house: House) => {
  const { leverage, mode } = house.terms(market);
  return (house.hedged ? ["long", "short"] as const : ["both"] as const).map((side) =>
    positionOf({
      ...{ market, side, amount: "0", cost: "0", entryPrice: "0", liquidationPrice: "0" },
      ...{ markPrice: house.funding(market).mark, unrealized: "0", margin: "0", updated: house.time() },
      ...house.positions().find((one) => one.market === market && one.side === side),
      ...{ leverage, mode },
    })
  );
};
/** Some operations are for accounts that keep long and short apart, and some for the others. */
const terms = (hedged: boolean, change: (market: string, asked: HookAsked, house: House) => void = () => {}) => ({
  purpose: "terms" as const,
  answer: (asked: HookAsked, house: House) => {
    if (house.hedged !== hedged) throw new HouseRefusal("OrderRejected", "dual");
    const market = house.market(asked.market);
    change(market, asked, house);
    const positions = positionsOf(market, house);
    return hedged ? positions : positions[0];
  },
});
/** A leverage of 0 sets cross margin, whose own is told beside it. */
const setLeverage = (market: string, asked: HookAsked, house: House): void => {
  const isolated = asked.number("leverage") ?? 0;
  house.setMarginMode(market, isolated > 0 ? "isolated" : "cross");
  house.setLeverage(market, isolated > 0 ? isolated : asked.number("cross_leverage_limit") ?? 1);
};
const setMarginMode = (market: string, asked: HookAsked, house: House): void =>
  house.setMarginMode(market, asked.text("mode") === "CROSS" ? "cross" : "isolated");

/** Where long and short are kept apart, what may only close goes to the position of the other side. */
const place = (house: House, fields: Readonly<Record<string, unknown>>): HouseOrder => {
  const market = house.market(fields["contract"]);
  const [price, side] = [String(fields["price"]), sideOf(fields["size"])];
  const reduceOnly = fields["reduce_only"] === true;
  return house.place({
    ...{ market, side, clientId: clientIdOf(fields["text"]), amount: amountOf(market, fields["size"]), reduceOnly },
    ...{ price: price === "0" ? undefined : price, timeInForce: String(fields["tif"]) },
    postOnly: fields["tif"] === "poc",
    positionSide: !house.hedged ? "both" : (side === "buy") === reduceOnly ? "short" : "long",
  }).order;
};
const created = fenced(({ params }, house) => written(place(house, params)));
const canceled = fenced((asked, house) => written(house.cancel(refOf(asked))));
const amended = fenced((asked, house) => {
  const { id, market, side } = house.find(refOf(asked));
  const [size, price] = [asked.text("size"), asked.text("price")];
  if (size !== undefined && sideOf(size) !== side) throw new HouseRefusal("InvalidOrder", "size");
  return written(house.amend({ id }, { price, amount: size === undefined ? size : amountOf(market, size) }));
});

const now = (contract: string, house: House) => {
  const { mark: mark_price, index: index_price, rate: funding_rate, next, interval } = house.funding(contract);
  const when = { funding_next_apply: next / 1_000, funding_interval: interval / 1_000 };
  return { mark_price, index_price, funding_rate, funding_rate_indicative: funding_rate, ...when };
};
/** What the second contract has otherwise than that of the description. */
const others: Readonly<Record<string, object>> = {
  ETH_USDT: { quanto_multiplier: "0.01", order_price_round: "0.01", mark_price_round: "0.01" },
};
const contractOf = (name: string, house: House) => ({ name, ...others[name], ...now(name, house) });
const ticker = (contract: string, house: House) => {
  const { last, bid, ask, bidAmount, askAmount, volume, cost, high, low } = house.ticker(contract);
  const { funding_next_apply: _, funding_interval: __, ...prices } = now(contract, house);
  const count = (amount: string): string => contractsOf(contract, amount);
  const open = house.positions().filter(({ market }) => market === contract)
    .reduce((sum, { amount }) => sum.plus(decimal(amount).abs()), decimal(0));
  return {
    ...{ contract, last, highest_bid: bid, lowest_ask: ask, high_24h: high, low_24h: low, ...prices },
    ...{ highest_size: count(bidAmount), lowest_size: count(askAmount), total_size: count(open.toFixed()) },
    ...{ volume_24h: count(volume), volume_24h_base: volume, volume_24h_quote: cost, volume_24h_settle: cost },
  };
};
const wallet = (house: House) => {
  const usdt = house.balances().find(({ asset }) => asset === "USDT");
  const kept = { in_dual_mode: house.hedged, position_mode: house.hedged ? "dual" : "single" };
  return { currency: "USDT", total: usdt?.total ?? "0", available: usdt?.free ?? "0", ...kept };
};

export const gatePerp: MockHooks = {
  ...common,
  kind: "perp",
  assets: [{ id: "BTC", precision: 8 }, { id: "ETH", precision: 8 }, { id: "USDT", precision: 10 }],
  markets: [
    mockedMarket({
      ...{ id: "BTC_USDT", base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.0001" },
      ...{ maxAmount: "100" },
      contract: { settle: "USDT", leverage: { most: 100, first: 20 }, maintenance: "0.005" },
    }),
    mockedMarket({
      ...{ id: "ETH_USDT", base: "ETH", quote: "USDT", price: "2500", size: "10", tick: "0.01", step: "0.01" },
      ...{ maxAmount: "10000" },
      contract: { settle: "USDT", leverage: { most: 100, first: 20 }, maintenance: "0.005" },
    }),
  ],
  fees: { maker: "0.0002", taker: "0.0005" },
  balances: { USDT: "10000000" },
  operations: {
    ...common.operations,
    listFuturesContracts: {
      purpose: "markets",
      answer: (_, house) => house.markets().map(({ id }) => contractOf(id, house)),
    },
    getFuturesContract: (asked, house) => contractOf(house.market(asked.market), house),
    listFuturesTickers: ({ market }, house) =>
      (market === undefined ? house.markets().map(({ id }) => id) : [market]).map((id) => ticker(id, house)),
    listFuturesOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const market = house.market(asked.market);
        const { sequence: id, bids, asks } = house.book(market, asked.number("limit"));
        const side = (all: readonly HouseLevel[]) => levels(market, all).map(([p, s]) => ({ p, s }));
        return { id, bids: side(bids), asks: side(asks), current: house.time() / 1_000, update: house.time() / 1_000 };
      },
    },
    listFuturesTrades: (asked, house) =>
      house.trades(house.market(asked.market), asked.number("limit")).toReversed().map((one) => ({
        ...{ id: one.id, price: one.price, contract: one.market, size: signed(one.market, one.side, one.amount) },
        ...{ create_time: one.time / 1_000, create_time_ms: one.time / 1_000 },
      })),
    listFuturesCandlesticks: {
      purpose: "candles",
      answer: (asked, house) =>
        candlesOf(asked, house).map(({ time, open: o, high: h, low: l, close: c, volume, cost: sum }) => ({
          ...{ t: seconds(time), o, h, l, c, v: contractsOf(String(asked.market), volume), sum },
        })),
    },
    listFuturesAccounts: { purpose: "account", answer: (_, house) => wallet(house) },
    listPositions: {
      purpose: "positions",
      answer: (_, house) => house.positions().filter(({ amount }) => amount !== "0").map(positionOf),
    },
    getFuturesFee: (_, house) =>
      new Map(house.markets().map(({ id }) => [id, { maker_fee: "0.0002", taker_fee: "0.0005" }])),
    getPosition: { ...terms(false), purpose: "positions" },
    getDualModePosition: { ...terms(true), purpose: "positions" },
    updatePositionLeverage: terms(false, setLeverage),
    updateDualModePositionLeverage: terms(true, setLeverage),
    updatePositionCrossMode: terms(false, setMarginMode),
    updateDualCompPositionCrossMode: terms(true, setMarginMode),
    setPositionMode: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setHedged(asked.text("position_mode") === "dual");
        return wallet(house);
      },
    },
    listFuturesFundingRateHistory: (asked, house) => {
      const [from, to] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
      return house.pastFundings(house.market(asked.market)).map(({ time, rate: r }) => ({ t: seconds(time), r }))
        .filter(({ t }) => t >= from && t <= to).toReversed().slice(0, asked.number("limit") ?? 100);
    },
    listFuturesAccountBook: (asked, house) => {
      const [from, to] = [asked.number("from") ?? 0, asked.number("to") ?? Infinity];
      const offset = asked.number("offset") ?? 0;
      return house.payments(house.market(asked.market)).map(({ market: contract, time, amount: change, nth }) => ({
        ...{ time: time / 1_000, change, type: "fund", contract, id: String(nth) },
      })).filter(({ time }) => Math.floor(time) >= from && Math.floor(time) <= to).toReversed()
        .slice(offset, offset + (asked.number("limit") ?? 100));
    },
    createFuturesOrder: { purpose: "create", answer: created },
    futuresOrderPlace: { purpose: "create", answer: created },
    createBatchFuturesOrder: {
      purpose: "create",
      answer: fenced(({ params }, house) =>
        each(params["orders"] as readonly unknown[], (one) => written(place(house, one)))
      ),
    },
    amendFuturesOrder: { purpose: "amend", answer: amended },
    futuresOrderAmend: { purpose: "amend", answer: amended },
    cancelFuturesOrder: { purpose: "cancel", answer: canceled },
    futuresOrderCancel: { purpose: "cancel", answer: canceled },
    countdownCancelAllFutures: countDown,
    cancelBatchFutureOrders: {
      purpose: "cancel",
      answer: ({ params }, house) =>
        each((params["orders"] as readonly unknown[]).map((id) => ({ id })), ({ id }) => {
          house.cancel({ id: Number(id) });
          return { id, user_id: 1 };
        }),
    },
    cancelFuturesOrders: { purpose: "cancelAll", answer: ({ market }, house) => house.cancelAll(market).map(written) },
    getFuturesOrder: { purpose: "order", answer: (asked, house) => written(house.find(refOf(asked))) },
    listFuturesOrders: {
      purpose: ({ status }) => status === "open" ? "openOrders" : "order",
      answer: (asked, house) => {
        const wanted = asked.text("status") === "open";
        const offset = asked.number("offset") ?? 0;
        return house.orders(asked.market).filter((order) => isOpen(order) === wanted).toReversed()
          .slice(offset, offset + (asked.number("limit") ?? 100)).map(written);
      },
    },
    getMyTradesWithTimeRange: {
      purpose: "fills",
      answer: (asked, house) => {
        const offset = asked.number("offset") ?? 0;
        const since = asked.number("from") ?? 0;
        return house.fills({ market: asked.market }).filter(({ time }) => seconds(time) >= since).toReversed()
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
      begin: ({ sequence: u, bids, asks }, market, house) =>
        told("futures.obu", {
          ...{ t: house.time(), full: true, s: `ob.${market}.400`, u },
          ...{ b: levels(market, bids), a: levels(market, asks) },
        }, house),
      change: ({ market, first: U, last: u, bids, asks }, house) =>
        told("futures.obu", {
          ...{ t: house.time(), full: undefined, s: `ob.${market}.400`, U, u },
          ...{ b: levels(market, bids), a: levels(market, asks) },
        }, house),
    },
    futuresTrades: {
      kind: "trades",
      tell: (trades, house) => [
        told(
          "futures.trades",
          trades.map(({ id, market: contract, side, price, amount, time }) => ({
            ...{ id, contract, price, size: signed(contract, side, amount) },
            ...{ create_time: seconds(time), create_time_ms: time },
          })),
          house,
        ),
      ],
    },
    futuresTickers: {
      // It has the funding too: it comes whether or not anything is traded.
      kind: "funding",
      every: 1_000,
      tell: (market, house) => {
        const { highest_bid: _bid, lowest_ask: _ask, highest_size: _h, lowest_size: _l, ...one } = ticker(
          market,
          house,
        );
        return told("futures.tickers", [{ ...one, ...now(market, house), t: house.time() }], house);
      },
    },
    futuresCandlesticks: {
      kind: "candles",
      every: 1_000,
      interval: ({ interval = "" }) => interval,
      tell: ({ time, open: o, high: h, low: l, close: c, volume, cost: a, closed: w }, market, interval, house) =>
        told("futures.candlesticks", [{
          ...{ t: seconds(time), o, h, l, c, a, w, v: contractsOf(market, volume), n: `${interval}_${market}` },
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
