/** Market data of contracts, and positions: Bybit's words to ours. Pure. */
import type {
  ContractTicker,
  ContractTickerData,
  FundingRate as RawPastFunding,
  OpenInterestValue,
  Position as RawPosition,
  PositionUpdate,
} from "../../../../generated/bybit/perp.ts";
import type { AccountInfo, Execution } from "../../../../generated/bybit/spot.ts";
import { fundingOf, positionOf, type PositionTexts, tickerOf } from "../../../connector/texts.ts";
import { decimal } from "../../../core/decimal.ts";
import { above, told } from "../../../core/numbers.ts";
import type {
  FundingPayment,
  FundingRate,
  Leverage,
  MarginMode,
  Market,
  OpenInterest,
  PastFundingRate,
  Position,
  PositionSide,
  Ticker,
} from "../../../model/mod.ts";
import { statistics, timeOf } from "./market.ts";

const hour = 3_600_000;
const minute = 60_000;

/** A ticker out of a list, at the time of the answer; `undefined` where nothing was traded so far. */
export function toContractTicker(
  market: Market,
  raw: ContractTicker,
  time: number,
): Ticker<ContractTicker> | undefined {
  return above(raw.lastPrice) && tickerOf(market, statistics(raw, time), raw);
}

/** A change of a ticker names only what changed (docs: websocket/public/ticker). */
export function merged(before: ContractTickerData | undefined, data: ContractTickerData): ContractTickerData {
  return { ...before, ...data };
}

/** The ticker that a snapshot and the changes behind it make. */
export function toMergedTicker(market: Market, raw: ContractTickerData, time: number): Ticker<ContractTickerData> {
  return tickerOf(market, statistics(raw, time), raw);
}

/** Funding, as a ticker tells it: of a list, or of the stream. */
export function toFundingRate<Raw extends ContractTicker | ContractTickerData>(
  market: Market,
  raw: Raw,
  time: number,
): FundingRate<Raw> {
  const { fundingRate: rate, markPrice, indexPrice } = raw;
  const interval = told(raw.fundingIntervalHour)?.times(hour).toNumber();
  const nextTime = told(raw.nextFundingTime)?.toNumber();
  return fundingOf(market, { rate, interval, nextTime, markPrice, indexPrice, time }, raw);
}

/** A rate that was paid. */
export function toPastFunding(market: Market, raw: RawPastFunding): PastFundingRate<RawPastFunding> {
  return { symbol: market.symbol, rate: decimal(raw.fundingRate), time: timeOf(raw.fundingRateTimestamp), raw };
}

/** Milliseconds between two payments, as the market list tells it in minutes. */
export function fundingInterval({ raw }: Market): number {
  const { fundingInterval } = raw as { readonly fundingInterval?: unknown };
  return typeof fundingInterval === "number" && fundingInterval > 0 ? fundingInterval * minute : 8 * hour;
}

/** A payment is an execution whose fee was paid (docs: order/execution, `execType` Funding). */
export function toFundingPayment(market: Market, raw: Execution): FundingPayment<Execution> {
  return {
    id: raw.execId,
    symbol: market.symbol,
    amount: (told(raw.execFee) ?? decimal(0)).neg(),
    asset: raw.feeCurrency || (market.contract?.settle ?? market.quote),
    time: timeOf(raw.execTime),
    raw,
  };
}

/** What is open, once: the venue also tells the sum of both sides (docs: market/open-interest). */
export function toOpenInterest(market: Market, raw: OpenInterestValue): OpenInterest<OpenInterestValue> {
  const amount = told(raw.singleOpenInterest) ?? decimal(raw.openInterest).div(2);
  return { symbol: market.symbol, amount, time: timeOf(raw.timestamp), raw };
}

/** A position as a query tells it. What stands for it is a setting of the account. */
export function toPosition(market: Market, raw: RawPosition, marginMode: MarginMode): Position<RawPosition> {
  const margin = above(raw.positionBalance);
  return positionOf(market, { ...position(raw, raw.avgPrice), marginMode, margin, time: timeOf(raw.updatedTime) }, raw);
}

/** A position that changed, at the time of the event. A size of 0: it is closed. */
export function toPositionChange(market: Market, raw: PositionUpdate, time: number): Position<PositionUpdate> {
  return positionOf(market, { ...position(raw, raw.entryPrice), time }, raw);
}

function position(raw: RawPosition | PositionUpdate, entryPrice: string): Omit<PositionTexts, "time"> {
  const size = decimal(raw.size);
  return {
    side: positionSideOf(raw.positionIdx),
    amount: raw.side === "Sell" ? size.neg() : size,
    entryPrice,
    markPrice: raw.markPrice,
    liquidationPrice: raw.liqPrice,
    unrealizedProfit: raw.unrealisedPnl,
    realizedProfit: raw.curRealisedPnl,
    leverage: raw.leverage,
  };
}

/** 0 is one-way mode; 1 and 2 are the long and the short one of hedge mode (docs: order/create-order, `positionIdx`). */
export function positionSideOf(index: number | undefined): PositionSide | undefined {
  return index === 1 ? "long" : index === 2 ? "short" : undefined;
}

/** Margin mode is one of the account; that of portfolio margin is cross. */
export function toMarginMode({ marginMode }: AccountInfo): MarginMode {
  return marginMode === "ISOLATED_MARGIN" ? "isolated" : "cross";
}

/** The terms of a market; without leverage, as in portfolio margin, there are none to tell. */
export function toLeverage(market: Market, leverage: string | undefined, mode: MarginMode): Leverage | undefined {
  const value = above(leverage);
  return value && { symbol: market.symbol, leverage: value, marginMode: mode };
}
