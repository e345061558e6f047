/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const entry = "one entry at least: without it the answer or message is a SchemaError, which a test shows";
const news = "a message is sent for what it tells: one that tells nothing is passed over, which a test shows";
const markets = "a venue has markets";
const refusals = "an answer to an order without an entry is a refusal, which is read before the schema";
const taken = "of this answer nothing is read: an error in it is";
const ignored = "not read by the adapters";
const subscribed = "the adapters subscribe without it, and messages repeat what was subscribed";

/** What spot describes for both. */
const both: Exceptions = [
  ["spot.SystemTimeAnswer.data empty", entry],
  ["spot.OrderBookAnswer.data empty", entry],
  ["spot.BalanceAnswer.data empty", entry],
  ["spot.AccountConfigurationAnswer.data empty", entry],
  ["spot.FeeRatesAnswer.data empty", entry],
  ["spot.BooksPush.data empty", entry],
  ["spot.TickersPush.data empty", entry],
  ["spot.CandlePush.data empty", entry],
  ["spot.TradesAllPush.data empty", news],
  ["spot.OrdersPush.data empty", news],
  ["spot.AccountPush.data empty", news],
  ["spot.OrdersAlgoPush.data empty", news],
  ["spot.InstrumentsAnswer.data empty", markets],
  ["spot.TickersAnswer.data empty", markets],
  ["spot.OrderAcksAnswer.data empty", refusals],
  ["spot.AlgoAcksAnswer.data empty", refusals],
  ["spot.CancelAllAfterAnswer.data empty", taken],
  ["spot.Instrument.longPosRemainingQuota present", ignored],
  ["spot.Instrument.shortPosRemainingQuota present", ignored],
  ["spot.Instrument.elp present", ignored],
  ["spot.Instrument.rpi* present", ignored],
  ["spot.FeeRates.fiat not empty", ignored],
  ["spot.FiatFee.*", ignored],
  ["spot.OrderCategory = *", ignored],
  ["spot.AlgoAck.reqId present", "of changes of algo orders, which the adapters do not make"],
  ["spot.SubscriptionArg.instFamily present", subscribed],
  ["spot.SubscriptionArg.ccy present", subscribed],
];

export const spot: Exceptions = both;

const perpetuals = "only funding fees, positions and rates of perpetuals are asked for and followed";

export const perp: Exceptions = [
  ...both,
  ["perp.LeverageAnswer.data empty", entry],
  ["perp.OpenInterestAnswer.data empty", entry],
  ["perp.FundingRatePush.data empty", entry],
  ["perp.MarkPricePush.data empty", entry],
  ["perp.IndexTickersPush.data empty", entry],
  ["perp.FundingRatesAnswer.data empty", markets],
  ["perp.MarkPricesAnswer.data empty", markets],
  ["perp.PositionModeAnswer.data empty", taken],
  ["perp.InstType = OPTION", perpetuals],
  ["perp.MgnMode = cash", perpetuals],
  ["perp.BillType = *", perpetuals],
  ["perp.ExecType = M", perpetuals],
  ["perp.SubscriptionArg.instFamily present", subscribed],
  ["perp.SubscriptionArg.ccy present", subscribed],
];
