/** API keys and signatures (docs: "Signature"; "Websocket", login). */
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import { decode, splitTarget } from "../../gateway/parameters.ts";
import type { HttpRequest } from "../skin.ts";
import { badPassphrase, badSign, badTime, noHeader, unknownKey, untimely } from "./refusal.ts";

export type Permission = "read" | "trade";
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 35,
  secretLength: 64,
  hash: "sha256",
  signature: "base64",
  passphraseLength: 16,
  permissions: ["read", "trade"],
};

/** Milliseconds that a request may be off. */
const window = 30_000;

/** Names of headers and what is said where they are missing. */
const headerNames = [
  ["access-key", "40001"],
  ["access-sign", "40002"],
  ["access-timestamp", "40003"],
  ["access-passphrase", "40011"],
] as const;

/** Who signed, and what goes with it. */
export interface Signed {
  readonly id: string;
  readonly sign: string;
  readonly time: number;
  readonly passphrase: string;
}

/** The key of that id, where all of it is right; a refusal where it is not. The time is looked at first. */
export function keyOf(
  keys: KeyStore<Permission>,
  { id, sign, time, passphrase }: Signed,
  text: string,
  now: number,
): Key {
  if (Math.abs(time - now) > window) throw untimely();
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  if (key.passphrase !== passphrase) throw badPassphrase();
  if (!key.verify(text, sign)) throw badSign();
  return key;
}

/** The key that a request is signed with. The query is signed as it is before it is percent-encoded. */
export function authorize(
  keys: KeyStore<Permission>,
  { method, target, headers, body }: HttpRequest,
  now: number,
): Key {
  const [id, sign, time, passphrase] = headerNames.map(([name, code]) => {
    const value = headers[name];
    if (!value) throw noHeader(code, name.toUpperCase());
    return value;
  }) as [string, string, string, string];
  if (!/^\d{13}$/.test(time)) throw badTime();
  const [path, query] = splitTarget(target);
  const signedQuery = query === "" ? "" : `?${decode(query)}`;
  const text = `${time}${method}${path}${signedQuery}${body}`;
  return keyOf(keys, { id, sign, time: Number(time), passphrase }, text, now);
}

/** What a socket signs to be logged in, with the time in seconds. */
export function loginText(seconds: string): string {
  return `${seconds}GET/user/verify`;
}
