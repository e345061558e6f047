/**
 * The frames of the two sockets, in the second version of the API (docs: "Spot WebSockets", introduction and channels). What is
 * pushed says its channel and symbol, and nothing of the depth or the trigger it was subscribed with: each of them has one
 * value here, so that channel and symbol tell the subscription.
 */
import { addOrderSocketRequest, amendOrderSocketRequest, batchAddRequest } from "../../../generated/kraken/spot.ts";
import { stringifyJson } from "../../core/json.ts";
import { type Fields, idOf, objectIn, startOf, subjectOf } from "../../core/stream/frame.ts";
import type { Frame, Protocol } from "../../core/stream/link.ts";
import { refusedOf } from "./errors.ts";

/**
 * Levels a side of a book. The checksum covers ten; with more than those subscribed, what becomes the tenth when one goes is
 * here already (the venue's own client: 25 for a book of 10).
 */
export const bookDepth = "25";
/** A ticker is told whenever the best bid or ask changes. */
export const tickerTrigger = "bbo";
const about = { venue: "kraken" } as const;

/** The account's channels. */
export const executionsAddress = "executions";
export const balancesAddress = "balances";

/** What both sockets share. The server ends a connection on which nothing happens for a minute (docs: introduction). */
const base = {
  path: "/v2",
  heartbeat: { every: 15_000, text: stringifyJson({ method: "ping" }) },
  silence: 35_000,
  maxMessage: 16 * 2 ** 20,
} as const;

/** Market streams: one address a frame, as a frame about several symbols has as many answers. */
export const marketProtocol: Protocol = {
  ...base,
  topics: { connection: 200, frame: 1 },
  subscribe: ([address = ""], id) => control("subscribe", { ...wanted(address), ...snapshots(address) }, id),
  unsubscribe: ([address = ""], id) => control("unsubscribe", wanted(address), id),
  read: (bytes) => {
    const frame = objectIn(bytes, about);
    if (typeof frame["channel"] !== "string") return replyOf(frame);
    const address = marketAddress(frame["channel"], frame["data"]);
    return address === undefined ? { kind: "nothing" } : { kind: "data", address, payload: frame };
  },
  decoders: async () => (await import("../../../generated/kraken/spot.hot.ts")).decoders,
  addressOf: (bytes) => {
    const [, channel, symbol] = /^\{"channel":"(\w+)",.*?"symbol":"([^"\\]+)"/.exec(startOf(bytes)) ?? [];
    return channel === undefined || channel === "ohlc" ? undefined : marketAddress(channel, [{ symbol }]);
  },
};

/** What the private socket needs of its session. */
export interface PrivateParts {
  /** A token, asked for anew for each connection: it lives as long as that (docs: "WebSocket Authentication"). */
  token(signal: AbortSignal): Promise<string>;
  /** The deadline of an order that is sent now. */
  deadline(): string;
}

/** Methods that carry a deadline. */
const fenced: ReadonlySet<string> = new Set([addOrderSocketRequest, amendOrderSocketRequest, batchAddRequest].map(
  ({ method }) => method,
));

/** The account's events and orders. Every subscription and every request carries the connection's token. */
export function privateProtocol({ token, deadline }: PrivateParts): Protocol {
  let current = "";
  const signed = (params: Readonly<Record<string, unknown>>) => ({ ...params, token: current });
  return {
    ...base,
    place: async (signal) => {
      current = await token(signal);
      return base.path;
    },
    topics: { connection: 2, frame: 1 },
    subscribe: ([address = ""], id) =>
      control("subscribe", signed({ channel: address, ...accountOptions(address) }), id),
    unsubscribe: ([address = ""], id) => control("unsubscribe", signed({ channel: address }), id),
    request: (id, method, params) =>
      control(method, signed({ ...params, ...(fenced.has(method) ? { deadline: deadline() } : {}) }), id),
    read: (bytes) => {
      const frame = objectIn(bytes, about);
      const { channel } = frame;
      if (typeof channel !== "string") return replyOf(frame);
      const known = channel === executionsAddress || channel === balancesAddress;
      return known ? { kind: "data", address: channel, payload: frame } : { kind: "nothing" };
    },
  };
}

/** Open orders come with the subscription; old fills and balances do not, they are asked for. */
function accountOptions(address: string): Readonly<Record<string, unknown>> {
  return address === executionsAddress
    ? { snap_orders: true, snap_trades: false, order_status: true }
    : { snapshot: false };
}

/** Numbers of a request are JSON numbers there: written from decimal text, digit by digit. */
const numbers = /"(order_qty|cash_order_qty|limit_price|price)":"(-?\d+(?:\.\d+)?)"/g;

function control(method: string, params: Readonly<Record<string, unknown>>, id: string): string {
  return stringifyJson({ method, params, req_id: Number(id) }).replace(numbers, '"$1":$2');
}

/** Channel, symbol and what else an address names. The symbol has a slash itself, so it stands last. */
function wanted(address: string): Readonly<Record<string, unknown>> {
  const [channel = "", ...rest] = address.split("/");
  const of = (at: number) => ({ channel, symbol: [rest.slice(at).join("/")] });
  if (channel === "book") return { ...of(1), depth: Number(rest[0]) };
  if (channel === "ticker") return { ...of(1), event_trigger: rest[0] };
  return channel === "ohlc" ? { ...of(1), interval: Number(rest[0]) } : of(0);
}

/** Trades and candles of the past are asked for by REST. */
function snapshots(address: string): Readonly<Record<string, unknown>> {
  return { snapshot: /^(?:book|ticker)\//.test(address) };
}

/** Which subscription an event belongs to; none for those of the connection itself. */
function marketAddress(channel: string, data: unknown): string | undefined {
  return subjectOf(data, ({ symbol, interval }) => {
    if (typeof symbol !== "string") return undefined;
    switch (channel) {
      case "book":
        return `book/${bookDepth}/${symbol}`;
      case "ticker":
        return `ticker/${tickerTrigger}/${symbol}`;
      case "trade":
        return `trade/${symbol}`;
      case "ohlc":
        return `ohlc/${Number(interval)}/${symbol}`;
      default:
        return undefined;
    }
  }, about);
}

/** Replies repeat `req_id`; a frame that could not be read is refused without one. */
function replyOf(frame: Fields): Frame {
  const { method, error, result } = frame;
  const id = idOf(frame["req_id"]);
  if (typeof error === "string") {
    const refused = refusedOf(error);
    // The answer to the frame before was lost, and it was sent again: what it asks for is there.
    if (method === "subscribe" && refused.code === "Already subscribed") return { kind: "reply", id, result: null };
    return { kind: "refusal", id, status: 400, refused };
  }
  if (method === "pong") return { kind: "nothing" };
  return result === undefined ? { kind: "nothing" } : { kind: "reply", id, result };
}
