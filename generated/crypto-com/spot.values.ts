// Generated from specs/crypto-com/spot.openapi.yaml and specs/crypto-com/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  instrumentSchema: {
    inst_type: [
      "CCY_PAIR",
      "PERPETUAL_SWAP",
      "FUTURE",
      "WARRANT",
      "VANILLA_OPTION",
    ],
  },
  orderSchema: {
    order_type: [
      "LIMIT",
      "MARKET",
      "STOP_LOSS",
      "STOP_LIMIT",
      "TAKE_PROFIT",
      "TAKE_PROFIT_LIMIT",
    ],
    time_in_force: [
      "GOOD_TILL_CANCEL",
      "IMMEDIATE_OR_CANCEL",
      "FILL_OR_KILL",
    ],
    status: [
      "PENDING",
      "NEW",
      "ACTIVE",
      "FILLED",
      "CANCELED",
      "REJECTED",
      "EXPIRED",
    ],
  },
  fillSchema: {
    taker_side: [
      "MAKER",
      "TAKER",
      "",
    ],
  },
  subscriptionSchema: {
    book_subscription_type: [
      "SNAPSHOT",
      "SNAPSHOT_AND_UPDATE",
    ],
  },
};
