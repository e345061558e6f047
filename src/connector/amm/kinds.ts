/** A venue with several kinds of pools: whichever gives more. A route keeps to one kind. */
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import type { ContractCall } from "../../model/chain.ts";
import type { AmmAdapter, Lookup, PoolRef } from "./adapter.ts";

/** One kind of pools, and routes over them alone. */
export interface PoolKind extends Omit<AmmAdapter, "venue"> {
  /** The venue's own name of it, for example `v3`. */
  readonly kind: string;
}

/** Pools have their tokens in the order of their addresses. */
export function inOrder(one: Hex, other: Hex): readonly [Hex, Hex] {
  return BigInt(one) < BigInt(other) ? [one, other] : [other, one];
}

/** A pool that a contract tells the address of; the zero address is no pool. */
export function lookupAt(call: ContractCall<Hex>, pool: (address: Hex) => PoolRef): Lookup {
  return { call, pool: (value) => /^0x0*$/.test(value as Hex) ? undefined : pool(value as Hex) };
}

/**
 * An adapter over those kinds that a venue has on a chain, or over some of them.
 *
 * @throws {ValidationError} where there is none, or one is wanted that is not there.
 */
export function adapterOf(
  venue: { readonly id: string; readonly name: string },
  chain: string,
  all: readonly PoolKind[],
  wanted: readonly string[] = all.map(({ kind }) => kind),
): AmmAdapter {
  const of = (kind: string | undefined): PoolKind | undefined => all.find((each) => each.kind === kind);
  const missing = wanted.find((kind) => of(kind) === undefined);
  if (missing !== undefined) {
    throw new ValidationError("versions", `${missing} is not on ${chain}`, { venue: venue.id });
  }
  const kinds = [...new Set(wanted)].flatMap((kind) => of(kind) ?? []);
  if (kinds.length === 0) throw new ValidationError("chain", `${venue.name} is not on ${chain}`, { venue: venue.id });
  const known = (kind: string | undefined): PoolKind => {
    const found = kinds.find((each) => each.kind === kind);
    if (found) return found;
    throw new ValidationError("pool", `is of the version ${kind}, which is not traded here`, { venue: venue.id });
  };
  const permits = kinds.find((kind) => kind.permits)?.permits;
  const coinPools = kinds.find((kind) => kind.coinPools)?.coinPools;
  return {
    venue: venue.id,
    ...(permits ? { permits } : {}),
    ...(coinPools ? { coinPools } : {}),
    lookups: (one, other) => kinds.flatMap((kind) => kind.lookups(one, other)),
    reader: (pool) => known(pool.kind).reader(pool),
    quote: (side, route, amount) => {
      const [first, ...others] = route.pools;
      // The routers of one kind know nothing of the other's pools.
      if (others.some(({ kind }) => kind !== first?.kind)) return undefined;
      return known(first?.kind).quote(side, route, amount);
    },
    wraps: (route) => known(route.pools[0]?.kind).wraps?.(route) ?? false,
    swap: (plan) => known(plan.route.pools[0]?.kind).swap(plan),
  };
}
