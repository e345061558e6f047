/** Lists that a venue tells in parts: all of them, or the part of one that is asked for. */
import { type ErrorContext, SchemaError } from "../core/errors.ts";
import type { CandleInterval } from "../model/data.ts";
import type { HistoryPage } from "./adapter.ts";
import { lengthOf } from "./intervals.ts";

/** Most pages that are read for one answer. */
const mostPages = 100;

/** Part of a list. `more`: whether there is something behind it. */
export interface Part<Raw> {
  readonly raws: readonly Raw[];
  readonly more: boolean;
}

/** All entries of a list. `ask` gets the number of the page, from 0 on, and what was found so far. */
export async function everyPage<Raw>(
  about: ErrorContext,
  ask: (page: number, found: readonly Raw[]) => Promise<Part<Raw>>,
): Promise<Raw[]> {
  const found: Raw[] = [];
  for (let page = 0; page < mostPages; page++) {
    const { raws, more } = await ask(page, found);
    found.push(...raws);
    if (!more || raws.length === 0) return found;
  }
  throw new SchemaError("", "an end of the list", "more pages", about);
}

/**
 * Part of a list that comes newest first, oldest first: from a time on the first `limit`, else the newest. `ask` gets the last
 * entry of the page before, in the venue's order, and how many were found so far.
 */
export async function oldestFirst<Raw>(
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, limit }: HistoryPage,
  timeOf: (raw: Raw) => number,
  ask: (last: Raw | undefined, found: number) => Promise<Part<Raw>>,
): Promise<Raw[]> {
  const all: Raw[] = [];
  const isWithin = (raw: Raw): boolean => timeOf(raw) >= from && timeOf(raw) < to;
  for (let page = 0; page < mostPages; page++) {
    const { raws, more } = await ask(all.at(-1), all.length);
    all.push(...[...raws].sort((one, other) => timeOf(other) - timeOf(one)));
    const last = all.at(-1);
    if (!more || raws.length === 0 || last === undefined) break;
    if (Number.isFinite(from) ? timeOf(last) < from : all.filter(isWithin).length >= limit) break;
  }
  const found = all.filter(isWithin);
  return Number.isFinite(from) ? found.reverse().slice(0, limit) : found.slice(0, limit).reverse();
}

/** A stretch of time; `to` is not part of it. Milliseconds since 1970 UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which candles. Times in milliseconds since 1970 UTC. */
export interface CandlesWanted {
  readonly interval: CandleInterval;
  readonly from?: number;
  /** Not at or after it. */
  readonly to?: number;
  readonly limit: number;
}

/**
 * Candles from a time on, or the newest, oldest first, where an answer has those of a stretch of time: stretches are asked for
 * that hold no more than one answer, as long as `limit` candles where `reach` names no milliseconds. There are none from before
 * `oldest`. `ask` may tell of more than its stretch.
 */
export async function candlesIn<C extends { readonly time: number }>(
  { interval, from, to = Number.POSITIVE_INFINITY, limit }: CandlesWanted,
  now: number,
  oldest: number,
  ask: (stretch: Stretch) => Promise<readonly C[]>,
  reach?: number,
): Promise<C[]> {
  const length = lengthOf(interval);
  const step = reach ?? limit * length;
  const end = Math.min(to, now + length);
  // A candle may have begun before the first trade in it.
  const begin = from === undefined ? Math.max(0, end - limit * length) : Math.max(from, oldest - length);
  const found: C[] = [];
  for (let start = begin; start < end && (from === undefined || found.length < limit); start += step) {
    const until = Math.min(end, start + step);
    // A venue that has holes may tell of older ones.
    const least = from === undefined && start === begin ? 0 : start;
    const told = await ask({ from: start, to: until });
    found.push(
      ...told.filter(({ time }) => time >= least && time < until).sort((one, other) => one.time - other.time),
    );
  }
  return from === undefined ? found.slice(-limit) : found.slice(0, limit);
}

/** Where a question for fills begins, or goes on: a stretch of time, and the venue's own word for the place in it. */
export interface Place {
  /** Absent where no time was named: then the venue has one of its own in mind. */
  readonly from?: number;
  /** Not part of the stretch. */
  readonly to?: number;
  /** Empty at the beginning of a stretch. */
  readonly cursor: string;
}

/**
 * The place of a question for fills since a time, at a venue whose answers reach over so many milliseconds at most. `next`: what
 * `nextOf` made of the place before.
 */
export function placeOf(since: number | undefined, next: string | undefined, reach: number, oldest = 0): Place {
  const [start = "", ...cursor] = next?.split(" ") ?? [];
  const from = start === "" ? next === undefined ? since : undefined : Number(start);
  if (from === undefined) return { cursor: cursor.join(" ") };
  const begin = Math.max(oldest, Math.floor(from));
  return { from: begin, to: begin + reach, cursor: cursor.join(" ") };
}

/** What follows a page: the rest of its stretch where `cursor` tells of one, then the next stretch that has begun by `now`. */
export function nextOf({ from, to }: Place, cursor: string | undefined, now: number): { readonly next?: string } {
  if (cursor !== undefined) return { next: `${from ?? ""} ${cursor}` };
  return to === undefined || to > now ? {} : { next: `${to} ` };
}
