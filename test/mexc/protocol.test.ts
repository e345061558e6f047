/** The frames of the sockets. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { accountProtocol, marketProtocol } from "../../src/venues/mexc/protocol.ts";
import { suite } from "../support/suite.ts";
import { message, type Row } from "./bench.ts";
import { block, encoded } from "./encoded.ts";

const test = suite("mexc protocol");

const text = (frame: unknown): Uint8Array =>
  new TextEncoder().encode(typeof frame === "string" ? frame : JSON.stringify(frame));
const read = (frame: unknown) => marketProtocol.read(text(frame));
const depth = "spot@public.aggre.depth.v3.api.pb@100ms@BTCUSDT";

test("subscriptions: one channel a frame, and a number that its answer repeats", () => {
  assert.is(marketProtocol.subscribe?.([depth], "7"), `{"method":"SUBSCRIPTION","params":["${depth}"],"id":7}`);
  assert.is(marketProtocol.unsubscribe?.([depth], "8"), `{"method":"UNSUBSCRIPTION","params":["${depth}"],"id":8}`);
  assert.equal(marketProtocol.topics, { connection: 30, frame: 1 });
});

test("a sign of life within the venue's minute, and its answer", () => {
  assert.is(marketProtocol.heartbeat.text, '{"method":"PING"}');
  assert.ok(marketProtocol.heartbeat.every < 30_000 && marketProtocol.silence > 2 * marketProtocol.heartbeat.every);
  assert.is(marketProtocol.lifetime, 86_400_000);
  assert.equal(read({ id: 0, code: 0, msg: "PONG" }), { kind: "nothing" });
});

test("what was taken is repeated; a refusal has the same code and other words", () => {
  assert.equal(read({ id: 7, code: 0, msg: depth }), { kind: "reply", id: "7", result: undefined });
  const words = `Not Subscribed successfully! [${depth}].  Reason： Blocked! `;
  assert.equal(read({ id: 7, code: 0, msg: words }), {
    kind: "refusal",
    id: "7",
    status: 400,
    refused: { code: "frame", text: words },
  });
  // One that it does not read is answered under no number.
  assert.is((read({ id: 0, code: 0, msg: "msg format invalid" }) as { id: string }).id, "");
  assert.is((read({ id: 7, code: 1, msg: depth }) as { kind: string }).kind, "refusal");
  assert.is((read({}) as { kind: string }).kind, "refusal");
});

test("every message finds its topic: the channel that is in it", () => {
  for (
    const [name, example] of [
      ["AggreDepth", "change"],
      ["AggreDeals", "trades"],
      ["MiniTicker", "day"],
      ["SpotKline", "candle"],
      ["PrivateOrders", "limit"],
      ["PrivateDeals", "fill"],
      ["PrivateAccount", "change"],
      ["LimitDepth", "book"],
      ["AggreBookTicker", "best"],
    ] as const
  ) {
    const frame = message(name, example) as Row;
    const bytes = encoded(frame);
    const address = String(frame["channel"]);
    assert.equal(marketProtocol.read(bytes), { kind: "data", address, payload: frame }, name);
    assert.is(marketProtocol.addressOf?.(bytes), address, name);
  }
});

test("a message that cannot be read still tells its topic, and one without a channel is none", () => {
  const broken = Uint8Array.from([...block(1, new TextEncoder().encode(depth)), 0xff]);
  assert.throws(() => marketProtocol.read(broken), (error: unknown) => error instanceof SchemaError);
  assert.is(marketProtocol.addressOf?.(broken), depth);
  // What follows may look like more of it.
  assert.is(marketProtocol.addressOf?.(Uint8Array.from([...block(1, text(depth)), 0x41, 0x42])), depth);
  for (
    const bytes of [encoded({ channel: "", symbol: "BTCUSDT" }), Uint8Array.from([0x0a, 0]), text("what?"), text("[]")]
  ) {
    assert.throws(() => marketProtocol.read(bytes), (error: unknown) => error instanceof SchemaError);
    assert.is(marketProtocol.addressOf?.(bytes), undefined);
  }
});

test("the account's socket is where a key says; one that has ended is left for another", async () => {
  let ended = 0;
  const protocol = accountProtocol(() => Promise.resolve("a/b+c"), () => ended++);
  assert.is(await protocol.place?.(new AbortController().signal), "/ws?listenKey=a%2Fb%2Bc");
  assert.is(protocol.read(encoded(message("PrivateDeals", "fill"))).kind, "data");
  assert.is(ended, 0);
  assert.equal(protocol.read(text("Invalid listen key")), { kind: "shutdown" });
  assert.is(ended, 1);
});

test.run();
