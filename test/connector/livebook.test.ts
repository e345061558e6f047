import * as assert from "uvu/assert";
import { snapshotAudit } from "../../src/connector/books/bookaudit.ts";
import type { BookRule } from "../../src/connector/books/bookrule.ts";
import { FollowedBook } from "../../src/connector/books/livebook.ts";
import { SchemaError, StaleBook, TransportError } from "../../src/core/errors.ts";
import type { FeedStatus } from "../../src/core/feed.ts";
import type { BookDelta, BookSnapshot } from "../../src/model/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { suite } from "../support/suite.ts";
import { type Deferred, deferred, rejection } from "./desk.support.ts";

const test = suite("connector/livebook");

type Picture = BookSnapshot & { readonly sequence: number };

/** How a book of this test is followed, other than by numbers and snapshots that are asked for. */
interface Setting {
  readonly rule?: BookRule;
}

interface Asked extends Deferred<Picture> {
  readonly at: number;
  readonly signal: AbortSignal;
}

interface Bench {
  readonly clock: ManualClock;
  readonly book: FollowedBook;
  readonly asked: Asked[];
  readonly said: string[];
  readonly changes: string[];
  closes: number;
  subscriptions: number;
  settle(): Promise<void>;
}

function bench({ rule = { kind: "range", snapshot: "rest" } }: Setting = {}): Bench {
  const clock = manualClock(1_000_000);
  const asked: Asked[] = [];
  const made: Bench = {
    clock,
    asked,
    said: [],
    changes: [],
    closes: 0,
    subscriptions: 0,
    settle: () => clock.advance(0),
    book: new FollowedBook({
      symbol: "A/B",
      venue: "test",
      rule,
      clock,
      fetchSnapshot: (signal) => {
        const question = { ...deferred<Picture>(), at: clock.monotonic(), signal };
        asked.push(question);
        return question.promise;
      },
      read: (payload) => {
        if (typeof payload === "string") throw new SchemaError("", "a change", payload);
        return payload as BookDelta;
      },
      resubscribe: () => made.subscriptions++,
      onClose: () => made.closes++,
    }),
  };
  made.book.onStatus((status) => made.said.push(words(status)));
  made.book.on(({ sequence, received, time }) => made.changes.push(`${sequence} ${received} ${time ?? "-"}`));
  return made;
}

function words(status: FeedStatus): string {
  switch (status.state) {
    case "recovered":
      return `recovered ${status.from}-${status.to} ${status.backfilled}`;
    case "error":
      return `error ${(status.error as Error).name}`;
    case "gap":
      return `gap ${status.missed}`;
    default:
      return status.state;
  }
}

function picture(sequence: number, bid = "10", ask = "11"): Picture {
  return { symbol: "A/B", sequence, bids: [[bid, "1"], ["9", "2.50"]], asks: [[ask, "3"], ["12", "4"]] };
}

function change(first: number, last: number = first, bids: BookDelta["bids"] = []): BookDelta {
  return { first, last, bids, asks: [], time: last };
}

/** Every way to read levels; each must be refused, or none. */
function readers(book: FollowedBook): (() => unknown)[] {
  return [
    () => book.bestBid,
    () => book.bestAsk,
    () => book.bids(),
    () => book.asks(1),
    () => book.snapshot(),
    () => book.snapshot(1),
    () => book.view.bids.size,
    () => book.view.asks.price(),
    () => book.view.bids.amount(1),
    () => book.view.asks.level(),
    () => book.view.bids.text(1),
    () => book.view.asks.copy(new Float64Array(2), new Float64Array(2)),
  ];
}

function unreadable(book: FollowedBook, why: string): void {
  for (const read of readers(book)) {
    let error: unknown;
    try {
      read();
    } catch (thrown) {
      error = thrown;
    }
    assert.instance(error, StaleBook);
    assert.is((error as Error).message, `A/B: the book is ${why}`);
  }
}

async function live(): Promise<Bench> {
  const made = bench();
  made.book.live();
  made.asked[0]?.resolve(picture(5));
  await made.settle();
  assert.is(made.book.state, "live");
  return made;
}

