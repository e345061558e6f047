/** Hyperliquid beside ccxt's `hyperliquid`: both sign one action, and nothing of the request around it. */
import type { Comparison, Fields } from "../comparison.ts";
import type { Exchange } from "../theirs.ts";

const secret = "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
const own = "0x2c7536e3605d9c16a7a3d7b1898e529396a65c23";
const vault = "0x1719884eb866cb12b2287399b15f7db5e7d775ea";
const theirs = { privateKey: secret, walletAddress: own };

const hyperliquid: Comparison = {
  exchange: "hyperliquid",
  keys: {
    "own account": { ours: { credentials: { key: own, secret } }, theirs },
    "vault": { ours: { credentials: { key: vault, secret } }, theirs },
    "own account on testnet": { ours: { credentials: { key: own, secret }, network: "testnet" }, theirs },
  },
  // Whose the key is, and whose the account.
  answer: (path, body) => {
    const { type, user } = body as Fields;
    if (path !== "/info" || type !== "userRole") return undefined;
    return user === vault ? { role: "vault" } : { role: "user" };
  },
  prepare: (exchange, fields, ours) => {
    const { expiresAfter, ...action } = fields;
    const { nonce, vaultAddress } = ours;
    // The venue reads the fields of an action in one order, and that one is hashed: ccxt signs it as we wrote it.
    const sign = exchange["signL1Action"] as (...args: unknown[]) => unknown;
    const account = vaultAddress === undefined ? {} : { vaultAddress };
    const ended = expiresAfter ?? ours["expiresAfter"];
    return {
      action,
      nonce,
      signature: sign.call(exchange, ours["action"], nonce, formatted(exchange, vaultAddress), ended),
      ...account,
      ...(expiresAfter === undefined ? {} : { expiresAfter }),
    };
  },
  differences: [
    {
      part: "field",
      name: "expiresAfter",
      ours: /^\d+$/,
      theirs: "absent",
      reason:
        "Every action of ours has a deadline; ccxt sends one where the caller gives it. Signed with it, both agree.",
    },
    {
      part: "field",
      name: /^signature\.[rs]$/,
      ours: /^0x0[0-9a-f]{63}$/,
      theirs: /^0x[1-9a-f][0-9a-f]*$/,
      same: (ours, theirs) => BigInt(String(ours)) === BigInt(String(theirs)),
      reason: "The same number: ccxt leaves out zeros at its beginning.",
    },
  ],
};
export default hyperliquid;

function formatted(exchange: Exchange, address: unknown): unknown {
  return (exchange["formatVaultAddress"] as (address: unknown) => unknown)(address);
}
