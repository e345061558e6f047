/** Public channels: what each tells, and how often. A message is the text of its data. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { Quote } from "../../market-data/channels.ts";
import {
  aggregateChannel,
  bookChannel,
  candleChannel,
  levelsChannel,
  quoteChannel,
  quoteOf,
  tradeChannel,
} from "../../market-data/channels.ts";
import { bookNow } from "../../market-data/book-view.ts";
import { fundingText, indexText, interestText, markText } from "./funding.ts";
import { barOf, candleText, levelsText, tickerText } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { instrumentText, priceLimitText } from "./public.ts";
import { priceText, sizeText } from "./words.ts";

/** The rest of a message, behind its `arg`. */
export type Message = string;

const data = (items: readonly unknown[]): Message => `"data":${JSON.stringify(items)}`;

const deep = 400;
const second = 1_000;
/** So often a book that stands still says that it does. */
const stillness = 60 * second;

/** A book: whole to each new reader, then what changed, each message with the number of the one before. */
function books(desk: Desk): Channel<Message> {
  let told = desk.updateId;
  let at = 0;
  const message = (action: string, book: object): Message => `"action":"${action}",${data([book])}`;
  const inner = bookChannel<Message>(desk, deep, 100, {
    // What has changed since without being seen at this depth is no change: the number is the last that was told.
    snapshot: ({ bids, asks }, now) => {
      const [a, b] = [levelsText(desk, asks), levelsText(desk, bids)];
      return message("snapshot", { asks: a, bids: b, ts: String(now), checksum: 0, prevSeqId: -1, seqId: told });
    },
    change: ({ to, bids, asks }, _, now) => {
      const levels = (side: typeof bids): string[][] =>
        levelsText(desk, side.map(({ price, quantity }) => [price, quantity] as const));
      const prevSeqId = told;
      told = to;
      const numbers = { checksum: 0, prevSeqId, seqId: told };
      return message("update", { asks: levels(asks), bids: levels(bids), ts: String(now), ...numbers });
    },
  });
  return {
    ...inner,
    tick: (now) => {
      const messages = [inner.tick?.(now) ?? []].flat();
      if (messages.length !== 0 || at === 0) at = now;
      else if (now - at >= stillness) {
        at = now;
        messages.push(
          message("update", { asks: [], bids: [], ts: String(now), checksum: 0, prevSeqId: told, seqId: told }),
        );
      }
      return messages;
    },
  };
}

/** The best levels, whole each time. */
function top(desk: Desk): Channel<Message> {
  return levelsChannel(desk, 5, 100, ({ bids, asks, updateId }, now) => {
    const [a, b] = [levelsText(desk, asks), levelsText(desk, bids)];
    return data([{ asks: a, bids: b, instId: desk.market.id, ts: String(now), seqId: updateId }]);
  });
}

function best(desk: Desk): Channel<Message> {
  const write = (now: number): Message => {
    const { bids, asks, updateId } = bookNow(desk, 1);
    return data([{ asks: levelsText(desk, asks), bids: levelsText(desk, bids), ts: String(now), seqId: updateId }]);
  };
  return { ...quoteChannel(desk, (_, now) => write(now)), begin: write };
}

/** Trades of one taker at one price as one. */
function trades(desk: Desk): Channel<Message> {
  return aggregateChannel((trade) =>
    data([{
      instId: desk.market.id,
      tradeId: String(trade.last),
      px: priceText(trade.price),
      sz: sizeText(desk, trade.quantity),
      side: trade.takerSide,
      ts: String(trade.time),
      count: String(trade.last - trade.first + 1),
      source: "0",
      seqId: desk.updateId,
    }])
  );
}

function allTrades(desk: Desk): Channel<Message> {
  return tradeChannel((trade) =>
    data([{
      instId: desk.market.id,
      tradeId: String(trade.id),
      px: priceText(trade.price),
      sz: sizeText(desk, trade.quantity),
      side: trade.takerSide,
      source: "0",
      ts: String(trade.time),
    }])
  );
}

