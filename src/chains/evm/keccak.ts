/** The hash of Ethereum, and the addresses it makes: the only file that imports noble's hashes. Node's SHA-3 is the later standard's. */
import { Buffer } from "node:buffer";
import { keccak_256 } from "@noble/hashes/sha3.js";

/** The 32 bytes of Keccak-256, as Ethereum has it. */
export function keccak256(bytes: Uint8Array): Uint8Array {
  return keccak_256(bytes);
}

/** The address of a public key that is not compressed, which is 65 bytes: `0x` and 40 digits in lower case. */
export function addressAt(point: Uint8Array): string {
  return hex(keccak_256(point.subarray(1)).subarray(-20));
}

/** An address with its checksum: a letter is great where the hash of the digits has a great digit (EIP-55). */
export function checksummed(address: string): `0x${string}` {
  const digits = address.slice(2).toLowerCase();
  const hash = hex(keccak_256(Buffer.from(digits, "ascii")));
  const letters = Array.from(digits, (digit, at) => (hash[at + 2] ?? "0") < "8" ? digit : digit.toUpperCase());
  return `0x${letters.join("")}`;
}

/** Bytes as `0x` and hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}
