/** Balancer on one chain: version 2, over the pools that the user names. */
import { addresses, type ContractName } from "../../../generated/balancer/amm.ts";
import { venue } from "../../../generated/balancer/venue.ts";
import { contractsOf } from "../../chains/evm/contracts.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { AmmAdapter } from "../../connector/amm/adapter.ts";
import type { Amm } from "../../connector/amm/amm.ts";
import { openAmm } from "../../connector/amm/connector.ts";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import { listingsOf } from "./listing.ts";
import { readerOf } from "./state.ts";
import { quoteOf, swapCall } from "./v2.ts";

/** Which chain, by which nodes, as whom, and over which pools. */
export interface BalancerOptions extends EvmOptions {
  /**
   * The pools to trade on, each by its id (64 digits, as the address of its page ends) or its contract's address (40 digits).
   * No contract knows the pools of a token.
   */
  readonly pools: readonly string[];
  /** What a swap's gas estimate is multiplied with: 1.5 or more, 1.5 where not given. */
  readonly gasMargin?: number;
  /** The contracts, on a chain that is not described. */
  readonly contracts?: Readonly<Partial<Record<ContractName, string>>>;
}

/**
 * A connector for Balancer.
 *
 * @throws {ValidationError} for options that cannot be right: a missing node, an unknown chain, no pool. A pool that is not
 * there, or is of a kind that cannot be priced, throws the same where it is first needed.
 */
export function amm(options: BalancerOptions): Amm {
  const chain = openChain(options);
  const { v2Vault: vault } = contractsOf(addresses, chain.name, options.contracts);
  if (!vault) throw new ValidationError("chain", `${venue.name} is not on ${chain.name}`, { venue: venue.id });
  return openAmm(adapterOf(vault, options.pools), chain, options.gasMargin).amm;
}

function adapterOf(vault: Hex, pools: readonly string[]): AmmAdapter {
  return {
    venue: venue.id,
    lookups: () => [],
    listings: listingsOf(vault, pools),
    reader: (pool) => readerOf(vault, pool),
    quote: (side, route, amount) => quoteOf(vault, side, route, amount),
    swap: (plan) => swapCall(vault, plan),
  };
}
