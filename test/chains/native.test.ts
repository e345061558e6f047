/** Signing by an optional compiled package: the same bytes as without it, and not used where it gives others. */
import { Buffer } from "node:buffer";
import process from "node:process";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import * as assert from "uvu/assert";
import { keccak256 } from "../../src/chains/evm/keccak.ts";
import { signerOf } from "../../src/chains/evm/keys.ts";
import { type Curve, nativeCurve, trusted } from "../../src/chains/evm/native.ts";
import { suite } from "../support/suite.ts";

const test = suite("chains/native");

const digestAt = (n: number): Uint8Array => keccak256(Buffer.from(`digest ${n}`));
const keyAt = (n: number): string => Buffer.from(keccak256(Buffer.from(`key ${n}`))).toString("hex");
const plainSignerOf = (key: string) => signerOf(key, () => undefined);

/** What the package gives, made with noble; `bend` changes its signatures. */
function imitation(bend: (signature: Uint8Array) => void = () => {}): Curve & { signed: number } {
  const curve = {
    signed: 0,
    publicKeyCreate: (key: Uint8Array, compressed: boolean) => secp256k1.getPublicKey(key, compressed),
    ecdsaSign: (digest: Uint8Array, key: Uint8Array) => {
      curve.signed++;
      const bytes = secp256k1.sign(digest, key, { prehash: false, format: "recovered" });
      const signature = bytes.slice(1);
      bend(signature);
      return { signature, recid: bytes[0] as number };
    },
  };
  return curve;
}

test("address and signatures are the same bytes with the package as without it", () => {
  const curve = imitation();
  assert.is(trusted(() => curve), curve);
  for (let n = 0; n < 30; n++) {
    const key = n % 2 === 0 ? keyAt(n) : `0x${keyAt(n)}`;
    const [native, plain] = [signerOf(key, () => curve), plainSignerOf(key)];
    assert.ok(native && plain);
    assert.is(native?.address, plain?.address);
    const before = curve.signed;
    assert.equal(native?.sign(digestAt(n)), plain?.sign(digestAt(n)));
    assert.is(curve.signed, before + 1, "it was the package that signed");
  }
});

test("as installed here, or not installed: the same again", () => {
  // There the package brings itself compiled.
  if (process.platform === "linux" && process.arch === "x64") assert.ok(nativeCurve());
  assert.is(nativeCurve(), nativeCurve());
  for (let n = 0; n < 10; n++) {
    assert.is(signerOf(keyAt(n))?.address, plainSignerOf(keyAt(n))?.address);
    assert.equal(signerOf(keyAt(n))?.sign(digestAt(n)), plainSignerOf(keyAt(n))?.sign(digestAt(n)));
  }
});

test("a package that is missing, broken, or gives other bytes is not used", () => {
  const missing = (): never => {
    throw new Error("not installed");
  };
  const bent = imitation((signature) => signature[40] = (signature[40] ?? 0) ^ 1);
  const otherKey: Curve = { ...imitation(), publicKeyCreate: () => secp256k1.getPublicKey(digestAt(1), false) };
  const otherSide: Curve = {
    ...imitation(),
    ecdsaSign: (...args) => ({ ...imitation().ecdsaSign(...args), recid: 0 }),
  };
  for (const load of [missing, () => undefined, () => ({}), () => bent, () => otherKey, () => otherSide]) {
    assert.is(trusted(load), undefined);
  }
  assert.is(bent.signed, 1);
});

test("what is no key is none with the package, too", () => {
  const order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
  for (const text of ["", "0x", "1".repeat(63), "1".repeat(65), "g".repeat(64), "0".repeat(64), order]) {
    assert.is(signerOf(text, () => imitation()), undefined, text);
  }
});

test.run();
