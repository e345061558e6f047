/** What spot and contracts tell in public alike: books by differences, with numbers that join. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { bookChannel } from "../../market-data/channels.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { told } from "./frames.ts";
import type { Core } from "./operation.ts";
import { intervalName } from "./words.ts";

/** The text of a frame. */
export type Message = string;

/** Milliseconds between two messages, by how many levels there are (docs: "Order Book V2 Subscription"). */
const paces: Readonly<Record<string, number>> = { "50": 20, "400": 100 };

const pattern = /^ob\.([A-Z0-9]+_[A-Z0-9]+)\.(50|400)$/;

/** The market of a book's name; `undefined` where it is none. */
export function bookOf(name: string): string | undefined {
  return pattern.exec(name)?.[1];
}

/** A book: whole to each new reader, then what changed, each message with the numbers of its first and its last change. */
export function book(
  desk: Desk,
  channel: string,
  name: string,
  write: (levels: readonly PriceLevel[]) => unknown,
): Channel<Message> {
  const level = pattern.exec(name)?.[2] ?? "";
  // What has changed without being seen at this depth is no change: the number is the last that was told.
  let last = desk.updateId;
  return bookChannel<Message>(desk, Number(level), paces[level] ?? 100, {
    snapshot: ({ bids, asks }, now) =>
      told(channel, { t: now, full: true, s: name, u: last, b: write(bids), a: write(asks) }, now),
    change: ({ to, bids, asks }, _, now) => {
      const levels = (side: typeof bids): unknown =>
        write(side.map(({ price, quantity }) => [price, quantity] as const));
      const first = last + 1;
      last = to;
      return told(channel, { t: now, s: name, U: first, u: to, b: levels(bids), a: levels(asks) }, now);
    },
  });
}

/** The interval and the market of a candle's name, `1m_BTC_USDT`. */
export function candleOf(name: string): readonly [interval: string, market: string] {
  const at = name.indexOf("_");
  return [name.slice(0, at), name.slice(at + 1)];
}

/** The market that a subscription is about; `undefined` where there is none of that name. */
export function marketOf({ engine }: Core, channel: string, name: string): string | undefined {
  const market = channel === "obu" ? bookOf(name) : channel === "candlesticks" ? candleOf(name)[1] : name;
  if (market === undefined || !engine.has(market)) return undefined;
  if (channel === "candlesticks" && intervalOf(intervalName(candleOf(name)[0])) === undefined) return undefined;
  return ["obu", "trades", "tickers", "candlesticks"].includes(channel) ? market : undefined;
}
