/** Every message type that the venue reads: answers, events, replies, refusals. Found in the generated tables. */
import { Buffer } from "node:buffer";
import { fileURLToPath } from "node:url";
import { describe } from "../../codegen/generate.ts";
import * as spot from "../../generated/binance/spot.ts";
import { readMessage } from "../../src/core/stream/channel.ts";
import type { Channel, Endpoint, Request } from "../../src/core/endpoint.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { parseJson, stringifyJson } from "../../src/core/json.ts";
import type { Frame } from "../../src/core/stream/link.ts";
import { check } from "../../src/core/schema.ts";
import { refusal } from "../../src/venues/binance/errors.ts";
import { apiProtocol, marketProtocol } from "../../src/venues/binance/protocol.ts";
import { fixture, fixtures } from "../binance/fixture.ts";
import { answers, events } from "./mapped.ts";
import { Broken, type Exact, faithful, type Target } from "./target.ts";

type AnyEndpoint = Endpoint<unknown, unknown>;
type AnyChannel = Channel<unknown, unknown>;
type AnyRequest = Request<unknown, unknown>;

const about = { venue: "binance", operation: "fuzz" };
const api = apiProtocol(() => Promise.resolve());
const tables = Object.values(spot as Record<string, unknown>).filter((one) => typeof one === "object" && one !== null);

/** As the product does it: the whole text, as an answer's body. */
function parsed(text: string): unknown {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (error.message.length > 300) throw new Broken(`a message of ${error.message.length} characters`);
    throw new SchemaError("", "JSON", text.slice(0, 40), { ...about, cause: error });
  }
  faithful(text, value);
  return value;
}

/** An answer of HTTP: no status makes its body throw, and what is accepted goes through the map. */
function readAnswer(endpoint: AnyEndpoint): Target["read"] {
  const map = answers[endpoint.id] as ((value: unknown) => Iterable<Exact>) | undefined;
  return (bytes) => {
    const body = parsed(bytes.toString("utf8"));
    for (const status of [400, 418, 503]) {
      const refused = refusal({ status, headers: {}, body: "" }, body);
      if (refused && (typeof refused.code !== "string" || typeof refused.text !== "string")) {
        throw new Broken("a refusal of no text");
      }
    }
    const answer = check(endpoint.answer, body, about);
    return map?.(answer) ?? [];
  };
}

/** A frame, read twice: as the protocol does, and as the reference does. */
function frameOf(protocol: { read(bytes: Uint8Array): Frame }, bytes: Buffer): Frame {
  const frame = protocol.read(bytes);
  const text = bytes.toString("utf8");
  faithful(text, parseJson(text));
  return frame;
}

function readEvent(channel: AnyChannel, protocol: { read(bytes: Uint8Array): Frame }): Target["read"] {
  return (bytes) => {
    const frame = frameOf(protocol, bytes);
    if (frame.kind !== "data") return [];
    const message = readMessage(channel, frame.payload, about);
    if (message === undefined) return [];
    const kind = channel.select ? (message as Record<string, unknown>)[channel.select] as string : only(channel);
    const map = Object.hasOwn(events, kind) ? events[kind] as ((value: unknown) => Iterable<Exact>) : undefined;
    return map?.(message) ?? [];
  };
}

function only(channel: AnyChannel): string {
  return channel.id === "klineTimezone" ? "kline" : channel.id.replace(/100ms$/, "");
}

function readReply(request: AnyRequest, protocol: { read(bytes: Uint8Array): Frame }): Target["read"] {
  const map = answers[request.id.replace(/Socket$/, "")] as ((value: unknown) => Iterable<Exact>) | undefined;
  return (bytes) => {
    const frame = frameOf(protocol, bytes);
    if (frame.kind === "refusal") {
      const { refused, id } = frame;
      if (typeof refused.code !== "string" || typeof refused.text !== "string" || typeof id !== "string") {
        throw new Broken("a refusal of no text");
      }
    }
    if (frame.kind !== "reply") return [];
    const answer = check(request.answer, frame.result, about);
    return map?.(answer) ?? [];
  };
}