test("reading is refused unless the book is live", async () => {
  const { book, asked, settle } = bench();
  unreadable(book, "syncing");
  book.live();
  unreadable(book, "syncing");
  asked[0]?.resolve(picture(5));
  await settle();
  for (const read of readers(book)) read();
  book.lost();
  unreadable(book, "stale");
  book.live();
  unreadable(book, "stale");
  asked[1]?.resolve(picture(6));
  await settle();
  for (const read of readers(book)) read();
  book.data(change(8), 1);
  unreadable(book, "stale");
  asked[2]?.resolve(picture(8));
  await settle();
  for (const read of readers(book)) read();
  book.data("broken", 1);
  unreadable(book, "stale");
  asked[3]?.resolve(picture(9));
  await settle();
  for (const read of readers(book)) read();
  book.close();
  unreadable(book, "closed");
});

test("levels, texts and the best of each side", async () => {
  const { book } = await live();
  assert.is(`${book.bestBid.amount} at ${book.bestBid.price}`, "1 at 10");
  assert.is(`${book.bestAsk.amount} at ${book.bestAsk.price}`, "3 at 11");
  assert.equal(book.bids().map(({ price, amount }) => `${amount}@${price}`), ["1@10", "2.5@9"]);
  assert.equal(book.asks(1).map(({ price }) => price.toFixed()), ["11"]);
  assert.equal(book.bids(0), []);
  assert.is(book.asks(99).length, 2);
  book.data(change(6, 7, [["10", "0"]]), 77);
  assert.equal(book.snapshot(), {
    symbol: "A/B",
    bids: [["9", "2.50"]],
    asks: [["11", "3"], ["12", "4"]],
    sequence: 7,
    time: 7,
  });
  assert.equal(book.snapshot(1).asks, [["11", "3"]]);
  assert.is(book.sequence, 7);
  assert.is(book.time, 7);
});

test("the view reads in place what the book has", async () => {
  const { book } = await live();
  const { bids, asks } = book.view;
  assert.equal([bids.size, bids.price(), bids.amount(), bids.price(1), bids.amount(1)], [2, 10, 1, 9, 2.5]);
  assert.equal([asks.size, asks.price(), asks.amount(), asks.price(1), asks.amount(1)], [2, 11, 3, 12, 4]);
  assert.is(`${bids.level(1).amount} at ${bids.level(1).price}`, "2.5 at 9");
  assert.equal([bids.text(), bids.text(1)], [["10", "1"], ["9", "2.50"]]);
  const [prices, amounts] = [new Float64Array(3), new Float64Array(3)];
  assert.is(asks.copy(prices, amounts), 2);
  assert.equal([[...prices], [...amounts]], [[11, 12, 0], [3, 4, 0]]);
  book.data(change(6, 7, [["10.5", "0.10"], ["9", "0"]]), 1);
  assert.equal([bids.size, bids.price(), bids.amount(), bids.price(1)], [2, 10.5, 0.1, 10]);
  assert.equal(bids.text(), ["10.5", "0.10"]);
  for (const rank of [2, -1, 0.5, NaN]) {
    for (const read of ["price", "amount", "level", "text"] as const) {
      assert.throws(() => bids[read](rank), (error: unknown) => error instanceof RangeError, `${read} ${rank}`);
    }
  }
});

test("a view of an empty side has no best level", async () => {
  const { book } = await live();
  book.data(change(6, 6, [["10", "0"], ["9", "0"]]), 1);
  assert.is(book.view.bids.size, 0);
  assert.throws(() => book.view.bids.price(), /there are no bids/);
  assert.throws(() => book.view.bids.level(3), /there is no level 3 of bids/);
  assert.is(book.view.bids.copy(new Float64Array(1), new Float64Array(1)), 0);
});

test("an empty side has no best level", async () => {
  const { book } = await live();
  book.data(change(6, 6, [["10", "0"], ["9", "0"]]), 1);
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof RangeError);
  assert.equal(book.bids(), []);
  assert.is(book.bestAsk.price.toFixed(), "11");
});

