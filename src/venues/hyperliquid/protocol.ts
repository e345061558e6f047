/**
 * The frames of the socket (docs: Websocket, "Subscriptions", "Post requests", "Timeouts and heartbeats").
 *
 * The venue names a stream by an object, and answers a subscription with that object in place of a number: which request it
 * was for is kept here. Addresses are our own words. Those of the account's streams do not hold its address: there is one
 * account on a connection, and some of its frames do not say whose they are.
 */
import { SchemaError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { type Fields, fieldsOf, idOf, objectIn, subjectOf, textOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Protocol } from "../../core/stream/link.ts";
import type { Refused } from "../../core/refusal.ts";
import { toldIn } from "./errors.ts";

/** The account whose streams a connection carries. */
export interface Owner {
  readonly account: string;
  login(): Promise<void>;
}

/** Streams of the account, by what the venue calls them: its frames and its subscriptions name them so. */
const accountStreams = ["orderUpdates", "userFills", "spotState", "clearinghouseState"];
const greeting = "Websocket connection established";
const about = { venue: "hyperliquid" } as const;

/** One kind of socket: the owner's streams and requests besides those of the market where there is an owner. */
export function socketProtocol(owner?: Owner): Protocol {
  /** The newest request about each stream. */
  const asked: Map<string, string> = new Map();
  const frameOf = (method: "subscribe" | "unsubscribe", addresses: readonly string[], id: string): string => {
    const subscription = subscriptionOf(addresses[0] ?? "", owner?.account);
    asked.set(`${method} ${keyOf(subscription)}`, id);
    return stringifyJson({ method, subscription });
  };
  const answered = (method: string, subscription: Fields): string => {
    const key = `${method} ${keyOf(subscription)}`;
    const id = asked.get(key) ?? "";
    asked.delete(key);
    return id;
  };
  return {
    path: "/ws",
    anew: () => socketProtocol(owner),
    // The venue ends a connection on which it has sent nothing for a minute.
    heartbeat: { every: 20_000, text: stringifyJson({ method: "ping" }) },
    silence: 50_000,
    maxMessage: 16 * 2 ** 20,
    topics: { connection: 900, frame: 1 },
    subscribe: (addresses, id) => frameOf("subscribe", addresses, id),
    unsubscribe: (addresses, id) => frameOf("unsubscribe", addresses, id),
    read: (bytes) => readFrame(bytes, answered),
    ...(owner
      ? {
        login: () => owner.login(),
        request: (id: string, _method: string, params: Fields) =>
          stringifyJson({ method: "post", id: Number(id), request: { type: "action", payload: params } }),
      }
      : {}),
  };
}

/** The object by which the venue knows a stream. Coins may have a slash in their names. */
function subscriptionOf(address: string, user: string | undefined): Fields {
  const cut = address.indexOf("/");
  if (cut === -1) return { type: address, user };
  const [type, coin] = [address.slice(0, cut), address.slice(cut + 1)];
  if (type === "l2BookFast") return { type: "l2Book", coin, fast: true };
  if (type === "activeSpotAssetCtx") return { type: "activeAssetCtx", coin };
  if (type !== "candle") return { type, coin };
  const end = coin.lastIndexOf("/");
  return { type, coin: coin.slice(0, end), interval: coin.slice(end + 1) };
}

/** What tells streams apart. Answers have more fields than were sent, with their defaults. */
function keyOf({ type, coin = "", user = "", interval = "", fast }: Fields): string {
  return stringifyJson([type, coin, String(user).toLowerCase(), interval, fast === true]);
}

type Answered = (method: string, subscription: Fields) => string;

function readFrame(bytes: Uint8Array, answered: Answered): Frame {
  const text = textOf(bytes);
  // Some connections begin with it (observed 2026-07).
  if (text.startsWith(greeting)) return { kind: "nothing" };
  const { channel, data } = objectIn(text, about);
  if (typeof channel !== "string") throw new SchemaError("channel", "the frame's kind", typeof channel, about);
  if (channel === "pong") return { kind: "nothing" };
  if (channel === "error") return refusalOf(data, answered);
  if (channel === "post") return replyOf(fieldsOf(data));
  if (channel === "subscriptionResponse") {
    const { method, subscription } = fieldsOf(data);
    return { kind: "reply", id: answered(String(method), fieldsOf(subscription)), result: undefined };
  }
  const address = addressOf(channel, data);
  return address === undefined ? { kind: "nothing" } : { kind: "data", address, payload: data };
}

/** The address that an event is of; none of an empty list of trades, which does not name its coin. */
function addressOf(channel: string, data: unknown): string | undefined {
  if (accountStreams.includes(channel)) return channel;
  return subjectOf(data, ({ coin, fast, s, i }) => {
    if (channel === "candle") return `candle/${s}/${i}`;
    if (typeof coin !== "string") return undefined;
    return `${channel === "l2Book" && fast === true ? "l2BookFast" : channel}/${coin}`;
  }, about);
}

/** A refusal in words. What it repeats of a frame tells which one it is about, and is not passed on. */
function refusalOf(data: unknown, answered: Answered): Frame {
  const text = wordOf(data);
  const start = text.indexOf("{");
  const words = (start === -1 ? text : text.slice(0, start)).trim();
  const refused: Refused = { code: "frame", text: words };
  const post = /\bid=(\d+)/.exec(text)?.[1];
  if (post !== undefined) return { kind: "refusal", id: post, status: 400, refused };
  let echo: Fields = {};
  try {
    if (start !== -1) echo = fieldsOf(parseJson(text.slice(start, text.lastIndexOf("}") + 1)));
  } catch {
    // It names nothing, then.
  }
  const method = /unsubscri/i.test(words) || echo["method"] === "unsubscribe" ? "unsubscribe" : "subscribe";
  const id = answered(method, echo["subscription"] === undefined ? echo : fieldsOf(echo["subscription"]));
  // What is there already goes on, and what is gone already is gone: that is what was asked for.
  if (/^Already (?:un)?subscribed/i.test(words)) return { kind: "reply", id, result: undefined };
  return { kind: "refusal", id, status: 400, refused };
}

/** The answer to a request. */
function replyOf({ id, response }: Fields): Frame {
  const name = idOf(id);
  const { type, payload } = fieldsOf(response);
  if (type === "error") {
    const text = wordOf(payload);
    const status = Number(/^\d{3}\b/.exec(text)?.[0] ?? 400);
    return { kind: "refusal", id: name, status, refused: { code: String(status), text } };
  }
  const refused = toldIn(payload);
  return refused ? { kind: "refusal", id: name, status: 200, refused } : { kind: "reply", id: name, result: payload };
}
