/** How far the fills of each market are known, and reading what is missing from the venue's history. */
import type { CallContext } from "../../core/call.ts";
import { VenueKitError } from "../../core/errors.ts";
import type { Fill, Market } from "../../model/mod.ts";
import { fillPage, later, type Reach } from "./cursors.ts";
import type { Desk } from "../desk.ts";

/** Pages of one market's history at most before the other markets get their turn. */
const mostPages = 100;

/**
 * A venue's history may be behind its stream: what is younger than this many milliseconds is read once more the next time,
 * before anything is taken for complete.
 */
export const settling = 10_000;

/** A reach that grows while it is read from: an attempt that fails is gone on with, not begun again. */
export interface Reading extends Reach {
  readonly cursors: Map<string, string>;
  /** The newest ids that are old enough to be taken for complete. */
  readonly settled: Map<string, string>;
}

/** What a reading is told on its way. */
export interface FillReader {
  /** The venue's time before which a fill has settled. */
  readonly before: number;
  /** A fill of the history that was news. */
  news(fill: Fill): void;
}

/** A reading after a reach; `ahead` has later ids for some markets. */
export function readingFrom({ since, cursors }: Reach, ahead: ReadonlyMap<string, string> = new Map()): Reading {
  return { since, cursors: new Map([...cursors, ...ahead]), settled: new Map(cursors) };
}

/**
 * Delivers the fills of a market after a reach, in the order of their ids. Returns whether that was all: where it was not,
 * the reading goes on from there the next time.
 */
export async function readFills(
  { adapter, tracker, session }: Desk,
  market: Market,
  reading: Reading,
  reader: FillReader,
  context: CallContext,
): Promise<boolean> {
  const { symbol } = market;
  for (let page = 0; page < mostPages; page++) {
    const after = reading.cursors.get(symbol);
    const from = after === undefined ? { since: reading.since } : { after };
    const fills = await adapter.fetchFills(market, { ...from, limit: fillPage }, context);
    let newest = after;
    for (const fill of [...fills].sort((one, other) => later(one.id, other.id) ? 1 : one.id === other.id ? 0 : -1)) {
      if (tracker.fill(fill)) reader.news(fill);
      if (newest !== undefined && !later(fill.id, newest)) continue;
      newest = fill.id;
      if (fill.time < reader.before) reading.settled.set(symbol, fill.id);
    }
    if (newest !== undefined) reading.cursors.set(symbol, newest);
    // A page may end early: only one without anything later is the last.
    if (newest !== after) continue;
    if (fills.length < fillPage) return true;
    else {
      const about = { venue: session.venue.id, operation: "fetchFills" };
      throw new VenueKitError(`${symbol}: the venue's history does not go on after ${after}`, about);
    }
  }
  return false;
}
