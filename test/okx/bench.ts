/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";

export const spotAnswer = answersOf("okx/spot.openapi.yaml");
export const perpAnswer = answersOf("okx/perp.openapi.yaml");
export const spotMessage = messagesOf("okx/spot.asyncapi.yaml");
export const perpMessage = messagesOf("okx/perp.asyncapi.yaml");

/** An answer of OKX. */
export function ok(...data: unknown[]): unknown {
  return { code: "0", msg: "", data };
}

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: string[];
  open: boolean;
}

type Reply = unknown | ((request: HttpRequest) => unknown);

/** What an answer is where it is not an answer of the venue. */
export class Broken {
  readonly status: number;
  readonly body: string;
  constructor(status: number, body: string) {
    this.status = status;
    this.body = body;
  }
}

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method and path. */
  readonly answers: Record<string, Reply>;
  /** What a socket answers to a request of an operation. */
  readonly replies: Record<string, (frame: Record<string, unknown>) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: address, query and body. */
  asked(method: string, path: string): string[];
  /** Sends a message to the open sockets below a path. */
  tell(path: string, message: unknown): void;
  lines(path: string): Line[];
}

/** The demo's hosts and all others answer alike. `now`: the venue's time. */
export function bench(now: number, options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Record<string, Reply> = {
    "GET /api/v5/account/config": spotAnswer("getAccountConfiguration", "spotMode"),
    "GET /api/v5/account/balance": spotAnswer("getBalance", "spotMode"),
    "GET /api/v5/trade/orders-pending": ok(),
    "GET /api/v5/trade/orders-algo-pending": ok(),
    "GET /api/v5/trade/fills": ok(),
    "GET /api/v5/trade/fills-history": ok(),
    "GET /api/v5/account/positions": ok(),
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    if (pathname === "/api/v5/public/time") {
      return { status: 200, headers: {}, body: stringifyJson(ok({ ts: String(clock.now()) })) };
    }
    const found = answers[`${request.method} ${pathname}`];
    const answer = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (answer instanceof Broken) return { status: answer.status, headers: {}, body: answer.body };
    const none = { code: "51001", msg: `no answer to ${pathname}`, data: [] };
    return { status: 200, headers: {}, body: stringifyJson(answer ?? none) };
  };
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], open: true };
    sockets.push(line);
    const say = (message: unknown): void => {
      const text = typeof message === "string" ? message : stringifyJson(message);
      queueMicrotask(() => line.open && events.message(new TextEncoder().encode(text)));
    };
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        line.sent.push(text);
        if (text === "ping") return say("pong");
        const frame = JSON.parse(text) as { id?: string; op: string; args: Record<string, unknown>[] };
        const reply = replies[frame.op];
        if (reply) {
          const answer = reply(frame);
          if (answer !== undefined) say(answer);
        } else if (frame.op === "login") say({ event: "login", code: "0", msg: "", connId: "a1" });
        else for (const arg of frame.args) say({ event: frame.op, id: frame.id, arg, connId: "a1" });
      },
      ping: () => events.alive(),
      close: () => {
        if (line.open) events.closed(1000, "");
        line.open = false;
      },
      buffered: 0,
    };
  };
  const lines = (path: string): Line[] => sockets.filter(({ url, open }) => open && url.endsWith(path));
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
    lines,
    asked: (method, path) =>
      requests.filter(({ method: how, url }) => how === method && new URL(url).pathname === path)
        .map(({ url, body }) => [new URL(url).search, body].filter(Boolean).join(" ")),
    tell: (path, message) => {
      for (const { events } of lines(path)) events.message(new TextEncoder().encode(stringifyJson(message)));
    },
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
