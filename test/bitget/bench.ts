/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const spotAnswer = answersOf("bitget/spot.openapi.yaml");
export const perpAnswer = answersOf("bitget/perp.openapi.yaml");
export const spotMessage = messagesOf("bitget/spot.asyncapi.yaml");
export const perpMessage = messagesOf("bitget/perp.asyncapi.yaml");

export const now = 1_784_626_200_000;

type Fields = Record<string, unknown>;

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: string[];
  open: boolean;
}

/** A connection that breaks before the answer. */
export class Broken {}

export function ok(data: unknown): Fields {
  return { code: "00000", msg: "success", requestTime: now, data };
}

export function no(code: string, msg: string = "no"): Fields {
  return { code, msg, requestTime: now, data: null };
}

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method and path. */
  readonly answers: Record<string, unknown>;
  /** What a socket answers to a frame, by its operation or by the topic that it is about. */
  readonly replies: Record<string, (frame: Fields) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: query and body. */
  asked(method: string, path: string): string[];
  /** Sends a message to all open sockets. */
  tell(message: unknown): void;
  /** All frames that were sent, by all sockets. */
  frames(): Fields[];
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Bench["answers"] = {
    "GET /api/v3/account/assets": spotAnswer("getAccountAssets", "assets"),
    "GET /api/v3/trade/unfilled-orders": spotAnswer("getUnfilledOrders", "none"),
    "GET /api/v3/trade/fills": spotAnswer("getFillHistory", "none"),
    "GET /api/v3/position/current-position": perpAnswer("getCurrentPosition", "none"),
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    if (pathname === "/api/v2/public/time") {
      return { status: 200, headers: {}, body: stringifyJson(ok({ serverTime: String(clock.now()) })) };
    }
    const found = answers[`${request.method} ${pathname}`];
    const made = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (made instanceof Broken) throw new Error("the connection broke");
    const answer = made === undefined ? no("40404", `no answer to ${pathname}`) : made;
    return { status: made === undefined ? 404 : 200, headers: {}, body: stringifyJson(answer) };
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
        const frame = JSON.parse(text) as Fields & { readonly op: string; readonly args: readonly Fields[] };
        const own = replies[frame.op === "trade" ? String(frame["topic"]) : frame.op];
        const answer = own
          ? own(frame)
          : frame.op === "login"
          ? { event: "login", code: 0 }
          : { event: frame.op, arg: frame.args[0] };
        if (answer !== undefined) say(answer);
      },
      ping: () => events.alive(),
      close: () => {
        if (line.open) events.closed(1000, "");
        line.open = false;
      },
      buffered: 0,
    };
  };
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
      requests.filter((request) => request.method === method && new URL(request.url).pathname === path)
        .map(({ url, body }) => [decodeURIComponent(new URL(url).search), body].filter(Boolean).join(" ")),
    tell: (message) => {
      const text = new TextEncoder().encode(stringifyJson(message));
      for (const { events, open } of sockets) if (open) events.message(text);
    },
    frames: () =>
      sockets.flatMap(({ sent }) => sent.filter((text) => text !== "ping").map((text) => JSON.parse(text) as Fields)),
  };
}

/** A message of the account. */
export function accountPush(topic: string, data: readonly unknown[], ts: number = now): unknown {
  return { action: "snapshot", arg: { instType: "UTA", topic }, data, ts };
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
