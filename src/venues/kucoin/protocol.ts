/** The frames of the sockets (docs: "Websocket API", "Introduction"). */
import { venue } from "../../../generated/kucoin/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, objectIn, refusalOf, startOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Protocol } from "../../core/stream/link.ts";
import { ask } from "../../core/stream/login.ts";
import { about } from "./errors.ts";

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
      await ask(link, hello, { id: hello, type: "ping" });
    },
    heartbeat: { every: 15_000, text: stringifyJson({ id: "ping", type: "ping" }) },
    silence: 35_000,
    lifetime,
    maxMessage: 16 * 2 ** 20,
    topics: { connection: topics, frame: 1 },
    ...(decoders ? { decoders } : {}),
    subscribe: (addresses, id) => frame("subscribe", id, addresses),
    unsubscribe: (addresses, id) => frame("unsubscribe", id, addresses),
    read: (bytes) => frameOf(objectIn(bytes, about)),
    addressOf: (bytes) => {
      const topic = /"topic":"([^"]+)"/.exec(startOf(bytes))?.[1];
      return topic === undefined ? undefined : addressOfTopic(topic);
    },
  };
}

function addressOfTopic(topic: string): string {
  return parents.find(([prefix]) => topic.startsWith(prefix))?.[1] ?? topic;
}

function frameOf(frame: Fields): Frame {
  const id = wordOf(frame["id"]);
  switch (frame["type"]) {
    case "message": {
      const { topic, data } = frame;
      // What it was about is not known: passed over, an event of the account would be lost without a word.
      if (typeof topic !== "string") {
        throw new SchemaError("topic", "the topic of a message", "none", about);
      }
      return { kind: "data", address: addressOfTopic(topic), payload: data };
    }
    case "welcome":
    case "pong":
      return id === hello ? { kind: "reply", id, result: undefined } : { kind: "nothing" };
    case "ack":
      return { kind: "reply", id, result: undefined };
    case "error":
      return refusalOf(venue, id, { code: String(frame["code"]), text: String(frame["data"] ?? "") });
    default:
      return { kind: "nothing" };
  }
}
