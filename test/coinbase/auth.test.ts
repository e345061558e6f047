/** Tokens: what they say, and who can have signed them. Keys and their names are those of the venue's own tests. */
import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { Buffer } from "node:buffer";
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { listFills } from "../../generated/coinbase/spot.ts";
import { type Draft, draftOf } from "../../src/core/call.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { guard } from "../../src/core/secret.ts";
import { authorityOf } from "../../src/venues/coinbase/auth.ts";
import { suite } from "../support/suite.ts";

const test = suite("coinbase auth");

const key = "organizations/test-organization/apiKeys/test-api-key";
const elliptic = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIKwf3Uox30cRWzRBOPoPOH5p0Gpb0Dt8zUKXUEM5fMkGoAoGCCqGSM49\n" +
  "AwEHoUQDQgAEbAtpLlSZYVOwYICz+uEyxcS29vRIujiES/gQ1DC7FV4zK4JuYE9v\n" +
  "qDyGZQYjdXHLM7I6f/QnnOITL+dXYWBHRA==\n-----END EC PRIVATE KEY-----\n";
/** The same key of Ed25519 in its three forms. */
const both = "k0BUni0p0vZG1BdpVjS6ogBJ7kxm630AJ2dN+tuputDOKsRAwgyrpEQLeBtS1znTmzPX6Xr2eOWpzx6nW8knkA==";
const seed = "k0BUni0p0vZG1BdpVjS6ogBJ7kxm630AJ2dN+tuputA=";
const pem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJNAVJ4tKdL2RtQXaVY0uqIASe5MZut9ACdnTfrbqbrQ\n" +
  "-----END PRIVATE KEY-----\n";

const now = 1_700_000_000_400;
const zeros = (length: number): string => "0".repeat(length);
const draft: Draft = {
  method: "GET",
  path: "/api/v3/brokerage/accounts",
  query: [["limit", "250"]],
  headers: { a: "b" },
};

const partsOf = (token: string): unknown[] =>
  token.split(".").slice(0, 2).map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")));

// Signed by another implementation (python-cryptography) from the same words.
const request =
  "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCIsImtpZCI6Im9yZ2FuaXphdGlvbnMvdGVzdC1vcmdhbml6YXRpb24vYXBpS2V5cy90ZXN0LWFwaS1rZXkiLCJub25jZSI6IjAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwIn0" +
  ".eyJzdWIiOiJvcmdhbml6YXRpb25zL3Rlc3Qtb3JnYW5pemF0aW9uL2FwaUtleXMvdGVzdC1hcGkta2V5IiwiaXNzIjoiY2RwIiwibmJmIjoxNjk5OTk5OTk5LCJleHAiOjE3MDAwMDAxMTksInVyaSI6IkdFVCBhcGkuY29pbmJhc2UuY29tL2FwaS92My9icm9rZXJhZ2UvYWNjb3VudHMifQ" +
  ".ODlg7xldXLWOEx1IwaQhBAN6otBL0snCT2LpsghS8Z7Xun39B9WnmqUtuUNtHNMMuM8NyxIeULcrQSdig5DeAw";
const socket =
  "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCIsImtpZCI6Im9yZ2FuaXphdGlvbnMvdGVzdC1vcmdhbml6YXRpb24vYXBpS2V5cy90ZXN0LWFwaS1rZXkiLCJub25jZSI6IjAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwIn0" +
  ".eyJzdWIiOiJvcmdhbml6YXRpb25zL3Rlc3Qtb3JnYW5pemF0aW9uL2FwaUtleXMvdGVzdC1hcGkta2V5IiwiaXNzIjoiY2RwIiwibmJmIjoxNjk5OTk5OTk5LCJleHAiOjE3MDAwMDAxMTl9" +
  ".j_d84g6IMa9m7AEJUsvzB8iB4xX2xvjaJPwT-7u1nJX81Qnp9sF_eSLguDEbhUrencYbO3e9i_hk7QM23QSZBQ";

for (
  const [name, credentials] of Object.entries({
    "64 bytes": { key, secret: both },
    "32 bytes": { key, secret: seed },
    "PEM": { key, privateKey: pem },
  })
) {
  test(`Ed25519, ${name}: the token of a request and of a frame`, async () => {
    const authority = authorityOf(guard(credentials), zeros);
    const signed = await authority.authorize(draft, now);
    assert.equal(signed.headers, { a: "b", Authorization: `Bearer ${request}` });
    assert.equal([signed.method, signed.path, signed.query], [draft.method, draft.path, draft.query]);
    assert.is(await authority.token(now), socket);
  });
}

test("ECDSA: what the token says, and a signature that the public half confirms", async () => {
  const pkcs8 = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey;
  for (const privateKey of [elliptic, pkcs8]) {
    const authority = authorityOf(guard({ key, privateKey }), zeros);
    const { headers } = await authority.authorize({ ...draft, method: "POST", path: "/api/v3/brokerage/orders" }, now);
    const token = headers["Authorization"]?.slice("Bearer ".length) ?? "";
    assert.equal(partsOf(token), [
      { alg: "ES256", typ: "JWT", kid: key, nonce: zeros(32) },
      {
        sub: key,
        iss: "cdp",
        nbf: 1_699_999_999,
        exp: 1_699_999_999 + 10,
        uri: "POST api.coinbase.com/api/v3/brokerage/orders",
      },
    ]);
    const cut = token.lastIndexOf(".");
    const signature = Buffer.from(token.slice(cut + 1), "base64url");
    const publicKey = { key: createPublicKey(privateKey), dsaEncoding: "ieee-p1363" } as const;
    assert.ok(verify("sha256", Buffer.from(token.slice(0, cut)), publicKey, signature));
    assert.not.ok(verify("sha256", Buffer.from(token.slice(1, cut)), publicKey, signature));
  }
});

test("a signing function gets the words, and may be slow; every token has a number of its own", async () => {
  const told: string[] = [];
  let count = 0;
  const authority = authorityOf(
    guard({ key, sign: (text) => Promise.resolve(`signature${told.push(text)}`) }),
    (length) => String(++count).padStart(length, "x"),
  );
  const { headers } = await authority.authorize(draftOf(listFills, { order_ids: ["a", "b"] }, {}), now);
  assert.is(headers["Authorization"], `Bearer ${told[0]}.signature1`);
  assert.is(await authority.token(now), `${told[1]}.signature2`);
  const [one, other] = [partsOf(told[0] ?? ""), partsOf(told[1] ?? "")] as { nonce: string; uri?: string }[][];
  assert.not.equal(one?.[0]?.nonce, other?.[0]?.nonce);
  assert.is(one?.[1]?.uri, "GET api.coinbase.com/api/v3/brokerage/orders/historical/fills");
  assert.is(other?.[1]?.uri, undefined);
});

test("keys that cannot be used are refused, without a word of them", () => {
  const rsa = generateKeyPairSync("rsa", {
    modulusLength: 2_048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey;
  const cases = [
    [{ key, secret: "c2hvcnRzaG9ydHNob3J0" }, "credentials.secret"],
    [{ key, privateKey: rsa }, "credentials.privateKey"],
  ] as const;
  for (const [credentials, field] of cases) {
    try {
      authorityOf(guard(credentials), zeros);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, ValidationError);
      assert.is((error as ValidationError).field, field);
      const text = inspect(error, { depth: Infinity, showHidden: true });
      const secret = "secret" in credentials ? credentials.secret : credentials.privateKey;
      for (const line of secret.split("\n")) {
        if (line.length > 8 && !line.startsWith("---")) assert.not.ok(text.includes(line));
      }
    }
  }
});

test.run();
