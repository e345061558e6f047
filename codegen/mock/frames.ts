/** Frames over sockets: those that a description knows with their replies, and what a subscription then brings. */
import { dirname } from "node:path";
import type { Described } from "../generate.ts";
import type { Channel, Example, Message, Product, Shape, Signs, Venue } from "../ir.ts";
import { below, isList, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { fieldsOfAny } from "../read/fields.ts";
import { shapeAt } from "../read/asyncapi.ts";
import { Sources } from "../reference.ts";
import type { Fault } from "./fault.ts";
import { faultOf, isMap } from "./fits.ts";
import { sampleOf } from "./sample.ts";

/** One frame that a client may send, and what comes back. */
export interface Sendable {
  /** Product and operation, as people know it. */
  readonly name: string;
  readonly server: string;
  /** Of the channel that it is sent on: mostly the path below the server's. */
  readonly address: string;
  readonly shape: Shape;
  readonly reply: Message;
  /** Fields that only say what is asked; the others that both have pair a reply with its request. */
  readonly apart: ReadonlySet<string>;
  /** Where the parameters lie, in steps; where what signs them is added. */
  readonly params: readonly string[];
  /** Where the answer lies in the reply, in steps; the reply itself where there are none. */
  readonly answer: readonly string[];
  readonly write: boolean;
  readonly signs: Signs | undefined;
  /** What the frame has to say of itself, by field. */
  readonly constants: ReadonlyMap<string, unknown>;
}

/** The frames of a venue. */
export function sendablesOf(described: Described): readonly Sendable[] {
  return described.products.flatMap((product) =>
    product.sources.filter(({ file }) => file.endsWith(".asyncapi.yaml")).flatMap((source) =>
      ofSource(described, product, source)
    )
  );
}

function ofSource({ venue, products }: Described, product: Product, source: Source): readonly Sendable[] {
  const root: Place = { source, pointer: [] };
  const sources = new Sources(dirname(source.path), dirname(source.path), 20_000_000);
  const messageAt = (place: Place): Message | undefined => {
    const at = sources.settle(place)?.place;
    const all = products.flatMap(({ messages }) => messages);
    return at &&
      all.find((message) =>
        message.at.source.path === at.source.path && message.at.pointer.join("/") === at.pointer.join("/")
      );
  };
  const operations = valueAt(below(root, "operations"));
  return Object.entries(isObject(operations) ? operations : {}).flatMap(([id, operation]) => {
    const at = below(root, "operations", id);
    const channel = sources.settle(below(at, "channel"));
    if (!isObject(operation) || operation["action"] !== "send" || channel === undefined) return [];
    const request = messageAt(below(at, "messages", "0"));
    const list = valueAt(below(at, "reply", "messages"));
    const [reply] = (isList(list) ? list : []).flatMap((_, index) =>
      messageAt(below(at, "reply", "messages", index)) ?? []
    );
    if (request === undefined || reply === undefined) return [];
    const envelope = isObject(channel.value["x-envelope"]) ? channel.value["x-envelope"] : {};
    const { method, params, answer } = envelope;
    const shape: Shape = { kind: "ref", to: request.payload };
    const auth = operation["x-auth"];
    return serversOf(sources, root, channel.place, channel.value).map((server) => ({
      name: `${product.name} ${id}`,
      server,
      address: typeof channel.value["address"] === "string" ? channel.value["address"] : "",
      shape,
      reply,
      apart: new Set([method, params].flatMap((path) => typeof path === "string" ? path.split(".")[0] ?? [] : [])),
      params: typeof params === "string" ? params.split(".") : [],
      answer: typeof answer === "string" ? answer.split(".") : [],
      write: operation["x-write"] === true,
      signs: auth === "key" || auth === "signed" ? venue.signing[auth] : undefined,
      constants: constantsOf(shape, typeof method === "string" ? method : undefined),
    }));
  });
}

/** The servers that carry a pushed channel, by the names that venue.yaml has for them. */
export function carriersOf({ at, server }: Channel): readonly string[] {
  const folder = dirname(at.source.path);
  const sources = new Sources(folder, folder, 20_000_000);
  const channel = sources.settle(below(at, "channel"));
  if (channel === undefined) return [server];
  return serversOf(sources, { source: channel.place.source, pointer: [] }, channel.place, channel.value);
}

/** The names that venue.yaml has for the servers of a channel. */
function serversOf(sources: Sources, root: Place, place: Place, value: JsonObject): readonly string[] {
  const all = valueAt(below(root, "servers"));
  const own = value["servers"];
  const places = isList(own)
    ? own.map((_, index) => below(place, "servers", index))
    : Object.keys(isObject(all) ? all : {}).map((name) => below(root, "servers", name));
  return places.flatMap((one) => {
    const server = sources.settle(one);
    if (server === undefined) return [];
    const named = server.value["x-server"];
    return [typeof named === "string" ? named : server.place.pointer.at(-1) ?? ""];
  });
}

/** What tells frames apart: the constant that the envelope names, or those at the top of the frame. */
function constantsOf(shape: Shape, method: string | undefined): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const paths = method === undefined ? fieldNames(shape) : [method];
  for (const path of paths) {
    const inner = shapeAt(shape, path);
    const settled = inner?.kind === "ref" ? inner.to.shape : inner;
    if (settled?.kind === "literal") found.set(path, settled.value);
  }
  return found;
}

