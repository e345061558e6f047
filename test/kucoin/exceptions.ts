/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const nowhere = "a token without an address is a SchemaError, which a test shows";
const markets = "a venue has markets";
const asked =
  "there is an entry for what was asked for: without it the call is a SchemaError, or the order's end unknown";

export const spot: Exceptions = [
  ["spot.Token.instanceServers empty", nowhere],
  ["spot.SymbolsAnswer.data empty", markets],
  ["spot.AllTickers.ticker empty", markets],
  ["spot.FeesAnswer.data empty", asked],
  ["spot.PlacedListAnswer.data empty", asked],
];

export const perp: Exceptions = [
  ["perp.Token.instanceServers empty", nowhere],
  ["perp.ContractsAnswer.data empty", markets],
  ["perp.TickersAnswer.data empty", markets],
  ["perp.PlacedListAnswer.data empty", asked],
];
