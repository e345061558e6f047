// Generated from specs/mexc/spot.openapi.yaml and specs/mexc/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  symbolInfoSchema: {
    "orderTypes[]": [
      "LIMIT",
      "MARKET",
      "LIMIT_MAKER",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
  },
  newOrderAnswerSchema: {
    type: [
      "LIMIT",
      "MARKET",
      "LIMIT_MAKER",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
    side: [
      "BUY",
      "SELL",
    ],
  },
  batchOrderSchema: {
    side: [
      "BUY",
      "SELL",
    ],
    type: [
      "LIMIT",
      "MARKET",
      "LIMIT_MAKER",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
  },
  canceledSchema: {
    status: [
      "NEW",
      "PARTIALLY_FILLED",
      "FILLED",
      "CANCELED",
      "PARTIALLY_CANCELED",
    ],
    type: [
      "LIMIT",
      "MARKET",
      "LIMIT_MAKER",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
    side: [
      "BUY",
      "SELL",
    ],
  },
  orderSchema: {
    status: [
      "NEW",
      "PARTIALLY_FILLED",
      "FILLED",
      "CANCELED",
      "PARTIALLY_CANCELED",
    ],
    type: [
      "LIMIT",
      "MARKET",
      "LIMIT_MAKER",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
    side: [
      "BUY",
      "SELL",
    ],
  },
};
