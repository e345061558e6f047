/** Public operations: the time, instruments, tickers, books, trades and candles. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { pricePrecision, readSide, toDecimal } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { changeOf, lastDay } from "../../market-data/statistics.ts";
import type { Bar } from "../../tape.ts";
import { openInterestText } from "./contracts.ts";
import { type Call, type Core, deskOf, desksOf, type Operation } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { priceRatio } from "./venue.ts";
import { digitsOf, intervalName, plain, priceText, quantityText, tradeId, worthText } from "./words.ts";

const mostLevels = 200;
const mostTrades = 100;
const mostCandles = 100;
const day = 24 * 3_600_000;
/** How long a stretch of older candles one question may be about. */
const candleStretch = 90 * day;

function instrumentText(core: Core, desk: Desk): object {
  const { market, mode } = desk;
  const { rules, base: asset, quote, quantityPrecision, spec: { contract } } = market;
  const [tick, step] = [priceText(rules.tick), plain(rules.step, quantityPrecision)];
  const { makerRate, takerRate } = feeRates(core);
  return {
    symbol: market.id,
    category: core.category,
    baseCoin: asset,
    quoteCoin: quote,
    buyLimitPriceRatio: priceRatio,
    sellLimitPriceRatio: priceRatio,
    ...(contract === undefined ? {} : {
      feeRateUpRatio: "0.005",
      makerFeeRate: makerRate,
      takerFeeRate: takerRate,
      openCostUpRatio: "0.01",
    }),
    minOrderQty: quantityText(desk, rules.minQuantity),
    maxOrderQty: quantityText(desk, rules.maxQuantity),
    pricePrecision: String(digitsOf(tick)),
    quantityPrecision: String(digitsOf(step)),
    quotePrecision: "8",
    priceMultiplier: tick,
    quantityMultiplier: step,
    minOrderAmount: worthText(desk, rules.minNotional),
    maxSymbolOrderNum: String(rules.maxOrders),
    maxProductOrderNum: "400",
    status: mode === "trading" ? "online" : "limit_close",
    maintainTime: "",
    symbolType: "crypto",
    isRwa: "NO",
    ...(contract === undefined ? {} : {
      type: "perpetual",
      fundInterval: String((core.pricing?.of(market.id).interval ?? 0) / 3_600_000),
      minLeverage: "1",
      maxLeverage: String(contract.leverage.most),
      maxMarketOrderQty: quantityText(desk, rules.maxQuantity),
      launchTime: "",
    }),
  };
}

/** Those that nobody's account has: of contracts the venue tells what is usual. */
function feeRates({ category }: Core): { readonly makerRate: string; readonly takerRate: string } {
  return category === "SPOT"
    ? { makerRate: "0.001", takerRate: "0.001" }
    : { makerRate: "0.0002", takerRate: "0.0006" };
}

/** The last 24 hours and the best prices; empty where there are none. */
export function tickerText(core: Core, desk: Desk, now: number): Record<string, unknown> {
  const { bar } = lastDay(core.tape.of(desk.market.id), now);
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  const traded = desk.lastPrice !== 0n;
  const price = (value: bigint): string => traded ? priceText(value) : "0";
  const change = bar.open === 0n
    ? "0"
    : toDecimal(changeOf(bar), pricePrecision).div(toDecimal(bar.open, pricePrecision)).toDecimalPlaces(5).toFixed();
  const prices = core.category === "SPOT" ? undefined : core.pricing?.of(desk.market.id);
  return {
    symbol: desk.market.id,
    lastPrice: price(desk.lastPrice),
    openPrice24h: price(bar.open),
    highPrice24h: price(bar.high),
    lowPrice24h: price(bar.low),
    ask1Price: ask === 0n ? "" : priceText(ask),
    bid1Price: bid === 0n ? "" : priceText(bid),
    bid1Size: bid === 0n ? "" : quantityText(desk, bidQuantity),
    ask1Size: ask === 0n ? "" : quantityText(desk, askQuantity),
    price24hPcnt: change,
    volume24h: quantityText(desk, bar.volume),
    turnover24h: worthText(desk, bar.quote),
    ...(prices === undefined ? {} : {
      indexPrice: priceText(prices.index),
      markPrice: priceText(prices.mark),
      fundingRate: plain(prices.rate, pricePrecision),
      openInterest: openInterestText(core, desk),
      deliveryStartTime: "",
      deliveryTime: "",
      deliveryStatus: "",
    }),
  };
}

