/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const others = "categories that are not asked for; the account's events of them are passed over, which a test shows";
const asked =
  "there is an entry for what was asked for: without it the call is a SchemaError, or the order's end unknown";
const markets = "a category has markets";

export const spot: Exceptions = [
  ["spot.Category = *", others],
  ["spot.InstrumentsAnswer.data empty", markets],
  ["spot.BooksPush.data empty", asked],
  ["spot.KlinePush.data empty", asked],
  ["spot.TickerPush.data empty", asked],
  ["spot.OrderAcksAnswer.data empty", asked],
];

export const perp: Exceptions = [
  ...spot,
  ["perp.Category = *", others],
  ["perp.A* = update", "messages of the account are the whole of what they tell"],
  ["perp.Arg.*", "what the account subscribes has neither"],
];
