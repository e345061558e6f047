/** Market data over a scripted venue: books by their rule, candles by stretches, and streams on their sockets. */
import * as assert from "uvu/assert";
import type { HttpRequest } from "../../src/core/http/http.ts";
import { StaleBook } from "../../src/core/errors.ts";
import { perp, spot } from "../../src/venues/okx/mod.ts";
import { suite } from "../support/suite.ts";
import { bench, type Line, ok, settle, spotAnswer, spotMessage } from "./bench.ts";

const test = suite("okx data");

const now = Date.UTC(2026, 6, 21, 9, 30);
const minute = 60_000;
const symbol = "BTC/USDT";

function world(kind: "spot" | "linear" = "spot") {
  const made = bench(now);
  const { credentials: _, ...open } = made.options;
  made.answers["GET /api/v5/public/instruments"] = spotAnswer("getInstruments", kind);
  return { ...made, venue: kind === "spot" ? spot(open) : perp(open) };
}

const change = (seqId: number, prevSeqId: number, more: Record<string, unknown> = {}, instId = "BTC-USDT") => ({
  arg: { channel: "books", instId },
  action: prevSeqId === -1 ? "snapshot" : "update",
  data: [{ asks: [], bids: [], ts: String(now), checksum: 0, seqId, prevSeqId, ...more }],
});
const whole = {
  asks: [["101", "3", "0", "1"], ["102", "1", "0", "1"]],
  bids: [["100", "2", "0", "1"], ["99", "5", "0", "1"]],
};

/** The line that carries books, and what was asked for on it. */
function booksOf(lines: readonly Line[]): { readonly line: Line; ops(): string[] } {
  const line = lines.find(({ sent }) => sent.some((text) => text.includes('"books"')));
  if (!line) throw new Error("nobody asked for a book");
  const ops = (): string[] =>
    line.sent.filter((text) => text.startsWith("{")).map((text) => JSON.parse(text).op as string);
  return { line, ops };
}

test("a book: a snapshot, then changes that name the one before, over silence and new numbers", async () => {
  const { venue, lines, tell } = world();
  await venue.connect();
  const opening = venue.watchOrderBook(symbol);
  await settle();
  tell("/ws/v5/public", change(10, -1, whole));
  const book = await opening;
  assert.equal([String(book.bestBid.price), String(book.bestAsk.amount)], ["100", "3"]);
  tell("/ws/v5/public", change(15, 10, { asks: [["101", "0", "0", "0"]], bids: [["100.5", "1", "0", "1"]] }));
  assert.equal([String(book.bestBid.price), String(book.bestAsk.price)], ["100.5", "102"]);
  tell("/ws/v5/public", change(15, 15));
  tell("/ws/v5/public", change(3, 15, { bids: [["100.5", "4", "0", "1"]] }));
  tell("/ws/v5/public", change(4, 3, { bids: [["99", "0", "0", "0"]] }));
  assert.equal([book.state, book.sequence, String(book.bestBid.amount), book.bids().length], ["live", 4, "4", 2]);
  assert.equal(booksOf(lines("/ws/v5/public")).ops(), ["subscribe"]);
  await venue.close();
});

test("a gap: the book says that it is stale, and one new subscription brings it back", async () => {
  const { venue, lines, tell, clock } = world();
  await venue.connect();
  const opening = venue.watchOrderBook(symbol);
  await settle();
  tell("/ws/v5/public", change(10, -1, whole));
  const book = await opening;
  tell("/ws/v5/public", change(12, 11, { bids: [["100.9", "1", "0", "1"]] }));
  assert.is(book.state, "stale");
  assert.throws(() => book.bestBid, (error: unknown) => error instanceof StaleBook);
  await clock.advance(200);
  const { ops } = booksOf(lines("/ws/v5/public"));
  assert.equal(ops(), ["subscribe", "unsubscribe", "subscribe"]);
  tell("/ws/v5/public", change(20, -1, { ...whole, bids: [["98", "1", "0", "1"]] }));
  assert.equal([book.state, book.sequence, String(book.bestBid.price)], ["live", 20, "98"]);
  await venue.close();
});