/** Every message type, those that share a schema once each for answers, events and replies. */
export function targets(): Target[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const [product] = describe(root, "binance").products;
  if (!product) throw new Error("no product");
  const own = fixtures();
  const payloads = (prefix: string): unknown[] =>
    own.filter((name) => name === prefix || name.startsWith(`${prefix}.`)).map((name) => fixture(name).payload);
  const texts = (list: readonly unknown[]): string[] => [...new Set(list.map((one) => stringifyJson(one)))];
  const found: Target[] = [];

  for (const table of tables as readonly Partial<AnyEndpoint & AnyChannel & AnyRequest>[]) {
    if (table.path !== undefined && table.answer !== undefined) {
      const endpoint = table as AnyEndpoint;
      const examples = product.endpoints.find(({ id }) => id === endpoint.id)?.examples ?? [];
      const list = [...examples.map(({ value }) => value), ...payloads(`rest/${endpoint.id}`)];
      // What the connector reads of them is the same for two symbols as for all.
      const read = readAnswer(endpoint);
      found.push({ name: `rest/${endpoint.id}`, samples: texts(list).filter((text) => accepts(read, text)), read });
    } else if (table.messages !== undefined) {
      const channel = table as AnyChannel;
      const described = product.channels.find(({ id }) => id === channel.id)?.messages ?? [];
      for (const { key, examples } of described) {
        const kind = examples.map(({ value }) => value);
        const event = { diffDepth: "depthUpdate", ticker: "24hrTicker" }[key] ?? key;
        const list = [...kind, ...payloads(`ws/${event}`)];
        const isUser = channel.select !== undefined;
        const frames = list.map((data) =>
          isUser ? { subscriptionId: 0, event: data } : { stream: `btcusdt@${channel.id}`, data }
        );
        const read = readEvent(channel, isUser ? api : marketProtocol);
        const name = isUser ? `user/${key}` : `stream/${channel.id}`;
        found.push({ name, samples: texts(frames).filter((text) => accepts(read, text)), read });
      }
    } else if (table.method !== undefined && table.answer !== undefined) {
      const request = table as AnyRequest;
      const replies = product.messages.filter(({ key }) => key === `${request.id}Reply`).flatMap(({ examples }) =>
        examples
      );
      const protocol = request.server === "stream" ? marketProtocol : api;
      const read = readReply(request, protocol);
      const control = product.messages.filter(({ key }) => /^(?:done|subscriptions|property)$/.test(key));
      const list = request.server === "stream" ? control.flatMap(({ examples }) => examples) : replies;
      const samples = texts(list.map(({ value }) => value)).filter((text) => accepts(read, text));
      found.push({ name: `reply/${request.id}`, samples, read });
    }
  }
  const refusals = product.messages.filter(({ key }) => key === "refused").flatMap(({ examples }) => examples);
  const refused = texts([
    ...refusals.map(({ value }) => value),
    ...payloads("ws/api.refusal"),
    ...payloads("ws/api.limited"),
  ]);
  const order = tables.find((one) => (one as { id?: unknown }).id === "orderPlace") as AnyRequest;
  found.push({ name: "refusal/api", samples: refused, read: readReply(order, api) });
  found.push({ name: "refusal/stream", samples: refused, read: readReply(order, marketProtocol) });
  found.push({
    name: "refusal/rest",
    samples: texts([
      ...payloads("rest/error"),
      ...payloads("rest/orderCancelReplace.refused"),
      ...payloads("rest/orderCancelReplace.half"),
    ]),
    read: readAnswer(tables.find((one) => (one as { id?: unknown }).id === "orderCancelReplace") as AnyEndpoint),
  });
  found.push({
    name: "shutdown",
    samples: texts([...payloads("ws/api.shutdown"), ...payloads("ws/frame.shutdown")]),
    read: readReply(order, api),
  });
  return found;
}

function accepts(read: Target["read"], text: string): boolean {
  try {
    for (const _ of read(Buffer.from(text)));
    return true;
  } catch (error) {
    if (error instanceof SchemaError) return false;
    throw error;
  }
}
