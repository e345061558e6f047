/** Binance USD-M futures as a perp venue: `perp({ credentials, network })`. */
import {
  type AccountUpdateEvent,
  aggTradeChannel,
  aggTrades,
  balance,
  commissionRate,
  depth,
  diffDepthChannel,
  exchangeInfo,
  keepListenKey,
  klineChannel,
  type KlineEvent,
  klines,
  newListenKey,
  ticker24hr,
  ticker24hrSchema,
  tickerBookTicker,
  tickerChannel,
  time,
  userDataChannel,
} from "../../../generated/binance/perp.ts";
import { venue } from "../../../generated/binance/venue.ts";
import type { Adapter, ContractAdapter, UserEvent } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders, DeadMansSwitch, OrderSocket, TriggerOrders } from "../../connector/exchange.ts";
import { amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import { deadMans } from "../../connector/orders/guarding.ts";
import { orders, triggerOrders } from "../../connector/orders/trading.ts";
import type { Perp } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import { among, listed } from "../../connector/listing.ts";
import { topic } from "../../connector/topics.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Decoder } from "../../core/scan/decoder.ts";
import { check } from "../../core/schema.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { addressOf, readHot, readMessage } from "../../core/stream/channel.ts";
import { keepListening } from "../../core/stream/listening.ts";
import { Stream } from "../../core/stream/stream.ts";
import type { CandleInterval, Market } from "../../model/mod.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { keyIsGone, refusal } from "./errors.ts";
import { toBook, toCandle, toStreamCandle } from "./map/market.ts";
import { toContractBalances, toContractFees, toPositionChanges } from "./map/perp-account.ts";
import {
  listOf,
  toAggregate,
  toContract,
  toContractDelta,
  toContractTicker,
  toStreamAggregate,
  toStreamContractTicker,
} from "./map/perp-market.ts";
import { toContractExecution } from "./map/perp-order.ts";
import { toTriggerEvent } from "./map/perp-trigger.ts";
import { batchEntries } from "./perp-batches.ts";
import { contractsOf } from "./perp-contracts.ts";
import { amendEntry, deadMansEntry, orderCalls, socketEntry } from "./perp-orders.ts";
import type { BinancePerpRaws } from "./perp-raws.ts";
import { listenProtocol, marketProtocol, orderProtocol, userAddress } from "./protocol.ts";
import { about, recvWindow } from "./terms.ts";

/** What Binance USD-M futures can do. */
export interface BinancePerp
  extends
    Perp<BinancePerpRaws>,
    Amends<BinancePerpRaws>,
    BatchOrders<BinancePerpRaws>,
    TriggerOrders<BinancePerpRaws>,
    OrderSocket<BinancePerpRaws>,
    DeadMansSwitch {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/** The sizes that a snapshot may have (docs: Order Book). */
const depths = [5, 10, 20, 50, 100, 500, 1_000] as const;

/**
 * A connector for Binance USD-M futures. Nothing is sent before `connect`. Trades are told as aggregates: what one taker
 * traded at one price, under one id. Tickers of the stream have neither bid nor ask.
 *
 * @throws {ValidationError} for options that cannot be used.
 */
export function perp(options: SessionOptions = {}): BinancePerp {
  let authority: Authority | undefined;
  const session = openSession(venue, options, (keys) => {
    authority = keys && authorityOf(keys);
    return {
      venue,
      authorize: authority?.authorize,
      authorizeParams: authority?.authorizeParams,
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).serverTime,
    };
  }, "perp");
  const newKey = async (signal: AbortSignal): Promise<string> =>
    (await session.call(newListenKey, {}, { signal })).listenKey;
  const privateStream = authority && new Stream(session.stream("perpPrivate", listenProtocol(newKey)));
  if (privateStream) keepListening(session.clock, privateStream, () => session.call(keepListenKey, {}), keyIsGone);
  const orderStream = authority && new Stream(session.stream("perpApi", orderProtocol));
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const contracts = contractsOf(session, marketOf);
  const adapter = adapterOf(session, contracts, marketOf);
  const desk = openDesk(session, adapter, privateStream, orderStream ? [orderStream] : []);
  return Object.assign(perpConnector(desk, contracts), {
    call: session.call,
    ...amends(desk, amendEntry(session, adapter.orders)),
    ...batchOrders(desk),
    ...triggerOrders(desk),
    ...deadMans(desk, deadMansEntry(session)),
    orderSocket: orders(desk, socketEntry(session, orderStream)),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as BinancePerp;
}

/** The decoders of what comes often. */
async function decoders(): Promise<readonly Decoder[]> {
  return (await import("../../../generated/binance/perp.hot.ts")).decoders;
}

function adapterOf(
  session: Session,
  contracts: ContractAdapter<BinancePerpRaws>,
  marketOf: (id: string) => Market | undefined,
): Adapter<BinancePerpRaws> {
  const { call } = session;
  const calls = orderCalls(session, marketOf);
  return {
    clientOrderIdLength: 36,
    clientOrderIdPattern: /^[.A-Z:/a-z0-9_-]+$/,
    writeDeadline: recvWindow,
    candlePage: 1_000,
    // A stream that is asked for on another route is acknowledged, and silent (docs: Important WebSocket Change Notice).
    publicStreams: {
      market: session.stream("perpMarket", { ...marketProtocol, decoders }),
      books: session.stream("perpPublic", { ...marketProtocol, decoders }),
    },
    contracts,

    fetchTime: async (context) => (await call(time, {}, context)).serverTime,
    fetchMarkets: async (context) => {
      const { symbols } = await call(exchangeInfo, {}, { ...context, spare: "symbols" });
      return symbols.flatMap((raw) => toContract(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const { one, marketOf: wanted } = among(markets, marketOf);
      const params = one ? { symbol: one.id } : {};
      const [tickers, best] = await Promise.all([
        call(ticker24hr, params, context),
        call(tickerBookTicker, params, context),
      ]);
      const quotes = new Map(listOf(best).map((raw) => [raw.symbol, raw]));
      const raws = listOf(tickers).map((raw) => check(ticker24hrSchema, raw, { ...about, operation: ticker24hr.id }));
      return listed(raws, "symbol", wanted, (market, raw) => toContractTicker(market, raw, quotes.get(raw.symbol)));
    },
    fetchOrderBook: async (market, wanted = 1_000, context) => {
      const limit = depths.find((size) => size >= wanted) ?? 1_000;
      const book = toBook(market, await call(depth, { symbol: market.id, limit }, context));
      return { ...book, bids: book.bids.slice(0, wanted), asks: book.asks.slice(0, wanted) };
    },
    fetchTrades: async (market, limit = 500, context) => {
      const raws = await call(aggTrades, { symbol: market.id, limit }, context);
      return raws.map((raw) => toAggregate(market, raw));
    },
    fetchCandles: async (market, { interval, from, to, limit }, context) => {
      const raws = await call(klines, {
        symbol: market.id,
        interval: intervalOf(interval),
        limit,
        ...(from === undefined ? {} : { startTime: from }),
        // The end is inclusive at the venue.
        ...(to === undefined ? {} : { endTime: to - 1 }),
      }, context);
      const now = session.time.now();
      return raws.map((raw) => toCandle(market, interval, raw, now));
    },
    fetchBalances: async (context) => toContractBalances(await call(balance, { recvWindow }, context)),
    fetchTradingFees: async (market, context) =>
      toContractFees(market, await call(commissionRate, { symbol: market.id, recvWindow }, context)),

    ...calls,
    ...batchEntries(session, calls.orders),
    fillHistory: { by: "id" },

    // Each event says where the one before it ended (docs: How to manage a local order book correctly).
    bookRule: () => ({ kind: "previous", snapshot: "rest" }),
    book: (market) => ({
      socket: "books",
      address: `${addressOf(diffDepthChannel, { symbol: market.id.toLowerCase() })}@100ms`,
      read: (payload) => toContractDelta(readHot(diffDepthChannel, payload, about)),
    }),
    trades: (market) =>
      topic(aggTradeChannel, { symbol: market.id.toLowerCase() }, about, (raw) => [toStreamAggregate(market, raw)]),
    ticker: (market) =>
      topic(tickerChannel, { symbol: market.id.toLowerCase() }, about, (raw) => toStreamContractTicker(market, raw)),
    candles: (market, interval) =>
      topic(
        klineChannel,
        { symbol: market.id.toLowerCase(), interval: intervalOf(interval) },
        about,
        (raw) => toStreamCandle(market, interval, raw),
      ),
    user: [{ address: userAddress, read: (payload) => userEvents(payload, marketOf) }],
  };
}

/** The account's events. Kinds that the description does not know are left alone, and so are those that repeat others. */
function userEvents(
  payload: unknown,
  marketOf: (id: string) => Market | undefined,
): readonly UserEvent<BinancePerpRaws>[] {
  const event = readMessage(userDataChannel, payload, about);
  switch (event?.e) {
    case "ORDER_TRADE_UPDATE": {
      const market = marketOf(event.o.s);
      return market ? [{ kind: "order", update: toContractExecution(market, event) }] : [];
    }
    case "ALGO_UPDATE": {
      const market = marketOf(event.o.s);
      return market ? [{ kind: "order", update: toTriggerEvent(market, event) }] : [];
    }
    case "ACCOUNT_UPDATE":
      return accountEvents(event, marketOf);
    case "listenKeyExpired":
      return [{ kind: "terminated" }];
    default:
      return [];
  }
}

/** What changed of wallets and positions. How much of a wallet is free is not told. */
function accountEvents(
  event: AccountUpdateEvent,
  marketOf: (id: string) => Market | undefined,
): readonly UserEvent<BinancePerpRaws>[] {
  const positions = toPositionChanges(event, marketOf);
  return [
    ...(positions.length > 0 ? [{ kind: "positions" as const, positions, time: event.T }] : []),
    ...((event.a.B ?? []).length > 0 ? [{ kind: "balancesMoved" as const }] : []),
  ];
}

type Interval = Parameters<
  typeof addressOf<{ symbol: string; interval: Exclude<CandleInterval, "1s"> }, KlineEvent>
>[1][
  "interval"
];

function intervalOf(interval: CandleInterval): Interval {
  if (interval === "1s") throw new ValidationError("interval", "1s is not offered on futures", about);
  return interval;
}
