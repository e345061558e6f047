/** How far lists of fills reach, and how long one waits for them. */
import type { CallContext } from "../../core/call.ts";

/** Most time between the two ends of a question for fills: 7 days (docs: "Get Trade History"). */
export const fillReach: number = 7 * 24 * 3_600_000;
/** Nothing is older: the venue opened in that year. */
export const opening: number = Date.UTC(2017, 0);

/** Milliseconds that fills of one order are waited for. */
const patience = 3_000;

/**
 * How fills are asked for: those of one order the stream has told of already, without their fees, and whoever waits for them
 * does better to ask again than to wait for an answer that was lost.
 */
export function urgently(context: CallContext, orderId: string | undefined): CallContext {
  return orderId === undefined ? context : { ...context, timeout: Math.min(context.timeout ?? patience, patience) };
}
