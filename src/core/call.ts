/** Interprets an `Endpoint`: waits for the budget, signs, sends, and turns the answer into a checked value or a typed error. */
import { type Clock, sleep } from "./clock.ts";
import type { Auth, Endpoint, ErrorKind, Venue } from "./endpoint.ts";
import {
  ClockSkewError,
  type ErrorContext,
  OutcomeUnknown,
  RateLimited,
  refuse,
  SchemaError,
  TransportError,
  ValidationError,
  VenueKitError,
  VenueUnavailable,
} from "./errors.ts";
import { type Http, type HttpAnswer, HttpFailure } from "./http.ts";
import { parseJson, stringifyJson } from "./json.ts";
import { costOf, type Limiter, type Priority } from "./limiter.ts";
import type { VenueClock } from "./offset.ts";
import { check } from "./schema.ts";

/** A request before it is signed. Parameters are text and already in the order they will be sent in. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How a venue says no: its code and text, and how long to wait where it said so. */
export interface Refused {
  readonly code: string;
  readonly text: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

/** What a venue adds to plain HTTP. */
export interface Wire {
  readonly venue: Venue;
  /** Adds key, time and signature. `now` is the venue's time in milliseconds. */
  authorize(draft: Draft, auth: Exclude<Auth, "none">, now: number): Draft | Promise<Draft>;
  /** Reads a refusal out of an answer, or `undefined` where it is none. `body` is the parsed JSON, if it is JSON. */
  refusal(answer: HttpAnswer, body: unknown): Refused | undefined;
}

/** What a caller may set on every call. */
export interface CallOptions {
  /** Ends the call. A write that may have been sent ends as `OutcomeUnknown`. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole call, waiting for the budget included. 10 000 where not given. */
  readonly timeout?: number;
}

/** What the SDK sets besides. */
export interface CallContext extends CallOptions {
  readonly priority?: Priority;
  /** Named in every error of this call. */
  readonly clientOrderId?: string;
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
  readonly http: Http;
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly time: VenueClock;
  /** Measures the venue's time anew: called after it said that ours is off. */
  readonly resync: () => Promise<void>;
}

const defaultTimeout = 10_000;
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
    const deadline = deadlineOf(parts.clock, context, about);
    let resynced = false;
    try {
      for (let attempt = 0;; attempt++) {
        try {
          return await once(parts, endpoint, draft, params as Record<string, unknown>, context, deadline.signal, about);
        } catch (error) {
          if (error instanceof ClockSkewError && !resynced) {
            // The venue refused the request for its time and did nothing: with the time mended it may be sent once more.
            resynced = true;
            await parts.resync();
          } else if (!endpoint.write && attempt < readRetries.length && isPassing(error) && !deadline.signal.aborted) {
            await sleep(parts.clock, readRetries[attempt] ?? 0, deadline.signal).catch(() => {
              throw error;
            });
          } else throw error;
        }
      }
    } finally {
      deadline.clear();
    }
  };
}

/** Failures that another try of a read may mend. */
function isPassing(error: unknown): boolean {
  return error instanceof VenueUnavailable || error instanceof RateLimited ||
    (error instanceof TransportError && (error.reason === "network" || error.reason === "status"));
}

async function once<P, A>(
  parts: CallParts,
  endpoint: Endpoint<P, A>,
  draft: Draft,
  params: Record<string, unknown>,
  context: CallContext,
  signal: AbortSignal,
  about: ErrorContext,
): Promise<A> {
  const { wire, limiter, time } = parts;
  let answer: HttpAnswer;
  let taken: number;
  try {
    await limiter.take(costOf(endpoint.cost, params), { priority: context.priority ?? "query", signal });
    taken = parts.clock.monotonic();
    // Signed after the wait: the signature's time must be that of sending.
    const signed = endpoint.auth === "none" ? draft : await wire.authorize(draft, endpoint.auth, time.now());
    const base = parts.servers[endpoint.server ?? "rest"];
    if (base === undefined) {
      throw new ValidationError("network", `has no address for ${endpoint.server ?? "rest"}`, about);
    }
    if (signal.aborted) throw signal.reason;
    answer = await parts.http({
      method: signed.method,
      url: base + signed.path + (signed.query.length > 0 ? `?${encodeQuery(signed.query)}` : ""),
      headers: signed.headers,
      ...(signed.body === undefined ? {} : { body: signed.body }),
      signal,
    });
  } catch (error) {
    throw transportError(error, endpoint.write === true, about);
  }
  limiter.used(answer.headers, taken);
  return read(parts, endpoint, answer, about);
}

function read<P, A>(parts: CallParts, endpoint: Endpoint<P, A>, answer: HttpAnswer, about: ErrorContext): A {
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
  if (refused) throw refusal(parts, refused, status, write, about);
  if (status >= 500 && write) throw new OutcomeUnknown(`HTTP ${status}: the outcome is not known`, about);
  if (status < 200 || status >= 300) {
    throw new TransportError("status", `HTTP ${status} without the venue's own error`, true, { ...about, status });
  }
  try {
    if (broken) throw new SchemaError("", "JSON", answer.body.slice(0, 40), { ...about, cause: broken });
    return check(endpoint.answer, body, about);
  } catch (error) {
    // The venue took the write and its answer cannot be read: what it did has to be asked.
    throw write ? new OutcomeUnknown("the venue's answer cannot be read", { ...about, cause: error }) : error;
  }
}

