// Generated from specs/kucoin/perp.openapi.yaml and specs/kucoin/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  orderSchema: {
    positionSide: [
      "BOTH",
      "LONG",
      "SHORT",
    ],
  },
  fillSchema: {
    positionSide: [
      "BOTH",
      "LONG",
      "SHORT",
    ],
  },
  positionSchema: {
    positionSide: [
      "BOTH",
      "LONG",
      "SHORT",
    ],
  },
  marginModeSchema: {
    marginMode: [
      "ISOLATED",
      "CROSS",
    ],
  },
  orderEventSchema: {
    type: [
      "open",
      "match",
      "update",
      "filled",
      "canceled",
    ],
    status: [
      "open",
      "match",
      "done",
    ],
    positionSide: [
      "BOTH",
      "LONG",
      "SHORT",
    ],
  },
  stopEventSchema: {
    type: [
      "open",
      "triggered",
      "cancel",
    ],
  },
  positionEventSchema: {
    positionSide: [
      "BOTH",
      "LONG",
      "SHORT",
    ],
  },
};
