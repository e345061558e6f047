/** Balances, fees and the account's events. Pure. */
import type {
  Account,
  AccountCommission,
  Balance as RawBalance,
  OutboundAccountPositionEvent,
} from "../../../../generated/binance/spot.ts";
import { Decimal, decimal } from "../../../core/decimal.ts";
import type { BalancesAt, FillPage, FillsWanted } from "../../../connector/adapter.ts";
import { present } from "../../../core/fields.ts";
import type { Balance, Fill, Market, TradingFees } from "../../../model/mod.ts";

/** One asset's balance. */
export function toBalance(raw: RawBalance): Balance {
  return balance(raw.asset, raw.free, raw.locked);
}

/** The whole account at the time of its last change. */
export function toBalances(raw: Pick<Account, "balances" | "updateTime">): BalancesAt {
  return { balances: raw.balances.map(toBalance), time: raw.updateTime };
}

/** A page of fills, oldest first. A full one is gone on with behind its last id. */
export function toFillPage<Raw>(
  raws: readonly Raw[],
  { since, limit }: FillsWanted,
  toFill: (raw: Raw) => Fill<Raw>,
): FillPage<Raw> {
  const fills = raws.map(toFill);
  const last = raws.length < limit ? undefined : fills.at(-1)?.id;
  return present({
    fills: fills.filter(({ time }) => since === undefined || time >= since),
    next: last,
  });
}

/** The assets an event names; `u` is the time of the account's change. */
export function toPosition(raw: OutboundAccountPositionEvent): BalancesAt {
  return { balances: raw.B.map(({ a, f, l }) => balance(a, f, l)), time: raw.u };
}

function balance(asset: string, free: string, held: string): Balance {
  return { asset, free: decimal(free), held: decimal(held), total: decimal(free).plus(held) };
}

/**
 * What trades cost: standard, special and tax rates add up, and a rate for the side is added to the one for the role. The
 * sides' rates may differ; then the dearer one is told (docs: Commission FAQ).
 */
export function toTradingFees(market: Market, raw: AccountCommission): TradingFees<AccountCommission> {
  const parts = [raw.standardCommission, raw.specialCommission, raw.taxCommission];
  const sum = (field: "maker" | "taker" | "buyer" | "seller"): Decimal =>
    parts.reduce((total, part) => total.plus(part[field]), new Decimal(0));
  const side = Decimal.max(sum("buyer"), sum("seller"));
  const { discountAsset, discount, enabledForAccount, enabledForSymbol } = raw.discount;
  return present({
    symbol: market.symbol,
    maker: sum("maker").plus(side),
    taker: sum("taker").plus(side),
    discount: discountAsset
      ? { asset: discountAsset, factor: decimal(discount), enabled: enabledForAccount && enabledForSymbol }
      : undefined,
    raw,
  });
}
