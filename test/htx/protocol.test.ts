/** Frames of the sockets: what is sent, and what what comes means. */
import { gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { Link } from "../../src/core/stream/link.ts";
import { accountProtocol, marketProtocol } from "../../src/venues/htx/protocol.ts";
import { suite } from "../support/suite.ts";
import { message } from "./bench.ts";

const test = suite("htx protocol");

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : stringifyJson(value));
const market = marketProtocol();
const read = (value: unknown) => market.read(bytes(value));
const address = (value: unknown) => {
  const frame = read(value);
  return frame.kind === "data" ? frame.address : frame.kind;
};

test("topics are subscribed one by one, under an id", () => {
  assert.is(market.subscribe?.(["market.btcusdt.mbp.150"], "1"), '{"sub":"market.btcusdt.mbp.150","id":"1"}');
  assert.is(
    market.unsubscribe?.(["market.btcusdt.trade.detail"], "2"),
    '{"unsub":"market.btcusdt.trade.detail","id":"2"}',
  );
  assert.is(market.request?.("3", "mbp", { symbol: "btcusdt" }), '{"req":"market.btcusdt.mbp.150","id":"3"}');
  assert.equal([market.path, market.topics.frame], ["", 1]);
});

test("frames of gzip are unpacked, others are left as they are, and what would be too large is refused", () => {
  const plain = bytes({ ping: 1 });
  assert.equal(new Uint8Array(market.unpack?.(new Uint8Array(gzipSync(plain))) ?? []), plain);
  assert.is(market.unpack?.(plain), plain);
  const bomb = new Uint8Array(gzipSync(new Uint8Array(17 * 2 ** 20)));
  assert.throws(() => market.unpack?.(bomb), (error: unknown) => error instanceof SchemaError);
  assert.throws(
    () => market.unpack?.(Uint8Array.of(0x1f, 0x8b, 1, 2)),
    (error: unknown) => error instanceof SchemaError,
  );
});

test("answers, refusals and pings of market data", () => {
  assert.equal(read(message("Subscribed", "kline")), { kind: "reply", id: "id1", result: undefined });
  assert.equal(read(message("Unsubscribed", "trades")), { kind: "reply", id: "id4", result: undefined });
  const book = message("MbpReply", "book") as { data: unknown };
  assert.equal(read(book), { kind: "reply", id: "id2", result: book.data });
  assert.equal(read(message("Refused", "topic")), {
    kind: "refusal",
    id: "id1",
    status: 400,
    refused: { code: "bad-request", text: "invalid symbol" },
  });
  const many = read({ id: "7", status: "error", "err-code": "bad-request", "err-msg": "429 too many request", ts: 1 });
  assert.is(many.kind === "refusal" && many.status, 429);
  assert.equal(read({ ping: 1_492_420_473_027 }), { kind: "answer", text: '{"pong":1492420473027}' });
});

test("every message of market data finds its topic, also where it cannot be read", () => {
  assert.is(address(message("Mbp", "ask")), "market.btcusdt.mbp.150");
  assert.is(address(message("TradeDetail", "buy")), "market.btcusdt.trade.detail");
  assert.is(address(message("TickerPush", "btc")), "market.btcusdt.ticker");
  assert.is(address(message("KlinePush", "minute")), "market.ethbtc.kline.1min");
  assert.is(market.addressOf?.(bytes('{"ch":"market.btcusdt.mbp.150","ts":')), "market.btcusdt.mbp.150");
  assert.is(market.addressOf?.(bytes("{")), undefined);
  for (const bad of ["[]", "x", ""]) {
    assert.throws(() => read(bad), (error: unknown) => error instanceof SchemaError, bad);
  }
});

/** The account's protocol, and what its login asks on a link. */
function account() {
  const sent: [string, unknown][] = [];
  let during: (id: string) => void = () => {};
  const protocol = accountProtocol(() => Promise.resolve({ authType: "api" }), (login) => login);
  const link = {
    over: new AbortController().signal,
    request: (id: string, text: string) => {
      sent.push([id, JSON.parse(text)]);
      during(id);
      return Promise.resolve();
    },
  };
  return {
    protocol,
    sent,
    login: (look: (id: string) => void = () => {}) => {
      during = look;
      return protocol.login?.(link as unknown as Link) ?? Promise.resolve();
    },
    read: (value: unknown) => protocol.read(bytes(value)),
  };
}

test("the account's socket is logged in, and its three channels are subscribed", async () => {
  const { sent, login } = account();
  await login();
  assert.equal(sent, [
    ["req auth", { action: "req", ch: "auth", params: { authType: "api" } }],
    ["sub orders#*", { action: "sub", ch: "orders#*" }],
    ["sub trade.clearing#*#0", { action: "sub", ch: "trade.clearing#*#0" }],
    ["sub accounts.update#2", { action: "sub", ch: "accounts.update#2" }],
  ]);
});

test("the account's answers are of what they name; its pings have other words; events keep their channel", async () => {
  const { read, login, protocol } = account();
  assert.equal(read(message("AccountReply", "auth")), { kind: "reply", id: "req auth", result: {} });
  assert.equal(read({ action: "ping", data: { ts: 1_575_537_778_295 } }), {
    kind: "answer",
    text: '{"action":"pong","data":{"ts":1575537778295}}',
  });
  await login((id) => {
    if (id !== "req auth") return;
    assert.equal(read(message("AccountReply", "refused")), {
      kind: "refusal",
      id: "req auth",
      status: 400,
      refused: { code: "2002", text: "auth.fail" },
    });
  });
  for (const [name, example] of [["OrderPush", "trade"], ["ClearingPush", "buy"], ["AccountPush", "match"]] as const) {
    const frame = message(name, example) as { ch: string };
    assert.equal(read(frame), { kind: "data", address: frame.ch, payload: frame });
    assert.is(protocol.addressOf?.(bytes(frame)), frame.ch);
  }
  assert.throws(() => read({ action: "push", data: {} }), (error: unknown) => error instanceof SchemaError);
});

test("a channel that ends behind its first answer needs another connection", async () => {
  const { read, login } = account();
  await login();
  const ended = { action: "sub", code: 500, ch: "accounts.update#2", message: "系统异常:" };
  assert.equal(read(ended), { kind: "shutdown" });
});

test.run();
