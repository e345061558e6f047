/** How HTX says no: by a word under status 200, or by a number where it is one of the newer operations. */
import { venue } from "../../../generated/htx/venue.ts";
import { OrderNotFound } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";
import { type Fields, fieldsOf, wordOf } from "../../core/stream/frame.ts";

export const about: { readonly venue: string } = { venue: venue.id };

/** The number of an answer that is none of the errors. */
const fine = 200;

/** Reads a refusal, of an answer or of a frame. */
export function refusal(_: Pick<HttpAnswer, "status">, body: unknown): Refused | undefined {
  const { code, message, ...older } = fieldsOf(body);
  return wordedRefusal(older) ??
    (typeof code === "number" && code !== fine ? { code: String(code), text: wordOf(message) } : undefined);
}

/** The same where it is told by a word. */
export function wordedRefusal({ status, "err-code": word, "err-msg": text }: Fields): Refused | undefined {
  if (status !== "error" && typeof word !== "string") return undefined;
  return { code: wordOf(word) || "error", text: wordOf(text) };
}

/** The error of an order that an answer without an error says there is none of. */
export function notFound(operation: string, clientOrderId: string | undefined, state: number): OrderNotFound {
  const text = state === 0 ? "no order has this client order id" : "the order has ended already";
  return new OrderNotFound(text, { ...about, operation, clientOrderId, code: `order-state ${state}`, status: fine });
}