test("states are told once each: connecting, live, stale, recovered with its times", async () => {
  const { book, asked, said, clock, settle } = bench();
  book.live();
  asked[0]?.resolve(picture(5));
  await settle();
  book.data(change(6), 1);
  assert.equal(said, ["connecting", "live"]);
  await clock.advance(500);
  book.data(change(9), 2);
  book.data(change(12), 2);
  await clock.advance(250);
  assert.equal(said.splice(0), ["connecting", "live", "stale"]);
  assert.is(book.status.state, "stale");
  asked[1]?.resolve(picture(12));
  await settle();
  assert.equal(said.splice(0), ["recovered 1000500-1000750 0"]);
  assert.is(book.status.state, "live");
  book.lost();
  book.lost();
  assert.equal(said.splice(0), ["stale"]);
  await clock.advance(1_000);
  book.live();
  asked[2]?.resolve(picture(20));
  await settle();
  assert.equal(said.splice(0), ["recovered 1000750-1001750 0"]);
});

test("a loss before the book was ever live is no staleness", async () => {
  const { book, asked, said, settle } = bench();
  book.live();
  book.lost();
  book.live();
  assert.is(book.state, "syncing");
  asked[1]?.resolve(picture(5));
  await settle();
  assert.equal(said, ["connecting", "live"]);
});

test("every change is told with its sequence, our time and the venue's", async () => {
  const { book, asked, changes, clock, settle } = bench();
  book.live();
  await clock.advance(40);
  asked[0]?.resolve(picture(5));
  await settle();
  assert.equal(changes.splice(0), ["5 1000040 -"], "a snapshot counts as received when it came");
  book.data(change(6), 1_000_050);
  book.data(change(6), 1_000_051);
  book.data(change(7, 9), 1_000_052);
  assert.equal(changes, ["6 1000050 6", "9 1000052 9"]);
});

test("a snapshot that was asked for before an interruption is never used after it", async () => {
  for (const interrupt of ["lost", "unreadable"] as const) {
    const { book, asked, said, settle } = bench();
    book.live();
    if (interrupt === "lost") {
      book.lost();
      book.live();
    } else book.data("broken", 1);
    assert.is(asked.length, 2, "another one is asked for");
    asked[0]?.resolve(picture(5));
    await settle();
    assert.is(book.state, "syncing", interrupt);
    book.data(change(8), 1);
    asked[1]?.resolve(picture(7));
    await settle();
    assert.is(`${book.state} ${book.sequence}`, "live 8");
    assert.is(asked.length, 2);
    assert.is(said.at(-1), "live");
  }
});

test("while the stream is away no snapshot is used, and none is asked for", async () => {
  const { book, asked, clock, settle } = await live();
  book.data(change(9), 1);
  assert.is(asked.length, 2);
  book.lost();
  asked[1]?.resolve(picture(9));
  await settle();
  assert.is(book.state, "stale");
  book.unreadable(new Error("noise"));
  await clock.advance(60_000);
  assert.is(asked.length, 2);
  assert.is(clock.pending, 0);
  book.live();
  assert.is(asked.length, 3);
});

test("snapshots that fail are asked for again, with growing pauses, and told as errors", async () => {
  const { book, asked, said, clock, settle } = bench();
  book.live();
  const times: number[] = [];
  for (let n = 0; n < 7; n++) {
    asked[n]?.reject(new TransportError("status", "503", true));
    await settle();
    await clock.advance(10_000);
    times.push((asked[n + 1]?.at ?? 0) - n * 10_000);
  }
  assert.equal(times, [100, 500, 1_000, 5_000, 5_000, 5_000, 5_000]);
  assert.is(said.filter((one) => one === "error TransportError").length, 7);
  assert.is(book.state, "syncing");
  asked[7]?.resolve(picture(5));
  await settle();
  assert.is(book.state, "live");
  assert.is(clock.pending, 0);
});

