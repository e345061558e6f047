// Generated from specs/kucoin/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { ErrorKind, ErrorRule, Venue } from "../../src/core/endpoint.ts";

/** Errors of a kind: each code as the step that leads to it from the one before. */
function steps(kind: ErrorKind, all: readonly number[]): Record<string, ErrorRule> {
  let code = 0;
  return Object.fromEntries(all.map((step) => [code += step, { kind }]));
}

export const venue: Venue = {
  id: "kucoin",
  name: "KuCoin",
  docs: "https://www.kucoin.com/docs-new",
  environments: {
    live: {
      rest: "https://api.kucoin.com",
      futures: "https://api-futures.kucoin.com",
      stream: "wss://ws-api-spot.kucoin.com",
      futuresStream: "wss://ws-api-futures.kucoin.com",
    },
  },
  pools: {
    public: { limit: 2000, window: 30000, scope: "ip" },
    spot: { limit: 4000, window: 30000, scope: "account" },
    futures: { limit: 2000, window: 30000, scope: "account" },
    management: { limit: 2000, window: 30000, scope: "account" },
    connects: { limit: 30, window: 60000, scope: "ip" },
    messages: { limit: 100, window: 10000, scope: "socket" },
  },
  errors: {
    ...steps("InvalidRequest", [400, 4, 2, 9, 99588, 2, 199995, 100000, 400, 600, 3000, 11000, 485001]),
    ...steps("Unavailable", [401, 99, 3, 99499, 200000, 13]),
    ...steps("Permission", [403, 39607, 159999, 199997, 1, 3, 291, 2, 197, 200, 10400]),
    ...steps("RateLimited", [429, 80, 506, 427985]),
    ...steps("OrderNotFound", [100004, 2423, 23616]),
    ...steps("InvalidOrder", [126003, 26, 1, 173976, 1, 4, 1, 4, 100314, 40, 390, 199340, 1]),
    ...steps("InsufficientFunds", [126013, 73991, 1, 10016, 19982, 70000, 30005]),
    ...steps("OrderRejected", [126022, 173979, 3, 1, 3, 1, 4, 1, 29991, 6, 1, 70188, 150, 250, 199603]),
    ...steps("DuplicateOrder", [126033, 11, 173974]),
    ...steps("Authentication", [400001, 2, 1, 1, 3, 1, 392]),
    ...steps("ClockSkew", [400002]),
    ...steps("OutcomeUnknown", [408000, 92000]),
    100001: {
      kind: "InvalidRequest",
      text: [
        ["orderNotExist", "OrderNotFound"],
        ["order not exist", "OrderNotFound"],
      ],
    },
    200001: {
      kind: "Unavailable",
      text: [
        ["query scope", "InvalidRequest"],
      ],
    },
    200002: {
      kind: "Unavailable",
      text: [
        ["Too many requests", "RateLimited"],
        ["query scope", "InvalidRequest"],
      ],
    },
    200003: {
      kind: "OrderRejected",
      text: [
        ["symbol parameter", "InvalidRequest"],
      ],
    },
    400100: {
      kind: "InvalidOrder",
      text: [
        ["order_not_exist", "OrderNotFound"],
        ["order not exist", "OrderNotFound"],
        ["account.available.amount", "InsufficientFunds"],
        ["clientOid", "DuplicateOrder"],
      ],
    },
    order_not_exist: { kind: "OrderNotFound" },
  },
};
