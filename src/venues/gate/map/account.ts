/** Balances and fees. Pure. */
import type { SpotAccount, SpotBalancePush, SpotFee, UnifiedAccount } from "../../../../generated/gate/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

export function toSpotBalance({ currency, available, locked }: SpotAccount): Balance {
  return balance(currency, decimal(available), decimal(locked));
}

/** The total that is told beside these is rounded. */
export function toPushedBalance({ currency, available, freeze }: SpotBalancePush): Balance {
  return balance(currency, decimal(available), decimal(freeze));
}

/** What a unified account has of each currency, what isolated positions hold of it included. */
export function toUnifiedBalances({ balances }: UnifiedAccount): Balance[] {
  return Object.entries(balances).map(([asset, { available, freeze }]) =>
    balance(asset, decimal(available), decimal(freeze))
  );
}

function balance(asset: string, free: Decimal, held: Decimal): Balance {
  return { asset, total: free.plus(held), free, held };
}

/** Rates of spot. Those with GT are lower, and are told where they are in use only. */
export function toTradingFees(market: Market, raw: SpotFee): TradingFees<SpotFee> {
  const [maker, taker] = [decimal(raw.maker_fee), decimal(raw.taker_fee)];
  const withGt = above(raw.gt_taker_fee);
  return present({
    symbol: market.symbol,
    maker,
    taker,
    discount: raw.gt_discount && withGt && taker.gt(0)
      ? { asset: "GT", factor: withGt.div(taker), enabled: true }
      : undefined,
    raw,
  });
}
