/** How Gate says no: a status other than 2xx with a word for it (docs: "Error handling"), and a word in each item of a batch. */
import { venue } from "../../../generated/gate/venue.ts";
import { type ErrorContext, refuse, type VenueKitError } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/http.ts";
import { kindOf, type Refused } from "../../core/refusal.ts";

/** Texts of limits on new and changed orders (docs: sockets, "rate limit-related error codes"): what needs none goes on. */
const orderLimits = /\((?:211|212)\)/;

/** Reads a refusal. A status without the venue's own word is none. */
export function refusal({ headers }: HttpAnswer, body: unknown): Refused | undefined {
  return refusedBy(body, headers["x-gate-ratelimit-reset-timestamp"]);
}

/** Word and text of an answer, or of the errors in a frame. `reset`: when a limit is free again, where it is told. */
export function refusedBy(body: unknown, reset?: unknown): Refused | undefined {
  if (typeof body !== "object" || body === null || "succeeded" in body) return undefined;
  const { label, message, detail } = body as { label?: unknown; message?: unknown; detail?: unknown };
  if (typeof label !== "string" || label === "") return undefined;
  const text = wordOf(message) || wordOf(detail) || label;
  if (label !== "TOO_MANY_REQUESTS") return { code: label, text };
  const at = resetAt(reset);
  return {
    code: label,
    text,
    ...(orderLimits.test(text) ? { scope: "account" } : {}),
    ...(at === undefined ? {} : { retryAt: at }),
  };
}

/** Over HTTP it is told in seconds, on sockets in milliseconds. */
function resetAt(reset: unknown): number | undefined {
  const at = Number(reset);
  if (!(at > 0)) return undefined;
  return at < 1e11 ? at * 1_000 : at;
}

/** One item of a batch that was not done. */
interface Item {
  readonly label?: string | null;
  readonly message?: string | null;
  readonly detail?: string | null;
}

/** The error of one order of a batch. Of contracts a cancel has its word inside its text. */
export function itemError({ label, message, detail }: Item, context: ErrorContext): VenueKitError {
  const text = message || detail || label || "refused without a word";
  const code = label || (/\b[A-Z]+(?:_[A-Z]+)+\b/.exec(text)?.[0] ?? "");
  const status = 200;
  return refuse(kindOf(venue, { code, text }, status, true), text, { ...context, venue: venue.id, code, status });
}

function wordOf(word: unknown): string {
  return typeof word === "string" ? word : "";
}
