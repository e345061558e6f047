/** Live books of whole messages: each takes the place of the one before, and an older one of nothing. */
import * as assert from "uvu/assert";
import type { Book } from "../../generated/hyperliquid/spot.ts";
import { StaleBook } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { bench } from "./bench.support.ts";

const test = suite("hyperliquid books");

const symbol = "HYPE/USDC";
const frame = (time: number, bid: string, ask: string, more: Partial<Book> = {}): Book => ({
  coin: "@107",
  time,
  levels: [[{ px: bid, sz: "1.5", n: 1 }, { px: "80.0", sz: "2", n: 1 }], [{ px: ask, sz: "3", n: 2 }]],
  fast: true,
  ...more,
});

async function followed(options: { books?: "fast" | "deep" } = {}) {
  const made = await bench("spot", options);
  const promise = made.venue.watchOrderBook(symbol);
  await made.clock.advance(10);
  return { ...made, promise };
}

test("it is live with the first message, whole with each, and asks for nothing", async () => {
  const { venue, promise, tell, asked, sockets } = await followed();
  const before = asked.length;
  tell("l2Book", frame(1_000, "92.9", "93.1"));
  const book = await promise;
  assert.equal([book.bestBid?.price.toFixed(), book.bestAsk?.price.toFixed()], ["92.9", "93.1"]);
  tell("l2Book", frame(1_500, "92.0", "92.5"));
  assert.equal([book.bestBid?.price.toFixed(), book.bestAsk?.price.toFixed()], ["92", "92.5"], "nothing of it is left");
  tell("l2Book", frame(1_499, "91.0", "91.5"));
  assert.equal(book.bestBid?.price.toFixed(), "92", "what is older is late");
  assert.is(asked.length, before);
  const { subscription } = sockets.flatMap(({ sent }) => sent).at(-1) ?? {};
  assert.equal(subscription, { type: "l2Book", coin: "@107", fast: true });
  await venue.close();
});

test("frames of another book, and one that is crossed, are not it", async () => {
  const { venue, promise, tell, sockets, clock } = await followed();
  tell("l2Book", frame(1_000, "92.9", "93.1"));
  const book = await promise;
  const { fast: _, ...slow } = frame(2_000, "80.0", "81.0");
  tell("l2Book", slow);
  tell("l2Book", { ...frame(2_000, "70.0", "71.0"), coin: "@1" });
  assert.equal(book.bestBid?.price.toFixed(), "92.9");
  tell("l2Book", frame(3_000, "94.0", "93.1"));
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  await clock.advance(10);
  const [ended, anew] = sockets.flatMap(({ sent }) => sent).slice(-2);
  assert.equal([ended?.["method"], anew?.["method"]], ["unsubscribe", "subscribe"]);
  tell("l2Book", frame(3_500, "93.0", "93.1"));
  assert.equal(book.bestBid?.price.toFixed(), "93", "a new subscription mends it");
  await venue.close();
});

test("a lost connection makes it stale until the next message", async () => {
  const { venue, promise, tell, sockets, clock } = await followed();
  tell("l2Book", frame(1_000, "92.9", "93.1"));
  const book = await promise;
  for (const { events } of sockets) events.closed(1006, "");
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  await clock.advance(5_000);
  tell("l2Book", frame(9_000, "95.0", "95.1"));
  assert.equal(book.bestBid?.price.toFixed(), "95");
  await venue.close();
});

test("a frame that cannot be read makes it stale: what it said is not known", async () => {
  const { venue, promise, tell, clock } = await followed();
  tell("l2Book", frame(1_000, "92.9", "93.1"));
  const book = await promise;
  tell("l2Book", { coin: "@107", fast: true, time: 2_000, levels: "none" });
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  await clock.advance(10);
  tell("l2Book", frame(2_500, "92.0", "93.1"));
  assert.equal(book.bestBid?.price.toFixed(), "92");
  await venue.close();
});

test("deep books have twenty levels a side, at the venue's own pace", async () => {
  const { venue, promise, tell, sockets } = await followed({ books: "deep" });
  const { fast: _, ...slow } = frame(1_000, "92.9", "93.1");
  tell("l2Book", slow);
  assert.is((await promise).bestBid?.price.toFixed(), "92.9");
  assert.equal(sockets.flatMap(({ sent }) => sent).at(-1)?.["subscription"], { type: "l2Book", coin: "@107" });
  await venue.close();
});

test.run();
