/** The markets of the simulated futures, with rules like those of the real ones. */
import type { AssetSpec, MarketRules } from "../../../engine/mod.ts";
import type { SimulatedMarket } from "../../skin.ts";
import { decimals } from "../words.ts";

const names = ["BTC", "ETH", "BNB", "SOL", "USDT", "USDC"];

export const assets: readonly AssetSpec[] = names.map((id) => ({ id, precision: decimals }));

/** How far a limit price may be from the mark price, as factors. */
export const multipliers = { up: "1.15", down: "0.85" } as const;

const common = {
  maxNotional: "90000000000",
  maxIcebergParts: 1,
  maxOrders: 200,
  maxStops: 200,
  maxIcebergs: 0,
  maxLists: 0,
  maxAmends: 10_000,
  trailing: [10, 2000],
} as const;

type Own = Pick<MarketRules, "tick" | "maxPrice" | "step" | "maxQuantity" | "minNotional"> & {
  readonly maxMarketQuantity: string;
};

interface Terms {
  readonly leverage: number;
  readonly maintenance: string;
  readonly flow: SimulatedMarket["flow"];
}

function market(base: string, quote: string, own: Own, { leverage, maintenance, flow }: Terms): SimulatedMarket {
  return {
    spec: {
      id: base + quote,
      base,
      quote,
      contract: { settle: quote, leverage: { most: leverage, first: 20 }, maintenance },
      rules: { ...common, ...own, minPrice: own.tick, minQuantity: own.step },
    },
    flow,
  };
}

/** The markets. */
export const markets: readonly SimulatedMarket[] = [
  market(
    "BTC",
    "USDT",
    {
      tick: "0.1",
      maxPrice: "4529764",
      step: "0.001",
      maxQuantity: "1000",
      maxMarketQuantity: "120",
      minNotional: "50",
    },
    { leverage: 125, maintenance: "0.004", flow: { price: "64000", size: "0.4", gap: 10, depth: 250 } },
  ),
  market(
    "ETH",
    "USDT",
    {
      tick: "0.01",
      maxPrice: "306177",
      step: "0.001",
      maxQuantity: "10000",
      maxMarketQuantity: "2000",
      minNotional: "20",
    },
    { leverage: 100, maintenance: "0.005", flow: { price: "3200", size: "6", gap: 10, depth: 250 } },
  ),
  market(
    "SOL",
    "USDT",
    {
      tick: "0.01",
      maxPrice: "6857",
      step: "0.01",
      maxQuantity: "1000000",
      maxMarketQuantity: "80000",
      minNotional: "5",
    },
    { leverage: 75, maintenance: "0.01", flow: { price: "150", size: "80", gap: 1, depth: 250 } },
  ),
  market(
    "BNB",
    "USDT",
    {
      tick: "0.01",
      maxPrice: "100000",
      step: "0.01",
      maxQuantity: "100000",
      maxMarketQuantity: "2000",
      minNotional: "5",
    },
    { leverage: 75, maintenance: "0.01", flow: { price: "580", size: "20", gap: 3, depth: 250 } },
  ),
  market(
    "BTC",
    "USDC",
    {
      tick: "0.1",
      maxPrice: "4529764",
      step: "0.001",
      maxQuantity: "1000",
      maxMarketQuantity: "60",
      minNotional: "50",
    },
    { leverage: 125, maintenance: "0.004", flow: { price: "64000", size: "0.2", gap: 10, depth: 120 } },
  ),
];
