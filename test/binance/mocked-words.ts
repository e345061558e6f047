/** What spot and contracts of Binance have in common: words, and what it says where it refuses. */
import type { HouseOrder, MockHooks, RefusalKind } from "../../src/testing/mod.ts";

export const statuses = {
  open: "NEW",
  partiallyFilled: "PARTIALLY_FILLED",
  filled: "FILLED",
  canceled: "CANCELED",
  expired: "EXPIRED",
} as const satisfies Record<HouseOrder["status"], string>;

const codes: Readonly<Record<RefusalKind, readonly [status: number, code: number, text: string]>> = {
  ClockSkew: [400, -1021, "Timestamp for this request is outside of the recvWindow."],
  DuplicateOrder: [400, -2010, "Duplicate order sent."],
  InsufficientFunds: [400, -2010, "Account has insufficient balance for requested action."],
  InvalidOrder: [400, -1013, "Filter failure: LOT_SIZE"],
  OrderNotFound: [400, -2013, "Order does not exist."],
  OrderRejected: [400, -2010, "Order would immediately match and take."],
  OutcomeUnknown: [503, -1007, "Timeout waiting for response from backend server."],
  RateLimited: [429, -1003, "Too many requests."],
  Unavailable: [503, -1008, "Server is currently overloaded with other requests."],
};

export const refusals: Pick<MockHooks, "refuse" | "refuseFrame"> = {
  refuse: (kind, _, retryAfter) => {
    const [status, code, msg] = codes[kind];
    const headers = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
    return { status, headers, body: JSON.stringify({ code, msg }) };
  },
  refuseFrame: (kind, _, { id }) => {
    const [status, code, msg] = codes[kind];
    return { id, status, error: { code, msg } };
  },
};
