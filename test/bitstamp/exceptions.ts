/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

export const spot: Exceptions = [
  ["spot.GetMarketsAnswer empty", "a venue has markets"],
  ["spot.GetCurrencyPairTickersAnswer empty", "a venue has markets"],
];
