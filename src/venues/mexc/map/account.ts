/** Balances and rates: MEXC's words to ours. Pure. */
import type { AccountPush, Balance as RawBalance, Rates } from "../../../../generated/mexc/spot.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import { above } from "../../../core/numbers.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

export function toBalance({ asset, free, locked }: RawBalance): Balance {
  return balance(asset, free, locked);
}

export function toPushedBalance({ vcoinName, balanceAmount, frozenAmount }: AccountPush): Balance {
  return balance(vcoinName, balanceAmount, frozenAmount);
}

/** Empty text is none. */
function balance(asset: string, can: string, kept: string): Balance {
  const [free, held] = [above(can) ?? zero, above(kept) ?? zero];
  return { asset, free, held, total: free.plus(held) };
}

export function toFees({ symbol }: Market, raw: Rates): TradingFees<Rates> {
  return { symbol, maker: decimal(raw.makerCommission), taker: decimal(raw.takerCommission), raw };
}
