/** API keys and signatures. */
import { createHmac, createPublicKey, timingSafeEqual, verify } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Random } from "../../prng.ts";
import type { Credentials } from "../skin.ts";
import type { Params } from "./params.ts";
import {
  badKey,
  badKeyFormat,
  badSignature,
  earlyTimestamp,
  illegal,
  lateTimestamp,
  missing,
  windowTooLong,
} from "./refusal.ts";

/** How a key's signatures are checked. */
export type KeyKind = "hmac" | "ed25519" | "rsa";

/** An API key. */
export interface Key {
  readonly id: string;
  readonly account: string;
  readonly kind: KeyKind;
  readonly permissions: ReadonlySet<Permission>;
  verify(payload: string, signature: string): boolean;
}

/** What a key may be used for. */
export type Permission = "TRADE" | "USER_DATA" | "USER_STREAM";

const everything: readonly Permission[] = ["TRADE", "USER_DATA", "USER_STREAM"];
const defaultWindow = 5_000;
const maxWindow = 60_000;

/** All keys of the venue. */
export class Keys {
  readonly #keys = new Map<string, Key>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  create(account: string, publicKey?: string, permissions: readonly Permission[] = everything): Credentials {
    const id = this.#random.text(64);
    if (publicKey === undefined) {
      const secret = this.#random.text(64);
      const check = (payload: string, signature: string): boolean => {
        const expected = createHmac("sha256", secret).update(payload).digest("hex");
        const given = Buffer.from(signature.toLowerCase());
        return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
      };
      this.#add({ id, account, kind: "hmac", permissions: new Set(permissions), verify: check });
      return { key: id, secret };
    }
    const object = createPublicKey(publicKey);
    const kind = object.asymmetricKeyType === "ed25519" ? "ed25519" : "rsa";
    const check = (payload: string, signature: string): boolean => {
      const bytes = Buffer.from(signature, "base64");
      if (bytes.length === 0) return false;
      return verify(kind === "ed25519" ? null : "RSA-SHA256", Buffer.from(payload), object, bytes);
    };
    this.#add({ id, account, kind, permissions: new Set(permissions), verify: check });
    return { key: id, secret: "" };
  }

  /** Forgets a key, as a user who deletes it does. */
  revoke(id: string): void {
    this.#keys.delete(id);
  }

  #add(key: Key): void {
    this.#keys.set(key.id, key);
  }

  /** The key of that id with that permission; a refusal where there is none. */
  find(id: string | undefined, permission: Permission): Key {
    if (id === undefined || !/^[A-Za-z0-9]{64}$/.test(id)) throw badKeyFormat();
    const key = this.#keys.get(id);
    if (key === undefined || !key.permissions.has(permission)) throw badKey();
    return key;
  }

  has(id: string): boolean {
    return this.#keys.has(id);
  }
}

/** Checks a signature. */
export function checkSignature(key: Key, payload: string, signature: string | undefined): void {
  if (signature === undefined || signature === "") throw missing("signature");
  if (!key.verify(payload, signature)) throw badSignature();
}

/** Checks that a request is neither from the future nor older than its window allows. */
export function checkTime(params: Params, now: number): void {
  const timestamp = params.mandatory("timestamp");
  if (!/^[0-9]{1,20}$/.test(timestamp)) throw illegal("timestamp", "^[0-9]{1,20}$");
  const sentAt = Number(timestamp) >= 1e14 ? Number(timestamp) / 1000 : Number(timestamp);
  const window = params.raw("recvWindow") ?? String(defaultWindow);
  if (!/^[0-9]{1,20}(\.[0-9]{1,3})?$/.test(window)) throw illegal("recvWindow", "^[0-9]{1,20}(\\.[0-9]{1,3})?$");
  if (Number(window) > maxWindow) throw windowTooLong();
  if (sentAt >= now + 1000) throw earlyTimestamp();
  if (now - sentAt > Number(window)) throw lateTimestamp();
}

/** Query and body as they are signed: without the signature, and without anything between them. */
export function signedText(query: string, body: string): string {
  const without = (text: string): string =>
    text.split("&").filter((part) => part !== "" && !part.startsWith("signature=")).join("&");
  return without(query) + without(body);
}
