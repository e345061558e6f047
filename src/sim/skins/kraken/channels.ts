/** The public channels, and how their frames are written. */
import { crc32 } from "../../../core/crc32.ts";
import type { Desk, PriceLevel, Trade } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { BookSnapshot, LevelChange } from "../../market-data/book-view.ts";
import { candles } from "../../market-data/candles.ts";
import type { Interval } from "../../market-data/candles.ts";
import { bookChannel, quoteOf } from "../../market-data/channels.ts";
import type { Quote } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import { minutes, pairStatus, rulesOf, weighted } from "./market-data.ts";
import type { Core } from "./operation.ts";
import type { Pair } from "./venue.ts";
import { assetsById, pairOf } from "./venue.ts";
import { Figure, timeText, write } from "./words.ts";

export const depths: readonly number[] = [10, 25, 100, 500, 1_000];
/** Levels a side that the checksum is over. */
const summed = 10;
const snapshotTrades = 50;
const snapshotCandles = 720;

const digits = (text: string): string => text.replace(".", "").replace(/^0+/, "");

/** The checksum of a book: its best asks, then its best bids (docs: "Book checksum"). */
export function checksum(pair: Pair, { asks, bids }: Pick<BookSnapshot, "asks" | "bids">): number {
  const side = (levels: readonly PriceLevel[]): string =>
    levels.slice(0, summed).map(([price, quantity]) => digits(pair.price(price)) + digits(pair.quantity(quantity)))
      .join("");
  return crc32(side(asks) + side(bids));
}

function bookFrame(
  pair: Pair,
  type: "snapshot" | "update",
  sides: { readonly bids: readonly PriceLevel[]; readonly asks: readonly PriceLevel[] },
  book: BookSnapshot,
  now: number,
): string {
  const side = (levels: readonly PriceLevel[]): string =>
    levels.map(([price, quantity]) => `{"price":${pair.price(price)},"qty":${pair.quantity(quantity)}}`).join(",");
  return `{"channel":"book","type":"${type}","data":[{"symbol":"${pair.symbol}","bids":[${side(sides.bids)}],` +
    `"asks":[${side(sides.asks)}],"checksum":${checksum(pair, book)},"timestamp":"${timeText(now)}"}]}`;
}

/** What falls out of the depth is not told. */
function toldLevels(changes: readonly LevelChange[]): PriceLevel[] {
  return changes.filter(({ fallen }) => fallen !== true).map(({ price, quantity }) => [price, quantity]);
}

function book(pair: Pair, desk: Desk, depth: number): Channel<string> {
  return bookChannel(desk, depth, 0, {
    snapshot: (shown, now) => bookFrame(pair, "snapshot", shown, shown, now),
    change: ({ bids, asks }, shown, now) =>
      bookFrame(pair, "update", { bids: toldLevels(bids), asks: toldLevels(asks) }, shown, now),
  });
}

function tickerFrame(pair: Pair, tape: MarketTape, quote: Quote, type: "snapshot" | "update", now: number): string {
  const { bar } = lastDay(tape, now);
  const figure = (text: string): Figure => new Figure(text);
  const change = changeOf(bar);
  return write({
    channel: "ticker",
    type,
    data: [{
      symbol: pair.symbol,
      bid: figure(pair.price(quote.bid)),
      bid_qty: figure(pair.quantity(quote.bidQuantity)),
      ask: figure(pair.price(quote.ask)),
      ask_qty: figure(pair.quantity(quote.askQuantity)),
      last: figure(pair.price(tape.lastTrade?.price ?? 0n)),
      volume: figure(pair.quantity(bar.volume)),
      vwap: figure(pair.price(weighted(pair, bar))),
      low: figure(pair.price(bar.low)),
      high: figure(pair.price(bar.high)),
      change: figure(pair.price(change)),
      change_pct: figure(shareOf(change, bar.open, 2)),
      timestamp: timeText(now),
    }],
  });
}

/** A ticker for each trade, or for each change of the best prices. */
function ticker(pair: Pair, desk: Desk, tape: MarketTape, byQuote: boolean): Channel<string> {
  let shown = quoteOf(desk);
  let traded = false;
  return {
    every: 0,
    begin: (now) => tickerFrame(pair, tape, quoteOf(desk), "snapshot", now),
    see: (event) => {
      if (event.kind === "trade") traded = true;
      return undefined;
    },
    settle: (now) => {
      const quote = quoteOf(desk);
      const same = (Object.keys(quote) as (keyof Quote)[]).every((name) => quote[name] === shown[name]);
      const due = byQuote ? !same : traded;
      shown = quote;
      traded = false;
      return due ? tickerFrame(pair, tape, quote, "update", now) : undefined;
    },
  };
}

