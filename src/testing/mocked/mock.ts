/**
 * A venue that is made of its description, without any real input or output: it says what a request asks for and what the
 * description answers, and refuses what the description does not know. `codegen/mock` makes one; it knows nothing of what is true.
 */
import type { HttpAnswer, HttpRequest } from "../../sim/skins/skin.ts";

/** Fields by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** Why something is refused, in one line, and the answer or the frame that says so. */
export interface MockRefused<Said> {
  /** Product and operation, where one was meant. */
  readonly operation: string | undefined;
  readonly why: string;
  readonly said: Said;
}

/** An operation that is asked for as it is described. */
export interface MockAsked {
  /** Product and operation: `spot depth`. */
  readonly operation: string;
  /** What was sent, by the names of the parameters: text where it travels as text. */
  readonly params: Fields;
  /** The description's answer. */
  example(): unknown;
}

/** A channel that somebody wants to hear. */
export interface MockTopic {
  /** Product and channel: `spot trade`. */
  readonly channel: string;
  /** As the description writes it, with what was asked for in its places. */
  readonly address: string;
  readonly params: Readonly<Record<string, string>>;
  /** The description's messages, about what was asked for. */
  examples(): readonly unknown[];
  /** The frame in which a payload comes. */
  frame(payload: unknown): unknown;
}

/** A frame that is sent as it is described. */
export interface MockFrame extends MockAsked {
  /** By what its reply is paired with it. */
  readonly id: string;
  /** All of it. */
  readonly frame: Fields;
  /** The channels that it names. */
  readonly topics: readonly MockTopic[];
  /** It takes them back. */
  readonly ends: boolean;
  /** The frame of its reply, with this answer, or with that of the description; text that is no JSON as it is. */
  reply(answer?: unknown): unknown;
}

/** A socket that the description knows. */
export interface MockSocket {
  /** Channels that its address names: they are heard without being asked for. */
  readonly topics: readonly MockTopic[];
  /** What a frame asks for, or the frame that refuses it. */
  read(text: string): MockFrame | MockRefused<string>;
  /** A channel of this socket whose address has no parameters, by product and name, or by its name. */
  topic(name: string): MockTopic | undefined;
}

/** A venue as it is described. */
export interface Mock {
  /** What a request asks for, or the answer that refuses it. */
  ask(request: Omit<HttpRequest, "from">): MockAsked | MockRefused<HttpAnswer>;
  /** What a frame asks for, on whichever socket. */
  read(text: string): MockFrame | MockRefused<string>;
  /** Opens a socket at a path, or says why there is none. */
  open(path: string): MockSocket | MockRefused<HttpAnswer>;
}
