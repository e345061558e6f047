/** Public channels of contracts: what each tells, and how often. Messages are lists about one contract. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import { intervalOf } from "../../market-data/candles.ts";
import { always, candleChannel, tradesChannel } from "../../market-data/channels.ts";
import { levelsText, sizeText } from "./contracts.ts";
import { told } from "./frames.ts";
import type { Core } from "./operation.ts";
import { tickerText, tradeText } from "./perp-market.ts";
import { book, candleOf, type Message } from "./topics.ts";
import { intervalName, priceText, secondsOf, worthText } from "./words.ts";

const tickerPace = 1_000;
const candlePace = 1_000;

/** What a channel tells of a market. */
export function perpChannel(
  core: Core,
  desk: Desk,
  channel: string,
  name: string,
  exact: boolean,
  now: number,
): Channel<Message> {
  const full = `futures.${channel}`;
  if (channel === "obu") return book(desk, full, name, (levels) => levelsText(desk, levels, exact));
  if (channel === "trades") {
    return tradesChannel((trades) => {
      const result = trades.map((trade) =>
        tradeText(desk, trade, { create_time: secondsOf(trade.time), create_time_ms: trade.time }, exact)
      );
      return told(full, result.reverse(), trades[0]?.time ?? now);
    });
  }
  // Funding and mark prices move also where nothing is traded.
  if (channel === "tickers") {
    return always(
      tickerPace,
      (at) => desk.lastPrice === 0n ? undefined : told(full, [tickerText(core, desk, at, exact, true)], at),
    );
  }
  const interval = intervalOf(intervalName(candleOf(name)[0]));
  if (interval === undefined) throw new Error(`no interval in ${name}`);
  return candleChannel(core.tape.of(desk.market.id), interval, candlePace, now, (bar, closed, at) =>
    told(full, [{
      t: secondsOf(bar.start),
      v: sizeText(desk, bar.volume, exact),
      c: priceText(bar.close),
      h: priceText(bar.high),
      l: priceText(bar.low),
      o: priceText(bar.open),
      n: name,
      a: worthText(desk, bar.quote),
      ...(closed ? { w: true } : {}),
    }], at));
}
