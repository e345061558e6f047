/**
 * API keys and tokens (docs: "Authentication"). A key that is made here is one of Ed25519, as base64 of its bytes; whoever has a
 * key of their own, of Ed25519 or ECDSA, brings its public half.
 */
import { Buffer } from "node:buffer";
import { createPrivateKey, createPublicKey, type KeyObject, verify } from "node:crypto";
import { parseObject } from "../../gateway/parameters.ts";
import type { Random } from "../../prng.ts";
import type { Credentials, HttpRequest } from "../skin.ts";
import { unauthorized } from "./refusal.ts";

export interface Key {
  readonly id: string;
  readonly account: string;
  readonly publicKey: KeyObject;
}

const seedPrefix = Buffer.from("302e020100300506032b657004220420", "hex");
/** A token is good for so many seconds (docs: "Authentication"), and may be so many ahead of the venue's clock. */
const life = 120;
const ahead = 5;

/** Everybody's keys. */
export class Keys {
  readonly #random: Random;
  readonly #keys = new Map<string, Key>();

  constructor(random: Random) {
    this.#random = random;
  }

  create(account: string, publicKey?: string): Credentials {
    const id = `organizations/${this.#uuid()}/apiKeys/${this.#uuid()}`;
    if (publicKey !== undefined) {
      this.#keys.set(id, { id, account, publicKey: createPublicKey(publicKey) });
      return { key: id, secret: "" };
    }
    const seed = Buffer.from(Array.from({ length: 32 }, () => this.#random.below(256)));
    const pair = createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: "der", type: "pkcs8" });
    const made = createPublicKey(pair);
    this.#keys.set(id, { id, account, publicKey: made });
    const half = made.export({ format: "der", type: "spki" }).subarray(-32);
    return { key: id, secret: Buffer.concat([seed, half]).toString("base64") };
  }

  revoke(id: string): void {
    this.#keys.delete(id);
  }

  has(id: string): boolean {
    return this.#keys.has(id);
  }

  /** The key that a request's token is of; a refusal where it is none, or is for something else. */
  ofRequest({ method, target, headers }: HttpRequest, now: number): Key {
    const token = /^Bearer (\S+)$/.exec(headers["authorization"] ?? "")?.[1] ?? "";
    const path = target.split("?", 1)[0] ?? "";
    return this.#read(token, now, (claims) => {
      const { uri, uris } = claims;
      const all = Array.isArray(uris) ? uris as readonly unknown[] : [uri];
      // The host is that of the venue, or the one that was asked.
      return all.some((one) =>
        typeof one === "string" && new RegExp(`^${method} (?:\\w+://)?[^/]+`).test(one) &&
        one.slice(one.replace("://", "").indexOf("/") + (one.includes("://") ? 3 : 0)) === path
      );
    });
  }

  /** The key that the token of a frame is of. */
  ofFrame(token: string, now: number): Key {
    return this.#read(token, now, () => true);
  }

  #read(token: string, now: number, fits: (claims: Readonly<Record<string, unknown>>) => boolean): Key {
    const [head = "", claims = "", signature = "", ...more] = token.split(".");
    const [words, said] = [head, claims].map((part) => parseObject(Buffer.from(part, "base64url").toString("utf8")));
    const key = this.#keys.get(String(words?.["kid"]));
    if (!words || !said || !key || more.length > 0 || said["sub"] !== key.id) throw unauthorized();
    const [begin, end] = [Number(said["nbf"]), Number(said["exp"])];
    const seconds = now / 1_000;
    if (!(begin <= seconds + ahead) || !(end > seconds) || !(end - begin <= life)) throw unauthorized();
    const elliptic = key.publicKey.asymmetricKeyType === "ec";
    if (words["alg"] !== (elliptic ? "ES256" : "EdDSA") || !fits(said)) throw unauthorized();
    const text = Buffer.from(`${head}.${claims}`, "utf8");
    const bytes = Buffer.from(signature, "base64url");
    const good = elliptic
      ? verify("sha256", text, { key: key.publicKey, dsaEncoding: "ieee-p1363" }, bytes)
      : verify(null, text, key.publicKey, bytes);
    if (!good) throw unauthorized();
    return key;
  }

  #uuid(): string {
    const words = Array.from({ length: 4 }, () => this.#random.bits().toString(16).padStart(8, "0")).join("");
    return words.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
}
