/** The frames of the sockets. */
import * as assert from "uvu/assert";
import { SchemaError } from "../../src/core/errors.ts";
import { stringifyJson } from "../../src/core/json.ts";
import { accountProtocol, loginId, marketProtocol } from "../../src/venues/bitget/protocol.ts";
import { suite } from "../support/suite.ts";
import { perpMessage, spotMessage } from "./bench.ts";

const test = suite("bitget protocol");

const bytes = (frame: unknown): Uint8Array =>
  new TextEncoder().encode(typeof frame === "string" ? frame : stringifyJson(frame));
const account = accountProtocol(() => Promise.resolve());

test("what is subscribed is told apart by what its answer repeats", () => {
  const protocol = marketProtocol();
  const [one, two] = ["books/usdt-futures/BTCUSDT", "kline/spot/BTCUSDT/1m"];
  assert.is(
    protocol.subscribe?.([one], "1"),
    '{"op":"subscribe","args":[{"instType":"usdt-futures","topic":"books","symbol":"BTCUSDT"}]}',
  );
  assert.is(
    protocol.unsubscribe?.([two], "2"),
    '{"op":"unsubscribe","args":[{"instType":"spot","topic":"kline","symbol":"BTCUSDT","interval":"1m"}]}',
  );
  const unsubscribed = protocol.read(bytes(spotMessage("Subscribed", "unsubscribed")));
  assert.equal([unsubscribed.kind, (unsubscribed as { id: string }).id], ["reply", "2"]);
  const subscribed = protocol.read(bytes(spotMessage("Subscribed", "subscribed")));
  assert.equal([subscribed.kind, (subscribed as { id: string }).id], ["reply", "1"]);
  assert.is((protocol.read(bytes(spotMessage("Subscribed", "subscribed"))) as { id: string }).id, "", "asked for once");
});

test("a subscription of nothing is refused by its number; what names nothing is nobody's", () => {
  const protocol = marketProtocol();
  protocol.subscribe?.(["books/spot/NOUSDT"], "7");
  assert.equal(protocol.read(bytes(spotMessage("Refused", "channel"))), {
    kind: "refusal",
    id: "7",
    status: 400,
    refused: { code: "30001", text: "instType:spot,topic:books,symbol:NOUSDT doesn't exist" },
  });
  assert.is((protocol.read(bytes(spotMessage("Refused", "parameter"))) as { id: string }).id, "");
  const fast = protocol.read(bytes({ event: "error", code: 30007, msg: "request over limit" }));
  assert.is((fast as { status: number }).status, 429);
  assert.equal(protocol.read(bytes({ event: "other" })), { kind: "nothing" });
});

test("logins", () => {
  for (const name of ["text", "number"]) {
    const frame = account.read(bytes(spotMessage("LoggedIn", name)));
    assert.equal(frame, { kind: "reply", id: loginId, result: undefined }, name);
  }
  const refused = account.read(bytes(spotMessage("Refused", "login")));
  assert.equal([refused.kind, (refused as { id: string }).id], ["refusal", loginId]);
});

test("heartbeats", () => {
  assert.equal(account.heartbeat.text, "ping");
  assert.equal(account.read(bytes("pong")), { kind: "nothing" });
});

test("every message goes to its address", () => {
  const market = marketProtocol();
  for (
    const [message, name, address] of [
      ["BooksPush", "snapshot", "books/usdt-futures/BTCUSDT"],
      ["PublicTradePush", "later", "publicTrade/spot/BTCUSDT"],
      ["TickerPush", "spot", "ticker/spot/BTCUSDT"],
      ["KlinePush", "later", "kline/spot/BTCUSDT/1Dutc"],
      ["OrderPush", "filled", "order"],
      ["FillPush", "spot", "fill"],
      ["AccountPush", "account", "account"],
    ] as const
  ) {
    const frame = spotMessage(message, name);
    assert.is((market.read(bytes(frame)) as { address: string }).address, address);
    assert.is(market.addressOf?.(bytes(frame)), address);
  }
  const position = account.read(bytes(perpMessage("PositionPush", "open")));
  assert.is((position as { address: string }).address, "position");
  assert.is(market.addressOf?.(bytes("{}")), undefined);
});

test("order frames: the window goes into the order, and answers are found by their number", () => {
  const params = { category: "spot", args: [{ symbol: "BTCUSDT" }], receiveWindow: "30000", requestTime: "1" };
  assert.is(
    account.request?.("5", "place-order", params),
    '{"op":"trade","id":"5","category":"spot","topic":"place-order",' +
      '"args":[{"symbol":"BTCUSDT","receiveWindow":"30000","requestTime":"1"}]}',
  );
  assert.is(
    account.request?.("6", "cancel-order", { category: "spot", args: [{ orderId: "1" }] }),
    '{"op":"trade","id":"6","category":"spot","topic":"cancel-order","args":[{"orderId":"1"}]}',
  );
  assert.is((account.read(bytes(spotMessage("OrderReply", "placed"))) as { kind: string }).kind, "reply");
  const refused = account.read(bytes(spotMessage("OrderReply", "refused")));
  assert.equal(refused, {
    kind: "refusal",
    id: "1512",
    status: 200,
    refused: { code: "43012", text: "Insufficient balance" },
  });
  const item = account.read(bytes({ event: "trade", id: "1", code: "0", args: [{ code: "25206", msg: "price" }] }));
  assert.equal((item as { refused: unknown }).refused, { code: "25206", text: "price" });
});

test("what cannot be read is not passed over", () => {
  for (const frame of ["no json", "[]", "{}", '{"arg":{"topic":"order"}}']) {
    assert.throws(() => account.read(bytes(frame)), (error: unknown) => error instanceof SchemaError, frame);
  }
});

test.run();
