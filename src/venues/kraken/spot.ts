/** Kraken spot: the venue's operations put together under the unified interface. */
import {
  type AssetPair,
  bookChannel,
  type CandleRow,
  getExtendedBalance,
  getOHLCData,
  getOrderBook,
  getRecentTrades,
  getServerTime,
  getTickerInformation,
  getTradableAssetPairs,
  getTradeVolume,
  getWebsocketsToken,
  ohlcChannel,
  tickerChannel,
  tradeChannel,
  type TradeRow,
} from "../../../generated/kraken/spot.ts";
import { venue } from "../../../generated/kraken/venue.ts";
import type { Adapter } from "../../connector/adapter.ts";
import { snapshotAudit } from "../../connector/books/bookaudit.ts";
import { connector } from "../../connector/connect.ts";
import { openDesk } from "../../connector/desk.ts";
import type {
  Amends,
  BatchOrders,
  DeadMansSwitch,
  OrderSocket,
  QuoteOrders,
  TriggerOrders,
} from "../../connector/exchange.ts";
import { offered } from "../../connector/intervals.ts";
import type { Spot } from "../../connector/spot.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, quoteOrders, triggerOrders } from "../../connector/orders/trading.ts";
import { hotTopic, topic } from "../../connector/topics.ts";
import { systemClock } from "../../core/clock.ts";
import { openNonces } from "../../core/nonce.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { addressOf, readOnly } from "../../core/stream/channel.ts";
import { Stream } from "../../core/stream/stream.ts";
import type { CandleInterval } from "../../model/mod.ts";
import { type Authority, authorityOf, deadlineAt, writeDeadline } from "./auth.ts";
import { refusal } from "./errors.ts";
import { executionsReader, KnownOrders, ledgerEvents } from "./executions.ts";
import { fetchFills } from "./fills.ts";
import { toBalances, toTradingFees } from "./map/account.ts";
import { toBook, toCandle, toMarket, toTicker, toTrade } from "./map/market.ts";
import { checksumOf, toDelta, toStreamCandle, toStreamTicker, toStreamTrades } from "./map/stream.ts";
import { only } from "./map/values.ts";
import { namesOf, noNames } from "./names.ts";
import { batchEntries } from "./batches.ts";
import { amendEntry, deadMansEntry, socketEntry } from "./entries.ts";
import { mostAsked, OrderDesk, type OrderParts } from "./orders.ts";
import type { KrakenRaws } from "./raws.ts";
import {
  balancesAddress,
  bookDepth,
  executionsAddress,
  marketProtocol,
  privateProtocol,
  tickerTrigger,
} from "./protocol.ts";

/** What Kraken spot can do. */
export interface KrakenSpot
  extends
    Spot<KrakenRaws>,
    Amends<KrakenRaws>,
    BatchOrders<KrakenRaws>,
    TriggerOrders<KrakenRaws>,
    QuoteOrders<KrakenRaws>,
    OrderSocket<KrakenRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

const about = { venue: venue.id } as const;
/** One request for each book a minute: REST takes about one a second in all. */
const audit = snapshotAudit({ every: 60_000, depth: Number(bookDepth) });

