/** How Gate says no: a status other than 2xx with a word for it (docs: "Error handling"), and a word in each item of a batch. */
import { venue } from "../../../generated/gate/venue.ts";
import type { HttpAnswer } from "../../core/http/http.ts";
import { present } from "../../core/fields.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** Texts of limits on new and changed orders (docs: sockets, "rate limit-related error codes"): what needs none goes on. */
const orderLimits = /\((?:211|212)\)/;

/** Reads a refusal. A status without the venue's own word is none. */
export function refusal({ headers }: HttpAnswer, body: unknown): Refused | undefined {
  return refusedBy(body, headers["x-gate-ratelimit-reset-timestamp"]);
}

/** Word and text of an answer, or of the errors in a frame. `reset`: when a limit is free again, where it is told. */
export function refusedBy(body: unknown, reset?: unknown): Refused | undefined {
  const { label: said, message, detail, succeeded } = fieldsOf(body);
  const label = wordOf(said);
  if (label === "" || succeeded !== undefined) return undefined;
  const text = wordOf(message) || wordOf(detail) || label;
  if (label !== "TOO_MANY_REQUESTS") return { code: label, text };
  const at = resetAt(reset);
  return present<Refused>({
    code: label,
    text,
    scope: orderLimits.test(text) ? "account" : undefined,
    retryAt: at,
  });
}

/** Over HTTP it is told in seconds, on sockets in milliseconds. */
function resetAt(reset: unknown): number | undefined {
  const at = Number(reset);
  if (!(at > 0)) return undefined;
  return at < 1e11 ? at * 1_000 : at;
}

/** One item of several. */
export interface Item {
  readonly succeeded: boolean;
  readonly label?: string | null;
  readonly message?: string | null;
  readonly detail?: string | null;
}

/** Why an item was not done. Of contracts a cancel has its word inside its text. */
export function refusedItem({ succeeded, label, message, detail }: Item): Refused | undefined {
  if (succeeded) return undefined;
  const text = message || detail || label || "refused without a word";
  return { code: label || (/\b[A-Z]+(?:_[A-Z]+)+\b/.exec(text)?.[0] ?? ""), text };
}
