/**
 * The frames of the sockets (docs: "WebSocket Overview", "WebSocket Channels"). What is subscribed is answered by all that is
 * subscribed on the connection, without a word of the request: which one it was for is found by what it has brought.
 */
import { Buffer } from "node:buffer";
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, fieldsOf, isFields, objectIn, startOf, subjectOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about } from "./errors.ts";

/** The account's channel. */
export const userAddress = "user";
/** A sign of life every second. Without it a channel on which nothing happens is closed after a minute. */
export const heartbeats = "heartbeats";

/** Channels by the name that their events have, where that is another one. */
const eventNames: Readonly<Record<string, string>> = { l2_data: "level2" };

/** Requests that wait for their answer: by what they want. */
type Asked = Map<
  string,
  { readonly id: string; readonly wanted: boolean; readonly channel: string; readonly product: string }
>;

/** Asks for a channel, with a token where it is one of the account. */
type Ask = (link: Link, channel: string, jwt?: string) => Promise<void>;

const base = {
  path: "",
  heartbeat: { every: 10_000 },
  silence: 25_000,
  // A whole book may come in one message.
  maxMessage: 32 * 2 ** 20,
  numberOf,
} as const;

/** Market data. An address is the channel and the product. */
export function marketProtocol(decoders: NonNullable<Protocol["decoders"]>): Protocol {
  const asked: Asked = new Map();
  const ask = asking(asked);
  const frame = (wanted: boolean, [address = ""]: readonly string[], id: string): string => {
    const [channel = "", product = ""] = address.split("/");
    remember(asked, { id, wanted, channel, product });
    return stringifyJson({ type: wanted ? "subscribe" : "unsubscribe", channel, product_ids: [product] });
  };
  return {
    ...base,
    anew: () => marketProtocol(decoders),
    topics: { connection: 100, frame: 1 },
    decoders,
    login: (link) => ask(link, heartbeats),
    subscribe: (addresses, id) => frame(true, addresses, id),
    unsubscribe: (addresses, id) => frame(false, addresses, id),
    read: (bytes) => read(objectIn(bytes, about), asked),
    addressOf: (bytes) => {
      const start = startOf(bytes, 400);
      const channel = /"channel":"(\w+)"/.exec(start)?.[1];
      const product = /"product_id":"([^"\\]+)"/.exec(start)?.[1];
      return channel === undefined || product === undefined
        ? undefined
        : `${eventNames[channel] ?? channel}/${product}`;
    },
  };
}

/**
 * The account's events: they are subscribed by whoever logs in, with a token for each frame. `guarded` makes a login of what
 * asks for them.
 */
export function userProtocol(
  token: () => string | Promise<string>,
  guarded: (run: (link: Link) => Promise<void>) => (link: Link) => Promise<void>,
): Protocol {
  const asked: Asked = new Map();
  const ask = asking(asked);
  return {
    ...base,
    anew: () => userProtocol(token, guarded),
    topics: { connection: 2, frame: 1 },
    login: guarded(async (link) => {
      await ask(link, heartbeats, await token());
      await ask(link, userAddress, await token());
    }),
    read: (bytes) => {
      const frame = objectIn(bytes, about);
      return frame["channel"] === heartbeats
        ? { kind: "data", address: heartbeats, payload: frame }
        : read(frame, asked);
    },
    addressOf: () => userAddress,
  };
}

function asking(asked: Asked): Ask {
  return async (link, channel, jwt) => {
    await link.limiter.take({ messages: 1 }, { priority: "query", signal: link.over });
    const id = link.nextId();
    remember(asked, { id, wanted: true, channel, product: "" });
    const text = stringifyJson({ type: "subscribe", channel, ...(jwt === undefined ? {} : { jwt }) });
    await link.request(id, text, false, link.over, () => {});
  };
}

/** The newest request for a thing counts, and stands behind those before it. */
function remember(asked: Asked, request: Asked extends Map<string, infer Request> ? Request : never): void {
  const key = `${request.channel} ${request.product}`;
  asked.delete(key);
  asked.set(key, request);
}

function read(frame: Fields, asked: Asked): Frame {
  const { type, channel, events } = frame;
  if (type === "error") return refusalOf(wordOf(frame["message"]));
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  if (typeof channel !== "string") throw new SchemaError("channel", "the channel of a message", "none", about);
  if (channel === heartbeats) return { kind: "nothing" };
  const list = Array.isArray(events) ? events as readonly unknown[] : [];
  if (channel === "subscriptions") return answerOf(list[0], asked);
  if (channel === userAddress) return { kind: "data", address: userAddress, payload: frame };
  const product = subjectOf(list.flatMap(entriesOf), ({ product_id }) => wordOf(product_id) || undefined, about);
  if (product === undefined) return { kind: "nothing" };
  return { kind: "data", address: `${eventNames[channel] ?? channel}/${product}`, payload: frame };
}

/** What says which product an event is about: it does so itself, or its entries do. */
function entriesOf(event: unknown): readonly unknown[] {
  if (!isFields(event)) return [];
  if (typeof event["product_id"] === "string") return [event];
  const entries = event["trades"] ?? event["tickers"] ?? event["candles"];
  return Array.isArray(entries) ? entries : [];
}

/** The first request that what is subscribed by now has done. */
function answerOf(event: unknown, asked: Asked): Frame {
  const channels = fieldsOf(fieldsOf(event)["subscriptions"]);
  for (const [key, { id, wanted, channel, product }] of asked) {
    const products = channels[channel];
    const there = Array.isArray(products) && (product === "" || products.includes(product));
    if (there !== wanted) continue;
    asked.delete(key);
    return { kind: "reply", id, result: undefined };
  }
  return { kind: "nothing" };
}

/** A refusal in words. What passes is asked for again: its status says so. */
function refusalOf(text: string): Frame {
  const status = /rate limit|too many/i.test(text) ? 429 : /auth|jwt|token/i.test(text) ? 401 : 400;
  return { kind: "refusal", id: "", status, refused: { code: status === 400 ? "frame" : String(status), text } };
}

const label = Buffer.from('"sequence_num":');
/** It stands near the beginning. */
const head = 256;

/** The number of a frame; errors have none. */
function numberOf(bytes: Uint8Array): number | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = whole.subarray(0, head).indexOf(label);
  if (at === -1 && whole.length > head) at = whole.indexOf(label);
  if (at === -1) return undefined;
  at += label.length;
  while (whole[at] === 0x20) at++;
  let number = 0;
  const begin = at;
  for (let digit = 0; (digit = (whole[at] ?? 0) - 0x30) >= 0 && digit <= 9; at++) number = number * 10 + digit;
  return at === begin ? undefined : number;
}
