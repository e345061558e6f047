/**
 * The account's fills of a market. An answer has a hundred of a stretch of time at most, and no page tells which hundred: where it
 * is full, its stretch is asked for again in halves.
 */

/** Most fills of an answer (docs: "Account Trade List"). */
export const fillPage = 100;
/** Older ones are not told: a month, of the shortest kind. */
const reach = 28 * 24 * 3_600_000;
/** The venue's clock and ours may differ: a stretch ends so many milliseconds after now. */
const ahead = 60_000;

/** A stretch of time, both ends inclusive, in milliseconds since 1970 UTC. */
export interface Span {
  readonly startTime: number;
  readonly endTime: number;
}

/** What is still to be asked, the next one last. */
export type Spans = readonly Span[];

/** Where a question begins, or goes on; without a time, and at first, the venue has a stretch of its own in mind. */
export function spansOf(since: number | undefined, next: string | undefined, now: number): Spans {
  if (next !== undefined) {
    return next.split(" ").map((text) => {
      const [startTime = 0, endTime = 0] = text.split("-").map(Number);
      return { startTime, endTime };
    });
  }
  return since === undefined ? [] : [{ startTime: Math.floor(Math.max(since, now - reach)), endTime: endOf(now) }];
}

/** What follows an answer of so many entries. */
export function nextOf(spans: Spans, entries: number, now: number): { readonly next?: string } {
  const asked = spans.at(-1) ?? { startTime: Math.floor(now - reach), endTime: endOf(now) };
  const rest = spans.slice(0, -1);
  const { startTime, endTime } = asked;
  // More of one millisecond than an answer holds cannot be told apart.
  const halves = entries < fillPage || startTime >= endTime ? [] : halved(asked);
  const left = [...rest, ...halves];
  return left.length === 0 ? {} : { next: left.map((span) => `${span.startTime}-${span.endTime}`).join(" ") };
}

function halved({ startTime, endTime }: Span): Spans {
  const middle = Math.floor((startTime + endTime) / 2);
  return [{ startTime: middle + 1, endTime }, { startTime, endTime: middle }];
}

function endOf(now: number): number {
  return Math.floor(now) + ahead;
}