export function levelsText(desk: Desk, levels: readonly PriceLevel[]): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), quantityText(desk, quantity)]);
}

/** Levels over HTTP are of numbers. */
function numbersOf(desk: Desk, levels: readonly PriceLevel[]): number[][] {
  return levelsText(desk, levels).map((level) => level.map(Number));
}

function book({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const limit = params.limit(mostLevels, 5);
  return {
    a: numbersOf(desk, readSide(desk.asks, limit)),
    b: numbersOf(desk, readSide(desk.bids, limit)),
    ts: String(now),
  };
}

function trades({ core, params }: Call): object[] {
  const desk = deskOf(core, params);
  return desk.log.trades.slice(-params.limit(mostTrades, mostTrades)).reverse().map((trade) => ({
    execId: tradeId(trade.id),
    execLinkId: tradeId(trade.id),
    price: priceText(trade.price),
    size: quantityText(desk, trade.quantity),
    side: trade.takerSide,
    ts: String(trade.time),
    isRPI: "no",
  }));
}

/** A candle, as a list and on the socket. */
export function barText(desk: Desk, bar: Bar): Record<string, string> {
  return {
    start: String(bar.start),
    open: priceText(bar.open),
    close: priceText(bar.close),
    high: priceText(bar.high),
    low: priceText(bar.low),
    volume: quantityText(desk, bar.volume),
    turnover: worthText(desk, bar.quote),
  };
}

/** The newest candles of a stretch, oldest first. Both ends are within. */
const candlesOf = (longest: number) => ({ core, params, now }: Call): object[] => {
  const desk = deskOf(core, params);
  const [name, offset] = intervalName(params.need("interval")) ?? ["", 0];
  const interval = intervalOf(name, offset);
  if (interval === undefined) throw wrong("interval");
  // The venue has those of other prices as well: they are refused, and never passed over.
  if ((params.text("type") ?? "market").toLowerCase() !== "market") throw wrong("type");
  const limit = params.limit(mostCandles, mostCandles);
  const [start, to] = [params.whole("startTime"), params.whole("endTime")];
  const end = Math.min(to ?? now, now);
  if (start !== undefined && end - start > Math.max(longest, interval.length)) throw wrong("startTime");
  const bars = candles(core.tape.of(desk.market.id), interval, { end, limit, now });
  return bars.filter((bar) => bar.start >= (start ?? 0)).map((bar) => {
    const { start: time, open, high, low, close, volume, turnover } = barText(desk, bar);
    return [time, open, high, low, close, volume, turnover];
  });
};

const open = (pool: string) => ({ security: "none", pool }) as const;
const base = "/api/v3/market";

export const marketOperations: readonly Operation[] = [
  { route: ["GET", "/api/v2/public/time"], ...open("time"), run: ({ now }) => ({ serverTime: String(now) }) },
  {
    route: ["GET", `${base}/instruments`],
    ...open("instruments"),
    run: ({ core, params }) => desksOf(core, params).map((desk) => instrumentText(core, desk)),
  },
  {
    route: ["GET", `${base}/tickers`],
    ...open("tickers"),
    run: ({ core, params, now }) =>
      desksOf(core, params).map((desk) => ({
        category: core.category,
        ts: String(now),
        ...tickerText(core, desk, now),
      })),
  },
  { route: ["GET", `${base}/orderbook`], ...open("orderBook"), run: book },
  { route: ["GET", `${base}/fills`], ...open("publicFills"), run: trades },
  { route: ["GET", `${base}/candles`], ...open("candles"), run: candlesOf(Infinity) },
  { route: ["GET", `${base}/history-candles`], ...open("historyCandles"), run: candlesOf(candleStretch) },
];
