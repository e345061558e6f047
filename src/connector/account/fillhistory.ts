/** How far the fills of each market are known, and reading what is missing from the venue's history. */
import type { CallContext } from "../../core/call.ts";
import type { Fill, Market } from "../../model/mod.ts";
import type { FillHistory } from "../adapter.ts";
import type { Desk } from "../desk.ts";
import { fillPage, later, type Reach } from "./cursors.ts";
import { byIdOf, inOrder, mostPages, stuck } from "./fills.ts";

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
  /** Where a history that goes by time was left, by symbol; of the whole account under no symbol. */
  readonly left: Map<string, string>;
}

/** What a reading is told on its way. */
export interface FillReader {
  /** The venue's time before which a fill has settled. */
  readonly before: number;
  /** A fill of the history that was news. */
  news(fill: Fill): void;
}

/** Whether the fills of all markets are one history. */
export function isOfAccount(history: FillHistory): boolean {
  return history.by === "time" && history.account === true;
}

/** A reading after a reach; `ahead` has later ids for some markets. */
export function readingFrom({ since, cursors }: Reach, ahead: ReadonlyMap<string, string> = new Map()): Reading {
  return { since, cursors: new Map([...cursors, ...ahead]), settled: new Map(cursors), left: new Map() };
}

/**
 * Delivers the fills of a market, or of the whole account, after a reach. Returns whether that was all: where it was not, the
 * reading goes on from there the next time.
 */
export async function readFills(
  desk: Desk,
  market: Market | undefined,
  reading: Reading,
  reader: FillReader,
  context: CallContext,
): Promise<boolean> {
  const byId = market && desk.adapter.fillHistory.by === "id";
  return await (byId
    ? readById(desk, market, reading, reader, context)
    : readByTime(desk, market, reading, reader, context));
}

/** Every page since the time: whichever order they have, and whatever they repeat. Delivered in the order of time. */
async function readByTime(
  { adapter, tracker, session }: Desk,
  market: Market | undefined,
  reading: Reading,
  reader: FillReader,
  context: CallContext,
): Promise<boolean> {
  const place = market?.symbol ?? "";
  const news: Fill[] = [];
  const { since } = reading;
  let finished = false;
  try {
    for (let page = 0; page < mostPages && !finished; page++) {
      const next = reading.left.get(place);
      const wanted = { since, limit: fillPage, ...(next === undefined ? {} : { next }) };
      const answer = await adapter.fetchFills(market, wanted, context);
      news.push(...answer.fills);
      if (answer.next === undefined) finished = true;
      else if (answer.next === next) throw stuck(session, next);
      else reading.left.set(place, answer.next);
    }
  } finally {
    // Also what was read before a page failed: the next reading does not read it again.
    for (const fill of inOrder(news)) if (fill.time >= since && tracker.fill(fill)) reader.news(fill);
  }
  reading.left.delete(place);
  return finished;
}

/** In the order of ids, after the last one that is known. */
async function readById(
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
    const { fills, next } = await adapter.fetchFills(market, { ...from, limit: fillPage }, context);
    let newest = after;
    for (const fill of [...fills].sort(byIdOf)) {
      if (tracker.fill(fill)) reader.news(fill);
      if (newest !== undefined && !later(fill.id, newest)) continue;
      newest = fill.id;
      if (fill.time < reader.before) reading.settled.set(symbol, fill.id);
    }
    if (newest !== undefined) reading.cursors.set(symbol, newest);
    // A page may end early: only one without anything later is the last.
    if (newest !== after) continue;
    if (next === undefined) return true;
    throw stuck(session, after);
  }
  return false;
}
