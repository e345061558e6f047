/**
 * Which texts are private keys, and whose: told without noble's curve, which takes as long to load as all else that a program
 * needs at first.
 */
import { Buffer } from "node:buffer";
import { createECDH } from "node:crypto";
import { addressAt } from "./keccak.ts";

/** The number of points of secp256k1: a key is above 0 and below it (SEC 2, section 2.4.1). */
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The 32 bytes of a private key: 64 hexadecimal digits, with `0x` or without. Undefined where that is no key. */
export function keyBytes(text: string): Uint8Array | undefined {
  const digits = /^(?:0x)?([0-9a-fA-F]{64})$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const number = BigInt(`0x${digits}`);
  return number > 0n && number < order ? Uint8Array.from(Buffer.from(digits, "hex")) : undefined;
}

/** The address of the 32 bytes of a private key: `0x` and 40 digits in lower case. */
export function addressOfKey(key: Uint8Array): string {
  const curve = createECDH("secp256k1");
  curve.setPrivateKey(key);
  return addressAt(curve.getPublicKey());
}
