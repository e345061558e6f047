/** Positions, funding and leverage: OKX's words to ours. Pure. */
import type {
  Bill,
  FundingRate as RawFunding,
  FundingRateHistory,
  IndexTicker,
  Leverage as RawLeverage,
  MarkPrice,
  OpenInterest as RawInterest,
  Position as RawPosition,
} from "../../../../generated/okx/perp.ts";
import type { FundingPrices } from "../../../connector/adapter.ts";
import { amountOf } from "../../../connector/contracts.ts";
import { fundingOf, positionOf } from "../../../connector/texts.ts";
import { Decimal, decimal, zero } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { above, told } from "../../../core/numbers.ts";
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
import { about } from "../errors.ts";

export function marginModeOf(word: string): MarginMode {
  return word === "isolated" ? "isolated" : "cross";
}

/** In hedge mode both are counted up from zero, and the side tells which is short; else the sign does. */
export function toPosition(market: Market, raw: RawPosition): Position<RawPosition> {
  const contracts = told(raw.pos) ?? zero;
  return positionOf(market, {
    side: raw.posSide === "net" ? undefined : raw.posSide,
    amount: amountOf(market, raw.posSide === "short" ? contracts.abs().neg() : contracts),
    entryPrice: raw.avgPx,
    markPrice: raw.markPx,
    liquidationPrice: raw.liqPx,
    unrealizedProfit: raw.upl,
    realizedProfit: raw.pnl,
    leverage: raw.lever,
    marginMode: marginModeOf(raw.mgnMode),
    margin: raw.margin,
    time: Number(raw.uTime),
  }, raw);
}

/** Prices that are told apart from the rate. */
export interface Prices {
  readonly mark?: string | undefined;
  readonly index?: string | undefined;
}

/** The rate is that of `fundingTime`; a market that has just been listed has none yet. */
export function toFundingRate(market: Market, raw: RawFunding, prices: Prices = {}): FundingRate<RawFunding> {
  const [nextTime, after] = [Number(raw.fundingTime), Number(raw.nextFundingTime)];
  const { mark: markPrice, index: indexPrice } = prices;
  const terms = { rate: raw.fundingRate, nextTime, interval: after - nextTime, markPrice, indexPrice };
  return fundingOf(market, { ...terms, time: Number(raw.ts) }, raw);
}

export function toMarkPrice({ markPx, ts }: MarkPrice): FundingPrices {
  const markPrice = above(markPx);
  return present({
    markPrice,
    time: Number(ts),
  });
}

export function toIndexPrice({ idxPx, ts }: IndexTicker): FundingPrices {
  const indexPrice = above(idxPx);
  return present({
    indexPrice,
    time: Number(ts),
  });
}

/** What was paid, which may be another rate than what was announced. */
export function toPastFunding(market: Market, raw: FundingRateHistory): PastFundingRate<FundingRateHistory> {
  const rate = told(raw.realizedRate) ?? decimal(raw.fundingRate);
  return { symbol: market.symbol, rate, time: Number(raw.fundingTime), raw };
}

/** Of an isolated position the margin is changed and not the balance: the profit tells of both. */
export function toFundingPayment(market: Market, raw: Bill): FundingPayment<Bill> {
  const amount = told(raw.pnl);
  if (!amount) throw new SchemaError("pnl", "what was paid", "nothing", about);
  return {
    id: raw.billId,
    symbol: market.symbol,
    amount,
    asset: raw.ccy,
    time: Number(raw.ts),
    raw,
  };
}

export function toOpenInterest(market: Market, raw: RawInterest): OpenInterest<RawInterest> {
  return { symbol: market.symbol, amount: amountOf(market, decimal(raw.oi)), time: Number(raw.ts), raw };
}

/** Each side of hedge mode may have its own in isolated mode: then the higher one is told. */
export function toLeverage(market: Market, mode: MarginMode, raws: readonly RawLeverage[]): Leverage {
  const told = raws.flatMap(({ lever }) => above(lever) ?? []);
  if (told.length === 0) {
    const context = { ...about, operation: "getLeverage" };
    throw new SchemaError("data", `the leverage of ${market.symbol}`, "none", context);
  }
  return { symbol: market.symbol, leverage: Decimal.max(...told), marginMode: mode };
}
