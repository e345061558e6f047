/** Market data streams: what each name means, when it speaks, and what it says. */
import type { Atoms, Desk, EngineEvent, Trade } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import type { AggregateTrade, Bar, MarketTape } from "../../tape.ts";
import { Interval, zoneOffset } from "./klines.ts";
import { writeLevels } from "./market-data.ts";
import { Refusal } from "./refusal.ts";
import { dayTicker, figures, lastDay, rolling, windowLength } from "./ticker.ts";
import type { Window } from "./ticker.ts";
import { money } from "./words.ts";

type Time = (ms: number) => number;

/** Writes a message in the unit of time of its reader. */
export type Message = (time: Time) => object;

/** What a stream of one market does. Each method returns the message it has to send, if any. */
export interface Channel {
  /** How often it speaks, in milliseconds; 0 where it speaks at once. */
  readonly every: number;
  /** Looks at an event of its market; what it returns goes out at once. */
  see?(event: EngineEvent): Message | undefined;
  /** Called when the events of one command are over. */
  settle?(now: number): Message | undefined;
  /** Called when its time has come. */
  tick?(now: number): Message | undefined | readonly Message[];
}

const depthName = /^depth(5|10|20)?(@100ms|@1000ms)?$/;
const klineName = /^kline_([0-9]+[smhdwM])(?:@([+-]\d{2}:\d{2}))?$/;
const windowName = /^ticker_(1h|4h|1d)$/;

function trades(desk: Desk): Channel {
  const id = desk.market.id;
  const write = (trade: Trade): Message => (time) => ({
    e: "trade",
    E: time(trade.time),
    s: id,
    t: trade.id,
    p: money(trade.price),
    q: money(trade.quantity),
    T: time(trade.time),
    m: trade.takerSide === "sell",
    M: true,
  });
  return { every: 0, see: (event) => event.kind === "trade" ? write(event.trade) : undefined };
}

function aggregates(desk: Desk): Channel {
  const id = desk.market.id;
  let open: AggregateTrade | undefined;
  const write = (trade: AggregateTrade): Message => (time) => ({
    e: "aggTrade",
    E: time(trade.time),
    s: id,
    a: trade.id,
    p: money(trade.price),
    q: money(trade.quantity),
    f: trade.first,
    l: trade.last,
    T: time(trade.time),
    m: trade.takerSide === "sell",
    M: true,
  });
  const flush = (): Message | undefined => {
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

function bookTicker(desk: Desk): Channel {
  const read = (): { b: string; B: string; a: string; A: string } => {
    const [bid, ask] = [desk.bids.best(), desk.asks.best()];
    return {
      b: money(bid?.price ?? 0n),
      B: money(bid?.visible ?? 0n),
      a: money(ask?.price ?? 0n),
      A: money(ask?.visible ?? 0n),
    };
  };
  let shown = read();
  return {
    every: 0,
    settle: () => {
      const best = read();
      if (best.b === shown.b && best.B === shown.B && best.a === shown.a && best.A === shown.A) return undefined;
      shown = best;
      const message = { u: desk.updateId, s: desk.market.id, ...best };
      return () => message;
    },
  };
}

function depth(desk: Desk, every: number): Channel {
  let first = 0;
  const changes = { buy: new Map<Atoms, Atoms>(), sell: new Map<Atoms, Atoms>() };
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
      const [b, a] = [writeLevels([...changes.buy]), writeLevels([...changes.sell])];
      const [from, to] = [first, desk.updateId];
      first = 0;
      changes.buy.clear();
      changes.sell.clear();
      return (time) => ({ e: "depthUpdate", E: time(now), s: desk.market.id, U: from, u: to, b, a });
    },
  };
}

function partialDepth(desk: Desk, levels: number, every: number): Channel {
  let shown = -1;
  return {
    every,
    tick: () => {
      if (shown === desk.updateId) return undefined;
      shown = desk.updateId;
      const message = {
        lastUpdateId: desk.updateId,
        bids: writeLevels(readSide(desk.bids, levels)),
        asks: writeLevels(readSide(desk.asks, levels)),
      };
      return () => message;
    },
  };
}

