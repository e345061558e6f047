/** Which texts are private keys: told without the curve, which takes longer to load than all else that a program needs at first. */
import { Buffer } from "node:buffer";

/** The number of points of secp256k1: a key is above 0 and below it (SEC 2, section 2.4.1). */
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The 32 bytes of a private key: 64 hexadecimal digits, with `0x` or without. Undefined where that is no key. */
export function keyBytes(text: string): Uint8Array | undefined {
  const digits = /^(?:0x)?([0-9a-fA-F]{64})$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const number = BigInt(`0x${digits}`);
  return number > 0n && number < order ? Uint8Array.from(Buffer.from(digits, "hex")) : undefined;
}
