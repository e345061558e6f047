/** How Coinbase says no: by HTTP status and a code, or under status 200 inside the answer. */
import { venue } from "../../../generated/coinbase/venue.ts";
import { OrderNotFound } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";
import { type Fields, fieldsOf, isFields, wordOf } from "../../core/stream/frame.ts";

export const about: { readonly venue: string } = { venue: venue.id };

/** How far the date of an answer, which has whole seconds, may be from our idea of the venue's time, in milliseconds. */
const skew = 2_500;

/**
 * Reads a refusal. Of a token that is not taken the answer is plain text, and only its status tells; whether it is for its time,
 * the answer's date does. `now`: the venue's time, in milliseconds since 1970 UTC.
 */
export function refusal({ status, headers, body: plain }: HttpAnswer, body: unknown, now: number): Refused | undefined {
  if (!isFields(body)) {
    if (status !== 401) return undefined;
    const off = Math.abs(Date.parse(headers["date"] ?? "") - now) > skew;
    return { code: off ? "skew" : "401", text: plain.trim().slice(0, 100) };
  }
  if (body["success"] === false) return reasonOf(body);
  if (status < 400) return undefined;
  const [first] = Array.isArray(body["errors"]) ? body["errors"] as readonly unknown[] : [];
  if (isFields(first)) return { code: wordOf(first["id"]), text: wordOf(first["message"]) };
  const { error, code, message, error_details } = body;
  const text = wordOf(message) || wordOf(error_details);
  if (typeof error === "string" && error !== "") return { code: error, text };
  return code === undefined ? undefined : { code: String(code), text };
}

/** Why an order or a change was not taken. Of several reasons the first that says something. */
function reasonOf({ error_response: failure, errors, failure_reason: reason }: Fields): Refused {
  const [first] = Array.isArray(errors) ? errors as readonly unknown[] : [];
  const said = isFields(failure) ? failure : fieldsOf(first);
  const words = [
    said["preview_failure_reason"],
    said["new_order_failure_reason"],
    said["edit_failure_reason"],
    said["error"],
    reason,
  ].map(wordOf).filter((word) => word !== "");
  const code = words.find((word) => !word.startsWith("UNKNOWN_")) ?? words[0] ?? "UNKNOWN_FAILURE_REASON";
  return { code, text: wordOf(said["message"]) || wordOf(said["error_details"]) || code };
}

/** The error of an order that is not in the lists. */
export function notFound(operation: string, clientOrderId: string | undefined): OrderNotFound {
  const text = "there is no such order among those that were created since";
  return new OrderNotFound(text, { ...about, operation, clientOrderId, code: "NOT_FOUND", status: 200 });
}
