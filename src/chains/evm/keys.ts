/**
 * Keys of Ethereum and of what signs as it does: the only file that imports noble's curve, which Node has not: its own
 * secp256k1 signs without saying which of the two keys it was.
 */
import { Buffer } from "node:buffer";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { addressAt, hex } from "./keccak.ts";
import { type Curve, nativeCurve } from "./native.ts";
import { keyBytes } from "./private-key.ts";

export { keccak256 } from "./keccak.ts";

/** A signature over 32 bytes. */
export interface Signature {
  /** 32 bytes each, as `0x` and 64 digits. */
  readonly r: string;
  readonly s: string;
  /** 27 or 28: which of the two possible keys has signed. */
  readonly v: number;
}

/** A private key that signs. The bytes stay inside. */
export interface Signer {
  /** `0x` and 40 digits in lower case. */
  readonly address: string;
  /** Signs 32 bytes as they are. Deterministic (RFC 6979), with the lower of the two possible `s`. */
  sign(digest: Uint8Array): Signature;
}

/**
 * The signer of a private key: 64 hexadecimal digits, with `0x` or without. Undefined where that is no key. `native` signs in
 * place of noble, with the same result; by default the optional package, where it is installed.
 */
export function signerOf(privateKey: string, native: () => Curve | undefined = nativeCurve): Signer | undefined {
  const bytes = keyBytes(privateKey);
  if (!bytes) return undefined;
  const curve = native();
  if (curve) {
    return {
      address: addressAt(curve.publicKeyCreate(bytes, false)),
      sign: (digest) => {
        const { signature, recid } = curve.ecdsaSign(digest, bytes);
        return { r: hex(signature.subarray(0, 32)), s: hex(signature.subarray(32)), v: 27 + recid };
      },
    };
  }
  return {
    address: addressOf(secp256k1.getPublicKey(bytes)),
    sign: (digest) => {
      const signature = secp256k1.sign(digest, bytes, { prehash: false, format: "recovered" });
      return {
        r: hex(signature.slice(1, 33)),
        s: hex(signature.slice(33)),
        v: 27 + (signature[0] ?? 0),
      };
    },
  };
}

/** The address whose key made a signature over 32 bytes; undefined where none can have. */
export function recoverAddress({ r, s, v }: Signature, digest: Uint8Array): string | undefined {
  try {
    const parts = [r, s].map((part) => Buffer.from(part.slice(2).padStart(64, "0"), "hex"));
    const bytes = Uint8Array.from(Buffer.concat([Uint8Array.of(v - 27), ...parts]));
    return addressOf(secp256k1.recoverPublicKey(bytes, digest, { prehash: false }));
  } catch {
    return undefined;
  }
}

function addressOf(publicKey: Uint8Array): string {
  return addressAt(secp256k1.Point.fromBytes(publicKey).toBytes(false));
}
