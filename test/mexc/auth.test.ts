/** Signatures: the vectors of the documentation (general-info, "SIGNED Endpoint Examples"). */
import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorizeOf } from "../../src/venues/mexc/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("mexc auth");

const key = "mx0aBYs33eIilxBWC5";
const secret = "45d0b3c26f2644f19bfb98b07741b2f5";
const time = 1_644_489_390_087;
const draft = (query: readonly (readonly [string, string])[], method: Draft["method"] = "POST"): Draft => ({
  method,
  path: "/api/v3/order",
  query: [...query] as Draft["query"],
  headers: { a: "b" },
});
const order = [
  ["symbol", "BTCUSDT"],
  ["side", "BUY"],
  ["type", "LIMIT"],
  ["quantity", "1"],
  ["price", "11"],
  ["recvWindow", "5000"],
] as const;

test("the documentation's second example: the query as it is sent", async () => {
  const signed = await authorizeOf(guard({ key, secret }))(draft(order), time + 0.9);
  const signature = "fd3e4e8543c5188531eb7279d68ae7d26a573d0fc5ab0d18eb692451654d837a";
  assert.is(
    signed.search,
    `symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=11&recvWindow=5000&timestamp=${time}&signature=${signature}`,
  );
  assert.equal(signed.query.slice(-2), [["timestamp", String(time)], ["signature", signature]]);
  assert.equal(signed.headers, { a: "b", "x-mexc-apikey": key, "content-type": "application/json" });
  assert.is(signed.body, undefined);
});

test("questions have no content type, and what has to be encoded is signed as it is encoded", async () => {
  const authorize = authorizeOf(guard({ key, secret }));
  const signed = await authorize(draft([["batchOrders", '[{"a":"b c"}]']], "GET"), time);
  assert.equal(signed.headers, { a: "b", "x-mexc-apikey": key });
  const text = `batchOrders=${encodeURIComponent('[{"a":"b c"}]')}&timestamp=${time}`;
  assert.is(signed.search, `${text}&signature=${createHmac("sha256", secret).update(text).digest("hex")}`);
  const bare = await authorize(draft([], "DELETE"), time);
  assert.match(bare.search ?? "", /^timestamp=1644489390087&signature=[0-9a-f]{64}$/);
});

test("a function that signs gets the text, and may be slow", async () => {
  const heard: string[] = [];
  const sign = (text: string) => Promise.resolve(heard.push(text)).then(() => "ab/cd");
  const signed = await authorizeOf(guard({ key, sign }))(draft([["symbol", "A"]]), time);
  assert.equal(heard, [`symbol=A&timestamp=${time}`]);
  assert.is(signed.search, `symbol=A&timestamp=${time}&signature=ab%2Fcd`);
});

test("keys that cannot be used are refused, without a word of them", () => {
  assert.throws(
    () => authorizeOf(guard({ key, privateKey: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" })),
    (error: unknown) => error instanceof ValidationError && !inspect(error).includes("AAAA"),
  );
});

test.run();
