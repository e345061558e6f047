/** A scripted wire: Kraken's REST answers by path, and its sockets in the test's hands. */
import { type KrakenSpot, spot } from "../../src/venues/kraken/mod.ts";
import type { Http } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf } from "../support/examples.ts";

const answer = answersOf("kraken/spot.openapi.yaml");

/** A request as it was sent. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Below `/0/public/` or `/0/private/`. */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Without nonce and deadline. */
  readonly fields: string;
  readonly nonce: bigint | undefined;
}

/** What an operation answers: a result, or a whole answer where it has `error` or `status`. */
export type Answer = (asked: Asked, times: number) => unknown;

/** A socket that was opened. */
export interface Opened {
  readonly url: string;
  readonly events: SocketEvents;
  /** Frames that were sent, parsed. */
  readonly sent: Record<string, unknown>[];
  readonly texts: string[];
  closed: boolean;
}

/** A connector over a scripted wire. */
export interface Bench {
  readonly venue: KrakenSpot;
  readonly clock: ManualClock;
  readonly asked: Asked[];
  readonly sockets: Opened[];
  readonly answers: Record<string, Answer>;
  /** Order requests over the private socket get these replies; the result, or `error`. */
  readonly replies: Record<string, (params: Record<string, unknown>) => Record<string, unknown> | undefined>;
  /** The socket in use whose address has this in it. */
  socket(part: string): Opened;
  tell(part: string, frame: unknown): void;
  /** Requests of one operation. */
  of(operation: string): Asked[];
}

/** The secret of the documentation's vector. */
export const credentials = {
  key: "the-key",
  secret: "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
};

let made = 0;

/** Opens one; connected where not said otherwise. */
export async function bench(
  { connect = true, keys = true }: { readonly connect?: boolean; readonly keys?: boolean } = {},
): Promise<Bench> {
  const clock = manualClock();
  const asked: Asked[] = [];
  const sockets: Opened[] = [];
  const example = (operation: string, name?: string) => (answer(operation, name) as { result: unknown }).result;
  const answers: Record<string, Answer> = {
    Time: () => ({ unixtime: Math.floor(clock.now() / 1_000), rfc1123: "" }),
    AssetPairs: () => example("getTradableAssetPairs"),
    BalanceEx: () => example("getExtendedBalance", "held"),
    OpenOrders: () => ({ open: {} }),
    ClosedOrders: () => ({ closed: {} }),
    TradesHistory: () => ({ trades: {}, count: 0 }),
    GetWebSocketsToken: (_, times) => ({ token: `token-${times}`, expires: 900 }),
  };
  const replies: Bench["replies"] = {};
  const times = new Map<string, number>();
  const http: Http = async ({ method, url, headers = {}, body = "" }) => {
    const { pathname, search } = new URL(url);
    const operation = pathname.replace(/^\/0\/(?:public|private)\//, "");
    const nonce = /^(?:nonce=|\{"nonce":)(\d+)/.exec(body)?.[1];
    const fields = (method === "GET" ? search.slice(1) : body)
      .replace(/^nonce=\d+&?/, "").replace(/&?deadline=[^&]*/, "")
      .replace(/^\{"nonce":\d+,?/, "{").replace(/"deadline":"[^"]*",?/, "");
    const one = {
      method,
      url,
      operation,
      headers,
      body,
      fields,
      nonce: nonce === undefined ? undefined : BigInt(nonce),
    };
    asked.push(one);
    const count = (times.get(operation) ?? 0) + 1;
    times.set(operation, count);
    const found = await answers[operation]?.(one, count);
    if (found instanceof Error) throw found;
    const whole = found as { error?: unknown; status?: number; body?: string } | undefined;
    if (whole?.status !== undefined) return { status: whole.status, headers: {}, body: whole.body ?? "" };
    if (found === undefined) return { status: 200, headers: {}, body: '{"error":["EGeneral:Unknown method"]}' };
    const text = stringifyJson(whole?.error === undefined ? { error: [], result: found } : found);
    return { status: 200, headers: {}, body: text };
  };
  const openSocket: OpenSocket = (url, events) => {
    const socket: Opened = { url, events, sent: [], texts: [], closed: false };
    sockets.push(socket);
    queueMicrotask(() => events.opened());
    const reply = (frame: unknown): void =>
      queueMicrotask(() => {
        if (!socket.closed) events.message(new TextEncoder().encode(stringifyJson(frame)));
      });
    return {
      send: (text) => {
        socket.texts.push(text);
        const frame = JSON.parse(text) as { method: string; params: Record<string, unknown>; req_id?: number };
        socket.sent.push(frame);
        const { method, params, req_id } = frame;
        if (method === "ping") return reply({ method: "pong" });
        const { token: _, ...result } = params;
        if (method === "subscribe" || method === "unsubscribe") {
          return reply({ method, result, success: true, req_id });
        }
        const told = replies[method]?.(params);
        if (told?.["error"] !== undefined) reply({ method, success: false, req_id, ...told });
        else if (told) reply({ method, result: told, success: true, req_id });
      },
      ping: () => events.alive(),
      close: () => {
        if (!socket.closed) {
          socket.closed = true;
          events.closed(1000, "");
        }
      },
      buffered: 0,
    };
  };
  const venue = spot({
    // Nonces of one key belong together in the whole process.
    ...(keys ? { credentials: { ...credentials, key: `the-key-${made++}` } } : {}),
    ports: { clock, http, openSocket },
  });
  const self: Bench = {
    venue,
    clock,
    asked,
    sockets,
    answers,
    replies,
    socket: (part) => {
      const found = sockets.findLast(({ url, closed }) => url.includes(part) && !closed);
      if (!found) throw new Error(`no socket to ${part}`);
      return found;
    },
    tell: (part, frame) =>
      self.socket(part).events.message(
        new TextEncoder().encode(typeof frame === "string" ? frame : stringifyJson(frame)),
      ),
    of: (operation) => asked.filter((one) => one.operation === operation),
  };
  if (connect) await during(clock, venue.connect());
  return self;
}

/** Waits for something that needs the clock to go on: a call that waits for its turn under the venue's limits. */
export async function during<T>(clock: ManualClock, work: Promise<T>, longest = 120_000): Promise<T> {
  let over = false;
  const settled = work.finally(() => (over = true));
  settled.catch(() => {});
  for (let passed = 0; !over && passed < longest; passed += 100) await clock.advance(100);
  return await settled;
}
