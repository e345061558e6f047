/** Interprets an `Endpoint`: waits for the budget, signs, sends, and turns the answer into a checked value or a typed error. */
import type { Ends } from "./abort.ts";
import { type Clock, sleep } from "./clock.ts";
import { type CallOptions, type Deadline, deadlineOf, defaultTimeout, endedBy, untilAborted } from "./deadline.ts";
import { type Draft, draftOf, encodeQuery } from "./draft.ts";
import type { Auth, Endpoint, Venue } from "./endpoint.ts";
import {
  AuthenticationError,
  ClockSkewError,
  type ErrorContext,
  OutcomeUnknown,
  PermissionError,
  RateLimited,
  SchemaError,
  TransportError,
  ValidationError,
  VenueKitError,
  VenueUnavailable,
} from "./errors.ts";
import { type HttpAnswer, HttpFailure, type HttpRequest, type Send } from "./http/contract.ts";
import { parseJson } from "./json.ts";
import { costOf, type Limiter, type Priority } from "./limits/limiter.ts";
import type { VenueClock } from "./offset.ts";
import { refusalError, type Refused, stoppedBy } from "./refusal.ts";
import { check, checkMost } from "./schema.ts";

export { type CallOptions, type Deadline, deadlineOf, endedBy, untilAborted } from "./deadline.ts";
export { type Draft, draftOf, encoded, encodeQuery } from "./draft.ts";
export { kindOf, type Refused } from "./refusal.ts";

/** What a venue adds to plain HTTP. */
export interface Wire {
  readonly venue: Venue;
  /** Adds key, time and signature. `now` is the venue's time in milliseconds. */
  authorize(draft: Draft, auth: Exclude<Auth, "none">, now: number): Draft | Promise<Draft>;
  /**
   * Waits until this request may be signed and sent, where a key's requests have to arrive one after the other. Returns what
   * ends its turn: called when it has an answer, or gets none. Rejects with the signal's reason.
   */
  turn?(signal: Ends): Promise<() => void>;
  /** Reads a refusal out of an answer, or `undefined` where it is none. `body` is the parsed JSON, if it is JSON. */
  refusal(answer: HttpAnswer, body: unknown): Refused | undefined;
  /**
   * Whether the answer to a signed request is the venue's own, at a venue that signs its answers too. Of one that is not nothing is
   * believed, no refusal either: a write's outcome is then unknown.
   */
  genuine?(answer: HttpAnswer, request: Omit<HttpRequest, "signal">): boolean | Promise<boolean>;
}

/** What the SDK sets besides. */
export interface CallContext extends CallOptions {
  readonly priority?: Priority;
  /**
   * Milliseconds that it may wait for the limits besides: whoever gives up and asks again has lost its place in the line, and
   * where there are few requests never gets all that it needs.
   */
  readonly patience?: number;
  /** Named in every error of this call. */
  readonly clientOrderId?: string;
  /**
   * Path, with dots, of a list or map in the answer whose entries stand for themselves: those that cannot be read are left
   * out, and `onSpared` is told. Empty where the answer itself is it; all of it has to be read where not given.
   */
  readonly spare?: string;
  readonly onSpared?: (error: SchemaError) => void;
  /**
   * The time limit of the work that this call is a part of. Where the call has no signal and no time limit of its own, this is
   * the only one.
   */
  readonly within?: Deadline;
}

/** Calls one operation. */
export type Call = <P extends object, A>(
  endpoint: Endpoint<P, A>,
  params: P,
  context?: CallContext,
) => Promise<A>;

/** The parts a caller is made of. */
export interface CallParts {
  readonly wire: Wire;
  /** Addresses by server name. */
  readonly servers: Readonly<Record<string, string>>;
  readonly http: Send;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly time: VenueClock;
  /** Measures the venue's time anew: called after it said that ours is off. */
  readonly resync: () => Promise<void>;
  /** Measures it before something is signed, where it may have become wrong: nothing to wait for where it has not. */
  readonly freshen?: (signal: Ends) => Promise<void> | undefined;
  /** Takes credentials out of a text: a venue may repeat in its refusal what it was sent. */
  readonly scrub?: (text: string) => string;
  /** Ends every call, now and later. */
  readonly ended?: Ends;
}

