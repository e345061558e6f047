/** KuCoin perpetuals as their description has them, over the truth of the simulator's engine. */
import { decimal } from "../../src/core/decimal.ts";
import { type HouseLevel, HouseRefusal, mockedMarket, type MockHooks } from "../../src/testing/mod.ts";
import {
  canceled,
  coin,
  contractNow,
  contracts,
  eventOf,
  type Fields,
  fillOf,
  first,
  isOpen,
  marketOf,
  modeOf,
  nanoseconds,
  numberOf,
  orderId,
  page,
  place,
  placed,
  positionOf,
  query,
  refOf,
  refusals,
  roleOf,
  sizes,
  ticker,
  wallet,
  within,
  written,
} from "./mocked-perp-words.ts";

const lengths: Readonly<Record<number, string>> = { 1440: "1d", 10080: "1w" };
const minutes = (count: number): string => lengths[count] ?? (count < 60 ? `${count}m` : `${count / 60}h`);

const subjects: Readonly<Record<string, string>> = {
  ...{ orderbookIncrement: "level2", execution: "match", tickerV1: "ticker", klines: "candle.stick" },
  ...{ allOrder: "symbolOrderChange", balance: "walletBalance.change", allPosition: "position.change" },
};
/** Topics whose messages come under that of their contract. */
const parents: Readonly<Record<string, string>> = {
  allOrder: "/contractMarket/tradeOrders",
  allPosition: "/contract/position",
};

