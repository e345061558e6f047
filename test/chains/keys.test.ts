import * as assert from "uvu/assert";
import { Buffer } from "node:buffer";
import { keccak256, recoverAddress, signerOf } from "../../src/chains/evm/keys.ts";
import { addressOfKey, keyBytes } from "../../src/chains/evm/private-key.ts";
import { suite } from "../support/suite.ts";

const test = suite("chains/keys");

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("the hash is Ethereum's, not that of the later standard", () => {
  assert.is(hex(keccak256(new Uint8Array())), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
});

test("the example of EIP-712: address and signature of its key", () => {
  const key = hex(keccak256(Buffer.from("cow")));
  assert.is(key, "c85ef7d79691fe79573b1a7064c19c1a9819ebdbd1faaab1a8ec92344438aaf4");
  const signer = signerOf(`0x${key}`);
  assert.is(signer?.address, "0xcd2a3d9f938e13cd947ec05abc7fe734df8dd826");
  const digest = Uint8Array.from(
    Buffer.from("be609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2", "hex"),
  );
  const signature = signer?.sign(digest);
  assert.equal(signature, {
    r: "0x4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d",
    s: "0x07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b91562",
    v: 28,
  });
  assert.is(signature && recoverAddress(signature, digest), signer?.address);
  assert.is.not(signature && recoverAddress({ ...signature, v: 27 }, digest), signer?.address);
});

test("what is no key is none, and what nobody signed is nobody's", () => {
  const order = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
  for (const text of ["", "0x", "1".repeat(63), "g".repeat(64), "0".repeat(64), order]) {
    assert.is(signerOf(text), undefined, text);
  }
  assert.is(signerOf(`${"0".repeat(63)}1`)?.address, "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
  assert.is(
    recoverAddress({ r: `0x${"0".repeat(64)}`, s: `0x${"0".repeat(64)}`, v: 27 }, new Uint8Array(32)),
    undefined,
  );
});

test("the address of a key is that of its signatures, told without the curve", () => {
  for (const text of [`${"0".repeat(63)}1`, "7".repeat(64), `${"f".repeat(31)}0${"1".repeat(32)}`]) {
    const bytes = keyBytes(text);
    assert.ok(bytes, text);
    assert.is(addressOfKey(bytes), signerOf(text, () => undefined)?.address, text);
  }
});

test.run();
