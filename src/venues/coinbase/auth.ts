/**
 * Keys and tokens (docs: "Authentication"). A request proves who is asking by a JSON web token of its own: it names the key, method
 * and path, and is good for two minutes. The private key is ECDSA on P-256 in PEM, or Ed25519 in PEM or as base64 of 32 bytes,
 * or of 64 of which the last are the public half.
 */
import { Buffer } from "node:buffer";
import { venue } from "../../../generated/coinbase/venue.ts";
import type { Draft } from "../../core/call.ts";
import { ed25519, ed25519Of, es256, type Sign, signed } from "../../core/crypto.ts";
import { ValidationError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import type { Keys } from "../../core/secret.ts";

/** Signs HTTP requests, and frames that subscribe. Times in milliseconds since 1970 UTC of the venue's clock. */
export interface Authority {
  authorize(draft: Draft, now: number): Draft | Promise<Draft>;
  /** What a frame says that subscribes a channel of the account. */
  token(now: number): string | Promise<string>;
}

/** Seconds that a token is good for, at most (docs: "Authentication"). */
const life = 120;
/** Those of a token that changes something: what is held up on its way is not to be done late. */
const short = 10;

/** Milliseconds after which a write is refused: its token has ended, with room for a venue that is generous about that. */
export const writeDeadline = 45_000;

/** Tokens name the venue's own host, wherever they are sent. */
const host: string = new URL(venue.environments["live"]?.["rest"] ?? "").host;

/** `random`: so many characters that nobody knows before. */
export function authorityOf(keys: Keys, random: (length: number) => string): Authority {
  const { algorithm, sign } = signerOf(keys);
  const key = keys.key;
  const token = (now: number, length: number, uri?: string): string | Promise<string> => {
    // A second before now: who reads it may have a clock that is behind.
    const begin = Math.floor(now / 1_000) - 1;
    const head = { alg: algorithm, typ: "JWT", kid: key.reveal(), nonce: random(32) };
    const times = { nbf: begin, exp: begin + length };
    const claims = { sub: key.reveal(), iss: "cdp", ...times, ...(uri === undefined ? {} : { uri }) };
    const text = `${written(head)}.${written(claims)}`;
    return signed(sign(text), (signature) => `${text}.${signature}`);
  };
  return {
    // The query is no part of it.
    authorize: (draft, now) =>
      signed(token(now, draft.method === "GET" ? life : short, `${draft.method} ${host}${draft.path}`), (jwt) => ({
        ...draft,
        headers: { ...draft.headers, Authorization: `Bearer ${jwt}` },
      })),
    token: (now) => token(now, life),
  };
}

function written(part: object): string {
  return Buffer.from(stringifyJson(part), "utf8").toString("base64url");
}

/** How these keys sign. Elsewhere they sign by ECDSA, as the kind of the key is said in what is signed. */
function signerOf({ sign, secret, privateKey }: Keys): { readonly algorithm: "ES256" | "EdDSA"; readonly sign: Sign } {
  if (sign) return { algorithm: "ES256", sign };
  if (secret) {
    const bytes = Buffer.from(secret.reveal(), "base64");
    if (bytes.length !== 32 && bytes.length !== 64) {
      throw new ValidationError("credentials.secret", "must be base64 of 32 or 64 bytes; a key in PEM is a privateKey");
    }
    return { algorithm: "EdDSA", sign: ed25519Of(bytes.subarray(0, 32), "base64url") };
  }
  const pem = privateKey?.reveal() ?? "";
  const elliptic = attempt(() => es256(pem, "base64url"));
  if (elliptic) return { algorithm: "ES256", sign: elliptic };
  const edwards = attempt(() => ed25519(pem, "base64url"));
  if (edwards) return { algorithm: "EdDSA", sign: edwards };
  throw new ValidationError("credentials.privateKey", "must be a key of ECDSA on P-256 or of Ed25519, not encrypted");
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
}
