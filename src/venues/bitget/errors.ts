/** How Bitget says no: a code in the body, whatever the HTTP status, and one more in each item of several. */
import { venue } from "../../../generated/bitget/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { idOf, isFields, wordOf } from "../../core/stream/frame.ts";
import type { Refused } from "../../core/refusal.ts";

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** All is well: over HTTP, and on sockets. */
const well: ReadonlySet<string> = new Set(["00000", "0"]);

/** The refusal in an answer or a frame. */
export function refusedBy(body: unknown): Refused | undefined {
  if (!isFields(body)) return undefined;
  const code = idOf(body["code"]);
  return code === "" || well.has(code) ? undefined : { code, text: wordOf(body["msg"]) };
}

/** The only entry of a list that has one. */
export function only<T>(list: readonly T[], operation: string): T {
  const [first] = list;
  if (first === undefined) throw new SchemaError("data", "an entry", "none", { ...about, operation });
  return first;
}
