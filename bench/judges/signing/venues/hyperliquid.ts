/** Hyperliquid beside ccxt's `hyperliquid`: both sign one action, and nothing of the request around it. */
import type { Nonces } from "../../../../src/core/nonce.ts";
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/hyperliquid/auth.ts";
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
  prepare: (exchange, { expiresAfter, ...action }, ours) => ({
    action,
    nonce: ours["nonce"],
    signature: signatureOf(exchange, ours),
    ...(ours["vaultAddress"] === undefined ? {} : { vaultAddress: vault }),
    ...(expiresAfter === undefined ? {} : { expiresAfter }),
  }),
  frames: [{
    name: "socket request",
    of: ["spot", "perp"],
    fit: ({ action }) => ({ action, expiresAfter: 1_800_000_000_000 }),
    ours: (keys, params, now) => {
      const authority = authorityOf(guard(keys.credentials), {
        venue: "hyperliquid",
        source: keys.network === "testnet" ? "b" : "a",
        deadline: 0,
        nonces: () => Promise.resolve({ send: (request) => request(BigInt(Math.floor(now))) } as Nonces),
        roleOf: (address) => Promise.resolve(address === vault ? { role: "vault" } : { role: "user" }),
      });
      return authority.authorizeParams(params, now);
    },
    theirs: (exchange, params, keys) => {
      const sent = {
        ...params,
        nonce: (exchange["nonce"] as () => number)(),
        ...(keys.credentials.key === vault ? { vaultAddress: vault } : {}),
      };
      return { ...sent, signature: signatureOf(exchange, sent) };
    },
  }],
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

/** ccxt's signature of an action as it is sent: the order of its fields, which counts, is ours. */
function signatureOf(exchange: Exchange, { action, nonce, vaultAddress, expiresAfter }: Fields): unknown {
  const call = (name: string, ...args: readonly unknown[]): unknown =>
    (exchange[name] as (...args: readonly unknown[]) => unknown)(...args);
  return call("signL1Action", action, nonce, call("formatVaultAddress", vaultAddress), expiresAfter);
}
