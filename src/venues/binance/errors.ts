/** How Binance says no: `{ code, msg }` in the body, and status codes with a meaning of their own. */
import type { HttpAnswer } from "../../core/http/contract.ts";
import { present } from "../../core/fields.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf, isFields, wordOf } from "../../core/stream/frame.ts";

/** The account has placed too many orders: cancels and questions are not refused by it (docs: Errors, -1015). */
const tooManyOrders = -1015;
/** The end of a ban, in milliseconds since 1970 UTC (docs: Errors, -1003). */
const bannedUntil = /banned until (\d{13})\b/;

/**
 * Reads a refusal. A status without the venue's own body is none: what stands in front of the venue answers so too, and it
 * does not know what became of the request (docs: REST API, "HTTP return codes").
 */
export function refusal({ status }: HttpAnswer, body: unknown): Refused | undefined {
  return status < 400 ? undefined : codeOf(body);
}

/**
 * Code and text of an error object, in a body or a frame. Of a cancel-replace that failed, the half that failed tells why:
 * the outer codes, -2021 and -2022, say only that one did (docs: REST API, "Cancel an existing order and send a new order").
 */
export function codeOf(error: unknown): Refused | undefined {
  const { code, msg, data } = fieldsOf(error);
  if ((code === -2021 || code === -2022) && isFields(data)) {
    const failed = data["newOrderResult"] === "FAILURE" ? "newOrderResponse" : "cancelResponse";
    // Where the new order is there, nothing may read as its refusal: then the outer code stands.
    const inner = data["newOrderResult"] === "SUCCESS" ? undefined : codeOf(data[failed]);
    if (inner) return inner;
  }
  if (typeof code !== "number") return undefined;
  const text = wordOf(msg);
  const until = bannedUntil.exec(text)?.[1];
  return present<Refused>({
    code: String(code),
    text,
    retryAt: until === undefined ? undefined : Number(until),
    scope: code === tooManyOrders ? "account" : undefined,
  });
}

/** Whether a key of the account's events has ended (docs: error -1125, "This listenKey does not exist"). */
export function keyIsGone(error: unknown): boolean {
  return (error as { code?: unknown }).code === "-1125";
}
