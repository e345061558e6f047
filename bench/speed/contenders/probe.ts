/**
 * What is measured of ours alone, in a process of its own: one line of JSON, then the end.
 *
 *     reads <stream>              nanoseconds of reading a live book, by way of reading and round
 *     tail <stream> <seconds>     the time each frame takes at a steady rate, what is allocated, and how long collections stop it
 */
import { PerformanceObserver } from "node:perf_hooks";
import process from "node:process";
import { setImmediate as turn } from "node:timers/promises";
import { begin } from "../frames/dialect.ts";
import { readStream } from "../frames/stream.ts";
import { openBook } from "./ours.ts";

const [task = "", path = "", ...rest] = process.argv.slice(2);
const { about, frames } = readStream(path);
const { book, take, close } = await openBook(about);

/** Without this what is read would not have to be. */
let sink = 0;

const rounds = 11;
/** Readings of a round: of those that take some nanoseconds, and of those that make objects. */
const [many, few] = [200_000, 5_000];

/** Nanoseconds of one reading, by round. The book moves between the rounds. */
function timesOf(perRound: number, read: () => number): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    take(frames[next++] ?? Buffer.alloc(0));
    const before = process.cpuUsage();
    for (let at = 0; at < perRound; at++) sink += read();
    const { user, system } = process.cpuUsage(before);
    if (round >= 2) times.push((user + system) * 1e3 / perRound);
  }
  return times;
}

let next = 0;

function reads(): object {
  const [prices, amounts] = [new Float64Array(20), new Float64Array(20)];
  const { bids, asks } = book.view;
  return {
    "best price": timesOf(many, () => bids.price()),
    "best price and amount": timesOf(many, () => bids.price() + bids.amount()),
    "top 20 copied": timesOf(
      many,
      () => bids.copy(prices, amounts) + asks.copy(prices, amounts),
    ).map((time) => time / 2),
    "best level as decimals": timesOf(few, () => book.bestBid.price.e),
    "top 20 as text": timesOf(few, () => book.snapshot(20).bids.length).map((
      time,
    ) => time / 2),
  };
}

const perSecond = 50_000;
/** Times are counted in steps of so many nanoseconds, up to so many steps. */
const step = 20;
const steps = 1_000_000;
/** After so many frames whoever else has something to do may do it. */
const stint = 200;

/** Where a frame of Binance has its numbers and its time. */
function placesOf(
  frame: Buffer,
): readonly [time: number, first: number, last: number] {
  return [
    frame.indexOf('"E":') + 4,
    frame.indexOf('"U":') + 4,
    frame.indexOf('"u":') + 4,
  ];
}

/** Gives it others, of as many digits: the same changes come round and round, as if they were new. */
function renew(
  frame: Buffer,
  [time, first, last]: ReturnType<typeof placesOf>,
  number: number,
  now: number,
): void {
  digits(frame, time, begin + Math.floor(now));
  digits(frame, first, number);
  digits(frame, last, number);
}

/** Writes a number over another one of as many digits. Without text of its own, which would be counted as that of a frame. */
function digits(frame: Buffer, start: number, number: number): void {
  let end = start;
  while (((frame[end] ?? 0) - 48) >>> 0 <= 9) end++;
  for (let left = number; end > start; left = Math.floor(left / 10)) {
    frame[--end] = 48 + left % 10;
  }
}

async function tail(seconds: number): Promise<object> {
  const places = frames.map(placesOf);
  let number = book.sequence;
  const counts = new Uint32Array(steps);
  let most = 0;
  const pauses: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) pauses.push(duration);
  });
  const prepared = (index: number): Buffer => {
    const at = index % frames.length;
    const frame = frames[at] as Buffer;
    renew(frame, places[at] ?? [0, 0, 0], ++number, performance.now());
    return frame;
  };
  const feed = (index: number): number => {
    const frame = prepared(index);
    const begun = performance.now();
    take(frame);
    return (performance.now() - begun) * 1e6;
  };
  let fed = 0;
  while (fed < 2 * perSecond) {
    feed(fed++);
    // A process that stands still for long gives its connections up, and is right to.
    if (fed % stint === 0) await turn();
  }
  // Deno takes the question and never answers it.
  const observes = !("Deno" in globalThis);
  if (observes) observer.observe({ entryTypes: ["gc"] });
  const begun = performance.now();
  const end = seconds * perSecond;
  let behind = 0;
  for (let at = 0; at < end; at++) {
    const due = begun + at * 1_000 / perSecond;
    while (performance.now() < due) sink++;
    const time = feed(fed++);
    counts[Math.min(steps - 1, Math.floor(time / step))]!++;
    if (time > most) most = time;
    if (at % stint === 0) await turn();
    behind = Math.max(behind, performance.now() - due);
  }
  const took = (performance.now() - begun) / 1_000;
  await turn();
  observer.disconnect();
  const part = (wanted: number): number => {
    let sum = 0;
    for (let at = 0; at < steps; at++) {
      if ((sum += counts[at] ?? 0) >= wanted * end) return at * step;
    }
    return NaN;
  };
  const allocated: number[] = [];
  const { gc } = globalThis as { gc?: () => void };
  for (let round = 0; round < 15; round++) {
    // Nothing but the taking: the clock that is read, and what is written into frames, allocate as well.
    const next = Array.from({ length: 300 }, () => prepared(fed++));
    gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 300; at++) take(next[at] as Buffer);
    allocated.push((process.memoryUsage().heapUsed - before) / 300);
  }
  if (book.state !== "live" || book.sequence !== number) {
    throw new Error(`the book is ${book.state} at ${book.sequence}`);
  }
  return {
    ...{
      p50: part(0.5),
      p99: part(0.99),
      p999: part(0.999),
      most,
      allocated,
      ...(observes ? { pause: Math.max(0, ...pauses) } : {}),
    },
    ...{ rate: end / took, behind },
  };
}

const result = task === "reads" ? reads() : await tail(Number(rest[0]));
process.stdout.write(
  `${JSON.stringify({ result, sink: Number.isFinite(sink) })}\n`,
);
await close();
process.exit(0);
