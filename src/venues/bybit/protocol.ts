/**
 * The frames of the sockets (docs: websocket, "Connect", "How to Send the Heartbeat Packet", "How to Subscribe to Topics";
 * websocket/trade/guideline).
 */
import type { ControlReplyFrame, TradeAuthReplyFrame } from "../../../generated/bybit/spot.ts";
import { controlReplyFrameSchema, tradeAuthReplyFrameSchema } from "../../../generated/bybit/spot.ts";
import type { Request } from "../../core/endpoint.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, objectIn, startOf, wordOf } from "../../core/stream/frame.ts";
import type { Frame, Link, Protocol } from "../../core/stream/link.ts";
import { about, codeOf } from "./errors.ts";

/** What all sockets share. The server answers each ping, so that silence tells of a connection that is dead. */
const base = {
  path: "",
  heartbeat: { every: 15_000, text: '{"op":"ping"}' },
  silence: 40_000,
  maxMessage: 16 * 2 ** 20,
} as const;

/** The first request of a connection is the login: answers to it were seen without the id that was sent along. */
const loginId = "1";

interface LoginParams {
  readonly args: readonly [key: string, expires: number, signature: string];
}

/** The login of the private socket, and that of the trade socket: what is signed is in it already. */
export const privateLogin: Request<LoginParams, ControlReplyFrame> = {
  id: "auth",
  server: "private",
  method: "auth",
  auth: "none",
  cost: {},
  params: { args: { required: true } },
  answer: controlReplyFrameSchema,
};
export const tradeLogin: Request<LoginParams, TradeAuthReplyFrame> = {
  ...privateLogin,
  server: "trade",
  answer: tradeAuthReplyFrameSchema,
};

/** Market data. Spot takes at most 10 topics a frame, and every socket 21 000 characters of topics in all. */
export const marketProtocol: Protocol = {
  ...base,
  topics: { connection: 500, frame: 10 },
  subscribe: (addresses, id) => topicsFrame("subscribe", addresses, id),
  unsubscribe: (addresses, id) => topicsFrame("unsubscribe", addresses, id),
  read: (bytes) => {
    const frame = objectIn(bytes, about);
    const { topic } = frame;
    return typeof topic === "string" ? { kind: "data", address: topic, payload: frame } : controlOf(frame);
  },
  addressOf: (bytes) => /^\{(?:"id":"[^"\\]*",)?"topic":"([^"\\]+)"/.exec(startOf(bytes))?.[1],
};

/** The account's events. */
export function privateProtocol(login: (link: Link) => Promise<void>): Protocol {
  return { ...marketProtocol, login, request: (id, op, params) => stringifyJson({ req_id: id, op, ...params }) };
}

/** Orders. What a request holds beside the order is told in a header of its frame. */
export function tradeProtocol(login: (link: Link) => Promise<void>): Protocol {
  return {
    ...base,
    topics: { connection: 1, frame: 1 },
    login,
    request: (id, op, params) => {
      if (op === "auth") return stringifyJson({ reqId: id, op, ...params });
      const { "X-BAPI-TIMESTAMP": time, "X-BAPI-RECV-WINDOW": window, ...order } = params;
      const header = {
        "X-BAPI-TIMESTAMP": time,
        ...(window === undefined ? {} : { "X-BAPI-RECV-WINDOW": String(window) }),
      };
      // An id may not come twice, on any connection.
      return stringifyJson({ reqId: `${String(time)}-${id}`, header, op, args: [order] });
    },
    read: (bytes) => {
      const frame = objectIn(bytes, about);
      const { op, reqId, header, success, data } = frame;
      if (op === "pong" || op === "ping") return { kind: "nothing" };
      const id = op === "auth" ? loginIdOf(reqId) : wordOf(reqId).replace(/^\d+-/, "");
      const reset = (header as { "X-Bapi-Limit-Reset-Timestamp"?: unknown } | undefined)
        ?.["X-Bapi-Limit-Reset-Timestamp"];
      const refused = codeOf(frame, reset);
      if (refused) return { kind: "refusal", id, refused, status: op === "auth" ? 401 : 400 };
      if (success === false) return refusedInWords(frame, id);
      if (op === "auth") return { kind: "reply", id, result: frame };
      return "data" in frame ? { kind: "reply", id, result: data } : { kind: "nothing" };
    },
  };
}

function topicsFrame(op: string, args: readonly string[], id: string): string {
  return stringifyJson({ req_id: id, op, args });
}

/** An answer of a market or private socket. Those to pings have no request that waits for them. */
function controlOf(frame: Fields): Frame {
  const { op, req_id, success } = frame;
  if (op === "ping" || op === "pong") return { kind: "nothing" };
  const id = op === "auth" ? loginIdOf(req_id) : wordOf(req_id);
  // Asked for a second time, where the first answer was lost: it is as wanted.
  const done = success === true || (success === false && /already subscribed/.test(wordOf(frame["ret_msg"])));
  if (success === false && !done) return refusedInWords(frame, id);
  return done ? { kind: "reply", id, result: frame } : { kind: "nothing" };
}

/** A refusal mostly without a code: what it is about is all there is. Of a login, only one that came late is tried again. */
function refusedInWords(frame: Fields, id: string): Frame {
  const op = wordOf(frame["op"]);
  const coded = codeOf(frame);
  if (coded) return { kind: "refusal", id, refused: coded, status: op === "auth" ? 401 : 400 };
  const text = wordOf(frame["ret_msg"]);
  const late = op === "auth" && /expire|timestamp|recv_window/i.test(text) && !/api_?key/i.test(text);
  return { kind: "refusal", id, refused: { code: late ? "10002" : op, text }, status: op === "auth" ? 401 : 400 };
}

function loginIdOf(id: unknown): string {
  return wordOf(id) || loginId;
}
