/** What the messages of all products mean: read off their beginnings, without parsing what is only passed on. */
import type { Purposes } from "../../gateway/reading.ts";
import { marketIn, meaning, olderOnly, route } from "../../gateway/reading.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";

/** What tells the reader of one product from that of another. */
export interface ReaderWords {
  readonly purposes: Purposes;
  readonly methods: Purposes;
  /** Paths of sockets that are an account's own. */
  readonly personal?: RegExp;
  readonly duplicate: readonly [status: number, code: number, text: string];
  /** When an order or a fill was made, in milliseconds. */
  readonly timeOf: (item: { readonly time?: number; readonly createTime?: number }) => number;
  readonly termination?: Reader["termination"];
}

const userTopic = "account";

const troubles: Readonly<Record<Exclude<Trouble, "duplicate">, readonly [status: number, code: number, text: string]>> =
  {
    "outcome unknown": [
      503,
      -1007,
      "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
    ],
    unavailable: [503, -1000, "An unknown error occurred while processing the request."],
    "too many": [429, -1003, "Too many requests; please use WebSocket Streams for live updates."],
    "no such order": [400, -2013, "Order does not exist."],
    untimely: [400, -1021, "Timestamp for this request is outside of the recvWindow."],
  };

interface Dated {
  readonly time?: number;
  readonly createTime?: number;
}

/** Reads the messages of a product. */
export function readerOf({ purposes, methods, personal, duplicate, timeOf, termination }: ReaderWords): Reader {
  const reader: Reader = {
    ...(personal === undefined ? {} : { personal: ({ target }: HttpRequest) => personal.test(target) }),
    ...(termination === undefined ? {} : { termination }),
    request: (request: HttpRequest): RequestMeaning =>
      meaning(...route(purposes, request), marketIn("symbol", request)),
    frame: (text): FrameMeaning => {
      let frame: { id?: unknown; method?: unknown; params?: unknown };
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const id = String(frame.id ?? "");
      if (frame.method === "SUBSCRIBE" || frame.method === "UNSUBSCRIBE") {
        const topics = Array.isArray(frame.params) ? frame.params.map(String) : [];
        return { kind: frame.method === "SUBSCRIBE" ? "subscribe" : "unsubscribe", id, topics };
      }
      const [purpose, write] = methods[String(frame.method)] ?? ["other", false];
      const symbol = (frame.params as { symbol?: unknown } | undefined)?.symbol;
      return { kind: "request", id, request: meaning(purpose, write, typeof symbol === "string" ? symbol : undefined) };
    },
    push: (text): PushMeaning => {
      if (text.startsWith('{"stream":"')) {
        const name = text.slice(11, text.indexOf('"', 11));
        return name.includes("@") ? streamMeaning(name) : privateMeaning(text);
      }
      if (text.startsWith('{"subscriptionId":')) {
        if (text.includes('"e":"executionReport"')) return { kind: "order", topic: userTopic };
        return text.includes('"e":"outboundAccountPosition"') || text.includes('"e":"balanceUpdate"')
          ? { kind: "balances", topic: userTopic }
          : { kind: "other" };
      }
      if (/^\{"e":"[A-Z_]+"/.test(text)) return privateMeaning(text);
      const raw = /^\{"e":"(\w+)","E":\d+,(?:"T":\d+,)?"s":"(\w+)"/.exec(text);
      if (raw) return eventMeaning(raw[1] ?? "", raw[2] ?? "");
      const id = /^\{(?:"result":null,)?"id":"?(\w+)"?/.exec(text)?.[1] ?? /"id":"?(\w+)"?\}$/.exec(text)?.[1];
      return id === undefined ? { kind: "other" } : { kind: "reply", id };
    },
    succeeded: ({ status }) => status === 200,
    trouble: (what, retryAfter): HttpAnswer => {
      const [status, code, msg] = what === "duplicate" ? duplicate : troubles[what];
      const headers: Record<string, string> = { "content-type": "application/json;charset=UTF-8" };
      if (retryAfter !== undefined) headers["retry-after"] = String(Math.max(1, Math.ceil(retryAfter / 1000)));
      return { status, headers, body: JSON.stringify({ code, msg }) };
    },
    refusal: (id, frame) => {
      if (frame.kind !== "request") return JSON.stringify({ code: 0, msg: "Unknown error", id: Number(id) || id });
      return JSON.stringify({ id, status: 503, error: { code: -1000, msg: "An unknown error occurred." } });
    },
    withUnknownLevel: (push) =>
      push.replace('"b":[', () => `"b":[["0.01000000","0.00000000"]${push.includes('"b":[]') ? "" : ","}`),
    renumbered: (text, by) =>
      text.replace(/"(U|u|pu|lastUpdateId)":(\d+)/g, (_, name, id) => `"${name}":${Math.max(0, Number(id) - by)}`),
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      const body = JSON.parse(answer.body) as Dated | Dated[];
      if (Array.isArray(body)) {
        const older = olderOnly(body, since, timeOf);
        return older === body ? answer : { ...answer, body: JSON.stringify(older) };
      }
      return purpose === "order" && timeOf(body) > since ? { ...answer, ...reader.trouble("no such order") } : answer;
    },
  };
  return reader;
}

function streamMeaning(topic: string): PushMeaning {
  const cut = topic.indexOf("@");
  const market = topic.slice(0, cut).toUpperCase();
  const name = topic.slice(cut + 1);
  const kind = name.startsWith("depth")
    ? "book"
    : name === "trade" || name === "aggTrade"
    ? "trades"
    : name === "ticker"
    ? "ticker"
    : name.startsWith("kline")
    ? "candles"
    : undefined;
  return kind === undefined ? { kind: "other" } : { kind, topic, market };
}

const privateKinds: Readonly<Record<string, "order" | "balances" | "positions">> = {
  executionReport: "order",
  ORDER_TRADE_UPDATE: "order",
  ALGO_UPDATE: "order",
  ACCOUNT_UPDATE: "positions",
  outboundAccountPosition: "balances",
  balanceUpdate: "balances",
};

/** An event of an account, on a socket that is its own. */
function privateMeaning(text: string): PushMeaning {
  const kind = privateKinds[/"e":"(\w+)"/.exec(text)?.[1] ?? ""];
  return kind === undefined ? { kind: "other" } : { kind, topic: userTopic };
}

const events: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  depthUpdate: "book",
  trade: "trades",
  aggTrade: "trades",
  "24hrTicker": "ticker",
  kline: "candles",
};

/** An event that is not wrapped with the name of its stream: the kind and the market stand for that. */
function eventMeaning(event: string, market: string): PushMeaning {
  if (event === "executionReport") return { kind: "order", topic: userTopic };
  const kind = events[event];
  return kind === undefined ? { kind: "other" } : { kind, topic: `${market.toLowerCase()}@${event}`, market };
}
