// Generated from specs/gate/perp.openapi.yaml and specs/gate/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  contractSchema: {
    type: [
      "direct",
      "inverse",
    ],
    status: [
      "prelaunch",
      "trading",
      "delisting",
      "delisted",
      "circuit_breaker",
    ],
  },
  futuresAccountSchema: {
    position_mode: [
      "single",
      "dual",
      "dual_plus",
    ],
  },
  positionSchema: {
    pos_margin_mode: [
      "isolated",
      "cross",
    ],
    mode: [
      "single",
      "dual_long",
      "dual_short",
    ],
  },
  futuresOrderSchema: {
    finish_as: [
      "filled",
      "cancelled",
      "liquidated",
      "ioc",
      "auto_deleveraged",
      "reduce_only",
      "position_closed",
      "reduce_out",
      "stp",
      "_new",
      "_update",
    ],
    status: [
      "open",
      "finished",
    ],
    tif: [
      "gtc",
      "ioc",
      "poc",
      "fok",
    ],
  },
  batchFuturesOrderSchema: {
    finish_as: [
      "filled",
      "cancelled",
      "liquidated",
      "ioc",
      "auto_deleveraged",
      "reduce_only",
      "position_closed",
      "reduce_out",
      "stp",
      "_new",
      "_update",
    ],
    status: [
      "open",
      "finished",
    ],
    tif: [
      "gtc",
      "ioc",
      "poc",
      "fok",
    ],
  },
};
