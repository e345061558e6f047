/** Public topics of contracts: what each tells, and how often. A message is the text of its frame. */
import type { Desk } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { candleChannel, tradeChannel } from "../../market-data/channels.ts";
import { frame, type Message } from "./channels.ts";
import type { Core } from "./operation.ts";
import { tickerText } from "./perp-market.ts";
import { contracts, figure, orderId, priceFigure } from "./perp-words.ts";
import { intervalName, priceText, tradeId } from "./words.ts";

const nanoseconds = 1_000_000;
const candlePace = 1_000;
const pricesPace = 1_000;
const ratePace = 60_000;

/** Each level that changes is a message, with a number that is one more than the last. */
function changes(desk: Desk, topic: string): Channel<Message> {
  return {
    every: 0,
    see: (event) => {
      if (event.kind !== "level") return undefined;
      const change = [priceText(event.price), event.side, contracts(desk, event.quantity)].join(",");
      const sequence = event.updateId;
      return frame(topic, "level2", { sequence, change, timestamp: event.time }, sequence);
    },
  };
}

function trades(desk: Desk, topic: string): Channel<Message> {
  return tradeChannel((trade) => {
    const [maker, taker] = trade.takerSide === "buy"
      ? [trade.sellOrder, trade.buyOrder]
      : [trade.buyOrder, trade.sellOrder];
    const sequence = tradeId(trade.id);
    const data = {
      symbol: desk.market.id,
      sequence,
      side: trade.takerSide,
      size: contracts(desk, trade.quantity),
      price: priceText(trade.price),
      takerOrderId: orderId(taker),
      makerOrderId: orderId(maker),
      tradeId: String(sequence),
      ts: trade.time * nanoseconds,
    };
    return frame(topic, "match", data, sequence);
  });
}

/** With every command that traded. */
function ticker(core: Core, desk: Desk, topic: string): Channel<Message> {
  let told = core.tape.of(desk.market.id).lastTrade?.id;
  return {
    every: 0,
    settle: () => {
      const { lastTrade } = core.tape.of(desk.market.id);
      if (lastTrade === undefined || lastTrade.id === told) return undefined;
      told = lastTrade.id;
      const data = tickerText(core, desk);
      return data && frame(topic, "ticker", data, data.sequence);
    },
  };
}

/** Prices every second, and the rate every minute: they come apart. */
function instrument({ pricing }: Core, desk: Desk, topic: string): Channel<Message> {
  let last = -1;
  return {
    every: pricesPace,
    tick: (now) => {
      const prices = pricing?.of(desk.market.id);
      if (prices === undefined || prices.mark === 0n) return [];
      const told = frame(topic, "mark.index.price", {
        markPrice: priceFigure(prices.mark),
        indexPrice: priceFigure(prices.index),
        granularity: pricesPace,
        timestamp: now,
      });
      const minute = Math.floor(now / ratePace);
      if (minute === last) return told;
      last = minute;
      const fundingRate = figure(prices.rate, pricePrecision);
      return [told, frame(topic, "funding.rate", { granularity: ratePace, fundingRate, timestamp: now })];
    },
  };
}

/** The channel of one contract that a topic means; `undefined` where there is none. */
export function perpChannel(core: Core, desk: Desk, topic: string, now: number): Channel<Message> | undefined {
  const [name, about = ""] = topic.split(":");
  const [, type] = about.split("_");
  if (name === "/contractMarket/limitCandle") {
    const interval = intervalOf(intervalName(type ?? ""));
    if (interval === undefined) return undefined;
    return candleChannel(core.tape.of(desk.market.id), interval, candlePace, now, (bar, _, at) => {
      const prices = [bar.open, bar.close, bar.high, bar.low].map(priceText);
      const volume = String(contracts(desk, bar.volume));
      const candles = [String(bar.start / 1_000), ...prices, volume, volume];
      return frame(topic, "candle.stick", { symbol: desk.market.id, candles, time: at });
    });
  }
  if (type !== undefined) return undefined;
  switch (name) {
    case "/contractMarket/level2":
      return changes(desk, topic);
    case "/contractMarket/execution":
      return trades(desk, topic);
    case "/contractMarket/ticker":
      return ticker(core, desk, topic);
    case "/contract/instrument":
      return instrument(core, desk, topic);
    default:
      return undefined;
  }
}
