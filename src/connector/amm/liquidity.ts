/**
 * Liquidity between two prices, in whole numbers and rounded as the contracts of concentrated liquidity round.
 *
 * A price is its square root times 2^96; the contracts know it at each tick as a number of their own rounding, which is made here
 * the same way (docs: the white paper of version 3, 6.1 and 6.2).
 */
import { Decimal } from "../../core/decimal.ts";

const q96 = 1n << 96n;
const q128 = 1n << 128n;
const whole = 1n << 256n;
/** Beyond it there are no prices. */
const lastTick = 887_272;

/** 1.0001^-(2^n / 2) times 2^128, rounded to the nearest, for each bit that the number of a tick may have. */
const factors: readonly bigint[] = Array.from({ length: 20 }, (_, bit) => {
  const part = new Decimal("1.0001").pow(2 ** bit).sqrt();
  return BigInt(new Decimal(q128.toString()).div(part).round().toFixed());
});

/** Two amounts in smallest units. */
export type Amounts = readonly [amount0: bigint, amount1: bigint];

/** A range by its ticks. */
export interface TickRange {
  readonly lower: number;
  readonly upper: number;
}

/** The square root of the price at a tick, times 2^96, as contracts compute it. */
export function rootAt(tick: number): bigint {
  const steps = Math.abs(tick);
  if (!Number.isInteger(tick) || steps > lastTick) throw new RangeError(`there is no tick ${tick}`);
  const falling = factors.reduce((root, factor, bit) => (steps >> bit) & 1 ? root * factor >> 128n : root, q128);
  const root = tick > 0 ? (whole - 1n) / falling : falling;
  return up(root, 1n << 32n);
}

/** What so much liquidity is made of at a price. `up` where it goes in, `down` where it comes out. */
export function amountsOf(liquidity: bigint, root: bigint, range: TickRange, rounded: "up" | "down"): Amounts {
  const [lower, upper] = [rootAt(range.lower), rootAt(range.upper)];
  const at = root < lower ? lower : root > upper ? upper : root;
  const divided = rounded === "up" ? up : (value: bigint, by: bigint): bigint => value / by;
  return [
    divided(divided((liquidity << 96n) * (upper - at), upper), at),
    divided(liquidity * (at - lower), q96),
  ];
}

/** The most liquidity that two amounts make at a price. */
export function liquidityOf([amount0, amount1]: Amounts, root: bigint, range: TickRange): bigint {
  const [lower, upper] = [rootAt(range.lower), rootAt(range.upper)];
  const at = root < lower ? lower : root > upper ? upper : root;
  const of0 = at < upper ? amount0 * (at * upper / q96) / (upper - at) : undefined;
  const of1 = at > lower ? amount1 * q96 / (at - lower) : undefined;
  if (of0 === undefined || of1 === undefined) return of0 ?? of1 ?? 0n;
  return of0 < of1 ? of0 : of1;
}

/** What a position has earned of one token since it was last counted: what a unit earns is times 2^128, and wraps around. */
export function earned(liquidity: bigint, growth: bigint, counted: bigint): bigint {
  return BigInt.asUintN(256, growth - counted) * liquidity / q128;
}

function up(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by;
}
