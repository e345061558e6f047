/** A venue as its description has it, without any input or output of its own: a server or a test carries it. */
import { stringifyJson } from "../../src/core/json.ts";
import type { Mock, MockFrame, MockRefused, MockTopic } from "../../src/testing/mocked/mock.ts";
import type { Described } from "../generate.ts";
import type { Channel } from "../ir.ts";
import { isObject, valueAt } from "../load.ts";
import { isPart, partOf } from "../read/hot.ts";
import type { Fault } from "./fault.ts";
import { isMap } from "./fits.ts";
import {
  carriersOf,
  exampleOf,
  judgeFrame,
  pairing,
  replyTo,
  type Sendable,
  sendablesOf,
  socketPath,
  valueOf,
  withAt,
} from "./frames.ts";
import { judge, paramsOf, routesOf } from "./request.ts";
import { sampleOf } from "./sample.ts";
import { addressOf, asAsked, echoed, paramsOfText, type Topic, topicsIn } from "./topics.ts";

/** What a mock has, for who says so. */
export interface DescribedMock extends Mock {
  readonly operations: number;
  readonly frames: number;
  readonly channels: number;
}

/** The mock of a venue. `generate`: answers are made of the schemas, also where there are examples. */
export function mockOf(
  described: Described,
  { generate = false }: { readonly generate?: boolean } = {},
): DescribedMock {
  const { venue, products } = described;
  const routes = routesOf(described);
  const sendables = sendablesOf(described);
  const channels = products.flatMap((product) => product.channels);
  const carriers = new Map(channels.map((channel) => [channel, carriersOf(channel)] as const));
  const names = new Map(
    products.flatMap(({ name, channels }) => channels.map((channel) => [channel, `${name} ${channel.id}`] as const)),
  );
  const topicOf = (topic: Topic, bare: boolean = false): MockTopic => ({
    channel: names.get(topic.channel) ?? topic.channel.id,
    address: addressOf(topic),
    params: topic.params,
    examples: () =>
      topic.channel.messages.map(({ payload, examples }) =>
        asAsked(exampleOf(payload.shape, [...examples, ...payload.examples]), topic, channels)
      ),
    // What was not asked for by a frame comes as it is.
    frame: (payload) => bare ? payload : framed(topic, payload),
  });

  /**
   * The servers that a socket at this path may be of: those with requests at just this path, or else those with the longest path
   * that it begins with.
   */
  const serversAt = (path: string): ReadonlySet<string> => {
    const exact = sendables.filter(({ server, address }) => socketPath(venue, server) + address === path);
    if (exact.length > 0) return new Set(exact.map(({ server }) => server));
    const all = new Set([...sendables.map(({ server }) => server), ...[...carriers.values()].flat()]);
    const found = [...all].flatMap((name) => {
      const base = socketPath(venue, name);
      return base !== undefined && (path === base || path.startsWith(`${base}/`)) ? [[name, base.length] as const] : [];
    });
    const longest = Math.max(...found.map(([, length]) => length));
    return new Set(found.flatMap(([name, length]) => length === longest ? [name] : []));
  };

  return {
    operations: routes.length,
    frames: sendables.length,
    channels: channels.length,
    ask: ({ method, target, headers, body }) => {
      const [path = "", query = ""] = target.split("?", 2);
      const asked = { method, path, query: [...new URLSearchParams(query)], headers, body };
      const judged = judge(routes, venue.signing, asked);
      if ("fault" in judged) {
        const { fault, route } = judged;
        return refused(route?.name, fault, {
          status: 400,
          headers: { "content-type": "application/json" },
          body: refusalOf(route?.name, fault),
        });
      }
      const { name, endpoint } = judged.route;
      const { answer, examples } = endpoint;
      return {
        operation: name,
        params: paramsOf(judged.route, venue.signing, asked),
        example: () => generate ? sampleOf(answer.shape) : exampleOf(answer.shape, [...examples, ...answer.examples]),
      };
    },
    read: (text) => readFrame(sendables, channels, topicOf, text),
    open: (path) => {
      const servers = serversAt(path);
      if (servers.size === 0) {
        const fault: Fault = { place: path, rule: "route", text: "no socket of the venue has this path." };
        return refused(undefined, fault, {
          status: 400,
          headers: { "content-type": "application/json" },
          body: refusalOf(undefined, fault),
        });
      }
      const own = channels.filter((channel) => carriers.get(channel)?.some((server) => servers.has(server)));
      const frames = sendables.filter(({ server }) => servers.has(server));
      const [below = ""] = [...servers].map((server) => path.slice((socketPath(venue, server) ?? "").length + 1));
      return {
        topics: below.split("/").slice(-1).flatMap((text) =>
          atPath(own, decoded(text)).map((topic) => topicOf(topic, true))
        ),
        read: (text) => readFrame(frames, own, topicOf, text),
        topic: (name) => {
          const channel = own.find((one) => one.id === name || names.get(one) === name);
          return channel && topicOf({ channel, params: {}, text: channel.address, part: undefined }, true);
        },
      };
    },
  };
}

