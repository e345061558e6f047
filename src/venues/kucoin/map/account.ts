/** Balances and fees of spot. Pure. */
import type { Account, BalanceEvent, Fee } from "../../../../generated/kucoin/spot.ts";
import type { UserEvent } from "../../../connector/adapter.ts";
import { decimal } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** Orders trade with the account of this type. */
export const trading = "trade";

export function toBalance({ currency, balance, available, holds }: Account): Balance {
  return { asset: currency, total: decimal(balance), free: decimal(available), held: decimal(holds) };
}

/** Only events of the account that orders trade with: a deposit, for one, is told of the main one (docs: "Account Balance"). */
export function toBalances(raw: BalanceEvent): UserEvent[] {
  const [account] = raw.relationEvent.split(".");
  if (account !== trading && account !== `${trading}_hf`) return [];
  const balance = {
    asset: raw.currency,
    total: decimal(raw.total),
    free: decimal(raw.available),
    held: decimal(raw.hold),
  };
  return [{ kind: "balances", balances: [balance], time: Number(raw.time) }];
}

export function toFees({ symbol }: Market, raw: Fee): TradingFees<Fee> {
  return { symbol, maker: decimal(raw.makerFeeRate), taker: decimal(raw.takerFeeRate), raw };
}
