/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

const subscribed = "the interval is that of the subscription: nobody reads it";
const onlySymbols = "of this answer only the symbols are read";
const asText = "passed on as text, whatever it says";
const ignored = "not read by the adapter";
const rules = "a market has rules: one without is left out, which a test of the maps shows";

const frames = "frames around answers are read by the protocol, which has tests of its own";

export const spot: Exceptions = [
  ["spot.*Reply.*", frames],
  ["spot.Ticker24hrAnswer|3 empty", "a venue has markets"],
  ["spot.Interval = *", subscribed],
  ["spot.ExchangeInfo.exchangeFilters not empty", onlySymbols],
  ["spot.ExchangeFilter as *", onlySymbols],
  ["spot.ExchangeInfo.sors *", onlySymbols],
  ["spot.Sor.symbols empty", onlySymbols],
  ["spot.ExchangeInfo.rateLimits empty", onlySymbols],
  ["spot.RateLimitInterval = HOUR", onlySymbols],
  ["spot.SymbolInfo.filters empty", rules],
  ["spot.SymbolInfo.orderTypes empty", rules],
  ["spot.SymbolInfo.permission*", ignored],
  ["spot.SymbolInfo.allowedSelfTradePreventionModes empty", ignored],
  ["spot.SelfTradePreventionMode = NONE", ignored],
  ["spot.ExpiryReason = *", asText],
  ["spot.OrderRejectReason = *", asText],
  ["spot.Account.permissions empty", ignored],
  ["spot.ContingencyType = *", "order lists are not offered: the adapter reads the orders of one by themselves"],
  ["spot.ListStatusType = *", "order lists are not offered"],
  ["spot.ListOrderStatus = *", "order lists are not offered"],
  ["spot.CancelOrderListAnswer.*", "order lists are not offered"],
  ["spot.AmendedOrderList.*", "order lists are not offered"],
  ["spot.ListStatusEvent.*", "order lists are not offered"],
  ["spot.AmendKeepPriorityAnswer.listStatus *", "order lists are not offered"],
  ["spot.Ticker24hrAnswer as TickerMini", "the full answer is asked for"],
  ["spot.Ticker24hrAnswer as 2 list", "the full answer is asked for"],
  ["spot.Ticker24hrAnswer|2 *", "the full answer is asked for"],
  ["spot.OrderPreventedMatch.*", ignored],
  ["spot.NewOrderAnswer.preventedMatches *", ignored],
];

export const perp: Exceptions = [
  ["perp.*Reply.*", frames],
  ["perp.Interval = *", subscribed],
  ["perp.ExchangeInfo.futuresType absent", onlySymbols],
  ["perp.ExchangeInfo.exchangeFilters *", onlySymbols],
  ["perp.ExchangeInfo.rateLimits empty", onlySymbols],
  ["perp.RateLimitType = *", onlySymbols],
  ["perp.RateLimitInterval = *", onlySymbols],
  ["perp.ExchangeInfo.assets empty", onlySymbols],
  ["perp.MarginAsset.*", onlySymbols],
  ["perp.SymbolInfo.filters empty", rules],
  ["perp.SymbolInfo.orderTypes empty", rules],
  ["perp.SymbolInfo.timeInForce empty", rules],
  ["perp.SymbolInfo.settlePlan present", ignored],
  ["perp.PercentPriceFilter.*", ignored],
  ["perp.ContractType = *", "what is no perpetual contract is left out, whichever else it is"],
  ["perp.PriceMatch = *", ignored],
  ["perp.IncomeType = *", "only funding fees are asked for"],
  ["perp.AccountUpdateReason = *", "what an account has is told with it: why it changed is not read"],
  ["perp.ExpiryReason = *", asText],
  ["perp.MarginCallEvent.p empty", ignored],
  ["perp.StrategyState.ut absent", ignored],
  ["perp.AccountConfig.*", ignored],
  ["perp.SymbolKind = 2", ignored],
];
