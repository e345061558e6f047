/** Prices as steps of a ten-thousandth, which is how concentrated liquidity counts them. */
import { Decimal } from "../../core/decimal.ts";
import { ValidationError } from "../../core/errors.ts";

const step = new Decimal("1.0001");
/** Beyond it there are no prices. */
const last = 887_272;
/** A price this near to a step is that step: its last digits were rounded. */
const near = new Decimal("1e-30");

/** The second token per one of the first, in smallest units. */
export function priceAt(tick: number): Decimal {
  return step.pow(tick);
}

/** The steps around two prices (in smallest units), taken outwards to multiples of `spacing`. */
export function rangeOf(
  lower: Decimal,
  upper: Decimal,
  spacing: number,
): { readonly lower: number; readonly upper: number } {
  if (!lower.gt(0)) throw new ValidationError("lowerPrice", "must be above 0");
  if (!upper.gt(lower)) throw new ValidationError("upperPrice", "must be above lowerPrice");
  const bound = Math.floor(last / spacing) * spacing;
  const low = Math.max(-bound, Math.floor(stepsTo(lower, "floor") / spacing) * spacing);
  const high = Math.min(bound, Math.ceil(stepsTo(upper, "ceil") / spacing) * spacing);
  if (low >= high) throw new ValidationError("lowerPrice", "lies beyond the prices that there are");
  return { lower: low, upper: high };
}

function stepsTo(price: Decimal, side: "floor" | "ceil"): number {
  const steps = price.ln().div(step.ln());
  const nearest = steps.round();
  return (steps.minus(nearest).abs().lt(near) ? nearest : steps[side]()).toNumber();
}
