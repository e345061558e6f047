/** Operations for everybody: clock, assets, pairs, tickers, candles, books, trades. */
import { readSide } from "../../engine/mod.ts";
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { candles, intervalOf } from "../../market-data/candles.ts";
import type { Interval } from "../../market-data/candles.ts";
import { averageOf, lastDay, tradingDay } from "../../market-data/statistics.ts";
import { quoteOf } from "../../market-data/channels.ts";
import type { Bar, MarketTape } from "../../tape.ts";
import type { Call, PublicOperation } from "./operation.ts";
import { deskOf, pairIn } from "./operation.ts";
import { invalid, noAsset, noPair } from "./refusal.ts";
import type { Asset, Pair } from "./venue.ts";
import { assetsById, pairNamed, pairs } from "./venue.ts";
import { average, Figure, fixed, secondText, tradeTime } from "./words.ts";

const mostCandles = 720;
const mostTrades = 1_000;
const mostLevels = 500;
/** The account's fees are those of the first step of the schedule, in percent. */
export const schedule = {
  taker: [[0, 0.4], [10_000, 0.35], [50_000, 0.24]],
  maker: [[0, 0.25], [10_000, 0.2], [50_000, 0.14]],
} as const;

/** Candles by their length in minutes; those of a week begin on Thursdays, as 1970 did. */
const intervals: Readonly<Record<number, string>> = {
  1: "1m",
  5: "5m",
  15: "15m",
  30: "30m",
  60: "1h",
  240: "4h",
  1440: "1d",
  10080: "168h",
  21600: "360h",
};

/** Candles of so many minutes; `undefined` where there are none. */
export function minutes(length: number): Interval | undefined {
  return intervalOf(intervals[length] ?? "");
}

/** The average price of a bar, weighted by volume. */
export function weighted(pair: Pair, bar: Bar): bigint {
  if (bar.volume === 0n) return bar.close;
  return pair.quote.decimals === 8 && pair.base.decimals === 8
    ? averageOf(bar)
    : average(bar.quote, pair.quote.decimals, bar.volume, pair.base.decimals);
}

/** The mode of a market in the venue's word. */
export function pairStatus({ mode }: Desk): string {
  return mode === "trading" ? "online" : mode === "halted" ? "maintenance" : "cancel_only";
}

function writeAsset({ altname, decimals, display }: Asset): object {
  return {
    aclass: "currency",
    altname,
    decimals,
    display_decimals: display,
    collateral_value: 1,
    status: "enabled",
  };
}

function namedAssets({ params }: Call): Asset[] {
  const names = params.list("asset");
  if (names === undefined) return [...assetsById.values()];
  return names.map((name) => {
    const asset = [...assetsById.values()].find(({ rest, altname }) => name === rest || name === altname);
    if (asset === undefined) throw noAsset();
    return asset;
  });
}

function namedPairs({ params }: Call): readonly Pair[] {
  return params.list("pair")?.map((name) => {
    const pair = pairNamed(name);
    if (pair === undefined) throw noPair();
    return pair;
  }) ?? pairs;
}

/** The rules of a market as they are at the moment. */
export function rulesOf(
  { market }: Desk,
): { readonly tick: string; readonly least: string; readonly leastCost: string } {
  const { tick, minQuantity, minNotional } = market.spec.rules;
  return { tick: String(tick), least: String(minQuantity), leastCost: String(minNotional) };
}

function writePair(pair: Pair, desk: Desk): object {
  const { tick, least, leastCost } = rulesOf(desk);
  return {
    altname: pair.altname,
    wsname: pair.wsname,
    aclass_base: "currency",
    base: pair.base.rest,
    aclass_quote: "currency",
    quote: pair.quote.rest,
    execution_venue: "international",
    lot: "unit",
    cost_decimals: pair.costDecimals,
    pair_decimals: pair.priceDecimals,
    lot_decimals: pair.lotDecimals,
    lot_multiplier: 1,
    leverage_buy: [],
    leverage_sell: [],
    fees: schedule.taker,
    fees_maker: schedule.maker,
    fee_volume_currency: "ZUSD",
    margin_call: 80,
    margin_stop: 40,
    ordermin: least,
    costmin: leastCost,
    tick_size: tick,
    status: pairStatus(desk),
  };
}

/** Today's and the last 24 hours' figures of one kind. */
function both<T>(today: Bar, day: Bar, of: (bar: Bar) => T): readonly [T, T] {
  return [of(today), of(day)];
}

