/** A feed with what others say beside it. */
import * as assert from "uvu/assert";
import { type FeedStatus, Source } from "../../src/core/feed.ts";
import { Beside } from "../../src/connector/beside.ts";
import { suite } from "../support/suite.ts";

const test = suite("feeds beside each other");

interface Value {
  readonly time: number;
  readonly rate?: string;
  readonly mark?: string;
  readonly index?: string;
}

function bench(): {
  readonly feeds: readonly [Source<Value>, Source<Value>, Source<Value>];
  readonly told: Value[];
  readonly states: FeedStatus["state"][];
  close(): void;
} {
  const feeds = [0, 1, 2].map(() => new Source<Value>({ keep: "newest" })) as [
    Source<Value>,
    Source<Value>,
    Source<Value>,
  ];
  const both: Beside<Value> = new Beside();
  for (const feed of feeds.slice(1)) both.add(feed);
  both.lead(feeds[0]);
  const merged = both.feed;
  const told: Value[] = [];
  const states: FeedStatus["state"][] = [];
  merged.on((value) => told.push(value));
  merged.onStatus(({ state }) => states.push(state));
  return { feeds, told, states, close: () => merged.close() };
}

test("nothing is told before the first says something; then everything, with the newest time", () => {
  const { feeds: [rates, marks, indices], told } = bench();
  marks.push({ time: 5, mark: "9" });
  assert.equal(told, []);
  rates.push({ time: 3, rate: "1" });
  indices.push({ time: 4, index: "8" });
  marks.push({ time: 7, mark: "10" });
  rates.push({ time: 9, rate: "2" });
  assert.equal(told, [
    { time: 5, rate: "1", mark: "9" },
    { time: 5, rate: "1", mark: "9", index: "8" },
    { time: 7, rate: "1", mark: "10", index: "8" },
    { time: 9, rate: "2", mark: "10", index: "8" },
  ]);
});

test("live when all are, again when the last has recovered, closed with any of them, and it closes all", () => {
  const { feeds, states } = bench();
  const [rates, marks, indices] = feeds;
  rates.report({ state: "live" });
  marks.report({ state: "live" });
  assert.equal(states, ["connecting"]);
  indices.report({ state: "live" });
  marks.report({ state: "recovering" });
  indices.report({ state: "recovering" });
  marks.report({ state: "recovered", from: 1, to: 2, backfilled: 0 });
  assert.equal(states.slice(1), ["live", "recovering", "recovering"]);
  indices.report({ state: "error", error: new Error("unreadable") });
  indices.report({ state: "recovered", from: 1, to: 2, backfilled: 0 });
  assert.equal(states.slice(4), ["error", "recovered"]);
  marks.close();
  assert.is(states.at(-1), "closed");
  assert.equal(feeds.map(({ closed }) => closed), [true, true, true]);
  const other = bench();
  other.close();
  assert.equal(other.feeds.map(({ closed }) => closed), [true, true, true]);
});

test.run();
