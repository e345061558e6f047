/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import { gzipSync } from "node:zlib";
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("htx/spot.openapi.yaml");
export const message = messagesOf("htx/spot.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;

export type Row = Record<string, unknown>;

/** An answer of HTX. */
export function ok(data: unknown): unknown {
  return { status: "ok", data };
}

/** A refusal. */
export function no(word: string, text: string): unknown {
  return { status: "error", "err-code": word, "err-msg": text, data: null };
}

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Row[];
  readonly topics: Set<string>;
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
  /** What a socket says to a frame, by the word of it that says what it is; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Row) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: query without what signs it, and body. */
  asked(method: string, path: string): string[];
  /** Sends a frame to the open sockets that follow its topic; packed where the venue packs it. */
  tell(frame: unknown): void;
}

const signing: ReadonlySet<string> = new Set([
  "AccessKeyId",
  "SignatureMethod",
  "SignatureVersion",
  "Timestamp",
  "Signature",
]);

/** What a frame asks for: subscriptions of the two kinds of sockets, books and logins. */
function wordOf(frame: Row): string {
  return ["sub", "unsub", "req", "pong"].find((word) => frame[word] !== undefined) ?? `account ${frame["action"]}`;
}

function answerOf(frame: Row): unknown {
  const { id, sub, unsub, action, ch } = frame;
  if (sub !== undefined) return { id, status: "ok", subbed: sub, ts: now };
  if (unsub !== undefined) return { id, status: "ok", unsubbed: unsub, ts: now };
  return action === "pong" || frame["pong"] !== undefined ? undefined : { action, code: 200, ch, data: {} };
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Record<string, Reply> = {
    "GET /v1/settings/common/market-symbols": answer("getMarketSymbolsSetting", "symbols"),
    "GET /v1/account/accounts": answer("getAllAccounts", "three"),
    "GET /v1/account/accounts/10000001/balance": answer("getAccountBalance", "balance"),
    "GET /v1/order/openOrders": answer("getAllOpenOrders", "none"),
    "GET /v1/order/matchresults": answer("searchMatchResults", "none"),
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    if (pathname === "/v1/common/timestamp") return { status: 200, headers: {}, body: stringifyJson(ok(clock.now())) };
    const found = answers[`${request.method} ${pathname}`];
    const said = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (said instanceof Broken) return said;
    const none = no("not-found", `no answer to ${request.method} ${pathname}`);
    return { status: 200, headers: {}, body: stringifyJson(said ?? none) };
  };
  const bytesOf = ({ url }: Line, frame: unknown): Uint8Array => {
    const plain = new TextEncoder().encode(stringifyJson(frame));
    return url.endsWith("/v2") ? plain : new Uint8Array(gzipSync(plain));
  };
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], topics: new Set(), open: true };
    sockets.push(line);
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Row;
        line.sent.push(frame);
        const special = replies[wordOf(frame)];
        const said = special ? special(frame) : answerOf(frame);
        if (frame["unsub"] !== undefined) line.topics.delete(String(frame["unsub"]));
        else line.topics.add(String(frame["sub"] ?? frame["ch"]));
        if (said !== undefined) queueMicrotask(() => line.open && events.message(bytesOf(line, said)));
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
      requests.filter(({ method: how, url }) => how === method && new URL(url).pathname === path)
        .map(({ url, body }) => {
          const query = [...new URL(url).searchParams].filter(([name]) => !signing.has(name));
          return [query.map((pair) => pair.join("=")).join("&"), body].filter(Boolean).join(" ");
        }),
    tell: (frame) => {
      const { ch } = frame as Row;
      for (const line of sockets) {
        if (line.open && line.topics.has(String(ch))) line.events.message(bytesOf(line, frame));
      }
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
