/** Messages, in AsyncAPI 2 and 3. */
import type { Example, Message, Named } from "../ir.ts";
import { below, isList, isObject, type JsonObject, type Place, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import type { Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";

/** Reads messages, each once. */
export class MessageReader {
  readonly #reading: Reading;
  readonly #reader: SchemaReader;
  readonly #read: Map<JsonObject, Message> = new Map();

  constructor(reading: Reading, reader: SchemaReader) {
    this.#reading = reading;
    this.#reader = reader;
  }

  /** Every message read so far. */
  get all(): readonly Message[] {
    return [...this.#read.values()];
  }

  /** The message at `place`, called `key` where it has no name of its own. */
  read(place: Place, key: string): Message | undefined {
    const settled = this.#reading.sources.settle(place);
    if (settled === undefined) {
      this.#reading.report(place, "message", "The message is not there.");
      return undefined;
    }
    const { place: at, value } = settled;
    const known = this.#read.get(value);
    if (known !== undefined) return known;
    const name = typeof value["name"] === "string" && value["name"] !== "__proto__" ? value["name"] : key;
    const payload = below(at, "payload");
    const content = value["contentType"];
    if (typeof content === "string" && !/json/i.test(content)) {
      this.#reading.report(
        below(at, "contentType"),
        "message",
        `The message is ${content}, not JSON; its schema is used nevertheless.`,
      );
    }
    const message: Message = { key: name, payload: this.#payload(payload, key, at), examples: examplesOf(at), at };
    this.#read.set(value, message);
    return message;
  }

  #payload(place: Place, key: string, message: Place): Named {
    const value = valueAt(place);
    // Where the message has no key of its own (version 2), the channel it was found on names it.
    const own = message.pointer.at(-1) ?? key;
    const name = pascal(own === "message" || /^\d+$/.test(own) ? key : own);
    const names: [string, string] = [name, name + "Message"];
    if (value === undefined) {
      this.#reading.report(message, "message", "The message has no payload; anything passes.");
      return this.#reading.invent(names, { kind: "unknown" }, message);
    }
    // AsyncAPI 3 lets a payload say what language its schema is in.
    const wrapped = isObject(value) && value["schemaFormat"] !== undefined && value["schema"] !== undefined;
    return this.#reader.name(wrapped ? below(place, "schema") : place, ...names);
  }
}

function examplesOf(place: Place): readonly Example[] {
  const list = valueAt(below(place, "examples"));
  if (!isList(list)) return [];
  return list.flatMap((item, index) =>
    isObject(item) && item["payload"] !== undefined
      ? [{ value: item["payload"], at: below(place, "examples", index, "payload") }]
      : []
  );
}

/** The field whose constant tells the messages apart, and each message's text in it. */
export function tellApart(messages: readonly Message[], constants: (named: Named) => ReadonlyMap<string, string>): {
  readonly field: string;
  readonly keys: readonly string[];
} | undefined {
  const [first, ...others] = messages.map((message) => constants(message.payload));
  for (const [field, text] of first ?? []) {
    const keys = [text, ...others.map((map) => map.get(field))];
    if (keys.every((key) => key !== undefined && key !== "__proto__") && new Set(keys).size === keys.length) {
      return { field, keys: keys as readonly string[] };
    }
  }
  return undefined;
}
