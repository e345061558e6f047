/** What the venue's messages mean, for the faults that stand between venue and client. */
import { splitTarget } from "../../gateway/parameters.ts";
import { marketIn, meaning, olderOnly } from "../../gateway/reading.ts";
import type { FrameMeaning, Purpose, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";

const root = "/api/v3/brokerage";

/** By method and path; the first that fits. */
const purposes: readonly (readonly [pattern: RegExp, purpose: Purpose, write: boolean])[] = [
  [new RegExp(`^POST ${root}/orders$`), "create", true],
  [new RegExp(`^POST ${root}/orders/batch_cancel$`), "cancel", true],
  [new RegExp(`^POST ${root}/orders/edit$`), "amend", true],
  [new RegExp(`^GET ${root}/orders/historical/fills$`), "fills", false],
  [new RegExp(`^GET ${root}/orders/historical/`), "order", false],
  [new RegExp(`^GET ${root}/accounts$`), "account", false],
  [new RegExp(`^GET ${root}(/market)?/product_book$`), "book", false],
  [new RegExp(`^GET ${root}/time$`), "time", false],
  [new RegExp(`^GET ${root}(/market)?/products$`), "markets", false],
  [new RegExp(`^GET ${root}(/market)?/products/[^/]+/candles$`), "candles", false],
];

const userTopic = "user";
/** Answers to what is subscribed name everything that is: one word stands for all of them. */
const control = "control";

const kinds: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  l2_data: "book",
  market_trades: "trades",
  ticker: "ticker",
  candles: "candles",
};
const names: Readonly<Record<string, string>> = { l2_data: "level2" };

const coded = (error: string, text: string) => ({ error, error_details: text, message: text });
const troubles: Readonly<Record<Trouble, readonly [status: number, body: unknown]>> = {
  "outcome unknown": [500, coded("INTERNAL", "internal")],
  unavailable: [503, coded("UNAVAILABLE", "unavailable")],
  "too many": [429, { errors: [{ id: "rate_limit_exceeded", message: "Too many requests" }] }],
  "no such order": [404, coded("unknown", "order with this orderID was not found")],
  duplicate: [200, { success: false, error_response: { new_order_failure_reason: "DUPLICATE_CLIENT_ORDER_ID" } }],
  untimely: [401, "Unauthorized\n"],
};

interface Dated {
  readonly created_time?: string;
  readonly trade_time?: string;
}

const timeOf = ({ created_time, trade_time }: Dated): number => Date.parse(created_time ?? trade_time ?? "");

export function readerOf(): Reader {
  const reader: Reader = {
    request: (request: HttpRequest): RequestMeaning => {
      const [path, query] = splitTarget(request.target);
      const route = `${request.method} ${path}`;
      const [, purpose, write] = purposes.find(([pattern]) => pattern.test(route)) ??
        [undefined, "other" as const, request.method !== "GET"];
      const open = purpose === "order" && query.includes("order_status=");
      const named = /\/products\/([^/]+)/.exec(path)?.[1] ?? marketIn("product_ids?", request);
      return meaning(open ? "openOrders" : purpose, write, named);
    },
    frame: (text): FrameMeaning => {
      let frame: { type?: unknown; channel?: unknown; product_ids?: unknown };
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const { type, channel, product_ids: products } = frame;
      if (type !== "subscribe" && type !== "unsubscribe") return { kind: "other" };
      if (channel === userTopic) return { kind: type, id: control, topics: [userTopic], personal: true };
      const topics = Array.isArray(products) ? products.map((product) => `${channel}/${product}`) : [String(channel)];
      return { kind: type, id: control, topics };
    },
    push: (text): PushMeaning => {
      const channel = /^\{"channel":"(\w+)"/.exec(text)?.[1];
      if (channel === undefined) {
        return text.startsWith('{"type":"error"') ? { kind: "reply", id: control } : { kind: "other" };
      }
      if (channel === "subscriptions") return { kind: "reply", id: control };
      if (channel === userTopic) return { kind: "order", topic: userTopic };
      const kind = kinds[channel];
      const market = /"product_id":"([^"]+)"/.exec(text)?.[1];
      if (kind === undefined || market === undefined) return { kind: "other" };
      return { kind, topic: `${names[channel] ?? channel}/${market}`, market };
    },
    succeeded: ({ status, body }) => status === 200 && !body.startsWith('{"success":false'),
    trouble: (what, retryAfter): HttpAnswer => {
      const [status, body] = troubles[what];
      const wait = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
      // Only the date of the answer tells that a token is not taken for its time.
      if (typeof body === "string") {
        return { status, headers: { date: "Thu, 01 Jan 1970 00:00:00 GMT", ...wait }, body };
      }
      return { status, headers: { "content-type": "application/json", ...wait }, body: JSON.stringify(body) };
    },
    refusal: () => JSON.stringify({ type: "error", message: "internal error" }),
    withUnknownLevel: (push) => {
      const level = '{"side":"bid","event_time":"2026-01-01T00:00:00Z","price_level":"0.01","new_quantity":"0"}';
      return push.replace('"updates":[', () => `"updates":[${level}${push.includes('"updates":[]') ? "" : ","}`);
    },
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      if (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills") return answer;
      const body = JSON.parse(answer.body) as {
        readonly order?: Dated;
        readonly orders?: readonly Dated[];
        readonly fills?: readonly Dated[];
      };
      if (body.order !== undefined) return timeOf(body.order) > since ? reader.trouble("no such order") : answer;
      const { orders, fills } = body;
      return {
        ...answer,
        body: JSON.stringify({
          ...body,
          ...(orders === undefined ? {} : { orders: olderOnly(orders, since, timeOf) }),
          ...(fills === undefined ? {} : { fills: olderOnly(fills, since, timeOf) }),
        }),
      };
    },
  };
  return reader;
}
