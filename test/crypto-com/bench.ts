/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("crypto-com/spot.openapi.yaml");
export const message = messagesOf("crypto-com/spot.asyncapi.yaml");

/** The venue's time when a test begins. */
export const now = 1_784_626_200_000;

export type Row = Record<string, unknown>;

export interface Line {
  readonly url: string;
  readonly sent: Row[];
  readonly channels: Set<string>;
  open: boolean;
  /** The venue ends the connection. */
  drop(): void;
  /** Sends a frame. */
  tell(frame: unknown): void;
}

/** An answer with another status than 200. */
export class Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>> = {};
  constructor(status: number, body: unknown) {
    this.status = status;
    this.body = typeof body === "string" ? body : stringifyJson(body);
  }
}

export interface Bench {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  /** Answers by method: what it is, or what makes it of the parameters. */
  readonly answers: Record<string, unknown>;
  /** What a socket says to a method, in place of that it was done; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Row) => unknown>;
  readonly options: SessionOptions;
  /** The parameters that a method was asked with over HTTP. */
  asked(method: string): unknown[];
  /** Sends events of a channel to whoever has subscribed it. */
  push(channel: string, data: readonly unknown[], kind?: string): void;
  /** Connects what waits for the second behind an opening. */
  pass(): Promise<void>;
}

/** The events of a channel, as a frame. */
export function event(channel: string, data: readonly unknown[], kind: string = channel, id: unknown = -1): Row {
  return {
    id,
    method: "subscribe",
    code: 0,
    result: { instrument_name: "BTC_USD", subscription: channel, channel: kind, depth: 50, data },
  };
}

export function bench(options: SessionOptions = {}): Bench {
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers: Record<string, unknown> = {
    "public/get-instruments": answer("publicGetInstruments", "instruments"),
    "public/get-tickers": () => {
      const { result, ...rest } = answer("publicGetTickers", "one") as { result: { data: Row[] } };
      return { ...rest, result: { data: result.data.map((one) => ({ ...one, t: clock.now() })) } };
    },
    "private/user-balance": answer("privateUserBalance", "balances"),
    "private/get-open-orders": answer("privateGetOpenOrders", "none"),
    "private/get-trades": answer("privateGetTrades", "none"),
  };
  const replies: Bench["replies"] = {};
  const paramsOf = ({ url, body }: HttpRequest): unknown =>
    body === undefined ? Object.fromEntries(new URL(url).searchParams) : (JSON.parse(body) as Row)["params"];
  const methodOf = ({ url }: HttpRequest): string => new URL(url).pathname.replace("/exchange/v1/", "");
  const http: Http = async (request) => {
    requests.push(request);
    const method = methodOf(request);
    const found = answers[method];
    const said =
      await (typeof found === "function" ? (found as (params: unknown) => unknown)(paramsOf(request)) : found);
    if (said instanceof Answer) return said;
    if (said === undefined) return new Answer(400, { id: 1, method, code: 40002, message: "METHOD_NOT_FOUND" });
    return { status: 200, headers: {}, body: stringifyJson(said) };
  };
  const openSocket: OpenSocket = (url, events: SocketEvents) => {
    const line: Line = {
      url,
      sent: [],
      channels: new Set(),
      open: true,
      drop: () => {
        line.open = false;
        events.closed(1006, "");
      },
      tell: (frame) =>
        events.message(new TextEncoder().encode(typeof frame === "string" ? frame : stringifyJson(frame))),
    };
    sockets.push(line);
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Row;
        line.sent.push(frame);
        const { method, id } = frame;
        const channels = ((frame["params"] as Row | undefined)?.["channels"] ?? []) as string[];
        const special = replies[String(method)];
        const said = special ? special(frame) : { id: Number(id), method, code: 0 };
        queueMicrotask(() => {
          if (!line.open || said === undefined || method === "public/respond-heartbeat") return;
          for (const channel of channels) {
            if (method === "subscribe") line.channels.add(channel);
            else line.channels.delete(channel);
          }
          line.tell(said);
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
    options: { credentials: { key: "a-key", secret: "a-secret" }, ...options, ports: { clock, http, openSocket } },
    asked: (method) => requests.filter((request) => methodOf(request) === method).map(paramsOf),
    push: (channel, data, kind) => {
      for (const line of sockets) if (line.open && line.channels.has(channel)) line.tell(event(channel, data, kind));
    },
    pass: async () => {
      await settle();
      await clock.advance(1_000);
      await settle(200);
    },
  };
}

/** A refusal. */
export function no(status: number, code: number, text: string): Answer {
  return new Answer(status, { id: 1, method: "private", code, message: text });
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