/** The ticker, where a trade or a best price has changed it. */
function ticker(desk: Desk, core: Core): Channel<Message> {
  const tape = core.tape.of(desk.market.id);
  let shown: (Quote & { readonly trade: number }) | undefined;
  const write = (now: number): Message => data([tickerText(desk, tape, now)]);
  return {
    every: 100,
    begin: write,
    tick: (now) => {
      const seen = { ...quoteOf(desk), trade: tape.lastTrade?.id ?? 0 };
      const before = shown;
      shown = seen;
      const same = before !== undefined &&
        (Object.keys(seen) as (keyof typeof seen)[]).every((key) => seen[key] === before[key]);
      return same ? undefined : write(now);
    },
  };
}

function candle(desk: Desk, core: Core, name: string, now: number): Channel<Message> | undefined {
  const interval = barOf(name);
  if (interval === undefined) return undefined;
  const tape = core.tape.of(desk.market.id);
  const channel = candleChannel(tape, interval, second, now, (bar, closed) => data([candleText(desk, bar, closed)]));
  return { ...channel, begin: (at) => data([candleText(desk, interval.bar(tape, interval.start(at)), false)]) };
}

/** Something that is told whenever it is another than it was, but for its time. */
function whenChanged(every: number, write: (now: number) => object | undefined): Channel<Message> {
  let shown = "";
  const told = (now: number): Message | undefined => {
    const what = write(now);
    return what && data([what]);
  };
  return {
    every,
    begin: told,
    tick: (now) => {
      const before = shown;
      const what = write(now);
      shown = what === undefined ? "" : JSON.stringify({ ...what, ts: "" });
      return before === shown ? undefined : told(now);
    },
  };
}

/** Which of the sockets a channel is on. */
export function placeOf(channel: string): "public" | "private" | "business" | undefined {
  if (["orders", "account", "positions", "balance_and_position", "fills"].includes(channel)) return "private";
  if (channel === "orders-algo" || channel === "trades-all" || channel.startsWith("candle")) return "business";
  return [...byInstrument, "instruments", "index-tickers", "status", ...costly].includes(channel)
    ? "public"
    : undefined;
}

const byInstrument = [
  "books",
  "books5",
  "bbo-tbt",
  "trades",
  "tickers",
  "price-limit",
  "mark-price",
  "funding-rate",
  "open-interest",
];

/** Channels for those who trade much. */
export const costly: readonly string[] = ["books-l2-tbt", "books50-l2-tbt"];

/** The channel of one market that a name means; `undefined` where there is none. */
export function marketChannel(desk: Desk, core: Core, name: string, now: number): Channel<Message> | undefined {
  const contract = desk.market.spec.contract !== undefined;
  switch (name) {
    case "books":
      return books(desk);
    case "books5":
      return top(desk);
    case "bbo-tbt":
      return best(desk);
    case "trades":
      return trades(desk);
    case "trades-all":
      return allTrades(desk);
    case "tickers":
      return ticker(desk, core);
    case "price-limit":
      return whenChanged(200, (at) => priceLimitText(desk, at));
    case "mark-price":
      return contract ? whenChanged(200, (at) => markText(core, desk, at)) : undefined;
    case "funding-rate":
      return contract ? whenChanged(30 * second, (at) => fundingText(core, desk, at)) : undefined;
    case "open-interest":
      return contract ? whenChanged(3 * second, (at) => interestText(core, desk, at)) : undefined;
  }
  return name.startsWith("candle") ? candle(desk, core, name.slice("candle".length), now) : undefined;
}

/** The instruments of a kind, told at once. */
export function instrumentsChannel(desks: readonly Desk[]): Channel<Message> {
  return { every: 0, begin: () => data(desks.map(instrumentText)) };
}

export function indexChannel(core: Core, index: string, desk: Desk): Channel<Message> {
  return whenChanged(100, (now) => indexText(core, index, desk, now));
}
