/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const subscribed = "the interval is that of the subscription: nobody reads it";
const ignored = "not read by the adapters";

const markets = "a venue has markets";

const both: Exceptions = [
  ["spot.Interval = *", subscribed],
  ["spot.ExchangeStatus.specialStatuses*", ignored],
  ["spot.UserFees.dailyUserVlm *", ignored],
  ["spot.UserFees.activeStakingDiscount *", ignored],
  ["spot.FeeSchedule.*", ignored],
  ["spot.EvmContract.*", ignored],
  ["spot.FillLiquidation.*", ignored],
  ["spot.Mids empty", markets],
  ["spot.Executed.cloid null", "the connector's own orders have an id of its own each"],
  ["spot.WaitingStatus = success", "of a cancel, whose answer is read as that"],
];

export const spot: Exceptions = [...both, ["spot.SpotMetaAndAssetCtxs[1] empty", markets]];

export const perp: Exceptions = [
  ...both,
  ["perp.MetaAndAssetCtxs[1] empty", markets],
  ["perp.MarginTable.marginTiers empty", "a table of margins has at least one line"],
];
