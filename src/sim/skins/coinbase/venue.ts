/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";

/** Every amount has 8 decimals at most. */
export const decimals = 8;

/** Rates of an account that trades some. */
export const makerRate = "0.0025";
export const takerRate = "0.004";

export const assets: readonly AssetSpec[] = ["BTC", "ETH", "SOL", "USD"].map((id) => ({ id, precision: decimals }));

function spot(
  [base, quote]: readonly [string, string],
  [tick, step, worth]: readonly [tick: string, step: string, worth: string],
  [price, size, gap]: readonly [price: string, size: string, gap: number],
): SimulatedMarket {
  const rules = {
    tick,
    minPrice: tick,
    maxPrice: "1000000",
    step,
    minQuantity: step,
    maxQuantity: "100000",
    minNotional: worth,
    maxNotional: "150000000",
    maxIcebergParts: 100,
    // Docs: "Advanced Trade FAQ": so many open orders of a product.
    maxOrders: 500,
    maxStops: 500,
    maxIcebergs: 0,
    maxLists: 0,
    maxAmends: 1_000,
    trailing: [0, 0],
  } as const;
  return { spec: { id: `${base}-${quote}`, base, quote, rules }, flow: { price, size, gap, depth: 230 } };
}

export const markets: readonly SimulatedMarket[] = [
  spot(["BTC", "USD"], ["0.01", "0.000001", "1"], ["64000", "0.4", 10]),
  spot(["ETH", "USD"], ["0.01", "0.000001", "1"], ["3200", "6", 10]),
  spot(["SOL", "USD"], ["0.01", "0.000001", "1"], ["150", "80", 10]),
  spot(["ETH", "BTC"], ["0.00001", "0.001", "0.000016"], ["0.05", "6", 1]),
];
