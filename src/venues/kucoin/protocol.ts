/** The frames of the sockets (docs: "Websocket API", "Introduction"). */
import { Buffer } from "node:buffer";
import { venue } from "../../../generated/kucoin/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { kindOf } from "../../core/refusal.ts";
import type { Frame, Protocol } from "../../core/stream/link.ts";

/** What a connection is called, and so the id of its welcome. A ping of the same name is answered under it, too. */
const hello = "hello";

/** A connection ends after a day. */
const lifetime = 24 * 3_600_000;

/** Most topics of one connection (docs: "Error Code", 509). */
const topics = 300;

/** Messages for everything that is subscribed come under the topic of what they are about. */
const parents: readonly (readonly [prefix: string, topic: string])[] = [
  ["/contractMarket/tradeOrders:", "/contractMarket/tradeOrders"],
  ["/contract/position:", "/contract/positionAll"],
];

/** Where a token opens a socket. */
export interface Opening {
  /** Without a query. */
  readonly address: string;
  readonly token: string;
}

/**
 * A socket of market data, or of the account's events: which of the two it is, its token tells. `decoders`: of what comes often.
 */
export function protocolOf(
  open: (signal: AbortSignal) => Promise<Opening>,
  privateChannel: boolean,
  decoders?: Protocol["decoders"],
): Protocol {
  const frame = (type: string, id: string, [topic = ""]: readonly string[]): string =>
    stringifyJson({ id, type, topic, privateChannel, response: true });
  return {
    path: "",
    place: async (signal) => {
      const { address, token } = await open(signal);
      return `${address}?token=${encodeURIComponent(token)}&connectId=${hello}`;
    },
    // It can be used after its welcome. That may have come before anybody waited for it: then the answer to this ping tells.
    login: async (link) => {
      await link.limiter.take({ messages: 1 }, { priority: "query", signal: link.over });
      await link.request(hello, stringifyJson({ id: hello, type: "ping" }), false, link.over, () => {});
    },
    heartbeat: { every: 15_000, text: stringifyJson({ id: "ping", type: "ping" }) },
    silence: 35_000,
    lifetime,
    maxMessage: 16 * 2 ** 20,
    topics: { connection: topics, frame: 1 },
    ...(decoders ? { decoders } : {}),
    subscribe: (addresses, id) => frame("subscribe", id, addresses),
    unsubscribe: (addresses, id) => frame("unsubscribe", id, addresses),
    read: (bytes) => frameOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")),
    addressOf: (bytes) => {
      const { buffer, byteOffset, byteLength } = bytes;
      const start = Buffer.from(buffer, byteOffset, Math.min(byteLength, 256)).toString("utf8");
      const topic = /"topic":"([^"]+)"/.exec(start)?.[1];
      return topic === undefined ? undefined : addressOfTopic(topic);
    },
  };
}

function addressOfTopic(topic: string): string {
  return parents.find(([prefix]) => topic.startsWith(prefix))?.[1] ?? topic;
}

function frameOf(text: string): Frame {
  const frame = objectOf(text);
  const id = typeof frame["id"] === "string" ? frame["id"] : "";
  switch (frame["type"]) {
    case "message": {
      const { topic, data } = frame;
      // What it was about is not known: passed over, an event of the account would be lost without a word.
      if (typeof topic !== "string") {
        throw new SchemaError("topic", "the topic of a message", "none", { venue: venue.id });
      }
      return { kind: "data", address: addressOfTopic(topic), payload: data };
    }
    case "welcome":
    case "pong":
      return id === hello ? { kind: "reply", id, result: undefined } : { kind: "nothing" };
    case "ack":
      return { kind: "reply", id, result: undefined };
    case "error":
      return refusalOf(id, String(frame["code"]), String(frame["data"] ?? ""));
    default:
      return { kind: "nothing" };
  }
}

/** What passes is asked for again: its status says so. */
function refusalOf(id: string, code: string, text: string): Frame {
  const refused = { code, text };
  const kind = kindOf(venue, refused, 400, false);
  const status = kind === "RateLimited" ? 429 : kind === "Unavailable" ? 503 : 400;
  return { kind: "refusal", id, status, refused };
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
