/** Market streams of futures: what each name means, when it speaks, and what it says. */
import type { Desk } from "../../../engine/mod.ts";
import type { Channel } from "../../../gateway/topics.ts";
import {
  aggregateChannel,
  always,
  candleChannel,
  depthChannel,
  levelsChannel,
  quoteChannel,
  tradeChannel,
  whenTraded,
} from "../../../market-data/channels.ts";
import { lastDay } from "../../../market-data/statistics.ts";
import type { Message } from "../channels.ts";
import { readInterval } from "../klines.ts";
import type { Core } from "../operation.ts";
import { figures } from "../ticker.ts";
import { money } from "../words.ts";
import { writeAggregate, writeLevels } from "./market-data.ts";
import { price, quantity } from "./words.ts";

const depthName = /^depth(5|10|20)?(?:@(100|250|500)ms)?$/;
const klineName = /^kline_(\d+[mhdwM])$/;
const markName = /^markPrice(@1s)?$/;
const second = 1_000;
/** Of a product whose margin is in dollars. */
const kind = { st: 1 } as const;

type Fields = Readonly<Record<string, unknown>>;
const said = (fields: Fields): Message => () => fields;

function aggregates(desk: Desk): Channel<Message> {
  return aggregateChannel((trade) =>
    said({ e: "aggTrade", E: trade.time, s: desk.market.id, ...writeAggregate(desk, trade), ...kind })
  );
}

/** Not documented, and what older clients use. */
function trades(desk: Desk): Channel<Message> {
  return tradeChannel((trade) =>
    said({
      e: "trade",
      E: trade.time,
      T: trade.time,
      s: desk.market.id,
      t: trade.id,
      p: price(desk, trade.price),
      q: quantity(desk, trade.quantity),
      X: "MARKET",
      m: trade.takerSide === "sell",
    })
  );
}

function bookTicker(desk: Desk): Channel<Message> {
  return quoteChannel(desk, (quote, now) =>
    said({
      e: "bookTicker",
      u: desk.updateId,
      E: now,
      T: now,
      s: desk.market.id,
      ps: desk.market.id,
      b: price(desk, quote.bid),
      B: quantity(desk, quote.bidQuantity),
      a: price(desk, quote.ask),
      A: quantity(desk, quote.askQuantity),
      ...kind,
    }));
}

interface Levels {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly bids: Parameters<typeof writeLevels>[1];
  readonly asks: Parameters<typeof writeLevels>[1];
}

function depthUpdate(desk: Desk, { first, last, before, bids, asks }: Levels, now: number): Message {
  return said({
    e: "depthUpdate",
    E: now,
    T: now,
    s: desk.market.id,
    ps: desk.market.id,
    U: first,
    u: last,
    pu: before,
    b: writeLevels(desk, bids),
    a: writeLevels(desk, asks),
    ...kind,
  });
}

/** Changes follow each other without a gap: each begins where the one before ended. */
function depth(desk: Desk, every: number): Channel<Message> {
  return depthChannel(desk, every, (change, now) => depthUpdate(desk, { ...change, before: change.first - 1 }, now));
}

function partialDepth(desk: Desk, levels: number, every: number): Channel<Message> {
  let before = desk.updateId;
  return levelsChannel(desk, levels, every, ({ updateId, bids, asks }, now) => {
    const message = depthUpdate(desk, { first: before + 1, last: updateId, before, bids, asks }, now);
    before = updateId;
    return message;
  });
}

function kline(desk: Desk, core: Core, name: string, now: number): Channel<Message> {
  const interval = readInterval(name, 0);
  return candleChannel(core.tape.of(desk.market.id), interval, 250, now, (bar, closed, at) =>
    said({
      e: "kline",
      E: at,
      s: desk.market.id,
      k: {
        t: bar.start,
        T: interval.close(bar.start),
        s: desk.market.id,
        i: name,
        f: bar.first,
        L: bar.last,
        o: price(desk, bar.open),
        c: price(desk, bar.close),
        h: price(desk, bar.high),
        l: price(desk, bar.low),
        v: quantity(desk, bar.volume),
        n: bar.count,
        x: closed,
        q: money(bar.quote),
        V: quantity(desk, bar.takerVolume),
        Q: money(bar.takerQuote),
        B: "0",
      },
    }));
}

function ticker(desk: Desk, core: Core, full: boolean): Channel<Message> {
  const tape = core.tape.of(desk.market.id);
  return whenTraded(tape, 500, (now) => {
    const { bar, openTime, closeTime } = lastDay(tape, now);
    const { change, percent, average } = figures(bar);
    return said({
      e: full ? "24hrTicker" : "24hrMiniTicker",
      E: now,
      s: desk.market.id,
      ps: desk.market.id,
      ...(full
        ? {
          p: change,
          P: percent,
          w: average,
          Q: quantity(desk, tape.lastTrade?.quantity ?? 0n),
          O: openTime,
          C: closeTime,
          F: bar.first,
          L: bar.last,
          n: bar.count,
        }
        : {}),
      c: price(desk, bar.close),
      o: price(desk, bar.open),
      h: price(desk, bar.high),
      l: price(desk, bar.low),
      v: quantity(desk, bar.volume),
      q: money(bar.quote),
      ...kind,
    });
  });
}

function markPrice(desk: Desk, { pricing }: Core, every: number): Channel<Message> {
  return always(every, (now) => {
    const prices = pricing?.of(desk.market.id);
    if (prices === undefined || prices.mark === 0n) return undefined;
    return said({
      e: "markPriceUpdate",
      E: now,
      s: desk.market.id,
      p: money(prices.mark),
      ap: money(prices.mark),
      P: money(prices.index),
      i: money(prices.index),
      r: money(prices.rate),
      T: prices.next,
      ...kind,
    });
  });
}

/** The channel of one market that a name means; `undefined` where there is none. */
export function contractChannel(desk: Desk, core: Core, name: string, now: number): Channel<Message> | undefined {
  switch (name) {
    case "aggTrade":
      return aggregates(desk);
    case "trade":
      return trades(desk);
    case "bookTicker":
      return bookTicker(desk);
    case "ticker":
      return ticker(desk, core, true);
    case "miniTicker":
      return ticker(desk, core, false);
  }
  const mark = markName.exec(name);
  if (mark !== null) return markPrice(desk, core, mark[1] === undefined ? 3 * second : second);
  const book = depthName.exec(name);
  if (book !== null) {
    const every = Number(book[2] ?? 250);
    return book[1] === undefined ? depth(desk, every) : partialDepth(desk, Number(book[1]), every);
  }
  const candle = klineName.exec(name)?.[1];
  return candle !== undefined && intervals.has(candle) ? kline(desk, core, candle, now) : undefined;
}

const intervals: ReadonlySet<string> = new Set(
  ["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
);

/** Names of streams over all markets, and the stream of one market each is made of. */
export const allMarketNames: Readonly<Record<string, string>> = {
  "!miniTicker@arr": "miniTicker",
  "!ticker@arr": "ticker",
  "!markPrice@arr": "markPrice",
  "!markPrice@arr@1s": "markPrice@1s",
  "!bookTicker": "bookTicker",
};

/** The streams that are told on the route of books, and not on that of market data. */
export function isOfBooks(name: string): boolean {
  return name === "!bookTicker" || /@(?:depth|bookTicker|trade$)/.test(name);
}
