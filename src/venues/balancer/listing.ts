/** The pools that a user has named: what they trade, and of which kind they are. */
import {
  v2PoolGetPoolId,
  v2StablePoolGetAmplificationParameter,
  v2VaultGetPoolTokens,
  v2WeightedPoolGetNormalizedWeights,
  v3VaultGetPoolTokenInfo,
} from "../../../generated/balancer/amm.ts";
import { venue } from "../../../generated/balancer/venue.ts";
import type { Listing, PoolRef } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Answer } from "../../model/chain.ts";

/** Kinds of pools: what their prices follow from. */
export type Kind = "weighted" | "stable";

const poolId = /^0x[0-9a-fA-F]{64}$/;
const address = /^0x[0-9a-fA-F]{40}$/;

/** The vaults of the versions that the chain has. */
export interface Vaults {
  readonly v2?: Hex | undefined;
  readonly v3?: Hex | undefined;
}

/**
 * How the pools are found that were named by id or address.
 *
 * @throws {ValidationError} where there is none, or one is neither.
 */
export function listingsOf(vaults: Vaults, pools: readonly string[] | undefined): readonly Listing[] {
  const named = [...new Set((pools ?? []).map((pool) => pool.toLowerCase()))];
  if (named.length === 0) {
    throw new ValidationError("pools", "must name the pools to trade on, by their ids", { venue: venue.id });
  }
  return named.map((pool) => {
    if (poolId.test(pool) && vaults.v2) return byId(vaults.v2, pool as Hex);
    if (address.test(pool)) return byAddress(vaults, pool as Hex);
    throw refused(pool, "is neither an id nor an address");
  });
}

/** The first 20 bytes of an id are the pool's address (docs: Pool Interfacing, poolIds). */
export function addressOf(id: Hex): Hex {
  return id.slice(0, 42) as Hex;
}

/** Pools of version 3 are known by their addresses alone (docs: Vault). */
export function isV3({ id }: PoolRef): boolean {
  return address.test(id);
}

function byAddress({ v2, v3 }: Vaults, pool: Hex): Listing {
  return {
    calls: [
      callOf(pool, v2PoolGetPoolId, []),
      callOf(pool, v2WeightedPoolGetNormalizedWeights, []),
      callOf(pool, v2StablePoolGetAmplificationParameter, []),
      ...(v3 ? [callOf(v3, v3VaultGetPoolTokenInfo, [pool])] : []),
    ],
    found: ([id, weights, amplification, held]) => {
      if (id?.ok && v2) return [byId(v2, id.value as Hex)];
      const [tokens] = valueOf(held ?? id, pool, "is no pool of Balancer") as readonly [readonly Hex[]];
      return [poolOf(pool, tokens, weights, amplification)];
    },
  };
}

function byId(vault: Hex, id: Hex): Listing {
  const pool = addressOf(id);
  return {
    calls: [
      callOf(vault, v2VaultGetPoolTokens, [id]),
      // Contracts do not say of which kind they are: each kind has a function that the other has not.
      callOf(pool, v2WeightedPoolGetNormalizedWeights, []),
      callOf(pool, v2StablePoolGetAmplificationParameter, []),
    ],
    found: ([held, weights, amplification]) => {
      const [all] = valueOf(held, id, "is no pool of the vault") as readonly [
        readonly Hex[],
        readonly bigint[],
        bigint,
      ];
      // The vault counts the shares of some pools among their tokens.
      const tokens = all.filter((token) => token.toLowerCase() !== pool.toLowerCase());
      return [poolOf(id, tokens, weights, amplification)];
    },
  };
}

function poolOf(
  id: Hex,
  tokens: readonly Hex[],
  weights: Answer<unknown> | undefined,
  amplification: Answer<unknown> | undefined,
): PoolRef {
  if (tokens.length < 2) throw refused(id, "has no two tokens");
  const kind: Kind | undefined = weights?.ok ? "weighted" : amplification?.ok ? "stable" : undefined;
  if (!kind) throw refused(id, "is neither weighted nor stable: its prices are not known here");
  return { id, kind, tokens: tokens as unknown as PoolRef["tokens"], fee: 0 };
}

function valueOf(answer: Answer<unknown> | undefined, pool: string, without: string): unknown {
  if (answer?.ok) return answer.value;
  throw refused(pool, `${without}: ${answer?.reason ?? "nothing"}`);
}

function refused(pool: string, why: string): ValidationError {
  return new ValidationError("pools", `${pool} ${why}`, { venue: venue.id });
}
