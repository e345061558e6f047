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
  differences: [
    {
      part: "place",
      name: "nonce",
      ours: /^form$/,
      theirs: /^json$/,
      reason: "Canceling a batch of nothing, which the venue refuses: what has no field is no JSON with us.",
    },
    {
      part: "header",
      name: "content-type",
      ours: /^application\/x-www-form-urlencoded$/,
      theirs: /^application\/json$/,
      reason: "The same request; any other would have its fields in another place as well.",
    },
    {
      part: "field",
      name: "deadline",
      ours: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
      theirs: "absent",
      reason: "Every new or changed order of ours has a deadline.",
    },
    {
      part: "field",
      name: "nonce",
      ours: /^\d{19}$/,
      theirs: /^\d{19}$/,
      same: (ours, theirs) => String(ours) === theirs,
      reason: "In JSON ccxt writes it as text, the venue's page as a whole number.",
    },
  ],
};
export default kraken;
