/** What bounds a change of liquidity: prices as ticks, slippage, and the time until which it may happen. */
import { type Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Token } from "../../model/amm.ts";
import type { ContractChain } from "../../model/chain.ts";
import type { NewPosition } from "./amm.ts";
import { partOf } from "./amounts.ts";
import { scaleOf } from "./pools.ts";
import { rangeOf } from "./ticks.ts";

const defaultSlippage = "0.005";
const defaultExpiry = 60_000;

/** Slippage in billionths, and the deadline in seconds since 1970 UTC. */
export interface Terms {
  readonly slippage: bigint;
  readonly deadline: bigint;
}

export function termsOf(
  { slippage, expiry = defaultExpiry }: { readonly slippage?: Numeric; readonly expiry?: number },
  chain: Pick<ContractChain, "now">,
): Terms {
  if (!(expiry >= 1_000)) throw new ValidationError("expiry", "must be at least 1000 ms");
  const deadline = BigInt(Math.floor((chain.now() + expiry) / 1_000));
  return { slippage: partOf(slippage ?? defaultSlippage, "slippage").billionths, deadline };
}

/** The ticks of a new position: its prices, taken outwards to multiples of `spacing`. */
export function spanOf(
  { lowerPrice, upperPrice }: Pick<NewPosition, "lowerPrice" | "upperPrice">,
  [token0, token1]: readonly [Token, Token],
  spacing: number,
): { readonly lower: number; readonly upper: number } {
  const scale = scaleOf(token0, token1);
  const lower = priceOf(lowerPrice, "lowerPrice").div(scale);
  return rangeOf(lower, priceOf(upperPrice, "upperPrice").div(scale), spacing);
}

/** Rounded down: never more than was asked for. */
export function partOfLiquidity(liquidity: bigint, part: Numeric): bigint {
  const exact = priceOf(part, "part");
  if (exact.gt(1)) throw new ValidationError("part", "must be above 0 and at most 1");
  const taken = BigInt(exact.mul(liquidity.toString()).floor().toFixed());
  if (taken === 0n) throw new ValidationError("part", "is nothing of this position");
  return taken;
}

function priceOf(value: Numeric, field: string): Decimal {
  try {
    const exact = decimal(value);
    if (exact.gt(0)) return exact;
  } catch {
    // Said below.
  }
  throw new ValidationError(field, "must be a number above 0");
}
