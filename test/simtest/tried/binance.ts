import { spot } from "../../../src/venues/binance/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "binance",
  kind: "spot",
  markets: [
    { symbol: "BTC/USDT", id: "BTCUSDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT", id: "ETHUSDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT", id: "SOLUSDT", size: 4, other: "0.4" },
  ],
  candles: { interval: "1s", length: 1_000 },
  rules: { before: { minNotional: "5" }, after: { minNotional: "900" } },
  open: (options) => spot(options) as Connector,
};
