/** The balances of an account as they are known now, out of readings of all of them and events of some. */
import { type Decimal, zero } from "../core/decimal.ts";
import { type Feed, Source } from "../core/feed.ts";
import type { Balance } from "../model/mod.ts";
import type { BalancesAt } from "./adapter.ts";

interface Known {
  readonly balance: Balance;
  /** The venue's time of it, in milliseconds since 1970 UTC. */
  readonly time: number;
  /** Counts what arrived before it: two states of one time are told apart by that. */
  readonly arrived: number;
}

/** Total of each asset. */
export type Totals = ReadonlyMap<string, Decimal>;

/** Balances. What is older never overwrites what is newer, in whatever order it arrives. */
export class Balances {
  readonly #known: Map<string, Known> = new Map();
  readonly #feeds: Set<Source<readonly Balance[]>> = new Set();
  /** The time of the newest reading of all balances: what is older than that tells nothing new. */
  #readAt = Number.NEGATIVE_INFINITY;
  #arrived = 0;
  #closed = false;

  all(): Balance[] {
    return [...this.#known.values()].map(({ balance }) => balance);
  }

  totals(): Totals {
    return new Map([...this.#known].map(([asset, { balance }]) => [asset, balance.total]));
  }

  watch(): Feed<readonly Balance[]> {
    const feed: Source<readonly Balance[]> = new Source(
      { keep: "all", bound: 1_000 },
      () => this.#feeds.delete(feed),
    );
    feed.report({ state: "live" });
    if (this.#closed) feed.close();
    else this.#feeds.add(feed);
    return feed;
  }

  /** The moment at which a reading is asked for: pass it on with the answer. */
  mark(): number {
    return this.#arrived;
  }

  /** Some balances at a time. */
  event({ balances, time }: BalancesAt): void {
    if (time >= this.#readAt) this.#set(balances, time, this.#arrived + 1);
  }

  /** All balances at a time, as they were asked for at a mark. Returns those that changed; what is not listed is gone. */
  reading({ balances, time }: BalancesAt, asked: number): readonly Balance[] {
    if (time < this.#readAt) return [];
    this.#readAt = time;
    const listed = new Set(balances.map(({ asset }) => asset));
    const gone = [...this.#known]
      .filter(([asset, known]) => !listed.has(asset) && !isNewer(known, time, asked))
      .map(([asset]) => ({ asset, total: zero, free: zero, held: zero }));
    const changed = this.#set([...balances, ...gone], time, asked);
    for (const { asset } of gone) this.#known.delete(asset);
    return changed;
  }

  close(): void {
    this.#closed = true;
    for (const feed of [...this.#feeds]) feed.close();
  }

  #set(balances: readonly Balance[], time: number, arrived: number): readonly Balance[] {
    this.#arrived++;
    const changed: Balance[] = [];
    for (const balance of balances) {
      const known = this.#known.get(balance.asset);
      // An answer that was asked for earlier may arrive after a newer event.
      if (known && isNewer(known, time, arrived)) continue;
      this.#known.set(balance.asset, { balance, time, arrived: this.#arrived });
      if (!known || !known.balance.free.eq(balance.free) || !known.balance.held.eq(balance.held)) changed.push(balance);
    }
    if (changed.length > 0) { for (const feed of this.#feeds) feed.push(changed); }
    return changed;
  }
}

function isNewer(known: Known, time: number, arrived: number): boolean {
  return known.time > time || (known.time === time && known.arrived > arrived);
}
