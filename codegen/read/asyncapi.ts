/** The channels and requests of an AsyncAPI 3 description. */
import type { Channel, Message, Named, Operation, Request, Shape } from "../ir.ts";
import { below, child, isList, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { pascal } from "../names.ts";
import { fieldsOf } from "./fields.ts";
import { MessageReader, tellApart } from "./messages.ts";
import { readOperation } from "./operation.ts";
import { isMarker } from "./parameters.ts";
import { notesOf, type Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";
import { sending } from "./sending.ts";

export interface Streams {
  readonly requests: readonly Request[];
  readonly channels: readonly Channel[];
  readonly messages: readonly Message[];
}

export function readAsyncapi(reading: Reading, reader: SchemaReader, source: Source): Streams {
  return new AsyncapiReader(reading, reader, source).read();
}

/** An operation with what it refers to. */
interface Written {
  readonly id: string;
  readonly at: Place;
  readonly value: JsonObject;
  readonly channel: { readonly place: Place; readonly value: JsonObject };
}

interface Envelope {
  readonly method: string;
  readonly params: string;
  readonly answer: string;
}

class AsyncapiReader {
  readonly #reading: Reading;
  readonly #reader: SchemaReader;
  readonly #messages: MessageReader;
  readonly #root: Place;

  constructor(reading: Reading, reader: SchemaReader, source: Source) {
    this.#reading = reading;
    this.#reader = reader;
    this.#messages = new MessageReader(reading, reader);
    this.#root = { source, pointer: [] };
  }

  read(): Streams {
    const channels = below(this.#root, "channels");
    const ids = Object.keys(objectAt(channels));
    const written = this.#operations();
    const pushed: Channel[] = [];
    const requests: Request[] = [];
    for (const id of ids) {
      const settled = this.#reading.sources.settle(below(channels, id));
      if (settled === undefined) {
        this.#reading.report(below(channels, id), "channel", "The channel is not there.");
        continue;
      }
      // Types and schemas exist for every message, whatever an operation does with it.
      for (const key of Object.keys(objectAt(below(settled.place, "messages")))) {
        this.#messages.read(below(settled.place, "messages", key), key);
      }
      this.#reader.drain();
      const own = written.filter((operation) => operation.channel.value === settled.value);
      const receive = own.filter((operation) =>
        operation.value["action"] === "receive" && operation.value["reply"] === undefined
      );
      const sent = own.filter((operation) =>
        // Others may describe the venue's side: there it is the venue that receives, and replies.
        (operation.value["action"] === "send" || !this.#reading.house) && operation.value["reply"] !== undefined
      );
      this.#demandPlace(settled, own, receive, sent);
      const channel = this.#channel(id, settled, receive);
      if (channel !== undefined) pushed.push(channel);
      for (const operation of sent) {
        const request = this.#request(operation, settled);
        if (request !== undefined) requests.push(request);
      }
    }
    return { requests, channels: pushed, messages: this.#messages.all };
  }

  /** Of ours, nothing is passed over in silence: an operation is a stream's, or asks; and a stream has its operation. */
  #demandPlace(
    { place, value }: Written["channel"],
    own: readonly Written[],
    receive: readonly Written[],
    sent: readonly Written[],
  ): void {
    const pushed = value["x-envelope"] === undefined && (receive.length > 0 || sent.length === 0);
    const text = "A pushed channel has one receive operation.";
    this.#reading.demand(!pushed || receive.length === 1, place, "one-receive", text);
    for (const operation of own) {
      this.#reading.demand(
        sent.includes(operation) || (pushed && receive.includes(operation)),
        operation.at,
        "operation",
        "An operation receives from a pushed channel, or sends and has a reply; this one does neither.",
      );
      if (!this.#reading.house && !sent.includes(operation) && !receive.includes(operation)) {
        const text = "The operation sends and nothing replies: it has only types and schemas.";
        this.#reading.report(operation.at, "operation", text);
      }
    }
  }

  #operations(): readonly Written[] {
    const place = below(this.#root, "operations");
    return Object.keys(objectAt(place)).flatMap((id) => {
      const settled = this.#reading.sources.settle(below(place, id));
      const channel = settled === undefined ? undefined : this.#reading.sources.settle(below(settled.place, "channel"));
      if (settled === undefined || channel === undefined) {
        this.#reading.report(below(place, id), "operation", "The operation, or the channel it names, is not there.");
        return [];
      }
      return [{ id, at: settled.place, value: settled.value, channel }];
    });
  }

  #channel(id: string, settled: Written["channel"], receive: readonly Written[]): Channel | undefined {
    const { place, value } = settled;
    const operation = receive[0];
    if (operation === undefined || value["x-envelope"] !== undefined) return undefined;
    const address = value["address"];
    if (typeof address !== "string") {
      this.#reading.report(place, "address", "The channel has no address; it has only types and schemas.");
      return undefined;
    }
    const messages = distinct(receive.flatMap((written) => this.#messagesOf(written, place)));
    if (messages.length === 0) {
      this.#reading.report(place, "message", "The channel has no messages.");
      return undefined;
    }
    const apart = this.#select(place, value, messages);
    const notes = notesOf(operation.value);
    const { summary, description } = notesOf(value);
    const base = readOperation(this.#reading, operation.at, operation.value, id, "Channel", {
      auth: this.#guarded(operation.value) ? "key" : "none",
      write: false,
    });
    return {
      ...base,
      notes: {
        ...(summary === undefined ? {} : { summary }),
        ...(description === undefined ? {} : { description }),
        ...notes,
      },
      server: this.#server(place, value),
      address,
      params: this.#parameters(place, address),
      messages: apart.messages,
      ...(apart.select === undefined ? {} : { select: apart.select }),
    };
  }

  /** What tells several messages apart: `x-select`, or a field where each has a constant of its own. */
  #select(
    place: Place,
    value: JsonObject,
    messages: readonly Message[],
  ): { messages: readonly Message[]; select?: string } {
    const select = value["x-select"];
    if (messages.length === 1) {
      this.#reading.demand(select === undefined, below(place, "x-select"), "select", "One message needs no x-select.");
      return { messages };
    }
    if (typeof select === "string") return { messages: numbered(messages), select };
    this.#reading.demand(
      false,
      place,
      "select",
      "A channel with several messages says with x-select what tells them apart.",
    );
    const found = this.#reading.house ? undefined : tellApart(messages, constantsOf);
    if (found === undefined) {
      if (!this.#reading.house) this.#reading.report(place, "select", "No field tells the channel's messages apart.");
      return { messages: numbered(messages) };
    }
    return {
      messages: messages.map((message, index) => ({ ...message, key: found.keys[index] as string })),
      select: found.field,
    };
  }

  /** The messages an operation names, or all of its channel. */
  #messagesOf(operation: Written, channel: Place): readonly Message[] {
    const list = operation.value["messages"];
    const places = isList(list) && list.length > 0
      ? list.map((_, index) => below(operation.at, "messages", index))
      : Object.keys(objectAt(below(channel, "messages"))).map((key) => below(channel, "messages", key));
    return this.#messagesAt(places);
  }

  #messagesAt(places: readonly Place[]): readonly Message[] {
    const found = places.flatMap((place) => this.#messages.read(place, place.pointer.at(-1) as string) ?? []);
    this.#reader.drain();
    return found;
  }

  #request(operation: Written, settled: Written["channel"]): Request | undefined {
    const { place, value } = settled;
    const envelope = this.#envelope(place, value);
    if (envelope === undefined) return undefined;
    const skip = (text: string): undefined => {
      this.#reading.report(operation.at, "request", text);
      return undefined;
    };
    const request = this.#messagesOf(operation, place)[0];
    const replies = this.#replies(operation, place);
    if (request === undefined || replies.length === 0) {
      return skip("A request has a message and a reply with a message.");
    }
    const method = shapeAt({ kind: "ref", to: request.payload }, envelope.method);
    if (method?.kind !== "literal") {
      return skip(`The request has no constant ${envelope.method}; it has only types and schemas.`);
    }
    const answers = replies.map((reply) => shapeAt({ kind: "ref", to: reply.payload }, envelope.answer));
    const answer = answers.find((shape) => shape !== undefined);
    if (answer === undefined) {
      return skip(`The reply has no ${envelope.answer}; the request has only types and schemas.`);
    }

    const given = shapeAt({ kind: "ref", to: request.payload }, envelope.params);
    const names = given === undefined ? [] : (fieldsOf(given) ?? []).map(({ name }) => name.toLowerCase());
    const signed = names.includes("signature");
    const base = readOperation(this.#reading, operation.at, operation.value, operation.id, "Request", {
      auth: signed ? "signed" : this.#guarded(operation.value) ? "key" : "none",
      write: signed,
    });
    const params = given === undefined ? undefined : this.#params(operation, base, given, signed);
    const type = pascal(base.id);
    return {
      ...base,
      server: this.#server(place, value),
      method: String(method.value),
      ...(params === undefined ? {} : { params: params.named }),
      paramsType: params?.named.type ?? this.#reading.typeName(operation.at, type + "Params", type + "RequestParams"),
      paramNames: params?.names ?? [],
      answer: answer.kind === "ref"
        ? answer.to
        : this.#reading.invent([type + "Answer", type + "RequestAnswer"], answer, operation.at),
    };
  }

  #params(
    operation: Written,
    base: Operation,
    given: Shape,
    signed: boolean,
  ): { named: Named; names: Request["paramNames"] } | undefined {
    const fields = fieldsOf(given);
    const kept = signed && !this.#reading.house
      ? fields?.filter(({ name }) => !isMarker(name) && name !== "apiKey")
      : fields;
    if (kept?.length === 0) return undefined;
    const names = (kept ?? []).map(({ name, required }) => ({ name, required }));
    if (given.kind === "ref" && this.#reading.house) {
      given.to.sent = true;
      return { named: given.to, names };
    }
    const type = pascal(base.id);
    const shape = sending(kept === undefined ? given : { kind: "object", fields: kept });
    const wanted: [string, string] = [type + "Params", type + "RequestParams"];
    return { named: this.#reading.invent(wanted, shape, operation.at, {}, [], true), names };
  }

  #replies(operation: Written, channel: Place): readonly Message[] {
    const reply = below(operation.at, "reply");
    const list = valueAt(below(reply, "messages"));
    if (isList(list) && list.length > 0) {
      return this.#messagesAt(list.map((_, index) => below(reply, "messages", index)));
    }
    const target = this.#reading.sources.settle(below(reply, "channel"))?.place ?? channel;
    return this.#messagesAt(
      Object.keys(objectAt(below(target, "messages"))).map((key) => below(target, "messages", key)),
    );
  }

  /** Without `x-envelope`, frames of somebody else's description are taken to have the usual three fields. */
  #envelope(place: Place, value: JsonObject): Envelope | undefined {
    const envelope = value["x-envelope"];
    if (envelope === undefined) {
      return this.#reading.house ? undefined : { method: "method", params: "params", answer: "result" };
    }
    const { method, params, answer, ...other } = isObject(envelope) ? envelope : {};
    if (
      typeof method === "string" && typeof params === "string" && typeof answer === "string" &&
      Object.keys(other).length === 0
    ) {
      return { method, params, answer };
    }
    this.#reading.report(below(place, "x-envelope"), "envelope", "x-envelope names method, params and answer.");
    return undefined;
  }

  #parameters(place: Place, address: string): Channel["params"] {
    const described = objectAt(below(place, "parameters"));
    const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
    for (const name of Object.keys(described)) {
      if (!names.includes(name)) {
        this.#reading.report(
          below(place, "parameters", name),
          "path-parameter",
          `The address has no {${name}}; the parameter is left out.`,
        );
      }
    }
    return [...new Set(names)].map((name) => {
      const settled = this.#reading.sources.settle(below(place, "parameters", name));
      if (settled === undefined) {
        this.#reading.report(
          below(place, "address"),
          "path-parameter",
          `The address has {${name}}, which no parameter describes; it is text.`,
        );
      }
      const notes = notesOf(settled?.value);
      if (settled !== undefined) {
        this.#reading.demand(
          notes.description !== undefined,
          settled.place,
          "description",
          `${name} has no description.`,
        );
      }
      const values = child(settled?.value, "enum");
      const texts = isList(values) ? values.filter((item) => typeof item === "string") : [];
      const shape: Shape = texts.length === 0
        ? { kind: "string" }
        : { kind: "enum", values: texts, open: child(settled?.value, "x-open") === true };
      return { name, shape, notes };
    });
  }

  #server(place: Place, value: JsonObject): string {
    const servers = below(this.#root, "servers");
    const names = Object.keys(objectAt(servers));
    const listed = value["servers"];
    const own = isList(listed) && listed.length > 0
      ? this.#reading.sources.settle(below(place, "servers", 0))
      : undefined;
    this.#reading.demand(
      own !== undefined || names.length === 1,
      place,
      "server",
      "With several servers a channel names its own.",
    );
    const settled = own ??
      (names[0] === undefined ? undefined : this.#reading.sources.settle(below(servers, names[0])));
    const named = child(settled?.value, "x-server");
    return typeof named === "string" ? named : settled?.place.pointer.at(-1) ?? "stream";
  }

  #guarded(operation: JsonObject): boolean {
    const security = operation["security"];
    return isList(security) && security.length > 0;
  }
}

/** The text constants of an object's required fields. */
export function constantsOf(named: Named): ReadonlyMap<string, string> {
  const fields = fieldsOf({ kind: "ref", to: named }) ?? [];
  return new Map(
    fields.flatMap(({ name, shape, required }) =>
      required && shape.kind === "literal" && typeof shape.value === "string" ? [[name, shape.value]] : []
    ),
  );
}

/** The shape at a dotted path of fields. */
export function shapeAt(shape: Shape, path: string): Shape | undefined {
  return path.split(".").reduce<Shape | undefined>(
    (at, name) => at === undefined ? undefined : fieldsOf(at)?.find((field) => field.name === name)?.shape,
    shape,
  );
}

function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Set(messages)];
}

/** Each message with a key of its own. */
function numbered(messages: readonly Message[]): readonly Message[] {
  const taken = new Set<string>();
  return messages.map((message) => {
    let key = message.key;
    for (let number = 2; taken.has(key); number++) key = message.key + number;
    taken.add(key);
    return { ...message, key };
  });
}

function objectAt(place: Place): JsonObject {
  const value = valueAt(place);
  return isObject(value) ? value : {};
}
