/**
 * The frames of the sockets (docs: "Websocket Market Data", "Websocket Account and Order"). Those of market data are packed with
 * gzip and have ids; those of the account are neither: an answer is of what it names.
 */
import type { MbpBook } from "../../../generated/htx/spot.ts";
import { mbpBookSchema } from "../../../generated/htx/spot.ts";
import { venue } from "../../../generated/htx/venue.ts";
import type { Request } from "../../core/endpoint.ts";
import { SchemaError } from "../../core/errors.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, fieldsOf, idOf, objectIn, refusalOf, startOf, wordOf } from "../../core/stream/frame.ts";
import { gunzip } from "../../core/stream/gzip.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { ask } from "../../core/stream/login.ts";
import { about, wordedRefusal } from "./errors.ts";

/** Channels of the account: orders and fills of all symbols, and each balance with what is free of it. */
export const accountChannels = ["orders#*", "trade.clearing#*#0", "accounts.update#2"] as const;

const maxMessage = 16 * 2 ** 20;
/** Subscriptions of one connection; the venue names no bound. */
const topics = 100;

/** The whole book that changes are joined to, which is asked for over the same kind of socket. */
export const mbpRequest: Request<{ readonly symbol: string }, MbpBook> = {
  id: "requestMbp",
  server: "feed",
  method: "mbp",
  auth: "none",
  cost: { pulls: 1 },
  params: { symbol: { required: true } },
  answer: mbpBookSchema,
};

/** Market data. An address is a topic. */
export function marketProtocol(decoders?: NonNullable<Protocol["decoders"]>): Protocol {
  return {
    path: "",
    heartbeat: { every: 10_000 },
    // The venue pings every five seconds.
    silence: 20_000,
    maxMessage,
    topics: { connection: topics, frame: 1 },
    unpack: gunzip(maxMessage, about),
    ...(decoders ? { decoders } : {}),
    subscribe: ([sub = ""], id) => stringifyJson({ sub, id }),
    unsubscribe: ([unsub = ""], id) => stringifyJson({ unsub, id }),
    request: (id, _, { symbol }) => stringifyJson({ req: `market.${String(symbol)}.mbp.150`, id }),
    read: (bytes) => marketFrame(objectIn(bytes, about)),
    addressOf: (bytes) => /"ch":"([^"\\]+)"/.exec(startOf(bytes))?.[1],
  };
}

function marketFrame(frame: Fields): Frame {
  const { ping, ch, id } = frame;
  if (ping !== undefined) return { kind: "answer", text: stringifyJson({ pong: ping }) };
  if (typeof ch === "string") return { kind: "data", address: ch, payload: frame };
  const refused = wordedRefusal(frame);
  if (refused) return refusalOf(venue, idOf(id), refused);
  return { kind: "reply", id: idOf(id), result: frame["data"] };
}

/** What a login needs: what it says of itself. */
export type Proof = () => Promise<object>;

/**
 * The account's events, which whoever logs in subscribes. `run` puts what it is given in a login: what the venue refuses is told
 * by its error there.
 */
export function accountProtocol(
  proof: Proof,
  run: (login: (link: Link) => Promise<void>) => Protocol["login"],
): Protocol {
  /** What is asked for and not answered so far. */
  const asked = new Set<string>();
  const tell = async (link: Link, action: string, ch: string, more: object = {}): Promise<void> => {
    const id = nameOf(action, ch);
    asked.add(id);
    try {
      await ask(link, id, { action, ch, ...more });
    } finally {
      asked.delete(id);
    }
  };
  const login = run(async (link) => {
    await tell(link, "req", "auth", { params: await proof() });
    for (const channel of accountChannels) await tell(link, "sub", channel);
  });
  return {
    path: "",
    anew: () => accountProtocol(proof, run),
    heartbeat: { every: 10_000 },
    // The venue pings every twenty seconds.
    silence: 45_000,
    maxMessage,
    topics: { connection: accountChannels.length, frame: 1 },
    ...(login ? { login } : {}),
    read: (bytes) => accountFrame(objectIn(bytes, about), asked),
    addressOf: (bytes) => /"ch":"([^"\\]+)"/.exec(startOf(bytes))?.[1],
  };
}

function nameOf(action: string, ch: string): string {
  return `${action} ${ch}`;
}

function accountFrame(frame: Fields, asked: ReadonlySet<string>): Frame {
  const { action, ch, code } = frame;
  if (action === "ping") {
    const { ts } = fieldsOf(frame["data"]);
    return { kind: "answer", text: stringifyJson({ action: "pong", data: { ts } }) };
  }
  // What it was about is not known: passed over, an event of the account would be lost without a word.
  if (typeof ch !== "string") throw new SchemaError("ch", "the channel of a message", "none", about);
  if (code === undefined) return { kind: "data", address: ch, payload: frame };
  const id = nameOf(wordOf(action), ch);
  if (code === 200) return { kind: "reply", id, result: frame["data"] };
  // A channel that has ended behind its first answer brings nothing more on this connection (docs: "first push msg").
  if (!asked.has(id)) return { kind: "shutdown" };
  return refusalOf(venue, id, { code: idOf(code), text: wordOf(frame["message"]) });
}
