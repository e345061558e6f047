/** Prices, quantities, candles and statistics as the venue writes them. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { lastDay } from "../../market-data/statistics.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import type { Call } from "./operation.ts";
import { categoryIn, deskOf, tapeOf } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { changeText, intervalName, priceText, sizeText, worthText } from "./words.ts";

/** Prices with quantities, as text. */
export function levelsText(desk: Desk, levels: readonly PriceLevel[]): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), sizeText(desk, quantity)]);
}

/** A candle; of mark and index prices without the last two. */
export function barText(desk: Desk, bar: Bar): string[] {
  const prices = [bar.open, bar.high, bar.low, bar.close].map(priceText);
  return [String(bar.start), ...prices, sizeText(desk, bar.volume), worthText(desk, bar.quote)];
}

/** The candles that a query is about, newest first. */
export function barsOf(call: Call): { readonly desk: Desk; readonly bars: readonly Bar[] } {
  const { core, params, now } = call;
  const desk = deskOf(core, categoryIn(params), params);
  const interval = intervalOf(intervalName(params.need("interval")) ?? "");
  if (interval === undefined) throw wrong("interval");
  const [start, end] = [params.whole("start"), params.whole("end")];
  const limit = params.limit(1_000, 200);
  // From a time alone the page goes forward; up to a time, or between two, it is the last candles.
  const query = { ...(end === undefined ? { start } : {}), end, limit, now };
  const bars = candles(tapeOf(call, desk), interval, query);
  return { desk, bars: bars.filter((bar) => start === undefined || bar.start >= start).reverse() };
}

/** The last 24 hours, as tickers tell them. Without trades there are no prices. */
export function dayText(desk: Desk, tape: MarketTape, now: number): Record<string, string> {
  const { bar } = lastDay(tape, now);
  return {
    lastPrice: priceText(desk.lastPrice),
    prevPrice24h: priceText(bar.open),
    price24hPcnt: changeText(bar.open, desk.lastPrice),
    highPrice24h: priceText(bar.high),
    lowPrice24h: priceText(bar.low),
    turnover24h: worthText(desk, bar.quote),
    volume24h: sizeText(desk, bar.volume),
  };
}

/** The best prices; empty where a side is. */
export function quoteText(desk: Desk): Record<string, string> {
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  return {
    bid1Price: bid === 0n ? "" : priceText(bid),
    bid1Size: bid === 0n ? "" : sizeText(desk, bidQuantity),
    ask1Price: ask === 0n ? "" : priceText(ask),
    ask1Size: ask === 0n ? "" : sizeText(desk, askQuantity),
  };
}
