/** Statistics of windows of time, as the ticker operations and streams show them. */
import type { Desk } from "../../engine/mod.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import type { Window } from "../../market-data/statistics.ts";
import { averageOf, changeOf, shareOf } from "../../market-data/statistics.ts";
import { badData } from "./refusal.ts";
import { money } from "./words.ts";

const minute = 60_000;
const day = 1_440 * minute;

/** Length in milliseconds of a window such as `15m`, `4h` or `7d`. */
export function windowLength(text: string): number {
  const match = /^([1-9]\d?)([mhd])$/.exec(text);
  const count = Number(match?.[1]);
  if (match?.[2] === "m" && count <= 59) return count * minute;
  if (match?.[2] === "h" && count <= 23) return count * 60 * minute;
  if (match?.[2] === "d" && count <= 7) return count * day;
  throw badData("windowSize");
}

/** Figures that every ticker shows. */
export function figures(bar: Bar): { change: string; percent: string; average: string } {
  const change = changeOf(bar);
  return { change: money(change), percent: shareOf(change, bar.open, 3), average: money(averageOf(bar)) };
}

/** The smaller answer of the ticker operations. */
export function miniTicker(desk: Desk, window: Window, time: (ms: number) => number): object {
  const { bar } = window;
  return {
    symbol: desk.market.id,
    openPrice: money(bar.open),
    highPrice: money(bar.high),
    lowPrice: money(bar.low),
    lastPrice: money(bar.close),
    volume: money(bar.volume),
    quoteVolume: money(bar.quote),
    openTime: time(window.openTime),
    closeTime: time(window.closeTime),
    firstId: bar.first,
    lastId: bar.last,
    count: bar.count,
  };
}

/** The full answer of the rolling and the trading day ticker. */
export function fullTicker(desk: Desk, window: Window, time: (ms: number) => number): object {
  const { symbol, ...rest } = miniTicker(desk, window, time) as { symbol: string };
  const { change, percent, average } = figures(window.bar);
  return { symbol, priceChange: change, priceChangePercent: percent, weightedAvgPrice: average, ...rest };
}

/** The full answer of the 24 hours ticker. */
export function dayTicker(desk: Desk, tape: MarketTape, window: Window, time: (ms: number) => number): object {
  const { bar } = window;
  const { change, percent, average } = figures(bar);
  const [bid, ask] = [desk.bids.best(), desk.asks.best()];
  return {
    symbol: desk.market.id,
    priceChange: change,
    priceChangePercent: percent,
    weightedAvgPrice: average,
    prevClosePrice: money(tape.priceBefore(window.openTime) || bar.open),
    lastPrice: money(bar.close),
    lastQty: money(tape.lastTrade?.quantity ?? 0n),
    bidPrice: money(bid?.price ?? 0n),
    bidQty: money(bid?.visible ?? 0n),
    askPrice: money(ask?.price ?? 0n),
    askQty: money(ask?.visible ?? 0n),
    openPrice: money(bar.open),
    highPrice: money(bar.high),
    lowPrice: money(bar.low),
    volume: money(bar.volume),
    quoteVolume: money(bar.quote),
    openTime: time(window.openTime),
    closeTime: time(window.closeTime),
    firstId: bar.first,
    lastId: bar.last,
    count: bar.count,
  };
}
