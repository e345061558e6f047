/**
 * The venue's limits, kept before it has to say so.
 *
 * A venue counts in fixed windows whose start is not known here, so a pool's budget rolls: over any period as long as
 * the window, what passes is at most the limit. That holds wherever the venue's windows lie.
 */
import { onAbort } from "./abort.ts";
import type { Clock } from "./clock.ts";
import type { Cost, CostLine, Pool } from "./endpoint.ts";
import { ValidationError } from "./errors.ts";

/** What a request is for, most urgent first. */
export type Priority = "cancel" | "query" | "create" | "data";

/** How one request waits. */
export interface TakeOptions {
  readonly priority: Priority;
  /** Gives up the place in the line; the wait rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** How a limiter counts. */
export interface LimiterOptions {
  readonly clock: Clock;
  /** Part of every limit that may be used here, above 0 and at most 1 (the default): the rest is for others. */
  readonly share?: number;
  /**
   * Milliseconds by which requests may run into each other on the way: two that leave a window apart can arrive closer
   * together. Windows are counted longer by this. 100 by default.
   */
  readonly margin?: number;
}

/** The state of one pool. */
export interface PoolUse {
  readonly pool: string;
  /** The venue's limit, in units per window. */
  readonly limit: number;
  /** Milliseconds. */
  readonly window: number;
  /** Units used in the last window: ours, and those of others as far as the venue told. */
  readonly used: number;
  /** Ours among them. */
  readonly own: number;
  /** Milliseconds until anything passes, 0 where it does now. */
  readonly pausedFor: number;
}

/**
 * What a request takes from each pool. A parameter that is `undefined` or `null` is not given. `each` over a parameter
 * that is not given, or is empty, counts one.
 *
 * @throws {ValidationError} where no line of a price list holds: the description is wrong.
 */
export function costOf(cost: Cost, params: Readonly<Record<string, unknown>>): Record<string, number> {
  const units: Record<string, number> = {};
  for (const [pool, price] of Object.entries(cost)) {
    units[pool] = typeof price === "number" ? price : priceOf(pool, price, params);
  }
  return units;
}

/** Lets requests pass as the venue's pools have room, the urgent ones first. */
export class Limiter {
  readonly #clock: Clock;
  readonly #line: Line;
  readonly #budgets: ReadonlyMap<string, Budget>;

  /** Holds the pools given: make one for an address and an account, and one for each connection's pools. */
  constructor(pools: Readonly<Record<string, Pool>>, options: LimiterOptions) {
    const { clock, share = 1, margin = 100 } = options;
    if (!(share > 0 && share <= 1)) throw new ValidationError("share", "must be above 0 and at most 1");
    if (!(margin >= 0 && margin < Infinity)) throw new ValidationError("margin", "must be 0 or more milliseconds");
    this.#clock = clock;
    this.#line = new Line(clock);
    this.#budgets = new Map(Object.entries(pools).map(([name, pool]) => [name, new Budget(name, pool, share, margin)]));
  }

  /**
   * Waits until every pool has room and takes the units at once. Cancels pass before queries, those before creates,
   * those before data; within one priority first come, first served for each pool. Nobody waits for a pool that he
   * does not need. Whoever has waited for a whole window is passed only by cancels.
   *
   * @throws {ValidationError} at once for a pool that is not known, and for more units than a pool ever has.
   */
  take(cost: Readonly<Record<string, number>>, options: TakeOptions): Promise<void> {
    try {
      const needs: Need[] = [];
      for (const [name, units] of Object.entries(cost)) {
        const budget = this.#budget(name, "cost");
        if (!(units >= 0)) throw new ValidationError("cost", `${units} units of pool "${name}"`);
        if (units > budget.cap + epsilon) {
          throw new ValidationError(
            "cost",
            `${units} units of pool "${name}", which never has more than ${budget.cap}`,
          );
        }
        if (units > 0) needs.push({ budget, units });
      }
      options.signal?.throwIfAborted();
      return this.#line.join(needs, options);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Learns from an answer's headers (names in lower case) what the venue counts. Units beyond ours are others', and
   * stay counted for a window unless a later answer has fewer. What we took never counts less.
   *
   * `sent` is the clock's monotonic time at which the request was taken: units taken since are not in the venue's
   * figure. Without it, all of ours are thought to be.
   */
  used(headers: Readonly<Record<string, string>>, sent?: number): void {
    for (const [name, budget] of this.#budgets) {
      const text = budget.pool.used === undefined ? undefined : headers[budget.pool.used];
      if (text !== undefined && /^\d+$/.test(text)) this.observe(name, Number(text), sent);
    }
  }

  /** The same for one pool, where the venue tells it otherwise than in a header. */
  observe(pool: string, used: number, sent?: number): void {
    const now = this.#clock.monotonic();
    this.#budget(pool, "pool").observe(now, used, sent ?? now);
    this.#line.move();
  }

  /** Lets nothing pass, or nothing that needs `pool`, for `ms` milliseconds. Never shortens an earlier pause. */
  pause(ms: number, pool?: string): void {
    const paused = pool === undefined ? this.#line : this.#budget(pool, "pool");
    const until = this.#clock.monotonic() + ms;
    if (until > paused.pausedUntil) paused.pausedUntil = until;
    this.#line.move();
  }

  /** The state of every pool. */
  limits(): readonly PoolUse[] {
    const now = this.#clock.monotonic();
    return [...this.#budgets.values()].map((budget) => {
      budget.expire(now);
      return {
        pool: budget.name,
        limit: budget.pool.limit,
        window: budget.pool.window,
        used: budget.own + budget.others,
        own: budget.own,
        pausedFor: Math.max(0, budget.pausedUntil - now, this.#line.pausedUntil - now),
      };
    });
  }

  #budget(name: string, field: string): Budget {
    const budget = this.#budgets.get(name);
    if (budget === undefined) throw new ValidationError(field, `pool "${name}" is not known here`);
    return budget;
  }
}

/** Costs may be fractions; their sums are compared with this much room for rounding. */
const epsilon = 1e-9;

/** One pool's account: what was taken and when it is free again. */
class Budget {
  readonly name: string;
  readonly pool: Pool;
  /** Most units of ours in a window. */
  readonly cap: number;
  /** How long a unit counts, in milliseconds. */
  readonly span: number;
  own = 0;
  others = 0;
  pausedUntil: number = -Infinity;
  /**
   * In order of their time; those before `#first` are gone. What was taken within a thousandth of the window is one
   * entry, of its latest time: a day's pool must not grow a list of all its requests.
   */
  #taken: { readonly since: number; at: number; units: number }[] = [];
  #first = 0;
  #othersUntil: number = -Infinity;
  #observed: number = -Infinity;

