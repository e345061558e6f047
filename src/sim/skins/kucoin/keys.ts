/** API keys and signatures (docs: "Authentication"). */
import type { ApiKey, KeyForm, KeyStore } from "../../gateway/keys.ts";
import { decode } from "../../gateway/parameters.ts";
import type { HttpRequest } from "../skin.ts";
import { badPassphrase, badSign, noKey, oldKey, unknownKey, untimely } from "./refusal.ts";

export type Permission = "general" | "spot" | "futures";
export type Key = ApiKey<Permission>;

export const keyForm: KeyForm<Permission> = {
  idLength: 24,
  secretLength: 36,
  hash: "sha256",
  signature: "base64",
  passphraseLength: 12,
  permissions: ["general", "spot", "futures"],
};

/** A request may be so many milliseconds off. */
const window = 5_000;

/** The key that a request is signed with; a refusal where it is not, or not rightly. */
export function authorize(
  keys: KeyStore<Permission>,
  { method, target, headers, body }: HttpRequest,
  now: number,
): Key {
  const [id, signature, timestamp, passphrase, version] = ["key", "sign", "timestamp", "passphrase", "key-version"]
    .map((name) => headers[`kc-api-${name}`]);
  if (!id || !signature || !timestamp || !passphrase) throw noKey();
  if (!/^\d{13}$/.test(timestamp) || Math.abs(Number(timestamp) - now) > window) throw untimely();
  const key = keys.find(id);
  if (key === undefined) throw unknownKey();
  // Keys of the first version send their passphrase as it is: those that hash it are 2 and 3, and both are let in.
  if (version !== "2" && version !== "3") throw oldKey();
  if (!key.verify(key.passphrase ?? "", passphrase)) throw badPassphrase();
  // What is signed is the address before it was encoded.
  if (!key.verify(`${timestamp}${method}${decode(target)}${body}`, signature)) throw badSign();
  return key;
}