export const kucoinPerp: MockHooks = {
  kind: "perp",
  assets: ["BTC", "ETH", "USDT"].map((id) => ({ id, precision: 8 })),
  markets: [
    mockedMarket({
      ...{ id: first, base: "BTC", quote: "USDT", price: "60000", size: "0.4", tick: "0.1", step: "0.001" },
      ...{ maxAmount: "1000", contract: { settle: "USDT", leverage: { most: 125, first: 10 }, maintenance: "0.004" } },
    }),
    mockedMarket({
      ...{ id: "ETHUSDTM", base: "ETH", quote: "USDT", price: "2450", size: "10", tick: "0.01", step: "0.01" },
      ...{ maxAmount: "10000", contract: { settle: "USDT", leverage: { most: 100, first: 10 }, maintenance: "0.005" } },
    }),
  ],
  fees: { maker: "0.0002", taker: "0.0006" },
  balances: { USDT: "10000000" },
  credentials: { key: "6".repeat(24), secret: "s".repeat(36), passphrase: "passphrase" },
  // Both halves of a trade have its id: which of them it was is told beside it.
  ids: { order: orderId, fill: (trade, order, _, maker) => order === 0 ? String(trade) : `${trade}-${roleOf(maker)}` },
  ended: () => "canceled",
  check: ({ headers: { "kc-api-timestamp": signed } }, house) => {
    if (signed !== undefined && Math.abs(house.time() - Number(signed)) > 5_000) {
      throw new HouseRefusal("ClockSkew", "the signature is too old");
    }
  },
  operations: {
    getServerTime: { purpose: "time", answer: (_, house) => ({ data: house.time() }) },
    getAllSymbols: {
      purpose: "markets",
      answer: (asked, house) => {
        const { data } = asked.example() as { readonly data: readonly Fields[] };
        // Those that are not traded here are as they are described.
        return {
          data: data.map((one) => {
            const symbol = String(one["symbol"]);
            return { ...one, ...(symbol in sizes ? contractNow(house, symbol) : {}) };
          }),
        };
      },
    },
    getSymbol: (asked, house) => ({ data: contractNow(house, marketOf(asked)) }),
    getTicker: (asked, house) => ({ data: ticker(house, marketOf(asked)) }),
    getAllTickers: (_, house) => ({ data: house.markets().map(({ id }) => ticker(house, id)) }),
    getFullOrderBook: {
      purpose: "book",
      answer: (asked, house) => {
        const symbol = marketOf(asked);
        const { sequence, bids, asks } = house.book(symbol);
        const side = (all: readonly HouseLevel[]) => all.map(([price, one]) => [Number(price), contracts(symbol, one)]);
        return { data: { sequence, symbol, bids: side(bids), asks: side(asks), ts: nanoseconds(house.time()) } };
      },
    },
    getTradeHistory: (asked, house) => ({
      data: house.trades(marketOf(asked), 100).toReversed().map(({ id, market, side, price, amount, time }) => ({
        ...{ sequence: id, tradeId: String(id), ts: nanoseconds(time), size: contracts(market, amount), price, side },
      })),
    }),
    getKlines: {
      purpose: "candles",
      answer: (asked, house) => {
        const symbol = marketOf(asked);
        const ends = { from: asked.number("from"), to: asked.number("to") };
        return {
          data: house.candles(symbol, minutes(asked.number("granularity") ?? 0), ends).map((one) => [
            ...[one.time, ...[one.open, one.high, one.low, one.close].map(Number)],
            ...[contracts(symbol, one.volume), Number(one.cost)],
          ]),
        };
      },
    },
    getMarkPrice: (asked, house) => {
      const { mark, index } = house.funding(marketOf(asked));
      const prices = { value: Number(mark), indexPrice: Number(index) };
      return { data: { symbol: marketOf(asked), timePoint: house.time(), ...prices } };
    },
    getCurrentFundingRate: (asked, house) => {
      const { rate, next: fundingTime, interval: granularity } = house.funding(marketOf(asked));
      const when = { granularity, timePoint: fundingTime - granularity, fundingTime };
      return { data: { symbol: `.${marketOf(asked)}FPI8H`, value: Number(rate), ...when } };
    },
    getPublicFundingHistory: (asked, house) => ({
      data: house.pastFundings(marketOf(asked)).filter(within(asked, ["from", "to"])).slice(-100).toReversed()
        .map(({ market: symbol, rate, time: timepoint }) => ({ symbol, fundingRate: Number(rate), timepoint })),
    }),
    getFuturesAccount: {
      purpose: "account",
      answer: (asked, house) => {
        const { currency, total, free } = wallet(house, asked.text("currency") ?? "XBT");
        const [marginBalance, availableBalance] = [Number(total), Number(free)];
        const [needed] = [{ positionMargin: Number(decimal(total).minus(free)), orderMargin: 0, unrealisedPNL: 0 }];
        return { data: { currency, accountEquity: marginBalance, marginBalance, availableBalance, ...needed } };
      },
    },
    getFuturesActualFee: (asked) => ({
      data: { symbol: marketOf(asked), takerFeeRate: "0.0006", makerFeeRate: "0.0002" },
    }),
    addOrder: { purpose: "create", answer: ({ params }, house) => ({ data: placed(place(house, params)) }) },
    batchAddOrders: {
      purpose: "create",
      answer: ({ params }, house) => ({
        data: (params["orders"] as readonly Fields[]).map((one) => {
          const named = { clientOid: one["clientOid"], symbol: one["symbol"] };
          try {
            return { ...named, ...placed(place(house, one)), code: "200000", msg: "success" };
          } catch (error) {
            if (!(error instanceof HouseRefusal)) throw error;
            const [, code, msg] = refusals[error.kind];
            return { ...named, orderId: null, code, msg };
          }
        }),
      }),
    },
    cancelOrderById: { purpose: "cancel", answer: (asked, house) => canceled([house.cancel(refOf(asked))]) },
    cancelOrderByClientOid: {
      purpose: "cancel",
      answer: (asked, house) => ({ data: { clientOid: house.cancel(refOf(asked)).clientId } }),
    },
    cancelAllOrdersV3: { purpose: "cancelAll", answer: (asked, house) => canceled(house.cancelAll(marketOf(asked))) },
    // No order here has a trigger.
    cancelAllStopOrders: { purpose: "cancelAll", answer: () => canceled([]) },
    getStopOrderList: { purpose: "openOrders", answer: (asked) => page(asked, [], String) },
    getOrderByOrderId: { purpose: "order", answer: query },
    getOrderByClientOid: { purpose: "order", answer: query },
    getOrderList: {
      purpose: ({ status }) => status === "active" ? "openOrders" : "order",
      answer: (asked, house) => {
        const active = asked.text("status") === "active";
        return page(asked, house.orders(asked.market).filter((order) => isOpen(order) === active), written(house));
      },
    },
    getAccountTradeHistory: {
      purpose: "fills",
      answer: (asked, house) => {
        const all = house.fills({ market: asked.market, order: numberOf(asked.text("orderId")) });
        return page(asked, all.filter(within(asked, ["startAt", "endAt"])), fillOf(house));
      },
    },
    getPositionList: {
      purpose: "positions",
      answer: (_, house) => ({ data: house.positions().filter(({ amount }) => amount !== "0").map(positionOf) }),
    },
    getPrivateFundingHistory: (asked, house) => {
      const [before, most] = [asked.number("offset") ?? Infinity, asked.number("maxCount") ?? 10];
      const all = house.payments(marketOf(asked)).filter(({ nth }) => nth < before)
        .filter(within(asked, ["startAt", "endAt"])).toReversed();
      return {
        data: {
          dataList: all.slice(0, most).map(({ nth: id, market: symbol, time: timePoint, rate, amount }) => ({
            ...{ id, symbol, timePoint, fundingRate: Number(rate), funding: Number(amount) },
            ...{ settleCurrency: "USDT", marginMode: modeOf(house, symbol) },
          })),
          hasMore: all.length > most,
        },
      };
    },
    getMarginMode: (asked, house) => ({
      data: { symbol: marketOf(asked), marginMode: modeOf(house, marketOf(asked)) },
    }),
    switchMarginMode: {
      purpose: "terms",
      answer: (asked, house) => {
        const symbol = marketOf(asked);
        house.setMarginMode(symbol, asked.text("marginMode") === "CROSS" ? "cross" : "isolated");
        return { data: { symbol, marginMode: modeOf(house, symbol) } };
      },
    },
    getCrossMarginLeverage: (asked, house) => ({
      data: { symbol: marketOf(asked), leverage: String(house.terms(marketOf(asked)).leverage) },
    }),
    modifyMarginLeverage: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setLeverage(marketOf(asked), asked.number("leverage") ?? 1);
        return { data: true };
      },
    },
    getPositionMode: (_, house) => ({ data: { positionMode: Number(house.hedged) } }),
    switchPositionMode: {
      purpose: "terms",
      answer: (asked, house) => {
        house.setHedged(asked.text("positionMode") === "1");
        return { data: { positionMode: Number(house.hedged) } };
      },
    },
  },
  channels: {
    orderbookIncrement: {
      kind: "book",
      every: 0,
      change: ({ market, last: sequence, bids, asks }, house) => {
        const [[price, amount] = ["0", "0"]] = [...bids, ...asks];
        const change = `${price},${bids.length > 0 ? "buy" : "sell"},${contracts(market, amount)}`;
        return { sequence, change, timestamp: house.time() };
      },
    },
    execution: {
      kind: "trades",
      tell: (trades) =>
        trades.map(({ id, market: symbol, side, price, amount, time }) => ({
          ...{ symbol, sequence: id, side, size: contracts(symbol, amount), price, tradeId: String(id) },
          ts: nanoseconds(time),
        })),
    },
    tickerV1: { kind: "ticker", every: 100, tell: ({ market }, house) => ticker(house, market) },
    klines: {
      kind: "candles",
      every: 1_000,
      interval: ({ type = "" }) => type.replace(/^(\d+)([mhdw])[a-z]*$/, "$1$2"),
      tell: ({ time: start, open, close, high, low, volume }, symbol, _, house) => {
        const count = String(contracts(symbol, volume));
        return { symbol, candles: [String(start / 1_000), open, close, high, low, count, count], time: house.time() };
      },
    },
    instrument: {
      kind: "funding",
      every: 1_000,
      // The two come apart; here they take turns.
      tell: (symbol, house) => {
        const { mark, index, rate } = house.funding(symbol);
        const timestamp = house.time();
        return Math.floor(timestamp / 1_000) % 2 === 0
          ? { markPrice: Number(mark), indexPrice: Number(index), granularity: 1_000, timestamp }
          : { fundingRate: Number(rate), granularity: 60_000, timestamp };
      },
    },
    allOrder: {
      kind: "account",
      order: (order, fill, house) => {
        const end = order.status === "filled" ? "filled" : "canceled";
        const last = isOpen(order) ? [] : [eventOf(house, order, end)];
        if (fill !== undefined) return [eventOf(house, order, "match", fill), ...last];
        return isOpen(order) && order.type === "limit" ? [eventOf(house, order, "open")] : last;
      },
    },
    balance: {
      kind: "account",
      balances: (balances, house) =>
        balances.map(({ asset }) => {
          const { currency, total, free } = wallet(house, coin(asset));
          const sums = { walletBalance: total, equity: total, availableBalance: free };
          return { currency, ...sums, timestamp: String(house.time()) };
        }),
    },
    allPosition: { kind: "account", position: (one) => [positionOf(one)] },
    // No order here has a trigger, and only this client sets modes, which its answers tell.
    stopOrders: { kind: "account" },
    marginMode: { kind: "account" },
  },
  wrap: (payload, { channel, address }, sn) => {
    const [, name = ""] = channel.split(" ");
    const parent = parents[name];
    const fields = payload as Fields;
    const subject = subjects[name] ?? ("fundingRate" in fields ? "funding.rate" : "mark.index.price");
    const topic = parent === undefined ? address : `${parent}:${String(fields["symbol"])}`;
    return { topic, type: "message", subject, sn, data: payload };
  },
  refuse: (kind, _, retryAfter) => {
    const [status, code, msg] = refusals[kind];
    const headers = retryAfter === undefined ? {} : { "gw-ratelimit-reset": String(retryAfter) };
    return { status, headers, body: JSON.stringify({ code, msg }) };
  },
  refuseFrame: (kind, data, { id }) => ({ id, type: "error", code: kind === "Unavailable" ? 500 : 400, data }),
};
