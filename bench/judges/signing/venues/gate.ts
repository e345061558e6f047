/** Gate beside ccxt's `gate`. */
import { guard } from "../../../../src/core/secret.ts";
import { authorityOf } from "../../../../src/venues/gate/auth.ts";
import type { Comparison, Fields } from "../comparison.ts";
import { firstFrame } from "../theirs.ts";

const key = "0123456789abcdef0123456789abcdef";
const secret = "89abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567";

const gate: Comparison = {
  exchange: "gate",
  signature: { in: "header", name: "sign" },
  keys: {
    HMAC: {
      ours: { credentials: { key, secret } },
      theirs: { apiKey: key, secret },
    },
  },
  plainQuery: true,
  apart: {
    amendOrder: "ccxt writes what is to be changed into the address and into the body, and signs both",
    updatePositionCrossMode: "ccxt writes into the address what the venue's own clients write into the body",
    updateDualCompPositionCrossMode: "the same",
    setPositionMode: "ccxt writes into the body what the venue's own clients write into the address",
  },
  frames: [{
    name: "subscription",
    ours: (keys, _params, now) => authorityOf(guard(keys.credentials)).subscribe("spot.orders", now),
    theirs: async (exchange) => {
      const subscribe = exchange["subscribePrivate"] as (
        ...args: unknown[]
      ) => unknown;
      const frame = await firstFrame(
        exchange,
        () =>
          subscribe.call(
            exchange,
            "wss://",
            "orders",
            ["!all"],
            "spot.orders",
            {},
          ),
      );
      return (frame as Fields)["auth"];
    },
  }],
  differences: [
    {
      part: "header",
      name: "x-gate-channel-id",
      ours: "absent",
      theirs: /^ccxt$/,
      reason: "ccxt's id as a broker. It is not signed.",
    },
    {
      part: "header",
      name: "x-gate-exptime",
      ours: "any",
      theirs: "absent",
      reason: "ccxt cannot send the deadline of a request. It is not signed.",
    },
    {
      part: "header",
      name: "x-gate-size-decimal",
      ours: /^1$/,
      theirs: "absent",
      reason: "ccxt asks for amounts of contracts without their fractions. It is not signed.",
    },
    {
      part: "encoding",
      name: "",
      ours: "any",
      theirs: "any",
      reason: "ccxt writes parts of addresses as they are; a client id with a slash in it would be another path.",
    },
    {
      part: "field",
      name: "[].settle",
      ours: "absent",
      theirs: "any",
      reason: "ccxt takes what stands in the path from the orders, and leaves it there.",
    },
  ],
};
export default gate;
