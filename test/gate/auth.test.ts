import * as assert from "uvu/assert";
import { createOrder } from "../../generated/gate/spot.ts";
import { createBatchFuturesOrder, updatePositionLeverage } from "../../generated/gate/perp.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf, fenced, inTime, writeDeadline } from "../../src/venues/gate/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("gate auth");

const authority = authorityOf(guard({ key: "key", secret: "secret" }));

// The documentation's own examples ("API Signature string generation").
const time = 1_541_993_715_999;
const documented: readonly (readonly [Draft, string])[] = [
  [
    {
      method: "GET",
      path: "/api/v4/futures/orders",
      query: [["contract", "BTC_USD"], ["status", "finished"], ["limit", "50"]],
      headers: {},
    },
    "55f84ea195d6fe57ce62464daaa7c3c02fa9d1dde954e4c898289c9a2407a3d6fb3faf24deff16790d726b66ac9f74526668b13bd01029199cc4fcc522418b8a",
  ],
  [
    {
      method: "POST",
      path: "/api/v4/futures/orders",
      query: [],
      headers: {},
      body: '{"contract":"BTC_USD","type":"limit","size":100,"price":6800,"time_in_force":"gtc"}',
    },
    "eae42da914a590ddf727473aff25fc87d50b64783941061f47a3fdb92742541fc4c2c14017581b4199a1418d54471c269c03a38d788d802e2c306c37636389f0",
  ],
];

for (const [draft, signature] of documented) {
  test(`${draft.method}: signed as the documentation has it`, async () => {
    const { headers } = await authority.authorize(draft, time);
    assert.equal(headers, { KEY: "key", Timestamp: "1541993715", SIGN: signature });
  });
}

test("a query is signed as it reads before it is encoded, and a list as it is sent", async () => {
  const signed: string[] = [];
  const outside = authorityOf(guard({ key: "k", sign: (text) => `signed ${signed.push(text)}` }));
  const { headers } = await outside.authorize(
    { method: "GET", path: "/a", query: [["b", "c d,e"]], headers: {} },
    5_000,
  );
  assert.equal([headers["SIGN"], headers["Timestamp"]], ["signed 1", "5"]);
  const empty =
    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e";
  assert.is(signed[0], `GET\n/a\nb=c d,e\n${empty}\n5`);
  const order = { contract: "BTC_USDT", size: "-1.5", price: "0" } as const;
  const draft = draftOf(createBatchFuturesOrder, { settle: "usdt", orders: [order] }, {});
  assert.is(draft.body, '[{"contract":"BTC_USDT","size":"-1.5","price":"0"}]');
  await outside.authorize(draft, 5_000);
  assert.match(signed[1] ?? "", /^POST\n\/api\/v4\/futures\/usdt\/batch_orders\n\n[0-9a-f]{128}\n5$/);
  const leverage = draftOf(updatePositionLeverage, { settle: "usdt", contract: "BTC_USDT", leverage: "5" }, {});
  assert.equal([leverage.body, leverage.query], [undefined, [["leverage", "5"]]]);
});

test("a login and a subscription sign lines and words of their own", async () => {
  // The same as another client's test has it.
  assert.equal(await authority.login("futures.login", 1_700_000_000_400), {
    api_key: "key",
    timestamp: "1700000000",
    signature:
      "f39035057b3528fc2c5aff4b9cfa9f43673c88d3ff823c55468608173205809999a8b45d7ed898ebf49c15a4f6e5131de175ded143be5eeb58431f600e1d4085",
  });
  const told: string[] = [];
  const outside = authorityOf(guard({ key: "k", sign: (text) => `signed ${told.push(text)}` }));
  assert.equal(await outside.subscribe("spot.orders", 1_611_541_000_900), {
    method: "api_key",
    KEY: "k",
    SIGN: "signed 1",
  });
  assert.equal(told, ["channel=spot.orders&event=subscribe&time=1611541000"]);
});

test("a deadline that is a distance becomes a time when the request is signed; any other stays", async () => {
  assert.equal(inTime, { "x-gate-exptime": `+${writeDeadline}` });
  const order = { currency_pair: "BTC_USDT", side: "buy", amount: "1", ...inTime } as const;
  const { headers } = await authority.authorize(draftOf(createOrder, order, {}), 1_000_000.7);
  assert.is(headers["x-gate-exptime"], "1005000");
  assert.equal(fenced({ "x-gate-exptime": "17" }, 5), { "x-gate-exptime": "17" });
  assert.equal(fenced({ a: 1 } as Record<string, unknown>, 5), { a: 1 });
});

test("keys without a secret are refused", () => {
  const pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----";
  assert.throws(
    () => authorityOf(guard({ key: "k", privateKey: pem })),
    (error: unknown) => error instanceof ValidationError && error.field === "credentials.secret",
  );
});

test.run();
