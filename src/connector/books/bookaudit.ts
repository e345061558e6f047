/**
 * The audit of a book by snapshots, for venues whose messages cannot show that one is missing.
 *
 * A snapshot and a stream are never in step, so a difference alone proves nothing. It counts where no change touched that
 * price from some time before the snapshot was asked for until some time after it was answered, and where a second
 * snapshot then differs there, too. A market that moves is told of at that price; a level that was missed stays wrong.
 */
import { sleep } from "../../core/clock.ts";
import { Decimal } from "../../core/decimal.ts";
import type { BookDelta, BookSnapshot, LevelText } from "../../model/data.ts";
import type { BookSide } from "./book.ts";
import type { AuditParts, BookAudit } from "./bookrule.ts";

/** How an audit is done. */
export interface AuditOptions {
  /** Milliseconds within which a wrong level is found, besides the time that one snapshot takes. */
  readonly every?: number;
  /** Levels a side of its snapshots. */
  readonly depth: number;
}

/** Stream and snapshots may be that many milliseconds apart. */
const longestSettling = 2_000;
/** Milliseconds until the next attempt where a snapshot could not be had. */
const failurePause = 5_000;

/** Prices where two books differ, with the amount in the second one; exact text, `0` for none. */
type Differences = ReadonlyMap<string, string>;

/** The audit of a rule: every 30 s where not given. */
export function snapshotAudit({ every = 30_000, depth }: AuditOptions): BookAudit {
  const settling = Math.min(longestSettling, every / 10);
  return (parts) => {
    let run: AbortController | undefined;
    const touched = new Touched();

    /** One comparison: how many levels are certainly wrong. */
    const audit = async (signal: AbortSignal, asked: () => void = () => {}): Promise<number> => {
      touched.begin();
      try {
        await sleep(parts.clock, settling, signal);
        asked();
        const first = differences(parts, await parts.fetchSnapshot(signal, depth), depth);
        if (touched.without(first).size === 0) return 0;
        await sleep(parts.clock, settling, signal);
        const doubtful = touched.without(first);
        if (doubtful.size === 0) return 0;
        const second = differences(parts, await parts.fetchSnapshot(signal, depth), depth);
        // What moved on meanwhile, and was not told either, is wrong all the more.
        return [...touched.without(doubtful)].filter(([price]) => second.has(price)).length;
      } finally {
        touched.end();
      }
    };
    const watch = async (signal: AbortSignal): Promise<void> => {
      // What goes wrong right behind one question is found by the next one: the time between two leaves room for settling.
      const pace = every - 2 * settling;
      let due = parts.clock.monotonic() + pace;
      while (!signal.aborted) {
        try {
          await sleep(parts.clock, Math.max(0, due - settling - parts.clock.monotonic()), signal);
          const levels = await audit(signal, () => due = parts.clock.monotonic() + pace);
          if (signal.aborted) return;
          if (levels > 0) return parts.wrong(levels);
        } catch (error) {
          if (signal.aborted) return;
          due = parts.clock.monotonic() + settling + failurePause;
          parts.failed(error);
        }
      }
    };
    return {
      start: () => {
        run?.abort();
        run = new AbortController();
        watch(run.signal);
      },
      stop: () => run?.abort(),
      moved: (delta) => touched.note(delta),
      same: async (signal) => (await audit(signal)) === 0,
    };
  };
}

/** The prices that changes touched while somebody wants to know. */
class Touched {
  readonly #prices: Set<string> = new Set();
  #askers = 0;

  begin(): void {
    if (this.#askers++ === 0) this.#prices.clear();
  }

  end(): void {
    this.#askers--;
  }

  note({ bids, asks }: BookDelta): void {
    if (this.#askers === 0) return;
    for (const [price] of bids) this.#prices.add(`bid ${plain(price)}`);
    for (const [price] of asks) this.#prices.add(`ask ${plain(price)}`);
  }

  without(found: Differences): Differences {
    return new Map([...found].filter(([price]) => !this.#prices.has(price)));
  }
}

function differences(parts: AuditParts, snapshot: BookSnapshot, depth: number): Differences {
  const found = new Map<string, string>();
  const compare = (name: "bid" | "ask", side: BookSide, theirs: readonly LevelText[]): void => {
    const better = (one: string, other: string): boolean => new Decimal(one).cmp(other) * (name === "bid" ? 1 : -1) > 0;
    // Behind the last level of a book that was cut there is more, which nobody knows.
    const ends = [
      ...(theirs.length >= depth ? [theirs.at(-1)?.[0]] : []),
      ...(parts.depth === undefined ? [] : [side.text(side.size - 1)?.[0]]),
    ].filter((end) => end !== undefined);
    const end = ends.reduce<string | undefined>((a, b) => (a === undefined || better(b, a) ? b : a), undefined);
    const left = new Map<string, string>();
    for (const [price, amount] of theirs) {
      if (end === undefined || !better(end, price)) left.set(plain(price), plain(amount));
    }
    for (let rank = 0; rank < side.size; rank++) {
      const [price, amount] = side.text(rank) as LevelText;
      if (end !== undefined && better(end, price)) break;
      const known = left.get(plain(price));
      left.delete(plain(price));
      if (known !== plain(amount)) found.set(`${name} ${plain(price)}`, known ?? "0");
    }
    for (const [price, amount] of left) found.set(`${name} ${price}`, amount);
  };
  compare("bid", parts.bids, snapshot.bids);
  compare("ask", parts.asks, snapshot.asks);
  return found;
}

/** One spelling of a number. */
function plain(text: string): string {
  return new Decimal(text).toFixed();
}
