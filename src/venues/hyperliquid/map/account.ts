/** Balances and fees. Pure. */
import type { SpotState, UserFees } from "../../../../generated/hyperliquid/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** The token balances. `names`: what tokens are called here, by number; one that has no number is of an outcome market. */
export function toBalances({ balances }: SpotState, names: ReadonlyMap<number, string>): Balance[] {
  return balances.map(({ coin, token, total, hold }) => {
    const asset = token === undefined ? coin : names.get(token) ?? coin;
    return { asset, total: decimal(total), held: decimal(hold), free: decimal(total).minus(hold) };
  });
}

/**
 * What ordinary markets of a kind cost the account. What is staked is in the rates, and what a referral takes off a positive
 * one is not (docs: Fees). Factors for some quote tokens, for deployed dexes and for coins in growth mode are not told.
 */
export function toTradingFees(market: Market, raw: UserFees): TradingFees<UserFees> {
  const referred = (rate: string): Decimal => {
    const told = decimal(rate);
    return told.gt(0) ? told.times(decimal(1).minus(raw.activeReferralDiscount)) : told;
  };
  const [maker, taker] = market.kind === "spot"
    ? [raw.userSpotAddRate, raw.userSpotCrossRate]
    : [raw.userAddRate, raw.userCrossRate];
  return { symbol: market.symbol, maker: referred(maker), taker: referred(taker), raw };
}
