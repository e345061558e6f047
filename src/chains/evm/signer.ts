/** Who signs: a private key, a function that signs 32 bytes elsewhere, or a wallet that signs and sends by itself. */
import { Buffer } from "node:buffer";
import type { Hex } from "../../core/endpoint.ts";
import { ValidationError } from "../../core/errors.ts";
import { hashOf } from "./abi.ts";
import { codec, codecLoaded } from "./coding.ts";
import { checksummed } from "./keccak.ts";
import type { Signature, Signer } from "./keys.ts";
import { addressOfKey, keyBytes } from "./private-key.ts";

/** A transaction before it is signed. All of it is fixed: what is signed twice is the same bytes. */
export interface Unsigned {
  readonly chainId: number;
  readonly nonce: number;
  readonly to: Hex;
  readonly data: Hex;
  readonly value: bigint;
  readonly gas: bigint;
  readonly maxFeePerGas: bigint;
  readonly maxPriorityFeePerGas: bigint;
}

/** A signed transaction. */
export interface Signed {
  readonly hash: Hex;
  readonly raw: Hex;
}

/**
 * One of three ways to sign.
 *
 * - `privateKey`: 64 hexadecimal digits, with `0x` or without.
 * - `address` and `sign`: a function that signs 32 bytes elsewhere; the key never enters this process.
 * - `address` and `signTransaction`: a wallet that signs the whole transaction, and gives its bytes.
 */
export type Account =
  | { readonly privateKey: string }
  | { readonly address: string; readonly sign: (digest: Uint8Array) => Signature | Promise<Signature> }
  | { readonly address: string; readonly signTransaction: (transaction: Unsigned) => Hex | Promise<Hex> };

/** A checked account. Safe to print: the key is in a closure. */
export interface Signatory {
  readonly address: Hex;
  sign(transaction: Unsigned): Promise<Signed>;
}

/**
 * Checks an account and hides it.
 *
 * @throws {ValidationError} naming the field and the rule, never the value.
 */
export function signatory(account: Account): Signatory {
  if (account === null || typeof account !== "object") throw new ValidationError("account", "must be an object");
  const given = account as unknown as Readonly<Record<string, unknown>>;
  const ways = ["privateKey", "sign", "signTransaction"].filter((way) => given[way] !== undefined);
  if (ways.length !== 1) {
    throw new ValidationError("account", "must have exactly one of privateKey, sign and signTransaction");
  }
  if ("privateKey" in account) return ofKey(account.privateKey);
  const address = addressOf(account.address, "account.address");
  const named = ways[0] ?? "";
  if (typeof given[named] !== "function") throw new ValidationError(`account.${named}`, "must be a function");
  if ("sign" in account) {
    return {
      address,
      sign: async (tx) => await assembled(tx, address, (bytes) => account.sign(bytes)),
    };
  }
  return {
    address,
    sign: async (transaction) => {
      await codecLoaded();
      return checkRaw(await account.signTransaction(transaction), transaction, address);
    },
  };
}

function ofKey(privateKey: unknown): Signatory {
  const key = typeof privateKey === "string" ? keyBytes(privateKey) : undefined;
  if (!key) throw new ValidationError("account.privateKey", "must be a private key: 64 hexadecimal digits");
  const address = checksummed(addressOfKey(key));
  let signer: Signer | undefined;
  return {
    address,
    sign: async (tx) => {
      const { signerOf } = await codecLoaded();
      const own = signer ??= signerOf(Buffer.from(key).toString("hex")) as Signer;
      return await assembled(tx, address, (digest) => own.sign(digest));
    },
  };
}

async function assembled(
  tx: Unsigned,
  address: Hex,
  sign: (digest: Uint8Array) => Signature | Promise<Signature>,
): Promise<Signed> {
  const { recoverAddress, serializeTransaction } = await codecLoaded();
  const unsigned = { ...tx, type: "eip1559" } as const;
  const digest = digestOf(serializeTransaction(unsigned));
  const signature = await sign(digest);
  if (recoverAddress(signature, digest) !== address.toLowerCase()) {
    throw new ValidationError("account.sign", "gave a signature of another account");
  }
  const { r, s, v } = signature;
  const raw = serializeTransaction(unsigned, { r: r as Hex, s: s as Hex, yParity: v - 27 });
  return { raw, hash: hashOf(raw) };
}

/** A wallet may not change what it signs, and signs as the account it said it was. */
function checkRaw(raw: unknown, asked: Unsigned, address: Hex): Signed {
  const refuse = (rule: string): ValidationError => new ValidationError("account.signTransaction", rule);
  if (typeof raw !== "string" || !/^0x02[0-9a-f]+$/i.test(raw)) throw refuse("must give a signed EIP-1559 transaction");
  const bytes = raw as `0x02${string}`;
  const { parseTransaction, recoverAddress, serializeTransaction } = codec();
  let found: ReturnType<typeof parseTransaction<`0x02${string}`>>;
  try {
    found = parseTransaction(bytes);
  } catch {
    throw refuse("gave bytes that are no transaction");
  }
  const unsigned = serializeTransaction({ ...asked, type: "eip1559" });
  const { r, s, yParity, ...rest } = found;
  if (serializeTransaction({ ...rest, type: "eip1559" }) !== unsigned) throw refuse("gave another transaction");
  const signature = { r: r ?? "0x", s: s ?? "0x", v: 27 + (yParity ?? 0) };
  if (recoverAddress(signature, digestOf(unsigned)) !== address.toLowerCase()) {
    throw refuse("gave a signature of another account");
  }
  return { raw: bytes, hash: hashOf(bytes) };
}

/** What was signed, from its bytes. Undefined where they are none. */
export function unsignedOf(raw: Hex): Unsigned | undefined {
  const { parseTransaction } = codec();
  try {
    const { chainId, nonce = 0, to, data = "0x", value = 0n, gas, maxFeePerGas, maxPriorityFeePerGas = 0n } =
      parseTransaction(raw as `0x02${string}`);
    if (!to || gas === undefined || maxFeePerGas === undefined) return undefined;
    return { chainId, nonce, to, data, value, gas, maxFeePerGas, maxPriorityFeePerGas };
  } catch {
    return undefined;
  }
}

function digestOf(unsigned: Hex): Uint8Array {
  return Uint8Array.from(Buffer.from(hashOf(unsigned).slice(2), "hex"));
}

/**
 * An address with its checksum.
 *
 * @throws {ValidationError} for anything else than 40 digits, and for a checksum that is wrong.
 */
export function addressOf(value: unknown, field: string): Hex {
  if (typeof value !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(value)) {
    throw new ValidationError(field, "must be an address: 0x and 40 hexadecimal digits");
  }
  const checked = checksummed(value);
  const mixed = /[a-f]/.test(value.slice(2)) && /[A-F]/.test(value.slice(2));
  if (mixed && checked !== value) throw new ValidationError(field, "is misspelt: its checksum is wrong");
  return checked;
}
