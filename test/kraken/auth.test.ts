/** Signatures on the venue's own vector, nonces one after the other, and deadlines. */
import * as assert from "uvu/assert";
import { addOrder, addOrderBatch, cancelOrderBatch, getWebsocketsToken } from "../../generated/kraken/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { digest, hmac } from "../../src/core/crypto.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { Nonces } from "../../src/core/nonce.ts";
import { type Credentials, guard } from "../../src/core/secret.ts";
import { type Authority, authorityOf, deadlineAt, signerOf } from "../../src/venues/kraken/auth.ts";
import { spot } from "../../src/venues/kraken/mod.ts";
import { suite } from "../support/suite.ts";

const test = suite("kraken signatures");

// The keys, request and signature that the documentation publishes ("Spot REST Authentication").
const documented = {
  key: "the-key",
  secret: "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
};
const documentedNonce = 1_616_492_376_594n;
const never = new AbortController().signal;
const now = Date.UTC(2026, 6, 21, 9, 30);

/** Nonces that a test says. */
function given(...nonces: bigint[]): Nonces {
  const next = (): bigint => nonces.shift() ?? 0n;
  return {
    next,
    bump: () => {},
    send: (request) => request(next()),
    turn: () => Promise.resolve({ nonce: next(), end: () => {} }),
  };
}

async function signed(draft: Draft, nonce: bigint, credentials: Credentials = documented): Promise<Draft> {
  const authority: Authority = authorityOf(guard(credentials), () => Promise.resolve(given(nonce)));
  await authority.turn(never);
  return await authority.authorize(draft, now);
}

/** What the venue computes of what it was sent, put together otherwise than in the adapter. */
function expected(path: string, body: string, nonce: bigint): string {
  const bytes = [...new TextEncoder().encode(path)];
  const hash = digest("sha256", `${nonce}${body}`, "hex").match(/../g) ?? [];
  const key = Uint8Array.from(atob(documented.secret), (char) => char.charCodeAt(0));
  return hmac("sha512", key, "base64")(Uint8Array.from([...bytes, ...hash.map((pair) => parseInt(pair, 16))]));
}

test("the documentation's vector", async () => {
  const body = `nonce=${documentedNonce}&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25`;
  const signature = "4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==";
  const path = "/0/private/AddOrder";
  assert.is(await signerOf(guard(documented))(path, String(documentedNonce), body), signature);
  assert.is(expected(path, body, documentedNonce), signature, "and this file's own way agrees with it");
});

test("a form has the nonce first and, where the engine fences, the deadline", async () => {
  const params = { pair: "XXBTZUSD", type: "buy", ordertype: "market", volume: "1", oflags: ["fciq", "post"] } as const;
  const { body, headers, path } = await signed(draftOf(addOrder, { ...params, oflags: [...params.oflags] }, {}), 7n);
  assert.is(
    body,
    "nonce=7&pair=XXBTZUSD&type=buy&ordertype=market&volume=1&oflags=fciq%2Cpost&deadline=2026-07-21T09%3A30%3A05.000Z",
  );
  assert.equal([headers["content-type"], headers["api-key"]], ["application/x-www-form-urlencoded", "the-key"]);
  assert.is(headers["api-sign"], expected(path, body ?? "", 7n));
});

test("JSON has them as fields, the nonce as a number of any length; without parameters the nonce is the body", async () => {
  const order = { type: "buy", ordertype: "limit", volume: "1", price: "2", oflags: "fciq" } as const;
  const draft = draftOf(addOrderBatch, { pair: "XXBTZUSD", orders: [order] }, {});
  const batch = await signed(draft, 1_784_626_200_000_000_001n);
  const text = '{"nonce":1784626200000000001,"deadline":"2026-07-21T09:30:05.000Z","pair":"XXBTZUSD","orders":[';
  assert.ok(batch.body?.startsWith(text), batch.body);
  assert.is(batch.headers["content-type"], "application/json");
  assert.is(batch.headers["api-sign"], expected(batch.path, batch.body ?? "", 1_784_626_200_000_000_001n));
  const cancels = await signed(draftOf(cancelOrderBatch, { orders: ["O1", "O2"] }, {}), 8n);
  assert.is(cancels.body, '{"nonce":8,"orders":["O1","O2"]}');
  const token = await signed(draftOf(getWebsocketsToken, {}, {}), 9n);
  assert.equal([token.body, token.headers["content-type"]], ["nonce=9", "application/x-www-form-urlencoded"]);
});

test("a deadline that the caller gives is the only one", async () => {
  const deadline = "2026-07-21T09:30:50Z";
  const order = { type: "buy", ordertype: "market", volume: "1" } as const;
  const form = await signed(draftOf(addOrder, { pair: "X", ...order, deadline }, {}), 7n);
  assert.is(form.body, "nonce=7&pair=X&type=buy&ordertype=market&volume=1&deadline=2026-07-21T09%3A30%3A50Z");
  const json = await signed(draftOf(addOrderBatch, { pair: "X", orders: [], deadline }, {}), 7n);
  assert.is(json.body, `{"nonce":7,"pair":"X","orders":[],"deadline":"${deadline}"}`);
  assert.is((await signed(draftOf(cancelOrderBatch, {}, {}), 7n)).body, "nonce=7");
});

test("a signer elsewhere gets the message's bytes in base64", async () => {
  const draft = draftOf(getWebsocketsToken, {}, {});
  const asked: string[] = [];
  const { headers } = await signed(draft, 9n, {
    key: "the-key",
    sign: (payload) => {
      asked.push(payload);
      return "its-signature";
    },
  });
  assert.is(headers["api-sign"], "its-signature");
  const bytes = atob(asked[0] ?? "");
  assert.is(bytes.length, draft.path.length + 32);
  assert.ok(bytes.startsWith(draft.path));
});

test("keys of another kind, and secrets that are no base64, are refused at once", () => {
  const pem = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
  for (const credentials of [{ key: "k", secret: "not!base64" }, { key: "k", privateKey: pem }]) {
    try {
      spot({ credentials });
      throw new Error("it was taken");
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.not.match(String(error), "not!base64");
    }
  }
});

test("nonces are opened before the first request, once, and again where that failed", async () => {
  let opened = 0;
  const authority = authorityOf(guard(documented), () => {
    opened++;
    return opened === 1 ? Promise.reject(new Error("disk")) : Promise.resolve(given(5n, 6n));
  });
  assert.is(opened, 0);
  assert.match(String(await authority.turn(never).catch((error: unknown) => error)), "disk");
  await authority.turn(never);
  await authority.turn(never);
  assert.is(opened, 2);
});

test("a deadline lies five seconds ahead, in whole milliseconds", () => {
  assert.is(deadlineAt(now + 0.7), "2026-07-21T09:30:05.000Z");
});

test.run();
