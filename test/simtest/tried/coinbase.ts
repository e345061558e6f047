import { spot } from "../../../src/venues/coinbase/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "coinbase",
  kind: "spot",
  markets: [
    { symbol: "BTC/USD", id: "BTC-USD", size: 0.02, other: "0.002" },
    { symbol: "ETH/USD", id: "ETH-USD", size: 0.4, other: "0.04" },
    { symbol: "SOL/USD", id: "SOL-USD", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "1" }, after: { minNotional: "900" } },
  quoteFees: true,
  // They are asked for again and again, at last every eight seconds.
  fillsWithin: 45_000,
  open: (options) => spot(options) as unknown as Connector,
};
