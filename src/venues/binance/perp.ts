/** Binance USD-M futures as a perp venue: `perp({ credentials, network })`. */
import {
  accountConfig,
  type AccountUpdateEvent,
  type AggTrade,
  aggTradeChannel,
  type AggTradeEvent,
  aggTrades,
  balance,
  type CommissionRate,
  commissionRate,
  deleteAllOpenOrders,
  deleteOrder,
  depth,
  diffDepthChannel,
  exchangeInfo,
  fundingInfo,
  type FundingRate as RawPastFunding,
  fundingRate,
  getOrder,
  type Income,
  income,
  keepListenKey,
  type Kline,
  klineChannel,
  type KlineEvent,
  klines,
  leverage,
  marginType,
  markPriceChannel,
  type MarkPriceEvent,
  modifyOrder,
  newListenKey,
  newOrder,
  type OpenInterest as RawOpenInterest,
  openInterest,
  openOrders,
  type Order,
  type OrderAnswer,
  type OrderTradeUpdateEvent,
  type PositionRisk,
  positionRisk,
  type PremiumIndex,
  premiumIndex,
  premiumIndexSchema,
  setPositionSideDual,
  symbolConfig,
  type SymbolInfo,
  type Ticker24hr,
  ticker24hr,
  ticker24hrSchema,
  tickerBookTicker,
  tickerChannel,
  type TickerEvent,
  time,
  userDataChannel,
  type UserTrade,
  userTrades,
} from "../../../generated/binance/perp.ts";
import { venue } from "../../../generated/binance/venue.ts";
import type { Adapter, ContractAdapter, UserEvent, VenueRef } from "../../connector/adapter.ts";
import { openDesk } from "../../connector/desk.ts";
import type { Amends, BatchOrders } from "../../connector/exchange.ts";
import { type AmendEntry, amends } from "../../connector/orders/amending.ts";
import { batchOrders } from "../../connector/orders/batches.ts";
import type { Perp, PerpRaws } from "../../connector/perp.ts";
import { perpConnector } from "../../connector/perpetuals.ts";
import { SchemaError, ValidationError } from "../../core/errors.ts";
import { check } from "../../core/schema.ts";
import { openSession, type Session, type SessionOptions } from "../../core/session.ts";
import { addressOf, readMessage, readOnly } from "../../core/stream/channel.ts";
import { Stream } from "../../core/stream/stream.ts";
import type { CandleInterval, Market } from "../../model/mod.ts";
import { type Authority, authorityOf } from "./auth.ts";
import { refusal } from "./errors.ts";
import { toFillPage } from "./map/account.ts";
import { toBook, toCandle, toStreamCandle } from "./map/market.ts";
import {
  toAggregate,
  toContract,
  toContractDelta,
  toContractTicker,
  toFundingRate,
  toOpenInterest,
  toPastFunding,
  toStreamAggregate,
  toStreamContractTicker,
  toStreamFunding,
} from "./map/perp-market.ts";
import {
  fromContractTicket,
  toContractAnswer,
  toContractBalances,
  toContractExecution,
  toContractFees,
  toContractFill,
  toContractOrder,
  toFundingPayment,
  toLeverage,
  toPosition,
  toPositionChanges,
} from "./map/perp-order.ts";
import { fromRef } from "./map/order.ts";
import { listenProtocol, marketProtocol, userAddress } from "./protocol.ts";

/** The types of the raw payloads of USD-M futures. */
export interface BinancePerpRaws extends PerpRaws {
  readonly market: SymbolInfo;
  readonly ticker: Ticker24hr | TickerEvent;
  readonly trade: AggTrade | AggTradeEvent;
  readonly candle: Kline | KlineEvent;
  readonly order: Order | OrderAnswer | OrderTradeUpdateEvent["o"];
  readonly fill: UserTrade | OrderTradeUpdateEvent["o"];
  readonly fees: CommissionRate;
  readonly position: PositionRisk;
  readonly funding: PremiumIndex | MarkPriceEvent;
  readonly pastFunding: RawPastFunding;
  readonly fundingPayment: Income;
  readonly openInterest: RawOpenInterest;
}

/** What Binance USD-M futures can do. */
export interface BinancePerp extends Perp<BinancePerpRaws>, Amends<BinancePerpRaws>, BatchOrders<BinancePerpRaws> {
  /** Typed access to every described operation, for what the unified interface does not cover. */
  readonly call: Session["call"];
}

