/** Signatures over HTTP and the logins of sockets. The documentation's examples name no secret, so the texts are compared. */
import { createHmac, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/core/call.ts";
import { type Credentials, guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/bybit/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("bybit signatures");

/** The text that is signed, as a key that signs elsewhere is given it. */
async function payloadOf(key: string, draft: Partial<Draft>, now: number): Promise<string | undefined> {
  let payload: string | undefined;
  const sign = (text: string): string => {
    payload = text;
    return "signed";
  };
  const { authorize } = authorityOf(guard({ key, sign }));
  await authorize({ method: "GET", path: "/v5/order/realtime", query: [], headers: {}, ...draft }, "signed", now);
  return payload;
}

const documentedKey = "XXXXXXXXXX";

test("the documentation's texts: of a query as it is sent, and of a body", async () => {
  const query = [["category", "option"], ["symbol", "BTC-29JUL22-25000-C"]] as const;
  assert.is(
    await payloadOf(documentedKey, { query }, 1658384314791),
    "1658384314791XXXXXXXXXX5000category=option&symbol=BTC-29JUL22-25000-C",
  );
  assert.is(
    await payloadOf(documentedKey, { method: "POST", body: '{"category": "option"}' }, 1658385579423.9),
    '1658385579423XXXXXXXXXX5000{"category": "option"}',
  );
});

test("cursors are encoded as they are sent, and a window of the caller's own is signed", async () => {
  const query = [["cursor", "132766%3A2%2C132766%3A2"]] as const;
  assert.is(
    await payloadOf("k", { query, headers: { "X-BAPI-RECV-WINDOW": "20000" } }, 1),
    "1k20000cursor=132766%253A2%252C132766%253A2",
  );
});

test("HMAC: lower-case hex, with time, key and window in headers, and nothing in the query", async () => {
  const { authorize } = authorityOf(guard({ key: "key", secret: "secret" }));
  const draft: Draft = { method: "GET", path: "/v5/account/info", query: [["a", "ü"]], headers: { x: "y" } };
  const signed = await authorize(draft, "signed", 1700000000000);
  const signature = createHmac("sha256", "secret").update("1700000000000key5000a=%C3%BC").digest("hex");
  assert.equal(signed, {
    ...draft,
    headers: {
      x: "y",
      "X-BAPI-API-KEY": "key",
      "X-BAPI-TIMESTAMP": "1700000000000",
      "X-BAPI-RECV-WINDOW": "5000",
      "X-BAPI-SIGN": signature,
    },
  });
});

test("RSA: base64, which the public half confirms", async () => {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const credentials: Credentials = { key: "key", privateKey: pair.privateKey };
  const draft: Draft = { method: "GET", path: "/v5/account/info", query: [], headers: {} };
  const { headers } = await authorityOf(guard(credentials)).authorize(draft, "signed", 1);
  const signature = Uint8Array.from(atob(headers["X-BAPI-SIGN"] ?? ""), (c) => c.charCodeAt(0));
  assert.ok(verify("sha256", new TextEncoder().encode("1key5000"), createPublicKey(pair.publicKey), signature));
});

test("a login ends ten seconds ahead, and a request over the socket has its time beside it", async () => {
  const authority = authorityOf(guard({ key: "key", secret: "secret" }));
  const signature = createHmac("sha256", "secret").update("GET/realtime1700000010000").digest("hex");
  assert.equal(await authority.login(1700000000000.5), ["key", 1700000010000, signature]);
  assert.equal(authority.authorizeParams({ symbol: "BTCUSDT" }, 1700000000000.5), {
    symbol: "BTCUSDT",
    "X-BAPI-TIMESTAMP": "1700000000000",
  });
});

test.run();
