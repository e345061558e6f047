/**
 * Pools that several processes, or several sessions of one, use up together: the store that counts for all of them, and how
 * one session asks it.
 *
 * No store is always there, and one that comes back may have forgotten. So a fifth of every shared pool is never the
 * store's to give: each session has its `share` of that fifth for itself. It serves cancels when the store has nothing left,
 * and everything while the store does not answer. The sum of both is never more than the limit, whatever happens to the store.
 */
import { Budget } from "./budget.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { Pool } from "../endpoint.ts";
import { epsilon } from "./count.ts";

/** What a request takes from one pool. */
export interface PoolNeed {
  readonly key: string;
  readonly units: number;
  /** Most units that the store gives out of this pool in any `window` milliseconds, to all who share it. */
  readonly limit: number;
  readonly window: number;
}

/**
 * What the store says: the units are taken, or nothing is taken and it may be asked again after `wait` milliseconds. `used`:
 * there is nothing left; `paused`: a venue told one of the sharers to stop; `unready`: the store cannot know what was taken
 * before it started.
 */
export type PoolAnswer =
  | { readonly granted: true }
  | { readonly granted: false; readonly wait: number; readonly reason: "used" | "unready" }
  | { readonly granted: false; readonly wait: number; readonly reason: "paused"; readonly key: string };

/** Counts what all who share it take. */
export interface PoolStore {
  /**
   * Takes from all of these pools or from none, at once; from none where one of the keys, or one of `gates`, is paused. A
   * rolling window: in any period as long as a pool's window, what was taken is at most its limit.
   */
  take(needs: readonly PoolNeed[], gates: readonly string[]): Promise<PoolAnswer>;
  /** Nothing that has to do with this key is taken for so many milliseconds. Never shortens an earlier pause. */
  pause(key: string, ms: number): Promise<void>;
}

/** Whether a shared store answers. `lost`: until it is `back`, this session uses only what it has for itself. */
export type SharedPoolsState =
  | { readonly state: "lost"; readonly error: unknown }
  | { readonly state: "back" };

/** Which pools are shared. */
export interface Sharing {
  /** The store's keys by the pools' names; what is not named is not shared. */
  readonly keys: Readonly<Record<string, string>>;
  /** The key that is paused where the venue stops everything from this address. */
  readonly address: string;
  /** This session's part of what no store gives out, above 0 up to 1. */
  readonly share: number;
  onState?(state: SharedPoolsState): void;
}

/** Sets one session's dealings with a store up: for its pools, and what a window of each is counted longer by. */
export type OpenPools = (
  pools: Readonly<Record<string, Pool>>,
  clock: Clock,
  margin: (pool: Pool) => number,
) => SharedPools;

/** A store, and how a session shares its pools through it: nobody else loads that. */
export interface SharedStore extends PoolStore {
  share(sharing: Sharing): OpenPools;
}

/** The part of a pool that is not the store's, in whole units. */
const kept = 0.2;
/** A store that takes longer to answer, in milliseconds, does not. */
const answerLimit = 500;
/** How long a store that failed is left alone, in milliseconds: at first, and at most. */
const firstRest = 500;
const longestRest = 10_000;

/** What a session takes for `ports.pools`, of a store of one's own. */
export function sharePools(store: PoolStore): SharedStore {
  return {
    take: (needs, gates) => store.take(needs, gates),
    pause: (key, ms) => store.pause(key, ms),
    share: (sharing) => (pools, clock, margin) => new SharedPools(pools, store, sharing, clock, margin),
  };
}

/** A store in this process's memory: sessions that are given the same one share their pools. */
export function memoryPools(clock: Clock = systemClock): SharedStore {
  const budgets: Map<string, Budget> = new Map();
  const pauses: Map<string, number> = new Map();
  const budgetOf = ({ key, limit, window }: PoolNeed): Budget => {
    const known = budgets.get(key);
    if (known) return known;
    const budget = new Budget(key, { limit, window, scope: "ip" }, 1, 0);
    budgets.set(key, budget);
    return budget;
  };
  return sharePools({
    take: (needs, gates) => {
      const now = clock.monotonic();
      for (const key of [...gates, ...needs.map((need) => need.key)]) {
        const wait = (pauses.get(key) ?? now) - now;
        if (wait > 0) return Promise.resolve({ granted: false, wait, reason: "paused", key });
      }
      const free = Math.max(...needs.map((need) => budgetOf(need).freeAt(now, need.units)));
      if (needs.some((need) => !budgetOf(need).fits(now, need.units))) {
        return Promise.resolve({ granted: false, wait: Math.max(1, free - now), reason: "used" });
      }
      for (const need of needs) budgetOf(need).take(now, need.units);
      return Promise.resolve({ granted: true });
    },
    pause: (key, ms) => {
      pauses.set(key, Math.max(pauses.get(key) ?? -Infinity, clock.monotonic() + ms));
      return Promise.resolve();
    },
  });
}

