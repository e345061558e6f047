/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

/** What contracts settle in. */
export const settle = "USDT";

export const assets: readonly AssetSpec[] = ["BTC", "ETH", "SOL", "USDT"].map((id) => ({ id, precision: decimals }));

type Crowd = readonly [price: string, size: string, gap: number];

const common = {
  maxPrice: "1000000",
  maxIcebergParts: 100,
  maxStops: 0,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 1_000_000,
  trailing: [0, 0],
} as const satisfies Partial<MarketRules>;

const depth = 190;

function spot(
  [base, quote]: readonly [string, string],
  [tick, step, least, worth]: readonly [tick: string, step: string, least: string, worth: string],
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const rules = {
    ...common,
    tick,
    minPrice: tick,
    step,
    minQuantity: least,
    maxQuantity: "10000",
    minNotional: worth,
    maxNotional: "10000000",
    // How many there may be is nowhere said.
    maxOrders: 500,
  };
  return { spec: { id: `${base}_${quote}`, base, quote, rules }, flow: { price, size, gap, depth } };
}

export const spotMarkets: readonly SimulatedMarket[] = [
  spot(["BTC", "USDT"], ["0.1", "0.000001", "0.00001", "3"], ["64000", "0.4", 10]),
  spot(["ETH", "USDT"], ["0.01", "0.00001", "0.0001", "3"], ["3200", "6", 10]),
  spot(["SOL", "USDT"], ["0.01", "0.001", "0.01", "3"], ["150", "80", 1]),
  spot(["ETH", "BTC"], ["0.00001", "0.00001", "0.0001", "0.0001"], ["0.05", "6", 1]),
];

/** What a contract is besides its market. */
export interface Listing {
  /** Base that one contract is. */
  readonly size: string;
  /** Contracts of the smallest order; parts of one where they are traded. */
  readonly least: string;
}

/** By market. */
export const listings: ReadonlyMap<string, Listing> = new Map([
  ["BTC_USDT", { size: "0.0001", least: "1" }],
  ["ETH_USDT", { size: "0.01", least: "0.1" }],
  ["SOL_USDT", { size: "1", least: "1" }],
]);

function contract(
  base: string,
  { most, maintenance }: { readonly most: number; readonly maintenance: string },
  [tick, step, maxQuantity]: readonly [tick: string, step: string, maxQuantity: string],
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const rules = {
    ...common,
    tick,
    minPrice: tick,
    step,
    minQuantity: step,
    maxQuantity,
    // Contracts are counted: what they are worth has no bounds.
    minNotional: "0",
    maxNotional: "1000000000000",
    maxOrders: 100,
  };
  const terms = { settle, leverage: { most, first: 10 }, maintenance };
  return {
    spec: { id: `${base}_${settle}`, base, quote: settle, contract: terms, rules },
    flow: { price, size, gap, depth },
  };
}

export const contractMarkets: readonly SimulatedMarket[] = [
  contract("BTC", { most: 100, maintenance: "0.005" }, ["0.1", "0.0001", "100"], ["64000", "0.4", 10]),
  contract("ETH", { most: 100, maintenance: "0.005" }, ["0.01", "0.001", "10000"], ["3200", "6", 10]),
  contract("SOL", { most: 50, maintenance: "0.01" }, ["0.01", "1", "100000"], ["150", "80", 1]),
];
