/**
 * How Hyperliquid says no. It has no codes: those here say where a refusal stands, and its text what it is (docs: Error
 * responses).
 */
import { venue } from "../../../generated/hyperliquid/venue.ts";
import type { ErrorContext, VenueKitError } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import { present } from "../../core/fields.ts";
import { itemError, type Refused } from "../../core/refusal.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

/** The account's budget for life is used up. Cancels have another one, which is larger (docs: Rate limits and user limits). */
const budgetUsed = "Too many cumulative requests sent";

/** Reads a refusal. A status that the venue is not known to give is none: what stands in front of it answers so too. */
export function refusal({ status, body: text }: HttpAnswer, body: unknown): Refused | undefined {
  if (status < 400) return toldIn(body);
  const code = String(status);
  return Object.hasOwn(venue.errors, code) ? { code, text: text.slice(0, 200) } : undefined;
}

/**
 * The refusal of an action as a whole. One status that is an error is that of the only order, or of the whole batch where
 * that breaks a rule (docs: Exchange endpoint, "Batched requests").
 */
export function toldIn(body: unknown): Refused | undefined {
  const { status, response } = fieldsOf(body);
  if (status === "err") return told("action", wordOf(response));
  const { statuses } = fieldsOf(fieldsOf(response)["data"]);
  if (!Array.isArray(statuses) || statuses.length !== 1) return undefined;
  const { error } = fieldsOf(statuses[0]);
  return typeof error === "string" ? told("entry", error) : undefined;
}

/** The error of one order among several. */
export function entryError(text: string, about: ErrorContext): VenueKitError {
  return itemError(venue, told("entry", text), about);
}

function told(code: string, text: string): Refused {
  return present({
    code,
    text,
    scope: text.includes(budgetUsed) ? "account" : undefined,
  });
}
