/** Market data streams: what each name means, when it speaks, and what it says. */
import type { Desk, Trade } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import {
  aggregateChannel,
  always,
  candleChannel,
  depthChannel,
  levelsChannel,
  quoteChannel,
  tradeChannel,
  whenTraded,
} from "../../market-data/channels.ts";
import { lastDay, rolling } from "../../market-data/statistics.ts";
import type { Window } from "../../market-data/statistics.ts";
import type { AggregateTrade, Bar, MarketTape } from "../../tape.ts";
import { readInterval, zoneOffset } from "./klines.ts";
import { writeLevels } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { dayTicker, figures, windowLength } from "./ticker.ts";
import { money } from "./words.ts";

type Time = (ms: number) => number;

/** Writes a message in the unit of time of its reader. */
export type Message = (time: Time) => object;

const depthName = /^depth(5|10|20)?(@100ms|@1000ms)?$/;
const klineName = /^kline_([0-9]+[smhdwM])(?:@([+-]\d{2}:\d{2}))?$/;
const windowName = /^ticker_(1h|4h|1d)$/;
const second = 1_000;

function trades(desk: Desk): Channel<Message> {
  const id = desk.market.id;
  return tradeChannel((trade: Trade) => (time) => ({
    e: "trade",
    E: time(trade.time),
    s: id,
    t: trade.id,
    p: money(trade.price),
    q: money(trade.quantity),
    T: time(trade.time),
    m: trade.takerSide === "sell",
    M: true,
  }));
}

function aggregates(desk: Desk): Channel<Message> {
  const id = desk.market.id;
  return aggregateChannel((trade: AggregateTrade) => (time) => ({
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
  }));
}

function bookTicker(desk: Desk): Channel<Message> {
  return quoteChannel(desk, (quote) => {
    const message = {
      u: desk.updateId,
      s: desk.market.id,
      b: money(quote.bid),
      B: money(quote.bidQuantity),
      a: money(quote.ask),
      A: money(quote.askQuantity),
    };
    return () => message;
  });
}

function depth(desk: Desk, every: number): Channel<Message> {
  return depthChannel(desk, every, ({ first, last, bids, asks }, now) => {
    const [b, a] = [writeLevels(bids), writeLevels(asks)];
    return (time) => ({ e: "depthUpdate", E: time(now), s: desk.market.id, U: first, u: last, b, a });
  });
}

function partialDepth(desk: Desk, levels: number, every: number): Channel<Message> {
  return levelsChannel(desk, levels, every, ({ updateId, bids, asks }) => {
    const message = { lastUpdateId: updateId, bids: writeLevels(bids), asks: writeLevels(asks) };
    return () => message;
  });
}

function kline(desk: Desk, tape: MarketTape, name: string, offset: number, since: number): Channel<Message> {
  const interval = readInterval(name, offset);
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
  return candleChannel(tape, interval, interval.fine ? second : 2 * second, since, write);
}

function miniTicker(desk: Desk, tape: MarketTape): Channel<Message> {
  return whenTraded(tape, second, (now) => {
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

function ticker(desk: Desk, tape: MarketTape): Channel<Message> {
  return whenTraded(tape, second, (now) => {
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

function windowTicker(desk: Desk, tape: MarketTape, size: string): Channel<Message> {
  const length = windowLength(size);
  return whenTraded(tape, second, (now) => {
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

function averagePrice(desk: Desk, tape: MarketTape): Channel<Message> {
  return always(second, (now) => {
    const last = tape.lastTrade;
    if (last === undefined) return undefined;
    const price = money(desk.average.at(now));
    return (time) => ({ e: "avgPrice", E: time(now), s: desk.market.id, i: "5m", w: price, T: time(last.time) });
  });
}

/** The channel of one market that a name means; `undefined` where there is none. */
export function marketChannel(desk: Desk, core: Core, name: string, now: number): Channel<Message> | undefined {
  const tape = core.tape.of(desk.market.id);
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

function klineChannel(desk: Desk, tape: MarketTape, name: RegExpExecArray, now: number): Channel<Message> | undefined {
  try {
    return kline(desk, tape, name[1] ?? "", zoneOffset(name[2]), now);
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
