/** What a venue supplies. The connector does everything else: rules, tracking, books, recovery. */
import type { CallContext } from "../core/call.ts";
import type { Decimal } from "../core/decimal.ts";
import type { VenueKitError } from "../core/errors.ts";
import type { Stream, StreamParts } from "../core/stream/stream.ts";
import type {
  Balance,
  BookDelta,
  BookSnapshot,
  Candle,
  CandleInterval,
  Fill,
  FundingPayment,
  FundingRate,
  Leverage,
  MarginMode,
  Market,
  OpenInterest,
  OrderType,
  OrderUpdate,
  PastFundingRate,
  Position,
  PositionMode,
  Ticker,
  Ticket,
  Trade,
  TradingFees,
} from "../model/mod.ts";
import type { BookRule } from "./books/bookrule.ts";
import type { Raws } from "./exchange.ts";
import type { PerpRaws } from "./perp.ts";

/** Which order is meant, for a venue. At least one of the ids is there. */
export interface VenueRef {
  readonly clientOrderId?: string;
  readonly id?: string;
  /** What it was placed as, where that is known: a venue may keep those with a trigger apart. */
  readonly type?: OrderType;
}

/** An order that is asked for. */
export interface Sought {
  readonly market: Market;
  readonly ref: VenueRef;
  /** The venue's time before which it cannot have been created, where that is known; milliseconds since 1970 UTC. */
  readonly since?: number;
}

/** What to subscribe to, and how to read what comes. `read` throws `SchemaError`. */
export interface Topic<T> {
  readonly address: string;
  /** Which of the public sockets carries it; the first one where not given. */
  readonly socket?: string;
  read(payload: unknown, received: number): T;
}

/** Something the venue told on the private stream. */
export type UserEvent<R extends Raws = Raws> =
  | { readonly kind: "order"; readonly update: OrderUpdate<R["order"], R["fill"]> }
  /** A fill, where the venue tells it apart from the state of its order. */
  | { readonly kind: "fill"; readonly fill: Fill<R["fill"]> }
  /** Balances of some assets at a time, in milliseconds since 1970 UTC. */
  | { readonly kind: "balances"; readonly balances: readonly Balance[]; readonly time: number }
  /** Some positions at a time. One that says nothing of leverage and margin mode leaves them as they were. */
  | { readonly kind: "positions"; readonly positions: readonly Position[]; readonly time: number }
  /** Balances moved by something that does not say what they are now: they are read again. */
  | { readonly kind: "balancesMoved" }
  /** The private stream ended at the venue: it has to be opened again. */
  | { readonly kind: "terminated" };

/** Where the account's events are found. */
export interface UserTopic<R extends Raws = Raws> extends Topic<readonly UserEvent<R>[]> {
  /** The private socket that carries it; the connector's first one where not given. */
  readonly stream?: Stream;
}

/** Balances at a time. */
export interface BalancesAt {
  readonly balances: readonly Balance[];
  /** Milliseconds since 1970 UTC of the account's last change. */
  readonly time: number;
}

/** Positions at a time. */
export interface PositionsAt<R extends PerpRaws = PerpRaws> {
  /** What is open; a position whose amount is zero counts as none. */
  readonly positions: readonly Position<R["position"]>[];
  /**
   * Milliseconds since 1970 UTC of the answer, as the venue tells it, or of the newest change that it knows of. Where the venue
   * tells neither, that of the asking, less our clock's error: an event that is older than this is not believed.
   */
  readonly time: number;
}

/** Which fills of the account. Times in milliseconds since 1970 UTC. */
export interface FillsWanted {
  /** Of this order (the venue's id) only. */
  readonly orderId?: string;
  /** Not before it. */
  readonly since?: number;
  /** Later than this id, at a venue whose history goes by ids. */
  readonly after?: string;
  /** The rest of an answer: what its `next` was. */
  readonly next?: string;
  /** At most so many, or as many as the venue gives at once. */
  readonly limit: number;
}

/** One page of the account's fills, in whichever order the venue has them. */
export interface FillPage<Raw = unknown> {
  readonly fills: readonly Fill<Raw>[];
  /** Where the answer goes on, in the adapter's own words; absent where that was all. */
  readonly next?: string;
}

/**
 * How a venue's history of fills is read on: after the last id, where ids of a market grow; else since a time. `account`: the
 * fills of all markets in one question.
 */
export type FillHistory =
  | { readonly by: "id" }
  | { readonly by: "time"; readonly account?: true };

/** Which part of a history. Times in milliseconds since 1970 UTC. */
export interface HistoryPage {
  readonly from?: number;
  /** Not at or after it. */
  readonly to?: number;
  readonly limit: number;
}

/** What a venue of perpetual contracts supplies besides. Each call is one request. */
export interface ContractAdapter<R extends PerpRaws = PerpRaws> {
  fetchPositions(context: CallContext): Promise<PositionsAt<R>>;
  fetchFundingRates(markets: readonly Market[] | undefined, context: CallContext): Promise<FundingRate<R["funding"]>[]>;
  /** Oldest first; the newest `limit` where neither end is given. */
  fetchFundingRateHistory(
    market: Market,
    page: HistoryPage,
    context: CallContext,
  ): Promise<PastFundingRate<R["pastFunding"]>[]>;
  /** The same. */
  fetchFundingPayments(
    market: Market,
    page: HistoryPage,
    context: CallContext,
  ): Promise<FundingPayment<R["fundingPayment"]>[]>;
  fetchOpenInterest(market: Market, context: CallContext): Promise<OpenInterest<R["openInterest"]>>;
  fetchLeverage(market: Market, context: CallContext): Promise<Leverage>;
  setLeverage(market: Market, leverage: Decimal, context: CallContext): Promise<void>;
  setMarginMode(market: Market, mode: MarginMode, context: CallContext): Promise<void>;
  fetchPositionMode(context: CallContext): Promise<PositionMode>;
  setPositionMode(mode: PositionMode, context: CallContext): Promise<void>;
  readonly funding: (market: Market) => Topic<FundingRate<R["funding"]>>;
  /** Where that topic has no prices: those that have them. */
  readonly fundingPrices?: (market: Market) => readonly Topic<FundingPrices>[];
}

