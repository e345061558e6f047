/** API keys and signatures. */
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
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

/** An API key. */
export type Key = ApiKey<Permission>;

/** What a key may be used for. */
export type Permission = "TRADE" | "USER_DATA" | "USER_STREAM";

const defaultWindow = 5_000;
const maxWindow = 60_000;

/** What keys are like. */
export const keyForm: KeyForm<Permission> = {
  idLength: 64,
  secretLength: 64,
  hash: "sha256",
  signature: "hex",
  permissions: ["TRADE", "USER_DATA", "USER_STREAM"],
};

/** The key of that id with that permission; a refusal where there is none. */
export function findKey(keys: KeyStore<Permission>, id: string | undefined, permission: Permission): Key {
  if (id === undefined || !/^[A-Za-z0-9]{64}$/.test(id)) throw badKeyFormat();
  const key = keys.find(id);
  if (key === undefined || !key.permissions.has(permission)) throw badKey();
  return key;
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
