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
import { fundingOf, positionOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
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
  return held(market, raw, raw.total, raw.liquidationPrice, raw.positionBalance);
}

/** The same from the stream. */
export function toPushedPosition(market: Market, raw: PushedPosition): Position<PushedPosition> {
  return held(market, raw, raw.size, raw.liqPrice, raw.marginSize);
}

/** Sizes are counted up from zero on both sides. */
function held<Raw extends RawPosition | PushedPosition>(
  market: Market,
  raw: Raw,
  size: string,
  liquidationPrice: string | null | undefined,
  margin: string | null | undefined,
): Position<Raw> {
  const amount = decimal(size);
  return positionOf(market, {
    side: raw.holdMode === "hedge_mode" ? raw.posSide : undefined,
    amount: raw.posSide === "short" ? amount.neg() : amount,
    entryPrice: raw.avgPrice,
    markPrice: raw.markPrice,
    liquidationPrice,
    unrealizedProfit: raw.unrealisedPnl,
    realizedProfit: raw.curRealisedPnl,
    leverage: raw.leverage,
    marginMode: marginModeOf(raw.marginMode),
    margin,
    time: Number(raw.updatedTime),
  }, raw);
}

/** The rate, with the prices of the ticker where there is one. */
export function toFundingRate(
  market: Market,
  raw: FundRate,
  ticker: RawTicker | undefined,
  time: number,
): FundingRate<FundRate> {
  return fundingOf(market, {
    rate: raw.fundingRate,
    interval: Number(raw.fundingRateInterval) * hour,
    nextTime: Number(raw.nextUpdate),
    markPrice: ticker?.markPrice,
    indexPrice: ticker?.indexPrice,
    time,
  }, raw);
}

/** The ticker of a contract has it all, but for the interval, which is one of its rules. */
export function toPushedFunding(market: Market, raw: PushedTicker, time: number): FundingRate<PushedTicker> {
  return fundingOf(market, {
    rate: raw.fundingRate,
    interval: Number((market.raw as Instrument).fundInterval) * hour,
    nextTime: Number(raw.nextFundingTime),
    markPrice: raw.markPrice,
    indexPrice: raw.indexPrice,
    time,
  }, raw);
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
