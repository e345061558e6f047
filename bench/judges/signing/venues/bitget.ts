/** Bitget beside ccxt's `bitget`, with a unified account. */
import type { Comparison } from "../comparison.ts";
import type { Exchange } from "../theirs.ts";

const key = "bg_65f1a2b3c4d5e6f708192a3b4c5d6e7f";
const secret = "0f3b1c5e5d2c4a568b0e6d1f2a3b4c5d";
const passphrase = "A passphrase, of words!";

type Sign = (...given: readonly unknown[]) => { readonly url: string };

const exact = new WeakSet<Exchange>();

/** ccxt sends the first `$` of a query as it is. What is signed is the same: it is written as ours before they are compared. */
function encodeAll(exchange: Exchange): void {
  if (exact.has(exchange)) return;
  exact.add(exchange);
  const sign = (exchange["sign"] as Sign).bind(exchange);
  exchange["sign"] = (...given: readonly unknown[]) => {
    const made = sign(...given);
    return { ...made, url: made.url.replace("$", "%24") };
  };
}

const bitget: Comparison = {
  exchange: "bitget",
  signature: { in: "header", name: "access-sign" },
  plainQuery: true,
  keys: {
    HMAC: {
      ours: { credentials: { key, secret, passphrase } },
      theirs: { apiKey: key, secret, password: passphrase },
    },
  },
  prepare: (exchange, fields) => {
    encodeAll(exchange);
    return fields;
  },
  differences: [
    {
      part: "encoding",
      name: "",
      ours: "any",
      theirs: "any",
      reason: "ccxt sends the first `$` of a query as it is.",
    },
    {
      part: "header",
      name: "content-type",
      ours: "absent",
      theirs: /^application\/json$/,
      reason: "A request that is given nothing has no body here.",
    },
    {
      part: "header",
      name: "x-channel-api-code",
      ours: "absent",
      theirs: "any",
      reason: "ccxt's number as a broker. What the key signs does not have it.",
    },
  ],
};
export default bitget;
