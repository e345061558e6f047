/**
 * How Hyperliquid says no. It has no codes: those here say where a refusal stands, and its text what it is (docs: Error
 * responses).
 */
import { venue } from "../../../generated/hyperliquid/venue.ts";
import { kindOf } from "../../core/call.ts";
import { type ErrorContext, refuse, type VenueKitError } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";

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
  if (status === "err") return told("action", typeof response === "string" ? response : "");
  const { statuses } = fieldsOf(fieldsOf(response)["data"]);
  if (!Array.isArray(statuses) || statuses.length !== 1) return undefined;
  const { error } = fieldsOf(statuses[0]);
  return typeof error === "string" ? told("entry", error) : undefined;
}

/** The error of one order among several. */
export function entryError(text: string, about: ErrorContext): VenueKitError {
  const refused = told("entry", text);
  return refuse(kindOf(venue, refused, 200, true), refused.text, { ...about, code: refused.code });
}

function told(code: string, text: string): Refused {
  return { code, text, ...(text.includes(budgetUsed) ? { scope: "account" } : {}) };
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? value as Record<string, unknown> : {};
}