function refusal(
  parts: CallParts,
  refused: Refused,
  status: number,
  write: boolean,
  about: ErrorContext,
): VenueKitError {
  const kind = kindOf(parts.wire.venue, refused, status, write);
  if (kind === "RateLimited") parts.limiter.pause(refused.retryAfter ?? 1_000);
  return refuse(kind, refused.text, {
    ...about,
    code: refused.code,
    status,
    retryAfter: refused.retryAfter,
  });
}

/** What a refusal means: the venue's table first, then its HTTP status. A failing server's word on a write is no evidence. */
export function kindOf(venue: Venue, refused: Refused, status: number, write: boolean): ErrorKind {
  if (write && status >= 500) return "OutcomeUnknown";
  const rule = venue.errors[refused.code];
  const kind = rule?.text?.find(([fragment]) => refused.text.includes(fragment))?.[1] ?? rule?.kind;
  if (kind === "OutcomeUnknown") return write ? "OutcomeUnknown" : "Unavailable";
  if (kind) return kind;
  if (status === 429 || status === 418) return "RateLimited";
  if (status === 401) return "Authentication";
  if (status === 403) return "Permission";
  return status >= 500 ? "Unavailable" : "Venue";
}

function transportError(error: unknown, write: boolean, about: ErrorContext): unknown {
  if (error instanceof VenueKitError) return error;
  const failure = error instanceof HttpFailure ? error : undefined;
  const cause = failure?.cause ?? error;
  const reason = cause instanceof TimedOut ? "timeout" : failure && !failure.aborted ? "network" : "aborted";
  const sent = failure?.sent ?? false;
  const text = reason === "timeout"
    ? "no answer in time"
    : reason === "aborted"
    ? "aborted"
    : failure?.message ?? "failed";
  if (write && sent) return new OutcomeUnknown(`${text}; the request may have been carried out`, { ...about, cause });
  return new TransportError(reason, text, sent, { ...about, cause });
}

/** The reason of a signal that ended a call for its time limit. */
class TimedOut extends Error {}

/** Joins the caller's signal with the call's time limit. */
export function deadlineOf(
  clock: Clock,
  options: CallOptions,
  about: ErrorContext,
): { readonly signal: AbortSignal; clear(): void } {
  const limit = options.timeout ?? defaultTimeout;
  if (!(limit > 0)) throw new ValidationError("timeout", "must be above zero milliseconds", about);
  const joined = new AbortController();
  const cancel = clock.after(limit, () => joined.abort(new TimedOut(`over ${limit} ms`)));
  const { signal } = options;
  const onAbort = (): void => joined.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: joined.signal,
    clear: () => {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    },
  };
}

/** Puts parameters where the endpoint says; refuses unknown and missing ones. */
export function draftOf<P, A>(
  endpoint: Endpoint<P, A>,
  params: Readonly<Record<string, unknown>>,
  about: ErrorContext,
): Draft {
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(endpoint.params, name)) {
      throw new ValidationError(name, `is no parameter of ${endpoint.id}`, about);
    }
  }
  let path = endpoint.path;
  const query: [string, string][] = [];
  const headers: Record<string, string> = {};
  const body: [string, unknown][] = [];
  for (const [name, rule] of Object.entries(endpoint.params)) {
    const value = params[name];
    if (value === undefined) {
      if (rule.required) throw new ValidationError(name, `is required by ${endpoint.id}`, about);
      continue;
    }
    if (rule.in === "body" && endpoint.body === "json") {
      body.push([name, value]);
      continue;
    }
    for (const text of texts(value, rule.list)) {
      if (rule.in === "path") path = path.replace(`{${name}}`, encodeURIComponent(text));
      else if (rule.in === "header") headers[name] = text;
      else if (rule.in === "body") body.push([name, text]);
      else query.push([name, text]);
    }
  }
  const draft = { method: endpoint.method, path, query, headers };
  if (body.length === 0) return draft;
  const json = endpoint.body === "json";
  headers["content-type"] = json ? "application/json" : "application/x-www-form-urlencoded";
  return {
    ...draft,
    body: json ? stringifyJson(Object.fromEntries(body)) : encodeQuery(body as [string, string][]),
  };
}

function texts(value: unknown, list: "json" | "comma" | "repeat" | undefined): string[] {
  if (!Array.isArray(value)) return [String(value)];
  if (list === "repeat") return value.map(String);
  return [list === "comma" ? value.map(String).join(",") : stringifyJson(value)];
}

/** Percent-encodes and joins parameters, as they are signed and sent. */
export function encodeQuery(query: readonly (readonly [name: string, value: string])[]): string {
  let text = "";
  for (const [name, value] of query) {
    text += `${text === "" ? "" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  return text;
}
