import * as assert from "uvu/assert";
import { type CandlePage, collectCandles, gapsOf } from "../../src/connector/candles.ts";
import { nextStart } from "../../src/connector/intervals.ts";
import { decimal } from "../../src/core/decimal.ts";
import type { CandleQuery } from "../../src/connector/exchange.ts";
import type { Candle, CandleInterval } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { rejection } from "./desk.support.ts";

const test = suite("connector/candles");

const minute = 60_000;
const one = decimal(1);

function candle(time: number, interval: CandleInterval = "1m"): Candle {
  return {
    symbol: "A/B",
    interval,
    time,
    open: one,
    high: one,
    low: one,
    close: one,
    volume: one,
    closed: true,
    raw: {},
  };
}

interface Asked {
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

/** A venue that has the candles of these times. `overlap`: how many a page has before what was asked for. */
function venue(times: readonly number[], overlap = 0): { readonly asked: Asked[]; readonly page: CandlePage } {
  const asked: Asked[] = [];
  return {
    asked,
    page: (page) => {
      asked.push(page);
      const { from, to, limit } = page;
      const before = times.filter((time) => to === undefined || time < to);
      if (from === undefined) return Promise.resolve(before.slice(-limit).map((time) => candle(time)));
      const at = before.findIndex((time) => time >= from);
      if (at < 0) return Promise.resolve([]);
      const start = Math.max(0, at - overlap);
      return Promise.resolve(before.slice(start, start + limit).map((time) => candle(time)));
    },
  };
}

function minutes(count: number, start = 0): number[] {
  return Array.from({ length: count }, (_, n) => (start + n) * minute);
}

function query(change: Partial<CandleQuery> = {}): CandleQuery {
  return { symbol: "A/B", interval: "1m", ...change };
}

function times(candles: readonly Candle[]): number[] {
  return candles.map(({ time }) => time / minute);
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, n) => from + n);
}

test("the start of the next candle", () => {
  const lengths: readonly [CandleInterval, number][] = [
    ["1s", 1],
    ["1m", 60],
    ["3m", 180],
    ["5m", 300],
    ["15m", 900],
    ["30m", 1_800],
    ["1h", 3_600],
    ["2h", 7_200],
    ["4h", 14_400],
    ["6h", 21_600],
    ["8h", 28_800],
    ["12h", 43_200],
    ["1d", 86_400],
    ["3d", 259_200],
    ["1w", 604_800],
  ];
  const start = Date.UTC(2024, 1, 28);
  for (const [interval, seconds] of lengths) assert.is(nextStart(interval, start) - start, seconds * 1_000, interval);
});