/** The prices that funding is computed of, where they are told apart from its rate. */
export type FundingPrices = Pick<FundingRate, "markPrice" | "indexPrice" | "time">;

/** Placing orders, over HTTP or over a socket. */
export interface OrderEntry<R extends Raws = Raws> {
  create(market: Market, ticket: Ticket, context: CallContext): Promise<OrderUpdate<R["order"], R["fill"]>>;
  cancel(market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate<R["order"], R["fill"]>>;
}

/**
 * One request about several orders. `send` takes at most `most` of them, and tells what became of each, in their order: what
 * the venue says of it, or its refusal. It throws where the request failed as a whole.
 */
export interface BatchEntry<Item, R extends Raws = Raws> {
  readonly most: number;
  send(
    items: readonly Item[],
    context: CallContext,
  ): Promise<readonly (OrderUpdate<R["order"], R["fill"]> | VenueKitError)[]>;
}

/**
 * A venue's API in unified words. Each call is one request. What is asked of the market has a `context` that lets orders and the
 * account pass in the line for the limits.
 */
export interface Adapter<R extends Raws = Raws> {
  /** Longest client order id, in characters of `0-9a-z`. */
  readonly clientOrderIdLength: number;
  /** What a caller's own client order id has to look like; up to that many characters of any kind where not given. */
  readonly clientOrderIdPattern?: RegExp;
  /** The venue places a limit order beyond its bounds of price at the bound, which is a better price, in place of refusing it. */
  readonly boundsPrices?: true;
  /**
   * Milliseconds after which a write that was sent is refused on arrival: what makes its absence provable. Absent at a venue
   * that takes a write however late it arrives: there an unknown order stays unknown until it is found.
   */
  readonly writeDeadline?: number;
  /** Where fees are taken from trades of spot: from what a trade brings (base on a buy, quote on a sell) if not given. */
  readonly feesIn?: "quote";
  /**
   * Milliseconds between two readings of balances whose stream says only that they moved: more than the usual second where
   * the account may ask so seldom that orders would have to wait for that.
   */
  readonly balancesPause?: number;
  /** Most candles of one page. */
  readonly candlePage: number;

  fetchTime(context: CallContext): Promise<number>;
  fetchMarkets(context: CallContext): Promise<Market<R["market"]>[]>;
  fetchTickers(markets: readonly Market[] | undefined, context: CallContext): Promise<Ticker<R["ticker"]>[]>;
  /** With a sequence number where `bookRule` follows numbers from snapshots. */
  fetchOrderBook(market: Market, depth: number | undefined, context: CallContext): Promise<BookSnapshot>;
  fetchTrades(market: Market, limit: number | undefined, context: CallContext): Promise<Trade<R["trade"]>[]>;
  /** Oldest first, from the first candle that starts at or after `from`, before `to`. */
  fetchCandles(
    market: Market,
    page: { readonly interval: CandleInterval; readonly from?: number; readonly to?: number; readonly limit: number },
    context: CallContext,
  ): Promise<Candle<R["candle"]>[]>;
  fetchBalances(context: CallContext): Promise<BalancesAt>;
  fetchTradingFees(market: Market, context: CallContext): Promise<TradingFees<R["fees"]>>;

  /** Throws `OrderNotFound` where neither open nor closed orders have it. */
  fetchOrder(market: Market, ref: VenueRef, context: CallContext): Promise<OrderUpdate<R["order"], R["fill"]>>;
  /** The same for several orders, where the venue answers that in fewer requests; else they are asked for one by one. */
  readonly fetchBatch?: BatchEntry<Sought, R>;
  fetchOpenOrders(market: Market | undefined, context: CallContext): Promise<OrderUpdate<R["order"], R["fill"]>[]>;
  readonly fillHistory: FillHistory;
  /** `market` is absent where the whole account is meant: only where `fillHistory` says that this can be asked. */
  fetchFills(market: Market | undefined, wanted: FillsWanted, context: CallContext): Promise<FillPage<R["fill"]>>;
  readonly orders: OrderEntry<R>;
  /** Where the venue takes several orders in one request; else they are sent one by one. */
  readonly createBatch?: BatchEntry<{ readonly market: Market; readonly ticket: Ticket }, R>;
  readonly cancelBatch?: BatchEntry<{ readonly market: Market; readonly ref: VenueRef }, R>;
  cancelAll(market: Market, context: CallContext): Promise<OrderUpdate<R["order"], R["fill"]>[]>;

  /** How the changes of `book` and the snapshots of `fetchOrderBook` make a book. */
  readonly bookRule: (market: Market) => BookRule;
  readonly book: (market: Market) => Topic<BookDelta>;
  readonly trades: (market: Market) => Topic<readonly Trade<R["trade"]>[]>;
  readonly ticker: (market: Market) => Topic<Ticker<R["ticker"]>>;
  readonly candles: (market: Market, interval: CandleInterval) => Topic<Candle<R["candle"]>>;
  /** The public sockets, by the names that topics use; there is at least one. */
  readonly publicStreams: Readonly<Record<string, StreamParts>>;
  /** The account's events: all of the topics together tell of orders, balances and positions. */
  readonly user: readonly UserTopic<R>[];
  /** Where its markets are perpetual contracts. */
  readonly contracts?: R extends PerpRaws ? ContractAdapter<R> : ContractAdapter;
}
