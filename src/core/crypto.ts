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
export type Encoding = "hex" | "base64";

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

/**
 * Signs with an RSA key in PEM (PKCS#8, not encrypted), as PKCS #1 v1.5 has it.
 *
 * @throws {ValidationError} where the text is no such key; the error holds nothing of it.
 */
export function rsa(pem: string, hash: Hash, encoding: Encoding): (payload: string) => string {
  const key = privateKeyOf(pem, "rsa", "RSA");
  return (payload) => sign(hash, Buffer.from(payload, "utf8"), key).toString(encoding);
}

function privateKeyOf(pem: string, type: "ed25519" | "rsa", name: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    // The platform's error is not passed on: what it says of the text is not ours to vouch for.
    throw new ValidationError("privateKey", `must be an ${name} private key in PEM, PKCS#8, not encrypted`);
  }
  if (key.asymmetricKeyType !== type) throw new ValidationError("privateKey", `must be of type ${name}`);
  return key;
}

/** The digest of bytes, or of text as UTF-8. */
export function digest(hash: Hash, data: string | Uint8Array, encoding: Encoding): string {
  return createHash(hash).update(data).digest(encoding);
}
