/** Balances and fees. Pure. */
import type { AccountBalance, AccountEvent, FeeRate } from "../../../../generated/htx/spot.ts";
import type { UserEvent } from "../../../connector/adapter.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** What is free and what orders hold; the other parts are no balance of trading. */
export function toBalances({ list }: AccountBalance): Balance[] {
  const balances = new Map<string, Balance>();
  for (const { currency, type, balance } of list) {
    if (type !== "trade" && type !== "frozen") continue;
    const asset = currency.toUpperCase();
    const { free, held } = balances.get(asset) ?? { free: zero, held: zero };
    const [more, kept] = type === "trade" ? [free.plus(balance), held] : [free, held.plus(balance)];
    balances.set(asset, { asset, free: more, held: kept, total: more.plus(kept) });
  }
  return [...balances.values()];
}

/**
 * A balance that has changed. Those that come at the beginning have no time and say what is read anyway; one that says half has
 * the rest read. `own`: whether it is of the account that orders are of.
 */
export function toBalanceEvents(raw: AccountEvent, own: boolean): UserEvent[] {
  const { currency, balance, available, accountType, changeTime } = raw;
  if (!own || accountType !== "trade" || changeTime === null || changeTime === undefined) return [];
  if (balance === undefined || available === undefined) return [{ kind: "balancesMoved" }];
  const [total, free] = [decimal(balance), decimal(available)];
  const one = { asset: currency.toUpperCase(), total, free, held: total.minus(free) };
  return [{ kind: "balances", balances: [one], time: Number(changeTime) }];
}

/** With what is deducted where fees are paid in other assets. */
export function toFees({ symbol }: Market, raw: FeeRate): TradingFees<FeeRate> {
  return { symbol, maker: decimal(raw.actualMakerRate), taker: decimal(raw.actualTakerRate), raw };
}
