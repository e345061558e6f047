/** Fills out of a venue's history, as somebody asks for them. */
import type { CallContext } from "../../core/call.ts";
import { type ErrorContext, VenueKitError } from "../../core/errors.ts";
import type { Session } from "../../core/session.ts";
import type { Fill, Market } from "../../model/mod.ts";
import type { Adapter, FillsWanted } from "../adapter.ts";
import { fillPage, later } from "./cursors.ts";

/** Pages of one history at most before others get their turn. */
export const mostPages = 100;

/**
 * Fills that somebody asks for, oldest first. Where the venue begins with the newest, all of them since a time are read
 * before the first ones are known.
 */
export async function listFills(
  { adapter, session }: { readonly adapter: Adapter; readonly session: Session },
  market: Market,
  { limit, ...wanted }: FillsWanted,
  context: CallContext,
): Promise<Fill[]> {
  const found = new Map<string, Fill>();
  const newestOnly = wanted.since === undefined && wanted.orderId === undefined;
  const enough = newestOnly || adapter.fillHistory.by === "id" ? limit : Number.POSITIVE_INFINITY;
  let next: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const rest = next === undefined ? {} : { next };
    const answer = await adapter.fetchFills(market, { ...wanted, ...rest, limit: Math.min(limit, fillPage) }, context);
    for (const fill of answer.fills) found.set(fill.id, fill);
    if (answer.next === undefined || found.size >= enough) {
      const fills = inOrder([...found.values()]);
      return newestOnly ? fills.slice(-limit) : fills.slice(0, limit);
    }
    if (answer.next === next) throw stuck(session, next);
    next = answer.next;
  }
  throw new VenueKitError(
    `${market.symbol} has more fills than are read at once: ask for a later time`,
    about(session),
  );
}

/** A history that has more and does not say what. */
export function stuck(session: Session, place: string | undefined): VenueKitError {
  return new VenueKitError(`the venue's history does not go on after ${place}`, about(session));
}

function about({ venue }: Session): ErrorContext {
  return { venue: venue.id, operation: "fetchFills" };
}

/** The order of ids. */
export function byIdOf(one: Fill, other: Fill): number {
  return one.id === other.id ? 0 : later(one.id, other.id) ? 1 : -1;
}

/** Oldest first. */
export function inOrder(fills: readonly Fill[]): Fill[] {
  return [...fills].sort((one, other) => one.time - other.time || byIdOf(one, other));
}