test("a snapshot that is too old is asked for again, and the changes that wait are kept", async () => {
  const { book, asked, clock, settle } = bench();
  book.data(change(8), 1);
  book.data(change(9), 1);
  asked[0]?.resolve(picture(5));
  await settle();
  assert.is(asked.length, 1, "not at once");
  await clock.advance(100);
  assert.is(asked.length, 2);
  book.data(change(10), 1);
  assert.is(asked.length, 2, "one question at a time");
  asked[1]?.resolve(picture(7));
  await settle();
  assert.is(`${book.state} ${book.sequence}`, "live 10");
});

test("a loss during the pause between snapshots ends that line of questions", async () => {
  const { book, asked, clock, settle } = bench();
  book.live();
  asked[0]?.reject(new Error("503"));
  await settle();
  book.lost();
  await clock.advance(60_000);
  assert.is(asked.length, 1);
  book.live();
  assert.is(asked.length, 2);
  await clock.advance(60_000);
  assert.is(asked.length, 2, "one line of questions, not two");
});

test("an unreadable change makes the book stale and is told", async () => {
  const { book, asked, said, settle } = await live();
  said.splice(0);
  book.data("broken", 1);
  assert.equal(said.splice(0), ["error SchemaError", "stale"]);
  assert.is(asked.length, 2);
  asked[1]?.resolve(picture(6));
  await settle();
  assert.is(book.state, "live");
});

test("ready resolves when the book is live, at once where it is", async () => {
  const { book, asked, clock, settle } = bench();
  let resolved = false;
  const ready = book.ready().then(() => (resolved = true));
  await settle();
  assert.is(resolved, false);
  book.live();
  asked[0]?.reject(new Error("503"));
  await clock.advance(100);
  assert.is(resolved, false, "an error is no end");
  asked[1]?.resolve(picture(5));
  await ready;
  await book.ready();
  assert.is(clock.pending, 0, "its time limit is gone");
});

test("ready resolves on recovery too", async () => {
  const { book, asked } = await live();
  book.lost();
  const ready = book.ready();
  book.live();
  asked[1]?.resolve(picture(6));
  await ready;
  assert.is(book.state, "live");
});

test("ready rejects in time, when aborted, and when the book is closed", async () => {
  const { book, clock, settle } = bench();
  const late = rejection(book.ready({ timeout: 3_000 }));
  await clock.advance(2_999);
  assert.is(clock.pending, 1);
  await clock.advance(1);
  assert.is((await late as TransportError).reason, "timeout");
  assert.instance(await late, TransportError);

  const stop = new AbortController();
  const aborted = rejection(book.ready({ signal: stop.signal }));
  await settle();
  stop.abort();
  assert.is((await aborted as TransportError).reason, "aborted");
  const before = await rejection(book.ready({ signal: stop.signal }));
  assert.is((before as TransportError).reason, "aborted", "a signal that is aborted already");

  const closing = rejection(book.ready());
  book.close();
  assert.is((await closing as TransportError).reason, "aborted");
  assert.is((await rejection(book.ready()) as TransportError).reason, "aborted", "closed already");
  assert.is(clock.pending, 0);
});

test("closing while a snapshot loads ends everything", async () => {
  const made = bench();
  const { book, asked, said, clock, settle } = made;
  book.live();
  const reader = book[Symbol.asyncIterator]();
  const next = reader.next();
  book.close();
  assert.is(asked[0]?.signal.aborted, true, "the request is aborted");
  asked[0]?.resolve(picture(5));
  await settle();
  assert.is(book.state, "syncing", "its answer is not used");
  assert.equal(await next, { done: true, value: undefined });
  book.data(change(6), 1);
  book.live();
  book.lost();
  book.unreadable(new Error("late"));
  await clock.advance(60_000);
  assert.is(asked.length, 1);
  assert.is(clock.pending, 0);
  assert.is(made.closes, 1);
  book.close();
  assert.is(made.closes, 1, "once");
  assert.equal(said, ["connecting", "closed"]);
});

