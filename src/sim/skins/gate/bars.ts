/** Candles as both kinds are asked for them (docs: "Market K-line chart"). */
import type { Desk } from "../../engine/mod.ts";
import { candles, type Interval, intervalOf } from "../../market-data/candles.ts";
import type { Bar } from "../../tape.ts";
import type { Call } from "./operation.ts";
import { Refusal, wrong } from "./refusal.ts";
import { intervalName } from "./words.ts";

const usual = 100;
/** No more candles than these are told of, counted from now. */
const reach = 10_000;

/** The candles that are asked for, oldest first. Both ends are inclusive; with them there is no limit. */
export function barsOf(
  { core, params, now }: Call,
  desk: Desk,
  { most, usually }: { readonly most: number; readonly usually: string },
): { readonly interval: Interval; readonly bars: readonly Bar[] } {
  const interval = intervalOf(intervalName(params.text("interval") ?? usually));
  if (interval === undefined) throw wrong("interval");
  const [from, to] = [params.whole("from"), params.whole("to")];
  const tape = core.tape.of(desk.market.id);
  if (from === undefined && to === undefined) {
    return { interval, bars: candles(tape, interval, { limit: params.limit(most, usual), now }) };
  }
  if (params.has("limit")) throw wrong("limit");
  const end = (to ?? Math.floor(now / 1_000)) * 1_000;
  const start = from === undefined ? interval.start(end, 1 - usual) : from * 1_000;
  if (end - start >= most * interval.length) {
    throw new Refusal("INVALID_PARAM_VALUE", `Candlestick range too broad. Maximum ${most} data points are allowed`);
  }
  if (start < now - reach * interval.length) {
    throw new Refusal("INVALID_PARAM_VALUE", `Candlestick too long ago. Maximum ${reach} points ago are allowed`);
  }
  return { interval, bars: candles(tape, interval, { start, end, limit: most, now }) };
}
