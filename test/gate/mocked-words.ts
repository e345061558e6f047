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
      const label = refused[error.kind][1];
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

/** What is asked for before anything else, and refusals. */
export const common: Pick<MockHooks, "credentials" | "refuse" | "refuseFrame"> & Pick<MockHooks, "operations"> = {
  credentials: { key: "k".repeat(32), secret: "s".repeat(64) },
  operations: {
    getSystemTime: { purpose: "time", answer: (_, house) => ({ server_time: house.time() }) },
    getUnifiedMode: () => ({ mode: "classic" }),
    login: {
      purpose: "login",
      answer: ({ params }) => ({ request_id: (params["payload"] as { readonly req_id: string }).req_id }),
    },
  },
  refuse: (kind) => {
    const [status, label] = refused[kind];
    return { status, body: JSON.stringify({ label, message: label }) };
  },
  refuseFrame: (kind, message, { time, id, channel, event }) => ({
    ...{ time, id, channel, event, result: { status: "fail" } },
    error: { code: kind === "Unavailable" ? 3 : 2, message },
  }),
};
