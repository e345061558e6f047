import * as assert from "uvu/assert";
import { candlesIn, everyPage, nextOf, oldestFirst, placeOf, type Stretch } from "../../src/connector/history.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/history");
const minute = 60_000;

test("all pages of a list, and an error where there is no end", async () => {
  const asked: string[] = [];
  const found = await everyPage<number>({}, (page, found) => {
    asked.push(`${page} ${found.length}`);
    return Promise.resolve({ raws: [page * 2, page * 2 + 1], more: page < 2 });
  });
  assert.equal(found, [0, 1, 2, 3, 4, 5]);
  assert.equal(asked, ["0 0", "1 2", "2 4"]);
  assert.equal(await everyPage<number>({}, () => Promise.resolve({ raws: [], more: true })), []);
  const endless = everyPage({ venue: "here" }, () => Promise.resolve({ raws: [1], more: true }));
  assert.instance(await endless.catch((error: unknown) => error), SchemaError);
});

/** A list of times 100 down to 1, three on a page, which are not in order on it. */
async function part(page: Parameters<typeof oldestFirst>[0]): Promise<readonly [number[], number]> {
  let pages = 0;
  const found = await oldestFirst<number>(page, (time) => time, (last, count) => {
    assert.is(count, pages++ * 3);
    const top = last === undefined ? 100 : last - 1;
    return Promise.resolve({ raws: [top - 1, top, top - 2].filter((time) => time > 0), more: top > 3 });
  });
  return [found, pages];
}

test("a list that comes newest first is told oldest first: the newest, or the first since a time", async () => {
  assert.equal(await part({ limit: 4 }), [[97, 98, 99, 100], 2]);
  assert.equal(await part({ limit: 4, to: 99 }), [[95, 96, 97, 98], 2]);
  assert.equal(await part({ limit: 4, from: 90 }), [[90, 91, 92, 93], 4]);
  assert.equal(await part({ limit: 40, from: 98, to: 100 }), [[98, 99], 1 + 1]);
  assert.equal((await part({ limit: 200 }))[0].length, 100);
});

/** Candles of every minute from minute 10 on; answers have one more at both ends, newest first. */
function candlesOf(asked: Stretch[]): (stretch: Stretch) => Promise<{ readonly time: number }[]> {
  return (stretch) => {
    asked.push(stretch);
    const first = Math.max(10, Math.ceil(stretch.from / minute) - 1);
    const count = Math.max(0, Math.ceil(stretch.to / minute) + 1 - first);
    return Promise.resolve(Array.from({ length: count }, (_, at) => ({ time: (first + at) * minute })).reverse());
  };
}

test("candles are asked for in stretches that an answer holds", async () => {
  const read = async (page: { from?: number; to?: number; limit: number }, oldest = 0, reach?: number) => {
    const asked: Stretch[] = [];
    const found = await candlesIn({ interval: "1m", ...page }, 20.5 * minute, oldest, candlesOf(asked), reach);
    return [found.map(({ time }) => time / minute), asked.map(({ from, to }) => [from / minute, to / minute])];
  };
  assert.equal(await read({ limit: 3 }), [[19, 20, 21], [[18.5, 21.5]]]);
  assert.equal(await read({ limit: 3, to: 15 * minute }), [[12, 13, 14], [[12, 15]]]);
  assert.equal(await read({ limit: 2, from: 11 * minute }), [[11, 12], [[11, 13]]]);
  assert.equal(await read({ limit: 4, from: 5 * minute }), [[10, 11, 12, 13], [[5, 9], [9, 13], [13, 17]]]);
  assert.equal(await read({ limit: 4, from: 0, to: 12 * minute }, 10 * minute), [[10, 11], [[9, 12]]]);
  // Answers that reach further than what is wanted, and less far.
  assert.equal(await read({ limit: 1, from: 12 * minute, to: 20 * minute }, 0, 5 * minute), [[12], [[12, 17]]]);
  assert.equal(await read({ limit: 5, to: 16 * minute }, 0, 3 * minute), [[11, 12, 13, 14, 15], [[11, 14], [14, 16]]]);
});

test("fills are read by stretches of time, each to its last page", () => {
  const since = 1_784_000_000_000;
  const week = 7 * 86_400_000;
  const first = placeOf(since, undefined, week);
  assert.equal(first, { from: since, to: since + week, cursor: "" });
  const page = nextOf(first, "77 a", since + 1);
  assert.equal(placeOf(since, page.next, week), { ...first, cursor: "77 a" });
  assert.equal(nextOf(first, undefined, since + week - 1), {});
  const second = placeOf(since, nextOf(first, undefined, since + week).next, week);
  assert.equal(second, { from: since + week, to: since + 2 * week, cursor: "" });
  assert.equal(placeOf(5, undefined, week, 10), { from: 10, to: 10 + week, cursor: "" });
  assert.equal(placeOf(undefined, undefined, week), { cursor: "" });
  assert.equal(placeOf(undefined, nextOf({ cursor: "" }, "9", 0).next, week), { cursor: "9" });
});

test.run();
