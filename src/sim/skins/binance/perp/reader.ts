/** What the messages of futures mean. */
import type { Purposes } from "../../../gateway/reading.ts";
import type { Reader } from "../../reader.ts";
import { readerOf } from "../reader.ts";

const purposes: Purposes = {
  "POST /fapi/v1/order": ["create", true],
  "POST /fapi/v1/batchOrders": ["create", true],
  "POST /fapi/v1/algoOrder": ["create", true],
  "DELETE /fapi/v1/order": ["cancel", true],
  "DELETE /fapi/v1/batchOrders": ["cancel", true],
  "DELETE /fapi/v1/algoOrder": ["cancel", true],
  "GET /fapi/v1/order": ["order", false],
  "GET /fapi/v1/algoOrder": ["order", false],
  "PUT /fapi/v1/order": ["amend", true],
  "PUT /fapi/v1/batchOrders": ["amend", true],
  "GET /fapi/v1/openOrders": ["openOrders", false],
  "GET /fapi/v1/openAlgoOrders": ["openOrders", false],
  "DELETE /fapi/v1/allOpenOrders": ["cancelAll", true],
  "DELETE /fapi/v1/algoOpenOrders": ["cancelAll", true],
  "GET /fapi/v1/userTrades": ["fills", false],
  "GET /fapi/v3/balance": ["account", false],
  "GET /fapi/v3/account": ["account", false],
  "GET /fapi/v3/positionRisk": ["positions", false],
  "GET /fapi/v1/symbolConfig": ["terms", false],
  "GET /fapi/v1/accountConfig": ["terms", false],
  "GET /fapi/v1/depth": ["book", false],
  "GET /fapi/v1/time": ["time", false],
  "GET /fapi/v1/exchangeInfo": ["markets", false],
  "GET /fapi/v1/klines": ["candles", false],
  // Asking for the key of the events again changes nothing, and neither does prolonging it.
  "POST /fapi/v1/listenKey": ["login", false],
  "PUT /fapi/v1/listenKey": ["login", false],
};

const methods: Purposes = {
  "order.place": ["create", true],
  "algoOrder.place": ["create", true],
  "order.cancel": ["cancel", true],
  "algoOrder.cancel": ["cancel", true],
  "order.status": ["order", false],
  "order.modify": ["amend", true],
};

/** Reads Binance USD-M futures. */
export const reader: Reader = readerOf({
  purposes,
  methods,
  personal: /^\/private\//,
  duplicate: [400, -4116, "ClientOrderId is duplicated."],
  timeOf: (item: { readonly time?: number; readonly createTime?: number }): number => item.time ?? item.createTime ?? 0,
});
