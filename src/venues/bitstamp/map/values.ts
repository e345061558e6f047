/** Names, numbers and times as Bitstamp writes them. Pure. */
import { timeOfText } from "../../../core/datetime.ts";
import { SchemaError } from "../../../core/errors.ts";
import { sequenceOf } from "../../../core/numbers.ts";
import { about } from "../errors.ts";

/** A market's id, of its name: `btcusd` of `BTC/USD`. */
export function idOfName(name: string | undefined): string {
  return (name ?? "").replace("/", "").toLowerCase();
}

/** Microseconds since 1970 UTC as a number: books are counted by them. */
export function microsOf(text: string): number {
  return sequenceOf(text, about);
}

/** The same in whole milliseconds. */
export function millisOf(text: string): number {
  return Math.floor(microsOf(text) / 1_000);
}

/**
 * `2022-01-31 14:43:15.796000` in milliseconds since 1970 UTC. Where it has no fraction it is the end of its second: an order must
 * not seem older than the request that made it.
 */
export function timeOf(text: string): number {
  const time = timeOfText(`${text.replace(" ", "T").replace(/Z$/, "")}Z`);
  if (Number.isNaN(time)) throw new SchemaError("", "a date and a time", `${text.length} characters`, about);
  return text.includes(".") ? time : time + 999;
}

/** What the numbers of orders count from, in milliseconds since 1970 UTC, and how many of them a millisecond has. */
const firstOrder = 1_288_834_974_657;
const ordersInMillisecond = 4_096;
/** Milliseconds that a trade may come after its order and still be of its arrival. */
const arrival = 10;

/**
 * Whether a fill took liquidity. That is told nowhere; but a number of an order tells the millisecond in which it was made (seen in
 * every recorded order; the venue does not document it), and what trades on arrival does so at once.
 */
export function liquidityOf(orderId: string, time: number): "maker" | "taker" {
  const made = Number(orderId) / ordersInMillisecond + firstOrder;
  return time - made <= arrival ? "taker" : "maker";
}