/** A read is asked again this often, after these waits in milliseconds, when the network or the venue failed. */
const readRetries: readonly number[] = [200, 1_000];

/** Makes the function that calls a venue's operations. */
export function caller(parts: CallParts): Call {
  return async <P extends object, A>(endpoint: Endpoint<P, A>, params: P, context: CallContext = {}): Promise<A> => {
    const about: ErrorContext = {
      venue: parts.wire.venue.id,
      operation: endpoint.id,
      clientOrderId: context.clientOrderId,
    };
    const draft = draftOf(endpoint, params as Record<string, unknown>, about);
    const { deadline, over } = limitOf(parts, context, about);
    let resynced = false;
    let failure: unknown;
    try {
      for (let attempt = 0;; attempt++) {
        try {
          return await once(parts, endpoint, draft, params as Record<string, unknown>, context, deadline, about);
        } catch (error) {
          // Ended while the next try was waiting: what made it necessary tells more.
          if (failure !== undefined && isGivenUp(error)) throw failure;
          failure = error;
          if (error instanceof ClockSkewError && !resynced && endpoint.auth !== "none") {
            // The venue refused the request for its time and did nothing: with the time mended it may be sent once more.
            resynced = true;
            await untilAborted(parts.resync(), deadline).catch(() => {
              throw error;
            });
          } else if (!endpoint.write && attempt < readRetries.length && isPassing(error) && !deadline.aborted) {
            await sleep(parts.clock, readRetries[attempt] ?? 0, deadline).catch(() => {
              throw error;
            });
          } else throw error;
        }
      }
    } finally {
      over();
    }
  };
}

/** What ends a call: the time limit of the work that it is a part of, or one of its own. `over` is called when the call is. */
export function limitOf(
  { clock, ended }: Pick<CallParts, "clock" | "ended">,
  { within, signal, timeout, patience }: CallContext,
  about: ErrorContext,
): { readonly deadline: Deadline; readonly over: () => void } {
  if (within !== undefined && signal === undefined && timeout === undefined && patience === undefined) {
    return { deadline: within, over: ended === undefined ? () => {} : within.join(ended) };
  }
  const limit = (timeout ?? defaultTimeout) + (patience ?? 0);
  const deadline = deadlineOf(clock, signal ? { timeout: limit, signal } : { timeout: limit }, about, ended, within);
  return { deadline, over: () => deadline.clear() };
}

/** Failures that another try of a read may mend. */
function isPassing(error: unknown): boolean {
  return error instanceof VenueUnavailable || error instanceof RateLimited ||
    (error instanceof TransportError &&
      (error.reason === "network" || (error.reason === "status" && (error.status ?? 0) >= 500)));
}

function isGivenUp(error: unknown): boolean {
  return error instanceof TransportError && !error.sent && (error.reason === "timeout" || error.reason === "aborted");
}

/** A request that has taken its units and is signed. */
interface Ready {
  readonly request: Omit<HttpRequest, "signal">;
  readonly cost: Readonly<Record<string, number>>;
  readonly taken: number;
  /** Ends its turn. */
  readonly leave: (() => void) | undefined;
}

