/** Ubeswap on Celo: versions 2 and 3, whichever gives more. */
import { addresses, type ContractName } from "../../../generated/ubeswap/amm.ts";
import { venue } from "../../../generated/ubeswap/venue.ts";
import { type Contracts, contractsOf } from "../../chains/evm/contracts.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { Amm, ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import { openAmm } from "../../connector/amm/connector.ts";
import { adapterOf, type PoolKind } from "../../connector/amm/kinds.ts";
import { pairs } from "../../connector/amm/pairs.ts";
import { positionsOf } from "../../connector/amm/positions.ts";
import { ranges } from "../../connector/amm/ranges.ts";
import { ValidationError } from "../../core/errors.ts";
import type { ContractChain } from "../../model/chain.ts";
import { pairFunctions } from "./v2.ts";
import { positionFunctions, rangeFunctions } from "./v3.ts";

/** Versions of the contracts. */
export type Version = "v2" | "v3";

/** Which chain, by which nodes, as whom, and over which pools. */
export interface UbeswapOptions extends EvmOptions {
  /** Versions to trade on; all that the chain has where not given. */
  readonly versions?: readonly Version[];
  /** What a swap's gas estimate is multiplied with: 1.5 or more, 1.5 where not given. */
  readonly gasMargin?: number;
  /** The contracts, on a chain that is not described. */
  readonly contracts?: Readonly<Partial<Record<ContractName, string>>>;
}

/** Swaps over both versions, positions of version 3. */
export type UbeswapAmm = Amm & ConcentratedLiquidity;

/** What every pair takes, in millionths (the pair's source, function swap). */
const pairFee = 3_000;
/** Fees that pools may have, in millionths (the venue's own interface, packages/v3-sdk/src/constants.ts). */
const fees: readonly number[] = [100, 500, 3_000, 10_000];

/**
 * A connector for Ubeswap.
 *
 * @throws {ValidationError} for options that cannot be right: a missing node, an unknown chain, a version it has not.
 */
export function amm(options: UbeswapOptions): UbeswapAmm {
  const chain = openChain(options);
  const contracts = contractsOf(addresses, chain.name, options.contracts);
  const adapter = adapterOf(venue, chain.name, kindsOf(contracts, chain), options.versions);
  const manager = contracts.v3Positions;
  if (!manager) throw new ValidationError("contracts", "v3Positions is missing", { venue: venue.id });
  const parts = openAmm(adapter, chain, options.gasMargin);
  const positions = positionsOf({ venue: venue.id, kind: "v3", manager }, positionFunctions, chain, parts);
  // One object: what the connector returns of itself (`connect`) has the positions too.
  return Object.assign(parts.amm, positions);
}

function kindsOf(contracts: Contracts<ContractName>, chain: ContractChain): readonly PoolKind[] {
  const { v2Factory, v2Router, v3Factory, v3Quoter, v3Router } = contracts;
  const v2 = v2Factory && v2Router &&
    pairs({ kind: "v2", factory: v2Factory, router: v2Router, fee: pairFee }, pairFunctions);
  const v3 = v3Factory && v3Quoter && v3Router &&
    ranges({ kind: "v3", factory: v3Factory, quoter: v3Quoter, router: v3Router, fees }, rangeFunctions, chain);
  return [...(v2 ? [v2] : []), ...(v3 ? [v3] : [])];
}