/** Channels that part of a socket's address names, by an address that is not fixed or by one that is. */
function atPath(channels: readonly Channel[], text: string): readonly Topic[] {
  return channels.flatMap((channel) => {
    const params = paramsOfText(channel, text);
    return params === undefined ? [] : [{ channel, params, text, part: text }];
  });
}

function readFrame(
  sendables: readonly Sendable[],
  channels: readonly Channel[],
  topicOf: (topic: Topic) => MockTopic,
  text: string,
): MockFrame | MockRefused<string> {
  // No description of JSON says it, and venues agree on it.
  if (text === "ping") return pong;
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    frame = text;
  }
  const { sendable, fault } = judgeFrame(sendables, frame);
  if (fault !== undefined || sendable === undefined || !isMap(frame)) {
    const why: Fault = fault ?? { place: "frame", rule: "route", text: "is none of the frames described here." };
    return refused(sendable?.name, why, refusalOf(sendable?.name, why, 400));
  }
  const { name, params, answer, signs, write } = sendable;
  const beside = valueOf(frame, params);
  const within = signs?.within === undefined ? undefined : valueOf(beside, [signs.within]);
  const given = isMap(within) ? within : beside;
  const topics = write ? [] : topicsIn(channels, frame);
  const whole = echoed(replyTo(sendable, frame), channels, topics);
  return {
    operation: name,
    params: isMap(given) ? given : frame,
    frame,
    example: () => valueOf(whole, answer),
    id: stringifyJson([pairing(sendable, frame), topics.map(addressOf)]),
    topics: topics.map((topic) => topicOf(topic)),
    ends: / un/i.test(name),
    reply: (value) => value === undefined ? whole : withAt(whole, answer, value),
  };
}

const pong: MockFrame = {
  operation: "ping",
  params: {},
  frame: {},
  example: () => "pong",
  id: "pong",
  topics: [],
  ends: false,
  reply: () => "pong",
};

/** What the document's `x-frame` wraps around a payload. */
function framed({ channel, text }: Topic, payload: unknown): unknown {
  const form = valueAt({ source: channel.at.source, pointer: ["x-frame"] });
  if (!isObject(form)) return payload;
  return Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, isPart(part) ? partOf(part, text, payload) : part]),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refused<Said>(operation: string | undefined, fault: Fault, said: Said): MockRefused<Said> {
  const { place, rule, text } = fault;
  return { operation, why: `${place} ${rule} ${text}`, said };
}

/** What a wrong request is answered with. It repeats neither a key nor a signature: what is missing has none. */
function refusalOf(operation: string | undefined, { place, rule, text }: Fault, status?: number): string {
  return JSON.stringify({
    mock: { ...(status === undefined ? {} : { status }), operation: operation ?? null, place, rule, text },
  });
}
