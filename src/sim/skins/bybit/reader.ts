/** What the venue's messages mean, for the faults that stand between venue and client. */
import type { Purposes } from "../../gateway/reading.ts";
import { marketIn, meaning, olderOnly, route } from "../../gateway/reading.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";

const purposes: Purposes = {
  "POST /v5/order/create": ["create", true],
  "POST /v5/order/create-batch": ["create", true],
  "POST /v5/order/cancel": ["cancel", true],
  "POST /v5/order/cancel-batch": ["cancel", true],
  "POST /v5/order/cancel-all": ["cancelAll", true],
  "POST /v5/order/amend": ["amend", true],
  "POST /v5/order/amend-batch": ["amend", true],
  "GET /v5/order/realtime": ["openOrders", false],
  "GET /v5/order/history": ["order", false],
  "GET /v5/execution/list": ["fills", false],
  "GET /v5/account/wallet-balance": ["account", false],
  "GET /v5/position/list": ["positions", false],
  "POST /v5/position/set-leverage": ["terms", true],
  "POST /v5/position/switch-mode": ["terms", true],
  "POST /v5/account/set-margin-mode": ["terms", true],
  "GET /v5/market/orderbook": ["book", false],
  "GET /v5/market/time": ["time", false],
  "GET /v5/market/instruments-info": ["markets", false],
  "GET /v5/market/kline": ["candles", false],
};

const ops: Purposes = {
  auth: ["login", false],
  "order.create": ["create", true],
  "order.create-batch": ["create", true],
  "order.cancel": ["cancel", true],
  "order.cancel-batch": ["cancel", true],
  "order.amend": ["amend", true],
  "order.amend-batch": ["amend", true],
};

const userTopic = "account";
const loginId = "login";

const ownTopics: Readonly<Record<string, "order" | "balances" | "positions">> = {
  order: "order",
  execution: "order",
  wallet: "balances",
  position: "positions",
};

const publicTopics: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  orderbook: "book",
  publicTrade: "trades",
  tickers: "ticker",
  kline: "candles",
};

const topicName = (topic: string): string => topic.slice(0, `${topic}.`.indexOf("."));

/** The topic that faults know a topic by: all of an account are one. */
function known(topic: string): string {
  return topicName(topic) in ownTopics || topicName(topic) === "dcp" ? userTopic : topic;
}

const troubles: Readonly<Record<Trouble, readonly [code: number, text: string]>> = {
  "outcome unknown": [10_000, "Server Timeout"],
  unavailable: [10_016, "Internal System Error."],
  "too many": [10_006, "Too many visits. Exceeded the API Rate Limit."],
  "no such order": [170_213, "Order does not exist."],
  duplicate: [170_141, "Duplicate clientOrderId"],
  untimely: [10_002, "invalid request, please check your server timestamp or recv_window param."],
};

/** The topic at the beginning of a push; private ones may have their id before it. */
const pushTopic = /^\{(?:"id":"[^"]*",)?"topic":"([^"]+)"/;
const replyId = /"req_?[iI]d":"([^"]+)"/;

interface Listed {
  readonly result?: { readonly list?: readonly { readonly createdTime?: string; readonly execTime?: string }[] };
}

/** Reads both kinds; `now` is the venue's time. */
export function readerOf(now: () => number): Reader {
  const reader: Reader = {
    request: (request: HttpRequest): RequestMeaning => {
      const [purpose, write] = route(purposes, request);
      // One list tells open orders, and any order that is named.
      const named = purpose === "openOrders" && /[?&]order(Link)?Id=/.test(request.target);
      return meaning(named ? "order" : purpose, write, marketIn("symbol", request));
    },
    frame: (text): FrameMeaning => {
      let frame: { req_id?: unknown; reqId?: unknown; op?: unknown; args?: unknown };
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const op = String(frame.op);
      if (op === "ping") return { kind: "other" };
      const args = Array.isArray(frame.args) ? frame.args as unknown[] : [];
      const id = op === "auth" ? loginId : String(frame.req_id ?? frame.reqId ?? "");
      if (op === "subscribe" || op === "unsubscribe") {
        return {
          kind: op,
          id,
          topics: args.map((arg) => known(String(arg))),
        };
      }
      const [purpose, write] = ops[op] ?? ["other", false];
      const { symbol } = (args[0] ?? {}) as { readonly symbol?: unknown };
      return { kind: "request", id, request: meaning(purpose, write, typeof symbol === "string" ? symbol : undefined) };
    },
    push: (text): PushMeaning => {
      const topic = pushTopic.exec(text)?.[1];
      if (topic !== undefined) {
        const name = topicName(topic);
        const own = ownTopics[name];
        if (own !== undefined) return { kind: own, topic: userTopic };
        const kind = publicTopics[name];
        return kind === undefined
          ? { kind: "other" }
          : { kind, topic, market: topic.slice(topic.lastIndexOf(".") + 1) };
      }
      if (text.includes('"op":"auth"')) return { kind: "reply", id: loginId };
      if (/"op":"p[io]ng"/.test(text)) return { kind: "other" };
      const id = replyId.exec(text)?.[1];
      return id === undefined ? { kind: "other" } : { kind: "reply", id };
    },
    succeeded: ({ status, body }) => status === 200 && body.startsWith('{"retCode":0,'),
    trouble: (what, retryAfter): HttpAnswer => {
      const [retCode, retMsg] = troubles[what];
      const limited = what === "too many" ? { "x-bapi-limit": "10", "x-bapi-limit-status": "0" } : {};
      const reset = retryAfter === undefined ? {} : { "x-bapi-limit-reset-timestamp": String(now() + retryAfter) };
      const headers = { "content-type": "application/json; charset=utf-8", ...limited, ...reset };
      return {
        status: 200,
        headers,
        body: JSON.stringify({ retCode, retMsg, result: {}, retExtInfo: {}, time: now() }),
      };
    },
    refusal: (id, frame) => {
      const text = "Internal System Error.";
      if (frame.kind === "request" && frame.request.purpose === "login") {
        return JSON.stringify({ success: false, retCode: 10_016, retMsg: text, ret_msg: text, op: "auth" });
      }
      if (frame.kind === "request") {
        return JSON.stringify({
          reqId: id,
          retCode: 10_016,
          retMsg: text,
          op: "order.create",
          data: {},
          retExtInfo: {},
        });
      }
      return JSON.stringify({ success: false, ret_msg: "error:internal", req_id: id, op: "subscribe" });
    },
    withUnknownLevel: (push) => push.replace('"b":[', () => `"b":[["0.1","0"]${push.includes('"b":[]') ? "" : ","}`),
    renumbered: (text, by) =>
      text.replace(/"(u|seq)":(\d+)/g, (_, name, id) => `"${name}":${Math.max(2, Number(id) - by)}`),
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      const body = JSON.parse(answer.body) as Listed;
      const list = body.result?.list;
      if (list === undefined || (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills")) return answer;
      const older = olderOnly(list, since, ({ createdTime, execTime }) => Number(createdTime ?? execTime ?? 0));
      if (older === list) return answer;
      return { ...answer, body: JSON.stringify({ ...body, result: { ...body.result, list: older } }) };
    },
  };
  return reader;
}
