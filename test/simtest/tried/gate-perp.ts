import { perp } from "../../../src/venues/gate/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "gate",
  kind: "perp",
  markets: [
    { symbol: "BTC/USDT:USDT", id: "BTC_USDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT:USDT", id: "ETH_USDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT:USDT", id: "SOL_USDT", size: 4, other: "1" },
  ],
  candles: { interval: "1m", length: 60_000 },
  // There is no least notional.
  rules: { before: { maxQuantity: "100" }, after: { maxQuantity: "0.01" } },
  depth: 400,
  open: (options) => perp(options) as unknown as Connector,
};
