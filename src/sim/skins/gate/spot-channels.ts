/** Public channels of spot: what each tells, and how often. */
import type { Desk, Trade } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { candleChannel, tradeChannel, whenTraded } from "../../market-data/channels.ts";
import type { Bar } from "../../tape.ts";
import { told } from "./frames.ts";
import type { Core } from "./operation.ts";
import { levelsText, tickerText } from "./spot-market.ts";
import { book, candleOf, type Message } from "./topics.ts";
import { intervalName, priceText, quantityText, secondsOf, tradeId, worthText } from "./words.ts";

const tickerPace = 1_000;
const candlePace = 2_000;

function trade(desk: Desk, { id, time, takerSide, quantity, price }: Trade): object {
  return {
    id: tradeId(id),
    id_market: id,
    create_time: secondsOf(time),
    create_time_ms: `${time}.0000`,
    side: takerSide,
    currency_pair: desk.market.id,
    amount: quantityText(desk, quantity),
    price: priceText(price),
    range: `${id}-${id}`,
  };
}

function candle(desk: Desk, name: string, bar: Bar, closed: boolean): object {
  return {
    t: String(secondsOf(bar.start)),
    v: worthText(desk, bar.quote),
    c: priceText(bar.close),
    h: priceText(bar.high),
    l: priceText(bar.low),
    o: priceText(bar.open),
    n: name,
    a: quantityText(desk, bar.volume),
    w: closed,
  };
}

/** What a channel tells of a market. */
export function spotChannel(core: Core, desk: Desk, channel: string, name: string, now: number): Channel<Message> {
  const full = `spot.${channel}`;
  const tape = core.tape.of(desk.market.id);
  if (channel === "obu") return book(desk, full, name, (levels) => levelsText(desk, levels));
  if (channel === "trades") return tradeChannel((one) => told(full, trade(desk, one), one.time));
  if (channel === "tickers") return whenTraded(tape, tickerPace, (at) => told(full, tickerText(desk, tape, at), at));
  const interval = intervalOf(intervalName(candleOf(name)[0]));
  if (interval === undefined) throw new Error(`no interval in ${name}`);
  return candleChannel(
    tape,
    interval,
    candlePace,
    now,
    (bar, closed, at) => told(full, candle(desk, name, bar, closed), at),
  );
}
