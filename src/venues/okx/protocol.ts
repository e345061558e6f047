/** The frames of the three sockets (docs: "WebSocket", "Notification", "Place order" over the socket). */
import { venue } from "../../../generated/okx/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { type Fields, fieldsOf, objectIn, refusalOf, startOf, textOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about, refusedBy } from "./errors.ts";

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
    read: (bytes) => frameOf(textOf(bytes)),
    addressOf: (bytes) => {
      const arg = /^\{"arg":(\{[^{}]*\})/.exec(startOf(bytes))?.[1];
      return arg === undefined ? undefined : addressOfArg(parseJson(arg));
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
  const { channel, instId, instType } = fieldsOf(arg);
  if (typeof channel !== "string") return undefined;
  const about = byKind.has(channel) ? instType : instId;
  return typeof about === "string" ? `${channel}/${about}` : channel;
}

function frameOf(text: string): Frame {
  if (text === "pong") return { kind: "nothing" };
  const frame = objectIn(text, about);
  const id = wordOf(frame["id"]);
  if (typeof frame["event"] === "string") return eventOf(frame["event"], id, frame);
  if (typeof frame["op"] === "string") return replyOf(id, frame);
  const address = addressOfArg(frame["arg"]);
  if (address !== undefined) return { kind: "data", address, payload: frame };
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  throw new SchemaError("arg", "the channel of a message", "none", about);
}

function eventOf(event: string, id: string, frame: Fields): Frame {
  switch (event) {
    case "subscribe":
    case "unsubscribe":
      return { kind: "reply", id, result: frame["arg"] };
    case "login":
      return refusedIn(loginId, frame) ?? { kind: "reply", id: loginId, result: undefined };
    case "error":
      return refusedIn(id, frame) ?? { kind: "nothing" };
    case "notice":
      return { kind: frame["code"] === upgrade ? "shutdown" : "nothing" };
    case "channel-conn-count-error": {
      // It was acknowledged, and has ended all the same: more than 30 connections follow this channel of the account.
      const channel = String(frame["channel"]).slice(0, 40);
      const context = { ...about, operation: "subscribe" };
      throw new SchemaError("", `a subscription of ${channel} that goes on`, "its end: too many connections", context);
    }
    default:
      return { kind: "nothing" };
  }
}

function refusedIn(id: string, frame: Fields): Frame | undefined {
  const refused = refusedBy(frame);
  return refused && refusalOf(venue, id, refused);
}

function replyOf(id: string, frame: Fields): Frame {
  const refused = refusedBy(frame);
  if (refused) return { kind: "refusal", id, status: 200, refused };
  return { kind: "reply", id, result: frame["data"] };
}
