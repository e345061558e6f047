import { spot } from "../../../src/venues/kucoin/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "kucoin",
  kind: "spot",
  markets: [
    { symbol: "BTC/USDT", id: "BTC-USDT", size: 0.02, other: "0.002" },
    { symbol: "ETH/USDT", id: "ETH-USDT", size: 0.4, other: "0.04" },
    { symbol: "SOL/USDT", id: "SOL-USDT", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "0.1" }, after: { minNotional: "900" } },
  fillsWithin: 25_000,
  without: { F45: "whole books are told to keys only: without one there is none to begin from" },
  open: (options) => spot(options) as unknown as Connector,
};
