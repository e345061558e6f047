/** What the venue's messages mean, for the faults that stand between venue and client. */
import { parseJson, stringifyJson } from "../../../core/json.ts";
import { splitTarget } from "../../gateway/parameters.ts";
import { marketIn, meaning, olderOnly } from "../../gateway/reading.ts";
import type { FrameMeaning, Purpose, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { bookOf, candleOf } from "./topics.ts";
import type { Server } from "./words.ts";

type Purposes = readonly (readonly [pattern: RegExp, purpose: Purpose, write: boolean])[];

/** By method and path; the first that fits. */
const general: Purposes = [
  [/^GET \/api\/v4\/spot\/time$/, "time", false],
];

const spot: Purposes = [
  [/^POST \/api\/v4\/spot\/(batch_)?orders$/, "create", true],
  [/^(DELETE \/api\/v4\/spot\/orders\/|POST \/api\/v4\/spot\/cancel_batch_orders$)/, "cancel", true],
  [/^DELETE \/api\/v4\/spot\/orders$/, "cancelAll", true],
  [/^PATCH \/api\/v4\/spot\/orders\//, "amend", true],
  [/^GET \/api\/v4\/spot\/open_orders$/, "openOrders", false],
  [/^GET \/api\/v4\/spot\/orders(\/|$)/, "order", false],
  [/^GET \/api\/v4\/spot\/my_trades$/, "fills", false],
  [/^GET \/api\/v4\/spot\/accounts$/, "account", false],
  [/^GET \/api\/v4\/spot\/order_book$/, "book", false],
  [/^GET \/api\/v4\/spot\/currency_pairs$/, "markets", false],
  [/^GET \/api\/v4\/spot\/candlesticks$/, "candles", false],
];

const futures: Purposes = [
  [/^POST \/api\/v4\/futures\/\w+\/(batch_)?orders$/, "create", true],
  [/^(DELETE \/api\/v4\/futures\/\w+\/orders\/|POST \/api\/v4\/futures\/\w+\/batch_cancel_orders$)/, "cancel", true],
  [/^DELETE \/api\/v4\/futures\/\w+\/orders$/, "cancelAll", true],
  [/^PUT \/api\/v4\/futures\/\w+\/orders\//, "amend", true],
  [/^GET \/api\/v4\/futures\/\w+\/orders(\/|$)/, "order", false],
  [/^GET \/api\/v4\/futures\/\w+\/my_trades(_timerange)?$/, "fills", false],
  [/^GET \/api\/v4\/futures\/\w+\/accounts$/, "account", false],
  [/^GET \/api\/v4\/futures\/\w+\/(dual_comp\/)?positions(\/|$)/, "positions", false],
  [/^POST \/api\/v4\/futures\/\w+\/(dual_comp\/)?positions\//, "terms", true],
  [/^POST \/api\/v4\/futures\/\w+\/set_position_mode$/, "terms", true],
  [/^GET \/api\/v4\/futures\/\w+\/order_book$/, "book", false],
  [/^GET \/api\/v4\/futures\/\w+\/contracts$/, "markets", false],
  [/^GET \/api\/v4\/futures\/\w+\/candlesticks$/, "candles", false],
];

const requests: Readonly<Record<string, readonly [purpose: Purpose, write: boolean]>> = {
  order_place: ["create", true],
  order_cancel: ["cancel", true],
  order_amend: ["amend", true],
  login: ["login", false],
};

const userTopic = "account";

const own: Readonly<Record<string, "order" | "balances" | "positions">> = {
  orders: "order",
  usertrades: "order",
  balances: "balances",
  positions: "positions",
};

const open: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  obu: "book",
  trades: "trades",
  tickers: "ticker",
  candlesticks: "candles",
};

/** Which label refuses for no reason that the client could do anything about is not documented; this is one. */
const failing = { label: "FAILED_RETRIEVE_ASSETS", message: "Failed to retrieve assets" } as const;

const troubles: Readonly<Record<Trouble, readonly [status: number, label: string, text: string]>> = {
  "outcome unknown": [500, "SERVER_ERROR", "Internal server error"],
  unavailable: [503, failing.label, failing.message],
  "too many": [429, "TOO_MANY_REQUESTS", "Request Rate limit Exceeded"],
  "no such order": [404, "ORDER_NOT_FOUND", "Order not found"],
  duplicate: [400, "ORDER_EXISTS", "Order already exists"],
  untimely: [403, "REQUEST_EXPIRED", "gap between request Timestamp and server time exceeds 60"],
};

const names: Readonly<Record<Server, string>> = { spot: "currency_pair", futures: "contract" };

interface Dated {
  readonly create_time_ms?: string | number;
  readonly create_time?: string | number;
  readonly orders?: readonly Dated[];
}

/** Times are milliseconds, or seconds with a fraction. */
function timeOf({ create_time_ms: ms, create_time: seconds }: Dated): number {
  const time = Number(ms ?? seconds ?? 0);
  return time < 1e11 ? Math.round(time * 1_000) : time;
}

/** A list of orders or fills, or one of pairs with their orders, without what is younger. */
function older(items: readonly Dated[], since: number): readonly Dated[] {
  return olderOnly(items, since, timeOf).map((item) =>
    item.orders === undefined ? item : { ...item, orders: olderOnly(item.orders, since, timeOf) }
  );
}

/** The name of what a message is about: a book's, a candle's, or a market. */
const about = /"(?:s|n|currency_pair|contract)":"([^"]+)"/;

export function readerOf(server: Server): Reader {
  const purposes = [...general, ...(server === "spot" ? spot : futures)];
  const marketName = names[server];
  const reader: Reader = {
    request: (request: HttpRequest): RequestMeaning => {
      const [path, query] = splitTarget(request.target);
      const route = `${request.method} ${path}`;
      const [, found, write] = purposes.find(([pattern]) => pattern.test(route)) ??
        [undefined, "other" as const, request.method !== "GET"];
      const purpose = found === "order" && query.includes("status=open") ? "openOrders" : found;
      return meaning(purpose, write, marketIn(marketName, request) ?? /\/positions\/(\w+_\w+)/.exec(path)?.[1]);
    },
    frame: (text): FrameMeaning => {
      let frame: { id?: unknown; channel?: unknown; event?: unknown; payload?: unknown; auth?: unknown };
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const { event, payload } = frame;
      const channel = String(frame.channel).split(".")[1] ?? "";
      if (event === "subscribe" || event === "unsubscribe") {
        const id = String(frame.id);
        if (Object.hasOwn(own, channel)) return { kind: event, id, topics: [userTopic], personal: true };
        const given = (Array.isArray(payload) ? payload : []).map(String);
        const named = channel === "candlesticks" ? [given.join("_")] : given;
        return { kind: event, id, topics: named.map((name) => `${server}.${channel}/${name}`) };
      }
      if (event !== "api" || typeof payload !== "object" || payload === null) return { kind: "other" };
      const { req_id: id, req_param: param } = payload as { req_id?: unknown; req_param?: Record<string, unknown> };
      const [purpose, write] = requests[channel] ?? ["other", false];
      const market = param?.[marketName];
      const request = meaning(purpose, write, typeof market === "string" ? market : undefined);
      return { kind: "request", id: String(id), request };
    },
    push: (text): PushMeaning => {
      if (text.startsWith('{"request_id":')) {
        const id = /^\{"request_id":"([^"]*)"/.exec(text)?.[1];
        // What only says that a request came answers nothing.
        return id === undefined || text.includes('"ack":true') ? { kind: "other" } : { kind: "reply", id };
      }
      const event = /"event":"(\w+)"/.exec(text)?.[1];
      if (event !== "update") {
        const id = /"id":(\d+)/.exec(text)?.[1];
        return id === undefined ? { kind: "other" } : { kind: "reply", id };
      }
      const channel = /"channel":"\w+\.(\w+)"/.exec(text)?.[1] ?? "";
      const mine = own[channel];
      if (mine !== undefined) return { kind: mine, topic: userTopic };
      const kind = open[channel];
      const name = about.exec(text)?.[1];
      if (kind === undefined || name === undefined) return { kind: "other" };
      const market = kind === "book" ? bookOf(name) : kind === "candles" ? candleOf(name)[1] : name;
      return { kind, topic: `${server}.${channel}/${name}`, market: market ?? "" };
    },
    succeeded: ({ status }) => status === 200,
    trouble: (what, retryAfter): HttpAnswer => {
      const [status, label, message] = troubles[what];
      return {
        status,
        headers: {
          "content-type": "application/json",
          // When the limits are free again is told as a time: whoever stands between has no clock.
          ...(retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) }),
        },
        body: JSON.stringify({ label, message }),
      };
    },
    refusal: (id, frame) => {
      if (frame.kind === "request") {
        const header = { response_time: "0", status: "503", channel: `${server}.api`, event: "api" };
        return JSON.stringify({ request_id: id, header, data: { errs: failing } });
      }
      const [topic = ""] = frame.kind === "other" ? [] : frame.topics;
      return JSON.stringify({
        id: Number(id),
        channel: topic.split("/")[0],
        event: frame.kind,
        error: { code: 3, message: "server error" },
        result: { status: "fail" },
      });
    },
    withUnknownLevel: (push) => push.replace('"b":[', () => `"b":[["0.1","0"]${push.includes('"b":[]') ? "" : ","}`),
    renumbered: (text, by) =>
      text.replace(/"(U|u|id)":(\d+)/g, (_, name, number) => `"${name}":${Math.max(1, Number(number) - by)}`),
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      if (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills") return answer;
      const body = parseJson(answer.body) as Dated | readonly Dated[];
      if (Array.isArray(body)) return { ...answer, body: stringifyJson(older(body as readonly Dated[], since)) };
      if (timeOf(body as Dated) <= since) return answer;
      return { ...answer, ...reader.trouble("no such order") };
    },
  };
  return reader;
}
