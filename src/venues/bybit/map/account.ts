/** Balances and fees. Pure. */
import type { FeeRate, Wallet, WalletCoin } from "../../../../generated/bybit/spot.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { told } from "../../../core/numbers.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** The coins of the unified account, or those of an event. `margins`: what contracts hold counts as held. */
export function toBalances(wallets: readonly Wallet[], margins: boolean): Balance[] {
  return wallets.filter(({ accountType }) => accountType === "UNIFIED")
    .flatMap(({ coin }) => coin.map((raw) => toBalance(raw, margins)));
}

/**
 * One coin. In cross margin other coins may stand for what a coin's margins need beyond it: free is never less than nothing,
 * but where the coin is borrowed (docs: account/wallet-balance).
 */
export function toBalance(raw: WalletCoin, margins: boolean): Balance {
  const total = told(raw.walletBalance) ?? zero;
  const locked = told(raw.locked) ?? zero;
  const needed = margins ? sum([locked, told(raw.totalOrderIM), told(raw.totalPositionIM)]) : locked;
  const held = total.gt(0) ? needed.gt(total) ? total : needed : zero;
  return { asset: raw.coin, total, free: total.minus(held), held };
}

function sum(parts: readonly (Decimal | undefined)[]): Decimal {
  return parts.reduce<Decimal>((total, part) => total.plus(part ?? 0), zero);
}

export function toTradingFees(market: Market, raw: FeeRate): TradingFees<FeeRate> {
  return { symbol: market.symbol, maker: decimal(raw.makerFeeRate), taker: decimal(raw.takerFeeRate), raw };
}
