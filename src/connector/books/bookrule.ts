/** A venue's rule for keeping a book in step with it, as data. */
import type { Clock } from "../../core/clock.ts";
import type { BookDelta, BookSnapshot } from "../../model/data.ts";
import type { BookSide } from "./book.ts";

/**
 * What the numbers of a venue's changes promise.
 *
 * - `range`: a change carries the numbers of its first and its last update; the next one begins right behind.
 * - `previous`: a change names the number of the change before it.
 * - `consecutive`: every change has one number, one more than the change before it.
 * - `rising`: numbers grow, and holes mean nothing: what is missing shows by checksum, by audit, or on the connection
 *   (where one counter runs through all its books).
 * - `none`: changes are not numbered: what is missing shows by checksum or by audit.
 * - `whole`: every message is the whole book. One that is missing is made good by the next.
 */
export type BookKind = "range" | "previous" | "consecutive" | "rising" | "none" | "whole";

/** How a venue's books are followed. */
export interface BookRule {
  readonly kind: BookKind;
  /** Whole books are asked for over HTTP, or the stream brings one after every subscription. */
  readonly snapshot: "rest" | "stream";
  /** Levels a side that the venue keeps up to date: after every change what lies behind them is forgotten. */
  readonly depth?: number;
  /** The number of a message that is a whole book because the venue began to count anew. */
  readonly restart?: number;
  /** The venue's checksum of a book. Signed or not is the same: 32 bits are compared. */
  readonly checksum?: (bids: BookSide, asks: BookSide) => number;
  /** Compares the book with snapshots every now and then: for venues whose messages cannot show a loss. */
  readonly audit?: BookAudit;
  /** The venue's own books may be crossed or locked. Elsewhere such a book is wrong. */
  readonly crossed?: true;
}

/** What an audit needs of the book it watches. */
export interface AuditParts {
  readonly clock: Clock;
  readonly bids: BookSide;
  readonly asks: BookSide;
  /** The rule's `depth`. */
  readonly depth: number | undefined;
  /** A snapshot of up to that many levels a side. */
  readonly fetchSnapshot: (signal: AbortSignal, depth: number) => Promise<BookSnapshot>;
  /** The book is not what the venue has: so many of its levels differ. */
  readonly wrong: (levels: number) => void;
  /** A snapshot could not be had; the audit tries again. */
  readonly failed: (error: unknown) => void;
}

/** Watches one book. */
export interface Auditor {
  /** The book is live from now on. */
  start(): void;
  /** It is not any more. */
  stop(): void;
  /** A change was applied. */
  moved(delta: BookDelta): void;
  /** Whether the book is what the venue has, by one look or two. Rejects where there is no snapshot. */
  same(signal: AbortSignal): Promise<boolean>;
}

/** Opens an auditor for a book. */
export type BookAudit = (parts: AuditParts) => Auditor;

/** How a change stands to a book: part of it already, the one that comes next, or neither. */
export type Relation = "old" | "next" | "gap";

/**
 * How a change stands to a book whose last update is `at`. `fresh`: the book is a snapshot that no change has followed yet;
 * only then may a change reach across `at`, as the venue cuts its changes without regard to when snapshots are taken.
 */
export function relationOf(kind: BookKind, delta: BookDelta, at: number, fresh: boolean): Relation {
  if (kind === "none") return "next";
  const { last, previous } = delta;
  if (last === undefined) return "gap";
  switch (kind) {
    case "previous":
      // Before anything else: a venue that counts anew goes on from the old number to a lower one.
      if (previous === at) return "next";
      if (last <= at) return "old";
      return fresh && previous !== undefined && previous < at ? "next" : "gap";
    case "rising":
      return last <= at ? "old" : "next";
    default: {
      if (last <= at) return "old";
      const first = kind === "consecutive" ? last : delta.first ?? last;
      return first === at + 1 || (fresh && first <= at) ? "next" : "gap";
    }
  }
}
