/** What the venue's messages mean, for the faults that stand between venue and client. */
import { parseJson, stringifyJson } from "../../../core/json.ts";
import { marketIn, meaning, olderOnly, type Purposes, route } from "../../gateway/reading.ts";
import type { FrameMeaning, PushMeaning, Reader, Trouble } from "../reader.ts";
import type { HttpAnswer } from "../skin.ts";

const purposes: Purposes = {
  "POST /api/v3/trade/place-order": ["create", true],
  "POST /api/v3/trade/place-batch": ["create", true],
  "POST /api/v3/trade/modify-order": ["amend", true],
  "POST /api/v3/trade/cancel-order": ["cancel", true],
  "POST /api/v3/trade/cancel-batch": ["cancel", true],
  "POST /api/v3/trade/cancel-symbol-order": ["cancelAll", true],
  "GET /api/v3/trade/order-info": ["order", false],
  "GET /api/v3/trade/history-orders": ["order", false],
  "GET /api/v3/trade/unfilled-orders": ["openOrders", false],
  "GET /api/v3/trade/fills": ["fills", false],
  "GET /api/v3/account/assets": ["account", false],
  "GET /api/v3/position/current-position": ["positions", false],
  "POST /api/v3/account/set-leverage": ["terms", true],
  "POST /api/v3/account/set-hold-mode": ["terms", true],
  "GET /api/v3/market/orderbook": ["book", false],
  "GET /api/v2/public/time": ["time", false],
  "GET /api/v3/market/instruments": ["markets", false],
  "GET /api/v3/market/candles": ["candles", false],
  "GET /api/v3/market/history-candles": ["candles", false],
};

const orderFrames: Purposes = {
  "place-order": ["create", true],
  "cancel-order": ["cancel", true],
};

const userTopic = "account";

const own: Readonly<Record<string, "order" | "balances" | "positions">> = {
  order: "order",
  fill: "order",
  account: "balances",
  position: "positions",
};

const open: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  books: "book",
  books1: "book",
  books5: "book",
  books50: "book",
  publicTrade: "trades",
  ticker: "ticker",
  kline: "candles",
};

const troubles: Readonly<Record<Trouble, readonly [status: number, code: string, text: string]>> = {
  "outcome unknown": [400, "40010", "Request timed out"],
  unavailable: [400, "40200", "Server upgrade, please try again later"],
  "too many": [429, "429", "Too Many Requests"],
  "no such order": [400, "25204", "Order does not exist"],
  duplicate: [400, "25212", "Duplicate clientOid"],
  untimely: [400, "40008", "Request timestamp expired"],
};

interface Arg {
  readonly instType?: string;
  readonly topic?: string;
  readonly symbol?: string;
  readonly interval?: string;
}

/** What a topic is told apart by; answers to subscriptions carry nothing else. */
function nameOf({ instType, topic, symbol, interval }: Arg): string {
  return instType === "UTA" ? userTopic : [instType, topic, symbol, interval].filter(Boolean).join("/");
}

function argIn(text: string): Arg {
  const found = /"arg":(\{[^}]*\})/.exec(text)?.[1];
  return found === undefined ? {} : JSON.parse(found) as Arg;
}

interface Frame {
  readonly op?: unknown;
  readonly id?: unknown;
  readonly topic?: unknown;
  readonly args?: readonly Arg[];
}

/** Subscriptions are answered by what they were for: the id is the topic, and that of an account's the very one. */
function idOf(op: string, arg: Arg): string {
  return `${op} ${arg.instType === "UTA" ? arg.topic : nameOf(arg)}`;
}

interface Dated {
  readonly createdTime?: string;
}

const timeOf = ({ createdTime = "0" }: Dated): number => Number(createdTime);

export function readerOf(): Reader {
  const reader: Reader = {
    request: (request) => meaning(...route(purposes, request), marketIn("symbol", request)),
    frame: (text): FrameMeaning => {
      let frame: Frame;
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const { op, args: [first = {}] = [] } = frame;
      if (op === "login") return { kind: "request", id: "login", request: meaning("login", false, undefined) };
      if (op === "subscribe" || op === "unsubscribe") {
        return { kind: op, id: idOf(op, first), topics: [nameOf(first)] };
      }
      if (op !== "trade") return { kind: "other" };
      const [purpose, write] = orderFrames[String(frame.topic)] ?? ["other", true];
      return { kind: "request", id: String(frame.id), request: meaning(purpose, write, first.symbol) };
    },
    push: (text): PushMeaning => {
      const event = /^\{"event":"(\w+)"/.exec(text)?.[1];
      if (event !== undefined) {
        const id = /^\{"event":"\w+","id":"([^"]*)"/.exec(text)?.[1];
        if (id !== undefined) return { kind: "reply", id };
        if (event === "login") return { kind: "reply", id: "login" };
        const arg = argIn(text);
        if (arg.topic === undefined) return { kind: "reply", id: "login" };
        return { kind: "reply", id: idOf(event === "error" ? "subscribe" : event, arg) };
      }
      const arg = argIn(text);
      const mine = arg.instType === "UTA" ? own[arg.topic ?? ""] : undefined;
      if (mine !== undefined) return { kind: mine, topic: userTopic };
      const kind = open[arg.topic ?? ""];
      return kind === undefined ? { kind: "other" } : { kind, topic: nameOf(arg), market: arg.symbol ?? "" };
    },
    succeeded: ({ status, body }) => status === 200 && body.startsWith('{"code":"00000"'),
    trouble: (what, retryAfter): HttpAnswer => {
      const [status, code, msg] = troubles[what];
      const after = retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter / 1_000)) };
      return {
        status,
        headers: { "content-type": "application/json", ...after },
        body: JSON.stringify({ code, msg, requestTime: 0, data: null }),
      };
    },
    refusal: (id, frame) => {
      if (frame.kind === "request") {
        return JSON.stringify({ event: "error", id, code: "40200", msg: "Server upgrade, please try again later" });
      }
      const [op, name = ""] = id.split(" ");
      const [instType, topic, symbol, interval] = name.includes("/") ? name.split("/") : ["UTA", name];
      return JSON.stringify({
        event: "error",
        arg: { instType, topic, symbol, interval },
        code: 40_200,
        msg: "busy",
        op,
      });
    },
    withUnknownLevel: (push) => push.replace('"b":[', () => `"b":[["0.1","0"]${push.includes('"b":[]') ? "" : ","}`),
    renumbered: (text, by) =>
      text.replace(/"(pseq|seq)":(\d+)/g, (whole, name, number) =>
        // The whole book has no message before it.
        number === "0" ? whole : `"${name}":${Math.max(1, Number(number) - by)}`),
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      if (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills") return answer;
      const body = parseJson(answer.body) as { readonly data: Dated & { readonly list?: readonly Dated[] } };
      const { list } = body.data;
      if (list === undefined) {
        return timeOf(body.data) <= since ? answer : { ...answer, ...reader.trouble("no such order") };
      }
      const data = { ...body.data, list: olderOnly(list, since, timeOf) };
      return { ...answer, body: stringifyJson({ ...body, data }) };
    },
  };
  return reader;
}
