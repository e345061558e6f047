/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents, SocketOptions } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const spotAnswer = answersOf("gate/spot.openapi.yaml");
export const perpAnswer = answersOf("gate/perp.openapi.yaml");
export const spotMessage = messagesOf("gate/spot.asyncapi.yaml");
export const perpMessage = messagesOf("gate/perp.asyncapi.yaml");

export const now = 1_784_626_200_000;

export interface Line {
  readonly url: string;
  readonly headers: SocketOptions["headers"];
  readonly events: SocketEvents;
  readonly sent: string[];
  open: boolean;
}

/** An answer with a status and headers of its own. */
export class Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = typeof body === "string" ? body : stringifyJson(body);
    this.headers = headers;
  }
}

/** A refusal. */
export function no(status: number, label: string, message: string = "no"): Answer {
  return new Answer(status, { label, message });
}

type Frame = Record<string, unknown> & { readonly payload?: { readonly req_id?: string } };

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method and path below /api/v4. */
  readonly answers: Record<string, unknown>;
  /** What a socket answers to a frame, by its channel; `undefined` for nothing. */
  readonly replies: Record<string, (frame: Frame) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: query and body. */
  asked(method: string, path: string): string[];
  /** Sends a message to all open sockets. */
  tell(message: unknown): void;
  /** All frames that were sent, by all sockets. */
  frames(): Frame[];
}

/** The answer to a request over a socket. */
export function reply(frame: Frame, result: unknown, status: string = "200"): unknown {
  const data = status === "200" ? { result } : { errs: result };
  const header = { status, channel: frame["channel"], event: "api", response_time: String(now) };
  return { request_id: frame.payload?.req_id, header, data };
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Bench["answers"] = {
    "GET /unified/unified_mode": spotAnswer("getUnifiedMode", "classic"),
    "GET /spot/accounts": spotAnswer("listSpotAccounts", "held"),
    "GET /spot/open_orders": [],
    "GET /spot/my_trades": [],
    "GET /futures/usdt/accounts": perpAnswer("listFuturesAccounts", "classic"),
    "GET /futures/usdt/orders": [],
    "GET /futures/usdt/my_trades_timerange": [],
    "GET /futures/usdt/positions": [],
  };
  const replies: Bench["replies"] = {};
  const pathOf = ({ url }: HttpRequest): string => new URL(url).pathname.replace("/api/v4", "");
  const http: Http = async (request) => {
    requests.push(request);
    const path = pathOf(request);
    if (path === "/spot/time") {
      return { status: 200, headers: {}, body: stringifyJson({ server_time: clock.now() }) };
    }
    const found = answers[`${request.method} ${path}`];
    const made = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    const answer = made instanceof Answer
      ? made
      : made === undefined
      ? no(404, "NOT_FOUND", `no answer to ${path}`)
      : new Answer(200, made);
    return { status: answer.status, headers: answer.headers, body: answer.body };
  };
  const openSocket: OpenSocket = (url, events, { headers }) => {
    const line: Line = { url, headers, events, sent: [], open: true };
    sockets.push(line);
    const say = (message: unknown): void => {
      queueMicrotask(() => line.open && events.message(new TextEncoder().encode(stringifyJson(message))));
    };
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        line.sent.push(text);
        const frame = JSON.parse(text) as Frame;
        const { time, id, channel, event } = frame;
        const own = replies[String(channel)];
        if (own) {
          const answer = own(frame);
          if (answer !== undefined) say(answer);
        } else if (String(channel).endsWith(".login")) say(reply(frame, { api_key: "key", uid: "1001" }));
        else if (event !== "api") say({ time, id, channel, event, error: null, result: { status: "success" } });
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
    options: { credentials: { key: "key", secret: "secret" }, ...options, ports: { clock, http, openSocket } },
    asked: (method, path) =>
      requests.filter((request) => request.method === method && pathOf(request) === path)
        .map(({ url, body }) => [new URL(url).search, body].filter(Boolean).join(" ")),
    tell: (message) => {
      const text = new TextEncoder().encode(stringifyJson(message));
      for (const { events, open } of sockets) if (open) events.message(text);
    },
    frames: () => sockets.flatMap(({ sent }) => sent.map((text) => JSON.parse(text) as Frame)),
  };
}

/** A message of a channel, about now. */
export function pushed(channel: string, result: unknown, at: number = now): unknown {
  return { time: Math.floor(at / 1_000), time_ms: at, channel, event: "update", result };
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