test("closing during a pause leaves no timer", async () => {
  const { book, asked, clock, settle } = bench();
  book.live();
  asked[0]?.reject(new Error("503"));
  await settle();
  assert.is(clock.pending, 1);
  book.close();
  await settle();
  assert.is(clock.pending, 0);
  assert.is(asked.length, 1);
});

test("a slow reader sees the newest change only; the book has them all", async () => {
  const { book } = await live();
  const reader = book[Symbol.asyncIterator]();
  for (let n = 6; n <= 9; n++) book.data(change(n, n, [[String(n), "1"]]), n);
  assert.is((await reader.next()).value?.sequence, 9);
  assert.equal(book.bids().map(({ price }) => price.toFixed()), ["10", "9", "8", "7", "6"]);
  await reader.return?.();
});

test("recoveries that never hold are paused; those of a book that held are not", async () => {
  const { book, asked, clock, settle } = await live();
  const recover = async (): Promise<number> => {
    const questions = asked.length;
    const from = clock.monotonic();
    book.data(change(book.sequence + 5), 1);
    assert.is(book.state, "stale", "at once");
    while (asked.length === questions && clock.monotonic() - from < 20_000) await clock.advance(50);
    asked.at(-1)?.resolve(picture(book.sequence + 5));
    await settle();
    assert.is(book.state, "live");
    return (asked.at(-1)?.at ?? 0) - from;
  };
  const waits: number[] = [];
  for (let n = 0; n < 34; n++) waits.push(await recover());
  assert.equal(waits.slice(27), [0, 0, 100, 500, 1_000, 5_000, 5_000]);
  assert.is(Math.max(...waits.slice(0, 27)), 0);
  await clock.advance(10_000);
  assert.is(await recover(), 0);
});

const byStream: BookRule = { kind: "previous", snapshot: "stream" };
const brought = (last: number, time: number): BookDelta => ({ ...picture(last), last, snapshot: true, time });

test("where the stream brings snapshots, a gap subscribes this book anew, and nothing is asked for over HTTP", async () => {
  const made = bench({ rule: byStream });
  const { book, asked, said, clock } = made;
  book.live();
  await clock.advance(0);
  assert.is(made.subscriptions, 0, "a new subscription brings one of itself");
  book.data(brought(5, 1), 1);
  assert.is(book.state, "live");
  book.data({ ...change(9), previous: 8 }, 1);
  assert.is(book.state, "stale");
  assert.is(made.subscriptions, 1);
  book.data(brought(9, 9), 1);
  assert.is(book.state, "live");
  await clock.advance(60_000);
  assert.is(made.subscriptions, 1, "once");
  assert.is(asked.length, 0);
  assert.is(clock.pending, 0);
  assert.equal(said, ["connecting", "live", "stale", "recovered 1000000-1000000 0"]);
});

test("a snapshot that the stream does not bring is subscribed for again, with growing patience", async () => {
  const made = bench({ rule: byStream });
  const times: number[] = [];
  made.book.live();
  for (let second = 0; second < 70; second++) {
    const before = made.subscriptions;
    await made.clock.advance(1_000);
    if (made.subscriptions > before) times.push(made.clock.monotonic());
  }
  assert.equal(times, [5_000, 15_000, 35_000, 65_000]);
  made.book.data(brought(5, 1), 1);
  assert.is(made.book.state, "live");
  assert.is(made.clock.pending, 0);
});

test("a checksum that differs makes this book stale, one that is missing is told of once", () => {
  const made = bench({ rule: { ...byStream, checksum: () => -7 } });
  made.book.live();
  made.book.data({ ...brought(5, 1), checksum: -7 }, 1);
  made.book.data({ ...change(6), previous: 5, checksum: 2 ** 32 - 7, bids: [["9", "1"]] }, 1);
  assert.is(made.book.state, "live");
  for (let n = 7; n < 12; n++) made.book.data({ ...change(n), previous: n - 1, checksum: 0, bids: [["9", "1"]] }, 1);
  made.book.data({ ...change(12), previous: 11, bids: [["9", "1"]] }, 1);
  assert.is(`${made.book.state} ${made.book.sequence}`, "live 12");
  assert.equal(made.said, ["connecting", "live", "error VenueKitError"]);
  made.book.data({ ...change(13), previous: 12, checksum: 8 }, 1);
  assert.is(made.book.state, "stale");
  assert.is(made.subscriptions, 1);
});

