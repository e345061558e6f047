/**
 * The frames of the sockets (docs: websocket, "Common API Reference"). The first answer to a subscription may be its first event
 * as well: it has the request's id, while every other event has -1.
 */
import { venue } from "../../../generated/crypto-com/venue.ts";
import { type Clock, sleep } from "../../core/clock.ts";
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, idOf, isFields, objectIn, refusalOf, startOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { root } from "./auth.ts";
import { about, refusedBy } from "./errors.ts";

/** The account's channels, of all instruments. */
export const accountChannels = ["user.order", "user.trade", "user.balance"] as const;

/** Milliseconds to be waited for: the limits of a connection are those of what is left of the second that it begins in. */
const rest = 1_000;

/** Milliseconds between two changes of a book: 10 or 100. */
const bookFrequency = 10;

/** Waits until a new connection may be used. */
export function settled(clock: Clock, link: Link): Promise<void> {
  return sleep(clock, rest, link.over);
}

/** Market data. An address is the channel. `now`: the venue's time, in milliseconds since 1970 UTC. */
export function marketProtocol(
  clock: Clock,
  now: () => number,
  decoders: NonNullable<Protocol["decoders"]>,
): Protocol {
  return {
    ...protocolOf("market"),
    decoders,
    topics: { connection: 400, frame: 1 },
    login: (link) => settled(clock, link),
    subscribe: (addresses, id) => subscription("subscribe", addresses, id, now()),
    unsubscribe: (addresses, id) => subscription("unsubscribe", addresses, id, now()),
  };
}

/** The account's: after a login it brings events and takes orders. */
export function accountProtocol(now: () => number, login: (link: Link) => Promise<void>): Protocol {
  return {
    ...protocolOf("user"),
    topics: { connection: 20, frame: 1 },
    login,
    counted: true,
    request: (id, method, params) => stringifyJson({ id, method, params, nonce: String(Math.floor(now())) }),
  };
}

/** The frame that opens or closes subscriptions. */
export function subscription(method: string, channels: readonly string[], id: string, now: number): string {
  const changes = { book_subscription_type: "SNAPSHOT_AND_UPDATE", book_update_frequency: bookFrequency };
  const isBook = channels.some((channel) => channel.startsWith("book."));
  return stringifyJson({
    id,
    method,
    params: { channels, ...(isBook ? changes : {}) },
    nonce: String(Math.floor(now)),
  });
}

function protocolOf(place: string): Pick<
  Protocol,
  "path" | "heartbeat" | "silence" | "maxMessage" | "read" | "addressOf"
> {
  return {
    path: root + place,
    // The venue asks every 30 seconds, and closes what does not answer within five.
    heartbeat: { every: 15_000 },
    silence: 40_000,
    maxMessage: 8 * 2 ** 20,
    read: (bytes) => frameOf(objectIn(bytes, about)),
    addressOf: (bytes) => {
      const channel = /"subscription":"([^"\\]+)"/.exec(startOf(bytes, 300))?.[1];
      return channel === undefined ? undefined : addressOf(channel);
    },
  };
}

/** Events of the account may be told of one instrument. */
function addressOf(channel: string): string {
  return accountChannels.find((one) => channel.startsWith(`${one}.`)) ?? channel;
}

function frameOf(frame: Fields): Frame {
  const { method, result } = frame;
  if (method === "public/heartbeat") {
    return { kind: "answer", text: stringifyJson({ id: frame["id"], method: "public/respond-heartbeat" }) };
  }
  const told = idOf(frame["id"]);
  const id = told.startsWith("-") ? "" : told;
  const refused = refusedBy(frame);
  if (refused) return refusalOf(venue, id, refused);
  if (method !== "subscribe" || !isFields(result)) {
    return id === "" ? { kind: "nothing" } : { kind: "reply", id, result };
  }
  const { subscription: channel } = result;
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  if (typeof channel !== "string") {
    throw new SchemaError("result.subscription", "the channel of an event", "none", about);
  }
  const address = addressOf(channel);
  const data = { kind: "data", address, payload: { ...frame, id: -1, code: 0 } } as const;
  if (id === "") return data;
  // What was traded before is no event.
  return channel.startsWith("trade.") ? { kind: "reply", id, result: undefined } : { ...data, id };
}
