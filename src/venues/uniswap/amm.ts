/** Uniswap on one chain: versions 2, 3 and 4, whichever gives more. */
import { addresses, type ContractName } from "../../../generated/uniswap/amm.ts";
import { venue } from "../../../generated/uniswap/venue.ts";
import { type Contracts, contractsOf } from "../../chains/evm/contracts.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { Amm, ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import { type AmmParts, openAmm } from "../../connector/amm/connector.ts";
import { adapterOf, type PoolKind } from "../../connector/amm/kinds.ts";
import { managed, type PositionManager } from "../../connector/amm/managers.ts";
import { pairs } from "../../connector/amm/pairs.ts";
import { positionsOf } from "../../connector/amm/positions.ts";
import { ranges } from "../../connector/amm/ranges.ts";
import type { ContractChain } from "../../model/chain.ts";
import { pairFunctions } from "./v2.ts";
import { positionFunctions, rangeFunctions } from "./v3.ts";
import { errors, permitsOf, v4Kind } from "./v4.ts";
import { v4Positions } from "./v4positions.ts";

/** Versions of the contracts. */
export type Version = "v2" | "v3" | "v4";

/** Which chain, by which nodes, as whom, and over which pools. */
export interface UniswapOptions extends EvmOptions {
  /** Versions to trade on; all that the chain has where not given. */
  readonly versions?: readonly Version[];
  /** What a swap's gas estimate is multiplied with: 1.5 or more, 1.5 where not given. */
  readonly gasMargin?: number;
  /** The contracts, on a chain that is not described. */
  readonly contracts?: Readonly<Partial<Record<ContractName, string>>>;
}

/** Swaps over all versions, positions of versions 3 and 4. */
export type UniswapAmm = Amm & ConcentratedLiquidity;

/** What every pair takes, in millionths (docs: v2, fees). */
const pairFee = 3_000;
/** Fees that pools may have, in millionths (docs: v3, fees). */
const fees: readonly number[] = [100, 500, 3_000, 10_000];

/**
 * A connector for Uniswap.
 *
 * @throws {ValidationError} for options that cannot be right: a missing node, an unknown chain, a version it has not.
 */
export function amm(options: UniswapOptions): UniswapAmm {
  const chain = openChain(options, errors);
  const contracts = contractsOf(addresses, chain.name, options.contracts);
  const adapter = adapterOf(venue, chain.name, kindsOf(contracts, chain), options.versions);
  const parts = openAmm(adapter, chain, options.gasMargin);
  const managers = managersOf(contracts, chain, parts).filter(({ kind }) =>
    options.versions?.includes(kind as Version) ?? true
  );
  // One object: what the connector returns of itself (`connect`) has the positions too.
  return Object.assign(parts.amm, managed(venue.id, managers, parts.pools));
}

function managersOf(
  { v3Positions, v4Positions: v4Manager, v4View }: Contracts<ContractName>,
  chain: ContractChain,
  parts: AmmParts,
): readonly PositionManager[] {
  const v3 = v3Positions &&
    positionsOf({ venue: venue.id, kind: "v3", manager: v3Positions }, positionFunctions, chain, parts);
  const v4 = v4Manager && v4View && v4Positions(venue.id, { view: v4View, manager: v4Manager }, chain, parts);
  return [
    ...(v3 ? [{ ...v3, kind: "v3", owns: (id: string): boolean => /^\d+$/.test(id) }] : []),
    ...(v4 ? [v4] : []),
  ];
}

function kindsOf(contracts: Contracts<ContractName>, chain: ContractChain): readonly PoolKind[] {
  const { v2Factory, v2Router, v3Factory, v3Quoter, v3Router } = contracts;
  const v2 = v2Factory && v2Router &&
    pairs({ kind: "v2", factory: v2Factory, router: v2Router, fee: pairFee }, pairFunctions);
  const v3 = v3Factory && v3Quoter && v3Router &&
    ranges({ kind: "v3", factory: v3Factory, quoter: v3Quoter, router: v3Router, fees }, rangeFunctions, chain);
  const { v4View, v4Quoter, v4Pools, v4Positions, universalRouter, permit2 } = contracts;
  const v4 = v4View && v4Quoter && v4Positions && universalRouter && permit2 && v4Kind({
    view: v4View,
    quoter: v4Quoter,
    router: universalRouter,
    permits: permitsOf(permit2, [universalRouter, v4Positions]),
    ...(v4Pools ? { manager: v4Pools } : {}),
  });
  return [...(v2 ? [v2] : []), ...(v3 ? [v3] : []), ...(v4 ? [v4] : [])];
}
