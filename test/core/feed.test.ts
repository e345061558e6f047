import * as assert from "uvu/assert";
import { type FeedStatus, Source } from "../../src/core/feed.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/feed");

/** Takes what an iterator has, without waiting for more than `most`. */
async function take<T>(iterator: AsyncIterator<T>, most: number): Promise<T[]> {
  const values: T[] = [];
  while (values.length < most) {
    const next = await iterator.next();
    if (next.done) break;
    values.push(next.value);
  }
  return values;
}

function watch<T>(source: Source<T>): FeedStatus[] {
  const seen: FeedStatus[] = [];
  source.onStatus((status) => seen.push(status));
  return seen;
}

test("a feed that keeps the newest gives a slow reader one value, the last", async () => {
  const source = new Source<number>({ keep: "newest" });
  const seen = watch(source);
  const reader = source[Symbol.asyncIterator]();
  for (const value of [1, 2, 3]) source.push(value);
  assert.equal(await reader.next(), { done: false, value: 3 });
  source.push(4);
  source.close();
  assert.equal(await take(reader, 9), [4]);
  assert.not.ok(seen.some(({ state }) => state === "gap"), "conflating is no gap");
});

test("a feed knows whether its values are read, by whomever", async () => {
  const source = new Source<number>({ keep: "newest" });
  source.onStatus(() => {});
  assert.is(source.isRead, false);
  const off = source.on(() => {});
  assert.is(source.isRead, true);
  off();
  assert.is(source.isRead, false);
  const reader = source[Symbol.asyncIterator]();
  assert.is(source.isRead, true);
  await reader.return?.();
  assert.is(source.isRead, false);
});

function gaps(seen: readonly FeedStatus[]): number[] {
  return seen.flatMap((status) => status.state === "gap" ? [status.missed] : []);
}

test("a bounded feed keeps order; what a slow reader missed is one gap, told where it is", async () => {
  const source = new Source<number>({ keep: "all", bound: 3 });
  const seen = watch(source);
  const slow = source[Symbol.asyncIterator]();
  const quick = source[Symbol.asyncIterator]();
  const quickly: number[] = [];
  source.push(1);
  assert.equal([(await slow.next()).value, slow.missed], [1, 0]);
  quickly.push(...await take(quick, 1));
  for (let value = 2; value <= 9; value++) {
    source.push(value);
    quickly.push(...await take(quick, 1));
  }
  assert.equal(quickly, [1, 2, 3, 4, 5, 6, 7, 8, 9], "the reader that keeps up misses nothing");
  assert.is(quick.missed, 0);
  assert.equal(gaps(seen), [], "its size is not known yet");
  assert.equal([(await slow.next()).value, slow.missed], [8, 6]);
  assert.equal(gaps(seen), [6]);
  assert.equal([(await slow.next()).value, slow.missed], [9, 0]);
  source.push(10);
  assert.equal([(await slow.next()).value, slow.missed], [10, 0]);
  assert.equal(gaps(seen), [6], "every value is either read or counted, once");
});

test("every value is read or counted as missed, however a reader reads", async () => {
  for (let seed = 1; seed <= 200; seed++) {
    let state = seed;
    const chance = (): number => (state = state * 48_271 % 2_147_483_647) / 2_147_483_647;
    const bound = 1 + Math.floor(chance() * 5);
    const source = new Source<number>({ keep: "all", bound });
    const seen = watch(source);
    const reader = source[Symbol.asyncIterator]();
    let pushed = 0;
    let known = 0;
    let counted = 0;
    const read = async (): Promise<boolean> => {
      const next = await reader.next();
      if (next.done) return false;
      counted += reader.missed;
      known += reader.missed + 1;
      assert.is(next.value, known, "the gap is exactly where it is told");
      return true;
    };
    for (let step = 0; step < 60; step++) {
      for (let n = Math.floor(chance() * 4); n > 0; n--) source.push(++pushed);
      // Values that are surely there: one that is not would be waited for.
      if (known < pushed && chance() < 0.4) await read();
    }
    source.close();
    while (await read());
    assert.is(known, pushed);
    assert.is(gaps(seen).reduce((sum, missed) => sum + missed, 0), counted);
  }
});

