/** Public topics: what each tells, and how often. A message is the text of its frame. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { candleChannel, depthChannel, levelsChannel, quoteOf, tradeChannel } from "../../market-data/channels.ts";
import { barText } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { levelsText } from "./prices.ts";
import { intervalName, orderId, priceText, sizeText, tradeId } from "./words.ts";

export type Message = string;

/** Milliseconds (docs: each topic's push frequency); changes come "in real time", which is every command or two here. */
const bookPace = 10;
const levelsPace = 100;
const tickerPace = 100;
const candlePace = 1_000;
const shownLevels = 50;
const nanoseconds = 1_000_000;

/** `sn`: the number of the message, which those of books, trades and tickers of contracts have. */
export function frame(topic: string, subject: string, data: unknown, sn?: number): Message {
  return JSON.stringify({ topic, type: "message", subject, sn, data });
}

/** Changes of the whole book. Each level has the number of the last change, as they are told together. */
function changes(desk: Desk, topic: string): Channel<Message> {
  return depthChannel(desk, bookPace, ({ first, last, bids, asks }, time) => {
    const numbered = (levels: typeof bids): string[][] =>
      levelsText(desk, levels).map((level) => [...level, String(last)]);
    return frame(topic, "trade.l2update", {
      changes: { asks: numbered(asks), bids: numbered(bids) },
      sequenceEnd: last,
      sequenceStart: first,
      symbol: desk.market.id,
      time,
    });
  });
}

function levels(desk: Desk, topic: string): Channel<Message> {
  return levelsChannel(
    desk,
    shownLevels,
    levelsPace,
    ({ bids, asks }, timestamp) =>
      frame(topic, "level2", { asks: levelsText(desk, asks), bids: levelsText(desk, bids), timestamp }),
  );
}

function trades(desk: Desk, topic: string): Channel<Message> {
  return tradeChannel((trade) => {
    const [maker, taker] = trade.takerSide === "buy"
      ? [trade.sellOrder, trade.buyOrder]
      : [trade.buyOrder, trade.sellOrder];
    return frame(topic, "trade.l3match", {
      makerOrderId: orderId(maker),
      price: priceText(trade.price),
      sequence: String(tradeId(trade.id)),
      side: trade.takerSide,
      size: sizeText(desk, trade.quantity),
      symbol: desk.market.id,
      takerOrderId: orderId(taker),
      time: String(trade.time * nanoseconds),
      tradeId: String(tradeId(trade.id)),
      type: "match",
    });
  });
}

/** Where anything of it has changed. Before the first trade there is no last price to tell. */
function ticker(core: Core, desk: Desk, topic: string): Channel<Message> {
  const tape = core.tape.of(desk.market.id);
  let told = "";
  const write = (Time: number): Message | undefined => {
    const { bid, bidQuantity, ask, askQuantity } = quoteOf(desk);
    if (desk.lastPrice === 0n) return undefined;
    const quote = {
      price: priceText(desk.lastPrice),
      size: sizeText(desk, tape.lastTrade?.quantity ?? 0n),
      bestAsk: ask === 0n ? null : priceText(ask),
      bestAskSize: ask === 0n ? null : sizeText(desk, askQuantity),
      bestBid: bid === 0n ? null : priceText(bid),
      bestBidSize: bid === 0n ? null : sizeText(desk, bidQuantity),
    };
    const text = JSON.stringify(quote);
    if (text === told) return undefined;
    told = text;
    return frame(topic, "trade.ticker", { sequence: String(desk.updateId), ...quote, Time });
  };
  return { every: tickerPace, tick: write };
}

function candle(core: Core, desk: Desk, topic: string, type: string, now: number): Channel<Message> | undefined {
  const interval = intervalOf(intervalName(type));
  if (interval === undefined) return undefined;
  const { id: symbol } = desk.market;
  return candleChannel(core.tape.of(symbol), interval, candlePace, now, (bar, _, at) => {
    const data = { symbol, candles: barText(desk, bar), time: at * nanoseconds };
    return frame(topic, "trade.candles.update", data);
  });
}

/** The market that a topic is about. */
export function marketOf(topic: string): string {
  const [, about = ""] = topic.split(":");
  return about.split("_")[0] ?? "";
}

/** The channel of one market that a topic means; `undefined` where there is none. */
export function marketChannel(core: Core, desk: Desk, topic: string, now: number): Channel<Message> | undefined {
  const [name, about = ""] = topic.split(":");
  const [, type] = about.split("_");
  if (name === "/market/candles") return type === undefined ? undefined : candle(core, desk, topic, type, now);
  if (type !== undefined) return undefined;
  switch (name) {
    case "/market/level2":
      return changes(desk, topic);
    case "/spotMarket/level2Depth50":
      return levels(desk, topic);
    case "/market/match":
      return trades(desk, topic);
    case "/market/ticker":
      return ticker(core, desk, topic);
    default:
      return undefined;
  }
}
