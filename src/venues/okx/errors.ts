/** How OKX says no: a code in the body, whatever the HTTP status, and for orders one more in each item. */
import { venue } from "../../../generated/okx/venue.ts";
import { type ErrorContext, refuse, SchemaError, type VenueKitError } from "../../core/errors.ts";
import { kindOf, type Refused } from "../../core/refusal.ts";

/** The account has sent too many orders: cancels and questions are not refused by it (docs: 50061). */
const tooManyOrders = "50061";

/**
 * The refusal in an answer or in the reply to an order frame. Codes 1 and 2 say that some items were refused: of a single
 * one its own code tells why, of several each is looked at by whoever sent them.
 */
export function refusedBy(body: unknown): Refused | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code, msg, data } = body as { code?: unknown; msg?: unknown; data?: unknown };
  if (typeof code !== "string" || code === "0") return undefined;
  if ((code === "1" || code === "2") && Array.isArray(data)) {
    const items = data.filter((item) => typeof (item as { sCode?: unknown } | null)?.sCode === "string");
    if (items.length > 1) return undefined;
    const [item] = items as readonly Item[];
    if (item) return item.sCode === "0" ? undefined : refusedItem(item);
  }
  return refusedAs(code, typeof msg === "string" ? msg : "");
}

interface Item {
  readonly sCode: string;
  readonly sMsg?: string;
  readonly subCode?: string;
}

/** The refusal of one item; `undefined` where it was taken. */
export function refusedItem({ sCode, sMsg = "", subCode = "" }: Item): Refused | undefined {
  if (sCode === "0") return undefined;
  return refusedAs(sCode, subCode === "" ? sMsg : `${sMsg} (${subCode})`);
}

/** The error of a write that the venue refused by code and text, inside an answer that was none itself. */
export function errorOf(refused: Refused, about: ErrorContext): VenueKitError {
  const status = 200;
  const kind = kindOf(venue, refused, status, true);
  return refuse(kind, refused.text, { ...about, venue: venue.id, code: refused.code, status });
}

/** The only entry of an answer that has one. */
export function only<T>(answer: { readonly data: readonly T[] }, operation: string): T {
  const [first] = answer.data;
  if (first === undefined) throw new SchemaError("data", "an entry", "none", { venue: venue.id, operation });
  return first;
}

function refusedAs(code: string, text: string): Refused {
  return { code, text, ...(code === tooManyOrders ? { scope: "account" } : {}) };
}
