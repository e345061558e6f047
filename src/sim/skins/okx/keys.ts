/** API keys and signatures: of requests (docs: "REST Authentication") and of logins (docs: "Login"). */
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import type { HttpRequest } from "../skin.ts";
import type { Params } from "./params.ts";
import {
  badKey,
  badPassphrase,
  badSign,
  badTimestamp,
  noKey,
  noPassphrase,
  noSign,
  noTimestamp,
  Refusal,
  unknownKey,
  untimely,
} from "./refusal.ts";

export type Permission = "read_only" | "trade";
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 36,
  secretLength: 32,
  hash: "sha256",
  signature: "base64",
  passphraseLength: 16,
  permissions: ["read_only", "trade"],
};

/** How far a request's time may be off. */
const window = 30_000;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** The key that a request is signed with; a refusal where it is not, or not rightly. */
export function authorize(keys: KeyStore<Permission>, request: HttpRequest, now: number): Key {
  const { method, target, headers, body } = request;
  const id = headers["ok-access-key"];
  const signature = headers["ok-access-sign"];
  const timestamp = headers["ok-access-timestamp"];
  const passphrase = headers["ok-access-passphrase"];
  if (!id) throw noKey();
  if (!signature) throw noSign();
  if (!timestamp) throw noTimestamp();
  if (!passphrase) throw noPassphrase();
  if (!/^[0-9A-Za-z-]{8,64}$/.test(id)) throw badKey();
  const sentAt = isoTime.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(sentAt)) throw badTimestamp();
  if (Math.abs(now - sentAt) > window) throw untimely();
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  if (key.passphrase !== passphrase) throw badPassphrase();
  if (!key.verify(`${timestamp}${method}${target}${body}`, signature)) throw badSign();
  return key;
}

/** The key that a socket logs in with. */
export function login(keys: KeyStore<Permission>, args: Params, now: number): Key {
  const [id, sign] = [args.text("apiKey"), args.text("sign")];
  const [passphrase, timestamp] = [args.text("passphrase"), args.text("timestamp")];
  if (id === undefined) throw new Refusal(60_001, "OK_ACCESS_KEY cannot be empty");
  if (sign === undefined) throw new Refusal(60_002, "OK_ACCESS_SIGN cannot be empty");
  if (passphrase === undefined) throw new Refusal(60_003, "OK_ACCESS_PASSPHRASE cannot be empty");
  if (timestamp === undefined || !/^\d{10}(\.\d+)?$/.test(timestamp)) {
    throw new Refusal(60_004, "Invalid OK_ACCESS_TIMESTAMP");
  }
  const key = keys.find(id);
  if (key === undefined) throw new Refusal(60_032, "API key doesn't exist");
  if (Math.abs(now - Number(timestamp) * 1_000) > window) throw new Refusal(60_006, "Timestamp request expired");
  if (key.passphrase !== passphrase) throw new Refusal(60_024, "Passphrase incorrect");
  if (!key.verify(`${timestamp}GET/users/self/verify`, sign)) throw new Refusal(60_007, "Invalid sign");
  return key;
}
