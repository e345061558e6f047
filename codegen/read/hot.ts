/** What a description says of byte decoders: which messages, how they stand in a frame, and what a level is. */
import type { Message, Named } from "../ir.ts";
import { isList, isObject, type Json, valueAt } from "../load.ts";

/** A message that is decoded from bytes. */
export interface Hot {
  /** Paths of the fields of a frame that tell which subscription it is of. */
  readonly keys: readonly string[];
  /** What the fields of the frame are: some text, or the payload. `undefined` where the payload is the frame. */
  readonly frame?: ReadonlyMap<string, "text" | "payload">;
}

/** What `x-hot` says of a message; `undefined` where it is read in the ordinary way. */
export function hotOf({ at }: Message): Hot | undefined {
  const value = valueAt(at);
  const keys = isObject(value) ? value["x-hot"] : undefined;
  if (!isTexts(keys)) return undefined;
  const frame = isObject(at.source.value) ? at.source.value["x-frame"] : undefined;
  if (!isObject(frame)) return { keys };
  const fields = Object.entries(frame).filter((entry): entry is [string, "text" | "payload"] =>
    entry[1] === "text" || entry[1] === "payload"
  );
  return { keys, frame: new Map(fields) };
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