test("a checksum or a price that cannot be worked with makes the book stale, and throws at nobody", () => {
  const broken: BookRule = {
    ...byStream,
    checksum: () => {
      throw new TypeError("no sum");
    },
  };
  const made = bench({ rule: broken });
  made.book.live();
  made.book.data({ ...brought(5, 1), checksum: 1 }, 1);
  assert.is(made.book.state, "syncing");
  assert.equal(made.said, ["connecting", "error TypeError"]);
});

test("handlers that throw disturb neither their book nor another one", async () => {
  const [one, other] = [await live(), await live()];
  one.book.on(() => {
    throw new Error("mine");
  });
  one.book.onStatus(() => {
    throw new Error("mine too");
  });
  for (const { book } of [one, other]) book.data(change(6), 1);
  assert.is(`${one.book.state} ${one.book.sequence} ${other.book.state} ${other.book.sequence}`, "live 6 live 6");
  assert.equal(other.said, ["connecting", "live"]);
  assert.equal(one.changes.length, 2);
});

test("silence: genuine where a snapshot is not ahead, or what it has ahead comes; else the book is stale", async () => {
  const { book, asked, said, clock, settle } = await live();
  const ask = async (sequence: number, meanwhile: () => void = () => {}): Promise<boolean> => {
    const answer = book.silent();
    asked.at(-1)?.resolve(picture(sequence));
    await settle();
    meanwhile();
    await clock.advance(1_000);
    return await answer;
  };
  assert.is(await ask(5), true);
  assert.is(await ask(4), true, "one from before");
  assert.is(await ask(6, () => book.data(change(6), 1)), true, "it was on its way");
  said.splice(0);
  assert.is(await ask(9), false);
  assert.equal(said, ["error VenueKitError", "stale"]);
  assert.is(await book.silent(), false, "a book that is not live is asked for anyway");
  asked.at(-1)?.resolve(picture(9));
  await settle();
  const failing = book.silent();
  asked.at(-1)?.reject(new TransportError("status", "503", true));
  assert.is(await failing, false);
  assert.is(book.state, "live", "no snapshot is no evidence");
  const closing = book.silent();
  book.close();
  asked.at(-1)?.reject(new Error("aborted"));
  assert.is(await closing, false);
  assert.is(clock.pending, 0);
});

interface Audited extends Bench {
  /** The venue's book, without the test's own ghosts. */
  readonly venue: { bids: [string, string][]; asks: [string, string][] };
  /** When the audit asked. */
  readonly questions: number[];
}

/** A book without numbers that is audited against the venue of the test, which answers after 300 ms. */
function audited(
  rule: BookRule = { kind: "none", snapshot: "stream", audit: snapshotAudit({ depth: 5 }) },
): Audited {
  const venue: Audited["venue"] = { bids: [["10", "1"], ["9", "2.50"]], asks: [["11", "3"], ["12", "4"]] };
  const made = bench({ rule });
  const questions: number[] = [];
  const answer = async (): Promise<void> => {
    const question = made.asked.shift();
    if (!question) return;
    questions.push(question.at);
    await made.clock.advance(300);
    question.resolve({ symbol: "A/B", sequence: question.at, bids: [...venue.bids], asks: [...venue.asks] });
  };
  const audited: Audited = {
    ...made,
    book: made.book,
    venue,
    questions,
    settle: async () => {
      for (let n = 0; n < 20; n++) {
        await made.clock.advance(100);
        await answer();
      }
    },
  };
  made.book.live();
  made.book.data({ bids: venue.bids, asks: venue.asks, snapshot: true, last: 1, time: 1 }, 1);
  return audited;
}

/** Lets so many milliseconds pass. */
async function pass(made: Audited, ms: number, each: (at: number) => void = () => {}): Promise<void> {
  for (const end = made.clock.monotonic() + ms; made.clock.monotonic() < end;) {
    each(made.clock.monotonic());
    await made.settle();
  }
}

