/** What venues write as texts or numbers, as the model has it: what says nothing is left out. Pure. */
import type { Decimal, Numeric } from "../core/decimal.ts";
import { decimal, zero } from "../core/decimal.ts";
import { above, told } from "../core/numbers.ts";
import { present } from "../core/fields.ts";
import type {
  Candle,
  CandleInterval,
  FundingRate,
  MarginMode,
  Market,
  Position,
  PositionSide,
  Range,
  Ticker,
} from "../model/mod.ts";

/** A number, nothing, null, or empty text. */
export type Text = Numeric | null | undefined;

/** Bounds of a number. Zero is none. */
export function rangeOf(min: Text, max: Text): Range {
  return present({ min: above(min), max: above(max) });
}

/** What a candle says of itself. `time`: its start. */
export interface CandleTexts {
  readonly time: number;
  readonly open: Numeric;
  readonly high: Numeric;
  readonly low: Numeric;
  readonly close: Numeric;
  /** Base. */
  readonly volume: Numeric;
  readonly quoteVolume?: Text;
  readonly trades?: number | undefined;
  readonly closed: boolean;
}

export function candleOf<Raw>({ symbol }: Market, interval: CandleInterval, of: CandleTexts, raw: Raw): Candle<Raw> {
  return present({
    symbol,
    interval,
    time: of.time,
    open: decimal(of.open),
    high: decimal(of.high),
    low: decimal(of.low),
    close: decimal(of.close),
    volume: decimal(of.volume),
    quoteVolume: told(of.quoteVolume),
    trades: of.trades,
    closed: of.closed,
    raw,
  });
}

/** What a ticker says of itself. A price of zero stands for none: a side of the book without orders has neither. */
export interface TickerTexts {
  readonly last: Numeric;
  readonly bid?: Text;
  readonly bidAmount?: Text;
  readonly ask?: Text;
  readonly askAmount?: Text;
  readonly open?: Text;
  readonly high?: Text;
  readonly low?: Text;
  readonly volume?: Text;
  readonly quoteVolume?: Text;
  readonly time?: number | undefined;
}

export function tickerOf<Raw>({ symbol }: Market, of: TickerTexts, raw: Raw): Ticker<Raw> {
  const last = decimal(of.last);
  const bid = above(of.bid);
  const bidAmount = bid && told(of.bidAmount);
  const ask = above(of.ask);
  const askAmount = ask && told(of.askAmount);
  const open = above(of.open);
  const high = above(of.high);
  const low = above(of.low);
  const volume = told(of.volume);
  const quoteVolume = told(of.quoteVolume);
  const { time } = of;
  // What whole venues never tell is left out from the start: to take it out takes as long as all the numbers.
  if (!bid && !ask) return present({ symbol, last, open, high, low, volume, quoteVolume, time, raw });
  if (!quoteVolume) {
    return present({ symbol, last, bid, bidAmount, ask, askAmount, open, high, low, volume, time, raw });
  }
  return present({ symbol, last, bid, bidAmount, ask, askAmount, open, high, low, volume, quoteVolume, time, raw });
}

/** What is told of funding. Times and the interval in milliseconds; what is zero or less is not known. */
export interface FundingTexts {
  readonly rate: Text;
  readonly interval?: number | undefined;
  readonly nextTime?: number | undefined;
  readonly markPrice?: Text;
  readonly indexPrice?: Text;
  readonly time: number;
}

export function fundingOf<Raw>({ symbol }: Market, of: FundingTexts, raw: Raw): FundingRate<Raw> {
  const { interval = 0, nextTime = 0 } = of;
  return present({
    symbol,
    rate: told(of.rate),
    interval: interval > 0 ? interval : undefined,
    nextTime: nextTime > 0 ? nextTime : undefined,
    markPrice: above(of.markPrice),
    indexPrice: above(of.indexPrice),
    time: of.time,
    raw,
  });
}

/** What is told of a position. `amount`: in the market's amounts, negative where it is short. */
export interface PositionTexts {
  readonly side?: PositionSide | undefined;
  readonly amount: Decimal;
  readonly entryPrice?: Text;
  readonly markPrice?: Text;
  readonly liquidationPrice?: Text;
  readonly unrealizedProfit?: Text;
  readonly realizedProfit?: Text;
  readonly leverage?: Text;
  readonly marginMode?: MarginMode | undefined;
  /** Told of isolated positions. */
  readonly margin?: Text;
  readonly time: number;
}

/** A position. Of one that was closed just now the prices are of the past. */
export function positionOf<Raw>({ symbol }: Market, of: PositionTexts, raw: Raw): Position<Raw> {
  const open = !of.amount.isZero();
  return present({
    symbol,
    side: of.side,
    // Without the sign that a zero may have.
    amount: open ? of.amount : zero,
    entryPrice: open ? above(of.entryPrice) : undefined,
    markPrice: above(of.markPrice),
    liquidationPrice: open ? above(of.liquidationPrice) : undefined,
    unrealizedProfit: told(of.unrealizedProfit),
    realizedProfit: told(of.realizedProfit),
    leverage: above(of.leverage),
    marginMode: of.marginMode,
    margin: open && of.marginMode === "isolated" ? told(of.margin) : undefined,
    time: of.time,
    raw,
  });
}
