import { fromCloid } from "../../../src/venues/hyperliquid/map/cloid.ts";
import { spot } from "../../../src/venues/hyperliquid/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "hyperliquid",
  kind: "spot",
  markets: [
    { symbol: "BTC/USDC", id: "@2", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDC", id: "@3", size: 0.4, other: "0.04" },
    { symbol: "HYPE/USDC", id: "@1", size: 20, other: "2" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "10" }, after: { minNotional: "900" } },
  depth: 5,
  clientOrderIdOf: (told) => fromCloid(told, 0),
  open: (options) => spot(options) as Connector,
};
