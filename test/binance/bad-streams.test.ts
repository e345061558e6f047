import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import type { FeedStatus } from "../../src/core/feed.ts";
import type { Trade } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { deep, market, resting, right, symbol, worlds } from "./hostile.ts";
import { collected, until } from "./lab.ts";
import { agree, bookDifferences } from "./oracle.ts";
import { http } from "./proxy.ts";
import { frameOf, type Line } from "./scripted.ts";

const test = suite("binance bad streams");
const world = worlds(test);

const book = "btcusdt@depth@100ms";
const delta = (data: string): string => `{"stream":"${book}","data":${data}}`;
const whole = '{"e":"depthUpdate","E":1,"s":"BTCUSDT","U":1,"u":2,"b":[["1","1"]],"a":[]}';

/** Frames that are no news for anybody, and those that could have been. */
const frames: Readonly<Record<string, readonly [frame: string | Buffer, effect: "error" | "ignored"]>> = {
  "nothing": ["", "error"],
  "no JSON": ["hello", "error"],
  "half an object": ["{", "error"],
  "half an event": [delta(whole).slice(0, 60), "error"],
  "a frame and a half": [delta(whole) + "{", "error"],
  "null": ["null", "error"],
  "a list": ["[]", "error"],
  "a number": ["42", "error"],
  "text": ['"text"', "error"],
  "an object of nothing": ["{}", "ignored"],
  "an event without data": [`{"stream":"${book}"}`, "error"],
  "data of nothing": [delta("null"), "error"],
  "data that is text": [delta('"data"'), "error"],
  "data without fields": [delta("{}"), "error"],
  "another kind of event": [delta('{"e":"depthOfLater","E":1,"s":"BTCUSDT"}'), "error"],
  "a sequence number as text": [delta(whole.replace('"U":1', '"U":"1"')), "error"],
  "a fractional sequence number": [delta(whole.replace('"u":2', '"u":2.5')), "error"],
  "a sequence number beyond counting": [delta(whole.replace('"u":2', '"u":9007199254740993')), "error"],
  "a sequence number out of range": [delta(whole.replace('"u":2', '"u":1e400')), "error"],
  "a level without amount": [delta(whole.replace('["1","1"]', '["1"]')), "error"],
  "a level of numbers": [delta(whole.replace('["1","1"]', "[1,1]")), "error"],
  "a level that is no number": [delta(whole.replace('["1","1"]', '["NaN","1"]')), "error"],
  "a level in hexadecimal": [delta(whole.replace('["1","1"]', '["0x1","1"]')), "error"],
  "NaN where JSON has none": [delta(whole.replace('"E":1', '"E":NaN')), "error"],
  "levels that are an object": [delta(whole.replace('[["1","1"]]', '{"0":["1","1"],"length":1}')), "error"],
  "a prototype": [
    delta('{"__proto__":{"e":"depthUpdate","polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    "error",
  ],
  "a prototype that would make an event of nothing": [delta(`{"__proto__":${whole}}`), "error"],
  "an escaped prototype": ['{"\\u005f_proto__":{"stream":"x","polluted":1}}', "ignored"],
  "200 000 levels deep": [delta(deep), "error"],
  "bytes that are no text": [frameOf(2, Buffer.from([0xff, 0xfe, 0x00, 0x80])), "error"],
  "an old change, twice": [delta(whole), "ignored"],
  "an event of an unknown stream": ['{"stream":"xyz@nothing","data":{"e":"x"}}', "ignored"],
  "an event of every object's stream": ['{"stream":"__proto__","data":{"e":"x"}}', "ignored"],
  "an answer that nobody asked for": ['{"result":null,"id":"999"}', "ignored"],
  "an error that nobody asked for": ['{"code":2,"msg":"Invalid request: unknown variant","id":"999"}', "ignored"],
  "a field of ten million characters": [`{"later":"${"x".repeat(10_000_000)}"}`, "ignored"],
  "the same key twice": ['{"stream":"a","stream":"b","data":{}}', "ignored"],
};

function send(line: Line, frame: string | Buffer): void {
  if (typeof frame === "string") line.say(frame);
  else line.raw(frame);
}

test(
  "frames of market data that nobody can read: told as errors, the streams live, the book is right or says not",
  async () => {
    const here = await world();
    const { venue, server } = here;
    const live = await venue.watchOrderBook(symbol);
    const trades = await venue.watchTrades(symbol);
    const seen: Trade[] = collected(trades);
    const told: FeedStatus[] = [];
    live.onStatus((status) => told.push(status));
    let traded = 0;
    for (const [what, [frame, effect]] of Object.entries(frames)) {
      const before = told.length;
      const [line] = server.lines("/stream");
      assert.ok(line, what);
      send(line, frame);
      server.sim.counter({
        market,
        side: traded % 2 === 0 ? "buy" : "sell",
        price: traded % 2 === 0 ? "64000" : "63990",
        quantity: "0.01",
      });
      traded++;
      await until(`the trade after ${what}`, () => seen.length === traded);
      right(live, here);
      const errors = told.slice(before).flatMap((status) => status.state === "error" ? [status.error] : []);
      assert.is(errors.length, effect === "error" ? 1 : 0, what);
      for (const error of errors) {
        assert.instance(error, SchemaError, `${what}: ${error}`);
        assert.ok(String(error).length < 400, what);
      }
      await until(`live after ${what}`, () => live.state === "live");
      assert.equal(bookDifferences(live, server.sim.engine, market), [], what);
      if (effect === "ignored") assert.is(told.length, before, `${what}: nothing happened to the book`);
    }
    assert.is(server.requests.filter((one) => one === "GET /stream").length, 1, "on one connection all the while");
    assert.equal(seen.map(({ id }) => id), server.sim.engine.trades(market).map(({ id }) => String(id)));
    assert.ok(told.some(({ state }) => state === "stale") && told.some(({ state }) => state === "recovered"));
  },
  30_000,
);

test("changes of the book that are lost, late or changed on the way never make a book that is wrong", async () => {
  const here = await world();
  const { venue, server } = here;
  const live = await venue.watchOrderBook(symbol);
  const say = (text: string): void => server.lines("/stream")[0]?.say(text);
  const held: string[] = [];
  const tricks: Readonly<Record<string, (text: string) => string | undefined>> = {
    "lost": () => undefined,
    "late": (text) => void held.push(text),
    "twice": (text) => (say(text), text),
    "cut short": (text) => text.slice(0, -20),
    "of another kind": (text) => text.replace('"depthUpdate"', '"depthupdate"'),
    "of another market's": (text) => text.replace('"b":[', '"b":{').replace("]],", "]}"),
  };
  for (const [what, trick] of Object.entries(tricks)) {
    let tricked = false;
    server.frame = (text) => {
      if (!text.includes("depthUpdate")) return text;
      if (tricked) {
        // The late one comes behind its follower.
        for (const old of held.splice(0)) setTimeout(() => say(old), 5);
        return text;
      }
      tricked = true;
      return trick(text);
    };
    server.sim.counter({ market, side: "buy", price: "63985", quantity: "0.5" });
    await until(`${what}: it was tricked`, () => tricked);
    right(live, here);
    // What follows shows the gap, where the change itself did not.
    server.sim.counter({ market, side: "buy", price: "63984", quantity: "0.5" });
    await until(`${what}: the book has noticed`, () => {
      right(live, here);
      return live.state === "live" && live.sequence === server.sim.engine.book(market).updateId;
    });
    assert.equal(bookDifferences(live, server.sim.engine, market), [], what);
  }
}, 30_000);

/** What breaks the rules of WebSockets themselves. */
const bytes: Readonly<Record<string, Buffer>> = {
  "a masked frame": Buffer.from([0x81, 0x82, 1, 2, 3, 4, 0x7a, 0x7f]),
  "reserved bits": Buffer.from([0xf1, 0x02, 0x7b, 0x7d]),
  "an unknown opcode": Buffer.from([0x83, 0x00]),
  "text that is not UTF-8": frameOf(1, Buffer.from([0xff, 0xfe])),
  "a continuation of nothing": Buffer.from([0x80, 0x00]),
  "a length beyond the limit": Buffer.from([0x82, 127, 0, 0, 0, 1, 0, 0, 0, 0]),
  "a length beyond counting": Buffer.from([0x82, 127, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
  "a ping that is too long": Buffer.concat([Buffer.from([0x89, 126, 0, 200]), Buffer.alloc(200)]),
  "an invalid close code": frameOf(8, Buffer.from([0x00, 0x05])),
  "a million empty fragments": Buffer.concat([
    Buffer.from([0x01, 0x00]),
    Buffer.alloc(200_000, Buffer.from([0x00, 0x00])),
  ]),
  "HTTP": Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"),
  "the end": Buffer.from([0x88, 0x00]),
};

test("bytes that break the rules of the socket end the connection, and a new one goes on", async () => {
  const here = await world(8);
  const { venue, server } = here;
  const live = await venue.watchOrderBook(symbol);
  const order = await venue.createOrder(resting);
  const paths = ["/stream", "/ws-api"];
  for (const [at, [what, wire]] of Object.entries(bytes).entries()) {
    const path = paths[at % 2] ?? "";
    const count = (): number => server.requests.filter((one) => one.startsWith(`GET ${path}`)).length;
    const before = count();
    server.lines(path)[0]?.raw(wire);
    await until(`a new connection to ${path} after ${what}`, () => count() > before, 8_000);
    await until(`everything is back after ${what}`, () => live.state === "live" && venue.ready);
    right(live, here);
  }
  server.sim.counter({ market, side: "sell", price: "63000", quantity: "30" });
  assert.is((await order.done).status, "filled");
  await agree(here, server.sim.engine, server.sim.account.id);
}, 60_000);

test("handshakes that are refused, or are none, are tried again", async () => {
  const here = await world(8);
  const { venue, server } = here;
  const live = await venue.watchOrderBook(symbol);
  const wires = [
    http(200, "{}"),
    http(502, "<html>"),
    http(503, ""),
    "HTTP/1.1 301 Moved\r\nLocation: ws://127.0.0.1:9/\r\n\r\n",
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n",
    "HTTP/1.1 101 Switching Protocols\r\n\r\n",
    "garbage\r\n\r\n",
  ];
  let next = 0;
  server.script = (request) => request.headers["upgrade"] === undefined ? undefined : wires[next++];
  for (const path of ["/stream", "/ws-api"]) server.lines(path)[0]?.raw(Buffer.from([0x88, 0x00]));
  await until("all of them were tried", () => next >= wires.length + 2, 15_000);
  await until("everything is back", () => live.state === "live" && venue.ready, 15_000);
  right(live, here);
}, 40_000);

test.run();