function writeTicker(pair: Pair, desk: Desk, tape: MarketTape, now: number): object {
  const quote = quoteOf(desk);
  const [today, day] = [tradingDay(tape, 0, now).bar, lastDay(tape, now).bar];
  const side = (price: bigint, quantity: bigint): string[] => {
    const volume = pair.quantity(quantity);
    return [pair.longPrice(price), volume.slice(0, volume.indexOf(".")), fixed(quantity, pair.base.decimals, 3)];
  };
  const last = tape.lastTrade;
  const price = (of: (bar: Bar) => bigint): readonly [string, string] =>
    both(today, day, (bar) => pair.longPrice(of(bar)));
  return {
    a: side(quote.ask, quote.askQuantity),
    b: side(quote.bid, quote.bidQuantity),
    c: [pair.longPrice(last?.price ?? 0n), pair.quantity(last?.quantity ?? 0n)],
    v: both(today, day, (bar) => pair.quantity(bar.volume)),
    p: price((bar) => weighted(pair, bar)),
    t: both(today, day, (bar) => bar.count),
    l: price((bar) => bar.low),
    h: price((bar) => bar.high),
    o: pair.longPrice(today.open),
  };
}

function ohlc({ core, params, now }: Call): object {
  const pair = pairIn(params);
  const interval = minutes(params.whole("interval") ?? 1);
  if (interval === undefined) throw invalid("interval");
  const since = params.whole("since") ?? -1;
  const bars = candles(core.tape.of(pair.id), interval, { limit: mostCandles, now });
  const rows = bars.filter((bar) => bar.start / 1_000 > since).map((bar) => [
    Math.floor(bar.start / 1_000),
    pair.price(bar.open),
    pair.price(bar.high),
    pair.price(bar.low),
    pair.price(bar.close),
    pair.price(weighted(pair, bar)),
    pair.quantity(bar.volume),
    bar.count,
  ]);
  return { [pair.id]: rows, last: Math.floor(interval.start(now, -1) / 1_000) };
}

function depth({ core, params, now }: Call): object {
  const pair = pairIn(params);
  const count = params.whole("count") ?? 100;
  if (count < 1 || count > mostLevels) throw invalid("count");
  const desk = deskOf(core, pair);
  const row = ([price, quantity]: PriceLevel): unknown[] => [
    pair.longPrice(price),
    fixed(quantity, pair.base.decimals, pair.lotDecimals),
    Math.floor(now / 1_000),
  ];
  const side = (of: "asks" | "bids"): unknown[] => readSide(desk[of], count).map(row);
  return { [pair.id]: { asks: side("asks"), bids: side("bids") } };
}

/** After which nanosecond trades are wanted; a shorter number is one of seconds. */
function nanoseconds(text: string | undefined): bigint {
  if (text === undefined) return -1n;
  if (!/^\d{1,19}(\.\d{1,9})?$/.test(text)) throw invalid("since");
  const [whole = "0", part = ""] = text.split(".");
  return whole.length > 12 ? BigInt(whole) : BigInt(whole) * 1_000_000_000n + BigInt(part.padEnd(9, "0"));
}

function trades({ core, params }: Call): object {
  const pair = pairIn(params);
  const count = params.whole("count") ?? mostTrades;
  if (count < 1 || count > mostTrades) throw invalid("count");
  const since = nanoseconds(params.text("since"));
  const { log } = deskOf(core, pair);
  const found = log.trades.filter(({ time, id }) => tradeTime(time, id) > since);
  const page = since < 0n ? found.slice(-count) : found.slice(0, count);
  const rows = page.map(({ price, quantity, time, id, takerSide }) => [
    pair.longPrice(price),
    pair.quantity(quantity),
    new Figure(fixed(tradeTime(time, id), 9, 9)),
    takerSide === "buy" ? "b" : "s",
    "l",
    "",
    id,
  ]);
  const last = page.at(-1);
  return {
    [pair.id]: rows,
    last: String(last === undefined ? since < 0n ? 0n : since : tradeTime(last.time, last.id)),
  };
}

/** The operations. */
export const publicOperations: readonly PublicOperation[] = [
  {
    name: "Time",
    run: ({ now }) => ({
      unixtime: Math.floor(now / 1_000),
      rfc1123: new Date(now).toUTCString().replace(/ \d\d(\d\d) /, " $1 ").replace("GMT", "+0000"),
    }),
  },
  { name: "SystemStatus", run: ({ now }) => ({ status: "online", timestamp: secondText(now) }) },
  {
    name: "Assets",
    run: (call) => Object.fromEntries(namedAssets(call).map((asset) => [asset.rest, writeAsset(asset)])),
  },
  {
    name: "AssetPairs",
    run: (call) =>
      Object.fromEntries(namedPairs(call).map((pair) => [pair.id, writePair(pair, deskOf(call.core, pair))])),
  },
  {
    name: "Ticker",
    run: (call) =>
      Object.fromEntries(
        namedPairs(call).map((pair) => [
          pair.id,
          writeTicker(pair, deskOf(call.core, pair), call.core.tape.of(pair.id), call.now),
        ]),
      ),
  },
  { name: "OHLC", run: ohlc },
  { name: "Depth", run: depth },
  { name: "Trades", run: trades },
];
