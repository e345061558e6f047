/**
 * The curve of Ethereum by libsecp256k1, where the optional package `secp256k1` is installed: it signs in a tenth of the time
 * that JavaScript takes, and gives the same bytes, since nonces are made of key and message (RFC 6979).
 */
import { Buffer } from "node:buffer";
import { createRequire } from "node:module";
import { addressAt, hex } from "./keccak.ts";

/** The part of the package's interface that is used. */
export interface Curve {
  publicKeyCreate(key: Uint8Array, compressed: boolean): Uint8Array;
  ecdsaSign(digest: Uint8Array, key: Uint8Array): { readonly signature: Uint8Array; readonly recid: number };
}

/** Its compiled half only: the other one is slower than what is here without it. */
const compiled = "secp256k1/bindings.js";

/** At once, not by an import: signing must not depend on how long the disk takes. Throws where it is not installed. */
function load(): unknown {
  if (!permitted()) return undefined;
  return createRequire(import.meta.url)(compiled);
}

/** Deno would ask its user for leave to read the package and to run compiled code. */
function permitted(): boolean {
  const { Deno } = globalThis as {
    Deno?: { readonly permissions: { querySync(of: { readonly name: string }): { readonly state: string } } };
  };
  return ["read", "ffi"].every((name) => (Deno?.permissions.querySync({ name }).state ?? "granted") === "granted");
}

let found: { readonly curve: Curve | undefined } | undefined;

/** The package, looked for once; `undefined` where there is none that can be used. */
export function nativeCurve(): Curve | undefined {
  return (found ??= { curve: trusted(load) }).curve;
}

/** What key 1 makes of the hash of nothing. */
const known = {
  digest: "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
  address: "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf",
  signature: "0x03925438bf9bdfed9cb8d9d9467f8fc624f389846f0db71f4f5c84b483077da6" +
    "2ca68cb1027ace392bc6a84fe0ba29288aa07942f571f56201dd33c009ee3886",
  recid: 1,
} as const;

/** What loads, where it gives a known signature for a known key. */
export function trusted(loading: () => unknown): Curve | undefined {
  try {
    const curve = loading() as Curve;
    const key = bytesOf("1".padStart(64, "0"));
    const { signature, recid } = curve.ecdsaSign(bytesOf(known.digest), key);
    const same = recid === known.recid && hex(signature) === known.signature &&
      addressAt(curve.publicKeyCreate(key, false)) === known.address;
    return same ? curve : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(Buffer.from(digits, "hex"));
}