async function once<P, A>(
  parts: CallParts,
  endpoint: Endpoint<P, A>,
  draft: Draft,
  params: Record<string, unknown>,
  context: CallContext,
  signal: Deadline,
  about: ErrorContext,
): Promise<A> {
  let ready: Ready;
  try {
    const making = readyOf(parts, endpoint, draft, params, context, signal, about);
    // Where nothing is to be waited for, the request is written before the call returns: no other work comes between.
    ready = making instanceof Promise ? await making : making;
  } catch (error) {
    throw unsent(error, signal, about);
  }
  const { request, cost, taken, leave } = ready;
  // What was left of the patience is not for the answer.
  const flight = context.patience === undefined ? undefined : flightOf(parts, context, signal, about);
  let answer: HttpAnswer;
  try {
    answer = await parts.http(request, flight ?? signal);
  } catch (error) {
    parts.limiter.settled(cost, taken);
    throw unanswered(error, flight ?? signal, endpoint.write === true, about);
  } finally {
    leave?.();
    flight?.clear();
  }
  parts.limiter.settled(cost, taken);
  parts.limiter.used(answer.headers, taken);
  if (endpoint.auth !== "none" && parts.wire.genuine && !await isGenuine(parts.wire.genuine(answer, request), signal)) {
    throw disbelieved(() => read(parts, endpoint, answer, cost, taken, about, {}), endpoint.write === true, about);
  }
  return read(parts, endpoint, answer, cost, taken, about, context);
}

/** Who cannot be asked says nothing for the answer. */
function isGenuine(told: boolean | Promise<boolean>, signal: Ends): boolean | Promise<boolean> {
  return typeof told === "boolean" ? told : untilAborted(told, signal).catch(() => false);
}

/**
 * The error of an answer that the venue has not signed. What a read is told by it is at most that it does not get through, which
 * claims nothing of the account; where fewer requests are wanted, they stop.
 */
function disbelieved(read: () => unknown, write: boolean, about: ErrorContext): VenueKitError {
  let said: unknown;
  try {
    read();
  } catch (error) {
    said = error;
  }
  const context = { ...about, cause: said };
  const text = "the answer is not signed as the venue signs its answers";
  if (write) return new OutcomeUnknown(`${text}; the request may have been carried out`, context);
  for (const harmless of [AuthenticationError, PermissionError, ClockSkewError, RateLimited, VenueUnavailable]) {
    if (said instanceof harmless) return said;
  }
  return said instanceof TransportError ? said : new TransportError("network", text, true, context);
}

function flightOf({ clock }: CallParts, { timeout }: CallContext, signal: Deadline, about: ErrorContext): Deadline {
  return deadlineOf(clock, timeout === undefined ? {} : { timeout }, about, signal);
}

/** Takes the units and signs. */
function readyOf<P, A>(
  parts: CallParts,
  endpoint: Endpoint<P, A>,
  draft: Draft,
  params: Record<string, unknown>,
  context: CallContext,
  signal: Deadline,
  about: ErrorContext,
): Ready | Promise<Ready> {
  const { wire, limiter, time } = parts;
  const auth = endpoint.auth;
  const cost = costOf(endpoint.cost, params);
  const turn = { priority: context.priority ?? "query", signal };
  const admitting = limiter.admitPrepared(cost, turn, () => auth === "none" ? undefined : parts.freshen?.(signal));
  // Signed after the wait: the signature's time must be that of sending.
  const sign = (): Draft | Promise<Draft> => auth === "none" ? draft : wire.authorize(draft, auth, time.now());
  const readyAs = (signed: Draft, taken: number, leave?: () => void): Ready => {
    if (signal.aborted) throw signal.reason;
    return { request: requestOf(parts, endpoint, signed, about), cost, taken, leave };
  };
  if (!(admitting instanceof Promise) && (auth === "none" || !wire.turn)) {
    const [taken] = admitting;
    const signing = sign();
    if (!(signing instanceof Promise)) return readyAs(signing, taken);
    return untilAborted(signing, signal).then((signed) => readyAs(signed, taken));
  }
  return (async () => {
    const [taken] = await admitting;
    const leave = auth === "none" ? undefined : await wire.turn?.(signal);
    try {
      const signing = sign();
      return readyAs(signing instanceof Promise ? await untilAborted(signing, signal) : signing, taken, leave);
    } catch (error) {
      leave?.();
      throw error;
    }
  })();
}

