/** Calls of contracts, made so that their arguments fit. */
import type { ContractFunction, Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import type { ContractCall } from "../../model/chain.ts";

const address = /^0x[0-9a-fA-F]{40}$/;

/**
 * An address as contracts take it: 20 bytes.
 *
 * @throws {ValidationError} for one of a chain that writes its addresses otherwise.
 */
export function contractAt(text: string, field = "token"): Hex {
  if (address.test(text)) return text as Hex;
  throw new ValidationError(field, "must be an address");
}

/** One call of a contract's function. */
export function callOf<A extends readonly unknown[], R>(to: Hex, of: ContractFunction<A, R>, args: A): ContractCall<R> {
  return { to, of: of as ContractFunction<readonly unknown[], R>, args };
}
