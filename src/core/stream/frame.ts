/** Frames of JSON, taken apart before it is known what they are. Pure. */
import { Buffer } from "node:buffer";
import type { Venue } from "../endpoint.ts";
import { type ErrorContext, SchemaError } from "../errors.ts";
import { parseJson } from "../json.ts";
import { kindOf, type Refused } from "../refusal.ts";
import type { Frame } from "./link.ts";

/** An object of JSON of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The text of a frame. */
export function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}

/** The beginning of a frame as text: where it cannot be read, that may still tell what it is about. */
export function startOf(bytes: Uint8Array, most = 256): string {
  return textOf(bytes.subarray(0, most));
}

/** The object that a frame is. Throws `SchemaError` for what is no JSON, and for what is no object. */
export function objectIn(frame: Uint8Array | string, about: ErrorContext): Fields {
  const text = typeof frame === "string" ? frame : textOf(frame);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new SchemaError("", "a frame of JSON", `${text.length} characters that are none`, { ...about, cause });
  }
  if (isFields(value)) return value;
  throw new SchemaError("", "a frame that is an object", `${text.length} characters`, about);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/**
 * What a payload is about, or every entry of a list: one message is of one subscription. `undefined` where nothing says it; throws
 * `SchemaError` where entries differ.
 */
export function subjectOf(
  payload: unknown,
  nameOf: (entry: Fields) => string | undefined,
  about: ErrorContext,
): string | undefined {
  const entries: readonly unknown[] = Array.isArray(payload) ? payload : [payload];
  const [name, ...others] = new Set(entries.map((entry) => nameOf(fieldsOf(entry))));
  if (others.length === 0) return name;
  throw new SchemaError("", "a message about one thing", `one about ${1 + others.length}`, about);
}

/** A text; empty where it is none. */
export function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** An id as text, whether it was sent as one or as a number; empty where it is none. */
export function idOf(value: unknown): string {
  return typeof value === "number" || typeof value === "bigint" ? String(value) : wordOf(value);
}

/** A subscription or login that is refused by a code. What passes is asked for again: its status says so. */
export function refusalOf(venue: Venue, id: string, refused: Refused): Frame {
  const kind = kindOf(venue, refused, 400, false);
  const status = kind === "RateLimited" ? 429 : kind === "Unavailable" ? 503 : 400;
  return { kind: "refusal", id, status, refused };
}