/** Milliseconds after which Binance refuses a request on arrival; the most it allows is 60 000. */
const recvWindow = 5_000;
/** The key of the account's events lasts an hour; it is prolonged this often, in milliseconds. */
const keepEvery = 25 * 60_000;
const keepAgain = 60_000;
const about = { venue: venue.id } as const;
/** The sizes that a snapshot may have (docs: Order Book). */
const depths = [5, 10, 20, 50, 100, 500, 1_000] as const;
const hour = 3_600_000;
/** Where nothing else is told, funding is paid every so many hours (docs: Get Funding Rate Info). */
const fundingHours = 8;

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
      authorize: (draft, auth, now) => {
        if (!authority) throw new ValidationError("credentials", "are needed for this", about);
        return authority.authorize(draft, auth, now);
      },
      refusal,
      askTime: async (call, context) => (await call(time, {}, context)).serverTime,
    };
  }, "perp");
  const newKey = async (signal: AbortSignal): Promise<string> =>
    (await session.call(newListenKey, {}, { signal })).listenKey;
  const privateStream = authority && new Stream(session.stream("perpPrivate", listenProtocol(newKey)));
  if (privateStream) keepListening(session, privateStream);
  const marketOf = (id: string): Market | undefined => desk.markets.byId(id);
  const contracts = contractsOf(session, marketOf);
  const adapter = adapterOf(session, contracts, marketOf);
  const desk = openDesk(session, adapter, privateStream);
  return Object.assign(perpConnector(desk, contracts), {
    call: session.call,
    ...amends(desk, amendEntry(session, adapter)),
    ...batchOrders(desk),
    // Between adapter and caller values travel without the types of their raw payloads; the adapter is held to them.
  }) as unknown as BinancePerp;
}

/** Prolongs the key of the account's events as long as they are followed; where it has ended, another one is asked for. */
function keepListening({ clock, call }: Session, stream: Stream): void {
  let cancel = (): void => {};
  let live = false;
  const wait = (ms: number): void => {
    cancel = clock.after(ms, () => {
      call(keepListenKey, {}).then(
        () => keepEvery,
        (error) => {
          // Docs: error -1125, "This listenKey does not exist".
          if ((error as { code?: unknown }).code === "-1125") stream.restart();
          return keepAgain;
        },
      ).then((pause) => live && wait(pause));
    });
  };
  stream.onLive((now) => {
    cancel();
    live = now;
    if (live) wait(keepEvery);
  });
}

