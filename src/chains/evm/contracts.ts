/** Where a venue's contracts are on one chain. */
import type { Hex } from "../../core/endpoint.ts";
import { addressOf } from "./signer.ts";

/** Contracts by their names; those that are not on the chain are absent. */
export type Contracts<Name extends string> = Readonly<Partial<Record<Name, Hex>>>;

/**
 * Those that are described for the chain, or those that are given in their place.
 *
 * @throws {ValidationError} for what is given and is no address.
 */
export function contractsOf<Name extends string>(
  described: Readonly<Record<string, Contracts<Name>>>,
  chain: string,
  given?: Readonly<Partial<Record<Name, string>>>,
): Contracts<Name> {
  const own = Object.hasOwn(described, chain) ? described[chain] : undefined;
  if (given === undefined) return own ?? {} as Contracts<Name>;
  const checked = Object.entries<string | undefined>(given).flatMap(([name, address]) =>
    address === undefined ? [] : [[name, addressOf(address, `contracts.${name}`)]]
  );
  return Object.fromEntries(checked) as Contracts<Name>;
}
