import * as assert from "uvu/assert";
import { cancelOrder, getOrderInfo } from "../../generated/bitget/spot.ts";
import { draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf, fenced } from "../../src/venues/bitget/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitget auth");

const secret = "0f3b1c5e5d2c4a568b0e6d1f2a3b4c5d";
const now = 1_729_577_515_444;
const authority = authorityOf(guard({ key: "bg_1", secret, passphrase: "a pass phrase" }), false);

// The documentation gives what is signed and no results: these were computed from that by another implementation of HMAC.
test("the documentation's two texts are signed", async () => {
  const depth = {
    method: "GET",
    path: "/api/mix/v2/market/depth",
    query: [["limit", "20"], ["symbol", "BTCUSDT"]],
    headers: {},
  };
  const asked = await authority.authorize(depth as never, 16_273_667_805_456);
  assert.is(asked.headers["ACCESS-SIGN"], "m7kbR6NqfnzIyFP7dXE2VlUK46jxenkO0R47KKsmI2Q=");
  const body = '{"productType":"usdt-futures","symbol":"BTCUSDT","size":"8","marginMode":"crossed","side":"buy",' +
    '"orderType":"limit","clientOid":"channel#123456"}';
  const order = { method: "POST", path: "/api/v2/mix/order/place-order", query: [], headers: {}, body };
  const placed = await authority.authorize(order as never, 16_273_667_805_456);
  assert.is(placed.headers["ACCESS-SIGN"], "ZmYiQK69TF51jb8V4wHoT3az3Ne0DZnhjNH+TX2yh/0=");
});

test("operations are signed; a query as it is before it is encoded", async () => {
  const info = await authority.authorize(draftOf(getOrderInfo, { clientOid: "a#1" }, {}), now + 0.7);
  assert.equal(info.headers, {
    "ACCESS-KEY": "bg_1",
    "ACCESS-SIGN": "6KuPxmDm79JHYY1rY8nOyfmd97x3iqzbplIDAotNb7Q=",
    "ACCESS-TIMESTAMP": String(now),
    "ACCESS-PASSPHRASE": "a pass phrase",
  });
  const cancel = await authority.authorize(draftOf(cancelOrder, { orderId: "1", category: "SPOT" }, {}), now);
  assert.is(cancel.headers["ACCESS-SIGN"], "e/EMxlXxEI4z8ruYbaHNT3/fdhwbihLm+YwVkpf16kg=");
  assert.not.ok(Object.keys(cancel.headers).some((name) => /channel/i.test(name)), "no broker");
});

test("a login is signed with its time in seconds", async () => {
  assert.equal(await authority.login(now), {
    apiKey: "bg_1",
    passphrase: "a pass phrase",
    timestamp: "1729577515",
    sign: "v8qGBZdaBlmVUyAov9HkwNZTMkStJhC7cum5zJ9A0eE=",
  });
});

test("demo trading is said in a header; somebody else may sign; keys that lack something are refused", async () => {
  const keys = guard({ key: "k", passphrase: "p", sign: (text: string) => Promise.resolve(`[${text}]`) });
  const demo = await authorityOf(keys, true).authorize({
    method: "GET",
    path: "/x",
    query: [["a", "b c"]],
    headers: {},
  }, now);
  assert.equal([demo.headers["paptrading"], demo.headers["ACCESS-SIGN"]], ["1", `[${now}GET/x?a=b c]`]);
  const refused = (error: unknown) => error instanceof ValidationError;
  assert.throws(() => authorityOf(guard({ key: "k", secret }), false), refused);
});

test("a window has the time that it begins at", () => {
  assert.equal(fenced({ receiveWindow: "30000" }, 5.5), { receiveWindow: "30000", requestTime: "5" });
  assert.equal(fenced({ a: 1 }, 5), { a: 1 });
});

test.run();
