/** What trades cost. Pure. */
import type { Account } from "../../../generated/binance-us/spot.ts";
import { Decimal, decimal } from "../../core/decimal.ts";
import type { Market, TradingFees } from "../../model/mod.ts";

/**
 * The account's rates, which are the same for every market (docs: Account information). A rate for the side is added to the
 * one for the role; where the sides' differ the dearer one is told.
 */
export function toTradingFees(
  market: Market,
  { commissionRates: raw }: Pick<Account, "commissionRates">,
): TradingFees<Account["commissionRates"]> {
  const side = Decimal.max(raw.buyer, raw.seller);
  return { symbol: market.symbol, maker: decimal(raw.maker).plus(side), taker: decimal(raw.taker).plus(side), raw };
}
