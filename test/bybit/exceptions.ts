/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const besides = "what an answer tells besides is read of batches alone, where it is always there";
const happened = "an event is of something that happened";
const phases = "phases of markets that are not open yet are not read by the adapters: the status is";

const both: Exceptions = [
  ["spot.*Answer.retExtInfo absent", besides],
  ["spot.Extra not empty", besides],
  ["spot.PublicTradeEvent.data empty", happened],
  ["spot.KlineEvent.data empty", "an event without a candle is refused, which a test of the maps shows"],
  ["spot.OrderEvent.data empty", happened],
  ["spot.ExecutionEvent.data empty", happened],
  ["spot.WalletEvent.data empty", happened],
];

export const spot: Exceptions = [...both, ["spot.SpotInstruments.list empty", "a venue has markets"]];

export const perp: Exceptions = [
  ...both,
  ["perp.*Answer.retExtInfo absent", besides],
  ["perp.Extra not empty", besides],
  ["perp.PositionEvent.data empty", happened],
  ["perp.PreListingInfo.*", phases],
  ["perp.AuctionPhase.*", phases],
  ["perp.AuctionFeeInfo.*", phases],
];
