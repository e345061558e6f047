/** Where a connector trades: a chain, its network and a connector of Gateway, as its options say. */
import { ValidationError } from "../../core/errors.ts";

/** How a connector of Gateway trades: over routes, in pools of pairs, or in pools of ranges. */
export type Kind = "router" | "amm" | "clmm";

/** Options that say where. */
export interface PlaceOptions {
  /** Gateway's word for the family of chains. */
  readonly chain: "ethereum" | "solana";
  /** Gateway's name of the network, for example `base` or `mainnet-beta`. */
  readonly network: string;
  /** One of Gateway's connectors with its kind, for example `raydium/amm`, `orca/clmm` or `jupiter/router`. */
  readonly connector: `${string}/${Kind}`;
  /** The wallet's address. Gateway holds the key; without an address everything can be read and nothing sent. */
  readonly wallet?: string;
}

/** The same, checked. */
export interface Place {
  readonly family: "ethereum" | "solana";
  readonly network: string;
  /** The chain's name as other connectors of this SDK have it. */
  readonly chain: string;
  /** Without its kind. */
  readonly connector: string;
  readonly kind: Kind;
  /** With its kind. */
  readonly id: string;
  readonly wallet: string | undefined;
}

const name = /^[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?$/;
const hexAddress = /^0x[0-9a-fA-F]{40}$/;
const base58Address = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;

/** The names that differ from those of the networks. */
const chains: Readonly<Record<string, string>> = {
  "ethereum/mainnet": "ethereum",
  "solana/mainnet-beta": "solana",
  "solana/devnet": "solana-devnet",
};

/**
 * Checks options.
 *
 * @throws {ValidationError} for what cannot be.
 */
export function placeOf({ chain, network, connector, wallet }: PlaceOptions): Place {
  if (chain !== "ethereum" && chain !== "solana") throw new ValidationError("chain", "must be ethereum or solana");
  if (!name.test(network)) throw new ValidationError("network", "must be a network's name, for example mainnet");
  const [own = "", kind = "", ...rest] = connector.split("/");
  if (!name.test(own) || !isKind(kind) || rest.length > 0) {
    throw new ValidationError("connector", "must be a name and router, amm or clmm, for example raydium/amm");
  }
  if (own === "0x") {
    // Its contract is named by each quote, and Gateway's route for approvals does not know it.
    throw new ValidationError("connector", "0x is not offered: nobody says whom to approve");
  }
  if (wallet !== undefined && !isAddress(chain, wallet)) {
    throw new ValidationError("wallet", `must be an address of ${chain}`);
  }
  return {
    family: chain,
    network,
    chain: chains[`${chain}/${network}`] ?? network,
    connector: own,
    kind,
    id: `${own}/${kind}`,
    wallet,
  };
}

/** Whether text is an address of the family. */
export function isAddress(family: Place["family"], text: string): boolean {
  return (family === "ethereum" ? hexAddress : base58Address).test(text);
}

/** One key for an address: only base58 tells capital letters apart. */
export function keyOf(family: Place["family"], address: string): string {
  return family === "ethereum" ? address.toLowerCase() : address;
}

function isKind(text: string): text is Kind {
  return text === "router" || text === "amm" || text === "clmm";
}
