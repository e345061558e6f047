// Generated from specs/bitget/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { ErrorKind, ErrorRule, Venue } from "../../src/core/endpoint.ts";

/** Errors of a kind: each code as the step that leads to it from the one before. */
function steps(kind: ErrorKind, all: readonly number[]): Record<string, ErrorRule> {
  let code = 0;
  return Object.fromEntries(all.map((step) => [code += step, { kind }]));
}

export const venue: Venue = {
  id: "bitget",
  name: "Bitget",
  docs: "https://www.bitget.com/api-doc/uta/intro",
  environments: {
    live: {
      rest: "https://api.bitget.com",
      public: "wss://ws.bitget.com",
      private: "wss://ws.bitget.com",
    },
    demo: {
      rest: "https://api.bitget.com",
      public: "wss://wspap.bitget.com",
      private: "wss://wspap.bitget.com",
    },
  },
  pools: {
    overall: { limit: 6000, window: 60000, scope: "ip" },
    time: { limit: 20, window: 1000, scope: "ip" },
    instruments: { limit: 20, window: 1000, scope: "ip" },
    tickers: { limit: 20, window: 1000, scope: "ip" },
    orderBook: { limit: 20, window: 1000, scope: "ip" },
    publicFills: { limit: 20, window: 1000, scope: "ip" },
    candles: { limit: 20, window: 1000, scope: "ip" },
    historyCandles: { limit: 20, window: 1000, scope: "ip" },
    currentFundRate: { limit: 20, window: 1000, scope: "ip" },
    historyFundRate: { limit: 20, window: 1000, scope: "ip" },
    openInterest: { limit: 20, window: 1000, scope: "ip" },
    assets: { limit: 20, window: 1000, scope: "account" },
    settings: { limit: 20, window: 1000, scope: "account" },
    feeRate: { limit: 3, window: 1000, scope: "account" },
    financialRecords: { limit: 20, window: 1000, scope: "account" },
    currentPosition: { limit: 20, window: 1000, scope: "account" },
    setLeverage: { limit: 10, window: 1000, scope: "account" },
    setHoldMode: { limit: 10, window: 1000, scope: "account" },
    placeOrder: { limit: 10, window: 1000, scope: "account" },
    modifyOrder: { limit: 10, window: 1000, scope: "account" },
    cancelOrder: { limit: 10, window: 1000, scope: "account" },
    placeBatch: { limit: 5, window: 1000, scope: "account" },
    cancelBatch: { limit: 5, window: 1000, scope: "account" },
    cancelSymbolOrder: { limit: 5, window: 1000, scope: "account" },
    countdownCancelAll: { limit: 1, window: 1000, scope: "account" },
    orderInfo: { limit: 20, window: 1000, scope: "account" },
    unfilledOrders: { limit: 20, window: 1000, scope: "account" },
    historyOrders: { limit: 20, window: 1000, scope: "account" },
    fills: { limit: 20, window: 1000, scope: "account" },
    connects: { limit: 300, window: 300000, scope: "ip" },
    messages: { limit: 10, window: 1000, scope: "socket" },
  },
  errors: {
    ...steps("RateLimited", [429, 24575, 5002, 1, 15122]),
    ...steps("InvalidOrder", [13008, 9026, 4, 8, 1, 3158, 1, 1, 1, 36, 366, 1, 14693, 1, 401, 102, 7, 1, 4, 1, 102, 180, 14, 1889, 1, 1, 1, 1, 1, 2024, 75, 1, 1, 1, 2]),
    ...steps("InvalidRequest", [20001, 5099, 100, 1, 35, 4765, 1, 1, 13, 9991, 10, 2, 1, 14, 19, 4, 1, 1, 5, 8, 7, 23, 8, 193, 3, 96, 2, 4, 1, 295, 1, 2, 17, 87, 1, 1, 1, 8, 90, 1, 11, 1, 1091, 3028, 1, 9, 2947, 1, 352170]),
    ...steps("OrderNotFound", [22001, 2055, 1148, 14905, 659, 2233, 3, 2027, 24, 2]),
    ...steps("OrderRejected", [22002, 2, 35, 1, 1, 2, 2, 11, 11, 2946, 88, 1, 2, 1, 3, 122, 369, 2, 14708, 406, 2, 6, 32, 2, 4, 3, 10, 30, 20, 1, 1, 19, 75, 1, 7, 3, 8, 174, 1889, 1, 2, 110, 4, 1, 8, 1875, 53, 61, 1, 1, 1]),
    ...steps("Permission", [22010, 3610, 14380, 13, 1, 2, 2, 4, 1, 1, 1, 1, 5, 4, 3, 2, 28, 16, 1, 15, 1, 2, 1, 7, 88, 102, 409, 42, 1, 7, 156, 6087]),
    ...steps("OutcomeUnknown", [25000, 1, 15009, 5, 710, 185, 4091]),
    ...steps("Unavailable", [25003, 15197, 644, 64, 206, 3929]),
    ...steps("InsufficientFunds", [25202, 1, 25, 3, 15523, 2, 6, 36, 2, 2212, 1990]),
    ...steps("DuplicateOrder", [25212, 17906, 1916]),
    ...steps("Authentication", [30004, 1, 6, 1, 3, 9986, 1, 1, 3, 3, 2, 1, 24, 1, 4]),
    ...steps("ClockSkew", [30013, 1, 9990, 1, 3, 70]),
    ...steps("Venue", [40054]),
    "00001": { kind: "InvalidRequest" },
    "00171": { kind: "InvalidRequest" },
    "00172": { kind: "InvalidRequest" },
  },
};
