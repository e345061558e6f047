/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

const names = ["BTC", "ETH", "SOL", "USDT", "USDC"];

export const spotAssets: readonly AssetSpec[] = names.map((id) => ({ id, precision: decimals }));

/** Inverse contracts are counted in dollars, which nobody owns. */
export const contractAssets: readonly AssetSpec[] = [...spotAssets, { id: "USD", precision: decimals }];

/** How far a price may be from the average: X of `priceLimitRatioX` and `priceLimitRatioY`, which are wider here. */
export const priceLimits = { up: "1.1", down: "0.9" } as const;

const common = {
  maxNotional: "20000000",
  priceBand: [priceLimits.up, "0", "1000", priceLimits.down],
  maxIcebergParts: 100,
  // docs: order/create-order: 500 open orders.
  maxOrders: 500,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 1_000_000,
  trailing: [0, 0],
} as const satisfies Partial<MarketRules>;

type Bounds = Pick<
  MarketRules,
  "tick" | "minPrice" | "maxPrice" | "step" | "minQuantity" | "maxQuantity" | "maxMarketQuantity" | "minNotional"
>;
type Crowd = readonly [price: string, size: string, gap: number];

const depth = 230;

function spot(
  [base, quote]: readonly [string, string],
  [tick, step, least]: readonly [tick: string, step: string, least: string],
  [maxQuantity, maxMarketQuantity]: readonly [string, string],
  [price, size, gap]: Crowd,
): SimulatedMarket {
  // The least quantity is not checked any more, the least value is (docs: market/instrument).
  const bounds: Bounds = {
    tick,
    minPrice: tick,
    maxPrice: "1000000",
    step,
    minQuantity: step,
    maxQuantity,
    maxMarketQuantity,
    minNotional: least,
  };
  const rules = { ...common, maxStops: 30, ...bounds };
  return { spec: { id: base + quote, base, quote, rules }, flow: { price, size, gap, depth } };
}

interface Terms {
  readonly settle: string;
  readonly most: number;
  readonly maintenance: string;
}

function contract(
  [base, quote]: readonly [string, string],
  { settle, most, maintenance }: Terms,
  bounds: Bounds,
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const inverse = settle === base;
  const terms = { settle, ...(inverse ? { inverse } : {}), leverage: { most, first: 10 }, maintenance };
  const rules = { ...common, maxStops: 10, ...bounds };
  return { spec: { id: base + quote, base, quote, contract: terms, rules }, flow: { price, size, gap, depth } };
}

export const spotMarkets: readonly SimulatedMarket[] = [
  spot(["BTC", "USDT"], ["0.1", "0.000001", "5"], ["83", "41.5"], ["64000", "0.4", 10]),
  spot(["ETH", "USDT"], ["0.01", "0.00001", "5"], ["1200", "600"], ["3200", "6", 10]),
  spot(["SOL", "USDT"], ["0.01", "0.001", "5"], ["40000", "20000"], ["150", "80", 1]),
  spot(["ETH", "BTC"], ["0.00001", "0.0001", "0.0001"], ["600", "300"], ["0.05", "6", 1]),
];

export const contractMarkets: readonly SimulatedMarket[] = [
  contract(["BTC", "USDT"], { settle: "USDT", most: 100, maintenance: "0.005" }, {
    tick: "0.1",
    minPrice: "0.1",
    maxPrice: "1999999.8",
    step: "0.001",
    minQuantity: "0.001",
    maxQuantity: "1190",
    maxMarketQuantity: "500",
    minNotional: "5",
  }, ["64000", "0.4", 10]),
  contract(["ETH", "USDT"], { settle: "USDT", most: 100, maintenance: "0.005" }, {
    tick: "0.01",
    minPrice: "0.01",
    maxPrice: "199999.98",
    step: "0.01",
    minQuantity: "0.01",
    maxQuantity: "7240",
    maxMarketQuantity: "3620",
    minNotional: "5",
  }, ["3200", "6", 10]),
  contract(["SOL", "USDT"], { settle: "USDT", most: 50, maintenance: "0.01" }, {
    tick: "0.01",
    minPrice: "0.01",
    maxPrice: "19999.98",
    step: "0.1",
    minQuantity: "0.1",
    maxQuantity: "79770",
    maxMarketQuantity: "15950",
    minNotional: "5",
  }, ["150", "80", 1]),
  contract(["BTC", "USD"], { settle: "BTC", most: 100, maintenance: "0.005" }, {
    tick: "0.5",
    minPrice: "0.5",
    maxPrice: "999999",
    step: "1",
    minQuantity: "1",
    maxQuantity: "25000000",
    maxMarketQuantity: "5000000",
    minNotional: "0",
  }, ["64000", "25000", 2]),
];
