/** What a failed write says about what became of it. */
import {
  type ErrorContext,
  OutcomeUnknown,
  type Refusal,
  TransportError,
  ValidationError,
  VenueError,
  VenueKitError,
} from "../../core/errors.ts";
import type { Desk } from "../desk.ts";

/**
 * Beyond the request's deadline and our clock's error, in milliseconds: time for a request inside the venue to come to rest,
 * and for its answers to questions, which may lag behind, to tell of it.
 */
const proofMargin = 5_000;

/** Whether a failed write certainly did nothing: the venue said no, or nothing was sent. */
export function isDefinite(error: unknown): boolean {
  return error instanceof VenueError || error instanceof ValidationError ||
    (error instanceof TransportError && !error.sent);
}

/**
 * The error as the caller sees it: whatever leaves the outcome open is `OutcomeUnknown`, and each names the order. Adapters
 * and ports need not know of that.
 */
export function outcome(error: unknown, about: ErrorContext): unknown {
  if (isDefinite(error) || error instanceof OutcomeUnknown) return named(error, about);
  const text = error instanceof Error ? error.message : String(error);
  return new OutcomeUnknown(`${text}; the request may have been carried out`, { ...about, cause: error });
}

/** The error of a call about one order: it names that order, where it did not. */
export function named(error: unknown, { clientOrderId }: ErrorContext): unknown {
  if (error instanceof VenueKitError && error.clientOrderId === undefined && clientOrderId !== undefined) {
    // The same error: who made it may hold it as well, and its stack tells where it comes from.
    (error as { clientOrderId: string }).clientOrderId = clientOrderId;
  }
  return error;
}

/** Waits for what has to be known before an order can be sent. Throws only what shows that nothing was sent. */
export async function beforehand<T>(asking: Promise<T>, about: ErrorContext): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (isDefinite(error) || !(error instanceof VenueKitError)) throw error;
    const reason = error instanceof TransportError ? error.reason : "network";
    const text = `what the order needs could not be asked for: ${error.message}`;
    throw new TransportError(reason, text, false, { ...about, cause: error });
  }
}

/** The error of a request about several orders, as the error of one of them. */
export function errorOfOne(error: unknown, about: ErrorContext): unknown {
  const context: ErrorContext = { ...about, cause: error };
  if (error instanceof ValidationError) return new ValidationError(error.field, error.rule, context);
  if (error instanceof TransportError) {
    const { reason, message, sent, status } = error;
    return new TransportError(reason, message, sent, { ...context, ...(status === undefined ? {} : { status }) });
  }
  if (error instanceof OutcomeUnknown) return new OutcomeUnknown(error.message, context);
  if (!(error instanceof VenueError)) return error;
  const Class = error.constructor as new (message: string, refusal: Refusal) => VenueError;
  const { code, status, retryAfter, pool } = error as VenueError & Partial<Refusal>;
  return new Class(error.message, { ...context, code, status, retryAfter, pool });
}

/**
 * The monotonic time from which a write sent before now can no longer take effect; infinite at a venue that takes a write
 * however late it arrives.
 */
export function provableFrom(desk: Desk): number {
  const { clock, time } = desk.session;
  const error = Number.isFinite(time.error) ? time.error : 60_000;
  return clock.monotonic() + (desk.adapter.writeDeadline ?? Number.POSITIVE_INFINITY) + error + proofMargin;
}
