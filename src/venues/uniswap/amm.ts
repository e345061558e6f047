/** Uniswap on one chain: versions 2 and 3, whichever gives more. */
import { addresses, type ContractName } from "../../../generated/uniswap/amm.ts";
import { venue } from "../../../generated/uniswap/venue.ts";
import { addressOf } from "../../chains/evm/signer.ts";
import { type EvmOptions, openChain } from "../../chains/evm/evm.ts";
import type { AmmAdapter } from "../../connector/amm/adapter.ts";
import type { Amm, ConcentratedLiquidity } from "../../connector/amm/amm.ts";
import { openAmm } from "../../connector/amm/connector.ts";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import type { Part } from "./part.ts";
import { positionsOf } from "./positions.ts";
import { v2Part } from "./v2.ts";
import { v3Part } from "./v3.ts";

/** Versions of the contracts. */
export type Version = "v2" | "v3";

/** Which chain, by which nodes, as whom, and over which pools. */
export interface UniswapOptions extends EvmOptions {
  /** Versions to trade on; all that the chain has where not given. */
  readonly versions?: readonly Version[];
  /** What a swap's gas estimate is multiplied with: 1.5 or more, 1.5 where not given. */
  readonly gasMargin?: number;
  /** The contracts, on a chain that is not described. */
  readonly contracts?: Readonly<Partial<Record<ContractName, string>>>;
}

/** Swaps over both versions, positions of version 3. */
export type UniswapAmm = Amm & ConcentratedLiquidity;

/**
 * A connector for Uniswap.
 *
 * @throws {ValidationError} for options that cannot be right: a missing node, an unknown chain, a version it has not.
 */
export function amm(options: UniswapOptions): UniswapAmm {
  const chain = openChain(options);
  const contracts = contractsOf(options, chain.name);
  const adapter = adapterOf(contracts, options.versions, chain.name);
  const manager = contracts.v3Positions;
  if (!manager) throw new ValidationError("contracts", "v3Positions is missing", { venue: venue.id });
  const parts = openAmm(adapter, chain, options.gasMargin);
  // One object: what the connector returns of itself (`connect`) has the positions too.
  return Object.assign(parts.amm, positionsOf(venue.id, manager, chain, parts));
}

type Contracts = Readonly<Partial<Record<ContractName, Hex>>>;

function contractsOf({ contracts }: UniswapOptions, chain: string): Contracts {
  if (contracts === undefined) return Object.hasOwn(addresses, chain) ? addresses[chain] ?? {} : {};
  return Object.fromEntries(
    Object.entries(contracts).map(([name, address]) => [name, addressOf(address, `contracts.${name}`)]),
  );
}

function adapterOf(contracts: Contracts, versions: readonly Version[] | undefined, chain: string): AmmAdapter {
  const { v2Factory, v2Router, v3Factory, v3Quoter, v3Router } = contracts;
  const all: Partial<Record<Version, Part>> = {
    ...(v2Factory && v2Router ? { v2: v2Part({ v2Factory, v2Router }) } : {}),
    ...(v3Factory && v3Quoter && v3Router ? { v3: v3Part({ v3Factory, v3Quoter, v3Router }) } : {}),
  };
  const missing = (versions ?? []).find((version) => all[version] === undefined);
  if (missing !== undefined) {
    throw new ValidationError("versions", `${missing} is not on ${chain}`, { venue: venue.id });
  }
  const parts = (versions ?? Object.keys(all) as Version[]).flatMap((version) => all[version] ?? []);
  if (parts.length === 0) throw new ValidationError("chain", `${venue.name} is not on ${chain}`, { venue: venue.id });
  const partOf = (kind: string | undefined): Part | undefined => parts.find((part) => part.kind === kind);
  const known = (kind: string | undefined): Part => {
    const part = partOf(kind);
    if (part) return part;
    throw new ValidationError("pool", `is of the version ${kind}, which is not traded here`, { venue: venue.id });
  };
  return {
    venue: venue.id,
    lookups: (one, other) => parts.flatMap((part) => part.lookups(one, other)),
    reader: (pool) => known(pool.kind).reader(pool),
    quote: (side, route, amount) => {
      const [first, ...others] = route.pools;
      // The routers of one version know nothing of the other's pools.
      if (others.some(({ kind }) => kind !== first?.kind)) return undefined;
      return known(first?.kind).quote(side, route, amount);
    },
    swap: (plan) => known(plan.route.pools[0]?.kind).swap(plan),
  };
}
