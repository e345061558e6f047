// Generated from specs/bitget/perp.openapi.yaml and specs/bitget/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  leverageRequestSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
    marginMode: [
      "crossed",
      "isolated",
    ],
  },
  positionSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
    holdMode: [
      "one_way_mode",
      "hedge_mode",
    ],
    marginMode: [
      "crossed",
      "isolated",
    ],
  },
  financialRecordSchema: {
    type: [
      "CONTRACT_MAIN_SETTLE_FEE_USER_IN",
      "CONTRACT_MAIN_SETTLE_FEE_USER_OUT",
      "ORDER_DEALT_IN",
    ],
  },
  pushedPositionSchema: {
    holdMode: [
      "one_way_mode",
      "hedge_mode",
    ],
    marginMode: [
      "crossed",
      "isolated",
    ],
  },
};
