/** Channels of market data that a venue only has to write down: each is given how a message is made of what happened. */
import type { Atoms, Desk, Side, Trade } from "../engine/mod.ts";
import type { Channel } from "../gateway/topics.ts";
import type { AggregateTrade, Bar, MarketTape } from "../tape.ts";
import type { BookChange, BookSnapshot } from "./book-view.ts";
import { bookNow, BookView } from "./book-view.ts";
import type { Interval } from "./candles.ts";

/** Every trade, at once. */
export function tradeChannel<M>(write: (trade: Trade) => M): Channel<M> {
  return { every: 0, see: (event) => event.kind === "trade" ? write(event.trade) : undefined };
}

/** The trades of each command together, at once. */
export function tradesChannel<M>(write: (trades: readonly Trade[]) => M): Channel<M> {
  let trades: Trade[] = [];
  return {
    every: 0,
    see: (event) => {
      if (event.kind === "trade") trades.push(event.trade);
      return undefined;
    },
    settle: () => {
      if (trades.length === 0) return undefined;
      const done = trades;
      trades = [];
      return write(done);
    },
  };
}

/** Trades of one taker at one price as one. */
export function aggregateChannel<M>(write: (trade: AggregateTrade) => M): Channel<M> {
  let open: AggregateTrade | undefined;
  const flush = (): M | undefined => {
    const done = open;
    open = undefined;
    return done && write({ ...done });
  };
  return {
    every: 0,
    see: (event) => {
      if (event.kind !== "trade") return undefined;
      const { trade } = event;
      if (open?.id === trade.aggregate) {
        open.quantity += trade.quantity;
        open.last = trade.id;
        return undefined;
      }
      const done = flush();
      open = {
        id: trade.aggregate,
        price: trade.price,
        quantity: trade.quantity,
        first: trade.id,
        last: trade.id,
        time: trade.time,
        takerSide: trade.takerSide,
      };
      return done;
    },
    settle: flush,
  };
}

/** Best prices and the visible quantities at them; 0 where a side is empty. */
export interface Quote {
  readonly bid: Atoms;
  readonly bidQuantity: Atoms;
  readonly ask: Atoms;
  readonly askQuantity: Atoms;
}

/** The best prices now. */
export function quoteOf(desk: Desk): Quote {
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  return {
    bid: bid?.price ?? 0n,
    bidQuantity: bid?.visible ?? 0n,
    ask: ask?.price ?? 0n,
    askQuantity: ask?.visible ?? 0n,
  };
}

/** The best prices whenever they change, at once. */
export function quoteChannel<M>(desk: Desk, write: (quote: Quote, now: number) => M): Channel<M> {
  let shown = quoteOf(desk);
  return {
    every: 0,
    settle: (now) => {
      const best = quoteOf(desk);
      const same = best.bid === shown.bid && best.bidQuantity === shown.bidQuantity && best.ask === shown.ask &&
        best.askQuantity === shown.askQuantity;
      if (same) return undefined;
      shown = best;
      return write(best, now);
    },
  };
}

/** Changes of the whole book that gathered since the last time. `first` and `last` are update ids of the book. */
export interface DepthChange {
  readonly first: number;
  readonly last: number;
  readonly bids: readonly (readonly [price: Atoms, quantity: Atoms])[];
  readonly asks: readonly (readonly [price: Atoms, quantity: Atoms])[];
}

/** Changes of the whole book, without a snapshot: each level that changed once, in the order they first did. */
export function depthChannel<M>(
  desk: Desk,
  every: number,
  write: (change: DepthChange, now: number) => M,
): Channel<M> {
  let first = 0;
  const changes: Record<Side, Map<Atoms, Atoms>> = { buy: new Map(), sell: new Map() };
  return {
    every,
    see: (event) => {
      if (event.kind !== "level") return undefined;
      if (first === 0) first = event.updateId;
      changes[event.side].set(event.price, event.quantity);
      return undefined;
    },
    tick: (now) => {
      if (first === 0) return undefined;
      const change = { first, last: desk.updateId, bids: [...changes.buy], asks: [...changes.sell] };
      first = 0;
      changes.buy.clear();
      changes.sell.clear();
      return write(change, now);
    },
  };
}

/** Each change of a level by itself, at once. */
export function levelChannel<M>(write: (change: DepthChange) => M): Channel<M> {
  return {
    every: 0,
    see: (event) => {
      if (event.kind !== "level") return undefined;
      const { updateId: number, side, price, quantity } = event;
      const level = [[price, quantity]] as const;
      return write({
        ...{ first: number, last: number },
        ...{ bids: side === "buy" ? level : [], asks: side === "sell" ? level : [] },
      });
    },
  };
}

/**
 * A book of so many levels: a snapshot to each new reader, then what changed. `every` 0: after every command that changed
 * something of it.
 */
export function bookChannel<M>(
  desk: Desk,
  levels: number,
  every: number,
  write: {
    readonly snapshot: (book: BookSnapshot, now: number) => M;
    readonly change: (change: BookChange, shown: BookSnapshot, now: number) => M | undefined;
  },
): Channel<M> {
  const view = new BookView(desk, levels);
  const tell = (now: number): M | undefined => {
    const change = view.changes();
    return change && write.change(change, view.shown, now);
  };
  return {
    every,
    begin: (now) => write.snapshot(view.shown, now),
    ...(every === 0 ? { settle: tell } : {}),
    tick: tell,
  };
}

/** The best levels as they are, whenever the book has changed. */
export function levelsChannel<M>(
  desk: Desk,
  levels: number,
  every: number,
  write: (book: BookSnapshot, now: number) => M,
): Channel<M> {
  let shown = -1;
  return {
    every,
    tick: (now) => {
      if (shown === desk.updateId) return undefined;
      shown = desk.updateId;
      return write(bookNow(desk, levels), now);
    },
  };
}

/** The candle that is open, whenever something traded, and each candle once more when it has closed. */
export function candleChannel<M>(
  tape: MarketTape,
  interval: Interval,
  every: number,
  since: number,
  write: (bar: Bar, closed: boolean, now: number) => M,
): Channel<M> {
  let start = interval.start(since);
  let last = -1;
  return {
    every,
    tick: (now) => {
      if (tape.lastTrade === undefined) return undefined;
      const messages: M[] = [];
      const current = interval.start(now);
      for (; start < current; start = interval.start(start, 1)) {
        messages.push(write(interval.bar(tape, start), true, now));
        last = -1;
      }
      start = current;
      if (tape.lastTrade.id !== last && tape.lastTrade.time >= current) {
        last = tape.lastTrade.id;
        messages.push(write(interval.bar(tape, current), false, now));
      }
      return messages;
    },
  };
}

/** A message at most so often where something traded since the last one. */
export function whenTraded<M>(tape: MarketTape, every: number, write: (now: number) => M): Channel<M> {
  let shown = -1;
  return {
    every,
    tick: (now) => {
      if (tape.lastTrade === undefined || tape.lastTrade.id === shown) return undefined;
      shown = tape.lastTrade.id;
      return write(now);
    },
  };
}

/** A message every so often, whatever happened. */
export function always<M>(every: number, write: (now: number) => M | undefined): Channel<M> {
  return { every, tick: write };
}
