/** How a venue says no, what that means, and whom it stops. */
import type { ErrorKind, Venue } from "./endpoint.ts";
import { type ErrorContext, RateLimited, refuse, VenueError, type VenueKitError } from "./errors.ts";
import type { Limiter } from "./limits/limiter.ts";
import { meaning } from "./meaning.ts";
import type { VenueClock } from "./offset.ts";

/** How a venue says no: its code and text, and how long to wait where it said so. */
export interface Refused {
  readonly code: string;
  readonly text: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
  /** The same as a time of the venue, in milliseconds since 1970 UTC. */
  readonly retryAt?: number;
  /** Only what counts against the account's pools is refused: questions and cancels that take nothing of them go on. */
  readonly scope?: "account";
  /** It is the venue's verdict whatever the status says: a failing server is not what it is about. */
  readonly decided?: true;
}

/** What a refusal needs to be understood, and heeded. */
export interface RefusalParts {
  readonly wire: { readonly venue: Venue };
  readonly limiter: Limiter;
  readonly time: VenueClock;
  readonly scrub?: (text: string) => string;
}

/** What was refused. */
export interface RefusedRequest {
  readonly write: boolean;
  readonly status: number;
  /** What it took from the pools, and when. */
  readonly cost: Readonly<Record<string, number>>;
  readonly taken: number | undefined;
  /** Those of the answer, where HTTP carried it. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error of a refusal. Where the venue wants fewer requests, they stop before this returns. */
export function refusalError(
  parts: RefusalParts,
  refused: Refused,
  request: RefusedRequest,
  about: ErrorContext,
): VenueKitError {
  const { venue } = parts.wire;
  const { status, write, cost, taken, headers = {} } = request;
  const kind = kindOf(venue, refused, status, write);
  let { retryAfter } = refused;
  if (kind === "RateLimited" || status === 429 || status === 418) {
    // What stands in front of the venue may say for how long, too: who waits for the longest of all waits for each.
    const told = [
      retryAfter,
      refused.retryAt === undefined ? undefined : Math.max(1_000, refused.retryAt - parts.time.now()),
      retryAfterOf(headers),
    ].flatMap((ms) => ms ?? []);
    retryAfter = told.length === 0 ? undefined : Math.max(...told);
    const pools = refused.scope === "account"
      ? Object.keys(cost).filter((name) => venue.pools[name]?.scope === "account")
      : undefined;
    parts.limiter.slowDown({ status, retryAfter, pools, taken });
  }
  return refuse(kind, parts.scrub?.(refused.text) ?? refused.text, {
    ...about,
    code: refused.code,
    status,
    retryAfter,
  });
}

/** The error of a write that was refused by itself, inside an answer that was none: one of several, mostly. */
export function itemError(venue: Venue, refused: Refused, about: ErrorContext): VenueKitError {
  const status = 200;
  const kind = kindOf(venue, refused, status, true);
  return refuse(kind, refused.text, { ...about, venue: venue.id, code: refused.code, status });
}

/** Waits for a setting to be made. A refusal that says by its code that it is so already is none. */
export async function unlessSo(codes: readonly string[], setting: Promise<unknown>): Promise<void> {
  try {
    await setting;
  } catch (error) {
    if (!(error instanceof VenueError && codes.includes(error.code))) throw error;
  }
}

/**
 * The error of a read that something between us and the venue stopped by a status of its own, or `undefined` where the
 * status does not say so. Everything stops for a while, whatever the request was: who shuts an address out counts all of it.
 */
export function stoppedBy(
  status: number,
  headers: Readonly<Record<string, string>>,
  limiter: Limiter,
  taken: number | undefined,
  about: ErrorContext,
): RateLimited | undefined {
  if (status !== 429 && status !== 418 && status !== 403) return undefined;
  const retryAfter = retryAfterOf(headers);
  limiter.slowDown({ status, retryAfter, taken });
  return new RateLimited(`HTTP ${status} without the venue's own error`, {
    ...about,
    code: `HTTP ${status}`,
    status,
    retryAfter,
  });
}

/** The milliseconds that `Retry-After` asks for, in seconds or as a date; `undefined` where it says nothing that can be read. */
export function retryAfterOf(headers: Readonly<Record<string, string>>): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (text === undefined || text === "") return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) > 0 ? Number(text) * 1_000 : undefined;
  // Both dates are of the same clock; they have whole seconds.
  const wait = Date.parse(text) - Date.parse(headers["date"] ?? "") + 1_000;
  return wait > 0 ? wait : undefined;
}

/** What a refusal means: the venue's table first, then its HTTP status. A failing server's word on a write is no evidence. */
export function kindOf(venue: Venue, refused: Refused, status: number, write: boolean): ErrorKind {
  if (write && status >= 500 && !refused.decided) return "OutcomeUnknown";
  const rule = meaning(venue.errors, refused.code);
  const kind = rule?.text?.find(([fragment]) => refused.text.includes(fragment))?.[1] ?? rule?.kind;
  if (kind === "OutcomeUnknown") return write ? "OutcomeUnknown" : "Unavailable";
  if (kind) return kind;
  if (status === 429 || status === 418) return "RateLimited";
  if (status === 401) return "Authentication";
  if (status === 403) return "Permission";
  return status >= 500 ? "Unavailable" : "Venue";
}
