/** Lists: of what is of several markets, those that are asked for and those that are traded here; and in order of time. Pure. */
import type { Market } from "../model/market.ts";

/** Finds a market by the venue's id of it; `undefined` for one that is not traded here. */
export type MarketOf = (id: string) => Market | undefined;

/** Which markets a question is about. */
export interface Among {
  /** The only one, where it is one. */
  readonly one: Market | undefined;
  /** Finds them; none of the others. */
  readonly marketOf: MarketOf;
}

/** The markets that are asked for, or all where none are named: to be looked for in an answer that may have others too. */
export function among(markets: readonly Market[] | undefined, marketOf: MarketOf): Among {
  const ids = markets && new Set(markets.map(({ id }) => id));
  return {
    one: markets?.length === 1 ? markets[0] : undefined,
    marketOf: (id) => ids === undefined || ids.has(id) ? marketOf(id) : undefined,
  };
}

/**
 * The entries of a list as what they are of their market, in their order: `key` is the field that has its id. What is of a
 * market that is not known here is left out, and so is what `map` makes nothing of.
 */
export function listed<K extends string, Raw extends { readonly [P in K]?: string }, T>(
  raws: readonly Raw[],
  key: K,
  marketOf: MarketOf,
  map: (market: Market, raw: Raw) => T | undefined,
): T[] {
  const found: T[] = [];
  for (const raw of raws) {
    const market = marketOf(raw[key] ?? "");
    const made = market && map(market, raw);
    if (made !== undefined) found.push(made);
  }
  return found;
}

/** Sorts a list, oldest first, whatever order the venue has it in: by time, and what is of one time by the numbers that ids are. */
export function chronological<T extends { readonly time: number; readonly id: string }>(items: T[]): T[] {
  return items.sort((one, other) => one.time - other.time || laterId(one.id, other.id));
}

/** Numbers may be larger than a double can tell apart: the longer text is the larger one. */
function laterId(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
