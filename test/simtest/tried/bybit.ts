import { spot } from "../../../src/venues/bybit/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "bybit",
  kind: "spot",
  markets: [
    { symbol: "BTC/USDT", id: "BTCUSDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT", id: "ETHUSDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT", id: "SOLUSDT", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "5" }, after: { minNotional: "900" } },
  depth: 200,
  without: { F46: "who was banned stays away for ten minutes, as its documentation demands: longer than a run" },
  open: (options) => spot(options) as unknown as Connector,
};
