/**
 * Who signed an action (docs: "Signing"): the action's bytes with nonce, vault and end are hashed, the hash is the content of
 * an EIP-712 message, and the signature over that leads to an address.
 */
import { Buffer } from "node:buffer";
import { keccak256, recoverAddress } from "../../../chains/evm/keys.ts";
import type { Packable } from "./packing.ts";
import { pack } from "./packing.ts";

/** An action as it came, with what is signed besides. */
export interface SignedAction {
  readonly action: { readonly [field: string]: Packable | undefined };
  /** Milliseconds. */
  readonly nonce: number;
  readonly vaultAddress: string | undefined;
  readonly expiresAfter: number | undefined;
}

const hashOf = (text: string): Uint8Array => keccak256(Buffer.from(text, "utf8"));
const word = (number: number): Buffer => Buffer.from(number.toString(16).padStart(64, "0"), "hex");

/** The domain of the venue's actions: a chain that there is not, and a contract of nobody. */
const domain = keccak256(Buffer.concat([
  hashOf("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
  hashOf("Exchange"),
  hashOf("1"),
  word(1_337),
  word(0),
]));
const agent = hashOf("Agent(string source,bytes32 connectionId)");
/** The live venue signs for `a`, testnet for `b`: the simulated one is as the live one. */
const source = hashOf("a");

function milliseconds(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

/** The hash that stands for an action. */
export function connectionOf({ action, nonce, vaultAddress, expiresAfter }: SignedAction): Uint8Array {
  return keccak256(Buffer.concat([
    pack(action),
    milliseconds(nonce),
    vaultAddress === undefined
      ? Buffer.of(0)
      : Buffer.concat([Buffer.of(1), Buffer.from(vaultAddress.slice(2), "hex")]),
    ...(expiresAfter === undefined ? [] : [Buffer.of(0), milliseconds(expiresAfter)]),
  ]));
}

/** The 32 bytes that a key signs. */
export function digestOf(signed: SignedAction): Uint8Array {
  const message = keccak256(Buffer.concat([agent, source, connectionOf(signed)]));
  return keccak256(Buffer.concat([Buffer.of(0x19, 0x01), domain, message]));
}

/** The address whose key signed; `undefined` where none can have. */
export function signerOf(
  signed: SignedAction,
  signature: { readonly r: string; readonly s: string; readonly v: number },
): string | undefined {
  return recoverAddress(signature, digestOf(signed));
}