function kline(desk: Desk, tape: MarketTape, interval: Interval, since: number): Channel {
  let start = interval.start(since);
  let last = -1;
  const write = (bar: Bar, closed: boolean, now: number): Message => (time) => ({
    e: "kline",
    E: time(now),
    s: desk.market.id,
    k: {
      t: time(bar.start),
      T: time(interval.start(bar.start, 1)) - 1,
      s: desk.market.id,
      i: interval.name,
      f: bar.first,
      L: bar.last,
      o: money(bar.open),
      c: money(bar.close),
      h: money(bar.high),
      l: money(bar.low),
      v: money(bar.volume),
      n: bar.count,
      x: closed,
      q: money(bar.quote),
      V: money(bar.takerVolume),
      Q: money(bar.takerQuote),
      B: "0",
    },
  });
  return {
    every: interval.fine ? 1_000 : 2_000,
    tick: (now) => {
      if (tape.lastTrade === undefined) return undefined;
      const messages: Message[] = [];
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

/** A message once a second where something traded since the last one. */
function whenTraded(tape: MarketTape, write: (now: number) => Message): Channel {
  let shown = -1;
  return {
    every: 1_000,
    tick: (now) => {
      if (tape.lastTrade === undefined || tape.lastTrade.id === shown) return undefined;
      shown = tape.lastTrade.id;
      return write(now);
    },
  };
}

function miniTicker(desk: Desk, tape: MarketTape): Channel {
  return whenTraded(tape, (now) => {
    const { bar } = lastDay(tape, now);
    return (time) => ({
      e: "24hrMiniTicker",
      E: time(now),
      s: desk.market.id,
      c: money(bar.close),
      o: money(bar.open),
      h: money(bar.high),
      l: money(bar.low),
      v: money(bar.volume),
      q: money(bar.quote),
    });
  });
}

function windowFields(window: Window, time: Time): object {
  const { bar } = window;
  return { O: time(window.openTime), C: time(window.closeTime), F: bar.first, L: bar.last, n: bar.count };
}

function ticker(desk: Desk, tape: MarketTape): Channel {
  return whenTraded(tape, (now) => {
    const window = lastDay(tape, now);
    const { bar } = window;
    const full = dayTicker(desk, tape, window, (ms) => ms) as Record<string, string>;
    return (time) => ({
      e: "24hrTicker",
      E: time(now),
      s: desk.market.id,
      p: full.priceChange,
      P: full.priceChangePercent,
      w: full.weightedAvgPrice,
      x: full.prevClosePrice,
      c: full.lastPrice,
      Q: full.lastQty,
      b: full.bidPrice,
      B: full.bidQty,
      a: full.askPrice,
      A: full.askQty,
      o: money(bar.open),
      h: money(bar.high),
      l: money(bar.low),
      v: money(bar.volume),
      q: money(bar.quote),
      ...windowFields(window, time),
    });
  });
}

function windowTicker(desk: Desk, tape: MarketTape, size: string): Channel {
  const length = windowLength(size);
  return whenTraded(tape, (now) => {
    const window = rolling(tape, length, now);
    const { bar } = window;
    const { change, percent, average } = figures(bar);
    return (time) => ({
      e: `${size}Ticker`,
      E: time(now),
      s: desk.market.id,
      p: change,
      P: percent,
      o: money(bar.open),
      h: money(bar.high),
      l: money(bar.low),
      c: money(bar.close),
      w: average,
      v: money(bar.volume),
      q: money(bar.quote),
      ...windowFields(window, time),
    });
  });
}

function averagePrice(desk: Desk, tape: MarketTape): Channel {
  return {
    every: 1_000,
    tick: (now) => {
      const last = tape.lastTrade;
      if (last === undefined) return undefined;
      const price = money(desk.average.at(now));
      return (time) => ({ e: "avgPrice", E: time(now), s: desk.market.id, i: "5m", w: price, T: time(last.time) });
    },
  };
}

/** The channel of one market that a name means; `undefined` where there is none. */
export function marketChannel(desk: Desk, tape: MarketTape, name: string, now: number): Channel | undefined {
  switch (name) {
    case "trade":
      return trades(desk);
    case "aggTrade":
      return aggregates(desk);
    case "bookTicker":
      return bookTicker(desk);
    case "miniTicker":
      return miniTicker(desk, tape);
    case "ticker":
      return ticker(desk, tape);
    case "avgPrice":
      return averagePrice(desk, tape);
  }
  const book = depthName.exec(name);
  if (book !== null) {
    const every = book[2] === "@100ms" ? 100 : 1_000;
    return book[1] === undefined ? depth(desk, every) : partialDepth(desk, Number(book[1]), every);
  }
  const size = windowName.exec(name)?.[1];
  if (size !== undefined) return windowTicker(desk, tape, size);
  const candle = klineName.exec(name);
  return candle === null ? undefined : klineChannel(desk, tape, candle, now);
}

function klineChannel(desk: Desk, tape: MarketTape, name: RegExpExecArray, now: number): Channel | undefined {
  try {
    return kline(desk, tape, new Interval(name[1] ?? "", zoneOffset(name[2])), now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Names of streams over all markets, and the stream of one market each is made of. */
export const allMarketNames: Readonly<Record<string, string>> = {
  "!miniTicker@arr": "miniTicker",
  "!ticker@arr": "ticker",
  "!ticker_1h@arr": "ticker_1h",
  "!ticker_4h@arr": "ticker_4h",
  "!ticker_1d@arr": "ticker_1d",
};
