/** What a description says of byte decoders: which messages, how they stand in a frame, and what a level is. */
import type { Literal, Message, Named } from "../ir.ts";
import { isList, isObject, type Json, valueAt } from "../load.ts";

/** A message that is decoded from bytes. */
export interface Hot {
  /** Paths of the fields of a frame that tell which subscription it is of. */
  readonly keys: readonly string[];
  /** What the fields of the frame are. `undefined` where the payload is the frame. */
  readonly frame?: ReadonlyMap<string, FramePart>;
}

/** A field beside the payload: any text, a whole number, or always the same; or the payload. */
export type FramePart = "text" | "integer" | "payload" | { readonly const: Literal };

/** What `x-hot` says of a message; `undefined` where it is read in the ordinary way. */
export function hotOf({ at }: Message): Hot | undefined {
  const value = valueAt(at);
  const keys = isObject(value) ? value["x-hot"] : undefined;
  if (!isTexts(keys)) return undefined;
  const frame = isObject(at.source.value) ? at.source.value["x-frame"] : undefined;
  if (!isObject(frame)) return { keys };
  return {
    keys,
    frame: new Map(Object.entries(frame).filter((entry): entry is [string, FramePart] => isPart(entry[1]))),
  };
}

export function isPart(value: Json | undefined): value is FramePart & Json {
  if (value === "text" || value === "integer" || value === "payload") return true;
  return isObject(value) && ["string", "number", "boolean"].includes(typeof value["const"]);
}

/** What a field of a frame is, where one was sent to `address` with this payload. */
export function partOf(part: FramePart, address: string, payload: unknown): unknown {
  if (typeof part === "object") return part.const;
  return part === "payload" ? payload : part === "text" ? address : 1;
}

/** The two items or fields of a level that are its price and its amount, as `x-level` says. */
export function levelOf({ at }: Named): readonly [price: string, amount: string] | undefined {
  const value = valueAt(at);
  const said = isObject(value) ? value["x-level"] : undefined;
  if (!isList(said) || said.length !== 2) return undefined;
  return [String(said[0]), String(said[1])];
}

export function isTexts(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((item) => typeof item === "string" && item !== "");
}
