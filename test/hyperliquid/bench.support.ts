/** Hyperliquid's far end, scripted: its answers are the description's examples, and its sockets the test holds. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Http } from "../../src/core/http/http.ts";
import { stringifyJson } from "../../src/core/json.ts";
import type { OpenSocket, SocketEvents } from "../../src/core/stream/socket.ts";
import { type HyperliquidOptions, type HyperliquidPerp, perp, spot } from "../../src/venues/hyperliquid/mod.ts";
import type { HyperliquidSpot } from "../../src/venues/hyperliquid/mod.ts";
import { type ManualClock, manualClock } from "../support/clock.ts";
import { answersOf, messagesOf } from "../support/examples.ts";

export const answer = answersOf("hyperliquid/spot.openapi.yaml");
export const perpAnswer = answersOf("hyperliquid/perp.openapi.yaml");
export const message = messagesOf("hyperliquid/spot.asyncapi.yaml");
export const perpMessage = messagesOf("hyperliquid/perp.asyncapi.yaml");

/** Every example of a message, also those without a name. */
export function messagesIn(file: string): (message: string) => unknown[] {
  const path = fileURLToPath(new URL(`../../specs/hyperliquid/${file}`, import.meta.url));
  const { components } = parse(readFileSync(path, "utf8")) as {
    components: { messages: Record<string, { examples: { payload: unknown }[] }> };
  };
  return (message) => {
    const found = components.messages[message]?.examples ?? [];
    if (found.length === 0) throw new Error(`${file} has no example of ${message}`);
    return found.map(({ payload }) => structuredClone(payload));
  };
}

/** The key of a vector that the venue's tests publish, and the address that it has. */
export const secret = "0x822e9959e022b78423eb653a62ea0020cd283e71a2a8133a6ff2aeffaf373cff";
export const account = "0x8e82af2f35f7b8d8a8fd54f6c1d0b1e8e0d9e9b3";

/** What an answer is: a value, or what makes it of the request's body. */
type Answer = unknown | ((body: Body) => unknown);
/** Of a question its type and fields; of an action what was signed. */
export type Body = Readonly<Record<string, unknown>> & { readonly action?: Readonly<Record<string, unknown>> };

/** A status of HTTP in place of an answer. */
export class Status {
  readonly code: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: number, text: string, headers: Readonly<Record<string, string>> = {}) {
    this.code = code;
    this.text = text;
    this.headers = headers;
  }
}

export interface Bench<Venue> {
  readonly venue: Venue;
  readonly clock: ManualClock;
  /** Bodies as they were sent, in order, with their path. */
  readonly asked: { readonly path: string; readonly headers: object; readonly body: Body }[];
  /** Answers to questions and actions by their type; actions on the socket get the same ones. */
  readonly answers: Record<string, Answer>;
  readonly sockets: { readonly url: string; readonly events: SocketEvents; readonly sent: Body[] }[];
  /** Sends a frame to every open socket. */
  tell(channel: string, data: unknown): void;
  /** The bodies of requests of a type. */
  of(type: string): Body[];
}

type Kinds = { readonly spot: HyperliquidSpot; readonly perp: HyperliquidPerp };

/** A connector over it, connected. */
export async function bench<Kind extends keyof Kinds>(
  kind: Kind,
  options: Partial<HyperliquidOptions> = {},
  change: Record<string, Answer> = {},
): Promise<Bench<Kinds[Kind]>> {
  const clock = manualClock(1_791_281_000_000);
  const asked: Bench<unknown>["asked"] = [];
  const sockets: Bench<unknown>["sockets"] = [];
  const answers: Record<string, Answer> = {
    exchangeStatus: () => ({ time: clock.now() }),
    spotMeta: answer("spotMeta"),
    meta: perpAnswer("meta", "wire"),
    userRole: { role: "agent", data: { user: account } },
    userAbstraction: "unifiedAccount",
    frontendOpenOrders: [],
    userFillsByTime: [],
    userFills: [],
    spotClearinghouseState: answer("spotClearinghouseState", "page"),
    clearinghouseState: perpAnswer("clearinghouseState", "none"),
    allMids: answer("allMids"),
    ...change,
  };
  const reply = (type: string, body: Body): unknown => {
    const found = answers[type];
    if (found === undefined) throw new Error(`nothing is scripted for ${type}`);
    return typeof found === "function" ? (found as (body: Body) => unknown)(body) : found;
  };
  const http: Http = async ({ url, headers, body: text = "" }) => {
    const body = JSON.parse(text) as Body;
    const path = new URL(url).pathname;
    asked.push({ path, headers, body });
    const value = await reply(String((path === "/exchange" ? body.action : body)?.["type"]), body);
    if (value instanceof Status) return { status: value.code, headers: value.headers, body: value.text };
    return { status: 200, headers: {}, body: stringifyJson(value) };
  };
  const openSocket: OpenSocket = (url, events) => {
    const socket = { url, events, sent: [] as Body[] };
    sockets.push(socket);
    let over = false;
    const say = (frame: unknown): void => {
      if (!over) events.message(new TextEncoder().encode(stringifyJson(frame)));
    };
    queueMicrotask(() => events.opened());
    return {
      send: (text) => {
        const frame = JSON.parse(text) as Body & { method: string; id: number; request: { payload: Body } };
        socket.sent.push(frame);
        if (frame.method === "ping") return say({ channel: "pong" });
        if (frame.method !== "post") {
          const { method } = frame;
          queueMicrotask(() =>
            say({ channel: "subscriptionResponse", data: { method, subscription: frame["subscription"] } })
          );
          return;
        }
        const { payload } = frame.request;
        queueMicrotask(async () => {
          const value = await reply(String(payload.action?.["type"]), payload);
          if (value instanceof Status) return;
          say({ channel: "post", data: { id: frame.id, response: { type: "action", payload: value } } });
        });
      },
      ping: () => events.alive(),
      close: () => {
        if (!over) events.closed(1000, "");
        over = true;
      },
      buffered: 0,
    };
  };
  const all: HyperliquidOptions = {
    credentials: { key: account, secret },
    ports: { clock, http, openSocket },
    ...options,
  };
  const venue = (kind === "spot" ? spot(all) : perp(all)) as Kinds[Kind];
  await venue.connect();
  return {
    venue,
    clock,
    asked,
    answers,
    sockets,
    tell: (channel, data) => {
      for (const { events } of sockets) events.message(new TextEncoder().encode(stringifyJson({ channel, data })));
    },
    of: (type) => asked.map(({ body }) => body).filter((body) => (body.action ?? body)["type"] === type),
  };
}

/** The error of a promise that has to reject. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(() => undefined, (thrown) => thrown as Error);
  if (error === undefined) throw new Error("it was not refused");
  return error;
}

/** What becomes of one order, in the venue's words. */
export function placed(...statuses: unknown[]): unknown {
  return { status: "ok", response: { type: "order", data: { statuses } } };
}

/** What becomes of cancels. */
export function canceled(...statuses: unknown[]): unknown {
  return { status: "ok", response: { type: "cancel", data: { statuses } } };
}
