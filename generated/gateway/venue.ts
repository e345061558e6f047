// Generated from specs/gateway/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "gateway",
  name: "Hummingbot Gateway",
  docs: "https://hummingbot.org/gateway/",
  environments: {
    live: {
      rest: "https://localhost:15888",
    },
  },
  pools: {
    requests: { limit: 100, window: 60000, scope: "ip" },
  },
  errors: {
    400: { kind: "InvalidRequest" },
    403: { kind: "Permission" },
    404: { kind: "InvalidOrder" },
    429: { kind: "OutcomeUnknown" },
    allowance: { kind: "InsufficientFunds" },
    funds: { kind: "InsufficientFunds" },
    quote: { kind: "OrderRejected" },
    slippage: { kind: "OrderRejected" },
    simulation: { kind: "OrderRejected" },
    limit: { kind: "RateLimited" },
    INSUFFICIENT_BALANCE: { kind: "InsufficientFunds" },
    INVALID_PARAMS: { kind: "InvalidRequest" },
    TRANSACTION_TIMEOUT: { kind: "OutcomeUnknown" },
  },
};