test("a reader that ends behind a gap: it is told", async () => {
  for (const end of ["return", "close"] as const) {
    const source = new Source<number>({ keep: "all", bound: 2 });
    const seen = watch(source);
    const reader = source[Symbol.asyncIterator]();
    for (const value of [1, 2, 3, 4, 5]) source.push(value);
    if (end === "return") await reader.return?.();
    else source.close();
    await reader.return?.();
    assert.equal(gaps(seen), [4]);
  }
});

test("a reader is its own iterable, and tells in a loop what it missed", async () => {
  const source = new Source<number>({ keep: "all", bound: 2 });
  const reader = source[Symbol.asyncIterator]();
  for (const value of [1, 2, 3]) source.push(value);
  source.close();
  const seen: [number, number][] = [];
  for await (const value of reader) seen.push([value, reader.missed]);
  assert.equal(seen, [[3, 2]]);
});

test("a handler that is added by a handler begins with the next value", () => {
  const source = new Source<number>({ keep: "newest" });
  const got: string[] = [];
  source.on((value) => {
    got.push(`one ${value}`);
    if (value < 3) source.on((later) => got.push(`added at ${value}: ${later}`));
  });
  source.push(1);
  source.push(2);
  assert.equal(got, ["one 1", "one 2", "added at 1: 2"]);
});

test("whatever a handler returns that can be waited for is guarded", async () => {
  const source = new Source<number>({ keep: "newest" });
  const seen = watch(source);
  const broken = new Error("thenable");
  source.on(() => ({ then: (_: unknown, reject: (error: unknown) => void) => reject(broken) }) as unknown as void);
  source.push(1);
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.ok(seen.some((status) => status.state === "error" && status.error === broken));
});

test("exactly the bound is no gap", async () => {
  const source = new Source<number>({ keep: "all", bound: 3 });
  const seen = watch(source);
  const reader = source[Symbol.asyncIterator]();
  for (const value of [1, 2, 3]) source.push(value);
  assert.equal(await take(reader, 3), [1, 2, 3]);
  assert.equal(seen, [{ state: "connecting" }]);
});

test("a gap is an event and not the state", async () => {
  const source = new Source<number>({ keep: "all", bound: 1 });
  source.report({ state: "live" });
  const seen = watch(source);
  const reader = source[Symbol.asyncIterator]();
  source.push(1);
  source.push(2);
  await reader.next();
  assert.equal(gaps(seen), [1]);
  assert.equal(source.status, { state: "live" });
});

test("a handler that throws is reported and stops nobody", () => {
  const source = new Source<number>({ keep: "newest" });
  source.report({ state: "live" });
  const seen = watch(source);
  const got: number[] = [];
  const broken = new Error("mine");
  source.on(() => {
    throw broken;
  });
  source.on((value) => got.push(value));
  source.push(1);
  source.push(2);
  assert.equal(got, [1, 2]);
  const errors = seen.flatMap((status) => status.state === "error" ? [status.error] : []);
  assert.equal(errors.length, 2);
  assert.is(errors[0], broken);
  assert.equal(source.status, { state: "live" }, "the feed goes on");
});

test("a handler whose promise rejects is reported, and is no unhandled rejection", async () => {
  const source = new Source<number>({ keep: "newest" });
  const seen = watch(source);
  const broken = new Error("later");
  source.on(() => Promise.reject(broken));
  source.onStatus(() => Promise.reject(broken));
  source.push(1);
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.ok(seen.some((status) => status.state === "error" && status.error === broken));
});

test("a status handler that throws stops nobody", () => {
  const source = new Source<number>({ keep: "newest" });
  source.onStatus(() => {
    throw new Error("mine");
  });
  const seen = watch(source);
  source.report({ state: "live" });
  assert.equal(seen.at(-1), { state: "live" });
});

test("what ends a handler ends it alone", () => {
  const source = new Source<number>({ keep: "newest" });
  const one: number[] = [];
  const two: number[] = [];
  const same = (value: number): void => void one.push(value);
  const stop = source.on(same);
  source.on(same);
  source.on((value) => two.push(value));
  source.push(1);
  stop();
  source.push(2);
  assert.equal(one, [1, 1, 2], "the same function twice is two handlers");
  assert.equal(two, [1, 2]);
});

test("who comes late sees the present status at once, and only values from then on", async () => {
  const source = new Source<number>({ keep: "all", bound: 9 });
  source.report({ state: "live" });
  source.push(1);
  const seen = watch(source);
  assert.equal(seen, [{ state: "live" }]);
  const reader = source[Symbol.asyncIterator]();
  source.push(2);
  source.close();
  assert.equal(await take(reader, 9), [2]);
  assert.equal(watch(source), [{ state: "closed" }]);
});

