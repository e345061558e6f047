/** API keys and signatures: of requests (docs: guide, "Authentication") and of logins (docs: ws/connect). */
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import type { HttpRequest } from "../skin.ts";
import { badSign, forbidden, noKey, Refusal, unknownKey, untimely } from "./refusal.ts";

export type Permission = "read" | "trade";
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 18,
  secretLength: 36,
  hash: "sha256",
  signature: "hex",
  permissions: ["read", "trade"],
};

const usualWindow = "5000";
/** How far ahead of the venue's clock a request may be. */
const ahead = 1_000;

/** The key that a request is signed with; a refusal where it is not, or not rightly. */
export function authorize(keys: KeyStore<Permission>, request: HttpRequest, now: number): Key {
  const { method, target, headers, body } = request;
  const id = headers["x-bapi-api-key"];
  const signature = headers["x-bapi-sign"];
  const timestamp = headers["x-bapi-timestamp"];
  if (!id || !signature || !timestamp) throw noKey();
  const window = headers["x-bapi-recv-window"] || usualWindow;
  checkTime(timestamp, window, now);
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  const payload = method === "GET" ? splitTarget(target)[1] : body;
  if (!key.verify(`${timestamp}${id}${window}${payload}`, signature)) throw badSign();
  return key;
}

/** Refuses what is too late, or ahead of the venue's clock. */
export function checkTime(timestamp: string, window: string, now: number): void {
  const [sent, patience] = [Number(timestamp), Number(window)];
  const readable = /^\d{13,16}$/.test(timestamp) && /^\d{1,6}$/.test(window);
  if (!readable || sent >= now + ahead || sent < now - patience) throw untimely(timestamp, now, window);
}

/** The key that a socket logs in with: key, the time until which that counts, and a signature of it. */
export function login(keys: KeyStore<Permission>, args: readonly unknown[], now: number): Key {
  const [id, expires, signature] = args;
  if (typeof id !== "string" || typeof signature !== "string" || !/^\d{13,16}$/.test(String(expires))) {
    throw new Refusal(10_001, "Params Error");
  }
  const key = keys.find(id);
  if (key === undefined) throw new Refusal(10_003, "Invalid apikey");
  if (Number(expires) <= now) throw new Refusal(10_002, "expires is expired or timestamp is invalid");
  if (!key.verify(`GET/realtime${String(expires)}`, signature)) throw new Refusal(10_004, "Invalid sign");
  return key;
}

/** Refuses what a key may not do any more, or never might. */
export function allow(keys: KeyStore<Permission>, key: Key, permission: Permission): void {
  if (!keys.has(key.id)) throw unknownKey();
  if (!key.permissions.has(permission)) throw forbidden();
}
