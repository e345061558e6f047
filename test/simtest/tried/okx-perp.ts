import { perp } from "../../../src/venues/okx/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "okx",
  kind: "perp",
  markets: [
    { symbol: "BTC/USDT:USDT", id: "BTC-USDT-SWAP", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT:USDT", id: "ETH-USDT-SWAP", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT:USDT", id: "SOL-USDT-SWAP", size: 4, other: "0.4" },
  ],
  candles: { interval: "1s", length: 1_000 },
  // There is no least notional.
  rules: { before: { maxQuantity: "1000000" }, after: { maxQuantity: "0.1" } },
  depth: 400,
  triggers: false,
  open: (options) => perp(options) as unknown as Connector,
};
