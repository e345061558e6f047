/** What the venue's messages mean: read off their beginnings, without parsing what is only passed on. */
import type { Purposes } from "../../gateway/reading.ts";
import { marketIn, meaning, olderOnly, route } from "../../gateway/reading.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";

const purposes: Purposes = {
  "POST /api/v3/order": ["create", true],
  "DELETE /api/v3/order": ["cancel", true],
  "GET /api/v3/order": ["order", false],
  "POST /api/v3/order/cancelReplace": ["amend", true],
  "PUT /api/v3/order/amend/keepPriority": ["amend", true],
  "GET /api/v3/openOrders": ["openOrders", false],
  "DELETE /api/v3/openOrders": ["cancelAll", true],
  "GET /api/v3/myTrades": ["fills", false],
  "GET /api/v3/account": ["account", false],
  "GET /api/v3/depth": ["book", false],
  "GET /api/v3/time": ["time", false],
  "GET /api/v3/exchangeInfo": ["markets", false],
  "GET /api/v3/klines": ["candles", false],
};

const methods: Purposes = {
  "order.place": ["create", true],
  "order.cancel": ["cancel", true],
  "order.status": ["order", false],
  "order.cancelReplace": ["amend", true],
  "order.amend.keepPriority": ["amend", true],
  "openOrders.cancelAll": ["cancelAll", true],
  "userDataStream.subscribe.signature": ["login", false],
  "userDataStream.subscribe": ["login", false],
};

const userTopic = "account";

const troubles: Readonly<Record<Trouble, readonly [status: number, code: number, text: string]>> = {
  "outcome unknown": [
    503,
    -1007,
    "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
  ],
  unavailable: [503, -1000, "An unknown error occurred while processing the request."],
  "too many": [429, -1003, "Too many requests; please use WebSocket Streams for live updates."],
  "no such order": [400, -2013, "Order does not exist."],
  duplicate: [400, -2010, "Duplicate order sent."],
  untimely: [400, -1021, "Timestamp for this request is outside of the recvWindow."],
};

/** Reads Binance spot. */
export const reader: Reader = {
  request: (request: HttpRequest): RequestMeaning => meaning(...route(purposes, request), marketIn("symbol", request)),
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
    if (text.startsWith('{"stream":"')) return streamMeaning(text.slice(11, text.indexOf('"', 11)));
    if (text.startsWith('{"subscriptionId":')) {
      if (text.includes('"e":"executionReport"')) return { kind: "order", topic: userTopic };
      return text.includes('"e":"outboundAccountPosition"') || text.includes('"e":"balanceUpdate"')
        ? { kind: "balances", topic: userTopic }
        : { kind: "other" };
    }
    const raw = /^\{"e":"(\w+)","E":\d+,"s":"(\w+)"/.exec(text);
    if (raw) return eventMeaning(raw[1] ?? "", raw[2] ?? "");
    const id = /^\{(?:"result":null,)?"id":"?(\w+)"?/.exec(text)?.[1] ?? /"id":"?(\w+)"?\}$/.exec(text)?.[1];
    return id === undefined ? { kind: "other" } : { kind: "reply", id };
  },
  succeeded: ({ status }) => status === 200,
  trouble: (what, retryAfter): HttpAnswer => {
    const [status, code, msg] = troubles[what];
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
    text.replace(/"(U|u|lastUpdateId)":(\d+)/g, (_, name, id) => `"${name}":${Math.max(0, Number(id) - by)}`),
  asOf: ({ purpose }, answer, since): HttpAnswer => {
    if (!reader.succeeded(answer)) return answer;
    const body = JSON.parse(answer.body) as { time: number } | { time: number }[];
    if (Array.isArray(body)) {
      const older = olderOnly(body, since, ({ time }) => time);
      return older === body ? answer : { ...answer, body: JSON.stringify(older) };
    }
    return purpose === "order" && body.time > since ? { ...answer, ...reader.trouble("no such order") } : answer;
  },
  termination: {
    request: JSON.stringify({ id: "termination", method: "userDataStream.unsubscribe", params: {} }),
    id: "termination",
    message: JSON.stringify({ subscriptionId: 0, event: { e: "eventStreamTerminated", E: 0 } }),
  },
};

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