/** What is sent of a signed draft. */
function requestOf<P, A>(
  { servers }: CallParts,
  endpoint: Endpoint<P, A>,
  { method, path, query, search, headers, body }: Draft,
  about: ErrorContext,
): Omit<HttpRequest, "signal"> {
  const base = servers[endpoint.server ?? "rest"];
  if (base === undefined) {
    throw new ValidationError("network", `has no address for ${endpoint.server ?? "rest"}`, about);
  }
  // Anything else would lead to another host: https://api.example + .com/
  if (!path.startsWith("/")) throw new ValidationError("path", "must begin with /", about);
  const url = query.length === 0 ? base + path : `${base}${path}?${search ?? encodeQuery(query)}`;
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

function read<P, A>(
  parts: CallParts,
  endpoint: Endpoint<P, A>,
  answer: HttpAnswer,
  cost: Readonly<Record<string, number>>,
  taken: number,
  about: ErrorContext,
  { spare, onSpared = () => {} }: CallContext,
): A {
  const write = endpoint.write === true;
  const { status } = answer;
  let body: unknown;
  let broken: unknown;
  try {
    body = parseJson(answer.body);
  } catch (error) {
    broken = error;
  }
  const refused = parts.wire.refusal(answer, body);
  if (refused) throw refusalError(parts, refused, { status, write, cost, taken, headers: answer.headers }, about);
  if (status < 200 || status >= 300) {
    const stopped = stoppedBy(status, answer.headers, parts.limiter, taken, about);
    // Not the venue's own word, but that of something between: no evidence that nothing happened.
    if (write) throw new OutcomeUnknown(`HTTP ${status}: the outcome is not known`, { ...about, cause: stopped });
    if (stopped) throw stopped;
    throw new TransportError("status", `HTTP ${status} without the venue's own error`, true, { ...about, status });
  }
  try {
    if (broken) {
      // Cut afterwards, and without the parser's own words: half a key is not recognised as one.
      const start = (parts.scrub?.(answer.body.slice(0, 1_000)) ?? answer.body).slice(0, 40);
      throw new SchemaError("", "JSON", start, parts.scrub ? about : { ...about, cause: broken });
    }
    return spare === undefined
      ? check(endpoint.answer, body, about, parts.scrub)
      : checkMost(endpoint.answer, body, { entries: spare, told: onSpared }, about, parts.scrub);
  } catch (error) {
    // The venue took the write and its answer cannot be read: what it did has to be asked.
    throw write ? new OutcomeUnknown("the venue's answer cannot be read", { ...about, cause: error }) : error;
  }
}

/** The error of a request that never left: it was given up while it waited, or could not be made. */
export function unsent(error: unknown, signal: Ends, about: ErrorContext): VenueKitError {
  if (signal.aborted && error === signal.reason) {
    const reason = endedBy(signal);
    const text = reason === "timeout" ? "the time ran out before it was sent" : "aborted before it was sent";
    return new TransportError(reason, text, false, { ...about, cause: error });
  }
  return error instanceof VenueKitError ? error : new VenueKitError("could not be signed", { ...about, cause: error });
}

function unanswered(error: unknown, signal: Ends, write: boolean, about: ErrorContext): VenueKitError {
  const failure = error instanceof HttpFailure ? error : undefined;
  // Only a failure of the port's own kind is evidence that nothing left, and is known to quote no address.
  const sent = failure?.sent ?? true;
  const reason = (failure?.aborted ?? true) && signal.aborted ? endedBy(signal) : "network";
  const text = reason === "timeout"
    ? "no answer in time"
    : reason === "aborted"
    ? "aborted"
    : failure?.message ?? "the HTTP port failed";
  const context = { ...about, cause: reason === "network" ? failure?.cause ?? failure : signal.reason };
  if (write && sent) return new OutcomeUnknown(`${text}; the request may have been carried out`, context);
  return new TransportError(reason, text, sent, context);
}
