/**
 * Keeps one book in step with the venue, or says that it is not.
 *
 * Changes wait until there is a whole book they join, asked for or brought by the stream; what that contains already is
 * dropped, and from then on each change must be the next one by the venue's rule. Anything else makes the book stale until
 * a whole book has mended it: a change missing, a checksum that differs, sides that cross, numbers that begin anew.
 */
import { Levels } from "../../core/levels.ts";
import type { BookDelta, BookSnapshot } from "../../model/data.ts";
import { BookSide, isCrossed } from "./book.ts";
import { type BookRule, relationOf } from "./bookrule.ts";

/** `syncing`: never live so far. `stale`: was live, is not now. */
export type BookState = "syncing" | "live" | "stale";

/** Why a book is not live: changes are missing, the venue counts anew, it is not what the venue has, or the stream broke. */
export type BookFault = "gap" | "restart" | "checksum" | "crossed" | "audit" | "lost";

/** What the machine wants done after an input. */
export type SyncStep =
  /** The book moved to a new sequence number. */
  | "changed"
  /** Nothing to tell. */
  | "none"
  /** A whole book is needed, from the rule's source. One that was asked for before this is of no use any more. */
  | "snapshot";

/** Changes that may wait for a snapshot. More than that, and the oldest are of no use any more. */
const mostWaiting = 5_000;

/**
 * Milliseconds that the stream may need to reach a snapshot. Later changes with lower numbers are counted anew: taken for
 * old news, they would leave the book as it is for ever.
 */
const catchUp = 5_000;

/** The newest change that has come, whether it was used or not. It is written over by the next one. */
interface Heard {
  last: number;
  time: number | undefined;
}

/** The machine of one book. It does no I/O and reads no clock: times of receipt come with the messages. */
export class BookSync {
  readonly bids: BookSide = new BookSide("bid");
  readonly asks: BookSide = new BookSide("ask");
  readonly #rule: BookRule;
  readonly #numbered: boolean;
  #state: BookState = "syncing";
  #fault: BookFault | undefined;
  #unchecked = false;
  #sequence = 0;
  /** NaN where the venue has told none. */
  #time = NaN;
  /** The book is a snapshot, received then, that no change has followed yet. */
  #fresh = false;
  #since = 0;
  #heard: Heard | undefined;
  /** From that number on every change has come. */
  #first: number | undefined;
  #waiting: BookDelta[] = [];
  #asked = false;
  /** The venue counts anew: only a snapshot that the stream has reached is surely one of the new count. */
  #anew = false;
  #held: { readonly snapshot: BookSnapshot; readonly received: number } | undefined;

  constructor(rule: BookRule) {
    this.#rule = rule;
    this.#numbered = rule.kind !== "none" && rule.kind !== "whole";
  }

  get state(): BookState {
    return this.#state;
  }

  /** Why it is not live, where it was. */
  get fault(): BookFault | undefined {
    return this.#fault;
  }

  /** Whether the venue left out a checksum that its rule promises. What has none is not checked. */
  get unchecked(): boolean {
    return this.#unchecked;
  }

  /** Whether the venue numbers its changes. */
  get numbered(): boolean {
    return this.#numbered;
  }

  /** The venue's number of the last update in the book; 0 where it numbers nothing. */
  get sequence(): number {
    return this.#sequence;
  }

  /** The venue's time of the last update, where it tells. */
  get time(): number | undefined {
    const time = this.#time;
    return time === time ? time : undefined;
  }

  /** The stream is up: every change from here on will come. A quiet market may not send one for long. */
  begin(): SyncStep {
    return this.#state === "live" ? "none" : this.#ask();
  }

