/** KuCoin perpetuals: `perp({ credentials, network })`. */
import {
  allOrderChannel,
  allPositionChannel,
  balanceChannel,
  type Candle as RawCandle,
  type Contract as RawContract,
  executionChannel,
  type Fee,
  type Fill as RawFill,
  getAccountTradeHistory,
  getAllSymbols,
  getAllTickers,
  getFullOrderBook,
  getFuturesAccount,
  getFuturesActualFee,
  getKlines,
  getPrivateToken,
  getPublicToken,
  getServerTime,
  getTicker,
  getTradeHistory,
  klinesChannel,
  marginModeChannel,
  type MatchEvent,
  type Order as RawOrder,
  orderbookIncrementChannel,
  type OrderEvent,
  type Placed,
  type StopEvent,
  stopOrdersChannel,
  type StreamCandle,
  type Ticker as RawTicker,
  tickerV1Channel,
  type Trade as RawTrade,
} from "../../../generated/kucoin/perp.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, TriggerOrders } from "../../connector/exchange.ts";
import { candlesIn, nextOf, placeOf } from "../../connector/history.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { triggerOrders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import { among, listed } from "../../connector/listing.ts";
import { orderEvents, positionEvents, topic } from "../../connector/topics.ts";
import type { Call } from "../../core/call.ts";
import { SchemaError } from "../../core/errors.ts";
import type { SessionOptions } from "../../core/session.ts";
import type { Market } from "../../model/mod.ts";
import { type Access, openAccess } from "./access.ts";
import { writeDeadline } from "./auth.ts";
import { contractAdapter, type ContractRaws } from "./contracts.ts";
import { about } from "./errors.ts";
import { fillReach, opening, urgently } from "./history.ts";
import {
  currencyOf,
  fromInterval,
  toBook,
  toCandle,
  toContract,
  toContractFees,
  toDelta,
  toStreamCandle,
  toTicker,
  toTrade,
  toTrades,
} from "./map/contract.ts";
import { toContractFill, toContractOrder, toContractPush, toStopEnd } from "./map/contract-order.ts";
import { toPosition, toWallet, toWalletEvent } from "./map/position.ts";
import { cancelAllOf, createBatch, fetchOrder, openOrders, orderEntry } from "./perp-orders.ts";
import { Terms } from "./terms.ts";

/** The types of the raw payloads of perpetuals. */
export interface KucoinPerpRaws extends ContractRaws {
  readonly market: RawContract;
  readonly ticker: RawTicker;
  readonly trade: RawTrade | MatchEvent;
  readonly candle: RawCandle | StreamCandle;
  readonly order: RawOrder | OrderEvent | StopEvent | Partial<Placed>;
  readonly fill: RawFill;
  readonly fees: Fee;
}

/** What KuCoin perpetuals can do. */
export interface KucoinPerp
  extends Perp<KucoinPerpRaws>, Amends<KucoinPerpRaws>, BatchOrders<KucoinPerpRaws>, TriggerOrders<KucoinPerpRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Call;
}

/** Most entries of a page of fills. */
const fillPage = 1_000;

/**
 * A connector for KuCoin perpetuals, linear and inverse. Nothing is sent before `connect`. The leverage of isolated margin is
 * said by each order: `setLeverage` is kept by this connector for those that it sends, and is 1 before that.
 *
 * @throws {ValidationError} for options that cannot be used; keys of KuCoin have a passphrase.
 */