function adapterOf(
  session: Session,
  contracts: ContractAdapter<BinancePerpRaws>,
  marketOf: (id: string) => Market | undefined,
): Adapter<BinancePerpRaws> {
  const { call } = session;
  const known = <T>(id: string, map: (market: Market) => T): T[] => {
    const market = marketOf(id);
    return market ? [map(market)] : [];
  };
  return {
    clientOrderIdLength: 36,
    clientOrderIdPattern: /^[.A-Z:/a-z0-9_-]+$/,
    writeDeadline: recvWindow,
    candlePage: 1_000,
    // A stream that is asked for on another route is acknowledged, and silent (docs: Important WebSocket Change Notice).
    publicStreams: {
      market: session.stream("perpMarket", marketProtocol),
      books: session.stream("perpPublic", marketProtocol),
    },
    contracts,

    fetchTime: async (context) => (await call(time, {}, context)).serverTime,
    fetchMarkets: async (context) => {
      const { symbols } = await call(exchangeInfo, {}, { ...context, priority: "data" });
      return symbols.flatMap((raw) => toContract(raw) ?? []);
    },
    fetchTickers: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const params = one && others.length === 0 ? { symbol: one.id } : {};
      const data = { ...context, priority: "data" as const };
      const [tickers, best] = await Promise.all([call(ticker24hr, params, data), call(tickerBookTicker, params, data)]);
      const quotes = new Map(list(best).map((raw) => [raw.symbol, raw]));
      const wanted = markets && new Set(markets.map(({ id }) => id));
      return list(tickers)
        .map((raw) => check(ticker24hrSchema, raw, { ...about, operation: ticker24hr.id }))
        .filter(({ symbol }) => wanted?.has(symbol) ?? true)
        .flatMap((raw) => known(raw.symbol, (market) => toContractTicker(market, raw, quotes.get(raw.symbol))));
    },
    fetchOrderBook: async (market, wanted = 1_000, context) => {
      const limit = depths.find((size) => size >= wanted) ?? 1_000;
      const book = toBook(market, await call(depth, { symbol: market.id, limit }, { priority: "data", ...context }));
      return { ...book, bids: book.bids.slice(0, wanted), asks: book.asks.slice(0, wanted) };
    },
    fetchTrades: async (market, limit = 500, context) => {
      const raws = await call(aggTrades, { symbol: market.id, limit }, { ...context, priority: "data" });
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
      }, { ...context, priority: "data" });
      const now = session.time.now();
      return raws.map((raw) => toCandle(market, interval, raw, now));
    },
    fetchBalances: async (context) => toContractBalances(await call(balance, { recvWindow }, context)),
    fetchTradingFees: async (market, context) =>
      toContractFees(market, await call(commissionRate, { symbol: market.id, recvWindow }, context)),

    fetchOrder: async (market, ref, context) =>
      toContractOrder(market, await call(getOrder, { ...fromRef(market, ref), recvWindow }, context)),
    fetchOpenOrders: async (market, context) => {
      const raws = await call(openOrders, { recvWindow, ...(market ? { symbol: market.id } : {}) }, context);
      return raws.flatMap((raw) => known(raw.symbol, (one) => toContractOrder(one, raw)));
    },
    fillHistory: { by: "id" },
    fetchFills: async (market, wanted, context) => {
      if (!market) throw new ValidationError("symbol", "is needed: fills are told by market", about);
      const { orderId, since, after, next = after, limit } = wanted;
      const raws = await call(userTrades, {
        symbol: market.id,
        limit,
        recvWindow,
        ...(orderId === undefined ? since === undefined ? {} : { startTime: since } : { orderId }),
        // `fromId` is inclusive.
        ...(next === undefined ? {} : { fromId: String(BigInt(next) + 1n) }),
      }, context);
      return toFillPage(raws, wanted, (raw) => toContractFill(market, raw));
    },
    orders: {
      create: async (market, ticket, context) =>
        toContractAnswer(market, await call(newOrder, { ...fromContractTicket(market, ticket), recvWindow }, context)),
      cancel: async (market, ref, context) =>
        toContractAnswer(market, await call(deleteOrder, { ...fromRef(market, ref), recvWindow }, context)),
    },
    cancelAll: async (market, context) => {
      // It says that it was done, and names none of them.
      await call(deleteAllOpenOrders, { symbol: market.id, recvWindow }, context);
      return [];
    },

    // Each event says where the one before it ended (docs: How to manage a local order book correctly).
    bookRule: () => ({ kind: "previous", snapshot: "rest" }),
    book: (market) => ({
      socket: "books",
      address: `${addressOf(diffDepthChannel, { symbol: market.id.toLowerCase() })}@100ms`,
      read: (payload) => toContractDelta(readOnly(diffDepthChannel, payload, about)),
    }),
    trades: (market) => ({
      address: addressOf(aggTradeChannel, { symbol: market.id.toLowerCase() }),
      read: (payload) => [toStreamAggregate(market, readOnly(aggTradeChannel, payload, about))],
    }),
    ticker: (market) => ({
      address: addressOf(tickerChannel, { symbol: market.id.toLowerCase() }),
      read: (payload) => toStreamContractTicker(market, readOnly(tickerChannel, payload, about)),
    }),
    candles: (market, interval) => ({
      address: addressOf(klineChannel, { symbol: market.id.toLowerCase(), interval: intervalOf(interval) }),
      read: (payload) => toStreamCandle(market, interval, readOnly(klineChannel, payload, about)),
    }),
    user: [{ address: userAddress, read: (payload) => userEvents(payload, marketOf) }],
  };
}

