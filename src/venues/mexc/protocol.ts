/**
 * The frames of the sockets (docs: "Websocket Market Streams", "Websocket User Data Streams"): what is asked and answered is
 * JSON, what comes besides is a protocol buffer that names its channel first.
 */
import { readPushData } from "../../../generated/mexc/spot.proto.ts";
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, objectIn, startOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Protocol } from "../../core/stream/link.ts";
import { about } from "./errors.ts";

/** The name of a channel where a frame begins: field 1, its length, its text. */
const first = /^\n.(spot@[\w.@+-]+)/s;

/** What a socket says in plain words, before it closes, where its address has a key that is none. */
const noKey = "Invalid listen key";

const frame = (method: string, params: readonly string[], id: string): string =>
  stringifyJson({ method, params, id: Number(id) });

/** Market data. An address is the name of the channel. */
export const marketProtocol: Protocol = {
  path: "/ws",
  // Where nothing comes for a minute the venue closes.
  heartbeat: { every: 15_000, text: stringifyJson({ method: "PING" }) },
  silence: 35_000,
  lifetime: 24 * 3_600_000,
  maxMessage: 16 * 2 ** 20,
  topics: { connection: 30, frame: 1 },
  subscribe: (addresses, id) => frame("SUBSCRIPTION", addresses, id),
  unsubscribe: (addresses, id) => frame("UNSUBSCRIPTION", addresses, id),
  read: (bytes) => {
    // No field begins as JSON does, and a channel is named first: field 1 of text.
    if (bytes[0] === 0x0a) return pushed(bytes);
    return told(objectIn(bytes, about));
  },
  addressOf: (bytes) => {
    const name = first.exec(startOf(bytes, 128))?.[1];
    return name?.slice(0, bytes[1]);
  },
};

/** The account's events, on connections whose address has a key that is asked for; `ended`: the venue does not know it any more. */
export function accountProtocol(newKey: (signal: AbortSignal) => Promise<string>, ended: () => void): Protocol {
  return {
    ...marketProtocol,
    read: (bytes) => {
      if (startOf(bytes, noKey.length) !== noKey) return marketProtocol.read(bytes);
      ended();
      return { kind: "shutdown" };
    },
    place: async (signal) => `/ws?listenKey=${encodeURIComponent(await newKey(signal))}`,
  };
}

function pushed(bytes: Uint8Array): Frame {
  const payload = readPushData(bytes, about);
  if (payload.channel === "") throw new SchemaError("channel", "the channel of a message", "none", about);
  return { kind: "data", address: payload.channel, payload };
}

/** What was subscribed is repeated; a refusal has other words, and the same code 0. */
function told({ id, code, msg }: Fields): Frame {
  const text = wordOf(msg);
  if (text === "PONG") return { kind: "nothing" };
  const name = typeof id === "number" && id > 0 ? String(id) : "";
  if (code === 0 && text.startsWith("spot@")) return { kind: "reply", id: name, result: undefined };
  return { kind: "refusal", id: name, status: 400, refused: { code: "frame", text } };
}
