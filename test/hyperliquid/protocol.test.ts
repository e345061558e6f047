/** The frames of the socket: what is sent, and what each frame that comes turns out to be. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import type { Frame, Protocol } from "../../src/core/stream/link.ts";
import { socketProtocol } from "../../src/venues/hyperliquid/protocol.ts";
import { suite } from "../support/suite.ts";
import { message as spot, messagesIn, perpMessage as perp } from "./bench.support.ts";

const test = suite("hyperliquid frames");

const frames = messagesIn("spot.asyncapi.yaml");
const account = "0x8269c0a4f5f1a14582e0aa46856a234893c41970";
const own = (): Protocol => socketProtocol({ account, login: () => Promise.resolve() });

const read = (protocol: Protocol, frame: unknown): Frame =>
  protocol.read(new TextEncoder().encode(typeof frame === "string" ? frame : JSON.stringify(frame)));
const sent = (protocol: Protocol, address: string, id = "7"): unknown =>
  JSON.parse(protocol.subscribe?.([address], id) ?? "");

const streams: readonly (readonly [address: string, subscription: object])[] = [
  ["l2Book/BTC", { type: "l2Book", coin: "BTC" }],
  ["l2BookFast/PURR/USDC", { type: "l2Book", coin: "PURR/USDC", fast: true }],
  ["bbo/@107", { type: "bbo", coin: "@107" }],
  ["trades/kPEPE", { type: "trades", coin: "kPEPE" }],
  ["candle/PURR/USDC/1h", { type: "candle", coin: "PURR/USDC", interval: "1h" }],
  ["activeSpotAssetCtx/@107", { type: "activeAssetCtx", coin: "@107" }],
  ["activeAssetCtx/BTC", { type: "activeAssetCtx", coin: "BTC" }],
  ["orderUpdates", { type: "orderUpdates", user: account }],
  ["userFills", { type: "userFills", user: account }],
  ["spotState", { type: "spotState", user: account }],
  ["clearinghouseState", { type: "clearinghouseState", user: account }],
];

test("an address is the object that the venue knows, and its answer is that of the request", () => {
  for (const [address, subscription] of streams) {
    const protocol = own();
    assert.equal(sent(protocol, address), { method: "subscribe", subscription });
    const filled = { nSigFigs: null, mantissa: null, fast: false, aggregateByTime: false, ...subscription };
    const answer = (method: string) => ({
      channel: "subscriptionResponse",
      data: { method, subscription: filled },
    });
    assert.equal(read(protocol, answer("subscribe")), { kind: "reply", id: "7", result: undefined });
    assert.equal(JSON.parse(protocol.unsubscribe?.([address], "8") ?? ""), { method: "unsubscribe", subscription });
    assert.equal(read(protocol, answer("unsubscribe")), { kind: "reply", id: "8", result: undefined });
    assert.is((read(protocol, answer("subscribe")) as { id: string }).id, "", "an answer to nothing is to nothing");
  }
});

test("answers in another order are told apart, books of two kinds too", () => {
  const protocol = own();
  for (const [at, [address]] of streams.entries()) sent(protocol, address, String(at));
  for (const [at, [, subscription]] of [...streams.entries()].reverse()) {
    // One stream of context has the same object on spot and for contracts: their coins differ.
    const answer = { channel: "subscriptionResponse", data: { method: "subscribe", subscription } };
    assert.is((read(protocol, answer) as { id: string }).id, String(at));
  }
});

test("a ping in words, and no answer is expected to be more than a sign of life", () => {
  const { heartbeat } = own();
  assert.equal(JSON.parse(heartbeat.text ?? ""), frames("PingFrame")[0]);
  assert.equal(read(own(), frames("PongFrame")[0]), { kind: "nothing" });
  assert.equal(read(own(), "Websocket connection established."), { kind: "nothing" });
});

test("every frame that is pushed finds its address", () => {
  const frames: readonly (readonly [channel: string, data: unknown, address: string | undefined])[] = [
    ["l2Book", spot("BookFrame", "perpetual"), "l2Book/BTC"],
    ["l2Book", { coin: "SOL", time: 1, levels: [[], []], fast: true }, "l2BookFast/SOL"],
    ["bbo", spot("BboFrame", "noBids"), "bbo/@107"],
    ["trades", [{ coin: "BTC" }, { coin: "BTC" }], "trades/BTC"],
    ["trades", [], undefined],
    ["candle", { s: "PURR/USDC", i: "1m" }, "candle/PURR/USDC/1m"],
    ["activeSpotAssetCtx", { coin: "@107" }, "activeSpotAssetCtx/@107"],
    ["activeAssetCtx", { coin: "BTC" }, "activeAssetCtx/BTC"],
    ["orderUpdates", spot("OrderUpdatesFrame", "open"), "orderUpdates"],
    ["userFills", spot("UserFillsFrame", "fill"), "userFills"],
    ["spotState", { user: account }, "spotState"],
    ["clearinghouseState", perp("ClearinghouseStateFrame", "long"), "clearinghouseState"],
    ["somethingNew", { coin: "BTC" }, "somethingNew/BTC"],
    ["somethingNew", {}, undefined],
  ];
  for (const [channel, data, address] of frames) {
    const frame = read(own(), { channel, data });
    assert.equal(
      frame,
      address === undefined ? { kind: "nothing" } : { kind: "data", address, payload: data },
      channel,
    );
  }
});

test("the examples of errors: none of them is taken for an answer, and the two of what is so already are", () => {
  for (const frame of frames("ErrorFrame")) {
    const protocol = own();
    sent(protocol, "bbo/BTC", "1");
    protocol.unsubscribe?.(["bbo/BTC"], "2");
    const { data } = frame as { data: string };
    const { kind, id } = read(protocol, frame) as { kind: string; id: string };
    const already = /^Already (un)?/.exec(data);
    if (already) assert.equal([kind, id], ["reply", already[1] ? "2" : "1"]);
    else assert.equal([kind, id], ["refusal", data.startsWith("Invalid") ? "1" : data.endsWith("317") ? "317" : ""]);
  }
});

test("frames that are none are said to be so, without their words", () => {
  for (const text of ["", "{", "nonsense", "[]", "null", '{"data":1}', '{"channel":5}']) {
    try {
      read(own(), text);
      assert.unreachable(text);
    } catch (error) {
      assert.instance(error, SchemaError);
      assert.not.match((error as Error).message, "nonsense");
    }
  }
});

test("a refused subscription is that one's; one that is there already is no refusal", () => {
  const protocol = own();
  const subscription = { type: "trades", coin: "BTC" };
  sent(protocol, "trades/BTC", "3");
  sent(protocol, "userFills", "4");
  const refused = read(protocol, {
    channel: "error",
    data: `Invalid subscription ${JSON.stringify({ type: "userFills", user: account })}`,
  });
  assert.equal(refused, {
    kind: "refusal",
    id: "4",
    status: 400,
    refused: { code: "frame", text: "Invalid subscription" },
  });
  const already = { channel: "error", data: `Already subscribed: ${JSON.stringify(subscription)}` };
  assert.equal(read(protocol, already), { kind: "reply", id: "3", result: undefined });
  protocol.unsubscribe?.(["trades/BTC"], "5");
  const gone = { channel: "error", data: `Already unsubscribed: ${JSON.stringify(subscription)}` };
  assert.equal(read(protocol, gone), { kind: "reply", id: "5", result: undefined });
  // In the words of a frame that was not understood as a whole.
  sent(protocol, "trades/BTC", "6");
  const whole = `Error parsing JSON into valid websocket request: ${
    JSON.stringify({ method: "subscribe", subscription })
  }`;
  assert.is((read(protocol, { channel: "error", data: whole }) as { id: string }).id, "6");
  const unclear = read(protocol, { channel: "error", data: "Something broke: {" });
  assert.equal([unclear.kind, (unclear as { id: string }).id], ["refusal", ""]);
});

test("requests: the payload in a post frame, with a number", () => {
  const frame = own().request?.("12", "order", { action: { type: "noop" }, nonce: 5 });
  assert.equal(JSON.parse(frame ?? ""), {
    method: "post",
    id: 12,
    request: { type: "action", payload: { action: { type: "noop" }, nonce: 5 } },
  });
  assert.is(socketProtocol().request, undefined, "a public socket takes none");
});

test("answers to requests: what was done, what was refused, and what broke", () => {
  const payload = { status: "ok", response: { type: "order", data: { statuses: [{ resting: { oid: 1 } }] } } };
  const reply = (response: unknown) => read(own(), { channel: "post", data: { id: 256, response } });
  assert.equal(reply({ type: "action", payload }), { kind: "reply", id: "256", result: payload });
  const cases: readonly (readonly [unknown, object])[] = [
    [{ type: "action", payload: { status: "err", response: "Action already expired" } }, {
      status: 200,
      refused: { code: "action", text: "Action already expired" },
    }],
    [{
      type: "action",
      payload: { status: "ok", response: { data: { statuses: [{ error: "Order has zero size." }] } } },
    }, {
      status: 200,
      refused: { code: "entry", text: "Order has zero size." },
    }],
    [{ type: "error", payload: "429 Too Many Requests" }, {
      status: 429,
      refused: { code: "429", text: "429 Too Many Requests" },
    }],
    [{ type: "error", payload: "no number" }, { status: 400, refused: { code: "400", text: "no number" } }],
  ];
  for (const [response, expected] of cases) assert.equal(reply(response), { kind: "refusal", id: "256", ...expected });
  const late = read(own(), { channel: "error", data: "Error: too many pending post requests id=317" });
  assert.equal(late, {
    kind: "refusal",
    id: "317",
    status: 400,
    refused: { code: "frame", text: "Error: too many pending post requests id=317" },
  });
});

test.run();
