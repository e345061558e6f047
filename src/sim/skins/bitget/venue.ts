/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

/** What contracts settle in. */
export const settle = "USDT";

export const assets: readonly AssetSpec[] = ["BTC", "ETH", "SOL", "USDT"].map((id) => ({ id, precision: decimals }));

/** How far a price may be from the average price. */
export const priceRatio = "0.05";

type Crowd = readonly [price: string, size: string, gap: number];
type Bounds = readonly [tick: string, step: string, most: string];

const common = {
  maxPrice: "1000000",
  // Instruments name a least value, and no highest.
  maxNotional: "1000000000000",
  maxIcebergParts: 100,
  maxOrders: 400,
  maxStops: 0,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 1_000_000,
  trailing: [0, 0],
} as const satisfies Partial<MarketRules>;

const depth = 190;

function rulesOf([tick, step, maxQuantity]: Bounds, least: string, minNotional: string): MarketRules {
  return { ...common, tick, minPrice: tick, step, minQuantity: least, maxQuantity, minNotional };
}

function spot(
  [base, quote]: readonly [string, string],
  bounds: Bounds,
  worth: string,
  [price, size, gap]: Crowd,
): SimulatedMarket {
  return {
    spec: { id: `${base}${quote}`, base, quote, rules: rulesOf(bounds, bounds[1], worth) },
    flow: { price, size, gap, depth },
  };
}

export const spotMarkets: readonly SimulatedMarket[] = [
  spot(["BTC", "USDT"], ["0.1", "0.000001", "9000"], "1", ["64000", "0.4", 10]),
  spot(["ETH", "USDT"], ["0.01", "0.0001", "90000"], "1", ["3200", "6", 10]),
  spot(["SOL", "USDT"], ["0.01", "0.0001", "900000"], "1", ["150", "80", 1]),
  spot(["ETH", "BTC"], ["0.00001", "0.0001", "90000"], "0.00001", ["0.05", "6", 1]),
];

function contract(
  base: string,
  { most, maintenance }: { readonly most: number; readonly maintenance: string },
  bounds: Bounds,
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const terms = { settle, leverage: { most, first: 20 }, maintenance };
  return {
    spec: { id: `${base}${settle}`, base, quote: settle, contract: terms, rules: rulesOf(bounds, bounds[1], "5") },
    flow: { price, size, gap, depth },
  };
}

export const contractMarkets: readonly SimulatedMarket[] = [
  contract("BTC", { most: 125, maintenance: "0.004" }, ["0.1", "0.0001", "1200"], ["64000", "0.4", 10]),
  contract("ETH", { most: 100, maintenance: "0.005" }, ["0.01", "0.01", "12000"], ["3200", "6", 10]),
  contract("SOL", { most: 50, maintenance: "0.01" }, ["0.01", "0.1", "90000"], ["150", "80", 1]),
];
