import { createHmac, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { digest, ed25519, ed25519Of, es256, hmac, rsa } from "../../src/core/crypto.ts";
import { ValidationError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";

const test = suite("core/crypto");

function refusal(run: () => unknown): ValidationError {
  try {
    run();
  } catch (error) {
    assert.instance(error, ValidationError);
    return error as ValidationError;
  }
  return assert.unreachable("must throw") as never;
}

test("HMAC gives the published vectors", () => {
  // RFC 4231, cases 2 and 1.
  const jefe = hmac("sha256", "Jefe", "hex");
  assert.is(
    jefe("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  assert.is(
    hmac("sha384", "Jefe", "hex")("what do ya want for nothing?"),
    "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
  );
  assert.is(
    hmac("sha512", new Uint8Array(20).fill(0x0b), "hex")("Hi There"),
    "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4" +
      "be9d914eeb61f1702e696c203a126854",
  );
});

test("HMAC writes base64, takes bytes, and its key object serves many calls", () => {
  const sign = hmac("sha256", "sécret", "base64");
  for (const payload of ["", "a=1&b=2", "ünïcode €", "x".repeat(10_000)]) {
    const expected = createHmac("sha256", "sécret").update(payload).digest("base64");
    assert.is(sign(payload), expected);
    assert.is(sign(new TextEncoder().encode(payload)), expected);
  }
});

test("an empty secret is refused", () => {
  assert.is(refusal(() => hmac("sha256", "", "hex")).field, "secret");
  assert.is(refusal(() => hmac("sha256", new Uint8Array(), "hex")).field, "secret");
});

test("Ed25519 gives the published vector and verifies", () => {
  // RFC 8032, test 1: the empty message. PKCS#8 is a fixed head and the 32 bytes of the seed.
  const seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
  const der = Uint8Array.from(
    `302e020100300506032b657004220420${seed}`.match(/../g) ?? [],
    (byte) => parseInt(byte, 16),
  );
  const pem = `-----BEGIN PRIVATE KEY-----\n${btoa(String.fromCharCode(...der))}\n-----END PRIVATE KEY-----\n`;
  assert.is(
    ed25519(pem, "hex")(""),
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b" +
      "d25bf5f0595bbe24655141438e7a100b",
  );
  const signature = ed25519(pem, "base64")("symbol=A&side=sell€");
  const message = new TextEncoder().encode("symbol=A&side=sell€");
  assert.ok(verify(null, message, createPublicKey(pem), Uint8Array.from(atob(signature), (c) => c.charCodeAt(0))));
});

test("a bad private key is refused without a word of it", () => {
  const canary = "Q0FOQVJZQ0FOQVJZQ0FOQVJZ";
  const rsa = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const ed = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const bad = [
    "",
    canary,
    `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`,
    `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${canary}\n-----END ENCRYPTED PRIVATE KEY-----\n`,
    rsa.privateKey,
    ed.publicKey,
  ];
  for (const pem of bad) {
    const error = refusal(() => ed25519(pem, "base64"));
    assert.is(error.field, "privateKey");
    const text = inspect(error, { depth: Infinity, showHidden: true });
    for (const line of pem.split("\n")) if (line.length > 8) assert.not.ok(text.includes(line));
  }
  assert.type(ed25519(ed.privateKey, "base64")("x"), "string");
});

test("RSA: what its public half confirms, and no key of another kind", () => {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const ed = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const signature = Uint8Array.from(atob(rsa(pair.privateKey, "sha256", "base64")("a€")), (c) => c.charCodeAt(0));
  assert.ok(verify("sha256", new TextEncoder().encode("a€"), createPublicKey(pair.publicKey), signature));
  assert.is(refusal(() => rsa(ed.privateKey, "sha256", "base64")).field, "privateKey");
  assert.is(refusal(() => rsa("none", "sha256", "base64")).field, "privateKey");
});

test("Ed25519 by its 32 bytes signs as by PEM, and by no other number of bytes", () => {
  const seed = Uint8Array.from({ length: 32 }, (_, at) => at);
  const der = [...(`302e020100300506032b657004220420`.match(/../g) ?? []).map((byte) => parseInt(byte, 16)), ...seed];
  const pem = `-----BEGIN PRIVATE KEY-----\n${btoa(String.fromCharCode(...der))}\n-----END PRIVATE KEY-----\n`;
  assert.is(ed25519Of(seed, "base64url")("a€"), ed25519(pem, "base64url")("a€"));
  for (const length of [0, 31, 33, 64]) {
    assert.is(refusal(() => ed25519Of(new Uint8Array(length), "base64url")).field, "secret");
  }
});

test("ES256: what its public half confirms, of either form of PEM, and no key of another kind or curve", () => {
  const pairOf = (namedCurve: string, type: "pkcs8" | "sec1") =>
    generateKeyPairSync("ec", {
      namedCurve,
      privateKeyEncoding: { type, format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
  for (const type of ["pkcs8", "sec1"] as const) {
    const pair = pairOf("P-256", type);
    const signature = Uint8Array.from(atob(es256(pair.privateKey, "base64")("a€")), (c) => c.charCodeAt(0));
    assert.is(signature.length, 64);
    const key = { key: createPublicKey(pair.publicKey), dsaEncoding: "ieee-p1363" } as const;
    assert.ok(verify("sha256", new TextEncoder().encode("a€"), key, signature));
  }
  const ed = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  for (const pem of [pairOf("P-384", "pkcs8").privateKey, ed.privateKey, "none"]) {
    const error = refusal(() => es256(pem, "base64url"));
    assert.is(error.field, "privateKey");
    for (const line of pem.split("\n")) if (line.length > 8) assert.not.ok(error.message.includes(line));
  }
});

test("digests of text and bytes", () => {
  assert.is(digest("sha256", "abc", "hex"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert.is(digest("sha256", new Uint8Array([97, 98, 99]), "base64"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  assert.ok(digest("sha512", "", "hex").startsWith("cf83e1357eefb8bd"));
  assert.ok(digest("sha384", "", "hex").startsWith("38b060a751ac9638"));
});

test.run();