test(
  "an audit finds a level that the venue has not, or has and the book has not, within 30 s and one answer",
  async () => {
    const wrongs: ((venue: Audited["venue"]) => void)[] = [
      (venue) => venue.bids.pop(),
      (venue) => venue.bids.push(["8", "1"]),
      (venue) => venue.asks[1] = ["12", "4.01"],
    ];
    for (const wrong of wrongs) {
      for (const after of [0, 20_000, 26_100, 40_000]) {
        const made = audited();
        await pass(made, after);
        const began = made.clock.monotonic();
        let found = Infinity;
        made.book.onStatus(({ state }) => {
          if (state === "stale") found = made.clock.monotonic() - began;
        });
        wrong(made.venue);
        while (made.book.state === "live" && made.clock.monotonic() - began < 40_000) await made.settle();
        assert.is(made.book.state, "stale");
        assert.ok(found <= 30_300, `${found} ms`);
        assert.equal(made.said, ["connecting", "live", "error VenueKitError", "stale"]);
        made.book.close();
        assert.is(made.clock.pending, 0);
      }
    }
  },
  60_000,
);

test("an audit gives no false alarm where the market moves, be the stream or the snapshot late", async () => {
  for (const lag of [0, 1_500]) {
    const made = audited();
    let n = 0;
    const late: { readonly at: number; run(): void }[] = [];
    await pass(made, 400_000, (at) => {
      const amount = String(1 + n++ % 7);
      const price = String(6 + n % 4);
      const set = (): void => {
        const others = made.venue.bids.filter(([one]) => one !== price);
        made.venue.bids = [...others, [price, amount] as [string, string]]
          .sort(([one], [other]) => Number(other) - Number(one));
      };
      set();
      late.push({ at: at + lag, run: () => made.book.data({ bids: [[price, amount]], asks: [], time: at + 2 }, 1) });
      while ((late[0]?.at ?? Infinity) <= at) late.shift()?.run();
    });
    assert.ok(made.questions.length >= 10, `${made.questions.length} questions`);
    assert.equal(made.said, ["connecting", "live"]);
    made.book.close();
  }
}, 60_000);

test("an audit compares as far as both books go", async () => {
  const made = audited();
  for (let price = 1; price <= 8; price++) {
    made.book.data({ bids: [[String(price), "1"]], asks: [], time: 1 }, 1);
  }
  // Five levels are all that it asked for: there is more behind the last.
  made.venue.bids.push(["8", "1.0"], ["7", "1"], ["6", "1"]);
  await pass(made, 60_000);
  assert.equal(made.said, ["connecting", "live"]);
  made.book.close();
});

test("an audit whose snapshot fails is told of, and tried again", async () => {
  const made = audited();
  const { clock, asked, said, book } = made;
  await clock.advance(26_000);
  asked.shift()?.reject(new TransportError("status", "503", true));
  await clock.advance(5_000 + 2_000);
  assert.equal(said, ["connecting", "live", "error TransportError"]);
  assert.is(asked.length, 1);
  assert.is(book.state, "live");
  const silent = book.silent();
  await pass(made, 6_000);
  assert.is(await silent, true, "the venue has the same");
  made.venue.bids.pop();
  const wrong = book.silent();
  await pass(made, 8_000);
  assert.is(await wrong, false);
  assert.is(book.state, "stale");
  book.close();
  assert.is(clock.pending, 0);
});

test("silence of a book that is audited: what its levels are counts, and no number", async () => {
  const made = audited({ kind: "rising", snapshot: "stream", audit: snapshotAudit({ depth: 5 }) });
  const { book } = made;
  await made.clock.advance(5_000);
  const same = book.silent();
  await pass(made, 6_000);
  assert.is(await same, true, "the venue counts on, and nothing has changed");
  assert.is(book.state, "live");
  made.venue.asks.pop();
  const wrong = book.silent();
  await pass(made, 8_000);
  assert.is(await wrong, false);
  book.close();
});

test.run();
