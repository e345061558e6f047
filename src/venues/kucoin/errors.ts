/** How KuCoin says no: a code in the body, whatever the HTTP status. */
import { venue } from "../../../generated/kucoin/venue.ts";
import { type ErrorContext, OrderNotFound, refuse, type VenueKitError } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/http.ts";
import { present } from "../../core/fields.ts";
import { itemError, kindOf, type Refused } from "../../core/refusal.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

export const about: { readonly venue: string } = { venue: venue.id };

/** The code of an answer that is no refusal; 200 stands in items of batches. */
const fine: ReadonlySet<string> = new Set(["200000", "200"]);

/** Reads a refusal. Of a limit that is used up it is told when it is free again (docs: "Rate Limit"), in milliseconds. */
export function refusal({ headers }: Pick<HttpAnswer, "headers">, body: unknown): Refused | undefined {
  const { code, msg } = fieldsOf(body);
  if (typeof code !== "string" || fine.has(code)) return undefined;
  const reset = Number(headers["gw-ratelimit-reset"]);
  const text = wordOf(msg);
  return present<Refused>({
    code,
    text,
    retryAfter: reset > 0 && kindOf(venue, { code, text }, 200, false) === "RateLimited" ? reset : undefined,
  });
}

/** The error of one order that was refused, inside an answer that was none. `code` is empty where none is told. */
export function errorOf(code: string, text: string, context: ErrorContext): VenueKitError {
  if (code !== "") return itemError(venue, { code, text }, context);
  return refuse(worded(text), text, { ...about, ...context, code, status: 200 });
}

/** Whether an item of an answer was taken. */
export function taken(code: string): boolean {
  return fine.has(code);
}

/** The order of an answer that has null where there is none. */
export function found<T>(order: T | null, operation: string): T {
  if (order !== null) return order;
  throw new OrderNotFound("the venue has no such order", { ...about, operation, code: "200000", status: 200 });
}

/** Items of a batch on spot have no code: their words tell, as far as they are known. */
function worded(text: string): "InsufficientFunds" | "InvalidOrder" | "DuplicateOrder" | "OrderRejected" {
  if (/balance/i.test(text)) return "InsufficientFunds";
  if (/clientOid/i.test(text)) return "DuplicateOrder";
  return /increment|minimum|maximum|should more then/i.test(text) ? "InvalidOrder" : "OrderRejected";
}
