/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

const names = ["BTC", "ETH", "SOL", "USDT", "USDC"];

export const spotAssets: readonly AssetSpec[] = names.map((id) => ({ id, precision: decimals }));

/** Inverse contracts are counted in dollars, which nobody owns. */
export const contractAssets: readonly AssetSpec[] = [...spotAssets, { id: "USD", precision: decimals }];

/** What an instrument is besides its market. */
export interface Listing {
  /** The number that order frames name it by. */
  readonly code: number;
  readonly contract?: {
    /** What one contract is: base where linear, quote where inverse. */
    readonly size: string;
    readonly index: string;
  };
}

/** The highest price of a buy and the lowest of a sell, as factors of the average price. */
export const buyLimit = "1.1";
export const sellLimit = "0.9";

const common = {
  minPrice: "0.00000001",
  maxPrice: "1000000",
  // Amounts have bounds, what they are worth has none: the venue's are in dollars (docs: "Get instruments", maxLmtAmt).
  minNotional: "0",
  maxNotional: "20000000",
  priceBand: [buyLimit, "0", "1000", sellLimit],
  maxIcebergParts: 100,
  // docs: "Place order": 500 open orders of an instrument.
  maxOrders: 500,
  maxStops: 0,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 1_000_000,
  trailing: [0, 0],
} as const satisfies Partial<MarketRules>;

type Bounds = Pick<MarketRules, "tick" | "step" | "minQuantity" | "maxQuantity" | "maxMarketQuantity">;
type Crowd = readonly [price: string, size: string, gap: number];

function spot(base: string, quote: string, bounds: Bounds, [price, size, gap]: Crowd): SimulatedMarket {
  const spec = { id: `${base}-${quote}`, base, quote, rules: { ...common, ...bounds } };
  return { spec, flow: { price, size, gap, depth: 190 } };
}

interface Terms {
  readonly settle: string;
  readonly most: number;
  readonly maintenance: string;
}

function swap(base: string, quote: string, terms: Terms, bounds: Bounds, [price, size, gap]: Crowd): SimulatedMarket {
  const { settle, most, maintenance } = terms;
  const inverse = settle === base;
  const contract = { settle, ...(inverse ? { inverse } : {}), leverage: { most, first: 3 }, maintenance };
  const spec = { id: `${base}-${quote}-SWAP`, base, quote, contract, rules: { ...common, ...bounds } };
  return { spec, flow: { price, size, gap, depth: 190 } };
}

export const spotMarkets: readonly SimulatedMarket[] = [
  spot(
    "BTC",
    "USDT",
    { tick: "0.1", step: "0.000001", minQuantity: "0.00001", maxQuantity: "9999", maxMarketQuantity: "100" },
    ["64000", "0.4", 10],
  ),
  spot(
    "ETH",
    "USDT",
    { tick: "0.01", step: "0.000001", minQuantity: "0.001", maxQuantity: "99999", maxMarketQuantity: "2000" },
    ["3200", "6", 10],
  ),
  spot(
    "SOL",
    "USDT",
    { tick: "0.01", step: "0.000001", minQuantity: "0.01", maxQuantity: "999999", maxMarketQuantity: "20000" },
    ["150", "80", 1],
  ),
  spot(
    "ETH",
    "BTC",
    { tick: "0.00001", step: "0.001", minQuantity: "0.001", maxQuantity: "99999", maxMarketQuantity: "2000" },
    ["0.05", "6", 1],
  ),
];

export const contractMarkets: readonly SimulatedMarket[] = [
  swap(
    "BTC",
    "USDT",
    { settle: "USDT", most: 100, maintenance: "0.004" },
    { tick: "0.1", step: "0.0001", minQuantity: "0.0001", maxQuantity: "1000000", maxMarketQuantity: "120" },
    ["64000", "0.4", 10],
  ),
  swap(
    "ETH",
    "USDT",
    { settle: "USDT", most: 100, maintenance: "0.004" },
    { tick: "0.01", step: "0.001", minQuantity: "0.001", maxQuantity: "1000000", maxMarketQuantity: "2000" },
    ["3200", "6", 10],
  ),
  swap(
    "SOL",
    "USDT",
    { settle: "USDT", most: 50, maintenance: "0.01" },
    { tick: "0.01", step: "0.01", minQuantity: "0.01", maxQuantity: "1000000", maxMarketQuantity: "40000" },
    ["150", "80", 1],
  ),
  swap(
    "BTC",
    "USD",
    { settle: "BTC", most: 100, maintenance: "0.004" },
    { tick: "0.1", step: "10", minQuantity: "10", maxQuantity: "100000000", maxMarketQuantity: "3000000" },
    ["64000", "25000", 10],
  ),
];

export const listings: ReadonlyMap<string, Listing> = new Map<string, Listing>([
  ["BTC-USDT", { code: 10_459 }],
  ["ETH-USDT", { code: 10_461 }],
  ["SOL-USDT", { code: 10_463 }],
  ["ETH-BTC", { code: 10_465 }],
  ["BTC-USDT-SWAP", { code: 10_458, contract: { size: "0.01", index: "BTC-USDT" } }],
  ["ETH-USDT-SWAP", { code: 10_460, contract: { size: "0.1", index: "ETH-USDT" } }],
  ["SOL-USDT-SWAP", { code: 10_462, contract: { size: "1", index: "SOL-USDT" } }],
  ["BTC-USD-SWAP", { code: 10_456, contract: { size: "100", index: "BTC-USD" } }],
]);

const codes: ReadonlyMap<number, string> = new Map([...listings].map(([id, { code }]) => [code, id]));

/** The instrument that a number stands for. */
export function instrumentOf(code: number): string | undefined {
  return codes.get(code);
}
