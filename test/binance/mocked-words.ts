/** What spot and contracts of Binance have in common: words, and what it says where it refuses. */
import {
  type HookAsked,
  type House,
  type HouseCandle,
  type HouseOrder,
  HouseRefusal,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

/** A candle as answers have it; what takers bought is nothing here. */
export const candleRow = (one: HouseCandle): readonly (string | number)[] => [
  ...[one.time, one.open, one.high, one.low, one.close, one.volume],
  ...[one.end, one.cost, one.count, "0", "0", "0"],
];

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

/** What was signed is good for so long, and for a second before its time. */
function inTime(signed: number, window: number, house: House): void {
  const age = house.time() - signed;
  if (age > window || age <= -1_000) throw new HouseRefusal("ClockSkew", "outside of the window");
}

/** The same of a frame, which is signed among its parameters; requests are looked at before. */
export function framed(act: (asked: HookAsked, house: House) => unknown) {
  return (asked: HookAsked, house: House): unknown => {
    inTime(asked.number("timestamp") ?? 0, asked.number("recvWindow") ?? 5_000, house);
    return act(asked, house);
  };
}

/** What an order is refused with that was to stand in the place of another one: that one is not canceled, by these reasons. */
export const replaceFailed = "Order cancel-replace failed.";
const halves = {
  ...{ cancelResult: "FAILURE", newOrderResult: "NOT_ATTEMPTED", newOrderResponse: null },
  cancelResponse: { code: -2011, msg: "Order was not canceled due to cancel restrictions." },
};

/** Each of several, or why not. */
export function each<T>(items: readonly T[], act: (item: T) => object): object[] {
  return items.map((item) => {
    try {
      return act(item);
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      const [, code, msg] = codes[error.kind];
      // No field of an order's answer is in it.
      return new Map<string, unknown>([["code", code], ["msg", msg]]);
    }
  });
}

export const refusals: Pick<MockHooks, "check" | "refuse" | "refuseFrame"> = {
  check: ({ target }, house) => {
    const query = new URLSearchParams(target.slice(target.indexOf("?") + 1));
    const signed = query.get("timestamp");
    if (signed !== null) inTime(Number(signed), Number(query.get("recvWindow") ?? 5_000), house);
  },
  refuse: (kind, text, retryAfter) => {
    if (text === replaceFailed) {
      return { status: 400, body: JSON.stringify({ code: -2022, msg: text, data: halves }) };
    }
    const [status, code, msg] = codes[kind];
    const headers = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
    return { status, headers, body: JSON.stringify({ code, msg }) };
  },
  refuseFrame: (kind, _, { id }) => {
    const [status, code, msg] = codes[kind];
    return { id, status, error: { code, msg } };
  },
};
