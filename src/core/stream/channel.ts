/** Interprets a `Channel`: the address of a subscription, and the checked value of what it brings. */
import type { Channel } from "../endpoint.ts";
import { type ErrorContext, SchemaError, ValidationError } from "../errors.ts";
import { Decoded } from "../scan/decoder.ts";
import { check, leaveAside } from "../schema.ts";

/** The address to subscribe to, with the parameters in their places. */
export function addressOf<P extends object, M>(channel: Channel<P, M>, params: P): string {
  let address = channel.address;
  for (const name of channel.params) {
    const value: unknown = params[name];
    if (value === undefined) throw new ValidationError(name, `is required by ${channel.id}`);
    // As a function: in a text, `$&` and its like would be replaced once more.
    address = address.replace(`{${name}}`, () => String(value));
  }
  return address;
}

/**
 * The checked message; `undefined` for a kind of message that the description does not know. Errors name the channel where
 * `context` names no operation.
 */
export function readMessage<P, M>(channel: Channel<P, M>, payload: unknown, context: ErrorContext): M | undefined {
  const decoded = decodedOf(channel, payload);
  if (decoded && !decoded.levels) return decoded.message as M;
  return readPayload(channel, payload instanceof Decoded ? payload.payload() : payload, context);
}

/** The message that a decoder has read and checked, where it is one of this channel. */
function decodedOf<P, M>(channel: Channel<P, M>, payload: unknown): Decoded | undefined {
  if (!(payload instanceof Decoded)) return undefined;
  if (payload.channel === channel) return payload;
  const { messages } = channel;
  for (const key in messages) {
    if (messages[key] !== payload.schema) continue;
    payload.channel = channel;
    return payload;
  }
  return undefined;
}

function readPayload<P, M>(channel: Channel<P, M>, payload: unknown, context: ErrorContext): M | undefined {
  const { select } = channel;
  const about = context.operation === undefined ? { ...context, operation: channel.id } : context;
  if (select === undefined) {
    const [schema] = Object.values(channel.messages);
    if (!schema) throw new TypeError(`${channel.id} has no message`);
    return check(schema, payload, about);
  }
  const kind = typeof payload === "object" && payload !== null
    ? (payload as Record<string, unknown>)[select]
    : undefined;
  if (typeof kind !== "string") throw new SchemaError(select, "the message's kind", typeof kind, about);
  const schema = Object.hasOwn(channel.messages, kind) ? channel.messages[kind] : undefined;
  if (schema) return check(schema, payload, about);
  leaveAside(select, kind, about);
  return undefined;
}

/** The checked message of a channel that carries one kind only. */
export function readOnly<P, M>(channel: Channel<P, M>, payload: unknown, about: ErrorContext): M {
  const message = readMessage(channel, payload, about);
  if (message === undefined) {
    const context = { ...about, operation: about.operation ?? channel.id };
    throw new SchemaError(channel.select ?? "", `a message of ${channel.id}`, "another one", context);
  }
  return message;
}

/**
 * The same, with lists of levels in columns where a decoder has read the message: they are valid until the next frame is
 * read, and other listeners see them as well.
 */
export function readHot<P, M, H>(channel: Channel<P, M, H>, payload: unknown, about: ErrorContext): M | H {
  const decoded = decodedOf(channel, payload);
  return decoded ? decoded.message as H : readOnly(channel, payload, about);
}
