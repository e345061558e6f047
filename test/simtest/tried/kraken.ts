import { spot } from "../../../src/venues/kraken/mod.ts";
import type { Connector, Tried } from "../tried.ts";

export const tried: Tried = {
  venue: "kraken",
  kind: "spot",
  markets: [
    { symbol: "BTC/USD", id: "XXBTZUSD", size: 0.02, other: "0.002" },
    { symbol: "ETH/USD", id: "XETHZUSD", size: 0.4, other: "0.04" },
    { symbol: "SOL/USD", id: "SOLUSD", size: 4, other: "0.4" },
  ],
  candles: { interval: "1m", length: 60_000 },
  rules: { before: { minNotional: "0.5" }, after: { minNotional: "900" } },
  // Of these the checksum tells; those behind them are only audited.
  depth: 10,
  quoteFees: true,
  // The account's counter takes one question about an order in four seconds, to prove that one never arrived takes four of
  // them, and cancels of young orders cost eight. A user who does more than that is served later and later.
  pace: 12_000,
  limitsUntold: true,
  limitText: /"E(?:API:Rate limit exceeded|Order:Rate limit exceeded|General:Too many requests)"/,
  open: (options) => spot(options) as Connector,
};
