// Generated from specs/bitget/spot.openapi.yaml and specs/bitget/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { OpenValues } from "../../src/core/endpoint.ts";

/** By schema and path below it, the listed values of enums to which others may come. */
export const openValues: OpenValues = {
  instrumentSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
    status: [
      "listed",
      "online",
      "limit_open",
      "limit_close",
      "offline",
      "restrictedAPI",
    ],
    type: [
      "perpetual",
      "delivery",
    ],
  },
  tickerSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
  },
  settingsSchema: {
    accountMode: [
      "unified",
      "hybrid",
      "upgrading",
      "switching",
    ],
    accountLevel: [
      "basic",
      "advanced",
      "isolated",
      "delta",
    ],
    holdMode: [
      "one_way_mode",
      "hedge_mode",
    ],
  },
  symbolConfigSchema: {
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
  orderRequestSchema: {
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
  modifyRequestSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
  },
  cancelRequestSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
  },
  orderSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
    orderType: [
      "limit",
      "market",
    ],
    timeInForce: [
      "gtc",
      "ioc",
      "fok",
      "post_only",
    ],
    orderStatus: [
      "live",
      "new",
      "partially_filled",
      "filled",
      "cancelled",
    ],
  },
  fillSchema: {
    category: [
      "SPOT",
      "MARGIN",
      "USDT-FUTURES",
      "COIN-FUTURES",
      "USDC-FUTURES",
    ],
    orderType: [
      "limit",
      "market",
    ],
  },
  pushedOrderSchema: {
    orderType: [
      "limit",
      "market",
    ],
    timeInForce: [
      "gtc",
      "ioc",
      "fok",
      "post_only",
    ],
    orderStatus: [
      "live",
      "new",
      "partially_filled",
      "filled",
      "cancelled",
    ],
  },
  pushedFillSchema: {
    orderType: [
      "limit",
      "market",
    ],
  },
  socketOrderSchema: {
    marginMode: [
      "crossed",
      "isolated",
    ],
  },
};