  /** A message came from the stream. `received`: our time, in milliseconds since any start. */
  delta(delta: BookDelta, received: number = 0): SyncStep {
    const { kind, restart } = this.#rule;
    if (kind === "whole" || delta.snapshot || (restart !== undefined && delta.last === restart)) {
      return this.#replace(delta, received);
    }
    if (this.#state !== "live") return this.#wait(delta, received);
    switch (relationOf(this.#rule.kind, delta, this.#sequence, this.#fresh)) {
      case "old": {
        if (!this.#countsAnew(delta, received)) {
          this.#hear(delta);
          return "none";
        }
        this.#anew = true;
        return this.#fail("restart", [delta]);
      }
      case "gap":
        return this.#isLate(delta) ? this.#disorder(delta) : this.#fail("gap", [delta]);
      case "next": {
        if (this.#isLate(delta)) return this.#disorder(delta);
        this.#heed(delta.last, delta.time ?? this.#heard?.time);
        const fault = this.#apply(delta);
        return fault ? this.#fail(fault, [delta]) : "changed";
      }
    }
  }

  /**
   * A snapshot came that was asked for. Where it does not join what waits, another one is asked for; where only the stream
   * can tell whether it does, it is kept until the stream has told.
   */
  snapshot(snapshot: BookSnapshot, received: number = 0): SyncStep {
    if (this.#state === "live") return "none";
    this.#asked = false;
    const { sequence, time } = snapshot;
    if (this.#numbered && sequence === undefined) return this.#ask();
    const at = sequence ?? 0;
    if (this.#anew && this.#numbered && at > (this.#heard?.last ?? 0)) {
      this.#held = { snapshot, received };
      return "none";
    }
    this.#held = undefined;
    // Numbers with holes do not tell whether others lie between it and the first change that came.
    if (this.#rule.kind === "rising" && at < (this.#first ??= at)) return this.#ask();
    if (this.#numbered && time !== undefined) {
      // What came long before it, by time, is in it or of a count that is over, whatever the numbers say.
      this.#waiting = this.#waiting.filter((delta) => !isLongBefore(delta.time, time));
      if (!this.#heard || isLongBefore(this.#heard.time, time)) this.#heed(at, time);
    }
    const waiting = this.#waiting.filter((delta) =>
      this.#numbered ? (delta.last ?? 0) > at : time === undefined || delta.time === undefined || delta.time >= time
    );
    if (waiting[0] && relationOf(this.#rule.kind, waiting[0], at, true) === "gap") return this.#ask();
    this.#load(snapshot, at, received);
    let fault: BookFault | undefined = this.#isCrossed() ? "crossed" : undefined;
    for (const [place, delta] of waiting.entries()) {
      const relation = relationOf(this.#rule.kind, delta, this.#sequence, this.#fresh);
      if (relation === "old") continue;
      fault = relation === "gap" ? "gap" : this.#apply(delta);
      // What came behind it waits for the next snapshot.
      if (fault) return this.#fail(fault, waiting.slice(place));
    }
    if (fault) return this.#fail(fault, waiting);
    // It ends before what has come already, which was too much to keep.
    if (this.#numbered && this.#heard && this.#sequence < this.#heard.last) return this.#fail("gap", waiting);
    return this.#settle();
  }

  /** Somebody found that the book is not what the venue has. */
  wrong(): SyncStep {
    return this.#state === "live" ? this.#fail("audit", []) : "none";
  }

  /** The stream was interrupted, or something unreadable came: what follows may not join, and no snapshot is awaited. */
  lost(): void {
    if (this.#state === "live") {
      this.#state = "stale";
      this.#fault = "lost";
    }
    this.#waiting = [];
    this.#asked = false;
    this.#anew = false;
    this.#held = undefined;
    this.#heard = undefined;
    this.#first = undefined;
  }

  /** The whole book came by the stream, and takes the place of everything. */
  #replace(delta: BookDelta, received: number): SyncStep {
    const { last = 0, time } = delta;
    const before = this.#heard?.time;
    const known = this.#numbered && last <= (this.#heard?.last ?? -1);
    if (time !== undefined && before !== undefined && time <= before) {
      if (time === before && known && last === this.#sequence && this.#state === "live") return "none";
      // Late on its way. Where nothing is numbered, the changes behind it cannot be told from others: then the venue's
      // order counts. A venue whose clock went back is not to be ignored for long.
      if (time < before && known) return "none";
      if (time < before && this.#numbered) return this.#disorder(delta);
      if (this.#rule.kind === "whole" && time < before && !isLongBefore(time, before)) return "none";
    }
    this.#heed(last, time);
    this.#load(delta, last, received);
    // What follows a book on its stream begins right behind it.
    this.#fresh = false;
    const fault = this.#check(delta);
    return fault ? this.#fail(fault, []) : this.#settle();
  }

  /** A change that cannot be used yet. */
  #wait(delta: BookDelta, received: number): SyncStep {
    const { last, time } = delta;
    this.#first ??= last;
    if (last !== undefined && last > (this.#heard?.last ?? last) && this.#isLate(delta)) return this.#disorder(delta);
    const restart = this.#isRestart(delta);
    if (restart) this.#heed(last, time);
    else this.#hear(delta);
    // A book that the stream brings contains all that was sent before it.
    if (this.#rule.snapshot === "stream") return "none";
    if (this.#numbered && last === undefined) return this.#ask();
    if (restart) {
      // Whatever was asked for may be of the old count.
      this.#asked = false;
      this.#anew = true;
      this.#held = undefined;
      this.#waiting = [];
    }
    this.#queue(delta);
    const held = this.#held;
    if (!held) return this.#ask();
    if ((this.#heard?.last ?? 0) >= (held.snapshot.sequence ?? 0)) return this.snapshot(held.snapshot, held.received);
    if (received - held.received <= catchUp) return "none";
    this.#held = undefined;
    return this.#ask();
  }

  /** By number, whatever their order of arrival. */
  #queue(delta: BookDelta): void {
    const waiting = this.#waiting;
    let place = waiting.length;
    if (this.#numbered) { while (place > 0 && (waiting[place - 1]?.last ?? 0) > (delta.last ?? 0)) place--; }
    waiting.splice(place, 0, kept(delta));
    if (waiting.length > mostWaiting) waiting.shift();
  }

  /** Whether a change is older than one that has come. Its number, where it has one, says otherwise. */
  #isLate({ time }: BookDelta): boolean {
    const before = this.#heard?.time;
    return time !== undefined && before !== undefined && time < before;
  }

  /**
   * Number and time say different things about which change came first: the venue counts anew and this one is a straggler,
   * or its clock went back. Only a snapshot that has it all is sure.
   */
  #disorder(delta: BookDelta): SyncStep {
    this.#heed(delta.last, delta.time);
    this.#held = undefined;
    if (this.#rule.snapshot === "rest") this.#asked = false;
    return this.#fail("gap", []);
  }

  /** Whether a change that the book seems to contain is in truth one of a new count. */
  #countsAnew(delta: BookDelta, received: number): boolean {
    const { last = 0 } = delta;
    // The stream is on its way to the snapshot.
    if (!this.#heard || last > this.#heard.last) return received - this.#since > catchUp;
    return this.#isRestart(delta);
  }

  /**
   * Whether a lower number than one that has come is a new count. A repetition, or a change that was late, is older than
   * what has come, also where a connection that replaces another repeats the newest; a new count goes on in time. Where the
   * venue tells no times, only the newest change may come twice.
   */
  #isRestart({ last = 0, time, bids, asks }: BookDelta): boolean {
    const heard = this.#heard;
    if (!this.#numbered || !heard || last > heard.last) return false;
    // A sign of life: it repeats the number, and nothing changed.
    if (last === heard.last && bids.length === 0 && asks.length === 0) return false;
    return time === undefined || heard.time === undefined ? last !== heard.last : time > heard.time;
  }

  #hear({ last = 0, time }: BookDelta): void {
    if (!this.#heard || last > this.#heard.last) this.#heed(last, time);
  }

  #heed(last: number = 0, time: number | undefined): void {
    const heard = this.#heard;
    if (heard) {
      heard.last = last;
      heard.time = time;
    } else this.#heard = { last, time };
  }

  #load({ bids, asks, time }: BookDelta | BookSnapshot, sequence: number, received: number): void {
    this.bids.load(bids);
    this.asks.load(asks);
    this.#truncate();
    this.#sequence = sequence;
    this.#time = time ?? NaN;
    this.#fresh = true;
    this.#since = received;
  }

  #apply(delta: BookDelta): BookFault | undefined {
    this.bids.apply(delta.bids);
    this.asks.apply(delta.asks);
    this.#truncate();
    this.#sequence = delta.last ?? 0;
    this.#time = delta.time ?? this.#time;
    this.#fresh = false;
    return this.#check(delta);
  }

  #truncate(): void {
    const { depth } = this.#rule;
    if (depth === undefined) return;
    this.bids.truncate(depth);
    this.asks.truncate(depth);
  }

  /** What is wrong with the book after a message. */
  #check({ checksum, bids, asks }: BookDelta): BookFault | undefined {
    const { checksum: sum } = this.#rule;
    if (sum) {
      if (checksum) {
        if ((sum(this.bids, this.asks) | 0) !== (checksum | 0)) return "checksum";
      } else if (bids.length > 0 || asks.length > 0) this.#unchecked = true;
    }
    return this.#isCrossed() ? "crossed" : undefined;
  }

  #isCrossed(): boolean {
    return !this.#rule.crossed && isCrossed(this.bids, this.asks);
  }

  #settle(): SyncStep {
    this.#waiting = [];
    this.#asked = false;
    this.#anew = false;
    this.#held = undefined;
    this.#state = "live";
    this.#fault = undefined;
    return "changed";
  }

  /** The book cannot be relied on; `waiting` are the changes that a new one may have to contain. */
  #fail(fault: BookFault, waiting: readonly BookDelta[]): SyncStep {
    if (this.#state === "live") this.#state = "stale";
    this.#fault = fault;
    const [delta] = waiting;
    if (delta && fault === "restart") this.#heed(delta.last, delta.time);
    else for (const one of waiting) this.#hear(one);
    this.#waiting = this.#rule.snapshot === "rest" ? waiting.map(kept) : [];
    return this.#ask();
  }

  #ask(): SyncStep {
    if (this.#asked) return "none";
    this.#asked = true;
    return "snapshot";
  }
}

/** A change that stays as it is when the next one comes: columns of levels are used again. */
function kept(delta: BookDelta): BookDelta {
  const { bids, asks } = delta;
  if (!(bids instanceof Levels) && !(asks instanceof Levels)) return delta;
  return {
    ...delta,
    bids: bids instanceof Levels ? bids.texts() : bids,
    asks: asks instanceof Levels ? asks.texts() : asks,
  };
}

function isLongBefore(one: number | undefined, other: number): boolean {
  return one !== undefined && one < other - catchUp;
}
