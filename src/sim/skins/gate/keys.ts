/** API keys and signatures (docs: "APIv4 signed request requirements"; sockets, "Authentication" and "Login"). */
import { createHash } from "node:crypto";
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import { decode, splitTarget } from "../../gateway/parameters.ts";
import type { HttpRequest } from "../skin.ts";
import { badSign, noHeader, unknownKey, untimely } from "./refusal.ts";

export type Permission = "read" | "trade";
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 32,
  secretLength: 64,
  hash: "sha512",
  signature: "hex",
  permissions: ["read", "trade"],
};

/** Seconds that a request may be off. */
const window = 60;

function inTime(seconds: string, now: number): boolean {
  return /^\d{1,12}$/.test(seconds) && Math.abs(Number(seconds) - now / 1_000) <= window;
}

/** The key that a request is signed with; a refusal where it is not, or not rightly. The time is looked at first. */
export function authorize(
  keys: KeyStore<Permission>,
  { method, target, headers, body }: HttpRequest,
  now: number,
): Key {
  const [id, time, signature] = ["key", "timestamp", "sign"].map((name) => {
    const value = headers[name];
    if (!value) throw noHeader(name);
    return value;
  }) as [string, string, string];
  if (!inTime(time, now)) throw untimely();
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  const [path, query] = splitTarget(target);
  const digest = createHash("sha512").update(body).digest("hex");
  if (!key.verify([method, path, decode(query), digest, time].join("\n"), signature)) throw badSign();
  return key;
}

/** Who logs a socket in. */
export interface Login {
  readonly id: string;
  readonly signature: string;
  readonly time: string;
}

export function authorizeLogin(
  keys: KeyStore<Permission>,
  channel: string,
  { id, signature, time }: Login,
  now: number,
): Key {
  if (!inTime(time, now)) throw untimely();
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  if (!key.verify(`api\n${channel}\n\n${time}`, signature)) throw badSign();
  return key;
}

/** The key that a frame is signed with; `undefined` where it is not, or not rightly. */
export function authorizeFrame(
  keys: KeyStore<Permission>,
  { channel, event, time }: { readonly channel: string; readonly event: string; readonly time: number },
  auth: { readonly KEY?: unknown; readonly SIGN?: unknown },
): Key | undefined {
  const key = keys.find(String(auth.KEY));
  return key?.verify(`channel=${channel}&event=${event}&time=${time}`, String(auth.SIGN)) ? key : undefined;
}

/** Whether the time of a frame is near enough. */
export function isTimely(time: unknown, now: number): boolean {
  return inTime(String(time), now);
}
