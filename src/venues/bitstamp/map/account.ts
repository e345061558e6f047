/** Balances and fees. Pure. */
import type { AccountBalance, TradingFee } from "../../../../generated/bitstamp/spot.ts";
import { decimal } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** What is reserved is held by orders and withdrawals. */
export function toBalance({ currency, total, available, reserved }: AccountBalance): Balance {
  return { asset: currency.toUpperCase(), total: decimal(total), free: decimal(available), held: decimal(reserved) };
}

/** Rates, which the venue tells in percent. */
export function toFees({ symbol }: Market, raw: TradingFee): TradingFees<TradingFee> {
  const { maker, taker } = raw.fees;
  return { symbol, maker: decimal(maker).div(100), taker: decimal(taker).div(100), raw };
}
