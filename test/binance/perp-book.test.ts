/** The book of USD-M futures: each change names the one before it, and one that is missing makes it begin anew. */
import * as assert from "uvu/assert";
import type { Depth, DepthEvent } from "../../generated/binance/perp.ts";
import { StaleBook } from "../../src/core/errors.ts";
import type { LiveBook } from "../../src/connector/books/livebook.ts";
import { suite } from "../support/suite.ts";
import { answer, type Bench, bench, message, symbol } from "./perp.support.ts";

const test = suite("binance perp book");

const snapshot = answer("depth", "book") as Depth;
const at = Number(snapshot.lastUpdateId);

/** A change from the update `first` to `last`, behind the change that ended at `previous`. */
function change(
  previous: number,
  first: number,
  last: number,
  bids: DepthEvent["b"],
  asks: DepthEvent["a"] = [],
): unknown {
  const event = message("DiffDepth", "both") as DepthEvent;
  return { stream: "btcusdt@depth@100ms", data: { ...event, pu: previous, U: first, u: last, b: bids, a: asks } };
}

async function opening(
  ...before: unknown[]
): Promise<Bench & { readonly book: LiveBook; tellBook(event: unknown): void }> {
  const own = await bench();
  own.answers["GET /fapi/v1/depth"] = snapshot;
  const watching = own.venue.watchOrderBook(symbol);
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  const line = own.sockets.findIndex(({ url }) => url.endsWith("/public/stream"));
  const tellBook = (event: unknown): void => own.tell(line, event);
  for (const event of before) tellBook(event);
  await own.clock.advance(200);
  return Object.assign(own, { book: await watching, tellBook });
}

const depths = ({ asked }: Bench): string[] => asked.filter((line) => line.includes("/depth?"));

test("a snapshot of a thousand levels, changes of before dropped, one across it applied, then each behind the other", async () => {
  const { book, tellBook, clock, venue, asked } = await opening(
    change(at - 20, at - 19, at - 10, [["83870.10", "99"]]),
    change(at - 10, at - 9, at + 5, [["83870.10", "1.000"]]),
  );
  assert.equal(asked.filter((line) => line.includes("/depth?")).map((line) => line.split("?")[1]), [
    "symbol=BTCUSDT&limit=1000",
  ]);
  assert.equal([book.state, book.sequence, String(book.bestBid.amount)], ["live", at + 5, "1"]);
  // The numbers between are those of other markets: nothing is missing.
  tellBook(change(at + 5, at + 30, at + 40, [["83870.15", "2.5"]], [["83870.20", "0"]]));
  await clock.advance(1);
  assert.equal([String(book.bestBid.price), String(book.bestAsk.price)], ["83870.15", "83870.3"]);
  assert.is(book.sequence, at + 40);
  await venue.close();
});

test("a change that does not follow: the book is not read any more, and begins anew", async () => {
  const own = await opening(change(at - 10, at - 9, at + 5, []));
  const { book, tellBook, clock, answers, venue } = own;
  answers["GET /fapi/v1/depth"] = { ...snapshot, lastUpdateId: at + 100, bids: [["83860.00", "7"]] };
  tellBook(change(at + 50, at + 51, at + 60, [["83870.10", "3"]]));
  assert.is.not(book.state, "live");
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  tellBook(change(at + 60, at + 61, at + 110, [["83861.00", "8"]]));
  await clock.advance(2_000);
  assert.equal([book.state, String(book.bestBid.price), depths(own).length], ["live", "83861", 2]);
  await venue.close();
});

test.run();
