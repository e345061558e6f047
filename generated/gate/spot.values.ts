// Generated from specs/gate/spot.openapi.yaml and specs/gate/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  currencyPairSchema: {
    trade_status: [
      "untradable",
      "buyable",
      "sellable",
      "tradable",
    ],
  },
  orderSchema: {
    status: [
      "open",
      "closed",
      "cancelled",
    ],
    time_in_force: [
      "gtc",
      "ioc",
      "poc",
      "fok",
    ],
    finish_as: [
      "open",
      "filled",
      "cancelled",
      "liquidate_cancelled",
      "small",
      "depth_not_enough",
      "trader_not_enough",
      "ioc",
      "poc",
      "fok",
      "stp",
      "price_protect_cancelled",
      "unknown",
    ],
  },
  batchOrderSchema: {
    status: [
      "open",
      "closed",
      "cancelled",
    ],
    time_in_force: [
      "gtc",
      "ioc",
      "poc",
      "fok",
    ],
    finish_as: [
      "open",
      "filled",
      "cancelled",
      "liquidate_cancelled",
      "small",
      "depth_not_enough",
      "trader_not_enough",
      "ioc",
      "poc",
      "fok",
      "stp",
      "price_protect_cancelled",
      "unknown",
    ],
  },
  spotOrderPushSchema: {
    time_in_force: [
      "gtc",
      "ioc",
      "poc",
      "fok",
    ],
    finish_as: [
      "open",
      "filled",
      "cancelled",
      "liquidate_cancelled",
      "small",
      "depth_not_enough",
      "trader_not_enough",
      "ioc",
      "poc",
      "fok",
      "stp",
      "price_protect_cancelled",
      "unknown",
    ],
    event: [
      "put",
      "update",
      "finish",
    ],
  },
};
