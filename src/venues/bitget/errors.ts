/** How Bitget says no: a code in the body, whatever the HTTP status, and one more in each item of several. */
import { venue } from "../../../generated/bitget/venue.ts";
import { type ErrorContext, refuse, SchemaError, type VenueKitError } from "../../core/errors.ts";
import { kindOf, type Refused } from "../../core/refusal.ts";

/** All is well: over HTTP, and on sockets. */
const well: ReadonlySet<unknown> = new Set(["00000", "0", 0]);

/** The refusal in an answer or a frame. */
export function refusedBy(body: unknown): Refused | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code, msg } = body as { code?: unknown; msg?: unknown };
  if ((typeof code !== "string" && typeof code !== "number") || code === "" || well.has(code)) return undefined;
  return { code: String(code), text: typeof msg === "string" ? msg : "" };
}

/** The error of one order of several, inside an answer that was none itself. */
export function errorOf(refused: Refused, about: ErrorContext): VenueKitError {
  const status = 200;
  const kind = kindOf(venue, refused, status, true);
  return refuse(kind, refused.text || "refused without a word", {
    ...about,
    venue: venue.id,
    code: refused.code,
    status,
  });
}

/** The only entry of a list that has one. */
export function only<T>(list: readonly T[], operation: string): T {
  const [first] = list;
  if (first === undefined) throw new SchemaError("data", "an entry", "none", { venue: venue.id, operation });
  return first;
}
