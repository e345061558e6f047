/** Kraken beside ccxt's `kraken`. */
import type { Comparison } from "../comparison.ts";

const key = "API-KEY-FOR-A-COMPARISON/0123456789abcdefghijklmnop+56/chars";
// The secret of the documentation's own example (docs: Spot REST Authentication).
const secret = "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";

const kraken: Comparison = {
  exchange: "kraken",
  signature: { in: "header", name: "api-sign" },
  keys: { HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } } },
  nonce: "nonce",
  differences: [],
};
export default kraken;
