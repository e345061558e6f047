// Generated from specs/kucoin/spot.openapi.yaml and specs/kucoin/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  placedSchema: {
    status: [
      "open",
      "done",
    ],
  },
  placedItemSchema: {
    status: [
      "open",
      "done",
    ],
  },
  canceledSchema: {
    status: [
      "open",
      "done",
    ],
  },
  orderSchema: {
    timeInForce: [
      "GTC",
      "GTT",
      "IOC",
      "FOK",
    ],
  },
  orderEventSchema: {
    type: [
      "received",
      "open",
      "match",
      "update",
      "filled",
      "canceled",
    ],
    status: [
      "new",
      "open",
      "match",
      "done",
    ],
  },
};
