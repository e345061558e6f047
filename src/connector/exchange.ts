/** What every venue with order books can do, and the capabilities that some have besides. */
import type { ConcentratedLiquidity } from "./amm/amm.ts";
import type { CallOptions } from "../core/call.ts";
import type { Numeric } from "../core/decimal.ts";
import type { Feed } from "../core/feed.ts";
import type { PoolUse } from "../core/limits/limiter.ts";
import type { FrameUse } from "../core/scan/reader.ts";
import type {
  Amendment,
  Balance,
  BookSnapshot,
  Candle,
  CandleGap,
  CandleInterval,
  FeeEstimate,
  Fill,
  Market,
  MarketChange,
  NewOrder,
  NewQuoteOrder,
  NewTriggerOrder,
  Order,
  OrderRef,
  Ticker,
  Trade,
  TradingFees,
} from "../model/mod.ts";
import type { DeadMansEvent, DeadMansSwitch } from "./orders/deadmans.ts";
import type { LiveBook } from "./books/livebook.ts";

export type { Armed, ArmOptions, DeadMansEvent, DeadMansSwitch } from "./orders/deadmans.ts";

/** The types of a venue's raw payloads, as its generated files name them. */
export interface Raws {
  readonly market: unknown;
  readonly ticker: unknown;
  readonly trade: unknown;
  readonly candle: unknown;
  readonly order: unknown;
  readonly fill: unknown;
  readonly fees: unknown;
}

/** A symbol, alone or with options. */
export type OfSymbol<Extra = unknown> = string | ({ readonly symbol: string } & CallOptions & Extra);

/** Which candles. Times in milliseconds since 1970 UTC. Of many there are several pages: `timeout` is that of each. */
export interface CandleQuery extends CallOptions {
  readonly symbol: string;
  readonly interval: CandleInterval;
  /** Start of the first candle wanted; the newest `limit` candles where not given. */
  readonly from?: number;
  /** Candles that start at or after it are not wanted; now where not given. */
  readonly to?: number;
  /** At most this many; all up to `to` where not given and `from` is. */
  readonly limit?: number;
  /** Called after each page, with the start of the next one: pass it as `from` to resume. */
  readonly onProgress?: (progress: { readonly candles: number; readonly next: number }) => void;
}

/** Candles in order of time, and the stretches the venue has none for. */
export interface Candles<Raw = unknown> {
  readonly candles: readonly Candle<Raw>[];
  readonly gaps: readonly CandleGap[];
}

/** Which fills. */
export interface FillQuery extends CallOptions {
  readonly symbol: string;
  /** Of this order (the venue's id) only. */
  readonly orderId?: string;
  /** Not before this time, in milliseconds since 1970 UTC. */
  readonly since?: number;
  readonly limit?: number;
}

/** An order that follows itself: states and fills arrive without being asked for. */
export interface TrackedOrder<R extends Raws = Raws> {
  readonly clientOrderId: string;
  /** The order as it is known now. */
  readonly state: Order<R["order"]>;
  /** Every fill so far, each once. */
  readonly fills: readonly Fill<R["fill"]>[];
  /**
   * Resolves when the order is final and every fill of it has arrived. Where the venue keeps from telling some of them, it
   * resolves a minute later, and `status` has an error that names what is missing. Rejects only when the connector is closed
   * before.
   */
  readonly done: Promise<Order<R["order"]>>;
  /** Each new state, in order. */
  updates(): Feed<Order<R["order"]>>;
}

/** A promise that carries the client order id from the first moment. */
export type Sent<T> = Promise<T> & { readonly clientOrderId: string };

/** What has to be there before orders are placed. */
export interface Readiness {
  readonly markets: boolean;
  readonly clock: boolean;
  /** Those below are `true` without credentials: there is nothing to wait for. */
  readonly userStream: boolean;
  readonly balances: boolean;
  readonly openOrders: boolean;
  /** `true` where there are no contracts as well. */
  readonly positions: boolean;
}

