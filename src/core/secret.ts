/** Credentials: taken once, checked, and from then on never printed. */
import type { Sign } from "./crypto.ts";
import { ValidationError } from "./errors.ts";

const redacted = "[secret]";

/**
 * Text that shows itself only to `reveal()`. Printing, logging, concatenating, JSON and structured clones get
 * `[secret]` or nothing.
 */
export class Secret {
  static {
    // By their registered names: importing them would tie this file to one runtime.
    for (const name of ["nodejs.util.inspect.custom", "Deno.customInspect", "Deno.privateCustomInspect"]) {
      Object.defineProperty(this.prototype, Symbol.for(name), { value: () => redacted });
    }
  }

  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    Object.freeze(this);
  }

  /** The text itself. Call it where it is used, and keep the result in no field and no closure. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  valueOf(): string {
    return redacted;
  }

  [Symbol.toPrimitive](): string {
    return redacted;
  }
}

interface ApiKey {
  /** The identifier of the API key, as the venue shows it. */
  readonly key: string;
  /** The third part of an API key, at venues that ask for one when the key is made. Not a private key's password. */
  readonly passphrase?: string;
}

/**
 * What proves to a venue who is asking: an API key, and one of three ways to sign.
 *
 * - `secret`: the secret the venue gave with the key, for HMAC.
 * - `privateKey`: a key in PEM, not encrypted, whose public half the venue knows: Ed25519 in PKCS#8, or ECDSA where the venue has
 *   such keys.
 * - `sign`: a function that signs elsewhere (a key store, another process); the secret never enters this one.
 */
export type Credentials =
  | (ApiKey & { readonly secret: string })
  | (ApiKey & { readonly privateKey: string })
  | (ApiKey & { readonly sign: Sign });

/** Checked credentials. Safe to hold, print and attach: every text in it is a `Secret`. */
export interface Keys {
  readonly key: Secret;
  readonly passphrase?: Secret;
  readonly secret?: Secret;
  readonly privateKey?: Secret;
  readonly sign?: Sign;
}

// What may stand in a header unchanged, without spaces: those come from copying.
const visible = /^[\x21-\x7e]+$/;
const visibleWords = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const encrypted = /ENCRYPTED/;
const pem = /^\s*-----BEGIN ([A-Z ]+)-----\s[\s\S]+-----END \1-----\s*$/;

/**
 * Checks credentials and hides them.
 *
 * @throws {ValidationError} naming the field and the rule, never the value.
 */
export function guard(credentials: Credentials): Keys {
  if (credentials === null || typeof credentials !== "object") {
    throw new ValidationError("credentials", "must be an object");
  }
  const given = credentials as unknown as Readonly<Record<string, unknown>>;
  const ways = ["secret", "privateKey", "sign"].filter((name) => given[name] !== undefined);
  if (ways.length !== 1) {
    throw new ValidationError("credentials", "must have exactly one of secret, privateKey and sign");
  }
  const keys: { -readonly [Name in keyof Keys]: Keys[Name] } = { key: word(given, "key", visible, "no spaces") };
  if (given["passphrase"] !== undefined) {
    keys.passphrase = word(given, "passphrase", visibleWords, "no spaces at its ends");
  }
  if (given["secret"] !== undefined) keys.secret = word(given, "secret", visible, "no spaces");
  if (given["privateKey"] !== undefined) keys.privateKey = privateKey(given["privateKey"]);
  if (given["sign"] !== undefined) keys.sign = signer(given["sign"], credentials);
  return Object.freeze(keys);
}

/** As long as no word and no client order id of a venue is: a key, or a signature. */
const tokens = /[A-Za-z0-9+/=%_-]{40,}/g;

/** The text with every credential in it hidden, and whatever may be a signature made with one. */
export function scrubbed(text: string, { key, passphrase, secret, privateKey }: Keys): string {
  let clean = text;
  for (const hidden of [key, passphrase, secret, privateKey]) {
    if (hidden) clean = clean.replaceAll(hidden.reveal(), redacted);
  }
  return hideTokens(clean);
}

/** The text without what may be a key or a signature: all that can be done where the credentials are not known. */
export function hideTokens(text: string): string {
  return text.replace(tokens, redacted);
}

function word(given: Readonly<Record<string, unknown>>, name: string, shape: RegExp, spaces: string): Secret {
  const value = given[name];
  if (typeof value !== "string" || value === "") {
    throw new ValidationError(`credentials.${name}`, "must be a string that is not empty");
  }
  if (!shape.test(value)) {
    throw new ValidationError(`credentials.${name}`, `must be visible ASCII with ${spaces} or line breaks`);
  }
  return new Secret(value);
}

function privateKey(value: unknown): Secret {
  const label = typeof value === "string" ? pem.exec(value)?.[1] : undefined;
  if (label === undefined) throw new ValidationError("credentials.privateKey", "must be text in PEM");
  // "EC": as keys of some venues are handed out (SEC 1); where such a text is encrypted, it says so in words of its own.
  if (label !== "PRIVATE KEY" && (label !== "EC PRIVATE KEY" || encrypted.test(value as string))) {
    throw new ValidationError("credentials.privateKey", "must be a private key in PKCS#8 or SEC 1, not encrypted");
  }
  return new Secret(value as string);
}

/** The caller's function, called as the method it may be, and held to its contract. */
function signer(value: unknown, owner: object): Sign {
  if (typeof value !== "function") throw new ValidationError("credentials.sign", "must be a function");
  const sign = value as Sign;
  return (payload) => {
    const signature = sign.call(owner, payload);
    return typeof signature === "string" ? checked(signature) : Promise.resolve(signature).then(checked);
  };
}

function checked(signature: unknown): string {
  if (typeof signature === "string" && signature !== "") return signature;
  throw new ValidationError("credentials.sign", "must give the signature as a string that is not empty");
}
