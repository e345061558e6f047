/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

export const assets: readonly AssetSpec[] = ["BTC", "ETH", "SOL", "USDT"].map((id) => ({ id, precision: decimals }));

type Crowd = readonly [price: string, size: string, gap: number];

function spot(
  [base, quote]: readonly [string, string],
  [tick, step, least, worth]: readonly [tick: string, step: string, least: string, worth: string],
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const rules = {
    tick,
    minPrice: tick,
    maxPrice: "1000000",
    step,
    minQuantity: least,
    maxQuantity: "1000000",
    minNotional: worth,
    maxNotional: "99999999",
    maxIcebergParts: 100,
    // Docs: "Errors Code", 200003: there is a bound, and its number is told nowhere.
    maxOrders: 200,
    maxStops: 0,
    maxIcebergs: 0,
    maxLists: 0,
    maxAmends: 0,
    trailing: [0, 0],
  } as const;
  return { spec: { id: `${base}-${quote}`, base, quote, rules }, flow: { price, size, gap, depth: 230 } };
}

export const markets: readonly SimulatedMarket[] = [
  spot(["BTC", "USDT"], ["0.1", "0.00000001", "0.00001", "0.1"], ["64000", "0.4", 10]),
  spot(["ETH", "USDT"], ["0.01", "0.0000001", "0.0001", "0.1"], ["3200", "6", 10]),
  spot(["SOL", "USDT"], ["0.001", "0.0001", "0.01", "0.1"], ["150", "80", 10]),
  spot(["ETH", "BTC"], ["0.00001", "0.0000001", "0.0001", "0.000001"], ["0.05", "6", 1]),
];

/** Base that one contract is, by market. */
export const contractSizes: ReadonlyMap<string, string> = new Map([
  ["XBTUSDTM", "0.001"],
  ["ETHUSDTM", "0.01"],
  ["SOLUSDTM", "0.1"],
]);

function contract(
  [id, base]: readonly [id: string, base: string],
  { most, maintenance }: { readonly most: number; readonly maintenance: string },
  [tick, maxQuantity]: readonly [tick: string, maxQuantity: string],
  [price, size, gap]: Crowd,
): SimulatedMarket {
  const step = contractSizes.get(id) ?? "1";
  const rules = {
    tick,
    minPrice: tick,
    maxPrice: "1000000",
    step,
    minQuantity: step,
    maxQuantity,
    minNotional: "0",
    maxNotional: "1000000000000",
    maxIcebergParts: 100,
    maxOrders: 200,
    maxStops: 100,
    maxIcebergs: 0,
    maxLists: 0,
    maxAmends: 0,
    trailing: [0, 0],
  } as const;
  const terms = { settle: "USDT", leverage: { most, first: 10 }, maintenance };
  return { spec: { id, base, quote: "USDT", contract: terms, rules }, flow: { price, size, gap, depth: 230 } };
}

export const contractMarkets: readonly SimulatedMarket[] = [
  contract(["XBTUSDTM", "BTC"], { most: 125, maintenance: "0.004" }, ["0.1", "1000"], ["64000", "0.4", 10]),
  contract(["ETHUSDTM", "ETH"], { most: 100, maintenance: "0.005" }, ["0.01", "10000"], ["3200", "6", 10]),
  contract(["SOLUSDTM", "SOL"], { most: 75, maintenance: "0.007" }, ["0.001", "100000"], ["150", "80", 10]),
];
