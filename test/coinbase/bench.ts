/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import { Buffer } from "node:buffer";
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("coinbase/spot.openapi.yaml");
export const message = messagesOf("coinbase/spot.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;
const root = "/api/v3/brokerage";

export type Row = Record<string, unknown>;

export interface Line {
  readonly url: string;
  readonly events: SocketEvents;
  readonly sent: Row[];
  readonly channels: Map<string, string[]>;
  /** The number of the next frame. */
  next: number;
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
  /** What a socket says to a frame, by its channel, in place of what is subscribed; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Row) => unknown>;
  readonly options: SessionOptions;
  /** The requests of an operation, as one line each: query and body. */
  asked(method: string, path: string): string[];
  /** Sends an event of a channel, under the next number of each connection that has the channel. */
  tell(
    channel: string,
    events: readonly unknown[],
    options?: { readonly skip?: number; readonly product?: string },
  ): void;
  /** The claims of a request's token. */
  claims(request: HttpRequest | undefined): Row;
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Record<string, Reply> = {
    "GET /market/products": answer("listPublicProducts", "products"),
    "GET /accounts": answer("listAccounts", "accounts"),
    "GET /orders/historical/batch": answer("listOrders", "none"),
    "GET /orders/historical/fills": answer("listFills", "none"),
  };
  const replies: Bench["replies"] = {};
  const http: Http = async (request) => {
    requests.push(request);
    const path = new URL(request.url).pathname.slice(root.length);
    if (path === "/time") {
      const time = { iso: new Date(clock.now()).toISOString(), epochSeconds: "0", epochMillis: String(clock.now()) };
      return { status: 200, headers: {}, body: stringifyJson(time) };
    }
    const found = answers[`${request.method} ${path}`];
    const said = await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found);
    if (said instanceof Answer) return said;
    if (said === undefined) {
      return new Answer(404, { error: "NOT_FOUND", message: `no answer to ${request.method} ${path}` });
    }
    return { status: 200, headers: {}, body: stringifyJson(said) };
  };
  const frameOf = (line: Line, channel: string, events: readonly unknown[]): Uint8Array =>
    new TextEncoder().encode(stringifyJson({
      channel,
      client_id: "",
      timestamp: new Date(clock.now()).toISOString(),
      sequence_num: line.next++,
      events,
    }));
  const openSocket: OpenSocket = (url, events) => {
    const line: Line = { url, events, sent: [], channels: new Map(), next: 0, open: true };
    sockets.push(line);
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Row;
        line.sent.push(frame);
        const channel = String(frame["channel"]);
        const special = replies[channel];
        const said = special?.(frame);
        queueMicrotask(() => {
          if (!line.open) return;
          if (special) {
            if (said !== undefined) events.message(new TextEncoder().encode(stringifyJson(said)));
            return;
          }
          const products = frame["product_ids"] as string[] | undefined ?? [channel];
          const before = line.channels.get(channel) ?? [];
          const after = frame["type"] === "subscribe"
            ? [...new Set([...before, ...products])]
            : before.filter((one) => !products.includes(one));
          if (after.length > 0) line.channels.set(channel, after);
          else line.channels.delete(channel);
          events.message(frameOf(line, "subscriptions", [{ subscriptions: Object.fromEntries(line.channels) }]));
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
    options: {
      credentials: { key: "organizations/o/apiKeys/k", secret: "k0BUni0p0vZG1BdpVjS6ogBJ7kxm630AJ2dN+tuputA=" },
      ...options,
      ports: { clock, http, openSocket },
    },
    asked: (method, path) =>
      requests.filter(({ method: how, url }) => how === method && new URL(url).pathname === root + path)
        .map(({ url, body }) => [decodeURIComponent(new URL(url).search), body].filter(Boolean).join(" ")),
    tell: (channel, events, { skip = 0, product } = {}) => {
      const name = channel === "l2_data" ? "level2" : channel;
      for (const line of sockets) {
        const products = line.channels.get(name);
        if (!line.open || !products || (product !== undefined && !products.includes(product))) continue;
        line.next += skip;
        line.events.message(frameOf(line, channel, events));
      }
    },
    claims: (request) => {
      const [, claims = ""] = request?.headers["Authorization"]?.split(".") ?? [];
      return JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as Row;
    },
  };
}

/** A refusal. */
export function no(status: number, error: string, text: string = error): Answer {
  return new Answer(status, { error, error_details: text, message: text });
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
