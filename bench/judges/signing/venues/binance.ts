/** Binance beside ccxt's `binance`, which covers its futures as well. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/binance/auth.ts";
import type { Comparison } from "../comparison.ts";
import { ed25519Key } from "../keys.ts";

const key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
const secret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";

const binance: Comparison = {
  exchange: "binance",
  signature: { in: "query", name: "signature" },
  keys: {
    HMAC: { ours: { credentials: { key, secret } }, theirs: { apiKey: key, secret } },
    Ed25519: {
      ours: { credentials: { key, privateKey: ed25519Key } },
      theirs: { apiKey: key, secret: ed25519Key },
    },
  },
  settings: { recvWindow: { param: "recvWindow" } },
  lists: ["batchOrders"],
  frames: [{
    name: "socket request",
    of: ["spot", "perp"],
    // ccxt cuts it, see below, and here there is no second signature.
    fit: ({ recvWindow, ...params }) =>
      recvWindow === undefined ? params : { ...params, recvWindow: Math.floor(Number(recvWindow)) },
    ours: (keys, params, now) => authorityOf(guard(keys.credentials)).authorizeParams(params, now),
    theirs: (exchange, params) => (exchange["signParams"] as (params: object) => unknown)({ ...params }),
  }],
  differences: [
    {
      part: "place",
      name: /./,
      ours: /^query$/,
      theirs: /^form$/,
      reason: "POST and PUT take their parameters from the query as well as from a form, and both are signed alike.",
    },
    {
      part: "header",
      name: "content-type",
      ours: "absent",
      theirs: /^application\/x-www-form-urlencoded$/,
      reason: "The type of that form: we send no body.",
    },
    {
      part: "field",
      name: /^(batchOrders\[\]\.)?newClientOrderId$/,
      ours: "absent",
      theirs: /^x-(TKT5PX2F|cvBPrNm9)[0-9a-f]{22}$/,
      reason: "ccxt makes up an id that names it as the broker.",
    },
    {
      part: "field",
      name: "recvWindow",
      ours: /\.\d+$/,
      theirs: /^\d+$/,
      reason: "ccxt cuts it to whole milliseconds; the venue takes three decimals.",
    },
    {
      part: "encoding",
      name: "",
      ours: "any",
      theirs: "any",
      reason: "ccxt writes batches as they are; encoded, as the venue's page on signing asks, they are the same.",
    },
    {
      part: "field",
      name: "origClientOrderIdList",
      ours: "any",
      theirs: "absent",
      reason: "ccxt wants a list here, and writes it under a name in lower case without encoding it.",
    },
  ],
};
export default binance;
