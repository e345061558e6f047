/** Public operations, and the tokens of sockets. */
import type { Desk, Trade } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { lastDay } from "../../market-data/statistics.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import { type Call, deskOf, type Operation } from "./operation.ts";
import { levelsText } from "./prices.ts";
import { wrong } from "./refusal.ts";
import { intervalName, priceText, sizeText, tradeId, worthText } from "./words.ts";

const partDepth = 100;
const mostTrades = 100;
const mostCandles = 1_500;
const nanoseconds = 1_000_000;

const pings = { pingInterval: 18_000, pingTimeout: 10_000 } as const;

/** Makes tokens of sockets that are there. */
export const tokenFor = (endpoint: string) => ({ core, key, now }: Call): object => {
  const server = { endpoint, encrypt: true, protocol: "websocket", ...pings };
  return { token: core.tokens.make(key, now), instanceServers: [server] };
};

const token = tokenFor("wss://ws-api-spot.kucoin.com/");

function pairText(desk: Desk): object {
  const { market, mode } = desk;
  const { rules, base, quote } = market;
  const text = (atoms: bigint): string => sizeText(desk, atoms);
  return {
    symbol: market.id,
    name: market.id,
    baseCurrency: base,
    quoteCurrency: quote,
    feeCurrency: quote,
    market: "USDS",
    baseMinSize: text(rules.minQuantity),
    quoteMinSize: worthText(desk, rules.minNotional),
    baseMaxSize: text(rules.maxQuantity),
    quoteMaxSize: worthText(desk, rules.maxNotional),
    baseIncrement: text(rules.step),
    quoteIncrement: "0.00000001",
    priceIncrement: priceText(rules.tick),
    priceLimitRate: "0.1",
    minFunds: worthText(desk, rules.minNotional),
    isMarginEnabled: false,
    enableTrading: mode === "trading",
    feeCategory: 1,
    makerFeeCoefficient: "1.00",
    takerFeeCoefficient: "1.00",
    st: false,
    callauctionIsEnabled: false,
  };
}

/** The last 24 hours and the best prices; null where there are none. */
function dayText(desk: Desk, tape: MarketTape, now: number): Record<string, string | null> {
  const { bar } = lastDay(tape, now);
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  const traded = desk.lastPrice !== 0n;
  return {
    buy: bid === 0n ? null : priceText(bid),
    bestBidSize: bid === 0n ? null : sizeText(desk, bidQuantity),
    sell: ask === 0n ? null : priceText(ask),
    bestAskSize: ask === 0n ? null : sizeText(desk, askQuantity),
    changePrice: traded ? signed(desk.lastPrice - bar.open) : null,
    high: traded ? priceText(bar.high) : null,
    low: traded ? priceText(bar.low) : null,
    vol: sizeText(desk, bar.volume),
    volValue: worthText(desk, bar.quote),
    last: traded ? priceText(desk.lastPrice) : null,
  };
}

function signed(change: bigint): string {
  return change < 0n ? `-${priceText(-change)}` : priceText(change);
}

function tickers({ core, now }: Call): object {
  const ticker = [...core.engine.markets()].map((desk) => ({
    symbol: desk.market.id,
    symbolName: desk.market.id,
    ...dayText(desk, core.tape.of(desk.market.id), now),
  }));
  return { time: now, ticker };
}

function stats({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const { bestBidSize: _, bestAskSize: __, ...day } = dayText(desk, core.tape.of(desk.market.id), now);
  return { time: now, symbol: desk.market.id, ...day };
}

const book = (levels: number) => ({ core, params, now }: Call): object => {
  const desk = deskOf(core, params);
  return {
    time: now,
    sequence: String(desk.updateId),
    bids: levelsText(desk, readSide(desk.bids, levels)),
    asks: levelsText(desk, readSide(desk.asks, levels)),
  };
};

function trades({ core, params }: Call): object {
  const desk = deskOf(core, params);
  return desk.log.trades.slice(-mostTrades).map((trade: Trade) => ({
    sequence: String(tradeId(trade.id)),
    price: priceText(trade.price),
    size: sizeText(desk, trade.quantity),
    side: trade.takerSide,
    time: trade.time * nanoseconds,
  }));
}

/** Start in seconds, open, close, high, low, base, quote. */
export function barText(desk: Desk, bar: Bar): string[] {
  const prices = [bar.open, bar.close, bar.high, bar.low].map(priceText);
  return [String(bar.start / 1_000), ...prices, sizeText(desk, bar.volume), worthText(desk, bar.quote)];
}

/** Newest first. The end is part of it here: what begins with it is told, too. */
function klines({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const interval = intervalOf(intervalName(params.need("type")));
  if (interval === undefined) throw wrong("type");
  const [start, end] = [params.whole("startAt"), params.whole("endAt")];
  const bars = candles(core.tape.of(desk.market.id), interval, {
    end: end === undefined || end === 0 ? undefined : end * 1_000,
    limit: mostCandles,
    now,
  });
  return bars.filter((bar) => bar.start >= (start ?? 0) * 1_000).reverse().map((bar) => barText(desk, bar));
}

const open = (weight: number) => ({ security: "none", cost: ["public", weight] }) as const;

export const marketDataOperations: readonly Operation[] = [
  { route: ["GET", "/api/v1/timestamp"], ...open(3), run: ({ now }) => now },
  { route: ["POST", "/api/v1/bullet-public"], ...open(10), run: token },
  { route: ["POST", "/api/v1/bullet-private"], security: "general", cost: ["spot", 10], run: token },
  {
    route: ["GET", "/api/v2/symbols"],
    ...open(4),
    run: ({ core }) => [...core.engine.markets()].map((desk) => pairText(desk)),
  },
  { route: ["GET", "/api/v1/market/allTickers"], ...open(15), run: tickers },
  { route: ["GET", "/api/v1/market/stats"], ...open(15), run: stats },
  { route: ["GET", "/api/v1/market/orderbook/level2_100"], ...open(4), run: book(partDepth) },
  {
    route: ["GET", "/api/v3/market/orderbook/level2"],
    security: "general",
    cost: ["spot", 3],
    run: book(Number.MAX_SAFE_INTEGER),
  },
  { route: ["GET", "/api/v1/market/histories"], ...open(3), run: trades },
  { route: ["GET", "/api/v1/market/candles"], ...open(3), run: klines },
];
