/**
 * The frames of the socket (docs: websocket v2). Channels are subscribed one by one; what is answered names the channel, and a
 * refusal names nothing.
 */
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, fieldsOf, objectIn, textOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about } from "./errors.ts";

/** Where the account's events are found: each of these is a channel for every market. */
export const ordersAddress = "private-my_orders";
export const tradesAddress = "private-my_trades";
/** The venue's answers to our signs of life, on the account's socket. */
export const beatsAddress = "heartbeat";

/** What opens the account's channels. */
export interface Access {
  readonly token: string;
  readonly user_id: number | bigint;
}

/** Most channels of a connection are 1024: a connection with one more is closed without a word. */
const mostChannels = 1_000;

const heartbeat = '{"event":"bts:heartbeat"}';
const day = 24 * 60 * 60_000;

const base = {
  path: "",
  silence: 45_000,
  topics: { connection: mostChannels, frame: 1 },
  maxMessage: 8 * 2 ** 20,
} as const;

/** Ids of the frames that wait for their answer, by the answer's event and channel. */
type Asked = Map<string, string>;

type Wanted = "subscribe" | "unsubscribe";
const answers = { subscribe: "bts:subscription_succeeded", unsubscribe: "bts:unsubscription_succeeded" } as const;

/** Market data. An address is a channel. */
export function marketProtocol(decoders: NonNullable<Protocol["decoders"]>): Protocol {
  const asked: Asked = new Map();
  return {
    ...base,
    anew: () => marketProtocol(decoders),
    heartbeat: { every: 20_000, text: heartbeat },
    // Connections end after 90 days, which no timer counts.
    lifetime: 20 * day,
    decoders,
    subscribe: ([channel = ""], id) => frameOf("subscribe", asked, id, { channel }),
    unsubscribe: ([channel = ""], id) => frameOf("unsubscribe", asked, id, { channel }),
    read: (bytes) => read(objectIn(bytes, about), asked, (channel) => channel),
    addressOf: channelIn,
  };
}

/**
 * The account's events: whoever logs in subscribes the channels of every market. `access` asks for a token, `markets` are ids;
 * `login` tells what is refused.
 */
export function userProtocol(
  access: (signal: AbortSignal) => Promise<Access>,
  markets: () => readonly string[],
  login: (run: (link: Link) => Promise<unknown>) => NonNullable<Protocol["login"]>,
): Protocol {
  const asked: Asked = new Map();
  return {
    ...base,
    anew: () => userProtocol(access, markets, login),
    // Its answers are what balances are read at.
    heartbeat: { every: 3_000, text: heartbeat },
    // What was listed since is heard on the next connection.
    lifetime: day,
    login: login(async (link) => {
      const { token: auth, user_id: user } = await access(link.over);
      const hear = (channel: string): Promise<unknown> => {
        const id = link.nextId();
        return link.request(id, frameOf("subscribe", asked, id, { channel, auth }), false, link.over, () => {});
      };
      const [first, ...others] = markets().flatMap((market) =>
        [ordersAddress, tradesAddress].map((channel) => `${channel}_${market}-${user}`)
      ).slice(0, mostChannels);
      // Alone: a refusal does not say of what, and a token that is not taken is not taken anywhere.
      if (first !== undefined) await hear(first);
      await Promise.all(others.map(hear));
    }),
    read: (bytes) => {
      const frame = objectIn(bytes, about);
      if (frame["event"] === "bts:heartbeat") return { kind: "data", address: beatsAddress, payload: frame };
      return read(frame, asked, addressOfOwn);
    },
    addressOf: (bytes) => addressOfOwn(channelIn(bytes) ?? ""),
  };
}

/** The market of one of the account's channels. */
export function marketIn(channel: string): string {
  return /^private-my_[a-z]+_(.+)-\d+$/.exec(channel)?.[1] ?? "";
}

function addressOfOwn(channel: string): string {
  return channel.startsWith(tradesAddress) ? tradesAddress : ordersAddress;
}

function frameOf(
  wanted: Wanted,
  asked: Asked,
  id: string,
  data: { readonly channel: string; readonly auth?: string },
): string {
  asked.set(`${answers[wanted]} ${data.channel}`, id);
  return stringifyJson({ event: `bts:${wanted}`, data });
}

function read(frame: Fields, asked: Asked, addressOf: (channel: string) => string): Frame {
  const [event, channel] = [wordOf(frame["event"]), wordOf(frame["channel"])];
  switch (event) {
    case answers.subscribe:
    case answers.unsubscribe: {
      const key = `${event} ${channel}`;
      const id = asked.get(key);
      asked.delete(key);
      return id === undefined ? { kind: "nothing" } : { kind: "reply", id, result: undefined };
    }
    case "bts:error": {
      const { code, message } = fieldsOf(frame["data"]);
      const refused = { code: typeof code === "number" ? String(code) : "frame", text: wordOf(message) };
      return { kind: "refusal", id: "", status: 400, refused };
    }
    case "bts:request_reconnect":
      return { kind: "shutdown" };
    case "bts:heartbeat":
      return { kind: "nothing" };
    default:
      // Passed over, an event of the account would be lost without a word.
      if (event === "" || typeof frame["channel"] !== "string") {
        throw new SchemaError("channel", "an event of a channel", "none", about);
      }
      return { kind: "data", address: addressOf(channel), payload: frame };
  }
}

/** The channel of a frame that cannot be read: it stands near its end. */
function channelIn(bytes: Uint8Array): string | undefined {
  return /"channel":\s*"([^"\\]+)"/.exec(textOf(bytes.subarray(-300)))?.[1];
}
