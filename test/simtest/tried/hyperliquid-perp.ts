import { fromCloid } from "../../../src/venues/hyperliquid/map/cloid.ts";
import { perp } from "../../../src/venues/hyperliquid/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "hyperliquid",
  kind: "perp",
  markets: [
    { symbol: "BTC/USDC:USDC", id: "BTC", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDC:USDC", id: "ETH", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDC:USDC", id: "SOL", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "10" }, after: { minNotional: "900" } },
  depth: 5,
  triggers: false,
  clientOrderIdOf: (told) => fromCloid(told, 0),
  open: (options) => perp(options) as Connector,
};
