/** Numbers as Gateway writes and reads them. It computes with 64-bit floats; nothing is added to that here. */
import type { Amount } from "../../../generated/gateway/amm.ts";
import { Decimal, decimal, type Numeric } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Token } from "../../model/amm.ts";

/** The value, exactly as the JSON text has it. */
export function exact(amount: Amount): Decimal {
  return decimal(amount);
}

/** The value with no more digits than the token has: a float's last ones may be noise. */
export function amountIn(token: Token, amount: Amount): Decimal {
  return exact(amount).toDecimalPlaces(token.decimals);
}

/**
 * The value as a JSON number.
 *
 * @throws {ValidationError} where a float does not hold it: Gateway would trade another amount than was asked for.
 */
export function float(value: Decimal, field: string): number {
  const number = value.toNumber();
  if (Number.isFinite(number) && new Decimal(number).eq(value)) return number;
  throw new ValidationError(field, "has more digits than Gateway's numbers hold, which are 15 to 17");
}

/**
 * An amount that goes into a pool, as a JSON number.
 *
 * @throws {ValidationError} for what Gateway 2.13 cannot count: it writes 10^21 smallest units and more with an exponent, and
 * fails at reading that again. Where it writes, the failure says nothing of whether something was sent.
 */
export function pooled(value: Decimal, token: Token, field: string): number {
  if (value.lt(new Decimal(10).pow(21 - token.decimals))) return float(value, field);
  throw new ValidationError(
    field,
    `is more of ${token.symbol} than Gateway can count: less than 10^21 of its smallest unit`,
  );
}

/** A price that is sent: above zero. To the digits that a float holds, since a price may have any number of them. */
export function price(value: Numeric, field: string): number {
  try {
    const number = decimal(value).toNumber();
    if (number > 0 && Number.isFinite(number)) return number;
  } catch {
    // Said below.
  }
  throw new ValidationError(field, "must be a number above 0");
}

/** A fraction as the percent that Gateway speaks in. */
export function percent(part: Decimal, field: string): number {
  return float(part.mul(100), field);
}

/** Percent as a fraction. */
export function fraction(percent: Amount): Decimal {
  return exact(percent).div(100);
}

/** Nearly the same: what floats make of one number on two ways. */
export function near(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lte(other.abs().mul("1e-12"));
}
