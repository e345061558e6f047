/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const moment = "a moment has a trade: of one without any nothing would be told";

export const spot: Exceptions = [
  ["spot.TradeMoment.data empty", moment],
  ["spot.TradeTick.data empty", moment],
  ["spot.LongId as 1 number", "a whole number beyond 2^53 counts as an integer here, and as a number for the schema"],
];
