/** Public operations of spot. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { readSide } from "../../engine/mod.ts";
import { quoteOf } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import { barsOf } from "./bars.ts";
import { type Call, deskOf, desksOf, type Operation } from "./operation.ts";
import { wrong } from "./refusal.ts";
import { digitsOf, plain, priceText, quantityText, secondsOf, tradeId, worthText } from "./words.ts";

const mostLevels = 5_000;
const mostTrades = 1_000;
const mostCandles = 1_000;

function pairText(desk: Desk): object {
  const { market, mode } = desk;
  const { rules, base, quote, quantityPrecision } = market;
  return {
    id: market.id,
    base,
    base_name: base,
    quote,
    quote_name: quote,
    fee: "0.2",
    min_base_amount: quantityText(desk, rules.minQuantity),
    min_quote_amount: worthText(desk, rules.minNotional),
    max_base_amount: quantityText(desk, rules.maxQuantity),
    max_quote_amount: worthText(desk, rules.maxNotional),
    amount_precision: digitsOf(plain(rules.step, quantityPrecision)),
    precision: digitsOf(priceText(rules.tick)),
    trade_status: mode === "trading" ? "tradable" : "untradable",
    sell_start: 1_516_378_650,
    buy_start: 1_516_378_650,
    delisting_time: 0,
    type: "normal",
    trade_url: `https://www.gate.com/trade/${market.id}`,
    st_tag: false,
  };
}

/** The last 24 hours and the best prices; empty where there are none. */
export function tickerText(desk: Desk, tape: MarketTape, now: number): object {
  const { bar } = lastDay(tape, now);
  const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
  const traded = desk.lastPrice !== 0n;
  return {
    currency_pair: desk.market.id,
    last: traded ? priceText(desk.lastPrice) : "",
    lowest_ask: ask === 0n ? "" : priceText(ask),
    lowest_size: ask === 0n ? "" : quantityText(desk, askQuantity),
    highest_bid: bid === 0n ? "" : priceText(bid),
    highest_size: bid === 0n ? "" : quantityText(desk, bidQuantity),
    change_percentage: shareOf(changeOf(bar), bar.open, 2),
    base_volume: quantityText(desk, bar.volume),
    quote_volume: worthText(desk, bar.quote),
    high_24h: traded ? priceText(bar.high) : "0",
    low_24h: traded ? priceText(bar.low) : "0",
  };
}

export function levelsText(desk: Desk, levels: readonly PriceLevel[]): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), quantityText(desk, quantity)]);
}

function book({ core, params, now }: Call): object {
  const desk = deskOf(core, params);
  const interval = params.number("interval");
  if (interval !== undefined && !interval.isZero()) throw wrong("interval");
  const limit = params.limit(mostLevels, 10);
  return {
    ...(params.flag("with_id") ? { id: desk.updateId } : {}),
    current: now,
    update: now,
    asks: levelsText(desk, readSide(desk.asks, limit)),
    bids: levelsText(desk, readSide(desk.bids, limit)),
  };
}

function trades({ core, params }: Call): object {
  const desk = deskOf(core, params);
  const limit = params.limit(mostTrades, 100);
  const start = params.page(limit);
  const [from, to] = params.span();
  return desk.log.trades.filter(({ time }) => time >= from && time <= to).reverse().slice(start, start + limit)
    .map((trade) => ({
      id: String(tradeId(trade.id)),
      create_time: String(secondsOf(trade.time)),
      create_time_ms: `${trade.time}.000000`,
      currency_pair: desk.market.id,
      side: trade.takerSide,
      amount: quantityText(desk, trade.quantity),
      price: priceText(trade.price),
      sequence_id: String(trade.id),
    }));
}

function candles(call: Call): object {
  const desk = deskOf(call.core, call.params);
  const { interval, bars } = barsOf(call, desk, { most: mostCandles, usually: "30m" });
  return bars.map((bar: Bar) => [
    String(secondsOf(bar.start)),
    worthText(desk, bar.quote),
    ...[bar.close, bar.high, bar.low, bar.open].map(priceText),
    quantityText(desk, bar.volume),
    String(interval.close(bar.start) < call.now),
  ]);
}

const open = (pool: string) => ({ security: "none", pool }) as const;
const base = "/api/v4/spot";

export const spotMarket: readonly Operation[] = [
  {
    route: ["GET", `${base}/currency_pairs`],
    ...open("listCurrencyPairs"),
    run: ({ core }) => [...core.engine.markets()].map((desk) => pairText(desk)),
  },
  {
    route: ["GET", `${base}/tickers`],
    ...open("listTickers"),
    run: ({ core, params, now }) =>
      desksOf(core, params).map((desk) => tickerText(desk, core.tape.of(desk.market.id), now)),
  },
  { route: ["GET", `${base}/order_book`], ...open("listOrderBook"), run: book },
  { route: ["GET", `${base}/trades`], ...open("listTrades"), run: trades },
  { route: ["GET", `${base}/candlesticks`], ...open("listCandlesticks"), run: candles },
];
