// Generated from specs/okx/perp.openapi.yaml and specs/okx/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  positionSchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
  },
  closeOrderAlgoSchema: {
    slTriggerPxType: [
      "last",
      "index",
      "mark",
      "",
    ],
    tpTriggerPxType: [
      "last",
      "index",
      "mark",
      "",
    ],
  },
  positionHistorySchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
  },
  positionModeSettingSchema: {
    posMode: [
      "long_short_mode",
      "net_mode",
    ],
  },
  leverageRequestSchema: {
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
  },
  leverageSchema: {
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
  },
  closePositionRequestSchema: {
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
  },
  fundingRateSchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
    settState: [
      "processing",
      "settled",
    ],
  },
  fundingRateHistorySchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
  },
  openInterestSchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
  },
  markPriceSchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
  },
  billSchema: {
    type: [
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "34",
    ],
    mgnMode: [
      "cross",
      "isolated",
      "cash",
      "",
    ],
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
    execType: [
      "T",
      "M",
      "",
    ],
  },
  positionModeRequestSchema: {
    posMode: [
      "long_short_mode",
      "net_mode",
    ],
  },
  positionsPushSchema: {
    eventType: [
      "snapshot",
      "event_update",
    ],
  },
  subscriptionArgSchema: {
    instType: [
      "SPOT",
      "MARGIN",
      "SWAP",
      "FUTURES",
      "OPTION",
      "ANY",
    ],
  },
};
