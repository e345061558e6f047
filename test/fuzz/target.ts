/** Something that is fuzzed: samples to mutate, and the product's way from bytes to its model. */
import type { Buffer } from "node:buffer";
import type { Decimal } from "../../src/core/decimal.ts";
import { SchemaError } from "../../src/core/errors.ts";
import { canonical, difference, readTree } from "./tree.ts";

/** One message type. */
export interface Target {
  readonly name: string;
  /** JSON texts that are accepted as they are. */
  readonly samples: readonly string[];
  /** Half of the messages are samples with other numbers. */
  readonly jitter?: true;
  /** Samples that are so long that they come seldom, and with other numbers only. */
  readonly long?: readonly string[];
  /**
   * The product's way for one message. Gives what of the model has to equal which text of the message, exactly. Throws what
   * the product throws.
   */
  read(bytes: Buffer): Iterable<Exact>;
}

/** A decimal, and the text it was made of; or a sum, and its parts. */
export type Exact = readonly [value: Decimal, text: string];

/** A property of the product that does not hold. */
export class Broken extends Error {
  override readonly name: string = "Broken";
}

/** Deepest nesting the reference reads: it recurses, the product does not. */
const deepest = 500;

/** The parser against the reference: what it made of a text has to be what the text says. */
export function faithful(text: string, value: unknown): void {
  if (text.length > 200_000 || depthOf(text) > deepest) return;
  const wrong = difference(readTree(text), value);
  if (wrong !== undefined) throw new Broken(`the parser changed a value: ${wrong}`);
}

/** No more than the real depth: brackets in texts count too. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}

/** Reads one message and holds it against the properties. True where it was accepted. */
export function hold(target: Target, bytes: Buffer): boolean {
  let accepted = true;
  try {
    for (const [value, text] of target.read(bytes)) {
      if (canonical(value.toFixed()) !== canonical(text)) {
        throw new Broken(`${text.slice(0, 60)} became ${value.toFixed().slice(0, 60)}`);
      }
    }
  } catch (error) {
    accepted = false;
    if (!(error instanceof SchemaError)) throw error instanceof Broken ? error : untyped(error);
    const length = error.message.length + error.path.length + error.received.length;
    if (length > 2_000) throw new Broken(`an error of ${length} characters for a message of ${bytes.length} bytes`);
  }
  if ("polluted" in Object.prototype) {
    delete (Object.prototype as { polluted?: unknown }).polluted;
    throw new Broken("every object's prototype was changed");
  }
  return accepted;
}

function untyped(error: unknown): Broken {
  const stack = String((error as { stack?: unknown } | null)?.stack ?? error).split("\n").slice(0, 6).join("\n");
  return new Broken(`no error of ours: ${stack}`);
}
