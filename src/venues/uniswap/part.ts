/** One version of the contracts: pools of its kind, and routes over them alone. */
import type { AmmAdapter } from "../../connector/amm/adapter.ts";
import type { Hex } from "../../core/endpoint.ts";

/** What each version gives to the adapter. */
export interface Part extends Omit<AmmAdapter, "venue"> {
  readonly kind: string;
}

/** Pools have their tokens in the order of their addresses. */
export function inOrder(one: Hex, other: Hex): readonly [Hex, Hex] {
  return BigInt(one) < BigInt(other) ? [one, other] : [other, one];
}
