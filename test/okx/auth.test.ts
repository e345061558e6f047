import * as assert from "uvu/assert";
import { cancelMultipleOrders, getBalance } from "../../generated/okx/spot.ts";
import { setLeverage } from "../../generated/okx/perp.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf, expTime, fenced, writeDeadline } from "../../src/venues/okx/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("okx auth");

// The documentation gives the secret, the time and the first request ("REST Authentication"), and no results: these were
// computed apart, and an independent client (ccxt 4.5.84) makes the same.
const secret = "22582BD0CFF14C41EDBF1AB98506286D";
const now = Date.UTC(2020, 11, 8, 9, 8, 57, 715);
const keys = guard({ key: "thekey", secret, passphrase: "my pass phrase" });
const live = authorityOf(keys, false);

const vectors: readonly (readonly [Draft, string])[] = [
  [draftOf(getBalance, { ccy: ["BTC"] }, {}), "HiZhvSfMtWJA3uUIVXV3a/bSXNPCWvYFXoGCVS8V4zY="],
  [
    draftOf(setLeverage, { instId: "BTC-USDT", lever: "5", mgnMode: "isolated" }, {}),
    "eCnnCgWLjlQ9XnpUkrcny3qNq3WW/81KNrDr/XR6Xv8=",
  ],
  [
    draftOf(cancelMultipleOrders, { orders: [{ instId: "BTC-USDT", ordId: "1" }] }, {}),
    "NbFn1wAq8GhEauMgAQdic9OHxj0WJlV46OBtV8rAjrU=",
  ],
];

for (const [draft, signature] of vectors) {
  test(`${draft.method} ${draft.path} is signed as it is sent`, async () => {
    const { headers } = await live.authorize(draft, now);
    assert.is(headers["OK-ACCESS-SIGN"], signature);
    assert.is(headers["OK-ACCESS-TIMESTAMP"], "2020-12-08T09:08:57.715Z");
    assert.is(headers["OK-ACCESS-KEY"], "thekey");
    assert.is(headers["OK-ACCESS-PASSPHRASE"], "my pass phrase");
    assert.is(headers["x-simulated-trading"], undefined);
  });
}

test("of a list the text of the address is signed, and a request about the demo says so", async () => {
  const one = await live.authorize(draftOf(getBalance, { ccy: ["BTC", "ETH"] }, {}), now);
  const plain: Draft = { method: "GET", path: "/api/v5/account/balance?ccy=BTC%2CETH", query: [], headers: {} };
  assert.is(one.headers["OK-ACCESS-SIGN"], (await live.authorize(plain, now)).headers["OK-ACCESS-SIGN"]);
  const demo = await authorityOf(keys, true).authorize(plain, now);
  assert.is(demo.headers["x-simulated-trading"], "1");
});

test("a login signs a path of its own, with the time in seconds", async () => {
  assert.equal(await live.login(1_704_876_947_999), {
    apiKey: "thekey",
    passphrase: "my pass phrase",
    timestamp: "1704876947",
    sign: "5/36BgGV6m/6pmdc20zdqk0mzF5ZalmzzPD2fo3wavU=",
  });
});

test("a deadline that is a distance becomes a time when the request is signed; any other stays", async () => {
  assert.is(expTime, `+${writeDeadline}`);
  const draft = { method: "POST", path: "/x", query: [], headers: { expTime } };
  assert.is((await live.authorize(draft, now + 0.7)).headers["expTime"], String(now + 5_000));
  assert.equal(fenced({ args: [], expTime: "1784626205123" }, now), { args: [], expTime: "1784626205123" });
  assert.equal(fenced({ args: [] } as Record<string, unknown>, now), { args: [] });
});

test("somebody else may sign, and what is missing is told", async () => {
  const signed: string[] = [];
  const sign = (text: string): string => `signed ${signed.push(text)}`;
  const outside = authorityOf(guard({ key: "k", passphrase: "p", sign }), false);
  const { headers } = await outside.authorize({ method: "GET", path: "/a", query: [["b", "c d"]], headers: {} }, now);
  assert.is(headers["OK-ACCESS-SIGN"], "signed 1");
  assert.equal(signed, ["2020-12-08T09:08:57.715ZGET/a?b=c%20d"]);
  const field = (make: () => unknown): string => {
    try {
      make();
    } catch (error) {
      if (error instanceof ValidationError) return error.field;
    }
    return "";
  };
  assert.is(field(() => authorityOf(guard({ key: "k", secret: "s" }), false)), "credentials.passphrase");
});

test.run();
