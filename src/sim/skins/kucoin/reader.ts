/** What the venue's messages mean, for the faults that stand between venue and client. */
import { splitTarget } from "../../gateway/parameters.ts";
import { marketIn, meaning, olderOnly } from "../../gateway/reading.ts";
import type { FrameMeaning, Purpose, PushMeaning, Reader, RequestMeaning, Trouble } from "../reader.ts";
import type { HttpAnswer, HttpRequest } from "../skin.ts";
import { balanceTopic, orderTopic } from "./account-feed.ts";
import { marketOf } from "./channels.ts";
import { modesTopic, ordersTopic, positionsTopic, stopsTopic, walletTopic } from "./perp-feed.ts";
import { privateMark } from "./tokens.ts";

/** By method and path; the first that fits. */
const purposes: readonly (readonly [pattern: RegExp, purpose: Purpose, write: boolean])[] = [
  [/^POST \/api\/v1\/hf\/orders\/(multi\/)?sync$/, "create", true],
  [/^DELETE \/api\/v1\/hf\/orders\/sync\//, "cancel", true],
  [/^DELETE \/api\/v1\/hf\/orders$/, "cancelAll", true],
  [/^GET \/api\/v1\/hf\/orders\/active/, "openOrders", false],
  [/^GET \/api\/v1\/hf\/orders\//, "order", false],
  [/^GET \/api\/v1\/hf\/fills$/, "fills", false],
  [/^GET \/api\/v1\/accounts$/, "account", false],
  [/^GET \/api\/v3\/market\/orderbook\/level2$/, "book", false],
  [/^GET \/api\/v1\/market\/orderbook\/level2_100$/, "book", false],
  [/^GET \/api\/v1\/timestamp$/, "time", false],
  [/^GET \/api\/v2\/symbols$/, "markets", false],
  [/^GET \/api\/v1\/market\/candles$/, "candles", false],
  [/^POST \/api\/v1\/orders(\/multi)?$/, "create", true],
  [/^DELETE \/api\/v1\/orders\//, "cancel", true],
  [/^DELETE \/api\/(v3\/orders|v1\/stopOrders)$/, "cancelAll", true],
  [/^GET \/api\/v1\/(orders|stopOrders)$/, "openOrders", false],
  [/^GET \/api\/v1\/orders\//, "order", false],
  [/^GET \/api\/v1\/fills$/, "fills", false],
  [/^GET \/api\/v1\/account-overview$/, "account", false],
  [/^GET \/api\/v1\/positions$/, "positions", false],
  [/^POST \/api\/v2\/(position\/|changeCrossUserLeverage$)/, "terms", true],
  [/^GET \/api\/v1\/level2\/snapshot$/, "book", false],
  [/^GET \/api\/v1\/contracts\/active$/, "markets", false],
  [/^GET \/api\/v1\/kline\/query$/, "candles", false],
  // They change nothing.
  [/^POST \/api\/v1\/bullet-/, "other", false],
];

const userTopic = "account";

const ownTopics: Readonly<Record<string, "order" | "balances" | "positions">> = {
  [orderTopic]: "order",
  [balanceTopic]: "balances",
  [ordersTopic]: "order",
  [stopsTopic]: "order",
  [walletTopic]: "balances",
  [positionsTopic]: "positions",
  "/contract/position": "positions",
  // Margin modes.
  [modesTopic]: "positions",
};

const publicTopics: Readonly<Record<string, "book" | "trades" | "ticker" | "candles">> = {
  "/market/level2": "book",
  "/spotMarket/level2Depth50": "book",
  "/market/match": "trades",
  "/market/ticker": "ticker",
  "/market/candles": "candles",
  "/contractMarket/level2": "book",
  "/contractMarket/execution": "trades",
  "/contractMarket/ticker": "ticker",
  "/contract/instrument": "ticker",
  "/contractMarket/limitCandle": "candles",
};

const troubles: Readonly<Record<Trouble, readonly [status: number, code: string, text: string]>> = {
  "outcome unknown": [200, "408000", "Network timeout, please try again later."],
  unavailable: [200, "200001", "Order creation for this pair suspended"],
  "too many": [429, "429000", "Too many requests in a short period of time"],
  "no such order": [200, "400100", "order_not_exist_or_not_allow_to_cancel"],
  duplicate: [200, "400100", "clientOid is duplicated"],
  untimely: [401, "400002", "Invalid KC-API-TIMESTAMP"],
};

const replyId = /"id":"([^"]+)"/;

interface Listed {
  readonly code: string;
  readonly data: { readonly createdAt?: number; readonly items?: readonly Dated[] } | readonly Dated[] | null;
}

interface Dated {
  readonly createdAt?: number;
}

/** Orders and fills without what is younger. */
function older(data: NonNullable<Listed["data"]>, since: number): Listed["data"] {
  const timeOf = ({ createdAt = 0 }: Dated): number => createdAt;
  if (Array.isArray(data)) return olderOnly(data as readonly Dated[], since, timeOf);
  const one = data as { readonly createdAt?: number; readonly items?: readonly Dated[] };
  if (one.items !== undefined) return { ...one, items: olderOnly(one.items, since, timeOf) };
  return (one.createdAt ?? 0) > since ? null : one;
}

export function readerOf(): Reader {
  const reader: Reader = {
    request: (request: HttpRequest): RequestMeaning => {
      const route = `${request.method} ${splitTarget(request.target)[0]}`;
      const [, purpose, write] = purposes.find(([pattern]) => pattern.test(route)) ??
        [undefined, "other" as const, request.method !== "GET"];
      return meaning(purpose, write, marketIn("symbol", request));
    },
    frame: (text): FrameMeaning => {
      let frame: { id?: unknown; type?: unknown; topic?: unknown };
      try {
        frame = JSON.parse(text);
      } catch {
        return { kind: "other" };
      }
      const { type, topic } = frame;
      if (type !== "subscribe" && type !== "unsubscribe") return { kind: "other" };
      const name = String(topic);
      return { kind: type, id: String(frame.id), topics: [name in ownTopics ? userTopic : name] };
    },
    push: (text): PushMeaning => {
      const topic = /^\{"topic":"([^"]+)"/.exec(text)?.[1];
      if (topic !== undefined) {
        const mine = ownTopics[topic.split(":")[0] ?? ""];
        if (mine !== undefined) return { kind: mine, topic: userTopic };
        const kind = publicTopics[topic.split(":")[0] ?? ""];
        return kind === undefined ? { kind: "other" } : { kind, topic, market: marketOf(topic) };
      }
      const id = /"type":"(ack|error)"/.test(text) ? replyId.exec(text)?.[1] : undefined;
      return id === undefined ? { kind: "other" } : { kind: "reply", id };
    },
    personal: ({ target }) => target.includes(`token=${privateMark}`),
    succeeded: ({ status, body }) => status === 200 && body.startsWith('{"code":"200000"'),
    trouble: (what, retryAfter): HttpAnswer => {
      const [status, code, msg] = troubles[what];
      const reset = retryAfter === undefined ? {} : { "gw-ratelimit-reset": String(retryAfter) };
      return {
        status,
        headers: { "content-type": "application/json", ...reset },
        body: JSON.stringify({ code, msg }),
      };
    },
    refusal: (id) => JSON.stringify({ id, type: "error", code: 500, data: "system error" }),
    withUnknownLevel: (push) => {
      const level = push.includes("trade.l2update") ? '["0.1","0","1"]' : '["0.1","0"]';
      return push.replace('"bids":[', () => `"bids":[${level}${push.includes('"bids":[]') ? "" : ","}`);
    },
    renumbered: (text, by) =>
      text.replace(
        /"(sequence(?:Start|End)?)":("?)(\d+)/g,
        (_, name, quote, number) => `"${name}":${quote}${Math.max(1, Number(number) - by)}`,
      ),
    asOf: ({ purpose }, answer, since): HttpAnswer => {
      if (!reader.succeeded(answer)) return answer;
      if (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills") return answer;
      const body = JSON.parse(answer.body) as Listed;
      if (body.data === null) return answer;
      return { ...answer, body: JSON.stringify({ ...body, data: older(body.data, since) }) };
    },
  };
  return reader;
}
