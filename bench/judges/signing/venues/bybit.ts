/** Bybit beside ccxt's `bybit`. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/bybit/auth.ts";
import type { Comparison, Fields } from "../comparison.ts";
import { rsaKey } from "../keys.ts";
import { firstFrame } from "../theirs.ts";

const key = "XXXXXXXXXXcomparison";
const secret = "YYYYYYYYYYYYYYYYYYYYYYYYYYcomparison";

const bybit: Comparison = {
  exchange: "bybit",
  signature: { in: "header", name: "x-bapi-sign" },
  keys: {
    HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } },
    RSA: { ours: { credentials: { key, privateKey: rsaKey } }, theirs: { apiKey: key, secret: rsaKey } },
  },
  // Both sides' own default.
  settings: { recvWindow: { param: "X-BAPI-RECV-WINDOW", absent: 5_000 } },
  frames: [{
    name: "login",
    // With an RSA key ccxt's login is an HMAC of the key's text, which the venue does not take.
    keys: ["HMAC"],
    ours: (keys, _params, now) => authorityOf(guard(keys.credentials)).login(now),
    theirs: async (exchange) => {
      const frame = await firstFrame(exchange, () => (exchange["authenticate"] as (url: string) => unknown)("wss://"));
      return (frame as Fields)["args"];
    },
  }],
  differences: [
    {
      part: "header",
      name: "referer",
      ours: "absent",
      theirs: /^CCXT$/,
      reason: "ccxt's id as a broker. It is not signed.",
    },
    {
      part: "encoding",
      name: "",
      ours: "any",
      theirs: "any",
      reason: "ccxt writes queries as they are; a client id with `&` in it would be two parameters.",
    },
    {
      part: "field",
      name: "[]",
      ours: /^\d+$/,
      theirs: /^\d+$/,
      same: (ours, theirs) => String(ours) === theirs,
      reason: "The end of a login: ccxt writes it as text, the venue's own example as a number.",
    },
  ],
};
export default bybit;
