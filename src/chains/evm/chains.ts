/**
 * The chains, as data.
 *
 * Ids, coins and usual times between blocks are those of viem's definitions of the chains. Tokens and their digits are those of
 * https://github.com/bgd-labs/aave-address-book, chain by chain; USDC is also as Circle lists it
 * (https://developers.circle.com/stablecoins/usdc-contract-addresses).
 */
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";

/** A token that a chain lists. */
export interface ListedToken {
  readonly symbol: string;
  readonly address: Hex;
  readonly decimals: number;
}

/** What is known of a chain. */
export interface ChainData {
  readonly name: string;
  readonly id: number;
  /** The coin fees are paid in; it has 18 digits. */
  readonly coin: string;
  /** Usual milliseconds between blocks. */
  readonly blockTime: number;
  /** How many blocks deep a transaction is taken for final where the user does not say. */
  readonly confirmations: number;
  /** Smallest tip that gets a transaction into a block, in the coin's smallest unit. */
  readonly minimumTip: bigint;
  /** The contract that makes many calls in one (multicall3). */
  readonly multicall: Hex;
  /** Where the number of the block comes from, on a chain whose contracts see that of another. */
  readonly blockNumber?: { readonly to: Hex; readonly data: Hex };
  /** The wrapped coin first: routes may go through all of them. */
  readonly tokens: readonly ListedToken[];
}

/** The same on every chain (https://www.multicall3.com/deployments). */
const multicall: Hex = "0xcA11bde05977b3631167028862bE2a173976CA11";
const gwei = 1_000_000_000n;

const token = (symbol: string, address: Hex, decimals: number): ListedToken => ({ symbol, address, decimals });

/** Every chain there is data of. */
export const chains: Readonly<Record<string, ChainData>> = {
  ethereum: {
    name: "ethereum",
    id: 1,
    coin: "ETH",
    blockTime: 12_000,
    confirmations: 6,
    minimumTip: gwei / 100n,
    multicall,
    tokens: [
      token("WETH", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", 18),
      token("USDC", "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", 6),
      token("USDT", "0xdAC17F958D2ee523a2206206994597C13D831ec7", 6),
      token("DAI", "0x6B175474E89094C44Da98b954EedeAC495271d0F", 18),
      token("WBTC", "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", 8),
    ],
  },
  arbitrum: {
    name: "arbitrum",
    id: 42_161,
    coin: "ETH",
    blockTime: 250,
    confirmations: 20,
    minimumTip: 0n,
    multicall,
    // Contracts see the number of Ethereum's block there; ArbSys knows the chain's own.
    blockNumber: { to: "0x0000000000000000000000000000000000000064", data: "0xa3b1b31d" },
    tokens: [
      token("WETH", "0x82aF49447D8a07e3bd95BD0d56f35241523fBab1", 18),
      token("USDC", "0xaf88d065e77c8cC2239327C5EDb3A432268e5831", 6),
      token("USDT", "0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9", 6),
    ],
  },
  base: {
    name: "base",
    id: 8_453,
    coin: "ETH",
    blockTime: 2_000,
    confirmations: 10,
    minimumTip: gwei / 1_000n,
    multicall,
    tokens: [
      token("WETH", "0x4200000000000000000000000000000000000006", 18),
      token("USDC", "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913", 6),
    ],
  },
  bsc: {
    name: "bsc",
    id: 56,
    coin: "BNB",
    blockTime: 750,
    confirmations: 15,
    minimumTip: gwei / 20n,
    multicall,
    tokens: [
      token("WBNB", "0xbb4CdB9CBd36B01bD1cBaEBF2De08d9173bc095c", 18),
      // Both are bridged, with 18 digits.
      token("USDT", "0x55d398326f99059fF775485246999027B3197955", 18),
      token("USDC", "0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d", 18),
    ],
  },
  polygon: {
    name: "polygon",
    id: 137,
    coin: "POL",
    blockTime: 2_000,
    confirmations: 32,
    // Its nodes take no less.
    minimumTip: 25n * gwei,
    multicall,
    tokens: [
      token("WPOL", "0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270", 18),
      token("USDC", "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359", 6),
      token("USDT", "0xc2132D05D31c914a87C6611C10748AEb04B58e8F", 6),
    ],
  },
  optimism: {
    name: "optimism",
    id: 10,
    coin: "ETH",
    blockTime: 2_000,
    confirmations: 10,
    minimumTip: gwei / 1_000n,
    multicall,
    tokens: [
      token("WETH", "0x4200000000000000000000000000000000000006", 18),
      token("USDC", "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85", 6),
      // The bridged one, as the chain's own list has it (https://github.com/ethereum-optimism/ethereum-optimism.github.io).
      token("USDT", "0x94b008aA00579c1307B0EF2c499aD98a8ce58e58", 6),
    ],
  },
  avalanche: {
    name: "avalanche",
    id: 43_114,
    coin: "AVAX",
    blockTime: 1_700,
    confirmations: 3,
    minimumTip: 0n,
    multicall,
    tokens: [
      token("WAVAX", "0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7", 18),
      token("USDC", "0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E", 6),
      token("USDT", "0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7", 6),
    ],
  },
  celo: {
    name: "celo",
    id: 42_220,
    coin: "CELO",
    blockTime: 1_000,
    confirmations: 10,
    minimumTip: gwei / 1_000n,
    multicall,
    tokens: [
      // The coin is a token itself, at this address (https://github.com/celo-org/celo-token-list).
      token("CELO", "0x471EcE3750Da237f93B8E339c536989b8978a438", 18),
      token("USDC", "0xcebA9300f2b948710d2653dD7B07f33A8B32118C", 6),
      token("USDT", "0x48065fbBE25f71C9282ddf5e1cD6D6A887483D5e", 6),
    ],
  },
};

/**
 * The chain of a name, or the data that is given.
 *
 * @throws {ValidationError} where there is none of that name.
 */
export function chainOf(chain: string | ChainData): ChainData {
  if (typeof chain !== "string") return chain;
  const found = Object.hasOwn(chains, chain) ? chains[chain] : undefined;
  if (!found) throw new ValidationError("chain", `must be one of ${Object.keys(chains).join(", ")}, or a chain's data`);
  return found;
}
