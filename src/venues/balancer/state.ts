/** What a pool asks for each of its tokens, from what it holds. */
import {
  v2PoolGetSwapFeePercentage,
  v2StablePoolGetAmplificationParameter,
  v2StablePoolGetScalingFactors,
  v2VaultGetPoolTokens,
  v2WeightedPoolGetNormalizedWeights,
  v3VaultGetPoolTokenInfo,
  v3VaultGetPoolTokenRates,
  v3VaultGetStaticSwapFeePercentage,
} from "../../../generated/balancer/amm.ts";
import type { Fraction, PoolReader, PoolRef, PoolState } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import { addressOf } from "./listing.ts";

/** What numbers of the contracts are multiplied with. */
const one = 10n ** 18n;
/** Digits that are kept beyond those of the contracts where a number has no end. */
const finer = 10n ** 36n;
const rounds = 255;

type Held = readonly [tokens: readonly Hex[], balances: readonly bigint[], lastChangeBlock: bigint];
type Amplification = readonly [value: bigint, isUpdating: boolean, precision: bigint];

/** How a pool of version 2 is read. */
export function v2ReaderOf(vault: Hex, { id, kind, tokens }: PoolRef): PoolReader {
  const pool = addressOf(id);
  const calls = [callOf(vault, v2VaultGetPoolTokens, [id]), callOf(pool, v2PoolGetSwapFeePercentage, [])];
  if (kind === "weighted") {
    return {
      calls: [...calls, callOf(pool, v2WeightedPoolGetNormalizedWeights, [])],
      state: ([held, fee, weights]) => {
        const balances = tradedOf(tokens, held as Held, (held as Held)[1]);
        return stateOf(balances, fee as bigint, weightedWorths(balances, weights as readonly bigint[]));
      },
    };
  }
  return {
    calls: [
      ...calls,
      callOf(pool, v2StablePoolGetAmplificationParameter, []),
      callOf(pool, v2StablePoolGetScalingFactors, []),
    ],
    state: ([held, fee, amplification, factors]) => {
      const balances = tradedOf(tokens, held as Held, (held as Held)[1]);
      const scales = tradedOf(tokens, held as Held, factors as readonly bigint[]);
      return stateOf(balances, fee as bigint, stableWorths(balances, scales, amplification as Amplification));
    },
  };
}

type Info = readonly [
  tokens: readonly Hex[],
  info: readonly unknown[],
  balances: readonly bigint[],
  live: readonly bigint[],
];
type Rates = readonly [factors: readonly bigint[], rates: readonly bigint[]];

/** How a pool of version 3 is read: its tokens are those that the vault has of it, in that order. */
export function v3ReaderOf(vault: Hex, { id, kind }: PoolRef): PoolReader {
  const calls = [
    callOf(vault, v3VaultGetPoolTokenInfo, [id]),
    callOf(vault, v3VaultGetStaticSwapFeePercentage, [id]),
    callOf(vault, v3VaultGetPoolTokenRates, [id]),
  ];
  if (kind === "weighted") {
    return {
      calls: [...calls, callOf(id, v2WeightedPoolGetNormalizedWeights, [])],
      // Rates change the worth of a balance, and not that of a token in another.
      state: ([info, fee, , weights]) => {
        const [, , balances] = info as Info;
        return stateOf(balances, fee as bigint, weightedWorths(balances, weights as readonly bigint[]));
      },
    };
  }
  return {
    calls: [...calls, callOf(id, v2StablePoolGetAmplificationParameter, [])],
    state: ([info, fee, rates, amplification]) => {
      const [, , balances] = info as Info;
      const [factors, own] = rates as Rates;
      const scales = factors.map((factor, at) => factor * (own[at] ?? 0n) / one);
      return stateOf(balances, fee as bigint, stableWorths(balances, scales, amplification as Amplification));
    },
  };
}

/** Undefined where one of the tokens is worth nothing, or anything: the pool is empty. */
function stateOf(balances: readonly bigint[], fee: bigint, worths: readonly bigint[]): PoolState | undefined {
  const [first = 0n, ...others] = worths;
  if (worths.some((worth) => worth === 0n)) return undefined;
  const [price, ...furtherPrices] = others.map((worth): Fraction => ({ numerator: first, denominator: worth }));
  return {
    price: price as Fraction,
    ...(furtherPrices.length > 0 ? { furtherPrices } : {}),
    fee: { numerator: fee, denominator: one },
    reserves: balances as unknown as NonNullable<PoolState["reserves"]>,
  };
}

/** Of a list in the vault's order, what belongs to the tokens that are traded. */
function tradedOf(tokens: readonly Hex[], [all]: Held, values: readonly bigint[]): readonly bigint[] {
  const places = all.map((token) => token.toLowerCase());
  return tokens.map((token) => values[places.indexOf(token.toLowerCase())] ?? 0n);
}

/** A token's worth is its weight by its balance (docs: Weighted Math, spot price); all multiplied so that they are whole. */
function weightedWorths(balances: readonly bigint[], weights: readonly bigint[]): readonly bigint[] {
  return balances.map((_, at) =>
    balances.reduce((product, other, index) => index === at ? product : product * other, weights[at] ?? 0n)
  );
}

/**
 * A token's worth is how much faster the invariant grows with it than with the others. The invariant D of the balances x
 * (docs: Stable Math) solves A n^n S + D = A n^n D + D^(n+1) / (n^n P), with their sum S and product P: it grows with x as
 * A n^n + D^(n+1) / (n^n P x) does. A contract's parameter is A n^(n-1).
 */
function stableWorths(
  balances: readonly bigint[],
  scales: readonly bigint[],
  [value, , precision]: Amplification,
): readonly bigint[] {
  const scaled = balances.map((balance, at) => balance * (scales[at] ?? 0n) * finer / one);
  if (scaled.some((balance) => balance === 0n)) return scaled;
  const count = BigInt(scaled.length);
  const amplified = value * count;
  const invariant = invariantOf(scaled, amplified, precision);
  const product = scaled.reduce((all, each) => all * each * count, 1n);
  const curve = invariant ** (count + 1n) * precision;
  return scaled.map((balance, at) => {
    const growth = (amplified * product + curve / balance) * finer / product;
    // In smallest units again.
    return growth * (scales[at] ?? 0n);
  });
}

/** By Newton's method, as the contracts do it, to more digits. */
function invariantOf(balances: readonly bigint[], amplified: bigint, precision: bigint): bigint {
  const count = BigInt(balances.length);
  const sum = balances.reduce((all, each) => all + each, 0n);
  let invariant = sum;
  for (let round = 0; round < rounds; round++) {
    const power = balances.reduce((all, balance) => all * invariant / (balance * count), invariant);
    const next = (amplified * sum + power * count * precision) * invariant /
      ((amplified - precision) * invariant + (count + 1n) * power * precision);
    const change = next > invariant ? next - invariant : invariant - next;
    invariant = next;
    if (change <= 1n) break;
  }
  return invariant;
}
