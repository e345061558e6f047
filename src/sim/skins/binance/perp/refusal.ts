/** What futures answer when they refuse: codes and texts of their error documentation. */
import type { Atoms, Desk, Rejection } from "../../../engine/mod.ts";
import { Refusal } from "../refusal.ts";

const texts: Partial<Record<Rejection, readonly [code: number, text: string]>> = {
  price: [-4014, "Price not increased by tick size."],
  "market-lot": [-4005, "Quantity greater than max quantity."],
  notional: [-4164, "Order's notional must be no smaller than the minimum (unless you choose reduce only)."],
  "max-orders": [-2025, "Reach max open order limit."],
  "max-amends": [-5026, "Exceed maximum modify order limit."],
  halted: [-4141, "Symbol is closed."],
  duplicate: [-4116, "ClientOrderId is duplicated."],
  funds: [-2019, "Margin is insufficient."],
  "would-take": [
    -5022,
    "Due to the order could not be executed as maker, the Post Only order will be rejected. The order will not be recorded in the order history",
  ],
  "position-side": [-4061, "Order's position side does not match user's setting."],
  "nothing-to-reduce": [-2022, "ReduceOnly Order is rejected."],
  unknown: [-2011, "Unknown order sent."],
  "not-amendable": [-5025, "Only limit order is supported."],
  "no-change": [-5027, "No need to modify the order."],
};

/** What is wrong with a quantity that is no lot. */
function lot({ market: { rules } }: Desk, quantity: Atoms): Refusal {
  if (quantity < rules.minQuantity) return new Refusal(-4004, "Quantity less than min quantity.");
  if (quantity > rules.maxQuantity) return new Refusal(-4005, "Quantity greater than max quantity.");
  return new Refusal(-4023, "Quantity not increased by step size.");
}

/** What the venue says about a command of the engine that was refused. */
export function refused(why: Rejection, desk: Desk, quantity: Atoms = 0n): Refusal {
  if (why === "lot") return lot(desk, quantity);
  const [code, text] = texts[why] ?? [-1010, "The matching engine refused the request."];
  return new Refusal(code, text);
}

export const wouldTrigger = (): Refusal => new Refusal(-2021, "Order would immediately trigger.");
export const badReduceOnly = (): Refusal => new Refusal(-1106, "Parameter 'reduceonly' sent when not required.");
export const useAlgo = (): Refusal =>
  new Refusal(-4120, "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead.");