function tradesFrame(pair: Pair, trades: readonly Trade[], type: "snapshot" | "update"): string {
  const data = trades.map(({ takerSide, price, quantity, id, time }) => ({
    symbol: pair.symbol,
    side: takerSide,
    price: new Figure(pair.price(price)),
    qty: new Figure(pair.quantity(quantity)),
    ord_type: "limit",
    trade_id: id,
    timestamp: timeText(time),
  }));
  return write({ channel: "trade", type, data });
}

function trade(pair: Pair, desk: Desk): Channel<string> {
  let trades: Trade[] = [];
  return {
    every: 0,
    begin: () => tradesFrame(pair, desk.log.trades.slice(-snapshotTrades), "snapshot"),
    see: (event) => {
      if (event.kind === "trade") trades.push(event.trade);
      return undefined;
    },
    settle: () => {
      if (trades.length === 0) return undefined;
      const done = trades;
      trades = [];
      return tradesFrame(pair, done, "update");
    },
  };
}

function candleFrame(
  pair: Pair,
  interval: Interval,
  length: number,
  bars: readonly Bar[],
  type: "snapshot" | "update",
  now: number,
): string {
  const data = bars.map((bar) => ({
    symbol: pair.symbol,
    open: new Figure(pair.price(bar.open)),
    high: new Figure(pair.price(bar.high)),
    low: new Figure(pair.price(bar.low)),
    close: new Figure(pair.price(bar.close)),
    trades: bar.count,
    volume: new Figure(pair.quantity(bar.volume)),
    vwap: new Figure(pair.price(weighted(pair, bar))),
    interval_begin: timeText(bar.start).replace("Z", "000Z"),
    interval: length,
    timestamp: timeText(interval.start(bar.start, 1)),
  }));
  return write({ channel: "ohlc", type, timestamp: timeText(now), data });
}

/** The open candle with every trade. */
function ohlc(pair: Pair, tape: MarketTape, interval: Interval, length: number): Channel<string> {
  let traded = false;
  return {
    every: 0,
    begin: (now) =>
      candleFrame(pair, interval, length, candles(tape, interval, { limit: snapshotCandles, now }), "snapshot", now),
    see: (event) => {
      if (event.kind === "trade") traded = true;
      return undefined;
    },
    settle: (now) => {
      if (!traded) return undefined;
      traded = false;
      return candleFrame(pair, interval, length, [interval.bar(tape, interval.start(now))], "update", now);
    },
  };
}

/** The channel of a name like `book/25/XXBTZUSD`; `undefined` where there is none. */
export function channelOf(core: Core, name: string): readonly [market: string, Channel<string>] | undefined {
  const [kind, option = "", market = ""] = name.split("/");
  if (!core.engine.has(market)) return undefined;
  const [pair, desk, tape] = [pairOf(market), core.engine.desk(market), core.tape.of(market)];
  switch (kind) {
    case "book":
      return [market, book(pair, desk, Number(option))];
    case "ticker":
      return [market, ticker(pair, desk, tape, option === "bbo")];
    case "trade":
      return [market, trade(pair, desk)];
    case "ohlc": {
      const interval = minutes(Number(option));
      return interval && [market, ohlc(pair, tape, interval, Number(option))];
    }
    default:
      return undefined;
  }
}

/** All assets and pairs. */
export function instruments({ engine }: Core): string {
  return write({
    channel: "instrument",
    type: "snapshot",
    data: {
      assets: [...assetsById.values()].map(({ id, decimals, display }) => ({
        id,
        status: "enabled",
        precision: decimals,
        precision_display: display,
        borrowable: false,
        collateral_value: new Figure("1.0"),
        margin_rate: new Figure("0.0"),
      })),
      pairs: [...engine.markets()].map((desk) => {
        const pair = pairOf(desk.market.id);
        const { tick, least, leastCost } = rulesOf(desk);
        return {
          symbol: pair.symbol,
          base: pair.base.id,
          quote: pair.quote.id,
          status: pairStatus(desk),
          qty_precision: pair.lotDecimals,
          qty_increment: new Figure("0.00000001"),
          price_precision: pair.priceDecimals,
          cost_precision: pair.costDecimals,
          marginable: false,
          has_index: false,
          cost_min: new Figure(leastCost),
          tick_size: new Figure(tick),
          price_increment: new Figure(tick),
          qty_min: new Figure(least),
        };
      }),
    },
  });
}
