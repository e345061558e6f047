import { perp } from "../../../src/venues/bitget/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "bitget",
  kind: "perp",
  markets: [
    { symbol: "BTC/USDT:USDT", id: "BTCUSDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT:USDT", id: "ETHUSDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT:USDT", id: "SOLUSDT", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "5" }, after: { minNotional: "900" } },
  depth: 400,
  triggers: false,
  open: (options) => perp(options) as unknown as Connector,
};
