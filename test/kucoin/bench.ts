/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const spotAnswer = answersOf("kucoin/spot.openapi.yaml");
export const perpAnswer = answersOf("kucoin/perp.openapi.yaml");
export const spotMessage = messagesOf("kucoin/spot.asyncapi.yaml");
export const perpMessage = messagesOf("kucoin/perp.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;

/** An answer of KuCoin. */
export function ok(data: unknown): unknown {
  return { code: "200000", data };
}

/** A refusal. */
export function no(code: string, msg: string): unknown {
  return { code, msg };
}

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Record<string, unknown>[];
  open: boolean;
}

/** What is no answer of the venue. */
export class Broken {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

type Reply = unknown | ((request: HttpRequest) => unknown);

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method and path. */
  readonly answers: Record<string, Reply>;
  /** What a socket says to a frame, by its type; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Record<string, unknown>) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: query and body. */
  asked(method: string, path: string): string[];
  /** Sends a message under a topic to the open sockets that follow it. */
  tell(topic: string, data: unknown, under?: string): void;
  followed(): string[];
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const server = (host: string) => (token: string) => () =>
    ok({
      token,
      instanceServers: [{
        endpoint: `wss://${host}/`,
        encrypt: true,
        protocol: "websocket",
        pingInterval: 18_000,
        pingTimeout: 10_000,
      }],
    });
  const tokens = (name: string) => ({ url }: HttpRequest) =>
    server(url.includes("futures") ? "ws-api-futures.kucoin.com" : "ws-api-spot.kucoin.com")(name)();
  const answers: Record<string, Reply> = {
    "POST /api/v1/bullet-public": tokens("everybody=="),
    "POST /api/v1/bullet-private": tokens("mine=="),
    "GET /api/v1/accounts": spotAnswer("getSpotAccountList", "accounts"),
    "GET /api/v1/hf/orders/active/symbols": ok({ symbols: [] }),
    "GET /api/v1/hf/fills": ok({ items: [], lastId: 0 }),
    "GET /api/v1/account-overview": perpAnswer("getFuturesAccount", "usdt"),
    "GET /api/v1/positions": ok([]),
    "GET /api/v1/orders": perpAnswer("getOrderList", "none"),
    "GET /api/v1/stopOrders": perpAnswer("getOrderList", "none"),
    "GET /api/v1/fills": perpAnswer("getAccountTradeHistory", "none"),
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    if (pathname === "/api/v1/timestamp") return { status: 200, headers: {}, body: stringifyJson(ok(clock.now())) };
    const found = answers[`${request.method} ${pathname}`];
    const answer = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (answer instanceof Broken) return answer;
    const none = no("404000", `no answer to ${request.method} ${pathname}`);
    return { status: 200, headers: {}, body: stringifyJson(answer ?? none) };
  };
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], open: true };
    sockets.push(line);
    const say = (message: unknown): void =>
      queueMicrotask(() => line.open && events.message(new TextEncoder().encode(stringifyJson(message))));
    queueMicrotask(() => {
      events.opened();
      say({ id: new URL(url).searchParams.get("connectId"), type: "welcome" });
    });
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Record<string, unknown>;
        line.sent.push(frame);
        const reply = replies[String(frame["type"])];
        if (reply) {
          const answer = reply(frame);
          if (answer !== undefined) say(answer);
        } else say({ id: frame["id"], type: frame["type"] === "ping" ? "pong" : "ack" });
      },
      ping: () => events.alive(),
      close: () => {
        if (line.open) events.closed(1000, "");
        line.open = false;
      },
      buffered: 0,
    };
  };
  const topicsOf = ({ sent }: Line): string[] =>
    sent.filter(({ type }) => type === "subscribe").map(({ topic }) => String(topic));
  return {
    clock,
    requests,
    sockets,
    answers,
    replies,
    options: {
      credentials: { key: "key", secret: "secret", passphrase: "pass phrase" },
      ...options,
      ports: { clock, http, openSocket },
    },
    asked: (method, path) =>
      requests.filter(({ method: how, url }) => how === method && new URL(url).pathname === path)
        .map(({ url, body }) => [new URL(url).search, body].filter(Boolean).join(" ")),
    tell: (topic, data, under = topic) => {
      const message = new TextEncoder().encode(stringifyJson({ type: "message", topic: under, subject: "", data }));
      for (const line of sockets) if (line.open && topicsOf(line).includes(topic)) line.events.message(message);
    },
    followed: () => sockets.filter(({ open }) => open).flatMap(topicsOf),
  };
}

/** Lets what is under way come to rest. */
export async function settle(turns: number = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

/** What work fails with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