test("recovered is told, and leaves the feed live", () => {
  const source = new Source<number>({ keep: "newest" });
  source.report({ state: "recovering" });
  const seen = watch(source);
  source.report({ state: "recovered", from: 1, to: 2, backfilled: 3 });
  assert.equal(seen.at(-1), { state: "recovered", from: 1, to: 2, backfilled: 3 });
  assert.equal(source.status, { state: "live" });
});

test("return ends an iterator: what waits settles, and nothing is kept for it", async () => {
  const source = new Source<number>({ keep: "all", bound: 2 });
  const seen = watch(source);
  const reader = source[Symbol.asyncIterator]();
  const waiting = [reader.next(), reader.next()];
  assert.equal(await reader.return?.(), { done: true, value: undefined });
  assert.equal(await Promise.all(waiting), [{ done: true, value: undefined }, { done: true, value: undefined }]);
  for (const value of [1, 2, 3, 4]) source.push(value);
  assert.equal(await reader.next(), { done: true, value: undefined });
  assert.not.ok(seen.some(({ state }) => state === "gap"), "it fills no queue any more");
});

test("leaving a loop ends its iterator and no other", async () => {
  const source = new Source<number>({ keep: "all", bound: 2 });
  const other = source[Symbol.asyncIterator]();
  const loop = (async () => {
    for await (const value of source) return value;
  })();
  source.push(1);
  assert.is(await loop, 1);
  source.push(2);
  assert.equal(await take(other, 2), [1, 2]);
  assert.not.ok(source.closed);
});

test("several reads that wait at once are answered in order", async () => {
  const source = new Source<number>({ keep: "all", bound: 9 });
  const reader = source[Symbol.asyncIterator]();
  const waiting = [reader.next(), reader.next(), reader.next()];
  source.push(1);
  source.push(2);
  source.close();
  assert.equal(await Promise.all(waiting), [
    { done: false, value: 1 },
    { done: false, value: 2 },
    { done: true, value: undefined },
  ]);
});

test("close lets an iterator read what it has, then ends it", async () => {
  let closes = 0;
  const source = new Source<number>({ keep: "all", bound: 9 }, () => closes++);
  const seen = watch(source);
  const behind = source[Symbol.asyncIterator]();
  const waiting = source[Symbol.asyncIterator]();
  const next = waiting.next().then(() => waiting.next()).then(() => waiting.next());
  source.push(1);
  source.push(2);
  source.close();
  source.close();
  source.push(3);
  assert.equal(await take(behind, 9), [1, 2]);
  assert.equal(await next, { done: true, value: undefined });
  assert.is(closes, 1);
  assert.equal(seen.at(-1), { state: "closed" });
  assert.equal(seen.filter(({ state }) => state === "closed").length, 1);
});

test("close wakes who waits", async () => {
  for (const error of [undefined, new Error("gone")]) {
    const source = new Source<number>({ keep: "newest" });
    const reader = source[Symbol.asyncIterator]();
    const waiting = reader.next().then((result) => result.done, (caught) => caught);
    await new Promise((resolve) => setTimeout(resolve, 0));
    source.close(error);
    assert.is(await waiting, error ?? true);
  }
});

test("close with an error throws it once to each iterator, which is over then", async () => {
  const source = new Source<number>({ keep: "all", bound: 9 });
  const broken = new Error("gone");
  const one = source[Symbol.asyncIterator]();
  const two = source[Symbol.asyncIterator]();
  const waiting = one.next();
  source.push(1);
  assert.equal(await waiting, { done: false, value: 1 });
  source.close(broken);
  for (const [reader, left] of [[one, 0], [two, 1]] as const) {
    assert.equal((await take(reader, left)).length, left);
    assert.is(await reader.next().then(() => undefined, (error) => error), broken);
    assert.equal(await reader.next(), { done: true, value: undefined });
  }
  assert.equal(source.status, { state: "closed", error: broken });
});

test("a handler that closes the feed is the last to be called", () => {
  const source = new Source<number>({ keep: "newest" });
  const got: string[] = [];
  source.on(() => {
    got.push("first");
    source.close();
  });
  source.on(() => got.push("second"));
  source.push(1);
  source.push(2);
  assert.equal(got, ["first"]);
});

test.run();
