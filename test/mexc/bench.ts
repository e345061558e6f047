/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";
import { encoded } from "./encoded.ts";

export const answer = answersOf("mexc/spot.openapi.yaml");
export const message = messagesOf("mexc/spot.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;
const root = "/api/v3";

export type Row = Record<string, unknown>;

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Row[];
  readonly channels: Set<string>;
  open: boolean;
}

/** An answer with another status than 200. */
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

type Reply = unknown | ((request: HttpRequest) => unknown);

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method and path below the API's root. */
  readonly answers: Record<string, Reply>;
  /** What a socket says to a frame, in place of what is subscribed; nothing where it gives nothing. */
  reply: ((frame: Row) => unknown) | undefined;
  readonly options: SessionOptions;
  /** The queries of an operation, without what signs them. */
  asked(method: string, path: string): string[];
  /** Sends a message to the open sockets that have its channel. */
  tell(frame: Row): void;
  /** Channels of all open sockets. */
  followed(): string[];
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  let keys = 0;
  const answers: Record<string, Reply> = {
    "GET /exchangeInfo": answer("exchangeInfo", "btc"),
    "GET /account": answer("account", "balances"),
    "GET /openOrders": answer("getOpenOrders", "none"),
    "GET /myTrades": answer("myTrades", "none"),
    "POST /userDataStream": () => ({ listenKey: `key/${++keys}` }),
    "PUT /userDataStream": answer("extendListenKey", "key"),
  };
  const http: Http = async (request) => {
    requests.push(request);
    const path = new URL(request.url).pathname.slice(root.length);
    if (path === "/time") return { status: 200, headers: {}, body: stringifyJson({ serverTime: clock.now() }) };
    const found = answers[`${request.method} ${path}`];
    const said = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (said instanceof Answer) return said;
    if (said === undefined) return new Answer(404, { code: 730_003, msg: `no answer to ${request.method} ${path}` });
    return { status: 200, headers: {}, body: stringifyJson(said) };
  };
  const world: Bench = {
    clock,
    requests,
    sockets,
    answers,
    reply: undefined,
    options: {
      credentials: { key: "mx0aBYs33eIilxBWC5", secret: "45d0b3c26f2644f19bfb98b07741b2f5" },
      ...options,
      ports: {
        clock,
        http,
        openSocket: (url, events, limits) => openLine(url, events, limits),
      },
    },
    asked: (method, path) =>
      requests.filter(({ method: how, url }) => how === method && new URL(url).pathname === root + path)
        .map(({ url }) =>
          decodeURIComponent(new URL(url).search.slice(1)).replace(/&?(recvWindow|timestamp|signature)=[^&]*/g, "")
        ),
    tell: (frame) => {
      for (const line of sockets) {
        if (line.open && line.channels.has(String(frame["channel"]))) line.events.message(encoded(frame));
      }
    },
    followed: () => sockets.filter(({ open }) => open).flatMap(({ channels }) => [...channels]),
  };
  const openLine: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], channels: new Set(), open: true };
    sockets.push(line);
    queueMicrotask(() => events.opened());
    const say = (text: unknown): void => {
      queueMicrotask(() => line.open && events.message(new TextEncoder().encode(stringifyJson(text as Row))));
    };
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Row;
        line.sent.push(frame);
        if (frame["method"] === "PING") return say({ id: 0, code: 0, msg: "PONG" });
        const said = world.reply?.(frame);
        if (said !== undefined) return say(said);
        const params = frame["params"] as string[];
        for (const channel of params) {
          if (frame["method"] === "SUBSCRIPTION") line.channels.add(channel);
          else line.channels.delete(channel);
        }
        say({ id: frame["id"], code: 0, msg: params.join(",") });
      },
      ping: () => events.alive(),
      close: () => {
        if (line.open) events.closed(1000, "");
        line.open = false;
      },
      buffered: 0,
    };
  };
  return world;
}

/** A refusal. */
export function no(status: number, code: number, msg: string = "refused"): Answer {
  return new Answer(status, { code, msg });
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

/** Lets what is under way come to rest. */
export async function settle(turns: number = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}
