/** Crypto.com beside ccxt's `cryptocom`. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/crypto-com/auth.ts";
import type { Comparison, Fields } from "../comparison.ts";
import { type Exchange, firstFrame } from "../theirs.ts";

const key = "0123456789abcdef0123456789";
const secret = "cakw_89abcdef0123456789abcdef";

type Encode = (text: string) => Uint8Array;

const encoders = new WeakMap<Exchange, Encode>();

/** ccxt's request has the time as its id. That of ours takes its place where it signs: all else it signs by itself. */
function signWithId(exchange: Exchange, { method, id, nonce }: Fields): void {
  const encode = encoders.get(exchange) ?? (exchange["encode"] as Encode).bind(exchange);
  encoders.set(exchange, encode);
  const [start, other] = [`${String(method)}${String(nonce)}`, `${String(method)}${String(id)}`];
  exchange["encode"] = (text: string) => encode(text.startsWith(start) ? other + text.slice(start.length) : text);
}

const cryptoCom: Comparison = {
  exchange: "cryptocom",
  keys: {
    HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } },
    "HMAC on testnet": { ours: { credentials: { key, secret }, network: "testnet" }, theirs: { apiKey: key, secret } },
  },
  prepare: (exchange, fields, ours) => {
    signWithId(exchange, ours);
    return fields;
  },
  frames: [{
    name: "login",
    keys: ["HMAC"],
    ours: (keys, _params, now) => authorityOf(guard(keys.credentials)).login(String(Math.floor(now)), now),
    theirs: (exchange) => firstFrame(exchange, () => (exchange["authenticate"] as () => unknown).call(exchange)),
  }],
  differences: [
    {
      part: "field",
      name: "id",
      ours: /^\d{16}$/,
      theirs: /^\d{13}$/,
      reason: "ccxt's id is the time: two requests of one millisecond have the same one.",
    },
  ],
};
export default cryptoCom;
