/**
 * How Bybit says no: `retCode` other than 0, with HTTP 200 (docs: error), and status codes of what stands in front of it.
 */
import type { HttpAnswer } from "../../core/http/contract.ts";
import { present } from "../../core/fields.ts";
import { itemError, type Refused } from "../../core/refusal.ts";
import type { ErrorContext, VenueKitError } from "../../core/errors.ts";
import { venue } from "../../../generated/bybit/venue.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

/** Named in errors that no operation made. */
export const about: { readonly venue: string } = { venue: venue.id };

/** Codes that are about one account and one route: what needs nothing of that route goes on (docs: rate-limit). */
const accountLimits: ReadonlySet<string> = new Set(["10006", "170005", "170222", "30035"]);
/** The code of a limit on an address: what "access too frequent" of HTTP 403 says, too. */
const addressLimit = "10018";
/** Everything has to stop for ten minutes after such a 403 (docs: rate-limit, "IP Rate Limit"). */
const shutOut = 600_000;

/**
 * Codes of settings that are as asked for already (docs: error): leverage, position mode, margin mode, margin, take profit
 * and stop loss.
 */
export const alreadySo: readonly string[] = ["110043", "110025", "110026", "110027", "34040"];

/** Reads a refusal. A status without the venue's own body is none, but for those whose meaning is documented. */
export function refusal({ status, headers, body: text }: HttpAnswer, body: unknown): Refused | undefined {
  const told = codeOf(body, headers["x-bapi-limit-reset-timestamp"]);
  if (told) return told;
  if (status === 401) return { code: "HTTP 401", text: "key or signature are missing or not accepted" };
  // Docs: error, "HTTP Code": 403 is too many requests of the address, or an address of a country that is not served.
  if (status === 403 && /access too frequent/i.test(text)) {
    return { code: addressLimit, text: "access too frequent", retryAfter: shutOut };
  }
  if (status === 403 && /country/i.test(text)) {
    return { code: "HTTP 403", text: "the venue does not serve this address's country" };
  }
  return undefined;
}

/** Code and text of an answer or a frame that is a refusal. `reset`: when the limit is free again, where it is told. */
export function codeOf(body: unknown, reset?: unknown): Refused | undefined {
  const { retCode, retMsg, result } = fieldsOf(body);
  if (typeof retCode !== "number" || retCode === 0) return undefined;
  const code = String(retCode);
  const text = [wordOf(retMsg), ...reasonsOf(result)].join(": ");
  if (!accountLimits.has(code)) return { code, text };
  const at = Number(reset);
  return present<Refused>({
    code,
    text,
    scope: "account",
    retryAt: at > 0 ? at : undefined,
  });
}

/** Why the margin mode could not be set, which only the result of that refusal tells (docs: account/set-margin-mode). */
function reasonsOf(result: unknown): string[] {
  const { reasons } = fieldsOf(result);
  if (!Array.isArray(reasons)) return [];
  return (reasons as unknown[]).map((reason) => wordOf(fieldsOf(reason)["reasonMsg"])).filter((text) => text !== "");
}

/** The error of one order of a batch, by its code and text. */
export function refusalOfOne(
  { code, msg }: { readonly code: number; readonly msg: string },
  context: ErrorContext,
): VenueKitError {
  return itemError(venue, { code: String(code), text: msg }, context);
}
