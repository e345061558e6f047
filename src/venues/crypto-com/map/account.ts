/** Balances and fees. Pure. */
import type { Balance as RawBalance, FeeRate } from "../../../../generated/crypto-com/spot.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import { told } from "../../../core/numbers.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** What is there of each currency, and what orders reserve of it. */
export function toBalances(raws: readonly RawBalance[]): Balance[] {
  return raws.flatMap(({ position_balances }) => position_balances).map((raw) => {
    const total = decimal(raw.quantity);
    const held = told(raw.reserved_qty) ?? zero;
    return { asset: raw.instrument_name, free: total.minus(held), held, total };
  });
}

/** Rates come in hundredths of a percent. */
export function toFees({ symbol }: Market, raw: FeeRate): TradingFees<FeeRate> {
  const [maker, taker] = [raw.effective_maker_rate_bps, raw.effective_taker_rate_bps].map((rate) =>
    decimal(rate).div(10_000)
  );
  return { symbol, maker: maker ?? zero, taker: taker ?? zero, raw };
}
