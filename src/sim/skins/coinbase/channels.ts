/** Public channels: what each tells of a product, and how often. A message is what a frame has but its number. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { LevelChange } from "../../market-data/book-view.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { bookChannel, candleChannel, tradesChannel, whenTraded } from "../../market-data/channels.ts";
import { changeOf, lastDay, shareOf } from "../../market-data/statistics.ts";
import { barText, quoteText, tradeText } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { priceText, sizeText, timeText } from "./words.ts";

export interface Message {
  readonly channel: string;
  readonly events: readonly object[];
}

/** Milliseconds. Changes of a book come as they are made; trades are gathered longer there (docs: 250 ms). */
const bookPace = 50;
const tickerPace = 100;
const candlePace = 1_000;
const whole = Number.MAX_SAFE_INTEGER;
/** Trades that a subscription begins with. */
const past = 20;

function book(desk: Desk): Channel<Message> {
  const product_id = desk.market.id;
  const update = (side: "bid" | "offer", price: bigint, quantity: bigint, now: number): object => ({
    side,
    event_time: timeText(now),
    price_level: priceText(price),
    new_quantity: sizeText(desk, quantity),
  });
  const told = (type: "snapshot" | "update", updates: readonly object[]): Message => ({
    channel: "l2_data",
    events: [{ type, product_id, updates }],
  });
  return bookChannel<Message>(desk, whole, bookPace, {
    snapshot: ({ bids, asks }, now) =>
      told("snapshot", [
        ...bids.map(([price, quantity]) => update("bid", price, quantity, now)),
        ...asks.map(([price, quantity]) => update("offer", price, quantity, now)),
      ]),
    change: ({ bids, asks }, _, now) => {
      const of = (side: "bid" | "offer", changes: readonly LevelChange[]) =>
        changes.map(({ price, quantity }) => update(side, price, quantity, now));
      return told("update", [...of("bid", bids), ...of("offer", asks)]);
    },
  });
}

/** The newest of the past first, then those of each command. */
function trades(desk: Desk): Channel<Message> {
  const told = (type: "snapshot" | "update", some: readonly object[]): Message => ({
    channel: "market_trades",
    events: [{ type, trades: some.toReversed() }],
  });
  return {
    ...tradesChannel((some) => told("update", some.map((trade) => tradeText(desk, trade)))),
    begin: () => told("snapshot", desk.log.trades.slice(-past).map((trade) => tradeText(desk, trade))),
  };
}

function ticker(core: Core, desk: Desk): Channel<Message> {
  const tape = core.tape.of(desk.market.id);
  const told = (type: "snapshot" | "update", now: number): Message => {
    const { bar } = lastDay(tape, now);
    const { bid, bidSize, ask, askSize } = quoteText(desk);
    const [low, high] = [priceText(bar.low), priceText(bar.high)];
    return {
      channel: "ticker",
      events: [{
        type,
        tickers: [{
          type: "ticker",
          product_id: desk.market.id,
          price: priceText(desk.lastPrice),
          volume_24_h: sizeText(desk, bar.volume),
          low_24_h: low,
          high_24_h: high,
          low_52_w: low,
          high_52_w: high,
          price_percent_chg_24_h: shareOf(changeOf(bar), bar.open, 8),
          best_bid: bid,
          best_bid_quantity: bidSize,
          best_ask: ask,
          best_ask_quantity: askSize,
        }],
      }],
    };
  };
  return {
    ...whenTraded(tape, tickerPace, (now) => told("update", now)),
    begin: (now) => desk.lastPrice === 0n ? undefined : told("snapshot", now),
  };
}

/** Candles of five minutes. */
function candle(core: Core, desk: Desk, now: number): Channel<Message> | undefined {
  const interval = intervalOf("5m");
  const product_id = desk.market.id;
  return interval &&
    candleChannel(core.tape.of(product_id), interval, candlePace, now, (bar): Message => ({
      channel: "candles",
      events: [{ type: "update", candles: [{ ...barText(desk, bar), product_id }] }],
    }));
}

/** The channel of one market that a name means; `undefined` where there is none. */
export function marketChannel(core: Core, desk: Desk, name: string, now: number): Channel<Message> | undefined {
  switch (name) {
    case "level2":
      return book(desk);
    case "market_trades":
      return trades(desk);
    case "ticker":
      return ticker(core, desk);
    case "candles":
      return candle(core, desk, now);
    default:
      return undefined;
  }
}
