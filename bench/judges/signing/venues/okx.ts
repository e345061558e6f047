/** OKX beside ccxt's `okx`. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/okx/auth.ts";
import type { Comparison, Fields } from "../comparison.ts";
import { firstFrame } from "../theirs.ts";

const key = "985d5b66-57ce-40fb-b714-afc0b9787083";
const secret = "22582BD0CFF14C41EDBF1AB98506286D";
const passphrase = "A passphrase, of words!";
const credentials = { key, secret, passphrase };
const theirs = { apiKey: key, secret, password: passphrase };

const okx: Comparison = {
  exchange: "okx",
  signature: { in: "header", name: "ok-access-sign" },
  keys: {
    HMAC: { ours: { credentials }, theirs },
    "HMAC of demo trading": { ours: { credentials, network: "demo" }, theirs },
  },
  frames: [{
    name: "login",
    ours: (keys, _params, now) => authorityOf(guard(keys.credentials), keys.network === "demo").login(now),
    theirs: async (exchange) => {
      const frame = await firstFrame(exchange, () => (exchange["authenticate"] as () => unknown)());
      return ((frame as Fields)["args"] as unknown[])[0];
    },
  }],
  differences: [
    {
      part: "header",
      name: "exptime",
      ours: "any",
      theirs: "absent",
      reason: "ccxt cannot send the deadline of a request. It is not signed.",
    },
    {
      part: "field",
      name: /^(\[\]\.)?clOrdId$/,
      ours: "absent",
      theirs: /^6b9ad766b55dBCDE[0-9a-f]{16}$/,
      reason: "ccxt makes up an id that begins with its number as a broker.",
    },
    {
      part: "field",
      name: /^(\[\]\.)?tag$/,
      ours: "absent",
      theirs: /^6b9ad766b55dBCDE$/,
      reason: "ccxt's number as a broker.",
    },
    {
      part: "field",
      name: /^(\[\]\.)?tag$/,
      ours: "any",
      theirs: /^6b9ad766b55dBCDE$/,
      reason: "The same number, in place of the caller's own tag.",
    },
  ],
};
export default okx;
