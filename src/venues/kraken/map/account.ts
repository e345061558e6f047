/** Balances and fees. Pure. */
import type { Balance as RawBalance, FeeTiers, TradeVolume } from "../../../../generated/kraken/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import type { Balance, Market, TradingFees } from "../../../model/mod.ts";

/**
 * What can be traded. An asset's `.F` earns by itself and trades with it, so the two are one; other suffixes are of what is put
 * away, and are left out (docs: "Get Extended Balance").
 */
export function toBalances(raws: Readonly<Record<string, RawBalance>>, nameOf: (id: string) => string): Balance[] {
  const balances = new Map<string, Balance>();
  for (const [id, raw] of Object.entries(raws)) {
    const [plain = id, suffix] = id.split(".", 2);
    if (suffix !== undefined && suffix !== "F") continue;
    const asset = nameOf(plain);
    const own = toBalance(asset, raw);
    const other = balances.get(asset);
    balances.set(asset, other ? sum(own, other) : own);
  }
  return [...balances.values()];
}

/** Credit that is not used can be traded as well. */
function toBalance(asset: string, raw: RawBalance): Balance {
  const total = decimal(raw.balance).plus(raw.credit ?? 0).minus(raw.credit_used ?? 0);
  const held = decimal(raw.hold_trade);
  return { asset, total, held, free: total.minus(held) };
}

function sum(one: Balance, other: Balance): Balance {
  const { asset } = one;
  return {
    asset,
    total: one.total.plus(other.total),
    held: one.held.plus(other.held),
    free: one.free.plus(other.free),
  };
}

/** The account's fees, in percent there. A pair without maker fees has one fee for both. */
export function toTradingFees(market: Market, raw: TradeVolume): TradingFees<TradeVolume> {
  const taker = feeOf(market, raw.fees);
  if (!taker) throw new SchemaError("result.fees", `the fees of ${market.symbol}`, "none", { venue: "kraken" });
  return { symbol: market.symbol, maker: feeOf(market, raw.fees_maker) ?? taker, taker, raw };
}

/** One pair was asked for: whatever the venue calls it, it is the only one. */
function feeOf(market: Market, tiers: FeeTiers | null | undefined): Decimal | undefined {
  const tier = tiers?.[market.id] ?? Object.values(tiers ?? {})[0];
  return tier && decimal(tier.fee).div(100);
}