export function perp(options: SessionOptions = {}): KucoinPerp {
  const access = openAccess(options, {
    kind: "perp",
    sockets: "futuresStream",
    time: getServerTime,
    publicToken: getPublicToken,
    privateToken: getPrivateToken,
    decoders: async () => (await import("../../../generated/kucoin/perp.hot.ts")).decoders,
  });
  const { session, privateStream } = access;
  const terms = new Terms(session.call);
  privateStream?.onLive(() => terms.forget());
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const contracts = contractAdapter(session, terms, marketOf);
  const settled = (): string[] => [...new Set(desk.markets.all().flatMap(({ contract }) => contract?.settle ?? []))];
  const shared = adapterOf(access, terms, marketOf, settled);
  const adapter = { ...shared, contracts } as unknown as Adapter<KucoinPerpRaws>;
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(perpConnector(desk, contracts), {
    call: session.call,
    ...amends(desk, adapter.orders),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as KucoinPerp;
}

function adapterOf(
  { session, publicStream }: Access,
  terms: Terms,
  marketOf: (id: string) => Market | undefined,
  settled: () => readonly string[],
): Adapter<KucoinPerpRaws> {
  const { call, time } = session;
  const orders = orderEntry(call, terms);
  return {
    clientOrderIdLength: 32,
    clientOrderIdPattern: /^[\w-]{1,40}$/,
    writeDeadline,
    candlePage: 500,
    publicStreams: { public: publicStream },

    fetchTime: async (context) => (await call(getServerTime, {}, context)).data,
    fetchMarkets: async (context) => {
      const { data } = await call(getAllSymbols, {}, { ...context, spare: "data" });
      return data.flatMap((raw) => toContract(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const raws = one
        ? [(await call(getTicker, { symbol: one.id }, context)).data]
        : (await call(getAllTickers, {}, { ...context, spare: "data" })).data;
      return listed(raws, "symbol", wanted, toTicker);
    },
    fetchOrderBook: async (market, _, context) => {
      const { data } = await call(getFullOrderBook, { symbol: market.id }, context);
      return toBook(market, data);
    },
    fetchTrades: async (market, limit = 100, context) => {
      const { data } = await call(getTradeHistory, { symbol: market.id }, context);
      return toTrades(market, data).slice(-limit);
    },
    fetchCandles: async (market, page, context) => {
      const { interval } = page;
      const [granularity] = fromInterval(interval);
      const { firstOpenDate } = market.raw as RawContract;
      return await candlesIn(page, time.now(), Number(firstOpenDate), async ({ from, to }) => {
        const ends = { from: Math.ceil(from), to: Math.ceil(to) };
        const params = { symbol: market.id, granularity, ...ends };
        const { data } = await call(getKlines, params, context);
        return data.map((raw) => toCandle(market, interval, raw, time.now()));
      });
    },
    fetchBalances: async (context) => {
      const asked = time.asked();
      const accounts = await Promise.all(
        settled().map((coin) => call(getFuturesAccount, { currency: currencyOf(coin) }, context)),
      );
      return { balances: accounts.map(({ data }) => toWallet(data)), time: asked };
    },
    fetchTradingFees: async (market, context) =>
      toContractFees(market, (await call(getFuturesActualFee, { symbol: market.id }, context)).data),

    fetchOrder: async (market, ref, context) => toContractOrder(market, await fetchOrder(call, ref, context)),
    fetchOpenOrders: async (market, context) =>
      listed(await openOrders(call, market, context), "symbol", marketOf, toContractOrder),
    fillHistory: { by: "time", account: true },
    fetchFills: async (market, { orderId, since, next, limit }, context) => {
      const place = placeOf(orderId === undefined ? since : undefined, next, fillReach, opening);
      const { from, to, cursor } = place;
      const current = cursor === "" ? 1 : Number(cursor);
      const { items, totalPage } = (await call(getAccountTradeHistory, {
        currentPage: current,
        pageSize: Math.min(limit, fillPage),
        ...(market ? { symbol: market.id } : {}),
        ...(orderId === undefined ? {} : { orderId }),
        ...(from === undefined ? {} : { startAt: from }),
        ...(to === undefined ? {} : { endAt: to - 1 }),
      }, urgently(context, orderId))).data;
      const { marketOf: wanted } = among(market && [market], marketOf);
      const fills = listed(items, "symbol", wanted, toContractFill)
        .filter((fill) => since === undefined || fill.time >= since);
      return { fills, ...nextOf(place, current < totalPage ? String(current + 1) : undefined, time.now()) };
    },
    orders: orders as Adapter<KucoinPerpRaws>["orders"],
    createBatch: createBatch(call, terms) as NonNullable<Adapter<KucoinPerpRaws>["createBatch"]>,
    cancelAll: cancelAllOf(call) as Adapter<KucoinPerpRaws>["cancelAll"],

    bookRule: () => ({ kind: "consecutive", snapshot: "rest" }),
    book: (market) => topic(orderbookIncrementChannel, { symbol: market.id }, about, (raw) => toDelta(market, raw)),
    trades: (market) => topic(executionChannel, { symbol: market.id }, about, (raw) => [toTrade(market, raw)]),
    ticker: (market) =>
      topic(tickerV1Channel, { symbol: market.id }, about, (raw) => {
        const ticker = toTicker(market, raw);
        if (!ticker) throw new SchemaError("price", "a price", "none", { ...about, operation: tickerV1Channel.id });
        return ticker;
      }),
    candles: (market, interval) =>
      topic(klinesChannel, { symbol: market.id, type: fromInterval(interval)[1] }, about, ({ candles, time: told }) => {
        return toStreamCandle(market, interval, candles, Number(told));
      }),
    user: [
      topic(allOrderChannel, {}, about, (raw) => {
        return orderEvents<KucoinPerpRaws>(listed([raw], "symbol", marketOf, toContractPush));
      }),
      topic(stopOrdersChannel, {}, about, (raw) => {
        return orderEvents<KucoinPerpRaws>(listed([raw], "symbol", marketOf, toStopEnd).flat());
      }),
      topic(balanceChannel, {}, about, (raw) => {
        return [{ kind: "balances", balances: [toWalletEvent(raw)], time: Number(raw.timestamp) }];
      }),
      topic(allPositionChannel, {}, about, (raw) => {
        return positionEvents<KucoinPerpRaws>(listed([raw], "symbol", marketOf, toPosition).flat());
      }),
      topic(marginModeChannel, {}, about, (raw) => {
        terms.toldModes(raw);
        return [];
      }),
    ],
  };
}