function fieldNames(shape: Shape): readonly string[] {
  if (shape.kind === "ref") return fieldNames(shape.to.shape);
  return shape.kind === "object" ? shape.fields.map(({ name }) => name) : [];
}

/** The frame that is meant, or what is wrong with it. */
export function judgeFrame(
  sendables: readonly Sendable[],
  frame: unknown,
): { readonly sendable?: Sendable; readonly fault?: Fault } {
  if (!isMap(frame)) return { fault: { place: "frame", rule: "body", text: "must be a map of fields." } };
  const told = sendables.filter(({ constants }) =>
    constants.size > 0 && [...constants].every(([path, value]) => valueOf(frame, path.split(".")) === value)
  );
  // Those without a constant are told by their fields: what such a frame is not, it does not look like.
  const meant = told.length > 0
    ? told
    : sendables.filter((one) => one.constants.size === 0 && frameFault(one, frame) === undefined);
  if (meant.length === 0) {
    const paths = new Set(sendables.flatMap(({ constants }) => [...constants.keys()]));
    const place = paths.size === 1 ? `frame.${[...paths][0]}` : "frame";
    const known = [...new Set(sendables.map(({ constants }) => [...constants.values()].join(" ")))].join(", ");
    return { fault: { place, rule: "route", text: `is none of the frames described here: ${known || "none"}.` } };
  }
  const judged = meant.map((sendable) => ({ sendable, fault: frameFault(sendable, frame) }));
  const right = judged.find(({ fault }) => fault === undefined);
  if (right !== undefined) return { sendable: right.sendable };
  // Of several, that which is told by what lies deepest was meant.
  const steps = ({ sendable }: typeof judged[number]): number =>
    Math.max(...[...sendable.constants.keys()].map((path) => path.split(".").length));
  const [best] = judged.toSorted((one, other) => steps(other) - steps(one));
  return best as { sendable: Sendable; fault: Fault };
}

function frameFault({ shape, params, signs }: Sendable, frame: Readonly<Record<string, unknown>>): Fault | undefined {
  if (signs === undefined || signs.socket.length === 0) return faultOf(shape, frame, "frame");
  const given = valueOf(frame, params);
  const fields = isMap(given) ? given : {};
  for (const name of signs.socket) {
    if (fields[name] === undefined) {
      return { place: ["frame", ...params, name].join("."), rule: "signature", text: "is missing." };
    }
  }
  return faultOf(shape, without(frame, params, [...signs.socket, ...signs.may]), "frame");
}

/** The frame without some fields of what lies at `path`. */
function without(
  value: Readonly<Record<string, unknown>>,
  [step, ...path]: readonly string[],
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (step === undefined) return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const inner = value[step];
  return isMap(inner) ? { ...value, [step]: without(inner, path, names) } : value;
}

/** What lies at a path of a value. */
export function valueOf(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => isMap(at) ? at[step] : undefined, value);
}

/** The plain fields of a frame that its reply has too, and where: at its top, or in a map there. They pair the two. */
export function pairing(
  { reply, apart }: Sendable,
  frame: Readonly<Record<string, unknown>>,
): readonly (readonly [path: readonly string[], value: string | number])[] {
  // What a reply calls itself is no part of what pairs the two.
  const known = (fieldsOfAny(reply.payload.shape) ?? []).filter(({ shape }) => shape.kind !== "literal");
  const inner = known.flatMap(({ name, shape }) => (fieldsOfAny(shape) ?? []).map((field) => [name, field.name]));
  return Object.entries(frame).flatMap(([name, value]) => {
    if (apart.has(name) || (typeof value !== "string" && typeof value !== "number")) return [];
    const path = known.some((field) => field.name === name) ? [name] : inner.find(([, field]) => field === name);
    return path === undefined ? [] : [[path, value] as const];
  });
}

/** The reply to a frame: the description's example, paired with its request. */
export function replyTo(sendable: Sendable, frame: Readonly<Record<string, unknown>>): unknown {
  const { reply } = sendable;
  const value = exampleOf(reply.payload.shape, [...reply.examples, ...reply.payload.examples]);
  if (!isMap(value)) return value;
  return pairing(sendable, frame).reduce<unknown>((whole, [path, one]) => {
    const there = path.length === 1 || isMap(valueOf(whole, path.slice(0, -1)));
    return there ? withAt(whole, path, one) : whole;
  }, value);
}

/** A value with another one at a path of it. */
export function withAt(value: unknown, [step, ...path]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  return isMap(value) ? { ...value, [step]: withAt(value[step], path, other) } : value;
}

/** The first example, or what is made of the shape where there is none. */
export function exampleOf(shape: Shape, examples: readonly Example[]): unknown {
  const [first] = examples;
  return first === undefined ? sampleOf(shape) : first.value;
}

/** Path below which a socket of the venue is. */
export function socketPath({ environments }: Venue, server: string): string | undefined {
  const address = environments["live"]?.[server];
  return address === undefined ? undefined : new URL(address).pathname.replace(/\/$/, "");
}
