/** Balancer on one chain: versions 2 and 3, over the pools that the user names. */
import { addresses, type ContractName } from "../../../generated/balancer/amm.ts";
import { venue } from "../../../generated/balancer/venue.ts";
import { type Contracts, contractsOf } from "../../chains/evm/contracts.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { AmmAdapter } from "../../connector/amm/adapter.ts";
import type { Amm } from "../../connector/amm/amm.ts";
import { openAmm } from "../../connector/amm/connector.ts";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import { isV3, listingsOf } from "./listing.ts";
import { v2ReaderOf, v3ReaderOf } from "./state.ts";
import { quoteOf as v2QuoteOf, swapCall as v2SwapCall } from "./v2.ts";
import { errors, permitsOf, quoteOf as v3QuoteOf, swapCall as v3SwapCall, type V3Contracts } from "./v3.ts";

/** Which chain, by which nodes, as whom, and over which pools. */
export interface BalancerOptions extends EvmOptions {
  /**
   * The pools to trade on, each by its id (64 digits, as the address of its page ends) or its contract's address (40 digits, and
   * the only id in version 3). No contract knows the pools of a token.
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
  const chain = openChain(options, errors);
  const contracts = contractsOf(addresses, chain.name, options.contracts);
  return openAmm(adapterOf(contracts, chain.name, options.pools), chain, options.gasMargin).amm;
}

function adapterOf(contracts: Contracts<ContractName>, chain: string, pools: readonly string[]): AmmAdapter {
  const { v2Vault, v3Vault } = contracts;
  if (!v2Vault && !v3Vault) throw new ValidationError("chain", `${venue.name} is not on ${chain}`, { venue: venue.id });
  const v3 = v3ContractsOf(contracts);
  return {
    venue: venue.id,
    ...(v3 ? { permits: permitsOf(v3) } : {}),
    lookups: () => [],
    listings: listingsOf({ v2: v2Vault, v3: v3 && v3Vault }, pools),
    // A pool is listed by the vault of its version: that vault is there.
    reader: (pool) => isV3(pool) ? v3ReaderOf(v3Vault as Hex, pool) : v2ReaderOf(v2Vault as Hex, pool),
    quote: (side, route, amount) => {
      const newer = route.pools.filter(isV3).length;
      if (newer === 0) return v2QuoteOf(v2Vault as Hex, side, route, amount);
      // Neither vault knows the other's pools.
      return newer === route.pools.length ? v3QuoteOf(v3 as V3Contracts, side, route, amount) : undefined;
    },
    swap: (plan) =>
      plan.route.pools.every(isV3) ? v3SwapCall(v3 as V3Contracts, plan) : v2SwapCall(v2Vault as Hex, plan),
  };
}

function v3ContractsOf(
  { v3Vault, v3BatchRouter, permit2 }: Contracts<ContractName>,
): V3Contracts | undefined {
  if (!v3Vault || !v3BatchRouter || !permit2) return undefined;
  return { batchRouter: v3BatchRouter, permit2 };
}
