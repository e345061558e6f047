/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const one =
  "a frame has one event: without it nothing is known of it, and the call is a SchemaError or it is passed over";

export const spot: Exceptions = [
  ["spot.*Frame.events empty", one],
  ["spot.TickerEvent.tickers empty", one],
  ["spot.CandlesEvent.candles empty", one],
  ["spot.ProductsAnswer.products empty", "a venue has markets"],
  ["spot.CancelAnswer.results empty", "there is an entry for what was asked for: without it the outcome is unknown"],
];
