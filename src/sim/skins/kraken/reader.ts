/** What the messages mean: read off their beginnings, without parsing what is only passed on. */
import { parseObject } from "../../gateway/parameters.ts";
import type { Purposes } from "../../gateway/reading.ts";
import { marketIn, meaning, route } from "../../gateway/reading.ts";
import type { HttpAnswer, HttpRequest } from "../message.ts";
import type { FrameMeaning, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import { pairNamed, pairOfSymbol } from "./venue.ts";

const purposes: Purposes = {
  "GET /0/public/Time": ["time", false],
  "GET /0/public/AssetPairs": ["markets", false],
  "GET /0/public/Depth": ["book", false],
  "GET /0/public/OHLC": ["candles", false],
  "POST /0/private/AddOrder": ["create", true],
  "POST /0/private/AddOrderBatch": ["create", true],
  "POST /0/private/AmendOrder": ["amend", true],
  "POST /0/private/EditOrder": ["amend", true],
  "POST /0/private/CancelOrder": ["cancel", true],
  "POST /0/private/CancelOrderBatch": ["cancel", true],
  "POST /0/private/CancelAll": ["cancelAll", true],
  "POST /0/private/CancelAllOrdersAfter": ["other", true],
  "POST /0/private/QueryOrders": ["order", false],
  "POST /0/private/ClosedOrders": ["order", false],
  "POST /0/private/OpenOrders": ["openOrders", false],
  "POST /0/private/TradesHistory": ["fills", false],
  "POST /0/private/QueryTrades": ["fills", false],
  "POST /0/private/Balance": ["account", false],
  "POST /0/private/BalanceEx": ["account", false],
  "POST /0/private/TradeVolume": ["other", false],
  "POST /0/private/OrderAmends": ["other", false],
  "POST /0/private/GetApiKeyInfo": ["other", false],
  "POST /0/private/GetWebSocketsToken": ["other", false],
};

const methods: Purposes = {
  add_order: ["create", true],
  batch_add: ["create", true],
  amend_order: ["amend", true],
  cancel_order: ["cancel", true],
  batch_cancel: ["cancel", true],
  cancel_all: ["cancelAll", true],
  cancel_all_orders_after: ["other", true],
};

const userTopic = "account";
const ofAccount: readonly unknown[] = ["executions", "balances"];

const troubles: Readonly<Record<Trouble, string>> = {
  "outcome unknown": "EService:Timeout",
  unavailable: "EService:Unavailable",
  "too many": "EAPI:Rate limit exceeded",
  "no such order": "EOrder:Invalid order",
  duplicate: "EGeneral:Invalid arguments:cl_ord_id not unique",
  untimely: "EAPI:Invalid nonce",
};

function topicOf(channel: string, symbol: string): string {
  return `${channel}/${symbol}`;
}

const kinds: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  book: "book",
  trade: "trades",
  ticker: "ticker",
  ohlc: "candles",
};

function answer(error: string): HttpAnswer {
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ error: [error] }) };
}

/** Items by id that are not younger than `since`. */
function older(items: unknown, since: number, name: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries((items ?? {}) as Record<string, Record<string, unknown>>)
      .filter(([, item]) => Number(item[name]) * 1_000 <= since),
  );
}

/** Reads the venue's messages. */
export const reader: Reader = {
  request: (request: HttpRequest): RequestMeaning => {
    const name = marketIn("pair", request);
    const market = name === undefined ? undefined : pairNamed(decodeURIComponent(name))?.id;
    // Open orders are asked for one by its client's id as well.
    const one = request.target === "/0/private/OpenOrders" && marketIn("cl_ord_id", request) !== undefined;
    return one ? meaning("order", false, market) : meaning(...route(purposes, request), market);
  },
  frame: (text): FrameMeaning => {
    const frame = parseObject(text);
    const params = (frame?.["params"] ?? {}) as Readonly<Record<string, unknown>>;
    const method = String(frame?.["method"]);
    const id = String(frame?.["req_id"] ?? "");
    if (method === "subscribe" || method === "unsubscribe") {
      const { channel, symbol } = params;
      const topics = ofAccount.includes(channel)
        ? [userTopic]
        : Array.isArray(symbol)
        ? symbol.map((each) => topicOf(String(channel), String(each)))
        : [String(channel)];
      const personal = method === "subscribe" && ofAccount.includes(channel);
      return { kind: method, id, topics, ...(personal ? { personal } : {}) };
    }
    const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (found === undefined) return { kind: "other" };
    const market = typeof params["symbol"] === "string" ? pairOfSymbol(params["symbol"])?.id : undefined;
    return { kind: "request", id, request: meaning(...found, market) };
  },
  push: (text): PushMeaning => {
    const channel = /^\{"channel":"(\w+)"/.exec(text)?.[1];
    if (channel === "executions") return { kind: "order", topic: userTopic };
    if (channel === "balances") return { kind: "balances", topic: userTopic };
    if (channel !== undefined) {
      const kind = Object.hasOwn(kinds, channel) ? kinds[channel] : undefined;
      const symbol = /"symbol":"([^"]+)"/.exec(text)?.[1] ?? "";
      if (kind === undefined) return { kind: "other" };
      return { kind, topic: topicOf(channel, symbol), market: pairOfSymbol(symbol)?.id ?? "" };
    }
    const id = /"req_id":(\d+)/.exec(text)?.[1];
    return id === undefined ? { kind: "other" } : { kind: "reply", id };
  },
  succeeded: ({ status, body }) => status === 200 && body.startsWith('{"error":[]'),
  // The venue tells the time from which it listens again, and what time it is nothing here knows: so it says no more.
  trouble: (what): HttpAnswer => answer(troubles[what]),
  refusal: (id, frame) => {
    const request = frame.kind === "request";
    const error = request ? "EService:Unavailable" : "Subscription name invalid";
    const method = request ? "add_order" : frame.kind;
    return JSON.stringify({ error, method, ...(/^\d+$/.test(id) ? { req_id: Number(id) } : {}), success: false });
  },
  withUnknownLevel: (push) =>
    push.replace('"bids":[', () => `"bids":[{"price":0.01,"qty":0.00000000}${push.includes('"bids":[]') ? "" : ","}`),
  miscounted: (push) => push.replace(/"checksum":(\d+)/, (_, sum) => `"checksum":${(Number(sum) + 1) % 2 ** 32}`),
  asOf: ({ purpose }, told, since): HttpAnswer => {
    if (!reader.succeeded(told)) return told;
    const { result } = JSON.parse(told.body) as { result: Record<string, unknown> };
    const without = (now: object): HttpAnswer => ({ ...told, body: JSON.stringify({ error: [], result: now }) });
    if ("open" in result) return without({ open: older(result["open"], since, "opentm") });
    if (purpose === "fills" && "trades" in result) {
      return without({ ...result, trades: older(result["trades"], since, "time") });
    }
    if (purpose !== "order") return told;
    if ("closed" in result) return without({ ...result, closed: older(result["closed"], since, "closetm") });
    const left = older(result, since, "opentm");
    return Object.keys(left).length === 0 ? reader.trouble("no such order") : without(left);
  },
};
