/** API keys: how they are handed out, forgotten, and how signatures made with them are checked. */
import { createHmac, createPublicKey, timingSafeEqual, verify } from "node:crypto";
import { Buffer } from "node:buffer";
import type { Random } from "../prng.ts";
import type { Credentials } from "../skins/skin.ts";

/** How a key's signatures are checked. */
export type KeyKind = "hmac" | "ed25519" | "rsa";

/** An API key. */
export interface ApiKey<Permission extends string = string> {
  readonly id: string;
  readonly account: string;
  readonly kind: KeyKind;
  readonly permissions: ReadonlySet<Permission>;
  /** The passphrase that goes with it, at venues that ask for one. */
  readonly passphrase?: string;
  /** Whether a signature over the payload was made with it. */
  verify(payload: string | Uint8Array, signature: string): boolean;
}

/** What keys look like, and how they sign, at a venue. */
export interface KeyForm<Permission extends string = string> {
  /** Characters of a key's id, and of its secret; bytes of the secret where that is base64. */
  readonly idLength: number;
  readonly secretLength: number;
  /** Whether the secret is base64 of what is signed with, and not itself what is signed with. */
  readonly secretBase64?: true;
  readonly hash: "sha256" | "sha512";
  readonly signature: "hex" | "base64";
  /** Characters of the passphrase, where keys have one. */
  readonly passphraseLength?: number;
  /** What a key may do where nothing else is said. */
  readonly permissions: readonly Permission[];
}

/** All keys of a venue. */
export class KeyStore<Permission extends string = string> {
  readonly #keys = new Map<string, ApiKey<Permission>>();
  readonly #random: Random;
  readonly #form: KeyForm<Permission>;

  constructor(random: Random, form: KeyForm<Permission>) {
    this.#random = random;
    this.#form = form;
  }

  /** Makes a key. With a public key (PEM) signatures are checked with that, and there is no secret. */
  create(
    account: string,
    publicKey?: string,
    permissions: readonly Permission[] = this.#form.permissions,
  ): Credentials {
    const { idLength, passphraseLength } = this.#form;
    const id = this.#random.text(idLength);
    const secret = publicKey === undefined ? this.#secret() : "";
    const passphrase = passphraseLength === undefined ? {} : { passphrase: this.#random.text(passphraseLength) };
    const own = { id, account, permissions: new Set(permissions), ...passphrase };
    if (publicKey === undefined) this.#keys.set(id, { ...own, kind: "hmac", verify: this.#hmac(secret) });
    else this.#keys.set(id, { ...own, ...asymmetric(publicKey) });
    return { key: id, secret, ...passphrase };
  }

  /** Forgets a key, as a user who deletes it does. */
  revoke(id: string): void {
    this.#keys.delete(id);
  }

  find(id: string): ApiKey<Permission> | undefined {
    return this.#keys.get(id);
  }

  has(id: string): boolean {
    return this.#keys.has(id);
  }

  #secret(): string {
    const { secretLength, secretBase64 } = this.#form;
    const text = this.#random.text(secretLength);
    return secretBase64 ? Buffer.from(text).toString("base64") : text;
  }

  #hmac(secret: string): ApiKey["verify"] {
    const { secretBase64, hash, signature: encoding } = this.#form;
    const bytes = Buffer.from(secret, secretBase64 ? "base64" : "utf8");
    return (payload, signature) => {
      const expected = createHmac(hash, bytes).update(payload).digest(encoding);
      const given = Buffer.from(encoding === "hex" ? signature.toLowerCase() : signature);
      return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
    };
  }
}

function asymmetric(publicKey: string): Pick<ApiKey, "kind" | "verify"> {
  const object = createPublicKey(publicKey);
  const kind = object.asymmetricKeyType === "ed25519" ? "ed25519" : "rsa";
  return {
    kind,
    verify: (payload, signature) => {
      const bytes = Buffer.from(signature, "base64");
      if (bytes.length === 0) return false;
      return verify(kind === "ed25519" ? null : "RSA-SHA256", Buffer.from(payload as string), object, bytes);
    },
  };
}
