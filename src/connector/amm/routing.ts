/** Ways from one token to another: straight, or over one other token. */
import type { Hex } from "../../core/endpoint.ts";
import type { PoolRef, Route } from "./adapter.ts";
import { type Pair, pairKey } from "./pools.ts";

/** So many are quoted at a time, which three versions of pools over three tokens need; straight ones come first. */
const most = 128;

/** The tokens that a route may go over, each once. */
export function between(sell: Hex, buy: Hex, listed: readonly Hex[]): readonly Hex[] {
  const seen = new Set([sell.toLowerCase(), buy.toLowerCase()]);
  return listed.filter((token) => seen.size < seen.add(token.toLowerCase()).size);
}

/** The pairs whose pools make routes. */
export function pairsOf(sell: Hex, buy: Hex, over: readonly Hex[]): readonly Pair[] {
  return [[sell, buy], ...over.flatMap((token): readonly Pair[] => [[sell, token], [token, buy]])];
}

/** Every route over these pools. */
export function routesOf(
  sell: Hex,
  buy: Hex,
  over: readonly Hex[],
  pools: ReadonlyMap<string, readonly PoolRef[]>,
): readonly Route[] {
  const of = (one: Hex, other: Hex): readonly PoolRef[] => pools.get(pairKey([one, other])) ?? [];
  const straight = of(sell, buy).map((pool): Route => ({ pools: [pool], path: [sell, buy] }));
  const round = over.flatMap((token) =>
    of(sell, token).flatMap((first) =>
      // Twice through one pool is what that pool gives straight, and its fee twice.
      of(token, buy).filter((second) => second !== first)
        .map((second): Route => ({ pools: [first, second], path: [sell, token, buy] }))
    )
  );
  return [...straight, ...round];
}

/** Those that are quoted. */
export function firstOf<T>(routes: readonly T[]): readonly T[] {
  return routes.slice(0, most);
}
