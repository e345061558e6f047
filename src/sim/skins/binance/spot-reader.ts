/** What the messages of spot mean. */
import type { Purposes } from "../../gateway/reading.ts";
import type { Reader } from "../reader.ts";
import { readerOf } from "./reader.ts";

const purposes: Purposes = {
  "POST /api/v3/order": ["create", true],
  "DELETE /api/v3/order": ["cancel", true],
  "GET /api/v3/order": ["order", false],
  "POST /api/v3/order/cancelReplace": ["amend", true],
  "PUT /api/v3/order/amend/keepPriority": ["amend", true],
  "GET /api/v3/openOrders": ["openOrders", false],
  "DELETE /api/v3/openOrders": ["cancelAll", true],
  "GET /api/v3/myTrades": ["fills", false],
  "GET /api/v3/account": ["account", false],
  "GET /api/v3/depth": ["book", false],
  "GET /api/v3/time": ["time", false],
  "GET /api/v3/exchangeInfo": ["markets", false],
  "GET /api/v3/klines": ["candles", false],
};

const methods: Purposes = {
  "order.place": ["create", true],
  "order.cancel": ["cancel", true],
  "order.status": ["order", false],
  "order.cancelReplace": ["amend", true],
  "order.amend.keepPriority": ["amend", true],
  "openOrders.cancelAll": ["cancelAll", true],
  "userDataStream.subscribe.signature": ["login", false],
  "userDataStream.subscribe": ["login", false],
};

/** Reads Binance spot. */
export const reader: Reader = readerOf({
  purposes,
  methods,
  duplicate: [400, -2010, "Duplicate order sent."],
  timeOf: ({ time = 0 }) => time,
  termination: {
    request: JSON.stringify({ id: "termination", method: "userDataStream.unsubscribe", params: {} }),
    id: "termination",
    message: JSON.stringify({ subscriptionId: 0, event: { e: "eventStreamTerminated", E: 0 } }),
  },
});
