/** Public operations of contracts, and the tokens of their sockets. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { pricePrecision, readSide } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import type { Bar } from "../../tape.ts";
import { tokenFor } from "./market-data.ts";
import { type Call, type Core, deskOf, type Operation } from "./operation.ts";
import { coin, contracts, figure, orderId, priceFigure } from "./perp-words.ts";
import { wrong } from "./refusal.ts";
import { contractSizes } from "./venue.ts";
import { priceText, tradeId } from "./words.ts";

const mostTrades = 100;
const mostCandles = 500;
const mostRates = 100;
const nanoseconds = 1_000_000;

/** What is open, once. */
function openInterest({ engine }: Core, desk: Desk): bigint {
  let open = 0n;
  for (const account of engine.perpetuals?.positions.accounts() ?? []) {
    for (const { market, quantity } of engine.perpetuals?.positions.ofAccount(account) ?? []) {
      if (market === desk.market.id && quantity > 0n) open += quantity;
    }
  }
  return open;
}

const statuses = { trading: "Open", "cancel-only": "CancelOnly", halted: "Paused" } as const;

function contractText(core: Core, desk: Desk, now: number): object {
  const { market, mode } = desk;
  const { rules, spec } = market;
  const { bar } = lastDay(core.tape.of(market.id), now);
  const prices = core.pricing?.of(market.id);
  const traded = desk.lastPrice !== 0n;
  const change = changeOf(bar);
  return {
    symbol: market.id,
    rootSymbol: coin(market.settle),
    type: "FFWCSX",
    firstOpenDate: 1_585_555_200_000,
    expireDate: null,
    settleDate: null,
    baseCurrency: coin(market.base),
    quoteCurrency: coin(market.quote),
    settleCurrency: coin(market.settle),
    maxOrderQty: contracts(desk, rules.maxQuantity),
    maxPrice: priceFigure(rules.maxPrice),
    lotSize: Math.max(1, contracts(desk, rules.minQuantity)),
    tickSize: priceFigure(rules.tick),
    indexPriceTickSize: 0.01,
    multiplier: Number(contractSizes.get(market.id) ?? 1),
    initialMargin: 1 / (spec.contract?.leverage.most ?? 1),
    maintainMargin: Number(spec.contract?.maintenance ?? 0),
    makerFeeRate: 0.0002,
    takerFeeRate: 0.0006,
    isInverse: market.inverse,
    status: statuses[mode],
    fundingFeeRate: figure(prices?.rate ?? 0n, pricePrecision),
    predictedFundingFeeRate: figure(prices?.rate ?? 0n, pricePrecision),
    fundingRateGranularity: prices?.interval ?? null,
    openInterest: String(contracts(desk, openInterest(core, desk))),
    turnoverOf24h: figure(bar.quote, market.worthPrecision),
    volumeOf24h: figure(bar.volume, market.quantityPrecision),
    markPrice: priceFigure(prices?.mark ?? desk.lastPrice),
    indexPrice: priceFigure(prices?.index ?? desk.lastPrice),
    lastTradePrice: traded ? priceFigure(desk.lastPrice) : null,
    nextFundingRateTime: prices === undefined ? null : prices.next - now,
    maxLeverage: spec.contract?.leverage.most ?? 1,
    lowPrice: traded ? priceFigure(bar.low) : null,
    highPrice: traded ? priceFigure(bar.high) : null,
    priceChg: traded ? priceFigure(change) : null,
    priceChgPct: traded ? Number(shareOf(change, bar.open, 4, 1n)) : null,
    supportCross: true,
  };
}

/** What is told of a ticker; its number is that of its message. */
export interface ContractTicker {
  readonly sequence: number;
  readonly [name: string]: unknown;
}

/** The last trade and the best prices; `undefined` before the first trade. */
export function tickerText({ tape }: Core, desk: Desk): ContractTicker | undefined {
  const { lastTrade } = tape.of(desk.market.id);
  if (lastTrade === undefined) return undefined;
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  return {
    sequence: desk.updateId,
    symbol: desk.market.id,
    side: lastTrade.takerSide,
    size: contracts(desk, lastTrade.quantity),
    tradeId: String(tradeId(lastTrade.id)),
    price: priceText(lastTrade.price),
    bestBidPrice: priceText(bid),
    bestBidSize: contracts(desk, bidQuantity),
    bestAskPrice: priceText(ask),
    bestAskSize: contracts(desk, askQuantity),
    ts: lastTrade.time * nanoseconds,
  };
}

