/** MEXC beside ccxt's `mexc`. */
import type { Comparison } from "../comparison.ts";

const key = "mx0vglK3jW7sQ2rT9x";
const secret = "45d0b3c26f2644f19bfb98b07741b2f5";

const mexc: Comparison = {
  exchange: "mexc",
  signature: { in: "query", name: "signature" },
  keys: { HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } } },
  settings: { recvWindow: { param: "recvWindow" } },
  differences: [
    {
      part: "header",
      name: "source",
      ours: "absent",
      theirs: /^CCXT$/,
      reason: "ccxt's name as a broker. What the key signs does not have it.",
    },
    {
      part: "field",
      name: "recvWindow",
      ours: "absent",
      theirs: /^5000$/,
      reason: "ccxt says the venue's own default where nothing is said.",
    },
  ],
};
export default mexc;
