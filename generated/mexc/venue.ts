// Generated from specs/mexc/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { ErrorKind, ErrorRule, Venue } from "../../src/core/endpoint.ts";

/** Errors of a kind: each code as the step that leads to it from the one before. */
function steps(kind: ErrorKind, all: readonly number[]): Record<string, ErrorRule> {
  let code = 0;
  return Object.fromEntries(all.map((step) => [code += step, { kind }]));
}

export const venue: Venue = {
  id: "mexc",
  name: "MEXC",
  docs: "https://www.mexc.com/api-docs/spot-v3/introduction",
  environments: {
    live: {
      rest: "https://api.mexc.com",
      stream: "wss://wbs-api.mexc.com",
    },
  },
  pools: {
    weight: { limit: 300, window: 10000, scope: "ip" },
    orders: { limit: 500, window: 10000, scope: "account" },
    batches: { limit: 2, window: 1000, scope: "account" },
    balances: { limit: 2, window: 1000, scope: "account" },
    connects: { limit: 10, window: 1000, scope: "ip" },
    messages: { limit: 100, window: 1000, scope: "socket" },
  },
  errors: {
    ...steps("Permission", [26, 377, 9695, 19922, 29985, 10006, 69991, 560004, 1, 30093]),
    ...steps("Authentication", [401, 201, 9399, 14, 57, 129929, 560000, 1]),
    ...steps("RateLimited", [429, 81]),
    ...steps("OutcomeUnknown", [500, 3, 1, 19498]),
    ...steps("InvalidOrder", [10007, 88, 1, 1, 5, 19900, 1, 7, 4, 7, 66]),
    ...steps("ClockSkew", [10073, 689930]),
    ...steps("InsufficientFunds", [10101, 19903, 1]),
    ...steps("InvalidRequest", [10222, 10, 9769, 13332, 11111, 655560, 1, 3, 5, 29988, 1, 1, -731124, -7]),
    ...steps("OrderNotFound", [22222, 7804, -32037, -2]),
    ...steps("OrderRejected", [30000, 1, 15, 2, 1, 6, 2, 1, 1, 3, 9]),
    ...steps("Venue", [730000]),
    400: {
      kind: "Authentication",
      text: [
        ["start time", "InvalidRequest"],
      ],
    },
    frame: {
      kind: "InvalidRequest",
      text: [
        ["listen key", "Authentication"],
        ["Too many", "RateLimited"],
      ],
    },
  },
};
