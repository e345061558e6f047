import { perp } from "../../../src/venues/kucoin/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "kucoin",
  kind: "perp",
  markets: [
    { symbol: "BTC/USDT:USDT", id: "XBTUSDTM", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT:USDT", id: "ETHUSDTM", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT:USDT", id: "SOLUSDTM", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  // There is no least notional.
  rules: { before: { maxQuantity: "1000" }, after: { maxQuantity: "0.01" } },
  fillsWithin: 25_000,
  open: (options) => perp(options) as unknown as Connector,
};
