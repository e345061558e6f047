/** Reading what is missing of the fills from the venue's history. */
import type { CallContext } from "../../core/call.ts";
import type { Fill, Market } from "../../model/mod.ts";
import type { Session } from "../../core/session.ts";
import type { Adapter } from "../adapter.ts";
import type { Markets } from "../markets.ts";
import type { OrderTracker } from "../orders/orders.ts";
import { fillPage, later } from "./cursors.ts";
import { byIdOf, inOrder, mostPages, stuck } from "./fills.ts";
import type { Reading } from "./reading.ts";

/** What is asked, and told what was found: a desk has it. */
export interface Known {
  readonly session: Session;
  readonly adapter: Adapter;
  readonly markets: Markets;
  readonly tracker: OrderTracker;
}

/** What a reading is told on its way. */
export interface FillReader {
  /** The venue's time before which a fill has settled. */
  readonly before: number;
  /** A fill of the history that was news. */
  news(fill: Fill): void;
}

/**
 * Delivers the fills of a market, or of the whole account, after a reach. Returns whether that was all: where it was not, the
 * reading goes on from there the next time.
 */
export async function readFills(
  desk: Known,
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
  { adapter, tracker, session }: Known,
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
  { adapter, tracker, session }: Known,
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
