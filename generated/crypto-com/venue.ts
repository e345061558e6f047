// Generated from specs/crypto-com/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { ErrorKind, ErrorRule, Venue } from "../../src/core/endpoint.ts";

/** Errors of a kind: each code as the step that leads to it from the one before. */
function steps(kind: ErrorKind, all: readonly number[]): Record<string, ErrorRule> {
  let code = 0;
  return Object.fromEntries(all.map((step) => [code += step, { kind }]));
}

export const venue: Venue = {
  id: "crypto-com",
  name: "Crypto.com Exchange",
  docs: "https://exchange-developer.crypto.com/exchange/v1/docs/api/rest-introduction",
  environments: {
    live: {
      rest: "https://api.crypto.com",
      market: "wss://stream.crypto.com",
      user: "wss://stream.crypto.com",
    },
    testnet: {
      rest: "https://uat-api.3ona.co",
      market: "wss://uat-stream.3ona.co",
      user: "wss://uat-stream.3ona.co",
    },
  },
  pools: {
    getInstruments: { limit: 100, window: 1000, scope: "ip" },
    getBook: { limit: 100, window: 1000, scope: "ip" },
    getCandlestick: { limit: 100, window: 1000, scope: "ip" },
    getTrades: { limit: 100, window: 1000, scope: "ip" },
    getTickers: { limit: 100, window: 1000, scope: "ip" },
    createOrder: { limit: 15, window: 100, scope: "account" },
    cancelOrder: { limit: 15, window: 100, scope: "account" },
    cancelAllOrders: { limit: 15, window: 100, scope: "account" },
    getOrderDetail: { limit: 30, window: 100, scope: "account" },
    myTrades: { limit: 1, window: 1000, scope: "account" },
    createOrderList: { limit: 3, window: 100, scope: "account" },
    cancelOrderList: { limit: 3, window: 100, scope: "account" },
    getOpenOrders: { limit: 3, window: 100, scope: "account" },
    userBalance: { limit: 3, window: 100, scope: "account" },
    getInstrumentFeeRate: { limit: 3, window: 100, scope: "account" },
    messages: { limit: 100, window: 1000, scope: "socket" },
  },
  errors: {
    ...steps("Permission", [202, 8, 191, 5, 1, 1, 1, 1, 1, 1, 39691, 1]),
    ...steps("OrderRejected", [203, 2, 1, 1, 1, 14, 2, 77, 1, 1, 1, 1, 4, 1, 1, 7, 1, 6, 176, 103, 1, 1, 504, 41893, 1, 1, 7, 76997, 9999]),
    ...steps("DuplicateOrder", [204]),
    ...steps("InvalidRequest", [209, 2, 12, 39778, 1, 1, 1, 1, 102]),
    ...steps("OrderNotFound", [212, 95, 9, 40085]),
    ...steps("InvalidOrder", [213, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 78, 4, 1, 1, 1, 100]),
    ...steps("InsufficientFunds", [306, 14, 1]),
    ...steps("OutcomeUnknown", [40006, 795, 9200]),
    ...steps("Authentication", [40101]),
    ...steps("ClockSkew", [40102]),
    ...steps("RateLimited", [42901]),
    ...steps("Unavailable", [9010001]),
  },
};
