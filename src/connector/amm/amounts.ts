/** Amounts as people write them, and as contracts count them. Nothing here passes through a float. */
import { Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Token } from "../../model/amm.ts";

/** The largest number a contract counts with. */
export const maxUint256: bigint = (1n << 256n) - 1n;

/** Smallest units as whole tokens: exact, with the digits the token has. */
export function fromUnits(units: bigint, { decimals }: Token): Decimal {
  const digits = units.toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return new Decimal(decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`);
}

/**
 * Whole tokens as smallest units.
 *
 * @throws {ValidationError} for what is no number, is negative, has more digits than the token or is too large.
 */
export function toUnits(amount: Numeric, token: Token, field = "amount"): bigint {
  const value = numberOf(amount, field);
  if (value.isNegative() && !value.isZero()) throw new ValidationError(field, "must not be negative");
  if (value.decimalPlaces() > token.decimals) {
    throw new ValidationError(field, `has more than the ${token.decimals} digits of ${token.symbol}`);
  }
  const [whole = "", part = ""] = value.abs().toFixed().split(".");
  const units = BigInt(whole + part.padEnd(token.decimals, "0"));
  if (units > maxUint256) throw new ValidationError(field, "is larger than a contract can count");
  return units;
}

/** An amount that is traded: above zero. */
export function tradedUnits(amount: Numeric, token: Token, field = "amount"): bigint {
  const units = toUnits(amount, token, field);
  if (units === 0n) throw new ValidationError(field, "must be above 0");
  return units;
}

/** A part as a fraction of 1 000 000 000: at least 0, below 1. */
export function partOf(value: Numeric, field: string): { readonly exact: Decimal; readonly billionths: bigint } {
  const exact = numberOf(value, field);
  if (exact.lt(0) || exact.gte(1)) throw new ValidationError(field, "must be a fraction from 0, below 1");
  if (exact.decimalPlaces() > 9) throw new ValidationError(field, "has more than 9 digits");
  return { exact, billionths: BigInt(exact.mul(1_000_000_000).toFixed()) };
}

/** The least that a slippage lets through: rounded up, for the trader. */
export function lessBy(units: bigint, billionths: bigint): bigint {
  return ceilDiv(units * (1_000_000_000n - billionths), 1_000_000_000n);
}

/** The most that a slippage lets through: rounded down, for the trader. */
export function moreBy(units: bigint, billionths: bigint): bigint {
  const most = units * (1_000_000_000n + billionths) / 1_000_000_000n;
  return most > maxUint256 ? maxUint256 : most;
}

export function ceilDiv(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by;
}

function numberOf(value: Numeric, field: string): Decimal {
  try {
    return decimal(value);
  } catch (cause) {
    throw new ValidationError(field, "must be a decimal number", { cause });
  }
}
