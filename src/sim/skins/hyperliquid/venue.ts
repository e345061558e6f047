/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Decimals of every amount on spot (docs: spot metadata, weiDecimals), and of margin. */
export const spotDecimals = 8;
export const marginDecimals = 6;

/** A token of spot. Its place in this list is its number. */
export interface Token {
  readonly name: string;
  readonly szDecimals: number;
  readonly tokenId: string;
}

export const tokens: readonly Token[] = [
  { name: "USDC", szDecimals: 8, tokenId: "0x6d1e7cde53ba9467b783cb7c530ce054" },
  { name: "PURR", szDecimals: 0, tokenId: "0xc1fb593aeffbeb02f85e0308e9956a90" },
  { name: "HYPE", szDecimals: 2, tokenId: "0x0d01dc56dcaaca66ad901c959b4011ec" },
  { name: "BTC", szDecimals: 5, tokenId: "0x8f254b963e8468305d409b33aa137c67" },
  { name: "ETH", szDecimals: 4, tokenId: "0xe1edd30daaf5caac3fe63569e24748da" },
];

/** What a market is besides what the engine has of it. */
export interface Listing {
  /** What actions call it (docs: "Asset IDs"). */
  readonly asset: number;
  /** Decimals of a size. */
  readonly szDecimals: number;
}

/** Pairs begin at this number in actions. */
export const firstPair = 10_000;

/** A pair of spot: its number, and those of its tokens. They are listed in another order than they are numbered in. */
export interface Pair {
  readonly name: string;
  readonly index: number;
  readonly tokens: readonly [base: number, quote: number];
}

export const pairs: readonly Pair[] = [
  { name: "PURR/USDC", index: 0, tokens: [1, 0] },
  { name: "@2", index: 2, tokens: [3, 0] },
  { name: "@1", index: 1, tokens: [2, 0] },
  { name: "@3", index: 3, tokens: [4, 0] },
];

/** A perpetual. Its place in this list is its number. */
export interface Coin {
  readonly name: string;
  readonly szDecimals: number;
  readonly maxLeverage: number;
  readonly marginTableId: number;
  /** It is not traded any more, and keeps its place. */
  readonly isDelisted?: true;
}

export const coins: readonly Coin[] = [
  { name: "BTC", szDecimals: 5, maxLeverage: 40, marginTableId: 40 },
  { name: "MATIC", szDecimals: 1, maxLeverage: 20, marginTableId: 20, isDelisted: true },
  { name: "ETH", szDecimals: 4, maxLeverage: 25, marginTableId: 25 },
  { name: "SOL", szDecimals: 2, maxLeverage: 20, marginTableId: 20 },
];

/** The last price of what is not traded any more. */
export const lastOfDelisted = "0.37621";

/** Margin tables by their numbers: simulated ones have one step. */
export const marginTables: readonly number[] = [...new Set(coins.map(({ marginTableId }) => marginTableId))];

/** The least an order is worth, in quote (docs: "Error responses", MinTradeNtl). */
const leastWorth = "10";
/** How far a limit price may be from the reference price (docs: "Error responses", Oracle). */
const band = ["1.8", "0.2", "1.8", "0.2"] as const;

const common = {
  maxPrice: "100000000",
  maxQuantity: "1000000000",
  minNotional: leastWorth,
  maxNotional: "100000000",
  priceBand: band,
  maxIcebergParts: 1,
  // docs: "Rate limits and user limits": 1000 open orders of an account.
  maxOrders: 1_000,
  maxStops: 0,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 0,
  trailing: [0, 0],
} as const satisfies Partial<MarketRules>;

const one = (decimals: number): string => decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;

/** docs: "Tick and lot size". `most`: decimals of a price where a size has none. */
function rules(szDecimals: number, most: number): MarketRules {
  const [tick, step] = [one(Math.max(0, most - szDecimals)), one(szDecimals)];
  return { ...common, tick, minPrice: tick, step, minQuantity: step };
}

/** The crowd's prices have five significant digits, as everybody's. */
type Crowd = readonly [price: string, tick: string, size: string, gap: number];

const crowds: Readonly<Record<string, Crowd>> = {
  PURR: ["0.22695", "0.00001", "4000", 2],
  HYPE: ["42.945", "0.001", "60", 8],
  BTC: ["64000", "1", "0.4", 1],
  ETH: ["3200", "0.1", "6", 1],
  SOL: ["150", "0.01", "80", 1],
};

function flowOf(name: string): SimulatedMarket["flow"] {
  const [price, tick, size, gap] = crowds[name] ?? ["1", "0.0001", "1", 1];
  return { price, tick, size, gap, depth: 120 };
}

export const spotAssets: readonly AssetSpec[] = tokens.map(({ name }) => ({ id: name, precision: spotDecimals }));

export const spotMarkets: readonly SimulatedMarket[] = pairs.map(({ name, tokens: [base, quote] }) => {
  const [b, q] = [tokens[base] as Token, tokens[quote] as Token];
  const spec = { id: name, base: b.name, quote: q.name, rules: rules(b.szDecimals, 8) };
  return { spec, flow: flowOf(b.name) };
});

const traded = coins.filter(({ isDelisted }) => isDelisted === undefined);

export const contractAssets: readonly AssetSpec[] = [
  ...traded.map(({ name }) => ({ id: name, precision: spotDecimals })),
  { id: "USDC", precision: marginDecimals },
];

export const contractMarkets: readonly SimulatedMarket[] = traded.map(({ name, szDecimals, maxLeverage }) => ({
  spec: {
    id: name,
    base: name,
    quote: "USDC",
    // Maintenance is half of the margin at the highest leverage (docs: "Margining").
    contract: {
      settle: "USDC",
      leverage: { most: maxLeverage, first: Math.min(20, maxLeverage) },
      maintenance: String(1 / (2 * maxLeverage)),
    },
    rules: rules(szDecimals, 6),
  },
  flow: flowOf(name),
}));

/** Every market by its coin. */
export const listings: ReadonlyMap<string, Listing> = new Map([
  ...pairs.map(({ name, index, tokens: [base] }) =>
    [name, { asset: firstPair + index, szDecimals: tokens[base]?.szDecimals ?? 0 }] as const
  ),
  ...coins.map(({ name, szDecimals }, asset) => [name, { asset, szDecimals }] as const),
]);

const byAsset: ReadonlyMap<number, string> = new Map([...listings].map(([coin, { asset }]) => [asset, coin]));

/** The coin that a number in actions stands for. */
export function coinOf(asset: number): string | undefined {
  return byAsset.get(asset);
}