test("a message that cannot be read is a gap", async () => {
  const { venue, tell } = world();
  await venue.connect();
  const opening = venue.watchOrderBook(symbol);
  await settle();
  tell("/ws/v5/public", change(10, -1, whole));
  const book = await opening;
  tell("/ws/v5/public", change(11, 10, { bids: [["x", "1", "0", "1"]] }));
  assert.is.not(book.state, "live");
  await venue.close();
});

test("books of contracts have amounts, and sockets of their own", async () => {
  const { venue, lines, tell } = world("linear");
  await venue.connect();
  const opening = venue.watchOrderBook("BTC/USDT:USDT");
  await venue.watchTicker("BTC/USDT:USDT");
  await settle();
  tell("/ws/v5/public", change(10, -1, whole, "BTC-USDT-SWAP"));
  const book = await opening;
  assert.equal([String(book.bestBid.amount), String(book.bestAsk.amount)], ["0.02", "0.03"]);
  assert.is(lines("/ws/v5/public").length, 2);
  await venue.close();
});

test("one look at a book", async () => {
  const { venue, answers, asked } = world();
  await venue.connect();
  answers["GET /api/v5/market/books"] = spotAnswer("orderBook", "one");
  const book = await venue.fetchOrderBook({ symbol, depth: 1 });
  assert.equal([book.bids, book.sequence], [[["41006.3", "0.30178218"]], 3235851742]);
  await venue.fetchOrderBook(symbol);
  await venue.fetchOrderBook({ symbol, depth: 5_000 });
  assert.equal(
    asked("GET", "/api/v5/market/books"),
    ["BTC-USDT&sz=1", "BTC-USDT&sz=400", "BTC-USDT&sz=400"].map((q) => `?instId=${q}`),
  );
  await venue.close();
});

test("trades: each by itself, asked for and followed, oldest first", async () => {
  const { venue, answers, asked, lines, tell } = world();
  await venue.connect();
  answers["GET /api/v5/market/trades"] = spotAnswer("trades", "spot");
  const trades = await venue.fetchTrades({ symbol, limit: 2 });
  assert.ok(trades.length > 0 && trades.every(({ time }, at) => at === 0 || time >= trades[at - 1]!.time));
  assert.equal(asked("GET", "/api/v5/market/trades"), ["?instId=BTC-USDT&limit=2"]);
  const feed = await venue.watchTrades(symbol);
  const seen: string[] = [];
  feed.on(({ id, side }) => void seen.push(`${id} ${side}`));
  assert.match(lines("/ws/v5/business")[0]?.sent[0] ?? "", '{"channel":"trades-all","instId":"BTC-USDT"}');
  const push = spotMessage("TradesAllPush", "one") as { data: { tradeId: string; side: string }[] };
  tell("/ws/v5/business", push);
  tell("/ws/v5/business", push);
  assert.equal(seen, [`${push.data[0]?.tradeId} ${push.data[0]?.side}`]);
  await venue.close();
});

test("tickers and candles by the stream", async () => {
  const { venue, lines, tell } = world();
  await venue.connect();
  const [tickers, candles] = [await venue.watchTicker(symbol), await venue.watchCandles({ symbol, interval: "1d" })];
  const seen: unknown[] = [];
  tickers.on(({ last }) => void seen.push(String(last)));
  candles.on(({ close, closed }) => void seen.push([String(close), closed]));
  tell("/ws/v5/public", spotMessage("TickersPush", "spot"));
  const push = spotMessage("CandlePush", "complete") as object;
  tell("/ws/v5/business", { ...push, arg: { channel: "candle1Dutc", instId: "BTC-USDT" } });
  const told = (spotMessage("TickersPush", "spot") as { data: { last: string }[] }).data[0]?.last;
  assert.equal(seen, [told, ["8548.26", true]]);
  assert.match(lines("/ws/v5/business").flatMap(({ sent }) => sent).join(), '"channel":"candle1Dutc"');
  await venue.close();
});

