/** The markets of the simulated venue, with rules like those of the real one. */
import type { AssetSpec, MarketRules } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";
import { decimals } from "./words.ts";

const names = ["BTC", "ETH", "BNB", "SOL", "USDT", "USDC"];

export const assets: readonly AssetSpec[] = names.map((id) => ({ id, precision: decimals }));

const common = {
  priceBand: ["5", "0.2", "5", "0.2"],
  maxIcebergParts: 100,
  maxOrders: 200,
  maxStops: 5,
  maxIcebergs: 100,
  maxLists: 20,
  maxAmends: 10,
  trailing: [10, 2000],
} as const;

const dollars = { minNotional: "5", maxNotional: "9000000", ...common };

function market(
  base: string,
  quote: string,
  rules: MarketRules,
  price: string,
  size: string,
  gap: number,
): SimulatedMarket {
  return { spec: { id: base + quote, base, quote, rules }, flow: { price, size, gap, depth: 250 } };
}

/** The markets. */
export const markets: readonly SimulatedMarket[] = [
  market(
    "BTC",
    "USDT",
    {
      tick: "0.01",
      minPrice: "0.01",
      maxPrice: "1000000",
      step: "0.00001",
      minQuantity: "0.00001",
      maxQuantity: "9000",
      maxMarketQuantity: "120",
      ...dollars,
    },
    "64000",
    "0.4",
    100,
  ),
  market(
    "ETH",
    "USDT",
    {
      tick: "0.01",
      minPrice: "0.01",
      maxPrice: "1000000",
      step: "0.0001",
      minQuantity: "0.0001",
      maxQuantity: "9000",
      maxMarketQuantity: "2500",
      ...dollars,
    },
    "3200",
    "6",
    10,
  ),
  market(
    "BNB",
    "USDT",
    {
      tick: "0.01",
      minPrice: "0.01",
      maxPrice: "100000",
      step: "0.001",
      minQuantity: "0.001",
      maxQuantity: "900000",
      maxMarketQuantity: "2000",
      ...dollars,
    },
    "580",
    "20",
    3,
  ),
  market(
    "SOL",
    "USDT",
    {
      tick: "0.01",
      minPrice: "0.01",
      maxPrice: "10000",
      step: "0.001",
      minQuantity: "0.001",
      maxQuantity: "90000",
      maxMarketQuantity: "20000",
      ...dollars,
    },
    "150",
    "80",
    1,
  ),
  market(
    "ETH",
    "BTC",
    {
      tick: "0.00001",
      minPrice: "0.00001",
      maxPrice: "922327",
      step: "0.0001",
      minQuantity: "0.0001",
      maxQuantity: "100000",
      maxMarketQuantity: "2700",
      minNotional: "0.0001",
      maxNotional: "9000000",
      ...common,
    },
    "0.05",
    "6",
    1,
  ),
];
