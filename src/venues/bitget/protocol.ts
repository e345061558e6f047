/**
 * The frames of both sockets (docs: "Websocket", "Place Order Channel").
 *
 * Answers to subscriptions and logins have no number: they repeat what was subscribed. Which request that was is kept here.
 */
import { venue } from "../../../generated/bitget/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { type Fields, idOf, isFields, objectIn, refusalOf, startOf, textOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about, refusedBy } from "./errors.ts";

/** One login is under way at a time. */
export const loginId = "login";

/** What the account's events are subscribed with in place of a category. */
const account = "UTA";

/** Market data. One subscription in a frame: each is answered by itself. */
export function marketProtocol(): Protocol {
  return {
    ...socketProtocol("/v3/ws/public", 100),
    anew: marketProtocol,
    decoders: async () => (await import("../../../generated/bitget/spot.hot.ts")).decoders,
  };
}

/** A socket of the account: after a login it brings events and takes orders. */
export function accountProtocol(login: (link: Link) => Promise<void>): Protocol {
  return {
    ...socketProtocol("/v3/ws/private", 20),
    anew: () => accountProtocol(login),
    login,
    counted: true,
    // What an operation takes stands beside `op`, and the times of the window in each order.
    request: (id, topic, { receiveWindow, requestTime, args, ...params }) => {
      const window = receiveWindow === undefined ? {} : { receiveWindow, requestTime };
      const orders = (args as readonly Fields[]).map((order) => ({ ...order, ...window }));
      return stringifyJson({ op: "trade", id, ...params, topic, args: orders });
    },
  };
}

function socketProtocol(path: string, connection: number): Protocol {
  /** The newest request about each topic. */
  const asked: Map<string, string> = new Map();
  const ask = (op: string, [address = ""]: readonly string[], id: string): string => {
    asked.set(`${op} ${address}`, id);
    return stringifyJson({ op, args: [topicOf(address)] });
  };
  const answered = (op: string, address: string | undefined): string => {
    const key = `${op} ${address ?? ""}`;
    const id = asked.get(key) ?? "";
    asked.delete(key);
    return id;
  };
  return {
    path,
    // A connection without a ping for two minutes is closed, and each one after a day.
    heartbeat: { every: 15_000, text: "ping" },
    silence: 35_000,
    lifetime: 24 * 60 * 60_000,
    maxMessage: 16 * 2 ** 20,
    topics: { connection, frame: 1 },
    subscribe: (addresses, id) => ask("subscribe", addresses, id),
    unsubscribe: (addresses, id) => ask("unsubscribe", addresses, id),
    read: (bytes) => frameOf(textOf(bytes), answered),
    addressOf: (bytes) => {
      const ends = startOf(bytes, 300) + textOf(bytes.subarray(Math.max(0, bytes.length - 300)));
      const arg = /"arg":\s*(\{[^{}]*\})/.exec(ends)?.[1];
      return arg === undefined ? undefined : addressOfArg(parseJson(arg));
    },
  };
}

/** The topic that an address stands for: its parts joined by "/". */
function topicOf(address: string): Fields {
  const [topic, instType = account, symbol, interval] = address.split("/");
  return { instType, topic, symbol, interval };
}

/** The address that a message is for. */
function addressOfArg(arg: unknown): string | undefined {
  if (!isFields(arg)) return undefined;
  const { instType, topic, symbol, interval } = arg;
  if (typeof topic !== "string" || typeof instType !== "string") return undefined;
  if (instType.toUpperCase() === account) return topic;
  return [topic, instType.toLowerCase(), symbol, interval].filter((part) => typeof part === "string").join("/");
}

type Answered = (op: string, address: string | undefined) => string;

function frameOf(text: string, answered: Answered): Frame {
  if (text === "pong") return { kind: "nothing" };
  const frame = objectIn(text, about);
  const id = wordOf(frame["id"]);
  if (id !== "") return replyOf(id, frame);
  const event = wordOf(frame["event"]);
  if (event !== "") return eventOf(event, frame, answered);
  const address = addressOfArg(frame["arg"]);
  if (address !== undefined) return { kind: "data", address, payload: frame };
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  throw new SchemaError("arg", "the topic of a message", "none", about);
}

function eventOf(event: string, frame: Fields, answered: Answered): Frame {
  const address = addressOfArg(frame["arg"]);
  switch (event) {
    case "subscribe":
    case "unsubscribe":
      return { kind: "reply", id: answered(event, address), result: frame["arg"] };
    case "login":
      return refusalIn(loginId, frame) ?? { kind: "reply", id: loginId, result: undefined };
    case "error": {
      const op = frame["op"] === "unsubscribe" ? "unsubscribe" : "subscribe";
      // Without a topic it is the login that is refused, or a frame of which nothing is told.
      const id = address === undefined ? (isOfLogin(frame) ? loginId : "") : answered(op, address);
      return refusalIn(id, frame) ?? { kind: "nothing" };
    }
    default:
      return { kind: "nothing" };
  }
}

/** Codes of logins (docs: "Error Code" of sockets). */
const loginCodes: ReadonlySet<string> = new Set(["30005", "30011", "30012", "30013", "30014", "30015"]);

function isOfLogin({ code, op }: Fields): boolean {
  return op === "login" || loginCodes.has(idOf(code));
}

/** A subscription or login that is refused. */
function refusalIn(id: string, frame: Fields): Frame | undefined {
  const refused = refusedBy(frame);
  return refused && refusalOf(venue, id, refused);
}

/** The answer to an order frame; the refusal of its one order stands in the frame or in the order. */
function replyOf(id: string, frame: Fields): Frame {
  const args: unknown = frame["args"];
  const refused = refusedBy(frame) ?? (Array.isArray(args) ? refusedBy(args[0]) : undefined);
  if (refused) return { kind: "refusal", id, refused, status: 200 };
  return { kind: "reply", id, result: args };
}
