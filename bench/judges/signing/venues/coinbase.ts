/** Coinbase beside ccxt's `coinbase`: both make a token, in which times, a number and the signature are never the same. */
import { Buffer } from "node:buffer";
import { createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import type { Comparison, Fields } from "../comparison.ts";

const key = "organizations/7e5f2a3c-1b2d-4e6f-8a90-1234567890ab/apiKeys/0f3b1c5e-5d2c-4a56-8b0e-6d1f2a3b4c5d";
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
const edwards = generateKeyPairSync("ed25519");
const pem = elliptic.privateKey.export({ type: "sec1", format: "pem" })
  .toString();
const bytes = Buffer.concat([
  edwards.privateKey.export({ type: "pkcs8", format: "der" }).subarray(-32),
  edwards.publicKey.export({ type: "spki", format: "der" }).subarray(-32),
]).toString("base64");

interface Token {
  readonly algorithm: unknown;
  readonly key: unknown;
  readonly claims: Fields;
}

/** A token that is well signed; nothing where it is not. */
function tokenOf(header: unknown): Token | undefined {
  const [head = "", claims = "", signature = ""] = String(header).replace(
    /^Bearer /,
    "",
  ).split(".");
  const [{ alg, kid, nonce }, said] = [head, claims].map((part) =>
    JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Fields
  ) as [Fields, Fields];
  const text = Buffer.from(`${head}.${claims}`, "utf8");
  const proof = Buffer.from(signature, "base64url");
  const good = alg === "ES256"
    ? verify("sha256", text, {
      key: createPublicKey(elliptic.privateKey),
      dsaEncoding: "ieee-p1363",
    }, proof)
    : verify(null, text, createPublicKey(edwards.privateKey), proof);
  return good && String(nonce).length >= 16 ? { algorithm: alg, key: kid, claims: said } : undefined;
}

/** How many seconds theirs may begin and end after ours. */
interface Later {
  readonly begun: number;
  readonly ended: readonly number[];
}

/** What the venue reads of it: who asks for what, and when it begins and ends. */
export function readAlike(ours: unknown, theirs: unknown, later: Later): boolean {
  const [one, other] = [tokenOf(ours), tokenOf(theirs)];
  if (!one || !other) return false;
  const of = ({ claims: { uri, uris } }: Token): unknown => uri ?? (uris as readonly unknown[] | undefined)?.[0];
  const begun = Number(other.claims["nbf"]) - Number(one.claims["nbf"]);
  const ended = Number(other.claims["exp"]) - Number(one.claims["exp"]);
  return one.algorithm === other.algorithm && one.key === other.key &&
    one.claims["sub"] === other.claims["sub"] &&
    of(one) === of(other) && begun === later.begun && later.ended.includes(ended);
}

const coinbase: Comparison = {
  exchange: "coinbase",
  keys: {
    ECDSA: {
      ours: { credentials: { key, privateKey: pem } },
      theirs: { apiKey: key, secret: pem },
    },
    Ed25519: {
      ours: { credentials: { key, secret: bytes } },
      theirs: { apiKey: key, secret: bytes },
    },
  },
  differences: [
    {
      part: "header",
      name: "authorization",
      ours: /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/,
      theirs: /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/,
      same: (ours, theirs) => readAlike(ours, theirs, { begun: 1, ended: [1, 111] }),
      reason:
        "Tokens of the same key for the same method and path, both well signed. Each has a number of its own; ours begins a " +
        "second earlier and, for what changes something, ends after ten. ccxt's names issuers and audiences of older SDKs.",
    },
    {
      part: "header",
      name: "cb-version",
      ours: "absent",
      theirs: /^2018-05-30$/,
      reason:
        "The version of the older interface, which ccxt uses as well. Advanced Trade has its version in the path.",
    },
  ],
};
export default coinbase;
