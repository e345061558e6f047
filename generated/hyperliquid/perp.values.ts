// Generated from specs/hyperliquid/perp.openapi.yaml and specs/hyperliquid/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  perpAssetSchema: {
    marginMode: [
      "strictIsolated",
      "noCross",
    ],
    growthMode: [
      "enabled",
    ],
  },
  leverageSchema: {
    type: [
      "cross",
      "isolated",
    ],
  },
  assetPositionSchema: {
    type: [
      "oneWay",
    ],
  },
  orderSchema: {
    orderType: [
      "Market",
      "Limit",
      "Stop Market",
      "Stop Limit",
      "Take Profit Market",
      "Take Profit Limit",
      "Twap Slice",
      "Vault Close",
      "Spot Dust Conversion",
    ],
    tif: [
      "Gtc",
      "Ioc",
      "Alo",
      "FrontendMarket",
      "LiquidationMarket",
    ],
  },
};