/** A venue with a candle each minute from some minutes ago, newest first, between both exclusive ends. */
function candles(first: number) {
  const all = Array.from({ length: first + 1 }, (_, at) => {
    const done = at === 0 ? "0" : "1";
    return [String(now - at * minute), "1", "2", "0.5", "1.5", "10", "15", "15", done];
  });
  return ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const after = Number(searchParams.get("after") ?? Infinity);
    const before = Number(searchParams.get("before") ?? 0);
    const found = all.filter(([time]) => Number(time) < after && Number(time) > before);
    return ok(...found.slice(0, Number(searchParams.get("limit"))));
  };
}

test("candles: the newest, and all from a time on, page by page", async () => {
  const { venue, answers, asked } = world();
  await venue.connect();
  answers["GET /api/v5/market/candles"] = candles(2_000);
  answers["GET /api/v5/market/history-candles"] = candles(2_000);
  const newest = await venue.fetchCandles({ symbol, interval: "1m", limit: 3 });
  assert.equal(newest.candles.map(({ time }) => (now - time) / minute), [2, 1, 0]);
  assert.equal(newest.candles.map(({ closed }) => closed), [true, true, false]);
  assert.equal(asked("GET", "/api/v5/market/candles"), ["?instId=BTC-USDT&bar=1m&limit=3"]);
  const from = now - 700 * minute;
  const { candles: found, gaps } = await venue.fetchCandles({ symbol, interval: "1m", from, to: now - 50 * minute });
  assert.equal([found.length, found[0]?.time, found.at(-1)?.time, gaps], [650, from, now - 51 * minute, []]);
  assert.equal(asked("GET", "/api/v5/market/history-candles"), []);
  const old = await venue.fetchCandles({ symbol, interval: "1m", from: now - 1_900 * minute, limit: 5 });
  assert.equal(old.candles.map(({ time }) => (now - time) / minute), [1900, 1899, 1898, 1897, 1896]);
  assert.is(asked("GET", "/api/v5/market/history-candles").length, 1);
  await venue.close();
});

test("candles from before a market was listed begin with its listing", async () => {
  const { venue, answers, asked } = world();
  const [raw] = (spotAnswer("getInstruments", "spot") as { data: object[] }).data;
  answers["GET /api/v5/public/instruments"] = ok({ ...raw, listTime: String(now - 400 * minute - 7_000) });
  await venue.connect();
  answers["GET /api/v5/market/candles"] = candles(401);
  const { candles: found } = await venue.fetchCandles({ symbol, interval: "1m", from: 0 });
  assert.equal([found.length, found[0]?.time, found.at(-1)?.time], [402, now - 401 * minute, now]);
  assert.ok(asked("GET", "/api/v5/market/candles").length <= 4);
  await venue.close();
});

test("months are of many lengths", async () => {
  const { venue, answers } = world();
  await venue.connect();
  const starts = Array.from({ length: 60 }, (_, at) => Date.UTC(2026, 6 - at, 1));
  const months = ({ url }: HttpRequest) => {
    const { searchParams } = new URL(url);
    const [after, before] = [Number(searchParams.get("after") ?? Infinity), Number(searchParams.get("before") ?? 0)];
    const found = starts.filter((time) => time < after && time > before).slice(0, Number(searchParams.get("limit")));
    return ok(...found.map((time) => [String(time), "1", "2", "0.5", "1.5", "10", "15", "15", "1"]));
  };
  answers["GET /api/v5/market/candles"] = months;
  answers["GET /api/v5/market/history-candles"] = months;
  const { candles: found, gaps } = await venue.fetchCandles({
    symbol,
    interval: "1M",
    from: Date.UTC(2023, 0, 1),
    limit: 24,
  });
  assert.equal([found.length, found[0]?.time, gaps], [24, Date.UTC(2023, 0, 1), []]);
  await venue.close();
});

test.run();
