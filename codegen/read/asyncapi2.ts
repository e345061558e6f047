/** The channels of an AsyncAPI 2 description: what one subscribes to is pushed, what one publishes has only types. */
import type { Channel, Message, Shape } from "../ir.ts";
import { below, child, isList, isObject, type JsonObject, type Place, type Source, valueAt } from "../load.ts";
import { constantsOf, type Streams } from "./asyncapi.ts";
import { MessageReader, tellApart } from "./messages.ts";
import { readOperation } from "./operation.ts";
import { notesOf, type Reading } from "./reading.ts";
import type { SchemaReader } from "./schema.ts";

export function readAsyncapi2(reading: Reading, reader: SchemaReader, source: Source): Streams {
  const root: Place = { source, pointer: [] };
  const messages = new MessageReader(reading, reader);
  const servers = Object.keys(objectAt(below(root, "servers")));
  const channels: Channel[] = [];
  for (const address of Object.keys(objectAt(below(root, "channels")))) {
    const settled = reading.sources.settle(below(root, "channels", address));
    if (settled === undefined) {
      reading.report(below(root, "channels", address), "channel", "The channel is not there.");
      continue;
    }
    const { place, value } = settled;
    readMessages(messages, below(place, "publish"), address);
    const pushed = readMessages(messages, below(place, "subscribe"), address);
    reader.drain();
    const operation = value["subscribe"];
    if (!isObject(operation) || pushed.length === 0) continue;
    channels.push(readChannel(reading, reader, { place, value, address, operation, pushed, servers }));
  }
  return { requests: [], channels, messages: messages.all };
}

function readChannel(reading: Reading, reader: SchemaReader, written: {
  readonly place: Place;
  readonly value: JsonObject;
  readonly address: string;
  readonly operation: JsonObject;
  readonly pushed: readonly Message[];
  readonly servers: readonly string[];
}): Channel {
  const { place, value, address, operation, pushed, servers } = written;
  const id = typeof operation["operationId"] === "string" ? operation["operationId"] : address;
  const security = operation["security"];
  const base = readOperation(reading, below(place, "subscribe"), operation, id, "Channel", {
    auth: isList(security) && security.length > 0 ? "key" : "none",
    write: false,
  });
  const apart = pushed.length > 1 ? tellApart(pushed, constantsOf) : undefined;
  if (pushed.length > 1 && apart === undefined) {
    reading.report(place, "select", "No field tells the channel's messages apart.");
  }
  const listed = value["servers"];
  const server = isList(listed) && typeof listed[0] === "string" ? listed[0] : servers[0];
  return {
    ...base,
    notes: { ...notesOf(value), ...base.notes },
    server: server ?? "stream",
    address,
    params: readParameters(reading, reader, place, address),
    messages: pushed.map((message, index) => ({
      ...message,
      key: apart?.keys[index] ??
        (pushed.slice(0, index).some(({ key }) => key === message.key) ? message.key + (index + 1) : message.key),
    })),
    ...(apart === undefined ? {} : { select: apart.field }),
  };
}

function readMessages(messages: MessageReader, operation: Place, address: string): readonly Message[] {
  const message = below(operation, "message");
  const value = valueAt(message);
  if (value === undefined) return [];
  const several = child(value, "oneOf");
  const places = isList(several) ? several.map((_, index) => below(message, "oneOf", index)) : [message];
  return [...new Set(places.flatMap((place) => messages.read(place, address) ?? []))];
}

function readParameters(reading: Reading, reader: SchemaReader, place: Place, address: string): Channel["params"] {
  const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
  return [...new Set(names)].map((name) => {
    const settled = reading.sources.settle(below(place, "parameters", name));
    const schema = settled === undefined ? undefined : below(settled.place, "schema");
    const read = schema === undefined || valueAt(schema) === undefined ? undefined : reader.read(schema, "parameter");
    reader.drain();
    if (read === undefined) {
      reading.report(place, "path-parameter", `The address has {${name}}, which no parameter describes; it is text.`);
    }
    const shape: Shape = read ?? { kind: "string" };
    return { name, shape, notes: notesOf(settled?.value) };
  });
}

function objectAt(place: Place): JsonObject {
  const value = valueAt(place);
  return isObject(value) ? value : {};
}
