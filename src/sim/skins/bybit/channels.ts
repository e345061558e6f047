/** Public topics: what each tells, and how often. A message is the text of its frame. */
import type { Desk, Trade } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { LevelChange } from "../../market-data/book-view.ts";
import { bookNow } from "../../market-data/book-view.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { bookChannel, candleChannel, depthChannel, tradesChannel } from "../../market-data/channels.ts";
import type { Bar } from "../../tape.ts";
import { contractTicker } from "./contracts.ts";
import { fullDepth } from "./market-data.ts";
import type { Core } from "./operation.ts";
import { dayText, levelsText } from "./prices.ts";
import { categoryOf, executionId, intervalName, priceText, sideWord, sizeText, worthText } from "./words.ts";

export type Message = string;

/** How often the depths tell of changes, in milliseconds (docs: websocket/public/orderbook). */
const paces: Readonly<Record<string, number>> = { "1": 10, "50": 20, "200": 100, "1000": 200 };
/** The best prices are told again after so long without a change. */
const stillness = 3_000;
const spotTickerPace = 50;
const contractTickerPace = 100;
const candlePace = 1_000;
const fullPace = 200;

/** A frame. */
function frame(topic: string, type: string, ts: number, data: unknown, more: object = {}): Message {
  return JSON.stringify({ topic, ts, type, data, ...more });
}

/** Levels that changed; those that left the depth end as well. */
function changesText(desk: Desk, changes: readonly LevelChange[]): string[][] {
  return changes.map(({ price, quantity }) => [priceText(price), sizeText(desk, quantity)]);
}

/** A book: whole to each new reader, then what changed, each message with the next number. */
function books(core: Core, desk: Desk, topic: string, depth: number, every: number): Channel<Message> {
  const { id } = desk.market;
  return bookChannel(desk, depth, every, {
    snapshot: ({ updateId, bids, asks }, ts) => {
      const [b, a] = [levelsText(desk, bids), levelsText(desk, asks)];
      const u = core.numbers.snapshot(id, depth, updateId);
      return frame(topic, "snapshot", ts, { s: id, b, a, u, seq: updateId }, { cts: ts });
    },
    change: ({ to, bids, asks }, _, ts) => {
      const [b, a] = [changesText(desk, bids), changesText(desk, asks)];
      const u = core.numbers.next(id, depth, to);
      return frame(topic, "delta", ts, { s: id, b, a, u, seq: to }, { cts: ts });
    },
  });
}

/** The best prices, whole each time, and again after a while in which they stood still. */
function best(core: Core, desk: Desk, topic: string, every: number): Channel<Message> {
  const { id } = desk.market;
  let told = "";
  let at = 0;
  const write = (ts: number, u: number): Message => {
    const { updateId, bids, asks } = bookNow(desk, 1);
    const data = { s: id, b: levelsText(desk, bids), a: levelsText(desk, asks), u, seq: updateId };
    return frame(topic, "snapshot", ts, data, { cts: ts });
  };
  const shown = (): string => {
    const { bids, asks } = bookNow(desk, 1);
    return `${bids[0]?.join(" ")} ${asks[0]?.join(" ")}`;
  };
  return {
    every,
    begin: (now) => write(now, core.numbers.snapshot(id, 1, desk.updateId)),
    tick: (now) => {
      const seen = shown();
      const changed = seen !== told && told !== "";
      if (told === "") at = now;
      told = seen;
      if (!changed && now - at < stillness) return undefined;
      at = now;
      return write(now, changed ? core.numbers.next(id, 1, desk.updateId) : core.numbers.last(id, 1));
    },
  };
}

/** Changes of the whole book; where it begins is asked for. */
function full(core: Core, desk: Desk, topic: string): Channel<Message> {
  const { id } = desk.market;
  return depthChannel(desk, fullPace, ({ last, bids, asks }, ts) => {
    const u = core.numbers.next(id, fullDepth, last);
    const data = { s: id, b: levelsText(desk, bids), a: levelsText(desk, asks), u, seq: last };
    return frame(topic, "delta", ts, data, { cts: ts });
  });
}