  constructor(name: string, pool: Pool, share: number, margin: number) {
    this.name = name;
    this.pool = pool;
    this.cap = pool.limit * share;
    this.span = pool.window + margin;
  }

  expire(now: number): void {
    for (let next = this.#taken[this.#first]; next !== undefined && next.at + this.span <= now;) {
      this.own -= next.units;
      next = this.#taken[++this.#first];
    }
    if (this.#first === this.#taken.length) this.own = 0;
    if (this.#first > 1000 || this.#first === this.#taken.length) {
      this.#taken = this.#taken.slice(this.#first);
      this.#first = 0;
    }
    if (now >= this.#othersUntil) this.others = 0;
  }

  /** Whether `units` may pass. Ours are bound by our share, all together by the venue's limit. */
  fits(now: number, units: number): boolean {
    this.expire(now);
    return now >= this.pausedUntil && this.own + units <= this.cap + epsilon &&
      this.own + this.others + units <= this.pool.limit + epsilon;
  }

  /** When `units` fit if nobody takes anything until then. */
  freeAt(now: number, units: number): number {
    this.expire(now);
    let own = this.own;
    let at = now;
    let next = this.#first;
    const release = (fits: () => boolean): void => {
      for (let entry = this.#taken[next]; entry !== undefined && !fits(); entry = this.#taken[++next]) {
        own -= entry.units;
        at = entry.at + this.span;
      }
    };
    release(() => own + units <= this.cap + epsilon);
    if (own + this.others + units > this.pool.limit + epsilon) {
      const ours = at;
      release(() => own + this.others + units <= this.pool.limit + epsilon);
      const shared = own + this.others + units <= this.pool.limit + epsilon ? at : Infinity;
      at = Math.min(shared, Math.max(ours, this.#othersUntil));
    }
    return Math.max(at, this.pausedUntil);
  }

  take(now: number, units: number): void {
    const last = this.#taken[this.#taken.length - 1];
    if (last !== undefined && now - last.since < this.pool.window / 1000) {
      last.at = now;
      last.units += units;
    } else this.#taken.push({ since: now, at: now, units });
    this.own += units;
  }

  observe(now: number, used: number, sent: number): void {
    // Answers overtake each other: an older one says less than what is known.
    if (sent < this.#observed) return;
    this.#observed = sent;
    this.expire(now);
    let counted = this.own;
    for (let at = this.#taken.length - 1; at >= this.#first; at--) {
      const entry = this.#taken[at]!;
      if (entry.at <= sent) break;
      counted -= entry.units;
    }
    this.others = Math.max(0, used - counted);
    this.#othersUntil = now + this.span;
  }
}

interface Need {
  readonly budget: Budget;
  readonly units: number;
}

interface Waiter {
  readonly needs: readonly Need[];
  readonly rank: number;
  readonly since: number;
  /** The longest window it waits for. */
  readonly patience: number;
  /** Where it stands: its rank, or right behind the cancels once its patience is over. */
  place: number;
  readonly pass: () => void;
}

const ranks: Readonly<Record<Priority, number>> = { cancel: 0, query: 2, create: 3, data: 4 };
const outOfPatience = 1;

/** The longest wait a platform's timers hold, in milliseconds: a longer one would end at once. */
const longestTimer = 2 ** 31 - 1;

/** Those who wait, for all pools of a limiter. */
class Line {
  pausedUntil: number = -Infinity;
  readonly #clock: Clock;
  #waiters: Waiter[] = [];
  #moving = false;
  #timer: { readonly due: number; readonly cancel: () => void } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  join(needs: readonly Need[], options: TakeOptions): Promise<void> {
    const now = this.#clock.monotonic();
    if (this.#waiters.length === 0 && now >= this.pausedUntil && needs.every((n) => n.budget.fits(now, n.units))) {
      for (const { budget, units } of needs) budget.take(now, units);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const { priority, signal } = options;
      const waiter: Waiter = {
        needs,
        rank: ranks[priority],
        since: now,
        patience: Math.max(0, ...needs.map((need) => need.budget.span)),
        place: ranks[priority],
        pass: () => {
          stop();
          resolve();
        },
      };
      const leave = (): void => {
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        reject(signal?.reason);
        this.move();
      };
      const stop = signal === undefined ? (): void => {} : onAbort(signal, leave);
      this.#waiters.push(waiter);
      this.move();
    });
  }

  /** Lets pass who can, once all calls of this turn are in: they may bring someone more urgent. */
  move(): void {
    if (this.#moving || (this.#waiters.length === 0 && this.#timer === undefined)) return;
    this.#moving = true;
    queueMicrotask(() => {
      this.#moving = false;
      this.#pass();
    });
  }

  #pass(): void {
    const now = this.#clock.monotonic();
    if (now < this.pausedUntil) return this.#wakeAt(now, this.#waiters.length > 0 ? this.pausedUntil : Infinity);
    // A pool is closed to everyone behind the first who cannot have what he needs of it; of his other pools, his
    // units are kept for him. Both only as long as it matters: units that are back before he can go are no loss to him.
    const closed = new Set<Budget>();
    const kept = new Map<Budget, number>();
    const staying: Waiter[] = [];
    let wake = Infinity;
    for (const waiter of this.#inOrder(now)) {
      const lacking = new Set<Budget>();
      let held = false;
      for (const { budget, units } of waiter.needs) {
        if (closed.has(budget)) held = true;
        else if (!budget.fits(now, units + (kept.get(budget) ?? 0))) lacking.add(budget);
      }
      if (!held && lacking.size === 0) {
        for (const { budget, units } of waiter.needs) budget.take(now, units);
        waiter.pass();
        continue;
      }
      staying.push(waiter);
      if (held) continue;
      let ready = now;
      for (const { budget, units } of waiter.needs) {
        if (!lacking.has(budget)) continue;
        const at = budget.freeAt(now, units);
        ready = Math.max(ready, at);
        if (at > now) wake = Math.min(wake, at);
      }
      for (const { budget, units } of waiter.needs) {
        if (now + budget.span < ready) continue;
        if (lacking.has(budget)) closed.add(budget);
        else kept.set(budget, (kept.get(budget) ?? 0) + units);
      }
    }
    this.#waiters = staying;
    this.#wakeAt(now, wake);
  }

  /** By place, and within one by arrival: sorting is stable. */
  #inOrder(now: number): readonly Waiter[] {
    for (const waiter of this.#waiters) {
      if (waiter.rank === ranks.cancel) continue;
      // Pauses do not count as waiting: after a long one the urgent ones still go first.
      const since = Math.max(waiter.since, this.pausedUntil, ...waiter.needs.map((need) => need.budget.pausedUntil));
      waiter.place = now - since > waiter.patience ? outOfPatience : waiter.rank;
    }
    return this.#waiters.sort((a, b) => a.place - b.place);
  }

  #wakeAt(now: number, due: number): void {
    if (this.#timer?.due === due) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (due === Infinity && this.#waiters.length === 0) return;
    const cancel = this.#clock.after(Math.min(Math.ceil(due - now), longestTimer), () => {
      this.#timer = undefined;
      this.#pass();
    });
    this.#timer = { due, cancel };
  }
}

function priceOf(pool: string, lines: readonly CostLine[], params: Readonly<Record<string, unknown>>): number {
  const line = lines.find(({ when = {} }) =>
    Object.entries(when).every(([name, condition]) => {
      const value = params[name] ?? undefined;
      if (typeof condition === "boolean") return (value !== undefined) === condition;
      return sizeOf(value ?? condition.default) <= condition.max;
    })
  );
  if (line === undefined) throw new ValidationError("cost", `no line of the price list of pool "${pool}" holds`);
  if (line.each === undefined) return line.cost;
  const items = params[line.each];
  return Math.min(line.cost * (Array.isArray(items) ? Math.max(1, items.length) : 1), line.cap ?? Infinity);
}

/** An array's length, a value as a number; NaN, which fails every comparison, where it is neither. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (value === undefined || value === "" || typeof value === "boolean") return NaN;
  return Number(value);
}