/** Public market data. */
export interface MarketData<R extends Raws = Raws> {
  /** Reads the markets anew; changes against what was known are events of `watchMarkets`. */
  fetchMarkets(options?: CallOptions): Promise<Market<R["market"]>[]>;
  /** The market of a symbol. Throws `ValidationError` where it is not listed. */
  market(symbol: string): Market<R["market"]>;
  watchMarkets(): Feed<MarketChange>;
  /** The venue's time in milliseconds since 1970 UTC. */
  fetchTime(options?: CallOptions): Promise<number>;
  fetchTicker(of: OfSymbol): Promise<Ticker<R["ticker"]>>;
  /** Of these symbols, or of all markets. */
  fetchTickers(options?: CallOptions & { readonly symbols?: readonly string[] }): Promise<Ticker<R["ticker"]>[]>;
  /** One look at the book; for more than one, `watchOrderBook`. `depth`: levels on each side. */
  fetchOrderBook(of: OfSymbol<{ readonly depth?: number }>): Promise<BookSnapshot>;
  /** The newest trades, oldest first. */
  fetchTrades(of: OfSymbol<{ readonly limit?: number }>): Promise<Trade<R["trade"]>[]>;
  fetchCandles(query: CandleQuery): Promise<Candles<R["candle"]>>;
  /** A book that keeps itself right; resolves when it is live. */
  watchOrderBook(of: OfSymbol): Promise<LiveBook>;
  watchTrades(of: OfSymbol): Promise<Feed<Trade<R["trade"]>>>;
  watchTicker(of: OfSymbol): Promise<Feed<Ticker<R["ticker"]>>>;
  watchCandles(
    of: { readonly symbol: string; readonly interval: CandleInterval } & CallOptions,
  ): Promise<Feed<Candle<R["candle"]>>>;
}

/** Placing and following orders. */
export interface Orders<R extends Raws = Raws> {
  /**
   * Places an order. Checked against the market's rules first: `ValidationError`, and nothing is sent. `OutcomeUnknown`: it
   * was sent and no evidence came back; the order stays tracked, `order(clientOrderId)` tells how it turns out.
   */
  createOrder(order: NewOrder & CallOptions): Sent<TrackedOrder<R>>;
  /** Cancels an order, and returns it as it ended: `filled` where the fill was faster. `OrderNotFound` only on evidence. */
  cancelOrder(order: OrderRef & CallOptions): Promise<Order<R["order"]>>;
}

/** Trading on one venue. Spot is no more than this; perpetual contracts add to it. */
export interface Exchange<R extends Raws = Raws> extends MarketData<R>, Orders<R>, AsyncDisposable {
  /** The venue's id. */
  readonly venue: string;
  /** Loads markets, measures the clock and, with credentials, starts the user stream and reads balances and open orders. */
  connect(options?: CallOptions): Promise<this>;
  /** Ends every stream, timer and connection. Orders stay as they are. */
  close(): Promise<void>;
  readonly ready: boolean;
  readonly readiness: Readiness;
  /** What happens to the connector: the user stream's connections, recoveries, errors of handlers. */
  readonly status: Feed<ConnectorEvent>;
  /** What is used of the venue's limits. */
  limits(): readonly PoolUse[];
  /**
   * What came often on the sockets: how many frames of each message were decoded from their bytes, and how many held a surprise
   * and were read in the ordinary way, which takes several times as long and is no less right.
   */
  frames(): readonly FrameUse[];

  fetchBalances(options?: CallOptions): Promise<Balance[]>;
  /** The balances that changed, as they are now. */
  watchBalances(): Feed<readonly Balance[]>;
  /** What is known now of every asset, without asking the venue. */
  balances(): Balance[];

  cancelAllOrders(of: OfSymbol): Promise<Order<R["order"]>[]>;
  /** The tracked order of this id: one made by this connector, or seen on the account. */
  order(clientOrderId: string): TrackedOrder<R> | undefined;
  fetchOrder(order: OrderRef & CallOptions): Promise<Order<R["order"]>>;
  /** Of one symbol, or of all. */
  fetchOpenOrders(options?: CallOptions & { readonly symbol?: string }): Promise<Order<R["order"]>[]>;
  fetchFills(query: FillQuery): Promise<Fill<R["fill"]>[]>;
  /** Every change of every order of the account. */
  watchOrders(): Feed<Order<R["order"]>>;
  /** Every fill of the account, each once. */
  watchFills(): Feed<Fill<R["fill"]>>;

