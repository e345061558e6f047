/** Signatures of requests and of answers. The documentation has no results: these were made by Python's hmac from the same words. */
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { getAccountBalances, getUserTransactions, openLimitBuyOrder } from "../../generated/bitstamp/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf, writeDeadline } from "../../src/venues/bitstamp/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("bitstamp auth");

const credentials = { key: "api_key", secret: "api_key_secret" };
// Of the documentation's example.
const now = 1_567_755_304_968;
const nonce = "f93c979d-b00d-43a9-9b9c-fd4cd9547fa6";
const authority = authorityOf(guard(credentials), () => nonce.replaceAll("-", ""));
const signed = async (draft: Draft): Promise<Draft> => await authority.authorize(draft, "signed", now);

test("a form: key, method, host, path, type, nonce, time, version and body", async () => {
  const draft = draftOf(getUserTransactions, { offset: 1 }, {});
  assert.equal(await signed(draft), {
    ...draft,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "X-Auth": "BITSTAMP api_key",
      "X-Auth-Signature": "526d7cd4184c381c21c2f8e6eeca15292edcc7ab8c4a188d68ee5c5ceb11b302",
      "X-Auth-Nonce": nonce,
      "X-Auth-Timestamp": "1567755304968",
      "X-Auth-Version": "v2",
    },
  });
});

test("without a body there is no type of one, neither sent nor signed", async () => {
  const { headers, body } = await signed(draftOf(getAccountBalances, {}, {}));
  assert.is(headers["X-Auth-Signature"], "8f3fefb1c2af8e3dd40457b69482f20102f44f89d6c33cf6ae328669c60a123b");
  assert.equal([headers["content-type"], body], [undefined, undefined]);
});

test("a query is signed as it is sent", async () => {
  const draft = { method: "GET", path: "/api/v2/my_markets/", query: [["a", "b c"]] as const, headers: {} };
  const { headers, search } = await signed(draft);
  assert.is(search, "a=b%20c");
  assert.is(headers["X-Auth-Signature"], "788dfb261d76cb8167eff7a5e13d6a6938eccb140538a938af2f4b0050be6c9d");
});

test("what changes something has a time of the past, so that it is good for half a minute and no longer", async () => {
  const draft = draftOf(openLimitBuyOrder, { market_symbol: "btcusd", amount: "1", price: "2" }, {});
  const { headers } = await signed(draft);
  assert.is(headers["X-Auth-Timestamp"], "1567755184968");
  assert.is(Number(headers["X-Auth-Timestamp"]) + 150_000 - now, writeDeadline);
  assert.is(headers["X-Auth-Signature"], "fd4722064e6aa2e667eae99fdf24b64e2dde6a5d2dbbbc07e3637fbcabf77edf");
  for (const path of ["cancel_order/", "cancel_all_orders/btcusd/", "replace_order/", "sell/market/btcusd/"]) {
    const { headers } = await signed({ ...draft, path: `/api/v2/${path}` });
    assert.is(headers["X-Auth-Timestamp"], "1567755184968", path);
  }
});

test("a nonce has 36 characters, and is another one each time", async () => {
  let count = 0;
  const other = authorityOf(guard(credentials), (length) => String(++count).padEnd(length, "zk"));
  const draft = draftOf(getAccountBalances, {}, {});
  const [one, two] = [await other.authorize(draft, "signed", now), await other.authorize(draft, "signed", now)];
  assert.match(one.headers["X-Auth-Nonce"] ?? "", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.not.equal(one.headers["X-Auth-Nonce"], two.headers["X-Auth-Nonce"]);
});

const request = async (how = authority) => {
  const { headers } = await how.authorize(draftOf(getAccountBalances, {}, {}), "signed", now);
  return { method: "POST", url: "https://www.bitstamp.net/api/v2/account_balances/", headers };
};
const plain = { "content-type": "application/json" };
const balances = '[{"currency": "usd", "total": "100.00"}]';
const proof = "18cee03c5734d5cafc68e4758e71fc05859f089e7763263ada7db305708cc565";

test("an answer is the venue's own where it is signed over nonce, time, type and body", async () => {
  const asked = await request();
  const of = (body: string, headers: Record<string, string>, status = 200) =>
    authority.genuine({ status, headers, body }, asked);
  assert.is(await of(balances, { ...plain, "x-server-auth-signature": proof }), true);
  assert.is(await of(balances, { ...plain, "x-server-auth-signature": proof.toUpperCase() }), true);
  assert.is(await of(balances, { ...plain, "x-server-auth-signature": proof }, 400), true, "the status is not signed");
  const text = '{"reason": "\u015c\u00e4"}';
  assert.is(
    await of(text, {
      "content-type": "application/json; charset=utf-8",
      "x-server-auth-signature": "162b3f30ae49887263cc28649cf1e8c5851762c75117ca8f42003eb3c4cd0425",
    }),
    true,
    "text is signed as UTF-8",
  );
});

test("an answer is none where anything is another one, or the signature is missing", async () => {
  const asked = await request();
  const good = { ...plain, "x-server-auth-signature": proof };
  const of = (body: string, headers: Record<string, string>, own = asked) =>
    authority.genuine({ status: 200, headers, body }, own);
  assert.is(await of(balances, plain), false, "missing");
  assert.is(await of(balances, { ...plain, "x-server-auth-signature": "" }), false, "empty");
  assert.is(await of(balances.replace("100.00", "100.01"), good), false, "the body");
  assert.is(await of(balances, { ...good, "content-type": "text/html" }), false, "the type");
  assert.is(await of(balances, { "x-server-auth-signature": proof }), false, "no type");
  const later = { ...asked, headers: { ...asked.headers, "X-Auth-Nonce": nonce.replace("f9", "e9") } };
  assert.is(await of(balances, good, later), false, "the answer to another request");
  const other = authorityOf(guard({ ...credentials, secret: "another" }), (length) => "0".repeat(length));
  const foreign = { status: 200, headers: good, body: balances };
  assert.is(await other.genuine(foreign, asked), false, "another secret");
});

test("who signs elsewhere reads signatures of answers there, too", async () => {
  const told: string[] = [];
  const elsewhere = authorityOf(
    guard({
      key: "api_key",
      sign: (text) => {
        told.push(text);
        return Promise.resolve("AB");
      },
    }),
    () => nonce.replaceAll("-", ""),
  );
  const asked = await request(elsewhere);
  assert.is(asked.headers["X-Auth-Signature"], "AB");
  const answer = { status: 200, headers: { ...plain, "x-server-auth-signature": "ab" }, body: balances };
  assert.is(await elsewhere.genuine(answer, asked), true);
  assert.equal(told, [
    `BITSTAMP api_keyPOSTwww.bitstamp.net/api/v2/account_balances/${nonce}${now}v2`,
    `${nonce}${now}application/json${balances}`,
  ]);
});

test("a key that cannot be used is refused, without a word of it", () => {
  const privateKey = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJNAVJ4tKdL2RtQXaVY0uqIASe5MZut9ACdnTfrbqbrQ\n" +
    "-----END PRIVATE KEY-----\n";
  try {
    authorityOf(guard({ key: "k", privateKey }), () => "");
    assert.unreachable();
  } catch (error) {
    assert.instance(error, ValidationError);
    assert.is((error as ValidationError).field, "credentials.secret");
    assert.not.match(inspect(error, { depth: Infinity, showHidden: true }), "MC4CAQ");
  }
});

test.run();