/**
 * A connector for Kraken spot. Nothing is sent before `connect`.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function spot(options: SessionOptions = {}): KrakenSpot {
  let authority: Authority | undefined;
  const session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys, () =>
      openNonces({
        venue: venue.id,
        key: keys.key,
        // The finest there is: whatever else the key was used with before, these are higher.
        unit: "ns",
        clock: options.ports?.clock ?? systemClock,
        ordered: true,
        storage: options.ports?.storage,
      }));
    const signs = authority;
    return {
      venue,
      ...(signs ? { turn: signs.turn, authorize: (draft, _, now) => signs.authorize(draft, now) } : {}),
      refusal,
      // The venue tells whole seconds: the middle of one is half a second off at most.
      askTime: async (call, context) => (await call(getServerTime, {}, context)).result.unixtime * 1_000 + 500,
      timeResolution: 500,
    };
  }, "spot");
  const privateStream = authority && new Stream(session.stream(
    "auth",
    privateProtocol({
      token: async (signal) => (await session.call(getWebsocketsToken, {}, { signal })).result.token,
      deadline: () => deadlineAt(session.time.now()),
    }),
  ));
  let listed: Readonly<Record<string, AssetPair>> = {};
  let names = noNames;
  const parts: OrderParts = {
    session,
    known: new KnownOrders(),
    marketOf: (name) => {
      const id = names.pair(name);
      return id === undefined ? undefined : desk.markets.byId(id);
    },
  };
  const orderDesk = new OrderDesk(parts);
  const adapter: Adapter<KrakenRaws> = {
    ...dataOf(session),
    ...accountOf(parts, orderDesk),
    fetchMarkets: async (context) => {
      const how = { ...context, spare: "result" } as const;
      const { result } = await session.call(getTradableAssetPairs, {}, how);
      // A pair that cannot be understood any more is still called what it was.
      listed = { ...listed, ...result };
      names = namesOf(listed);
      return Object.entries(result).flatMap(([id, raw]) => toMarket(id, raw, names.asset) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const pair = markets?.map(({ id }) => id) ?? [];
      // More of them would make a long address: then all are asked for.
      const params = pair.length > 0 && pair.length <= 50 ? { pair } : {};
      const { result } = await session.call(getTickerInformation, params, context);
      return Object.entries(result).flatMap(([name, raw]) => {
        const market = parts.marketOf(name);
        return market && (markets === undefined || pair.includes(market.id)) ? [toTicker(market, raw)] : [];
      });
    },
    fetchBalances: async (context) => {
      const time = session.time.asked();
      const { result } = await session.call(getExtendedBalance, {}, context);
      return { balances: toBalances(result, names.asset), time };
    },
  };
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(connector(desk), {
    call: session.call,
    ...amends(desk, amendEntry(parts, orderDesk)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...quoteOrders(desk),
    ...deadMans(desk, deadMansEntry(parts)),
    orderSocket: orders(desk, socketEntry(parts, orderDesk, privateStream)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as KrakenSpot;
}

type Named = "fetchMarkets" | "fetchTickers" | "fetchBalances";
type Data =
  | "candlePage"
  | "fetchTime"
  | "fetchOrderBook"
  | "fetchTrades"
  | "fetchCandles"
  | "bookRule"
  | "book"
  | "trades"
  | "ticker"
  | "candles"
  | "publicStreams";

/** Market data that does not need other names than a market's own. */
function dataOf(session: Session): Pick<Adapter<KrakenRaws>, Data> {
  const { call } = session;
  return {
    candlePage: 720,
    publicStreams: { stream: session.stream("stream", marketProtocol) },
    fetchTime: async (context) => (await call(getServerTime, {}, context)).result.unixtime * 1_000,
    fetchOrderBook: async (market, depth = 100, context) => {
      const params = { pair: market.id, count: Math.min(depth, 500) };
      return toBook(market, only((await call(getOrderBook, params, context)).result));
    },
    fetchTrades: async (market, limit = 1_000, context) => {
      const params = { pair: market.id, count: Math.min(limit, 1_000) };
      const rows = only((await call(getRecentTrades, params, context)).result);
      return lists<TradeRow>(rows).map((raw) => toTrade(market, raw));
    },
    fetchCandles: async (market, { interval, from, to, limit }, context) => {
      const { result } = await call(getOHLCData, {
        pair: market.id,
        interval: minutesOf(interval),
        // Whether the second itself counts is not documented.
        ...(from === undefined ? {} : { since: Math.floor(from / 1_000) - 1 }),
      }, context);
      const { last } = result;
      const candles = lists<CandleRow>(only(result))
        .map((raw) => toCandle(market, interval, raw, typeof last === "number" ? last : 0))
        .filter(({ time }) => time >= (from ?? 0) && time < (to ?? Infinity));
      return from === undefined ? candles.slice(-limit) : candles.slice(0, limit);
    },
    // Of the best ten levels the checksum tells whether a change is missing, of those behind them an audit.
    bookRule: () => ({ kind: "none", snapshot: "stream", depth: Number(bookDepth), checksum: checksumOf(), audit }),
    book: (market) =>
      hotTopic(bookChannel, { depth: bookDepth, symbol: market.symbol }, about, (raw) => toDelta(market, raw)),
    trades: (market) => topic(tradeChannel, { symbol: market.symbol }, about, (raw) => toStreamTrades(market, raw)),
    ticker: (market) =>
      topic(
        tickerChannel,
        { trigger: tickerTrigger, symbol: market.symbol },
        about,
        (raw) => toStreamTicker(market, raw),
      ),
    candles: (market, interval) => ({
      address: addressOf(ohlcChannel, { interval: `${minutesOf(interval)}`, symbol: market.symbol }),
      read: (payload) => toStreamCandle(market, interval, readOnly(ohlcChannel, payload, about)),
    }),
  };
}

/** Orders, fills and fees. */
function accountOf(parts: OrderParts, desk: OrderDesk): Omit<Adapter<KrakenRaws>, Data | Named> {
  return {
    // Free text; more than that has to be a UUID. Capital letters are refused.
    clientOrderIdLength: 18,
    clientOrderIdPattern: /^[0-9a-z_-]+$/,
    writeDeadline,
    // Every order asks for that.
    feesIn: "quote",
    // A reading takes one of the counter, off which two drain in this time: half of it is left for orders.
    balancesPause: 4_000,
    fillHistory: { by: "time", account: true },
    fetchFills: (market, wanted, context) => fetchFills(parts, market, wanted, context),
    fetchTradingFees: async (market, context) => {
      const { result } = await parts.session.call(getTradeVolume, { pair: [market.id] }, context);
      return toTradingFees(market, result);
    },
    fetchOrder: desk.find,
    fetchBatch: { most: mostAsked, send: desk.findSeveral },
    fetchOpenOrders: desk.open,
    orders: desk,
    cancelAll: desk.cancelAll,
    ...batchEntries(parts, desk),
    user: [
      { address: executionsAddress, read: executionsReader(parts.known, parts.marketOf) },
      { address: balancesAddress, read: ledgerEvents },
    ],
  };
}

/** Lengths of candles in minutes. */
const minutes = { "1m": 1, "5m": 5, "15m": 15, "30m": 30, "1h": 60, "4h": 240, "1d": 1_440, "1w": 10_080 } as const;

function minutesOf(interval: CandleInterval): typeof minutes[keyof typeof minutes] {
  return offered(minutes, interval, about);
}

/** The list of a result that has a number or a text beside it. */
function lists<Row>(value: readonly Row[] | number | string): readonly Row[] {
  return typeof value === "object" ? value : [];
}
