// Generated from specs/gateway/amm.openapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  polledTransactionSchema: {
    txStatus: [
      -1,
      0,
      1,
      2,
      3,
    ],
  },
  approvalSchema: {
    status: [
      -1,
      0,
      1,
      2,
      3,
    ],
  },
  swapResultSchema: {
    status: [
      -1,
      0,
      1,
      2,
      3,
    ],
  },
  openResultSchema: {
    status: [
      -1,
      0,
      1,
      2,
      3,
    ],
  },
  liquidityResultSchema: {
    status: [
      -1,
      0,
      1,
      2,
      3,
    ],
  },
};
