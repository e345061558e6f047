import { spot } from "../../../src/venues/okx/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "okx",
  kind: "spot",
  markets: [
    { symbol: "BTC/USDT", id: "BTC-USDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT", id: "ETH-USDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT", id: "SOL-USDT", size: 4, other: "0.4" },
  ],
  candles: { interval: "1s", length: 1_000 },
  // There is no least notional.
  rules: { before: { maxQuantity: "9999" }, after: { maxQuantity: "0.1" } },
  depth: 400,
  triggers: false,
  open: (options) => spot(options) as Connector,
};
