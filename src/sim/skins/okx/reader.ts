/** What the venue's messages mean, for the faults that stand between venue and client. */
import type { Purposes } from "../../gateway/reading.ts";
import { marketIn, meaning, olderOnly, route } from "../../gateway/reading.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";

const purposes: Purposes = {
  "POST /api/v5/trade/order": ["create", true],
  "POST /api/v5/trade/batch-orders": ["create", true],
  "POST /api/v5/trade/order-algo": ["create", true],
  "POST /api/v5/trade/cancel-order": ["cancel", true],
  "POST /api/v5/trade/cancel-batch-orders": ["cancel", true],
  "POST /api/v5/trade/cancel-algos": ["cancel", true],
  "POST /api/v5/trade/amend-order": ["amend", true],
  "POST /api/v5/trade/amend-batch-orders": ["amend", true],
  "GET /api/v5/trade/order": ["order", false],
  "GET /api/v5/trade/order-algo": ["order", false],
  "GET /api/v5/trade/orders-pending": ["openOrders", false],
  "GET /api/v5/trade/fills": ["fills", false],
  "GET /api/v5/trade/fills-history": ["fills", false],
  "GET /api/v5/account/balance": ["account", false],
  "GET /api/v5/account/positions": ["positions", false],
  "POST /api/v5/account/set-leverage": ["terms", true],
  "POST /api/v5/account/set-position-mode": ["terms", true],
  "GET /api/v5/market/books": ["book", false],
  "GET /api/v5/public/time": ["time", false],
  "GET /api/v5/public/instruments": ["markets", false],
  "GET /api/v5/market/candles": ["candles", false],
  "GET /api/v5/market/history-candles": ["candles", false],
};

const ops: Purposes = {
  order: ["create", true],
  "batch-orders": ["create", true],
  "cancel-order": ["cancel", true],
  "batch-cancel-orders": ["cancel", true],
  "amend-order": ["amend", true],
  "batch-amend-orders": ["amend", true],
  login: ["login", false],
};

const userTopic = "account";
const loginId = "login";
const ownChannels: Readonly<Record<string, "order" | "balances" | "positions">> = {
  orders: "order",
  "orders-algo": "order",
  account: "balances",
  positions: "positions",
};

/** What a topic is called: its channel, and what that is about. */
function topicOf(arg: { readonly channel?: unknown; readonly instId?: unknown; readonly instType?: unknown }): string {
  const channel = String(arg.channel ?? "");
  if (channel in ownChannels || channel === "balance_and_position") return userTopic;
  const about = arg.instId ?? arg.instType;
  return about === undefined ? channel : `${channel}/${String(about)}`;
}

const troubles: Readonly<Record<Trouble, readonly [status: number, code: string, text: string]>> = {
  "outcome unknown": [
    200,
    "50004",
    "API endpoint request timeout (does not mean success or failure, please check the result).",
  ],
  unavailable: [503, "50001", "Service temporarily unavailable. Try again later."],
  "too many": [429, "50011", "Too Many Requests"],
  "no such order": [200, "51603", "Order does not exist"],
  duplicate: [200, "51016", "Duplicated client order ID"],
  untimely: [401, "50102", "Timestamp request expired"],
};

/** The channel and the instrument at the beginning of a push. */
const pushArg = /^\{"arg":\{"channel":"([\w-]+)"(?:,"(?:instId|instType)":"([\w-]+)")?/;

function kindOf(channel: string): "book" | "trades" | "ticker" | "candles" | undefined {
  if (channel === "books") return "book";
  if (channel === "trades" || channel === "trades-all") return "trades";
  if (channel === "tickers") return "ticker";
  return channel.startsWith("candle") ? "candles" : undefined;
}

/** Reads both kinds. */
export const reader: Reader = {
  request: (request: HttpRequest): RequestMeaning => meaning(...route(purposes, request), marketIn("instId", request)),
  frame: (text): FrameMeaning => {
    let frame: { id?: unknown; op?: unknown; args?: unknown };
    try {
      frame = JSON.parse(text);
    } catch {
      return { kind: "other" };
    }
    const op = String(frame.op);
    const args = (Array.isArray(frame.args) ? frame.args : []) as Readonly<Record<string, unknown>>[];
    const id = op === loginId ? loginId : String(frame.id ?? "");
    if (op === "subscribe" || op === "unsubscribe") return { kind: op, id, topics: args.map(topicOf) };
    const [purpose, write] = ops[op] ?? ["other", false];
    const { instId } = args[0] ?? {};
    return { kind: "request", id, request: meaning(purpose, write, typeof instId === "string" ? instId : undefined) };
  },
  push: (text): PushMeaning => {
    const [, channel = "", about = ""] = pushArg.exec(text) ?? [];
    const own = ownChannels[channel];
    if (own !== undefined) return { kind: own, topic: userTopic };
    const kind = kindOf(channel);
    if (kind !== undefined) return { kind, topic: `${channel}/${about}`, market: about };
    if (channel !== "") return { kind: "other" };
    if (text.startsWith('{"event":"login"')) return { kind: "reply", id: loginId };
    const id = /^\{"id":"(\w+)"/.exec(text)?.[1];
    return id === undefined ? { kind: "other" } : { kind: "reply", id };
  },
  succeeded: ({ status, body }) => status === 200 && body.startsWith('{"code":"0"'),
  trouble: (what): HttpAnswer => {
    const [status, code, msg] = troubles[what];
    return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ code, data: [], msg }) };
  },
  refusal: (id, frame) => {
    if (frame.kind === "request" && frame.request.purpose === "login") {
      return JSON.stringify({
        event: "error",
        code: "63999",
        msg: "Login failed due to internal error. Please try again.",
      });
    }
    if (frame.kind !== "request") {
      return JSON.stringify({ id, event: "error", code: "60014", msg: "Requests too frequent" });
    }
    return JSON.stringify({
      id,
      op: "order",
      code: "50001",
      msg: "Service temporarily unavailable. Try again later.",
      data: [],
    });
  },
  withUnknownLevel: (push) =>
    push.replace('"bids":[', () => `"bids":[["0.01","0","0","0"]${push.includes('"bids":[]') ? "" : ","}`),
  renumbered: (text, by) =>
    text.replace(
      /"(seqId|prevSeqId)":(-?\d+)/g,
      (whole, name, id) => id === "-1" ? whole : `"${name}":${Math.max(0, Number(id) - by)}`,
    ),
  asOf: ({ purpose }, answer, since): HttpAnswer => {
    if (!reader.succeeded(answer)) return answer;
    const body = JSON.parse(answer.body) as {
      code: string;
      data: readonly { cTime?: string; ts?: string }[];
      msg: string;
    };
    const older = olderOnly(body.data, since, ({ cTime, ts }) => Number(cTime ?? ts ?? 0));
    if (older === body.data) return answer;
    if (purpose === "order") return { ...answer, ...reader.trouble("no such order") };
    return { ...answer, body: JSON.stringify({ ...body, data: older }) };
  },
};
