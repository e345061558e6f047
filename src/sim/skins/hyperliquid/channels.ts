/** Market streams: what each tells, and how often (docs: "Subscriptions"). A message is the text of a frame. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel, Topic } from "../../gateway/topics.ts";
import { always, quoteChannel, tradesChannel } from "../../market-data/channels.ts";
import { contextText, contextTexts } from "./contracts.ts";
import type { Core } from "./core.ts";
import {
  bestText,
  bookText,
  candleInterval,
  candleText,
  joinedText,
  latestText,
  midsText,
  spotContextText,
  tradeText,
} from "./market-data.ts";
import type { Subscription } from "./subscriptions.ts";

/** A frame. */
export type Message = string;

export function frame(channel: string, data: unknown): Message {
  return JSON.stringify({ channel, data });
}

/** Something that is told as it is: at once, and every so often whether it has changed or not. */
function repeated(every: number, write: (now: number) => Message): Channel<Message> {
  return { ...always(every, write), begin: write };
}

function books(desk: Desk, { told }: Subscription): Channel<Message> {
  const { nSigFigs, mantissa, fast } = told;
  if (typeof nSigFigs === "number") {
    const steps = typeof mantissa === "number" ? mantissa : 1;
    return repeated(fast === true ? 500 : 5_000, (now) => frame("l2Book", joinedText(desk, nSigFigs, steps, now)));
  }
  return fast === true
    ? repeated(500, (now) => frame("l2Book", bookText(desk, 5, now, true)))
    : repeated(5_000, (now) => frame("l2Book", bookText(desk, 20, now)));
}

function best(desk: Desk): Channel<Message> {
  const write = (now: number): Message =>
    frame("bbo", { coin: desk.market.id, time: now, bbo: [bestText(desk, "buy"), bestText(desk, "sell")] });
  return { ...quoteChannel(desk, (_, now) => write(now)), begin: write };
}

/** The first message repeats what was traded before. */
function trades(core: Core, desk: Desk): Channel<Message> {
  return {
    ...tradesChannel((made) => frame("trades", made.map((trade) => tradeText(core, desk, trade)))),
    begin: () => {
      const before = latestText(core, desk);
      return before.length === 0 ? undefined : frame("trades", before);
    },
  };
}

/** The candle that is forming, where something was traded; one that is over is told once more. */
function candle(core: Core, desk: Desk, name: string, now: number): Channel<Message> | undefined {
  const interval = candleInterval(name);
  if (interval === undefined) return undefined;
  const tape = core.tape.of(desk.market.id);
  let last = tape.lastTrade?.id ?? 0;
  let start = interval.start(now);
  const write = (at: number): Message | undefined => {
    const bar = interval.bar(tape, at);
    return bar.count === 0 ? undefined : frame("candle", candleText(desk, interval, bar));
  };
  return {
    every: 500,
    begin: (at) => write(interval.start(at)),
    tick: (at) => {
      const id = tape.lastTrade?.id ?? 0;
      const current = interval.start(at);
      const messages = id === last ? [] : [...new Set([start, current])].flatMap((each) => write(each) ?? []);
      last = id;
      start = current;
      return messages;
    },
  };
}

function channelOf(core: Core, desk: Desk, subscription: Subscription, now: number): Channel<Message> | undefined {
  const coin = desk.market.id;
  switch (subscription.type) {
    case "l2Book":
      return books(desk, subscription);
    case "bbo":
      return best(desk);
    case "trades":
      return trades(core, desk);
    case "candle":
      return candle(core, desk, String(subscription.told["interval"]), now);
    case "activeAssetCtx":
      return desk.market.spec.contract === undefined
        ? repeated(1_000, (at) => frame("activeSpotAssetCtx", { coin, ctx: spotContextText(core, desk, at) }))
        : repeated(1_000, (at) => frame("activeAssetCtx", { coin, ctx: contextText(core, desk, at) }));
    default:
      return undefined;
  }
}

/** The topic of a subscription that is about markets. */
export function topicOf(core: Core, subscription: Subscription, now: number): Topic<Message> | undefined {
  const { type, coin, key: name } = subscription;
  if (coin !== undefined) {
    const channel = channelOf(core, core.engine.desk(coin), subscription, now);
    return channel && { name, channels: new Map([[coin, channel]]) };
  }
  const all = type === "allMids"
    ? repeated(1_000, () => frame("allMids", { mids: midsText(core) }))
    : repeated(14_000, (at) => frame("allDexsAssetCtxs", { ctxs: [["", contextTexts(core, at)]] }));
  return { name, channels: new Map([["", all]]) };
}
