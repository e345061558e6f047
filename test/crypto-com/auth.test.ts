/**
 * Signatures. The documentation has requests and an algorithm, and no results: these were made by another implementation (Python's
 * hmac) from the documentation's requests, key "token", secret "secretKey".
 */
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { privateCreateOrderList, privateGetOrderDetail, privateUserBalance } from "../../generated/crypto-com/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/crypto-com/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("crypto-com auth");

const keys = { key: "token", secret: "secretKey" };
const now = 1_587_846_358_253.7;
const about = { venue: "crypto-com" };

test("the login of a socket", async () => {
  assert.equal(await authorityOf(guard(keys)).login("11", 1_589_594_102_779), {
    id: "11",
    method: "public/auth",
    api_key: "token",
    nonce: "1589594102779",
    sig: "9dcebf6eeec155f829227ee447dee73120e0aead42fab74d38ed5d8271793dc8",
  });
});

test("requests: a parameter, lists within lists in the order of their names, and none", async () => {
  const authority = authorityOf(guard(keys));
  const one = await authority.authorize(draftOf(privateGetOrderDetail, { order_id: "53287421324" }, about), now);
  assert.equal([one.method, one.path, one.query, one.headers], [
    "POST",
    "/exchange/v1/private/get-order-detail",
    [],
    { "content-type": "application/json" },
  ]);
  assert.is(
    one.body,
    '{"id":"1587846358253000","method":"private/get-order-detail","api_key":"token","params":{"order_id":"53287421324"},' +
      '"nonce":"1587846358253","sig":"f649a6198297fbf5e8b0274d907940ff0ac3c43e2e6f73ed1da3fe7536681bab"}',
  );
  const order = { instrument_name: "ONE_USDT", side: "BUY", type: "LIMIT", price: "0.24", quantity: "1.0" } as const;
  const order_list = [{ ...order, exec_inst: ["POST_ONLY"] }, { ...order, price: "0.27" }];
  const list = await authority.authorize(draftOf(privateCreateOrderList, { order_list }, about), now);
  const body = JSON.parse(list.body ?? "") as Record<string, unknown>;
  assert.equal([body["id"], body["params"], body["sig"]], [
    "1587846358253001",
    { contingency_type: "LIST", order_list },
    "9085e661a6710a6ca6877fd0ff408a2acfffab7af24f395746d9a0e6281ce329",
  ]);
  const none = await authority.authorize(draftOf(privateUserBalance, {}, about), now);
  assert.is(
    none.body,
    '{"id":"1587846358253002","method":"private/user-balance","api_key":"token","params":{},"nonce":"1587846358253",' +
      '"sig":"15efffd74ed9f63cc7e7be2d59fe9a3367034a9ab8a584a054cda225c89c9070"}',
  );
});

test("a signer elsewhere gets what is signed, and nothing else", async () => {
  const asked: string[] = [];
  const authority = authorityOf(guard({
    key: "token",
    sign: (text: string) => {
      asked.push(text);
      return Promise.resolve("a signature");
    },
  }));
  const draft: Draft = {
    method: "POST",
    path: "/exchange/v1/private/x",
    query: [],
    headers: {},
    body: '{"b":"1","a":"2"}',
  };
  const { body = "" } = await authority.authorize(draft, now);
  assert.is((JSON.parse(body) as { sig: string }).sig, "a signature");
  assert.equal(await authority.login("1", now), {
    id: "1",
    method: "public/auth",
    api_key: "token",
    nonce: "1587846358253",
    sig: "a signature",
  });
  assert.equal(asked, ["private/x1587846358253000tokena2b11587846358253", "public/auth1token1587846358253"]);
});

test("keys without a secret are refused, and no key shows", () => {
  assert.throws(
    () => authorityOf(guard({ key: "token", privateKey: "x" })),
    (error: unknown) => error instanceof ValidationError && !String(error).includes("token"),
  );
  assert.not.match(inspect(authorityOf(guard(keys)), { depth: 9 }), "secretKey");
});

test.run();
