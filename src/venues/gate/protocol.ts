/** The frames of the sockets, which spot and contracts have alike (docs: sockets, "API Overview", "Websocket API"). */
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import {
  type Fields,
  fieldsOf,
  idOf,
  isFields,
  objectIn,
  startOf,
  subjectOf,
  wordOf,
} from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about, refusedBy } from "./errors.ts";

/** Where a socket is, and what its handshake has to say. */
export interface Place {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A service that fails at present, by its number in a frame. */
const failing = 3;

/**
 * Market data. An address is the channel and, behind a slash, what is subscribed of it. Frames say the time, which must not
 * be far off: `now` is the venue's, in milliseconds since 1970 UTC. A frame that names several things is refused for one of
 * them, so it has one.
 */
export function marketProtocol(place: Place, now: () => number): Protocol {
  const ask = (event: string, [address = ""]: readonly string[], id: string): string => {
    const [channel = "", what = ""] = address.split("/");
    return stringifyJson({ time: secondsOf(now), id: Number(id), channel, event, payload: payloadOf(channel, what) });
  };
  return {
    ...place,
    // Both sides may ping; the venue ends what does not answer.
    heartbeat: { every: 10_000 },
    silence: 25_000,
    maxMessage: 16 * 2 ** 20,
    topics: { connection: 200, frame: 1 },
    subscribe: (addresses, id) => ask("subscribe", addresses, id),
    unsubscribe: (addresses, id) => ask("unsubscribe", addresses, id),
    read: (bytes) => read(objectIn(bytes, about)),
    addressOf: (bytes) => {
      const start = startOf(bytes, 400);
      const channel = /"channel":"([a-z_.]+)"/.exec(start)?.[1];
      const name = /"(?:s|n|currency_pair|contract)":"([^"\\]+)"/.exec(start)?.[1];
      return channel === undefined || name === undefined ? undefined : `${channel}/${name}`;
    },
  };
}

/** The same address for the account: a login brings its events, and then it takes orders. */
export function accountProtocol(place: Place, now: () => number, login: (link: Link) => Promise<void>): Protocol {
  const { heartbeat, silence, maxMessage } = marketProtocol(place, now);
  return {
    ...place,
    heartbeat,
    silence,
    maxMessage,
    topics: { connection: 20, frame: 1 },
    login,
    read: (bytes) => read(objectIn(bytes, about)),
    request: (id, channel, params) => {
      const { "x-gate-exptime": until, ...req_param } = params;
      const req_header = until === undefined ? {} : { req_header: { "x-gate-exptime": until } };
      const payload = { req_id: id, req_param, ...req_header };
      return stringifyJson({ time: secondsOf(now), channel, event: "api", payload });
    },
  };
}

function secondsOf(now: () => number): number {
  return Math.floor(now() / 1_000);
}

/** A candle's interval and name are two things. */
function payloadOf(channel: string, what: string): readonly string[] {
  const at = what.indexOf("_");
  return channel.endsWith(".candlesticks") ? [what.slice(0, at), what.slice(at + 1)] : [what];
}

function read(frame: Fields): Frame {
  if (isFields(frame["header"])) return replyOf(frame, frame["header"]);
  const { channel, event, result } = frame;
  if (event === "subscribe" || event === "unsubscribe") return controlOf(frame);
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  if (typeof channel !== "string") throw new SchemaError("channel", "the channel of a message", "none", about);
  if (channel.endsWith(".pong")) return { kind: "nothing" };
  if (channel.endsWith(".system")) {
    return { kind: isFields(result) && result["type"] === "upgrade" ? "shutdown" : "nothing" };
  }
  if (isFields(frame["error"])) return refusalOf(frame, frame["error"]);
  if (Array.isArray(result) && result.length === 0) return { kind: "nothing" };
  return { kind: "data", address: addressOfResult(channel, result), payload: frame };
}

/** A subscription that was taken or refused. One that was made before is as wanted: its first answer was lost. */
function controlOf(frame: Fields): Frame {
  const { error } = frame;
  if (!isFields(error)) return { kind: "reply", id: idOf(frame["id"]), result: frame["result"] };
  if (/^Alert sub /.test(wordOf(error["message"]))) return { kind: "reply", id: idOf(frame["id"]), result: undefined };
  return refusalOf(frame, error);
}

function refusalOf(frame: Fields, { code, message }: Fields): Frame {
  const refused = { code: String(code), text: wordOf(message) };
  return { kind: "refusal", id: idOf(frame["id"]), refused, status: code === failing ? 503 : 400 };
}

/** The answer to a request. What only says that a request came is none: the answer follows. */
function replyOf(frame: Fields, header: Fields): Frame {
  if (frame["ack"] === true) return { kind: "nothing" };
  const id = wordOf(frame["request_id"]);
  const data = fieldsOf(frame["data"]);
  const reset = header["x_gate_ratelimit_reset_timestamp"] ?? header["x_gat_ratelimit_reset_timestamp"];
  const status = Number(header["status"]);
  const refused = refusedBy(data["errs"], reset);
  if (refused) return { kind: "refusal", id, refused, status };
  if (status >= 300) return { kind: "refusal", id, refused: { code: String(status), text: "refused" }, status };
  return { kind: "reply", id, result: data["result"] };
}

/** Those of the account are subscribed as a whole. */
const whole: ReadonlySet<string> = new Set(["orders", "usertrades", "balances", "positions"]);

/** The address that a message is for: what it is about, or all of its entries. */
function addressOfResult(channel: string, result: unknown): string {
  if (whole.has(channel.slice(channel.indexOf(".") + 1))) return channel;
  const nameOf = ({ s, n, currency_pair, contract }: Fields): string | undefined =>
    [s, n, currency_pair, contract].find((one) => typeof one === "string");
  const name = subjectOf(result, nameOf, about);
  if (name === undefined) throw new SchemaError("result", "what it is about", "nothing", about);
  return `${channel}/${name}`;
}
