/** Which channels a frame names, and their messages as whoever sent it expects them. */
import type { Channel } from "../ir.ts";
import { isMap, textFault } from "./fits.ts";

/** A channel with what its address names. */
export interface Topic {
  readonly channel: Channel;
  readonly params: Readonly<Record<string, string>>;
  /** The text that a venue which wraps its messages tells them by: the whole address where that was sent. */
  readonly text: string;
  /** What named it. */
  readonly part: unknown;
}

type Params = Readonly<Record<string, string>>;

/** The address with its parameters filled in. */
export function addressOf({ channel, params }: Pick<Topic, "channel" | "params">): string {
  return channel.address.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => params[name] ?? "");
}

/**
 * The channels that a value names: by an address as it is written in the description, or by an object that has every word of
 * one among its fields (`{ channel: book, symbol: [A/B], depth: 25 }` is `book/25/A/B`).
 */
export function topicsIn(channels: readonly Channel[], value: unknown): readonly Topic[] {
  const found = new Map<string, Topic>();
  for (const part of partsOf(value)) {
    for (const topic of best(channels.flatMap((channel) => named(channel, part)))) {
      const key = `${topic.channel.constant} ${addressOf(topic)}`;
      if (!found.has(key)) found.set(key, topic);
    }
  }
  return [...found.values()];
}

/** An address, or part of it, says more the more of it is fixed; an object, the more fields it has to have. */
function best(topics: readonly Topic[]): readonly Topic[] {
  const fixed = ({ channel }: Topic): number =>
    channel.address.replaceAll(/\{[^{}]*\}/g, "").length + 100 * channel.params.length;
  const most = Math.max(...topics.map(fixed));
  return topics.filter((topic) => fixed(topic) === most);
}

function named(channel: Channel, part: unknown): readonly Topic[] {
  if (typeof part === "string") {
    const params = paramsOfText(channel, part);
    return params === undefined ? [] : [{ channel, params, text: part, part }];
  }
  if (!isMap(part)) return [];
  return paramsOfObject(channel, part).map((params) => ({ channel, params, text: typeOf(channel, part), part }));
}

/** What a text has in the places of an address. */
export function paramsOfText(channel: Channel, text: string): Params | undefined {
  return paramsIn(channel, channel.address, text);
}