function book({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const levels = (side: readonly PriceLevel[]): number[][] =>
    side.map(([price, quantity]) => [priceFigure(price), contracts(desk, quantity)]);
  return {
    sequence: desk.updateId,
    symbol: desk.market.id,
    bids: levels(readSide(desk.bids)),
    asks: levels(readSide(desk.asks)),
    ts: now * nanoseconds,
  };
}

function trades({ core, params }: Call): object {
  const desk = deskOf(core, params);
  return desk.log.trades.slice(-mostTrades).reverse().map((trade) => {
    const [maker, taker] = trade.takerSide === "buy"
      ? [trade.sellOrder, trade.buyOrder]
      : [trade.buyOrder, trade.sellOrder];
    return {
      sequence: tradeId(trade.id),
      contractId: 1,
      tradeId: String(tradeId(trade.id)),
      makerOrderId: orderId(maker),
      takerOrderId: orderId(taker),
      ts: trade.time * nanoseconds,
      size: contracts(desk, trade.quantity),
      price: priceText(trade.price),
      side: trade.takerSide,
    };
  });
}

const lengths: Readonly<Record<number, string>> = {
  1: "1m",
  5: "5m",
  15: "15m",
  30: "30m",
  60: "1h",
  120: "2h",
  240: "4h",
  480: "8h",
  720: "12h",
  1440: "1d",
  10080: "1w",
};

function klines({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const interval = intervalOf(lengths[params.whole("granularity") ?? 0] ?? "");
  if (interval === undefined) throw wrong("granularity");
  const [start, end] = [params.whole("from"), params.whole("to")];
  return candles(core.tape.of(desk.market.id), interval, { start, end, limit: mostCandles, now }).map((bar: Bar) => [
    bar.start,
    ...[bar.open, bar.high, bar.low, bar.close].map(priceFigure),
    contracts(desk, bar.volume),
    figure(bar.quote, desk.market.worthPrecision),
  ]);
}

function markPrice({ core, params, now }: Call): object {
  const { market, lastPrice } = deskOf(core, params);
  const prices = core.pricing?.of(market.id);
  return {
    symbol: market.id,
    granularity: 1_000,
    timePoint: now,
    value: priceFigure(prices?.mark ?? lastPrice),
    indexPrice: priceFigure(prices?.index ?? lastPrice),
  };
}

function currentFunding({ core, params }: Call): object {
  const { market } = deskOf(core, params);
  const { rate = 0n, next = 0, interval = 0 } = core.pricing?.of(market.id) ?? {};
  return {
    symbol: `.${market.id}FPI8H`,
    granularity: interval,
    timePoint: next - interval,
    value: figure(rate, pricePrecision),
    predictedValue: figure(rate, pricePrecision),
    fundingRateCap: 0.003,
    fundingRateFloor: -0.003,
    period: 0,
    fundingTime: next,
  };
}

function pastFunding({ core, params }: Call): object {
  const { market } = deskOf(core, params);
  const [from, to] = [Number(params.need("from")), Number(params.need("to"))];
  return (core.pricing?.of(market.id).past ?? []).filter(({ time }) => time >= from && time <= to)
    .slice(-mostRates).reverse()
    .map(({ time, rate }) => ({
      symbol: market.id,
      fundingRate: figure(rate, pricePrecision),
      timepoint: time,
    }));
}

const open = (weight: number) => ({ security: "none", cost: ["public", weight] }) as const;
const token = tokenFor("wss://ws-api-futures.kucoin.com/");

export const perpMarket: readonly Operation[] = [
  { route: ["GET", "/api/v1/timestamp"], ...open(2), run: ({ now }) => now },
  { route: ["POST", "/api/v1/bullet-public"], ...open(10), run: token },
  { route: ["POST", "/api/v1/bullet-private"], security: "general", cost: ["futures", 10], run: token },
  {
    route: ["GET", "/api/v1/contracts/active"],
    ...open(3),
    run: ({ core, now }) => [...core.engine.markets()].map((desk) => contractText(core, desk, now)),
  },
  {
    route: ["GET", "/api/v1/contracts/{symbol}"],
    ...open(3),
    run: ({ core, params, now }) => contractText(core, deskOf(core, params), now),
  },
  {
    route: ["GET", "/api/v1/ticker"],
    ...open(2),
    run: ({ core, params }) => tickerText(core, deskOf(core, params)),
  },
  {
    route: ["GET", "/api/v1/allTickers"],
    ...open(5),
    run: ({ core }) => [...core.engine.markets()].flatMap((desk) => tickerText(core, desk) ?? []),
  },
  { route: ["GET", "/api/v1/level2/snapshot"], ...open(3), run: book },
  { route: ["GET", "/api/v1/trade/history"], ...open(5), run: trades },
  { route: ["GET", "/api/v1/kline/query"], ...open(3), run: klines },
  { route: ["GET", "/api/v1/mark-price/{symbol}/current"], ...open(3), run: markPrice },
  { route: ["GET", "/api/v1/funding-rate/{symbol}/current"], ...open(2), run: currentFunding },
  { route: ["GET", "/api/v1/contract/funding-rates"], ...open(5), run: pastFunding },
];
