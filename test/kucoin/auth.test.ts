import * as assert from "uvu/assert";
import { getPositionList } from "../../generated/kucoin/perp.ts";
import {
  addOrderSync,
  cancelOrderByClientOidSync,
  getSpotAccountList,
  getSpotActualFee,
} from "../../generated/kucoin/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/kucoin/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("kucoin auth");

// The documentation gives the rule and no results: these were made by an independent client (ccxt 4.5.84).
const secret = "0f3b1c5e-5d2c-4a56-8b0e-6d1f2a3b4c5d";
const now = 1_729_577_515_444;
const authority = authorityOf(guard({ key: "65f1a2b3c4d5e6f708192a3b", secret, passphrase: "a pass phrase" }));
const order = {
  clientOid: "mine",
  symbol: "BTC-USDT",
  side: "buy",
  type: "limit",
  price: "60000",
  size: "0.01",
} as const;

const vectors: readonly (readonly [Draft, string])[] = [
  [draftOf(getSpotAccountList, { type: "trade" }, {}), "6eY5w5AJrfYmfcxC/Wr1EGe3Mx+2H3Nbal4bM7UAiWI="],
  [draftOf(addOrderSync, order, {}), "qrDpxntnAkGr2MPH9z8l3sM33sBDHmHi6jqJoDHTEIU="],
  [
    draftOf(cancelOrderByClientOidSync, { clientOid: "mine", symbol: "BTC-USDT" }, {}),
    "FqZ8tKnr+J5n8k956NGvxh2oPNCVeW4o2JXSKJEVqic=",
  ],
  // The comma is signed as it is and sent as %2C.
  [draftOf(getSpotActualFee, { symbols: "BTC-USDT,ETH-USDT" }, {}), "ctya8tzz+SYBhJdSmog8Yp3pM+w7+kgax4gm/BckqgI="],
  [draftOf(getPositionList, {}, {}), "joa0xLSwu8QWhQXvLq0e51s+ElWsOOZqKzi3CY66dYU="],
];

for (const [draft, signature] of vectors) {
  test(`${draft.method} ${draft.path} is signed, and the passphrase with it`, async () => {
    const { headers, ...rest } = await authority.authorize(draft, now + 0.7);
    assert.is(headers["KC-API-SIGN"], signature);
    assert.is(headers["KC-API-PASSPHRASE"], "c3G0uuXHcFjnvubMjqGLNOdlQ2+3TQPNfFeaNVSm7H4=");
    assert.is(headers["KC-API-TIMESTAMP"], "1729577515444");
    assert.is(headers["KC-API-KEY"], "65f1a2b3c4d5e6f708192a3b");
    assert.is(headers["KC-API-KEY-VERSION"], "3");
    assert.equal(rest, {
      method: draft.method,
      path: draft.path,
      query: draft.query,
      ...(draft.body ? { body: draft.body } : {}),
    });
    assert.not.ok(Object.keys(headers).some((name) => /partner/i.test(name)), "no broker");
  });
}

test("what goes encoded into the path is signed as it was", async () => {
  const draft = { method: "GET", path: "/a/b%2Cc", query: [], headers: {} };
  const plain = await authority.authorize({ ...draft, path: "/a/b,c" }, now);
  assert.is((await authority.authorize(draft, now)).headers["KC-API-SIGN"], plain.headers["KC-API-SIGN"]);
});

test("somebody else may sign; keys without a passphrase or a secret are refused", async () => {
  const signed = authorityOf(
    guard({ key: "k", passphrase: "p", sign: (text: string) => Promise.resolve(`[${text}]`) }),
  );
  const { headers } = await signed.authorize({ method: "GET", path: "/x", query: [["a", "b c"]], headers: {} }, now);
  assert.equal([headers["KC-API-SIGN"], headers["KC-API-PASSPHRASE"]], [`[${now}GET/x?a=b c]`, "[p]"]);
  assert.throws(() => authorityOf(guard({ key: "k", secret })), (error: unknown) => error instanceof ValidationError);
});

test.run();
