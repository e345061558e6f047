/** Balances and fees. Pure. */
import type { Asset, FeeRate, PushedAsset } from "../../../../generated/bitget/spot.ts";
import { walletOf } from "../../../connector/contracts.ts";
import { Decimal, decimal } from "../../../core/decimal.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/** What spot is traded with: what is there, and what of it neither orders nor positions need. */
export function toCash({ coin, balance, available }: Asset | PushedAsset): Balance {
  const total = decimal(balance);
  // What could be borrowed may be counted as available.
  const free = Decimal.min(total, decimal(available));
  return { asset: coin, total, free, held: total.minus(free) };
}

/** What stands for contracts: what is there without the profit of what is open, and what of it is free for more. */
export function toWallet({ coin, balance, available }: Asset | PushedAsset): Balance {
  return walletOf(coin, decimal(balance), decimal(available));
}

export function toTradingFees(market: Market, raw: FeeRate): TradingFees<FeeRate> {
  return { symbol: market.symbol, maker: decimal(raw.makerFeeRate), taker: decimal(raw.takerFeeRate), raw };
}
