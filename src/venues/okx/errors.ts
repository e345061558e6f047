/** How OKX says no: a code in the body, whatever the HTTP status, and for orders one more in each item. */
import { venue } from "../../../generated/okx/venue.ts";
import { SchemaError } from "../../core/errors.ts";
import { present } from "../../core/fields.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** The account has sent too many orders: cancels and questions are not refused by it (docs: 50061). */
const tooManyOrders = "50061";

/**
 * The refusal in an answer or in the reply to an order frame. Codes 1 and 2 say that some items were refused: of a single
 * one its own code tells why, of several each is looked at by whoever sent them.
 */
export function refusedBy(body: unknown): Refused | undefined {
  const { code, msg, data } = fieldsOf(body);
  if (typeof code !== "string" || code === "0") return undefined;
  if ((code === "1" || code === "2") && Array.isArray(data)) {
    const items = data.filter((item) => typeof fieldsOf(item)["sCode"] === "string");
    if (items.length > 1) return undefined;
    const [item] = items as readonly Item[];
    if (item) return item.sCode === "0" ? undefined : refusedItem(item);
  }
  return refusedAs(code, wordOf(msg));
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

/** The only entry of an answer that has one. */
export function only<T>(answer: { readonly data: readonly T[] }, operation: string): T {
  const [first] = answer.data;
  if (first === undefined) throw new SchemaError("data", "an entry", "none", { venue: venue.id, operation });
  return first;
}

function refusedAs(code: string, text: string): Refused {
  return present({
    code,
    text,
    scope: code === tooManyOrders ? "account" : undefined,
  });
}
