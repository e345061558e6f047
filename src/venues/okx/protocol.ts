/** The frames of the three sockets (docs: "WebSocket", "Notification", "Place order" over the socket). */
import { Buffer } from "node:buffer";
import { venue } from "../../../generated/okx/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { kindOf } from "../../core/refusal.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { refusedBy } from "./errors.ts";

/** Logins have no id on the wire; one is under way at a time. */
export const loginId = "login";

/** What this connection will soon be closed for (docs: "Notification"). */
const upgrade = "64008";

/** Channels that are subscribed by kind of instrument. What they bring may name an instrument besides. */
const byKind: ReadonlySet<string> = new Set(["orders", "orders-algo", "positions", "instruments"]);
/** Channels that would repeat everything every few seconds unless they are told not to. */
const repeating: ReadonlySet<string> = new Set(["account", "positions"]);

/**
 * A socket without a login. One subscription in a frame: a refusal names the frame, and not always which of its topics.
 * `connection`: most subscriptions on one, below the 480 frames that a connection may send in an hour.
 */
export function marketProtocol(path: string, connection: number): Protocol {
  return {
    path,
    // A connection that is silent for 30 seconds is closed.
    heartbeat: { every: 10_000, text: "ping" },
    silence: 25_000,
    maxMessage: 16 * 2 ** 20,
    topics: { connection, frame: 1 },
    subscribe: (addresses, id) => stringifyJson({ id, op: "subscribe", args: addresses.map(topicOf) }),
    unsubscribe: (addresses, id) => stringifyJson({ id, op: "unsubscribe", args: addresses.map(topicOf) }),
    read: (bytes) => frameOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")),
    addressOf: (bytes) => {
      const { buffer, byteOffset, byteLength } = bytes;
      const start = Buffer.from(buffer, byteOffset, Math.min(byteLength, 256)).toString("utf8");
      const arg = /^\{"arg":(\{[^{}]*\})/.exec(start)?.[1];
      return arg === undefined ? undefined : addressOfArg(parseJson(arg));
    },
  };
}

/** The same, for what is public: what comes often there has decoders. */
export function decodedProtocol(path: string, connection: number): Protocol {
  return {
    ...marketProtocol(path, connection),
    decoders: async () => {
      const [spot, perp] = await Promise.all([
        import("../../../generated/okx/spot.hot.ts"),
        import("../../../generated/okx/perp.hot.ts"),
      ]);
      return [...spot.decoders, ...perp.decoders];
    },
  };
}

/** A socket of the account: after a login it brings events and takes orders. */
export function accountProtocol(path: string, login: (link: Link) => Promise<void>): Protocol {
  return {
    ...marketProtocol(path, 20),
    login,
    // What an operation takes stands beside `op`.
    request: (id, op, params) => stringifyJson({ id, op, ...params }),
  };
}

/** The topic that an address stands for: its parts joined by "/". */
function topicOf(address: string): Readonly<Record<string, string>> {
  const [channel = "", about] = address.split("/");
  return {
    channel,
    ...(about === undefined ? {} : { [byKind.has(channel) ? "instType" : "instId"]: about }),
    ...(repeating.has(channel) ? { extraParams: '{"updateInterval":"0"}' } : {}),
  };
}

/** The address that a message is for. Messages add the account and other things to what was subscribed. */
function addressOfArg(arg: unknown): string | undefined {
  if (typeof arg !== "object" || arg === null) return undefined;
  const { channel, instId, instType } = arg as Readonly<Record<string, unknown>>;
  if (typeof channel !== "string") return undefined;
  const about = byKind.has(channel) ? instType : instId;
  return typeof about === "string" ? `${channel}/${about}` : channel;
}

function frameOf(text: string): Frame {
  if (text === "pong") return { kind: "nothing" };
  const frame = objectOf(text);
  const id = typeof frame["id"] === "string" ? frame["id"] : "";
  if (typeof frame["event"] === "string") return eventOf(frame["event"], id, frame);
  if (typeof frame["op"] === "string") return replyOf(id, frame);
  const address = addressOfArg(frame["arg"]);
  if (address !== undefined) return { kind: "data", address, payload: frame };
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  throw new SchemaError("arg", "the channel of a message", "none", { venue: venue.id });
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  let frame: unknown;
  try {
    frame = parseJson(text);
  } catch (cause) {
    throw new SchemaError("", "a frame of JSON", `${text.length} characters that are none`, { venue: venue.id, cause });
  }
  if (typeof frame !== "object" || frame === null || Array.isArray(frame)) {
    throw new SchemaError("", "a frame that is an object", `${text.length} characters`, { venue: venue.id });
  }
  return frame as Readonly<Record<string, unknown>>;
}

function eventOf(event: string, id: string, frame: Readonly<Record<string, unknown>>): Frame {
  switch (event) {
    case "subscribe":
    case "unsubscribe":
      return { kind: "reply", id, result: frame["arg"] };
    case "login":
      return refusalOf(loginId, frame) ?? { kind: "reply", id: loginId, result: undefined };
    case "error":
      return refusalOf(id, frame) ?? { kind: "nothing" };
    case "notice":
      return { kind: frame["code"] === upgrade ? "shutdown" : "nothing" };
    case "channel-conn-count-error": {
      // It was acknowledged, and has ended all the same: more than 30 connections follow this channel of the account.
      const channel = String(frame["channel"]).slice(0, 40);
      const about = { venue: venue.id, operation: "subscribe" };
      throw new SchemaError("", `a subscription of ${channel} that goes on`, "its end: too many connections", about);
    }
    default:
      return { kind: "nothing" };
  }
}

/** A subscription or login that is refused. What passes is asked for again: its status says so. */
function refusalOf(id: string, frame: unknown): Frame | undefined {
  const refused = refusedBy(frame);
  if (!refused) return undefined;
  const kind = kindOf(venue, refused, 400, false);
  const status = kind === "RateLimited" ? 429 : kind === "Unavailable" ? 503 : 400;
  return { kind: "refusal", id, status, refused };
}

function replyOf(id: string, frame: Readonly<Record<string, unknown>>): Frame {
  const refused = refusedBy(frame);
  if (refused) return { kind: "refusal", id, status: 200, refused };
  return { kind: "reply", id, result: frame["data"] };
}
