/** Signatures and digests. The secret becomes a key object once; what is called per request only hashes. */
import { Buffer } from "node:buffer";
import { createHash, createHmac, createPrivateKey, createSecretKey, type KeyObject, sign } from "node:crypto";
import { ValidationError } from "./errors.ts";

/** Signs the text a venue asks to be signed, and gives the signature as the venue wants it written. */
export type Sign = (payload: string) => string | Promise<string>;

/** Goes on with a signature: at once where it is there, so that what is signed in this process waits for nothing. */
export function signed<T>(signature: string | Promise<string>, use: (signature: string) => T): T | Promise<T> {
  return typeof signature === "string" ? use(signature) : signature.then(use);
}

/** Hash functions venues sign with. */
export type Hash = "sha256" | "sha384" | "sha512";

/** How bytes are written. */
export type Encoding = "hex" | "base64" | "base64url";

/**
 * Signs with HMAC. Text is taken as UTF-8, the secret as well; a venue whose secret is base64 gets the decoded bytes.
 *
 * @throws {ValidationError} for an empty secret.
 */
export function hmac(
  hash: Hash,
  secret: string | Uint8Array,
  encoding: Encoding,
): (payload: string | Uint8Array) => string {
  if (secret.length === 0) throw new ValidationError("secret", "must not be empty");
  const key = typeof secret === "string" ? createSecretKey(secret, "utf8") : createSecretKey(secret);
  return (payload) => createHmac(hash, key).update(payload).digest(encoding);
}

/**
 * Signs with an Ed25519 key in PEM (PKCS#8, not encrypted).
 *
 * @throws {ValidationError} where the text is no such key; the error holds nothing of it.
 */
export function ed25519(pem: string, encoding: Encoding): (payload: string) => string {
  const key = privateKeyOf(pem, "ed25519", "Ed25519");
  return (payload) => sign(null, Buffer.from(payload, "utf8"), key).toString(encoding);
}

/** The same with the key's 32 bytes (RFC 8032: the seed) in place of PEM. */
export function ed25519Of(seed: Uint8Array, encoding: Encoding): (payload: string) => string {
  if (seed.length !== 32) throw new ValidationError("secret", "must be the 32 bytes of an Ed25519 key");
  const key = createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: "der", type: "pkcs8" });
  return (payload) => sign(null, Buffer.from(payload, "utf8"), key).toString(encoding);
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const seedPrefix = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * Signs with an ECDSA key on P-256 in PEM (PKCS#8 or SEC 1, not encrypted) and SHA-256. The signature is both its numbers, 32
 * bytes each (IEEE P1363), and another one each time.
 *
 * @throws {ValidationError} where the text is no such key; the error holds nothing of it.
 */
export function es256(pem: string, encoding: Encoding): (payload: string) => string {
  const key = privateKeyOf(pem, "ec", "ECDSA");
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") {
    throw new ValidationError("privateKey", "must be on the curve P-256");
  }
  return (payload) =>
    sign("sha256", Buffer.from(payload, "utf8"), { key, dsaEncoding: "ieee-p1363" }).toString(encoding);
}

/**
 * Signs with an RSA key in PEM (PKCS#8, not encrypted), as PKCS #1 v1.5 has it.
 *
 * @throws {ValidationError} where the text is no such key; the error holds nothing of it.
 */
export function rsa(pem: string, hash: Hash, encoding: Encoding): (payload: string) => string {
  const key = privateKeyOf(pem, "rsa", "RSA");
  return (payload) => sign(hash, Buffer.from(payload, "utf8"), key).toString(encoding);
}

function privateKeyOf(pem: string, type: "ed25519" | "rsa" | "ec", name: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    // The platform's error is not passed on: what it says of the text is not ours to vouch for.
    throw new ValidationError("privateKey", `must be an ${name} private key in PEM, not encrypted`);
  }
  if (key.asymmetricKeyType !== type) throw new ValidationError("privateKey", `must be of type ${name}`);
  return key;
}

/** The digest of bytes, or of text as UTF-8. */
export function digest(hash: Hash, data: string | Uint8Array, encoding: Encoding): string {
  return createHash(hash).update(data).digest(encoding);
}
