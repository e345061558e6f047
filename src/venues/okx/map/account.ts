/** Balances and fees. Pure. */
import type { AccountBalance, CurrencyBalance, FeeRates, Instrument } from "../../../../generated/okx/spot.ts";
import type { BalancesAt } from "../../../connector/adapter.ts";
import { walletOf } from "../../../connector/contracts.ts";
import { type Decimal, zero } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { told } from "../../../core/numbers.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";
import { about } from "../errors.ts";

/** Cash, and what of it no order needs. */
export function toCash(raw: CurrencyBalance): Balance {
  return balance(raw.ccy, told(raw.cashBal), told(raw.availBal));
}

/** What stands for contracts: cash, and what of it is free for new positions, which in spot mode is not told. */
export function toWallet(raw: CurrencyBalance): Balance {
  const free = told(raw.availEq);
  return free ? walletOf(raw.ccy, told(raw.cashBal) ?? zero, free) : toCash(raw);
}

function balance(asset: string, total: Decimal = zero, free: Decimal = zero): Balance {
  return { asset, total, free, held: total.minus(free) };
}

/**
 * Balances at the time they were put together: what is at zero is left out, so the newest change of what is listed would
 * not be that of the account.
 */
export function toBalances(raw: AccountBalance, toBalance: (raw: CurrencyBalance) => Balance): BalancesAt {
  return { balances: raw.details.map(toBalance), time: Number(raw.uTime) };
}

/** Negative there is what is charged. The rates of a market are those of its group. */
export function toTradingFees(market: Market, raw: FeeRates): TradingFees<FeeRates> {
  const { groupId } = market.raw as Instrument;
  const group = raw.feeGroup.find((one) => one.groupId === groupId);
  const [maker, taker] = [told(group?.maker), told(group?.taker)];
  if (!maker || !taker) {
    const context = { ...about, operation: "getFeeRates" };
    throw new SchemaError("data.0.feeGroup", `the rates of group ${groupId}`, "none", context);
  }
  return { symbol: market.symbol, maker: charged(maker), taker: charged(taker), raw };
}

function charged(rate: Decimal): Decimal {
  return rate.isZero() ? zero : rate.neg();
}
