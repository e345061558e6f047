/** Positions, funding and leverage: Bitget's words to ours. Pure. */
import type {
  FinancialRecord,
  FundRate,
  OpenInterest as RawInterest,
  PastFundRate,
  Position as RawPosition,
  PushedPosition,
} from "../../../../generated/bitget/perp.ts";
import type { Instrument, PushedTicker, SymbolConfig, Ticker as RawTicker } from "../../../../generated/bitget/spot.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import type {
  FundingPayment,
  FundingRate,
  Leverage,
  MarginMode,
  Market,
  OpenInterest,
  PastFundingRate,
  Position,
} from "../../../model/mod.ts";
import { above, told } from "./values.ts";

const hour = 60 * 60_000;

/** Bookings of funding: received, and paid. */
export const fundingTypes = {
  received: "CONTRACT_MAIN_SETTLE_FEE_USER_IN",
  paid: "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
} as const;

export function marginModeOf(word: string): MarginMode {
  return word === "isolated" ? "isolated" : "cross";
}

/** A position as a query tells it. */
export function toPosition(market: Market, raw: RawPosition): Position<RawPosition> {
  const { total: size, liquidationPrice: liquidation, positionBalance: margin } = raw;
  return { ...positionOf(market, raw, { size, liquidation, margin }), raw };
}

/** The same from the stream. */
export function toPushedPosition(market: Market, raw: PushedPosition): Position<PushedPosition> {
  const { size, liqPrice: liquidation, marginSize: margin } = raw;
  return { ...positionOf(market, raw, { size, liquidation, margin }), raw };
}

interface Told {
  readonly size: string;
  readonly liquidation: string | null | undefined;
  readonly margin: string | null | undefined;
}

/** Sizes are counted up from zero on both sides. */
function positionOf(
  market: Market,
  raw: RawPosition | PushedPosition,
  { size, liquidation, margin }: Told,
): Omit<Position, "raw"> {
  const held = decimal(size);
  const amount = held.isZero() ? zero : raw.posSide === "short" ? held.neg() : held;
  const marginMode = marginModeOf(raw.marginMode);
  return present({
    symbol: market.symbol,
    side: raw.holdMode === "hedge_mode" ? raw.posSide : undefined,
    amount,
    entryPrice: amount.isZero() ? undefined : above(raw.avgPrice),
    markPrice: above(raw.markPrice),
    liquidationPrice: above(liquidation),
    unrealizedProfit: told(raw.unrealisedPnl),
    realizedProfit: told(raw.curRealisedPnl),
    leverage: above(raw.leverage),
    marginMode,
    margin: marginMode === "isolated" ? told(margin) : undefined,
    time: Number(raw.updatedTime),
  });
}

/** The rate, with the prices of the ticker where there is one. */
export function toFundingRate(
  market: Market,
  raw: FundRate,
  ticker: RawTicker | undefined,
  time: number,
): FundingRate<FundRate> {
  const [hours, next] = [Number(raw.fundingRateInterval), Number(raw.nextUpdate)];
  return present({
    symbol: market.symbol,
    rate: told(raw.fundingRate),
    interval: hours > 0 ? hours * hour : undefined,
    nextTime: next > 0 ? next : undefined,
    markPrice: above(ticker?.markPrice),
    indexPrice: above(ticker?.indexPrice),
    time,
    raw,
  });
}

/** The ticker of a contract has it all, but for the interval, which is one of its rules. */
export function toPushedFunding(market: Market, raw: PushedTicker, time: number): FundingRate<PushedTicker> {
  const hours = Number((market.raw as Instrument).fundInterval);
  const next = Number(raw.nextFundingTime);
  return present({
    symbol: market.symbol,
    rate: told(raw.fundingRate),
    interval: hours > 0 ? hours * hour : undefined,
    nextTime: next > 0 ? next : undefined,
    markPrice: above(raw.markPrice),
    indexPrice: above(raw.indexPrice),
    time,
    raw,
  });
}

export function toPastFunding(market: Market, raw: PastFundRate): PastFundingRate<PastFundRate> {
  return { symbol: market.symbol, rate: decimal(raw.fundingRate), time: Number(raw.fundingRateTimestamp), raw };
}

/** The type tells which way it went; whether the amount does too is not documented. */
export function toFundingPayment(market: Market, raw: FinancialRecord): FundingPayment<FinancialRecord> {
  const amount = decimal(raw.amount).abs();
  return {
    id: raw.id,
    symbol: market.symbol,
    amount: raw.type === fundingTypes.paid && !amount.isZero() ? amount.neg() : amount,
    asset: raw.coin,
    time: Number(raw.ts),
    raw,
  };
}

export function toOpenInterest(market: Market, raw: RawInterest, time: number): OpenInterest<RawInterest> {
  return { symbol: market.symbol, amount: decimal(raw.openInterest), time, raw };
}

export function toLeverage(market: Market, raw: SymbolConfig, mode: MarginMode): Leverage {
  return { symbol: market.symbol, leverage: decimal(raw.leverage), marginMode: mode };
}
