/** Mento on one chain: every exchange of its broker. */
import { addresses, type ContractName } from "../../../generated/mento/amm.ts";
import { venue } from "../../../generated/mento/venue.ts";
import { contractsOf } from "../../chains/evm/contracts.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { AmmAdapter } from "../../connector/amm/adapter.ts";
import type { Amm } from "../../connector/amm/amm.ts";
import { openAmm } from "../../connector/amm/connector.ts";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import { quoteOf, swapCall } from "./broker.ts";
import { type Exchange, listingOf } from "./listing.ts";
import { readerOf } from "./state.ts";

/** Which chain, by which nodes and as whom. */
export interface MentoOptions extends EvmOptions {
  /** What a swap's gas estimate is multiplied with: 1.5 or more, 1.5 where not given. */
  readonly gasMargin?: number;
  /** The broker, on a chain that is not described. */
  readonly contracts?: Readonly<Partial<Record<ContractName, string>>>;
}

/**
 * A connector for Mento.
 *
 * @throws {ValidationError} for options that cannot be right: a missing node, an unknown chain, one without Mento.
 */
export function amm(options: MentoOptions): Amm {
  const chain = openChain(options);
  const { broker } = contractsOf(addresses, chain.name, options.contracts);
  if (!broker) throw new ValidationError("chain", `${venue.name} is not on ${chain.name}`, { venue: venue.id });
  return openAmm(adapterOf(broker), chain, options.gasMargin).amm;
}

/** Every pool of this adapter is one of the listing. */
function adapterOf(broker: Hex): AmmAdapter {
  return {
    venue: venue.id,
    lookups: () => [],
    listings: [listingOf(broker)],
    reader: (pool) => readerOf(broker, pool as Exchange),
    quote: (side, { pools: [first, ...others], path }, amount) => {
      // The broker knows no route: two exchanges would be two swaps.
      if (!first || others.length > 0) return undefined;
      return quoteOf(broker, first as Exchange, side, path as readonly [Hex, Hex], amount);
    },
    swap: (plan) => swapCall(broker, plan.route.pools[0] as Exchange, plan),
  };
}
