/** Calls of contracts, made so that their arguments fit. */
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import type { ContractCall } from "../../model/chain.ts";

/** One call of a contract's function. */
export function callOf<A extends readonly unknown[], R>(to: Hex, of: ContractFunction<A, R>, args: A): ContractCall<R> {
  return { to, of: of as ContractFunction<readonly unknown[], R>, args };
}
