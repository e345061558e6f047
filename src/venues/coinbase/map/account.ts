/** Balances and fees. Pure. */
import type { Account, FeeTier } from "../../../../generated/coinbase/spot.ts";
import { decimal } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** Whether orders of spot trade with it: those of derivatives and vaults are listed beside. */
function trades({ type, platform = "ACCOUNT_PLATFORM_CONSUMER" }: Account): boolean {
  return /(?:CRYPTO|FIAT)$/.test(type) && platform === "ACCOUNT_PLATFORM_CONSUMER";
}

/** What is free, and what orders and transfers hold besides (docs: "List Accounts"). */
export function toBalances(accounts: readonly Account[]): Balance[] {
  const balances = new Map<string, Balance>();
  for (const account of accounts.filter(trades)) {
    const asset = account.currency;
    const { free, held } = balances.get(asset) ?? { free: decimal(0), held: decimal(0) };
    const [more, kept] = [free.plus(account.available_balance.value), held.plus(account.hold.value)];
    balances.set(asset, { asset, free: more, held: kept, total: more.plus(kept) });
  }
  return [...balances.values()];
}

/** The rates of the account. Pairs of stable coins cost less, which is told nowhere. */
export function toFees({ symbol }: Market, raw: FeeTier): TradingFees<FeeTier> {
  return { symbol, maker: decimal(raw.maker_fee_rate), taker: decimal(raw.taker_fee_rate), raw };
}
