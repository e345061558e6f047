/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const one = "a frame or answer has one entry: without it nothing is known, and the call is a SchemaError";
const asked = "there is an entry for what was asked for: without it the outcome is unknown";

export const spot: Exceptions = [
  ["spot.Books.data empty", one],
  ["spot.BookResult.data empty", one],
  ["spot.TickerResult.data empty", one],
  ["spot.CandleResult.data empty", one],
  ["spot.Instruments.data empty", "a venue has markets"],
  ["spot.ListAnswer.result|0 empty", asked],
  ["spot.ResultList.result_list empty", asked],
];