  fetchTradingFees(of: OfSymbol): Promise<TradingFees<R["fees"]>>;
  /** What an order would cost, from the fees read last. `fetchTradingFees` first. */
  estimateFee(order: {
    readonly symbol: string;
    readonly side: "buy" | "sell";
    readonly amount: Numeric;
    readonly price: Numeric;
  }): FeeEstimate;
}

/** Something that happened to the connector as a whole. */
export type ConnectorEvent =
  | { readonly kind: "userStream"; readonly state: "live" | "lost" }
  | { readonly kind: "recovered"; readonly from: number; readonly to: number; readonly backfilled: number }
  /** The store of `ports.pools` does not answer (until it is back only this process's own part is used), or does again. */
  | { readonly kind: "sharedPools"; readonly state: "lost"; readonly error: unknown }
  | { readonly kind: "sharedPools"; readonly state: "back" }
  | { readonly kind: "deadMansSwitch"; readonly event: DeadMansEvent }
  | { readonly kind: "error"; readonly error: unknown };

/** Changes an open order in place. */
export interface Amends<R extends Raws = Raws> {
  /** The same order with another amount or price. It keeps its place in the queue where the venue allows. */
  amendOrder(order: OrderRef & Amendment & CallOptions): Promise<Order<R["order"]>>;
}

/** One order of a batch: canceled, or why not. */
export type CancelOutcome<R extends Raws = Raws> =
  | { readonly ref: OrderRef; readonly order: Order<R["order"]> }
  | { readonly ref: OrderRef; readonly error: unknown };

/** One order of a batch: placed, or why not. An `OutcomeUnknown` stays tracked, as that of `createOrder` does. */
export type CreateOutcome<R extends Raws = Raws> =
  | { readonly clientOrderId: string; readonly order: TrackedOrder<R> }
  | { readonly clientOrderId: string; readonly error: unknown };

/** A promise that carries the client order ids from the first moment, in the order of what was asked for. */
export type SentBatch<T> = Promise<T> & { readonly clientOrderIds: readonly string[] };

/** Several orders in one call, with an outcome for each, in their order. The call as a whole never rejects. */
export interface BatchOrders<R extends Raws = Raws> {
  cancelOrders(orders: readonly OrderRef[], options?: CallOptions): Promise<CancelOutcome<R>[]>;
  /** All are checked and tracked before any is sent. One that breaks a rule does not stop the others. */
  createOrders(orders: readonly NewOrder[], options?: CallOptions): SentBatch<CreateOutcome<R>[]>;
}

/** Orders that wait for a price. */
export interface TriggerOrders<R extends Raws = Raws> {
  createTriggerOrder(order: NewTriggerOrder & CallOptions): Sent<TrackedOrder<R>>;
}

/** Market orders by what they cost or yield. */
export interface QuoteOrders<R extends Raws = Raws> {
  createQuoteOrder(order: NewQuoteOrder & CallOptions): Sent<TrackedOrder<R>>;
}

/** Orders over a socket: the same calls and meanings, one round trip on a warm connection. */
export interface OrderSocket<R extends Raws = Raws> {
  readonly orderSocket: Orders<R>;
}

/** Every capability, by the name of its first member. */
export interface Capabilities {
  readonly amendOrder: Amends;
  readonly cancelOrders: BatchOrders;
  readonly createTriggerOrder: TriggerOrders;
  readonly createQuoteOrder: QuoteOrders;
  readonly orderSocket: OrderSocket;
  readonly armDeadMansSwitch: DeadMansSwitch;
  readonly openPosition: ConcentratedLiquidity;
}

/** Whether a connector has a capability; narrows its type. */
export function has<Venue extends object, Name extends keyof Capabilities>(
  venue: Venue,
  name: Name,
): venue is Venue & Capabilities[Name] {
  return name in venue;
}
