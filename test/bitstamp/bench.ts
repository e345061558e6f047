/** A venue whose answers a test writes and signs, and whose sockets it holds: a connector runs on it as on the real one. */
import { createHmac } from "node:crypto";
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("bitstamp/spot.openapi.yaml");
export const message = messagesOf("bitstamp/spot.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;
const root = "/api/v2";
const secret = "a-secret-that-nobody-may-see";

export type Row = Record<string, unknown>;

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Row[];
  readonly channels: Set<string>;
  open: boolean;
}

/** An answer with another status than 200, or one that is not signed as it should be. */
export class Answer {
  readonly status: number;
  readonly body: string;
  readonly sign: (signature: string) => string | undefined;
  constructor(status: number, body: unknown, sign: (signature: string) => string | undefined = (text) => text) {
    this.status = status;
    this.body = typeof body === "string" ? body : stringifyJson(body);
    this.sign = sign;
  }
}

type Reply = unknown | ((request: HttpRequest) => unknown);

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by path below the API's root. */
  readonly answers: Record<string, Reply>;
  /** What a socket says to a frame, by its channel, in place of yes; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Row) => unknown>;
  readonly options: SessionOptions;
  /** The requests of a path, as one line each: query and body. */
  asked(path: string): string[];
  /** Sends a frame on every connection that has its channel. */
  tell(channel: string, data: unknown, event?: string): void;
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Record<string, Reply> = {
    "markets/": answer("getMarkets", "markets"),
    "account_balances/": answer("getAccountBalances", "balances"),
    "websockets_token/": answer("getWebsocketToken", "token"),
    "open_orders/": [],
    "user_transactions/": [],
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const path = new URL(request.url).pathname.slice(root.length + 1);
    const found = answers[path] ??
      (path === "ticker/btcusd/"
        ? { ...(answer("getMarketTicker", "ticker") as Row), timestamp: String(Math.floor(clock.now() / 1_000)) }
        : undefined);
    const said = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    const told = said instanceof Answer
      ? said
      : said === undefined
      ? no(404, "404.007", `no answer to ${path}`)
      : new Answer(200, said);
    const { "X-Auth-Nonce": nonce, "X-Auth-Timestamp": time } = request.headers;
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (nonce !== undefined) {
      const text = `${nonce}${time}${headers["content-type"]}${told.body}`;
      const signature = told.sign(createHmac("sha256", secret).update(text).digest("hex"));
      if (signature !== undefined) headers["x-server-auth-signature"] = signature;
    }
    return { status: told.status, headers, body: told.body };
  };
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], channels: new Set(), open: true };
    sockets.push(line);
    queueMicrotask(() => events.opened());
    const say = (frame: unknown): void => events.message(new TextEncoder().encode(stringifyJson(frame)));
    return {
      send: (text) => {
        const frame = JSON.parse(text) as { event: string; data?: { channel: string } };
        line.sent.push(frame as unknown as Row);
        const channel = frame.data?.channel ?? "";
        const special = Object.entries(replies).find(([name]) => channel.startsWith(name))?.[1];
        const said = special?.(frame as unknown as Row);
        queueMicrotask(() => {
          if (!line.open) return;
          if (special) return said === undefined ? undefined : say(said);
          if (frame.event === "bts:heartbeat") return say(message("Alive", "alive"));
          const wanted = frame.event === "bts:subscribe";
          if (wanted) line.channels.add(channel);
          else line.channels.delete(channel);
          say({ event: `bts:${wanted ? "" : "un"}subscription_succeeded`, channel, data: {} });
        });
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
    options: { credentials: { key: "a-key", secret }, ...options, ports: { clock, http, openSocket } },
    asked: (path) =>
      requests.filter(({ url }) => new URL(url).pathname === `${root}/${path}`)
        .map(({ url, body }) => [new URL(url).search, body].filter(Boolean).join(" ")),
    tell: (channel, data, event = "data") => {
      for (const line of sockets) {
        if (!line.open || !line.channels.has(channel)) continue;
        line.events.message(new TextEncoder().encode(stringifyJson({ data, channel, event })));
      }
    },
  };
}

/** A refusal. */
export function no(status: number, response_code: string, text: string): Answer {
  return new Answer(status, { status: "error", reason: { __all__: [text] }, response_code });
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
export async function settle(turns: number = 100): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}