function contractsOf(
  session: Session,
  marketOf: (id: string) => Market | undefined,
): ContractAdapter<BinancePerpRaws> {
  const { call } = session;
  const between = ({ from, to, limit }: { from?: number; to?: number; limit: number }) => ({
    limit,
    ...(from === undefined ? {} : { startTime: from }),
    // The end is inclusive at the venue.
    ...(to === undefined ? {} : { endTime: to - 1 }),
  });
  return {
    fetchPositions: async (context) => {
      const [raws, configs] = await Promise.all([
        call(positionRisk, { recvWindow }, context),
        call(symbolConfig, { recvWindow }, context),
      ]);
      const terms = new Map(configs.map((config) => [config.symbol, config]));
      const positions = raws.flatMap((raw) => {
        const market = marketOf(raw.symbol);
        return market ? [toPosition(market, raw, terms.get(raw.symbol))] : [];
      });
      // Listed are also those with orders only.
      return { positions: positions.filter(({ amount }) => !amount.isZero()), time: session.time.now() };
    },
    fetchFundingRates: async (markets, context) => {
      const [one, ...others] = markets ?? [];
      const data = { ...context, priority: "data" as const };
      const [answer, infos] = await Promise.all([
        call(premiumIndex, one && others.length === 0 ? { symbol: one.id } : {}, data),
        call(fundingInfo, {}, data),
      ]);
      const hours = new Map(infos.map(({ symbol, fundingIntervalHours }) => [symbol, fundingIntervalHours]));
      const wanted = markets && new Set(markets.map(({ id }) => id));
      return list(answer)
        .map((raw) => check(premiumIndexSchema, raw, { ...about, operation: premiumIndex.id }))
        .filter(({ symbol }) => wanted?.has(symbol) ?? true)
        .flatMap((raw) => {
          const market = marketOf(raw.symbol);
          return market ? [toFundingRate(market, raw, (hours.get(raw.symbol) ?? fundingHours) * hour)] : [];
        });
    },
    fetchFundingRateHistory: async (market, page, context) => {
      const raws = await call(fundingRate, { symbol: market.id, ...between(page) }, { ...context, priority: "data" });
      return raws.map((raw) => toPastFunding(market, raw));
    },
    fetchFundingPayments: async (market, page, context) => {
      const params = { symbol: market.id, incomeType: "FUNDING_FEE", recvWindow, ...between(page) } as const;
      return (await call(income, params, context)).map((raw) => toFundingPayment(market, raw));
    },
    fetchOpenInterest: async (market, context) =>
      toOpenInterest(market, await call(openInterest, { symbol: market.id }, { ...context, priority: "data" })),
    fetchLeverage: async (market, context) => {
      const [config] = await call(symbolConfig, { symbol: market.id, recvWindow }, context);
      if (!config) {
        throw new SchemaError("", `the terms of ${market.symbol}`, "none", { ...about, operation: symbolConfig.id });
      }
      return toLeverage(market, config);
    },
    setLeverage: async (market, wanted, context) => {
      if (!wanted.isInteger()) throw new ValidationError("leverage", "must be a whole number", about);
      await call(leverage, { symbol: market.id, leverage: wanted.toNumber(), recvWindow }, context);
    },
    setMarginMode: async (market, mode, context) => {
      const type = mode === "isolated" ? "ISOLATED" : "CROSSED";
      await call(marginType, { symbol: market.id, marginType: type, recvWindow }, context);
    },
    fetchPositionMode: async (context) =>
      (await call(accountConfig, { recvWindow }, context)).dualSidePosition ? "hedge" : "oneWay",
    setPositionMode: async (mode, context) => {
      await call(setPositionSideDual, { dualSidePosition: mode === "hedge", recvWindow }, context);
    },
    funding: (market) => ({
      address: addressOf(markPriceChannel, { symbol: market.id.toLowerCase() }),
      read: (payload) => toStreamFunding(market, readOnly(markPriceChannel, payload, about)),
    }),
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

/** An order is changed in place: both amount and price, and the amount with what is filled already. */
function amendEntry({ call }: Session, adapter: Adapter<BinancePerpRaws>): AmendEntry {
  return {
    ...adapter.orders,
    inPlace: () => true,
    amend: async (market, order, { amount, price }, context) =>
      toContractAnswer(
        market,
        await call(modifyOrder, {
          ...fromRef(market, order as VenueRef),
          side: order.side === "buy" ? "BUY" : "SELL",
          quantity: amount.toFixed(),
          price: price.toFixed(),
          recvWindow,
        }, context),
      ),
  };
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

function list<T>(answer: T | readonly T[]): readonly T[] {
  return Array.isArray(answer) ? answer : [answer as T];
}