/** What a text has in the places of an address, or of part of one. */
function paramsIn(channel: Channel, form: string, text: string): Params | undefined {
  const source = form.split(/\{[^{}]*\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  const values = new RegExp(`^${source.join("([^@]+)")}$`).exec(text)?.slice(1);
  if (values === undefined) return undefined;
  const names = namesIn(form);
  const params = Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
  return names.every((name) => fits(channel, name, params[name] ?? "")) ? params : undefined;
}

function namesIn(form: string): readonly string[] {
  return [...form.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function wordsOf({ address }: Channel): readonly string[] {
  return address.split("/");
}

/** What an object calls a channel: without what a flag adds to it. */
function typeOf(channel: Channel, object: Readonly<Record<string, unknown>>): string {
  const word = wordsOf(channel)[0] ?? "";
  return Object.values(object).find((value): value is string => typeof value === "string" && word.startsWith(value)) ??
    word;
}

/** The parameters of an object that has all of an address' words; one for each item of a list. */
function paramsOfObject(channel: Channel, object: Readonly<Record<string, unknown>>): readonly Params[] {
  const words = wordsOf(channel);
  if (words[0] === undefined || words[0] === "" || words[0].includes("{")) return [];
  const used = new Set<string>();
  for (const word of words) {
    if (word.includes("{")) continue;
    const field = Object.keys(object).find((name) => !used.has(name) && says(object, name, word));
    if (field === undefined) return [];
    used.add(field);
  }
  // What is asked for is in a list, where there is one.
  const fields = Object.keys(object).toSorted((one, other) =>
    Number(Array.isArray(object[other])) - Number(Array.isArray(object[one]))
  );
  let all: Params[] = [{}];
  for (const word of words.filter((one) => one.includes("{") && !single.test(one))) {
    const found = fields.filter((name) => !used.has(name))
      .map((name) => [name, severalOf(channel, word, textsOf(object[name]))] as const)
      .find(([, values]) => values.length > 0);
    if (found === undefined) return [];
    used.add(found[0]);
    all = all.flatMap((params) => found[1].map((values) => ({ ...params, ...values })));
  }
  const names = words.flatMap((word) => single.exec(word)?.[1] ?? []);
  // Those that have a field of their name come first: what is left is the others'.
  for (const name of names.toSorted((one, other) => Number(other in object) - Number(one in object))) {
    const field = name in object
      ? name
      : fields.find((one) => !used.has(one) && textsOf(object[one]).some((text) => fits(channel, name, text)));
    const texts = field === undefined ? [] : textsOf(object[field]).filter((text) => fits(channel, name, text));
    if (field === undefined || texts.length === 0) return [];
    used.add(field);
    all = all.flatMap((params) => texts.map((text) => ({ ...params, [name]: text })));
  }
  return all;
}

/** A word that is one parameter and nothing else. */
const single = /^\{([^{}]*)\}$/;

/** The parameters of a word that has more in it than one: of each text that is such a word, or of texts one by one. */
function severalOf(channel: Channel, word: string, texts: readonly string[]): readonly Params[] {
  const whole = texts.map((text) => paramsIn(channel, word, text)).filter((params) => params !== undefined);
  if (whole.length > 0) return whole;
  const names = namesIn(word);
  const apart = names.length === texts.length && names.every((name, at) => fits(channel, name, texts[at] ?? ""));
  return apart ? [Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ""]))] : [];
}

/** Whether a field says a word, by itself or with the name of a flag that is set (`type: l2Book, fast: true` is `l2BookFast`). */
function says(object: Readonly<Record<string, unknown>>, name: string, word: string): boolean {
  const value = object[name];
  if (typeof value !== "string") return false;
  const flags = Object.keys(object).filter((one) => object[one] === true);
  const longer = flags.map((flag) => value + flag.charAt(0).toUpperCase() + flag.slice(1));
  return value === word || longer.includes(word);
}

/** A field's text, or those of its items. A flag is no text. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}

function fits({ params }: Channel, name: string, text: string): boolean {
  const parameter = params.find((one) => one.name === name);
  return text !== "" && (parameter === undefined || textFault(parameter.shape, text, name) === undefined);
}

/** Every text and every map in a value, the outer ones first. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isMap(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

/** An example, about what a topic names: what it has in the place of its own parameters gives way. */
export function asAsked(example: unknown, topic: Topic, channels: readonly Channel[]): unknown {
  const { channel, params } = topic;
  const own = ownParams(channel, example);
  const address = addressOf({ channel, params: own });
  // Of an address that is nothing but parameters nothing is left without them, and every empty text would be it.
  const texts = new Map<string, string>(address === "" ? [] : [[address, addressOf(topic)]]);
  // Addresses of other channels with the same events: the example was taken from one of them.
  const events = new Set(channel.messages.map(({ payload }) => payload));
  const others = channels.filter(({ messages }) => messages.some(({ payload }) => events.has(payload)));
  if (typeof topic.part === "string" && Object.keys(own).length === 0) {
    for (const part of partsOf(example)) {
      if (typeof part !== "string" || /^\{[^{}]*\}$/.test(channel.address)) continue;
      if (others.some((other) => paramsOfText(other, part) !== undefined)) texts.set(part, addressOf(topic));
    }
  }
  for (const [name, value] of Object.entries(own)) texts.set(value, params[name] ?? value);
  return replaced(example, texts, params);
}

/** The parameters of an address that an example was made for, as far as it says them. */
function ownParams(channel: Channel, example: unknown): Params {
  // An address that is nothing but a parameter is found in every text.
  const [topic] = /^\{[^{}]*\}$/.test(channel.address) ? [] : topicsIn([channel], example);
  if (topic !== undefined) return topic.params;
  const found: Record<string, string> = {};
  for (const { name } of channel.params) {
    const [text] = partsOf(example).flatMap((part) => isMap(part) ? textsOf(part[name]) : []);
    if (text !== undefined) found[name] = text;
  }
  if (!isMap(example)) return found;
  // Where an event has other names than a subscription: a word each, those with few values first.
  const words = Object.values(example).filter((text): text is string =>
    typeof text === "string" && !/^-?\d/.test(text) || /^\d+[a-zA-Z]$/.test(String(text))
  );
  const left = channel.params.filter(({ name }) => found[name] === undefined && channel.address.includes("/"));
  for (const { name } of left.toSorted((one, other) => choices(one) - choices(other))) {
    const word = words.find((text) => !Object.values(found).includes(text) && fits(channel, name, text));
    if (word !== undefined) found[name] = word;
  }
  return found;
}

function choices({ shape }: Channel["params"][number]): number {
  return shape.kind === "enum" ? shape.values.length : Infinity;
}

/** A reply with what it repeats of a request as that had it: the objects that name channels, in their order. */
export function echoed(reply: unknown, channels: readonly Channel[], topics: readonly Topic[]): unknown {
  const objects = topics.map(({ part }) => part).filter(isMap);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isMap(value)) return value;
    if (topicsIn(channels, { ...value }).some(({ part }) => part !== undefined && sameFields(part, value))) {
      return objects.shift() ?? value;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item)]));
  };
  return walk(reply);
}

function sameFields(one: unknown, other: Readonly<Record<string, unknown>>): boolean {
  return isMap(one) && Object.keys(one).join() === Object.keys(other).join();
}

function replaced(value: unknown, texts: ReadonlyMap<string, string>, params: Params, name = ""): unknown {
  if (typeof value === "string") return texts.get(value) ?? value;
  if (typeof value === "number") {
    const other = params[name];
    return other !== undefined && Number.isFinite(Number(other)) ? Number(other) : value;
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, texts, params, name));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, replaced(item, texts, params, field)]),
  );
}
