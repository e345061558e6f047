/** How MEXC says no: `{ code, msg }` in the body, under a status of 400 and more. */
import { venue } from "../../../generated/mexc/venue.ts";
import { RateLimited, VenueError, VenueUnavailable } from "../../core/errors.ts";
import type { HttpAnswer } from "../../core/http/contract.ts";
import type { Refused } from "../../core/refusal.ts";
import { fieldsOf, wordOf } from "../../core/stream/frame.ts";

export const about: { readonly venue: string } = { venue: venue.id };

/** Milliseconds after which MEXC refuses a request on arrival; the most it allows is 60 000 (docs: "Timing security"). */
export const recvWindow = 5_000;

/** Reads a refusal. Without the venue's own body there is none: what stands in front of it answers so too. */
export function refusal({ status }: HttpAnswer, body: unknown): Refused | undefined {
  const { code, msg } = fieldsOf(body);
  if (status < 400 || typeof code !== "number") return undefined;
  return { code: String(code), text: wordOf(msg) };
}

/** Whether a failure to lengthen the life of a key says that it has none: no page tells by which code. */
export function keyIsGone(error: unknown): boolean {
  return error instanceof VenueError && !(error instanceof RateLimited) && !(error instanceof VenueUnavailable);
}
