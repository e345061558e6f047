/**
 * The frames of the two sockets (docs: WebSocket Streams, "General WSS information" and "Live subscribing"; WebSocket API,
 * "Request format", "Response format", "Event format").
 */
import type { ErrorContext } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { meaning } from "../../core/meaning.ts";
import { type Fields, idOf, objectIn, startOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { codeOf } from "./errors.ts";
import { about } from "./terms.ts";

/** Where the account's events are found: the private socket has no addresses of its own. */
export const userAddress = "userData";

/** What both sockets share: a ping within the venue's minute, and the end after 24 hours. */
const base = {
  heartbeat: { every: 10_000 },
  silence: 25_000,
  lifetime: 24 * 60 * 60_000,
  maxMessage: 16 * 2 ** 20,
} as const;

/** Market streams, all of them in the combined form. `whose`: the venue that errors name. */
export function marketFrames(whose: ErrorContext): Protocol {
  return {
    ...base,
    path: "/stream",
    topics: { connection: 1_024, frame: 100 },
    subscribe: (addresses, id) => stringifyJson({ method: "SUBSCRIBE", params: addresses, id }),
    unsubscribe: (addresses, id) => stringifyJson({ method: "UNSUBSCRIBE", params: addresses, id }),
    read: (bytes) => {
      const frame = objectIn(bytes, whose);
      if (typeof frame["stream"] === "string") {
        if (frame["stream"] === "!serverShutdown") return { kind: "shutdown" };
        return { kind: "data", address: frame["stream"], payload: frame["data"] };
      }
      return replyOf(frame, 400);
    },
    addressOf: (bytes) => /^\{"stream":"([^"\\]+)","data":/.exec(startOf(bytes))?.[1],
  };
}
export const marketProtocol: Protocol = marketFrames(about);

/** Requests and their replies. */
const requests = {
  ...base,
  topics: { connection: 1, frame: 1 },
  request: (id: string, method: string, params: Readonly<Record<string, unknown>>): string =>
    stringifyJson({ id, method, params }),
} as const;

/** Requests and the account's events on one socket. `login` starts the events. */
export function apiProtocol(login: (link: Link) => Promise<void>): Protocol {
  return {
    ...requests,
    path: "/ws-api/v3",
    // Docs: WebSocket API, "General information on rate limits": a connection costs 2.
    cost: { weight: 2 },
    login,
    read: (bytes) => {
      const frame = objectIn(bytes, about);
      if ("event" in frame) {
        const event = frame["event"];
        if ((event as { e?: unknown } | null)?.e === "serverShutdown") return { kind: "shutdown" };
        return { kind: "data", address: userAddress, payload: event };
      }
      return replyOf(frame, statusOf(frame));
    },
  };
}

/** Requests alone, where no events come. */
export function requestProtocol(whose: ErrorContext, place: Required<Pick<Protocol, "path" | "cost">>): Protocol {
  return {
    ...requests,
    ...place,
    read: (bytes) => {
      const frame = objectIn(bytes, whose);
      return replyOf(frame, statusOf(frame));
    },
  };
}

/** Requests to futures; a connection costs 5 (docs: USD-M futures, WebSocket API General Info). */
export const orderProtocol: Protocol = requestProtocol(about, { path: "/ws-fapi/v1", cost: { perpWeight: 5 } });

/**
 * The account's events on a connection of their own whose address is a key that is asked for (docs: User Data
 * Streams, "Connect"). Any key opens a connection; one that is not valid brings nothing.
 */
export function listenProtocol(
  newKey: (signal: AbortSignal) => Promise<string>,
  whose: ErrorContext = about,
): Protocol {
  return {
    ...base,
    path: "/ws",
    place: async (signal) => `/ws/${encodeURIComponent(await newKey(signal))}`,
    topics: { connection: 1, frame: 1 },
    read: (bytes) => {
      const frame = objectIn(bytes, whose);
      return "e" in frame ? { kind: "data", address: userAddress, payload: frame } : replyOf(frame, 400);
    },
  };
}

function statusOf({ status }: Fields): number {
  return typeof status === "number" ? status : 400;
}

function replyOf(frame: Fields, status: number): Frame {
  const id = idOf(frame["id"]);
  const used = usedOf(frame["rateLimits"]);
  // A refused subscription has code and text at the top (docs: WebSocket Streams, "Error messages").
  const error = frame["error"] ?? frame;
  const told = codeOf(error);
  if (told) {
    const { retryAfter, serverTime } = (error as { data?: { retryAfter?: unknown; serverTime?: unknown } }).data ?? {};
    const wait = typeof retryAfter === "number" && typeof serverTime === "number" ? retryAfter - serverTime : 0;
    return { kind: "refusal", id, status, refused: wait > 0 ? { ...told, retryAfter: wait } : told, used };
  }
  if ("result" in frame) return { kind: "reply", id, result: frame["result"], used };
  return { kind: "nothing" };
}

const suffixes: Readonly<Record<string, string>> = { SECOND: "s", MINUTE: "m", HOUR: "h", DAY: "d" };

/** The counts of a reply under the names that HTTP answers have for them. */
function usedOf(limits: unknown): Readonly<Record<string, string>> {
  const used: Record<string, string> = {};
  if (!Array.isArray(limits)) return used;
  for (const limit of limits as readonly unknown[]) {
    const { rateLimitType, interval, intervalNum, count } = (limit ?? {}) as Fields;
    if (typeof interval !== "string" || typeof intervalNum !== "number" || typeof count !== "number") continue;
    const name = rateLimitType === "ORDERS" ? "x-mbx-order-count" : "x-mbx-used-weight";
    used[`${name}-${intervalNum}${meaning(suffixes, interval) ?? ""}`] = String(count);
  }
  return used;
}
