/** The tape: what market data services make of trades. Aggregates, candles and rolling statistics of each market. */
import type { Atoms, Engine, EngineEvent, Side, Trade } from "./engine/mod.ts";

/** Trades of one taker at one price, as one. */
export interface AggregateTrade {
  /** Consecutive in its market. */
  readonly id: number;
  readonly price: Atoms;
  quantity: Atoms;
  readonly first: number;
  last: number;
  readonly time: number;
  readonly takerSide: Side;
}

/** What happened in one span of time. */
export interface Bar {
  readonly start: number;
  open: Atoms;
  high: Atoms;
  low: Atoms;
  close: Atoms;
  volume: Atoms;
  quote: Atoms;
  takerVolume: Atoms;
  takerQuote: Atoms;
  /** Ids of the first and the last trade; -1 without trades. */
  first: number;
  last: number;
  count: number;
}

const second = 1_000;
const minute = 60_000;
const keptSeconds = 7_200;
const keptMinutes = 45 * 1_440;
const keptAggregates = 50_000;

/** Bars of one length that follow each other in time, with gaps where nothing traded. */
class Bars {
  readonly #length: number;
  readonly #keep: number;
  bars: Bar[] = [];

  constructor(length: number, keep: number) {
    this.#length = length;
    this.#keep = keep;
  }

  add(trade: Trade): void {
    const start = trade.time - trade.time % this.#length;
    let bar = this.bars[this.bars.length - 1];
    if (bar === undefined || bar.start !== start) {
      this.bars.push(bar = emptyBar(start, trade.price));
      if (this.bars.length >= this.#keep * 2) this.bars = this.bars.slice(-this.#keep);
    }
    include(bar, trade);
  }

  /** Index of the first bar that starts at `time` or later. */
  from(time: number): number {
    let low = 0;
    let high = this.bars.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bars[middle] as Bar).start < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A bar without trades; its prices are the last one before. */
export function emptyBar(start: number, price: Atoms): Bar {
  return {
    start,
    open: price,
    high: price,
    low: price,
    close: price,
    volume: 0n,
    quote: 0n,
    takerVolume: 0n,
    takerQuote: 0n,
    first: -1,
    last: -1,
    count: 0,
  };
}

function include(bar: Bar, trade: Trade): void {
  if (bar.count === 0) {
    bar.open = bar.high = bar.low = trade.price;
    bar.first = trade.id;
  }
  if (trade.price > bar.high) bar.high = trade.price;
  if (trade.price < bar.low) bar.low = trade.price;
  bar.close = trade.price;
  bar.volume += trade.quantity;
  bar.quote += trade.quote;
  if (trade.takerSide === "buy") {
    bar.takerVolume += trade.quantity;
    bar.takerQuote += trade.quote;
  }
  bar.last = trade.id;
  bar.count++;
}

function merge(into: Bar, bar: Bar): void {
  if (into.count === 0) {
    into.open = bar.open;
    into.high = bar.high;
    into.low = bar.low;
    into.first = bar.first;
  }
  if (bar.high > into.high) into.high = bar.high;
  if (bar.low < into.low) into.low = bar.low;
  into.close = bar.close;
  into.volume += bar.volume;
  into.quote += bar.quote;
  into.takerVolume += bar.takerVolume;
  into.takerQuote += bar.takerQuote;
  into.last = bar.last;
  into.count += bar.count;
}

/** One market's tape. */
export class MarketTape {
  aggregates: AggregateTrade[] = [];
  readonly #seconds = new Bars(second, keptSeconds);
  readonly #minutes = new Bars(minute, keptMinutes);
  #current = -1;
  lastTrade: Trade | undefined;

  add(trade: Trade): void {
    this.lastTrade = trade;
    this.#seconds.add(trade);
    this.#minutes.add(trade);
    const open = this.aggregates[this.aggregates.length - 1];
    if (open !== undefined && this.#current === trade.aggregate) {
      open.quantity += trade.quantity;
      open.last = trade.id;
      return;
    }
    this.#current = trade.aggregate;
    this.aggregates.push({
      id: trade.aggregate,
      price: trade.price,
      quantity: trade.quantity,
      first: trade.id,
      last: trade.id,
      time: trade.time,
      takerSide: trade.takerSide,
    });
    if (this.aggregates.length >= keptAggregates * 2) this.aggregates = this.aggregates.slice(-keptAggregates);
  }

  /** When the first trade on record was; `undefined` before any. */
  firstTime(fine: boolean): number | undefined {
    return (fine ? this.#seconds : this.#minutes).bars[0]?.start;
  }

  /** The span from `start` up to and without `end` as one bar. `fine`: whole seconds, otherwise whole minutes. */
  bar(start: number, end: number, fine: boolean): Bar {
    const series = fine ? this.#seconds : this.#minutes;
    let index = series.from(start);
    const bar = emptyBar(start, series.bars[index - 1]?.close ?? series.bars[index]?.open ?? 0n);
    for (let next = series.bars[index]; next !== undefined && next.start < end; next = series.bars[++index]) {
      merge(bar, next);
    }
    return bar;
  }

  /** The last price before `time`; 0 where that is not on record. */
  priceBefore(time: number): Atoms {
    return this.#minutes.bars[this.#minutes.from(time - time % minute) - 1]?.close ?? 0n;
  }
}

/** The tapes of all markets of an engine. */
export class Tape {
  readonly #markets = new Map<string, MarketTape>();

  constructor(engine: Engine) {
    for (const desk of engine.markets()) this.#markets.set(desk.market.id, new MarketTape());
    engine.listen((events) => this.#read(events));
  }

  /** A market's tape; throws where there is none. */
  of(market: string): MarketTape {
    const tape = this.#markets.get(market);
    if (tape === undefined) throw new Error(`no market ${market}`);
    return tape;
  }

  #read(events: readonly EngineEvent[]): void {
    for (const event of events) if (event.kind === "trade") this.of(event.trade.market).add(event.trade);
  }
}
