/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const asked = "one pair is asked for, and a result without it is refused, which a test of the maps shows";
const addressed = "a frame belongs to a subscription by its first entry: one without any belongs to none";
const frames = "frames around answers are read by the protocol, which has tests of its own";
const byRest = "orders are placed together over REST: of this request the method's name alone is used";

export const spot: Exceptions = [
  ["spot.AssetPairsAnswer.result empty", "a venue has markets"],
  ["spot.CandlesAnswer.result empty", asked],
  ["spot.OrderBookAnswer.result empty", asked],
  ["spot.TradesAnswer.result empty", asked],
  ["spot.BookFrame.data empty", addressed],
  ["spot.TickerFrame.data empty", addressed],
  ["spot.TradeFrame.data empty", addressed],
  ["spot.OhlcFrame.data empty", addressed],
  ["spot.Contingent.* absent", "conditional closes are not read by the adapter"],
  ["spot.AddOrderReply.*", frames],
  ["spot.AmendOrderReply.*", frames],
  ["spot.CancelOrderReply.*", frames],
  ["spot.BatchAddReply.*", byRest],
  ["spot.SocketBatchedOrder.*", byRest],
];
