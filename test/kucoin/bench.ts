/** KuCoin as a test writes it: tokens that open sockets, answers in an envelope, topics that are acknowledged. */
import type { HttpRequest } from "../../src/core/http/http.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { Answer, type Reply, type Script, scripted } from "../support/scripted.ts";

export { failure, now, settle } from "../support/scripted.ts";
export { Answer as Broken };

export const spotAnswer = answersOf("kucoin/spot.openapi.yaml");
export const perpAnswer = answersOf("kucoin/perp.openapi.yaml");
export const spotMessage = messagesOf("kucoin/spot.asyncapi.yaml");
export const perpMessage = messagesOf("kucoin/perp.asyncapi.yaml");

/** An answer of KuCoin. */
export function ok(data: unknown): unknown {
  return { code: "200000", data };
}

/** A refusal. */
export function no(code: string, msg: string): unknown {
  return { code, msg };
}

export interface Bench extends Omit<Script, "tell"> {
  readonly options: SessionOptions;
  /** Sends a message under a topic to the open sockets that follow it. */
  tell(topic: string, data: unknown, under?: string): void;
}

/** Where sockets are opened, with a token. */
const bullet = (token: string): Reply => ({ url }: HttpRequest) => {
  const endpoint = `wss://ws-api-${url.includes("futures") ? "futures" : "spot"}.kucoin.com/`;
  const server = { endpoint, encrypt: true, protocol: "websocket", pingInterval: 18_000, pingTimeout: 10_000 };
  return ok({ token, instanceServers: [server] });
};

export function bench(options: SessionOptions = {}): Bench {
  const script = scripted({
    answers: (clock) => ({
      "GET /api/v1/timestamp": () => ok(clock.now()),
      "POST /api/v1/bullet-public": bullet("everybody=="),
      "POST /api/v1/bullet-private": bullet("mine=="),
      "GET /api/v1/accounts": spotAnswer("getSpotAccountList", "accounts"),
      "GET /api/v1/hf/orders/active/symbols": ok({ symbols: [] }),
      "GET /api/v1/hf/fills": ok({ items: [], lastId: 0 }),
      "GET /api/v1/account-overview": perpAnswer("getFuturesAccount", "usdt"),
      "GET /api/v1/positions": ok([]),
      "GET /api/v1/orders": perpAnswer("getOrderList", "none"),
      "GET /api/v1/stopOrders": perpAnswer("getOrderList", "none"),
      "GET /api/v1/fills": perpAnswer("getAccountTradeHistory", "none"),
    }),
    none: (what) => no("404000", `no answer to ${what}`),
    opened: (line) => line.say({ id: new URL(line.url).searchParams.get("connectId"), type: "welcome" }),
    wordOf: ({ type }) => String(type),
    heard: ({ type, topic }, { topics }) => {
      if (type === "subscribe") topics.add(String(topic));
      if (type === "unsubscribe") topics.delete(String(topic));
    },
    reply: ({ id, type }) => ({ id, type: type === "ping" ? "pong" : "ack" }),
  });
  return {
    ...script,
    options: {
      credentials: { key: "key", secret: "secret", passphrase: "pass phrase" },
      ...options,
      ports: script.ports,
    },
    tell: (topic, data, under = topic) => script.tell({ type: "message", topic: under, subject: "", data }, topic),
  };
}
