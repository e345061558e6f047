// Generated from specs/coinbase/spot.openapi.yaml and specs/coinbase/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  orderTermsSchema: {
    stop_direction: [
      "STOP_DIRECTION_STOP_UP",
      "STOP_DIRECTION_STOP_DOWN",
    ],
  },
  orderSchema: {
    status: [
      "PENDING",
      "OPEN",
      "FILLED",
      "CANCELLED",
      "EXPIRED",
      "FAILED",
      "QUEUED",
      "CANCEL_QUEUED",
      "EDIT_QUEUED",
    ],
  },
  orderEventSchema: {
    status: [
      "PENDING",
      "OPEN",
      "FILLED",
      "CANCELLED",
      "EXPIRED",
      "FAILED",
      "QUEUED",
      "CANCEL_QUEUED",
      "EDIT_QUEUED",
    ],
  },
};
