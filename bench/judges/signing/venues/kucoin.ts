/** KuCoin beside ccxt's `kucoin`. */
import type { Comparison } from "../comparison.ts";
import type { Exchange } from "../theirs.ts";

const key = "65f1a2b3c4d5e6f708192a3b";
const secret = "0f3b1c5e-5d2c-4a56-8b0e-6d1f2a3b4c5d";
const passphrase = "A passphrase, of words!";

type Encode = (text: string) => Uint8Array;

const plain = new WeakSet<Exchange>();

/**
 * What is signed is the address before it is encoded (docs: "Authentication"). ccxt signs what it sends and encodes nothing: where
 * a value has to be encoded to be sent at all, the comparison writes it so, and it is undone where that is signed.
 */
function signPlain(exchange: Exchange): void {
  if (plain.has(exchange)) return;
  plain.add(exchange);
  const encode = (exchange["encode"] as Encode).bind(exchange);
  exchange["encode"] = (text: string) =>
    encode(
      /^\d{13}(GET|DELETE)\//.test(text) ? decodeURIComponent(text) : text,
    );
}

const kucoin: Comparison = {
  exchange: "kucoin",
  signature: { in: "header", name: "kc-api-sign" },
  keys: {
    HMAC: {
      ours: { credentials: { key, secret, passphrase } },
      theirs: { apiKey: key, secret, password: passphrase },
    },
  },
  prepare: (exchange, fields) => {
    signPlain(exchange);
    return fields;
  },
  differences: [
    {
      part: "encoding",
      name: "",
      ours: "any",
      theirs: "any",
      reason: "ccxt writes queries as they are; a client id with `&` in it would be two parameters.",
    },
    {
      part: "header",
      name: "kc-api-key-version",
      ours: /^3$/,
      theirs: /^2$/,
      reason: "The venue makes keys of version 3 and refuses older ones; what is signed is the same.",
    },
    {
      part: "header",
      name: /^kc-api-partner(-sign|-verify)?$/,
      ours: "absent",
      theirs: "any",
      reason: "ccxt's number as a broker. What the key signs does not have it.",
    },
  ],
};
export default kucoin;