/** One session's dealings with a store. */
export class SharedPools {
  readonly #clock: Clock;
  readonly #store: PoolStore;
  readonly #sharing: Sharing;
  readonly #reserves: Map<string, Budget> = new Map();
  readonly #limits: Map<string, number> = new Map();
  /** Until then the store is not asked. */
  #restUntil: number = -Infinity;
  #failures = 0;
  #asking = 0;
  #lost = false;
  /** Pauses that the store has not been told of yet, by key; in monotonic milliseconds. */
  readonly #untold: Map<string, number> = new Map();

  constructor(
    pools: Readonly<Record<string, Pool>>,
    store: PoolStore,
    sharing: Sharing,
    clock: Clock,
    margin: (pool: Pool) => number,
  ) {
    this.#clock = clock;
    this.#store = store;
    this.#sharing = sharing;
    for (const name of Object.keys(sharing.keys)) {
      const pool = pools[name];
      if (pool === undefined) continue;
      const own = Math.floor(pool.limit * kept);
      this.#limits.set(name, pool.limit - own);
      this.#reserves.set(
        name,
        new Budget(name, { ...pool, limit: own * sharing.share }, 1, margin(pool)),
      );
    }
  }

  /** Most units that one request may take from a pool, or `undefined` where it is not shared. */
  limitOf(pool: string): number | undefined {
    return this.#limits.get(pool);
  }

  /** The store's key of a pool; `undefined` where it is not shared. */
  keyOf(pool: string): string | undefined {
    return this.#sharing.keys[pool];
  }

  /** Whether the store may be asked now. While it is lost, one question at a time finds out whether it is back. */
  open(now: number): boolean {
    return now >= this.#restUntil && (!this.#lost || this.#asking === 0);
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** When the store may be asked again. */
  openAt(now: number): number {
    return this.#lost && this.#asking > 0 ? Infinity : Math.max(now, this.#restUntil);
  }

  /** Takes what this session has for itself of all these pools, or nothing. */
  takeReserve(now: number, needs: readonly { readonly budget: Budget; readonly units: number }[]): boolean {
    const reserves = needs.map(({ budget, units }) => ({ reserve: this.#reserves.get(budget.name), units }));
    if (reserves.some(({ reserve, units }) => reserve?.fits(now, units) === false)) return false;
    for (const { reserve, units } of reserves) reserve?.take(now, units);
    return true;
  }

  /** When that will be possible; never, where a request needs more than it ever has. */
  reserveAt(now: number, needs: readonly { readonly budget: Budget; readonly units: number }[]): number {
    return Math.max(
      now,
      ...needs.map(({ budget, units }) => {
        const reserve = this.#reserves.get(budget.name);
        if (reserve === undefined) return now;
        return units > reserve.cap + epsilon ? Infinity : reserve.freeAt(now, units);
      }),
    );
  }

  /** Asks the store. `undefined`: it did not answer, and will be left alone for a while. */
  async ask(
    needs: readonly { readonly budget: Budget; readonly units: number }[],
  ): Promise<PoolAnswer | undefined> {
    const { keys, address } = this.#sharing;
    const wanted: PoolNeed[] = needs.map(({ budget, units }) => ({
      key: keys[budget.name] ?? "",
      units,
      limit: this.#limits.get(budget.name) ?? 0,
      window: budget.span,
    }));
    this.#asking++;
    let cancel: () => void = () => {};
    try {
      const late = new Promise<never>((_, reject) => {
        cancel = this.#clock.after(answerLimit, () => reject(new Error(`no answer within ${answerLimit} ms`)));
      });
      const asking = this.#tellPauses().then(() => this.#store.take(wanted, [address]));
      const answer = await Promise.race([asking, late]);
      if (!answer.granted && answer.reason === "unready") {
        this.#restUntil = this.#clock.monotonic() + Math.min(answer.wait, longestRest);
        this.#lose(new Error("the store has just started and does not know what was taken before"));
        return undefined;
      }
      this.#failures = 0;
      if (this.#lost) {
        this.#lost = false;
        this.#sharing.onState?.({ state: "back" });
      }
      return answer;
    } catch (error) {
      this.#restUntil = this.#clock.monotonic() + Math.min(longestRest, firstRest * 2 ** this.#failures++);
      this.#lose(error);
      return undefined;
    } finally {
      cancel();
      this.#asking--;
    }
  }

  /** Tells the others to stop. Where the store does not answer, they are told before anything else is asked of it. */
  pause(ms: number, pool: string | undefined): void {
    const key = pool === undefined ? this.#sharing.address : this.#sharing.keys[pool];
    if (key === undefined) return;
    const until = this.#clock.monotonic() + ms;
    if (until > (this.#untold.get(key) ?? -Infinity)) this.#untold.set(key, until);
    this.#tellPauses().catch(() => {});
  }

  async #tellPauses(): Promise<void> {
    for (const [key, until] of [...this.#untold]) {
      const left = until - this.#clock.monotonic();
      if (left > 0) await this.#store.pause(key, Math.ceil(left));
      if (this.#untold.get(key) === until) this.#untold.delete(key);
    }
  }

  #lose(error: unknown): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#sharing.onState?.({ state: "lost", error });
  }
}
