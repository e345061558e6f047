/** Lists that come in parts: candles by stretches of time, what is listed by pages. */
import { candlesIn, type CandlesWanted, everyPage } from "../../connector/history.ts";
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
export function candlesOf<Raw extends { readonly time: number }>(
  wanted: CandlesWanted,
  now: number,
  ask: (span: Span) => Promise<readonly Raw[]>,
): Promise<Raw[]> {
  return candlesIn(
    wanted,
    now,
    opening,
    ({ from, to }) => ask({ start: String(Math.ceil(from / 1_000)), end: String(Math.ceil(to / 1_000) - 1) }),
  );
}

/** One page of a list, and where it goes on. */
export interface Page<Raw> {
  readonly items: readonly Raw[];
  readonly has_next: boolean;
  readonly cursor: string;
}

/** Everything of a list, or up to the entry that `enough` says is enough. What is on no page that was read may be there. */
export async function pagesOf<Raw>(
  operation: string,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page<Raw>>,
  enough: (raw: Raw) => boolean = () => false,
): Promise<Raw[]> {
  let cursor = "";
  return await everyPage({ ...about, operation }, async () => {
    const { items, has_next, cursor: next } = await ask(cursor === "" ? {} : { cursor });
    cursor = next;
    return { raws: items, more: has_next && next !== "" && !items.some(enough) };
  });
}
