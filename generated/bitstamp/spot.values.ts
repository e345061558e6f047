// Generated from specs/bitstamp/spot.openapi.yaml and specs/bitstamp/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  orderStatusSchema: {
    status: [
      "Open",
      "In Queue",
      "Finished",
      "Expired",
      "Canceled",
      "Cancel pending",
    ],
  },
  transactionsRequestSchema: {
    sort: [
      "asc",
      "desc",
    ],
  },
  orderFrameSchema: {
    event: [
      "order_created",
      "order_changed",
      "order_deleted",
      "order_replaced",
      "stop_active",
      "stop_inactive",
    ],
  },
};
