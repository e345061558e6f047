/** Signatures: the text that is signed and what comes of it. */
import { generateKeyPairSync, verify } from "node:crypto";
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { getClientOrder } from "../../generated/htx/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { hmac } from "../../src/core/crypto.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/htx/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("htx auth");

const key = "e2xxxxxx-99xxxxxx-84xxxxxx-7xxxx";
const secret = "b0xxxxxx-c6xxxxxx-94xxxxxx-dxxxx";
const at = Date.UTC(2017, 4, 11, 15, 19, 30) + 999;
const draft: Draft = {
  method: "GET",
  path: "/v1/order/orders",
  query: [["order-id", "1234567890"]],
  headers: { a: "b" },
};
const who = (method: string): string =>
  `AccessKeyId=${key}&SignatureMethod=${method}&SignatureVersion=2&Timestamp=2017-05-11T15%3A19%3A30`;

test("the algorithm: the vector of the venue's SDK for Java", () => {
  const text = "GET\nhost\nurl\nAccessKeyId=123&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=123";
  assert.is(hmac("sha256", "456", "base64")(text), "Hfdw0d/3ZOEB2eHJZiwVZ/1YLL62MFuKKmSW83vM3ps=");
});

test("the text that is signed is the documentation's, and so is the address", async () => {
  const told: string[] = [];
  const authority = authorityOf(guard({ key, sign: (text) => `s+/${told.push(text)}` }));
  const signed = await authority.authorize(draft, at);
  assert.equal(told, [`GET\napi.huobi.pro\n/v1/order/orders\n${who("HmacSHA256")}&order-id=1234567890`]);
  assert.is(signed.search, `${who("HmacSHA256")}&order-id=1234567890&Signature=s%2B%2F1`);
  assert.equal(signed.query.map(([name]) => name).at(-1), "Signature");
  assert.equal([signed.method, signed.path, signed.headers, signed.body], ["GET", draft.path, { a: "b" }, undefined]);
});

// Made by another implementation (Python's hmac) of the same texts.
test("HMAC: requests, whose body is not signed, and the login of a socket", async () => {
  const authority = authorityOf(guard({ key, secret }));
  const read = await authority.authorize(draft, at);
  assert.match(read.search ?? "", "&Signature=Nmd8AU8uAe0mkFpxNbiava0aeZzBEtYjCdie1ZYZjoM%3D");
  const write = await authority.authorize(
    { ...draft, method: "POST", path: "/v1/order/orders/place", query: [], body: '{"a":1}' },
    at,
  );
  assert.is(
    write.search,
    `${who("HmacSHA256")}&Signature=5NjPB1wj1lHSZO0PkwvX5X7fuOi2DHrI8Y%2FjS1nbDvQ%3D`,
  );
  assert.is(write.body, '{"a":1}');
  const socket = authorityOf(guard({ key: "0664b695-rfhfg2mkl3-abbf6c5d-49810", secret }));
  assert.equal(await socket.login(Date.UTC(2019, 11, 5, 11, 53, 3)), {
    authType: "api",
    accessKey: "0664b695-rfhfg2mkl3-abbf6c5d-49810",
    signatureMethod: "HmacSHA256",
    signatureVersion: "2.1",
    timestamp: "2019-12-05T11:53:03",
    signature: "SK7gFpd9yXNOK/y9G5rRONG+lpjm7mnpKFNMx+HXaH8=",
  });
});

test("Ed25519: a signature that the public half confirms, and the method is said", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const authority = authorityOf(guard({ key, privateKey: pem }));
  const { search = "" } = await authority.authorize(draft, at);
  const signature = new URLSearchParams(search).get("Signature") ?? "";
  const text = `GET\napi.huobi.pro\n/v1/order/orders\n${who("Ed25519")}&order-id=1234567890`;
  assert.ok(
    verify(null, new TextEncoder().encode(text), publicKey, Uint8Array.from(atob(signature), (c) => c.charCodeAt(0))),
  );
});

test("what has to be encoded is signed as it is sent", async () => {
  const told: string[] = [];
  const authority = authorityOf(guard({ key, sign: (text) => String(told.push(text)) }));
  const { search = "" } = await authority.authorize(
    draftOf(getClientOrder, { clientOrderId: "a b&c=(d)*'!~" }, {}),
    at,
  );
  const query = "clientOrderId=a%20b%26c%3D%28d%29%2A%27%21~";
  assert.ok(told[0]?.endsWith(`&${query}`), told[0]);
  assert.ok(search.includes(`&${query}&Signature=`), search);
});

test("keys that cannot be used are refused, without a word of them", () => {
  try {
    authorityOf({ key: guard({ key, secret }).key });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, ValidationError);
    assert.is((error as ValidationError).field, "credentials.secret");
    assert.not.ok(inspect(error, { depth: Infinity, showHidden: true }).includes(key));
  }
});

test.run();
