/** Keys, signatures and nonces of REST (docs: "Spot REST Authentication"), and the tokens of sockets. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { Random } from "../../prng.ts";
import type { HttpRequest } from "../skin.ts";
import type { Params } from "./params.ts";
import { badKey, badNonce, badSession, badSignature } from "./refusal.ts";

export const permissions = [
  "query-funds",
  "query-open-trades",
  "query-closed-trades",
  "modify-trades",
  "close-trades",
  "create-ws-token",
] as const;

export type Permission = typeof permissions[number];
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 56,
  secretLength: 64,
  secretBase64: true,
  hash: "sha512",
  signature: "base64",
  permissions,
};

/** The highest nonce of each key so far. */
export class Nonces {
  readonly #last = new Map<string, bigint>();

  of(key: Key): bigint {
    return this.#last.get(key.id) ?? 0n;
  }

  /** Refuses what is not above all before it. */
  take(key: Key, nonce: string): void {
    if (!/^\d{1,20}$/.test(nonce) || BigInt(nonce) <= this.of(key) || BigInt(nonce) >= 2n ** 64n) throw badNonce();
    this.#last.set(key.id, BigInt(nonce));
  }
}

/**
 * The key that a request is signed with; a refusal where it is not, or not rightly. What is signed is the path, and the SHA-256
 * of nonce and body behind it.
 */
export function authorize(keys: KeyStore<Permission>, nonces: Nonces, request: HttpRequest, params: Params): Key {
  const key = keys.find(request.headers["api-key"] ?? "");
  if (key === undefined) throw badKey();
  const nonce = params.text("nonce");
  if (nonce === undefined) throw badNonce();
  const digest = createHash("sha256").update(nonce + request.body).digest();
  const message = Buffer.concat([Buffer.from(splitTarget(request.target)[0]), digest]);
  if (!key.verify(message, request.headers["api-sign"] ?? "")) throw badSignature();
  nonces.take(key, nonce);
  return key;
}

/** Milliseconds within which a token has to be used for the first time on a connection. */
export const tokenLife: number = 15 * 60_000;

/** Tokens of sockets. */
export class Tokens {
  readonly #random: Random;
  readonly #tokens = new Map<string, { readonly key: Key; readonly until: number }>();

  constructor(random: Random) {
    this.#random = random;
  }

  issue(key: Key, now: number): string {
    const token = this.#random.text(43);
    this.#tokens.set(token, { key, until: now + tokenLife });
    return token;
  }

  /** The key of a token; `used` has those that this connection has shown before, which hold as long as it does. */
  find(token: string, used: Set<string>, keys: KeyStore<Permission>, now: number): Key {
    const found = this.#tokens.get(token);
    if (found === undefined || !keys.has(found.key.id)) throw badSession();
    if (!used.has(token) && found.until <= now) throw badSession();
    used.add(token);
    return found.key;
  }
}