/** The trades of one taker together. */
function trades(desk: Desk, topic: string): Channel<Message> {
  const spot = categoryOf(desk) === "spot";
  let before = desk.lastPrice;
  let rose = true;
  const direction = ({ price }: Trade): string => {
    const same = price === before;
    if (!same) rose = price > before;
    before = price;
    return `${same ? "Zero" : ""}${rose ? "Plus" : "Minus"}Tick`;
  };
  return tradesChannel((list) => {
    const data = list.map((trade) => ({
      T: trade.time,
      s: desk.market.id,
      S: sideWord(trade.takerSide),
      v: sizeText(desk, trade.quantity),
      p: priceText(trade.price),
      ...(spot ? {} : { L: direction(trade) }),
      i: executionId(trade.id, 0, spot),
      BT: false,
      RPI: false,
      seq: trade.id,
    }));
    return frame(topic, "snapshot", list[0]?.time ?? 0, data);
  });
}

function candle(core: Core, desk: Desk, topic: string, word: string, now: number): Channel<Message> | undefined {
  const interval = intervalOf(intervalName(word) ?? "");
  if (interval === undefined) return undefined;
  const tape = core.tape.of(desk.market.id);
  const write = (bar: Bar, confirm: boolean, ts: number): Message =>
    frame(topic, "snapshot", ts, [{
      start: bar.start,
      end: interval.close(bar.start),
      interval: word,
      open: priceText(bar.open),
      close: priceText(bar.close),
      high: priceText(bar.high),
      low: priceText(bar.low),
      volume: sizeText(desk, bar.volume),
      turnover: worthText(desk, bar.quote),
      confirm,
      timestamp: ts,
    }]);
  return {
    ...candleChannel(tape, interval, candlePace, now, write),
    begin: (at) => write(interval.bar(tape, interval.start(at)), false, at),
  };
}

/** The whole ticker of a pair, where it changed. */
function pairTicker(core: Core, desk: Desk, topic: string): Channel<Message> {
  const tape = core.tape.of(desk.market.id);
  let shown = tape.lastTrade?.id;
  const write = (ts: number): Message =>
    frame(topic, "snapshot", ts, { symbol: desk.market.id, ...dayText(desk, tape, ts), usdIndexPrice: "" }, {
      cs: tape.lastTrade?.id ?? 0,
    });
  return {
    every: spotTickerPace,
    begin: write,
    tick: (now) => {
      if (tape.lastTrade?.id === shown) return undefined;
      shown = tape.lastTrade?.id;
      return write(now);
    },
  };
}

/** The ticker of a contract: whole to each new reader, then the fields that changed. */
function futureTicker(core: Core, desk: Desk, topic: string): Channel<Message> {
  const symbol = desk.market.id;
  let shown: Record<string, string> = {};
  let cs = 0;
  return {
    every: contractTickerPace,
    begin: (now) => {
      shown = contractTicker(core, desk, now);
      return frame(topic, "snapshot", now, { symbol, tickDirection: "PlusTick", ...shown }, { cs: ++cs });
    },
    tick: (now) => {
      const seen = contractTicker(core, desk, now);
      const changed = Object.entries(seen).filter(([name, value]) => shown[name] !== value);
      shown = seen;
      if (changed.length === 0) return undefined;
      return frame(topic, "delta", now, { symbol, ...Object.fromEntries(changed) }, { cs: ++cs });
    },
  };
}

/** The market that a topic is about: the last of its words. */
export function marketOf(topic: string): string {
  return topic.slice(topic.lastIndexOf(".") + 1);
}

/** The channel of one market that a topic means; `undefined` where there is none. */
export function marketChannel(core: Core, desk: Desk, topic: string, now: number): Channel<Message> | undefined {
  const [name = "", word = ""] = topic.split(".");
  const parts = topic.split(".").length;
  if (parts === 2 && name === "publicTrade") return trades(desk, topic);
  if (parts === 2 && name === "tickers") {
    return categoryOf(desk) === "spot" ? pairTicker(core, desk, topic) : futureTicker(core, desk, topic);
  }
  if (parts !== 3) return undefined;
  if (name === "kline") return candle(core, desk, topic, word, now);
  if (name !== "orderbook") return undefined;
  if (word === "full") return full(core, desk, topic);
  const every = paces[word];
  if (every === undefined) return undefined;
  return word === "1" ? best(core, desk, topic, every) : books(core, desk, topic, Number(word), every);
}
