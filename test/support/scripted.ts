/** A venue whose answers a test writes, and whose sockets it holds: a connector runs on it as on the real one. */
import type { Http, HttpAnswer, HttpRequest } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { OpenSocket, SocketEvents, SocketOptions } from "../../src/core/stream/socket.ts";
import { type ManualClock, manualClock } from "./clock.ts";

/** The venue's time when a test begins: milliseconds since 1970 UTC. */
export const now = 1_784_626_200_000;

export type Row = Record<string, unknown>;

/** An answer with a status and headers of its own. */
export class Answer implements HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = typeof body === "string" ? body : stringifyJson(body);
    this.headers = headers;
  }
}

/** An answer, or what makes it of the request. */
export type Reply = unknown | ((request: HttpRequest) => unknown);

/** A connection as the venue has it. */
export interface Line {
  readonly url: string;
  readonly headers: SocketOptions["headers"];
  readonly events: SocketEvents;
  readonly sent: Row[];
  /** What is subscribed on it. */
  readonly topics: Set<string>;
  open: boolean;
  /** Sends a frame, now. */
  say(frame: unknown): void;
  /** The venue ends it. */
  drop(): void;
}

/** How a venue talks. */
export interface Manner {
  /** What stands in front of the paths that answers are named by. */
  readonly root?: string;
  /** Answers by method and path, `GET /time`. */
  answers(clock: ManualClock): Record<string, Reply>;
  /** The answer where there is none. */
  none(what: string): unknown;
  /** Whether the connection breaks in place of this answer. */
  broken?(said: unknown): boolean;
  /** What is sent for an answer, where that is more than the answer. */
  sent?(answer: Answer, request: HttpRequest): HttpAnswer;
  /** A connection was opened. */
  opened?(line: Line): void;
  /** A frame came: what it subscribes. */
  heard?(frame: Row, line: Line): void;
  /** By what word the replies of a test are named: that of the frame. */
  wordOf(frame: Row): string;
  /** What a socket says to a frame of which the test says nothing; `undefined` for nothing. */
  reply(frame: Row, line: Line): unknown;
  /** A frame as it is sent; as text, or the JSON of what is none, where not given. */
  pack?(frame: unknown, line: Line): Uint8Array;
}

/** What tests of a venue have. */
export interface Script {
  readonly clock: ManualClock;
  readonly requests: HttpRequest[];
  readonly sockets: Line[];
  readonly answers: Record<string, Reply>;
  /** What a socket says to a frame, by its word, in place of what it would say; nothing where it gives nothing. */
  readonly replies: Record<string, (frame: Row) => unknown>;
  readonly ports: { readonly clock: ManualClock; readonly http: Http; readonly openSocket: OpenSocket };
  /** The requests of an operation, as one line each: query, as it reads, and body. `isTold`: which fields of the query. */
  asked(method: string, path: string, isTold?: (name: string) => boolean): string[];
  /** Sends a frame to the open connections that have its topic; to all without one. */
  tell(frame: unknown, topic?: string): void;
  /** What is subscribed on all open connections. */
  followed(): string[];
}

export function scripted(manner: Manner): Script {
  const { root = "" } = manner;
  const clock = manualClock(now);
  const requests: HttpRequest[] = [];
  const sockets: Line[] = [];
  const answers = manner.answers(clock);
  const replies: Script["replies"] = {};
  const pathOf = ({ url }: HttpRequest): string => new URL(url).pathname.slice(root.length);
  const http: Http = async (request) => {
    requests.push(request);
    const what = `${request.method} ${pathOf(request)}`;
    const found = answers[what];
    const said =
      (await (typeof found === "function" ? (found as (request: HttpRequest) => unknown)(request) : found)) ??
        manner.none(what);
    if (manner.broken?.(said)) throw new Error("the connection broke");
    const answer = said instanceof Answer ? said : new Answer(200, said);
    return manner.sent?.(answer, request) ?? answer;
  };
  const openSocket: OpenSocket = (url, events, { headers }) => {
    const line: Line = {
      url,
      headers,
      events,
      sent: [],
      topics: new Set(),
      open: true,
      say: (frame) => events.message(manner.pack?.(frame, line) ?? bytesOf(frame)),
      drop: () => {
        line.open = false;
        events.closed(1006, "");
      },
    };
    sockets.push(line);
    queueMicrotask(() => {
      events.opened();
      manner.opened?.(line);
    });
    return {
      send: (text) => {
        // A word that is no JSON is a ping.
        const frame = text.startsWith("{") ? JSON.parse(text) as Row : { text };
        line.sent.push(frame);
        manner.heard?.(frame, line);
        const special = replies[manner.wordOf(frame)];
        queueMicrotask(() => {
          if (!line.open) return;
          const said = special ? special(frame) : manner.reply(frame, line);
          if (said !== undefined) line.say(said);
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
  const open = (): Line[] => sockets.filter((line) => line.open);
  return {
    clock,
    requests,
    sockets,
    answers,
    replies,
    ports: { clock, http, openSocket },
    asked: (method, path, isTold = () => true) =>
      requests.filter((request) => request.method === method && pathOf(request) === path).map(({ url, body }) => {
        const query = [...new URL(url).searchParams].filter(([name]) => isTold(name)).map((pair) => pair.join("="));
        return [query.length === 0 ? "" : `?${query.join("&")}`, body].filter(Boolean).join(" ");
      }),
    tell: (frame, topic) => {
      for (const line of open()) if (topic === undefined || line.topics.has(topic)) line.say(frame);
    },
    followed: () => open().flatMap(({ topics }) => [...topics]),
  };
}

export function bytesOf(frame: unknown): Uint8Array {
  return new TextEncoder().encode(typeof frame === "string" ? frame : stringifyJson(frame));
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
