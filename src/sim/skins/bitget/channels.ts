/** Public topics: what each tells, and how often. A message is the text of its frame. */
import type { Desk, Trade } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { bookChannel, candleChannel, levelsChannel, quoteOf, tradeChannel } from "../../market-data/channels.ts";
import { barText, levelsText, tickerText } from "./market.ts";
import type { Core } from "./operation.ts";
import { intervalName, priceText, quantityText, tradeId } from "./words.ts";

/** The text of a frame. */
export type Message = string;

/** What is subscribed: its parts in the order they are answered. */
export interface Arg {
  readonly instType: string;
  readonly topic: string;
  readonly symbol?: string;
  readonly interval?: string;
}

/** Milliseconds between two messages (docs: each topic's push frequency; of trades and candles "real time"). */
const bookPace = 100;
const topPaces: Readonly<Record<string, number>> = { books1: 20, books5: 100, books50: 100 };
const tickerPace = 200;
const candlePace = 500;
/** Levels a side of the whole book that are told of. */
const deep = 400;
const firstTrades = 50;

export function frame(action: "snapshot" | "update", arg: Arg, data: readonly unknown[], now: number): Message {
  return JSON.stringify({ action, arg, data, ts: now });
}

/** A book: whole to each new reader, then what changed, each message with the number of the one before. */
function books(desk: Desk, arg: Arg): Channel<Message> {
  // What has changed without being seen at this depth is no change: the number is the last that was told.
  let told = desk.updateId;
  return bookChannel<Message>(desk, deep, bookPace, {
    snapshot: ({ bids, asks }, now) => {
      const [a, b] = [levelsText(desk, asks), levelsText(desk, bids)];
      return frame("snapshot", arg, [{ a, b, checksum: 0, pseq: 0, seq: told, ts: String(now) }], now);
    },
    change: ({ to, bids, asks }, _, now) => {
      const levels = (side: typeof bids): string[][] =>
        levelsText(desk, side.map(({ price, quantity }) => [price, quantity] as const));
      const pseq = told;
      told = to;
      const change = { a: levels(asks), b: levels(bids), checksum: 0, pseq, seq: told, ts: String(now) };
      return frame("update", arg, [change], now);
    },
  });
}

/** The best levels as they are. */
function top(desk: Desk, arg: Arg, levels: number): Channel<Message> {
  return levelsChannel(desk, levels, topPaces[arg.topic] ?? bookPace, ({ updateId, bids, asks }, now) => {
    const [a, b] = [levelsText(desk, asks), levelsText(desk, bids)];
    return frame("snapshot", arg, [{ a, b, checksum: 0, pseq: 0, seq: updateId, ts: String(now) }], now);
  });
}

function tradeText(desk: Desk, { id, price, quantity, takerSide, time }: Trade): object {
  return {
    p: priceText(price),
    S: takerSide,
    T: String(time),
    v: quantityText(desk, quantity),
    i: tradeId(id),
    L: tradeId(id),
    isRPI: "no",
  };
}

/** The last trades to each new reader, newest first, then each one. */
function trades(desk: Desk, arg: Arg): Channel<Message> {
  return {
    ...tradeChannel((trade) => frame("update", arg, [tradeText(desk, trade)], trade.time)),
    begin: (now) => {
      const last = desk.log.trades.slice(-firstTrades).reverse();
      return frame("snapshot", arg, last.map((trade) => tradeText(desk, trade)), now);
    },
  };
}

/** Where anything of it has changed. */
function ticker(core: Core, desk: Desk, arg: Arg): Channel<Message> {
  let told = "";
  const write = (now: number): Message | undefined => {
    const { mark = 0n, index = 0n } = core.engine.perpetuals?.mark(desk.market.id) ?? {};
    const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
    const trade = core.tape.of(desk.market.id).lastTrade?.id ?? 0;
    const state = [bid, bidQuantity, ask, askQuantity, mark, index, trade].join();
    if (state === told) return undefined;
    told = state;
    return whole(now);
  };
  const whole = (now: number): Message | undefined => {
    // Before the first trade there is no last price to tell.
    if (desk.lastPrice === 0n) return undefined;
    const next = core.category === "SPOT" ? undefined : core.pricing?.of(desk.market.id).next;
    const funding = next === undefined ? {} : { nextFundingTime: String(next) };
    return frame("snapshot", arg, [{ ...tickerText(core, desk, now), ...funding, ts: String(now) }], now);
  };
  return { every: tickerPace, begin: whole, tick: write };
}

function candles(core: Core, desk: Desk, arg: Arg, now: number): Channel<Message> | undefined {
  const [name, offset] = intervalName(arg.interval ?? "") ?? ["", 0];
  const interval = intervalOf(name, offset);
  if (interval === undefined) return undefined;
  const tape = core.tape.of(desk.market.id);
  return candleChannel(tape, interval, candlePace, now, (bar, closed, at) => {
    // What has closed is told as of its end.
    const time = closed ? Math.max(at, interval.close(bar.start) + 1) : at;
    return frame("update", arg, [barText(desk, bar)], time);
  });
}

/** What a topic tells of a market; `undefined` where there is no such topic. */
export function marketChannel(core: Core, desk: Desk, arg: Arg, now: number): Channel<Message> | undefined {
  switch (arg.topic) {
    case "books":
      return books(desk, arg);
    case "books1":
    case "books5":
    case "books50":
      return top(desk, arg, Number(arg.topic.slice("books".length)));
    case "publicTrade":
      return trades(desk, arg);
    case "ticker":
      return ticker(core, desk, arg);
    case "kline":
      return candles(core, desk, arg, now);
    default:
      return undefined;
  }
}
