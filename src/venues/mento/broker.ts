/** Quotes and swaps of the broker: one exchange at a time. */
import { brokerGetAmountIn, brokerGetAmountOut, brokerSwapIn, brokerSwapOut } from "../../../generated/mento/amm.ts";
import type { RouteQuote, SwapPlan } from "../../connector/amm/adapter.ts";
import { callOf } from "../../connector/amm/calls.ts";
import type { Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";
import type { Exchange } from "./listing.ts";

/** Gas of a swap: measured on the contracts, with cold storage and buckets that are set anew. */
const gas = 250_000n;

/** What the broker computes. It looks at the reserve, and not at its limits: those are part of the exchange's state. */
export function quoteOf(
  broker: Hex,
  { provider, id }: Exchange,
  side: "sell" | "buy",
  [sell, buy]: readonly [Hex, Hex],
  amount: bigint,
): RouteQuote {
  const of = side === "sell" ? brokerGetAmountOut : brokerGetAmountIn;
  return {
    call: callOf(broker, of, [provider, id, sell, buy, amount]),
    read: (value) => ({ amount: value as bigint, gas }),
  };
}

/** What comes out goes to the account that calls: it has no other recipient, and no deadline. */
export function swapCall(broker: Hex, { provider, id }: Exchange, plan: SwapPlan): ContractCall<unknown> {
  const { side, route: { path: [sell, buy] }, amountIn, amountOut } = plan;
  const exchange = [provider, id, sell as Hex, buy as Hex] as const;
  return side === "sell"
    ? callOf(broker, brokerSwapIn, [...exchange, amountIn, amountOut])
    : callOf(broker, brokerSwapOut, [...exchange, amountOut, amountIn]);
}
