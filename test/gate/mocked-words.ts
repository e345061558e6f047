/** What spot and contracts of Gate have in common: frames, a login, and what it says where it refuses. */
import {
  type HookAsked,
  type House,
  type HouseOrder,
  HouseRefusal,
  type MockHooks,
  type RefusalKind,
} from "../../src/testing/mod.ts";

export const seconds = (ms: number): number => Math.floor(ms / 1_000);
export const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
/** Client ids are marked; orders of others have a word. */
export const textOf = ({ clientId }: HouseOrder): string => clientId === "" ? "web" : `t-${clientId}`;
export const clientIdOf = (text: unknown): string => String(text).replace(/^t-/, "");

/** Which order: a path has an id or a text in one place. */
export function refOf(asked: HookAsked): { readonly id?: number; readonly clientId?: string } {
  const text = asked.text("order_id") ?? "";
  return text.startsWith("t-") ? { clientId: clientIdOf(text) } : { id: Number(text) };
}

/** Why an order has ended. */
export const endOf = (order: HouseOrder): string => order.status === "canceled" ? "cancelled" : order.status;

/** A message of a channel. */
export function told(channel: string, result: unknown, house: House): object {
  return { time: seconds(house.time()), time_ms: house.time(), channel, event: "update", result };
}

/** Candles of a stretch whose ends are inclusive and in seconds, or the newest. */
export function candlesOf(asked: HookAsked, house: House): ReturnType<House["candles"]> {
  const [from, to] = [asked.number("from"), asked.number("to")];
  return house.candles(String(asked.market), String(asked.text("interval")), {
    ...{ from: from === undefined ? from : from * 1_000, to: to === undefined ? to : to * 1_000 + 999 },
    limit: asked.number("limit") ?? 2_000,
  });
}

/** What may be done until a time, and after it no more. */
export function fenced<T>(answer: (asked: HookAsked, house: House) => T): (asked: HookAsked, house: House) => T {
  return (asked, house) => {
    const until = asked.number("x-gate-exptime");
    if (until !== undefined && until < house.time()) throw new HouseRefusal("ClockSkew", "Request expired");
    return answer(asked, house);
  };
}

/** Has all orders canceled, or those of a market, unless it is asked for again. */
export function countDown(asked: HookAsked, house: House): object {
  const ms = (asked.number("timeout") ?? 0) * 1_000;
  house.countDown(ms, [asked.market]);
  return { triggerTime: ms === 0 ? 0 : house.time() + ms };
}

/** Each of several, or why not. */
export function each(items: readonly unknown[], act: (item: Readonly<Record<string, unknown>>) => object): object[] {
  return items.map((item) => {
    try {
      return {
        ...act(item as Readonly<Record<string, unknown>>),
        succeeded: true,
        label: undefined,
        message: undefined,
      };
    } catch (error) {
      if (!(error instanceof HouseRefusal)) throw error;
      const { id, currency_pair } = item as { readonly id?: unknown; readonly currency_pair?: unknown };
      const label = labelOf(error.kind, error.message);
      return new Map(Object.entries({ id, currency_pair, succeeded: false, label, message: error.message }));
    }
  });
}

const refused: Readonly<Record<RefusalKind, readonly [status: number, label: string]>> = {
  ClockSkew: [403, "REQUEST_EXPIRED"],
  DuplicateOrder: [400, "ORDER_EXISTS"],
  InsufficientFunds: [400, "BALANCE_NOT_ENOUGH"],
  InvalidOrder: [400, "AMOUNT_TOO_LITTLE"],
  OrderNotFound: [404, "ORDER_NOT_FOUND"],
  OrderRejected: [400, "POC_FILL_IMMEDIATELY"],
  OutcomeUnknown: [500, "SERVER_ERROR"],
  RateLimited: [429, "TOO_MANY_REQUESTS"],
  Unavailable: [503, "FAILED_RETRIEVE_ASSETS"],
};

/** Words for reasons that are told apart. */
const reasons: Readonly<Record<string, string>> = {
  "nothing-to-reduce": "INCREASE_POSITION",
  restricted: "POSITION_HOLDING",
  dual: "POSITION_DUAL_MODE",
};
const labelOf = (kind: RefusalKind, why: string): string => reasons[why] ?? refused[kind][1];

interface Payload {
  readonly req_id?: string;
  readonly req_param?: object;
  readonly req_header?: object;
}

type Shared = "credentials" | "check" | "unwrap" | "pair" | "refuse" | "refuseFrame";

/** What is asked for before anything else, what requests over sockets are wrapped in, and refusals. */
export const common: Pick<MockHooks, Shared | "operations"> = {
  credentials: { key: "k".repeat(32), secret: "s".repeat(64) },
  operations: {
    getSystemTime: { purpose: "time", answer: (_, house) => ({ server_time: house.time() }) },
    getUnifiedMode: () => ({ mode: "classic" }),
    login: { purpose: "login" },
  },
  check: ({ headers: { timestamp } }, house) => {
    if (timestamp !== undefined && Math.abs(house.time() / 1_000 - Number(timestamp)) > 60) {
      throw new HouseRefusal("ClockSkew", "gap between request Timestamp and server time exceeds 60");
    }
  },
  // The deadline is a header of its own there.
  unwrap: (frame) => {
    const { req_header, req_param, ...others } = (frame["payload"] ?? {}) as Payload;
    return req_header === undefined
      ? frame
      : { ...frame, payload: { ...others, req_param: { ...req_param, ...req_header } } };
  },
  pair: ({ event, channel, payload }) =>
    event === "api" ? { request_id: (payload as Payload).req_id, header: { channel } } : undefined,
  // When the limits are free again is told in whole seconds.
  refuse: (kind, why, retryAfter, now) => {
    const [status] = refused[kind];
    const label = labelOf(kind, why);
    const headers = retryAfter === undefined
      ? {}
      : { headers: { "x-gate-ratelimit-reset-timestamp": String(seconds(now + retryAfter)) } };
    return { status, body: JSON.stringify({ label, message: why }), ...headers };
  },
  refuseFrame: (kind, message, { time, id, channel, event, payload }) => {
    if (event !== "api") {
      return {
        ...{ time, id, channel, event, result: { status: "fail" } },
        error: { code: kind === "Unavailable" ? 3 : 2, message },
      };
    }
    const header = { status: String(refused[kind][0]), channel, event };
    return {
      ...{ request_id: (payload as Payload).req_id, header },
      data: { errs: { label: labelOf(kind, message), message } },
    };
  },
};
