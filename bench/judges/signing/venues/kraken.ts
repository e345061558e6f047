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
  // Of the market's price.
  values: { price: "+2.5%" },
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
      reason: "That request, and the next ones; any other would have its fields in another place as well.",
    },
    {
      part: "place",
      name: /(^| )price( |$)/,
      ours: /^form$/,
      theirs: /^json$/,
      reason: "ccxt writes JSON where a price is a percentage; a form holds it as well, percent-encoded.",
    },
    {
      part: "field",
      name: /^[a-z_]+$/,
      ours: /^(true|false|-?\d+(\.\d+)?)$/,
      theirs: /^(true|false|-?\d+(\.\d+)?)$/,
      same: (ours, theirs) => typeof theirs !== "string" && ours === String(theirs),
      reason: "The same: in JSON there are numbers and booleans.",
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
