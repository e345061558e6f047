/** Lists that come in parts: candles by stretches of time, what is listed by pages. */
import { nextStart } from "../../connector/intervals.ts";
import { VenueKitError } from "../../core/errors.ts";
import type { CandleInterval } from "../../model/mod.ts";
import { about } from "./errors.ts";

/** Most candles of one answer: both ends belong to it, and 350 is the most (docs: "Get Public Product Candles"). */
export const candlePage = 300;

/** Nothing is older. */
const opening = Date.UTC(2015, 0);

/** A stretch of candles, both ends inclusive, in seconds since 1970 UTC. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** A page of candles, oldest first: from a time on the first `limit`, else the newest before `to` or `now`. */
export async function candlesOf<Raw extends { readonly time: number }>(
  { interval, from, to, limit }: {
    readonly interval: CandleInterval;
    readonly from?: number;
    readonly to?: number;
    readonly limit: number;
  },
  now: number,
  ask: (span: Span) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  const length = nextStart(interval, 0);
  const until = Math.min(to ?? Infinity, now + length);
  const within = async (start: number, end: number): Promise<Raw[]> => {
    const span = { start: String(Math.ceil(start / 1_000)), end: String(Math.ceil(end / 1_000) - 1) };
    return (await ask(span)).filter(({ time }) => time >= start && time < end).sort((one, other) =>
      one.time - other.time
    );
  };
  if (from === undefined) return (await within(Math.max(opening, until - limit * length), until)).slice(-limit);
  const found: Raw[] = [];
  for (let start = Math.max(from, opening); start < until && found.length < limit; start += limit * length) {
    found.push(...await within(start, Math.min(until, start + limit * length)));
  }
  return found.slice(0, limit);
}

/** Most pages that are read of one list. */
const mostPages = 100;

/** One page, and where the list goes on; nothing where that was all. */
export interface Page<Raw> {
  readonly items: readonly Raw[];
  readonly next: string | undefined;
}

/** Everything of a list, or up to the entry that `found` says is enough. */
export async function pagesOf<Raw>(
  operation: string,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page<Raw>>,
  found: (raw: Raw) => boolean = () => false,
): Promise<Raw[]> {
  const all: Raw[] = [];
  let next: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await ask(next === undefined ? {} : { cursor: next });
    all.push(...answer.items);
    if (answer.items.some(found) || answer.next === undefined) return all;
    next = answer.next;
  }
  // What is not among them may be behind them: to say that it is not there would be a guess.
  throw new VenueKitError(`the list has more than ${mostPages} pages`, { ...about, operation });
}

/** Where a list goes on that says so. */
export function nextOf(
  { has_next, cursor }: { readonly has_next: boolean; readonly cursor: string },
): string | undefined {
  return has_next && cursor !== "" ? cursor : undefined;
}