test("months have the calendar's length, leap years included", () => {
  const days = (year: number): number[] =>
    range(0, 12).map((month) => {
      const start = Date.UTC(year, month, 1);
      return (nextStart("1M", start) - start) / 86_400_000;
    });
  assert.equal(days(2023), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  assert.equal(days(2024), [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  assert.is(days(2000)[1], 29);
  assert.is(days(2100)[1], 28);
  assert.is(nextStart("1M", Date.UTC(2023, 11, 1)), Date.UTC(2024, 0, 1));
});

test("all pages from a time on, to the end", async () => {
  const { asked, page } = venue(minutes(25));
  const { candles, gaps } = await collectCandles(query({ from: 3 * minute }), 10, page);
  assert.equal(times(candles), range(3, 25));
  assert.equal(gaps, []);
  assert.equal(asked, [
    { from: 3 * minute, limit: 10 },
    { from: 13 * minute, limit: 10 },
    { from: 23 * minute, limit: 10 },
  ]);
});

test("a full last page is followed by an empty one, and that is the end", async () => {
  const { asked, page } = venue(minutes(20));
  const { candles } = await collectCandles(query({ from: 0 }), 10, page);
  assert.is(candles.length, 20);
  assert.is(asked.length, 3);
});

test("up to a time, which is not wanted itself", async () => {
  const { asked, page } = venue(minutes(100));
  const { candles } = await collectCandles(query({ from: 5 * minute, to: 20 * minute }), 10, page);
  assert.equal(times(candles), range(5, 20));
  assert.is(asked.length, 2);
  assert.ok(asked.every(({ to }) => to === 20 * minute));
  const none = venue(minutes(100));
  assert.equal((await collectCandles(query({ from: minute, to: minute }), 10, none.page)).candles, []);
  assert.is(none.asked.length, 0);
});

test("a venue that gives more than was asked for", async () => {
  const beyond: CandlePage = ({ from = 0 }) =>
    Promise.resolve(range(0, 40).map((n) => candle(n * minute)).filter(({ time }) => time >= from));
  const { candles } = await collectCandles(query({ from: 5 * minute, to: 8 * minute }), 100, beyond);
  assert.equal(times(candles), [5, 6, 7]);
});

test("a limit ends it, and no page asks for more", async () => {
  const { asked, page } = venue(minutes(100));
  const { candles } = await collectCandles(query({ from: 0, limit: 25 }), 10, page);
  assert.equal(times(candles), range(0, 25));
  assert.equal(asked.map(({ limit }) => limit), [10, 10, 5]);
  const small = venue(minutes(100));
  await collectCandles(query({ from: 0, limit: 3 }), 10, small.page);
  assert.equal(small.asked, [{ from: 0, limit: 3 }]);
});

test("overlapping pages are joined", async () => {
  const { candles, gaps } = await collectCandles(query({ from: 0 }), 10, venue(minutes(50), 4).page);
  assert.equal(times(candles), range(0, 50));
  assert.equal(gaps, []);
});

test("a page of nothing but old candles is an end, not a loop", async () => {
  let asked = 0;
  const stuck: CandlePage = () => {
    asked++;
    return Promise.resolve(minutes(10).map((time) => candle(time)));
  };
  const { candles } = await collectCandles(query({ from: 0 }), 10, stuck);
  assert.is(candles.length, 10);
  assert.is(asked, 2);
});

test("the newest, where no start is given", async () => {
  const { asked, page } = venue(minutes(100));
  assert.equal(times((await collectCandles(query({ limit: 5 }), 10, page)).candles), range(95, 100));
  assert.equal(asked.splice(0), [{ limit: 5 }]);
  assert.equal(times((await collectCandles(query(), 10, page)).candles), range(90, 100), "one page");
  assert.equal(times((await collectCandles(query({ limit: 5, to: 50 * minute }), 10, page)).candles), range(45, 50));
});

test("the newest, where more are wanted than a page has", async () => {
  const { asked, page } = venue(minutes(100));
  const { candles } = await collectCandles(query({ limit: 25 }), 10, page);
  assert.equal(times(candles), range(75, 100));
  assert.equal(asked, [
    { limit: 10 },
    { limit: 10, to: 90 * minute },
    { limit: 5, to: 80 * minute },
  ]);
  const young = venue(minutes(12));
  assert.equal(times((await collectCandles(query({ limit: 25 }), 10, young.page)).candles), range(0, 12));
  assert.is(young.asked.length, 2);
});

test("what is missing is listed and not invented, within pages and between them", async () => {
  const there = range(0, 60).filter((n) => n !== 5 && !(n >= 10 && n < 15) && !(n >= 29 && n < 48));
  const { candles, gaps } = await collectCandles(query({ from: 0 }), 10, venue(there.map((n) => n * minute)).page);
  assert.equal(times(candles), there);
  assert.equal(gaps, [
    { from: 5 * minute, to: 5 * minute, missing: 1 },
    { from: 10 * minute, to: 14 * minute, missing: 5 },
    { from: 29 * minute, to: 47 * minute, missing: 19 },
  ]);
  assert.is(candles.length + gaps.reduce((sum, { missing }) => sum + missing, 0), 60, "nothing is lost");
});

test("what is missing before the first candle is listed as well", async () => {
  const { gaps } = await collectCandles(query({ from: 0 }), 10, venue(minutes(5, 7)).page);
  assert.equal(gaps, [{ from: 0, to: 6 * minute, missing: 7 }]);
  // A start between two candles: the one that began before it was not asked for.
  const between = await collectCandles(query({ from: 3 * minute + 1 }), 10, venue(minutes(5, 7)).page);
  assert.equal(between.gaps, [{ from: 4 * minute, to: 6 * minute, missing: 3 }]);
  const late = await collectCandles(query({ from: 6 * minute + 1 }), 10, venue(minutes(5, 7)).page);
  assert.equal(late.gaps, []);
  assert.equal((await collectCandles(query({ from: 0 }), 10, venue([]).page)).gaps, [], "no candle, no grid");
});

test("gaps of months follow the calendar", () => {
  const months = (...starts: readonly [number, number][]): Candle[] =>
    starts.map(([year, month]) => candle(Date.UTC(year, month - 1, 1), "1M"));
  assert.equal(gapsOf("1M", months([2023, 12], [2024, 1], [2024, 2], [2024, 3])), []);
  assert.equal(gapsOf("1M", months([2023, 11], [2024, 4])), [
    { from: Date.UTC(2023, 11, 1), to: Date.UTC(2024, 2, 1), missing: 4 },
  ]);
  assert.equal(gapsOf("1M", months([2024, 4]), Date.UTC(2024, 0, 15)), [
    { from: Date.UTC(2024, 1, 1), to: Date.UTC(2024, 2, 1), missing: 2 },
  ]);
  assert.equal(gapsOf("1M", months([2024, 4]), Date.UTC(2024, 3, 1)), []);
});

test("gaps of days and weeks across a leap day", () => {
  const day = 86_400_000;
  const start = Date.UTC(2024, 1, 28);
  assert.equal(gapsOf("1d", [candle(start), candle(start + 2 * day)]), [
    { from: start + day, to: Date.UTC(2024, 1, 29), missing: 1 },
  ]);
  assert.equal(gapsOf("1w", [candle(start), candle(start + 21 * day)]), [
    { from: start + 7 * day, to: start + 14 * day, missing: 2 },
  ]);
});

test("a gap of years of seconds costs nothing", () => {
  const start = Date.UTC(1970, 0, 1);
  const end = Date.UTC(2026, 0, 1);
  const [gap] = gapsOf("1s", [candle(start, "1s"), candle(end, "1s")]);
  assert.is(gap?.missing, end / 1_000 - 1);
  assert.is(gap?.to, end - 1_000);
});

test("progress tells where to resume, and two halves make the whole, gaps at the seam included", async () => {
  const there = range(0, 55).filter((n) => !(n >= 20 && n < 23)).map((n) => n * minute);
  const whole = await collectCandles(query({ from: 0 }), 10, venue(there).page);
  const progress: string[] = [];
  let resume = 0;
  const broken = venue(there);
  const failing: CandlePage = (page) =>
    broken.asked.length === 2 ? Promise.reject(new Error("429")) : broken.page(page);
  const first: Candle[] = [];
  const error = await rejection(collectCandles(
    query({
      from: 0,
      onProgress: ({ candles, next }) => {
        progress.push(`${candles} ${next / minute}`);
        resume = next;
      },
    }),
    10,
    async (page) => {
      const candles = await failing(page);
      first.push(...candles);
      return candles;
    },
  ));
  assert.is((error as Error).message, "429");
  assert.equal(progress, ["10 10", "20 20"]);
  const second = await collectCandles(query({ from: resume }), 10, venue(there).page);
  assert.equal(times([...first, ...second.candles]), times(whole.candles));
  assert.equal([...gapsOf("1m", first, 0), ...second.gaps], whole.gaps);
  assert.equal(whole.gaps, [{ from: 20 * minute, to: 22 * minute, missing: 3 }]);
});

test("progress counts what has come", async () => {
  const progress: string[] = [];
  await collectCandles(
    query({ from: 0, limit: 25, onProgress: ({ candles, next }) => progress.push(`${candles} ${next / minute}`) }),
    10,
    venue(minutes(100)).page,
  );
  assert.equal(progress, ["10 10", "20 20", "25 25"]);
});

test.run();
