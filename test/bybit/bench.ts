/** Bybit over a scripted wire: answers are made of the description's examples, and the test holds the sockets. */
import { stringifyJson } from "../../src/core/json.ts";
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import { perp, spot } from "../../src/venues/bybit/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const spotAnswer: ReturnType<typeof answersOf> = answersOf("bybit/spot.openapi.yaml");
export const perpAnswer: ReturnType<typeof answersOf> = answersOf("bybit/perp.openapi.yaml");
export const spotMessage: ReturnType<typeof messagesOf> = messagesOf("bybit/spot.asyncapi.yaml");
export const perpMessage: ReturnType<typeof messagesOf> = messagesOf("bybit/perp.asyncapi.yaml");

/** A list inside an answer's result. */
export function listOf<T>(answer: unknown): T[] {
  return (answer as { result: { list: T[] } }).result.list;
}

/** What was sent: the line of the request without what is signed, and all of it. */
export interface Sent {
  readonly line: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly request: HttpRequest;
}

/** A socket, with the frames that were sent on it. */
export interface HeldSocket {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Readonly<Record<string, unknown>>[];
  /** What answers a frame that is neither login nor subscription; nothing where it gives nothing. */
  reply?: (frame: Readonly<Record<string, unknown>>) => unknown;
}

type Answer = unknown | ((asked: Sent) => unknown);

/** An answer of the venue. */
export function ok(result: unknown, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { retCode: 0, retMsg: "OK", result, retExtInfo: {}, time: 1784879034990, ...more };
}

export function no(retCode: number, retMsg: string): Record<string, unknown> {
  return { retCode, retMsg, result: {}, retExtInfo: {}, time: 1784879034990 };
}

/** An answer that is no answer of the venue's. */
export class Plain {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const empty = ok({ list: [], nextPageCursor: "", category: "linear" });

/** What the test holds. */
export interface Bench<Venue> {
  readonly venue: Venue;
  readonly clock: ManualClock;
  readonly asked: Sent[];
  readonly sockets: HeldSocket[];
  /** By method and path, or with the query's category behind it. */
  readonly answers: Record<string, Answer>;
  /** Control frames that get no answer, by their operation. */
  readonly unanswered: Set<string>;
  /** The newest socket of this path. */
  socket(path: string): HeldSocket;
  /** Sends a frame to the client. */
  tell(path: string, frame: unknown): void;
  /** The requests of this line, newest last. */
  of(start: string): Sent[];
}

async function bench<Venue extends { connect(): Promise<unknown> }>(
  make: (options: SessionOptions) => Venue,
  options: SessionOptions,
): Promise<Bench<Venue>> {
  const clock = manualClock(1784879034990);
  const asked: Sent[] = [];
  const sockets: HeldSocket[] = [];
  const unanswered = new Set<string>();
  const answers: Record<string, Answer> = {
    "GET /v5/market/time": () => {
      const now = clock.now();
      return ok({ timeSecond: String(Math.floor(now / 1_000)), timeNano: `${now}000000` }, { time: now });
    },
    "GET /v5/market/instruments-info spot": spotAnswer("spotInstruments", "pair"),
    "GET /v5/market/instruments-info linear": perpAnswer("contractInstruments", "linear"),
    "GET /v5/market/instruments-info inverse": perpAnswer("contractInstruments", "inverse"),
    "GET /v5/order/realtime": empty,
    "GET /v5/order/history": empty,
    "GET /v5/execution/list": empty,
    "GET /v5/position/list": empty,
    "GET /v5/account/info": spotAnswer("accountInfo"),
    "GET /v5/account/wallet-balance": spotAnswer("walletBalance", "cross"),
  };
  const http: Http = (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const body = request.body === undefined ? undefined : JSON.parse(request.body) as Record<string, unknown>;
    const sent = { line: `${request.method} ${pathname}${search}`, body, request };
    asked.push(sent);
    const route = `${request.method} ${pathname}`;
    const found = answers[`${route} ${searchParams.get("category") ?? body?.["category"] ?? ""}`] ?? answers[route];
    const made = typeof found === "function" ? (found as (asked: Sent) => unknown)(sent) : found;
    if (made instanceof Error) return Promise.reject(made);
    if (made instanceof Plain) return Promise.resolve({ status: made.status, headers: made.headers, body: made.body });
    return Promise.resolve({ status: 200, headers: {}, body: stringifyJson(made ?? no(10017, `no ${route}`)) });
  };
  const openSocket: OpenSocket = (url, events) => {
    const socket: HeldSocket = { url, events, sent: [] };
    sockets.push(socket);
    let over = false;
    queueMicrotask(() => events.opened());
    const say = (frame: unknown): void =>
      queueMicrotask(() => !over && events.message(new TextEncoder().encode(stringifyJson(frame))));
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Record<string, unknown>;
        socket.sent.push(frame);
        const { op, req_id } = frame;
        if (unanswered.has(String(op))) return;
        if (op === "ping") return say({ success: true, ret_msg: "pong", conn_id: "c", op: "ping" });
        // As the documentation shows them: the trade socket's without an id, the others' with the one they were sent.
        if (url.endsWith("/trade") && op === "auth") return say({ retCode: 0, retMsg: "OK", op, connId: "c" });
        if (op === "auth" || op === "subscribe" || op === "unsubscribe") {
          return say({ success: true, ret_msg: "", conn_id: "c", op, ...(op === "auth" ? {} : { req_id }) });
        }
        const reply = socket.reply?.(frame);
        if (reply !== undefined) say(reply);
      },
      ping: () => events.alive(),
      close: () => {
        if (!over) events.closed(1000, "");
        over = true;
      },
      buffered: 0,
    };
  };
  const venue = make({ credentials: { key: "key", secret: "secret" }, ...options, ports: { clock, http, openSocket } });
  await venue.connect();
  const held = (path: string): HeldSocket => {
    const found = sockets.filter(({ url }) => url.endsWith(path)).at(-1);
    if (!found) throw new Error(`no socket ${path}`);
    return found;
  };
  return {
    venue,
    clock,
    asked,
    sockets,
    answers,
    unanswered,
    socket: held,
    tell: (path, frame) => held(path).events.message(new TextEncoder().encode(stringifyJson(frame))),
    of: (start) => asked.filter(({ line }) => line.startsWith(start)),
  };
}

export const spotBench = (options: SessionOptions = {}): Promise<Bench<ReturnType<typeof spot>>> =>
  bench(spot, options);
export const perpBench = (options: SessionOptions = {}): Promise<Bench<ReturnType<typeof perp>>> =>
  bench(perp, options);

/** The error of what fails. */
export async function failure(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error("it did not fail");
}

/** Lets every chain of promise jobs end. */
export async function turns(clock: ManualClock): Promise<void> {
  await clock.advance(0);
}
