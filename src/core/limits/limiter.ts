/**
 * The venue's limits, kept before it has to say so.
 *
 * Most venues count in fixed windows whose start is not known here, some in rolling ones, so a pool's budget rolls: over any
 * period as long as the window, what passes is at most the limit. That holds wherever the venue's windows lie. Where a venue
 * has a counter that drains, the budget drains the same way. A request counts from its answer on, where there is one: when it arrived at the venue is known no better. Orders that a venue gives
 * back when they are filled are not taken back here, since a fixed window that begins would look the same.
 */
import { Budget } from "./budget.ts";
import type { Clock } from "../clock.ts";
import { epsilon } from "./count.ts";
import type { Cost, CostLine, Pool } from "../endpoint.ts";
import { ValidationError } from "../errors.ts";
import { Line, type Need, type TakeOptions } from "./line.ts";
import type { OpenPools, SharedPools } from "./pools.ts";

export type { Priority, TakeOptions } from "./line.ts";

/** How a limiter counts. */
export interface LimiterOptions {
  readonly clock: Clock;
  /**
   * Part of every limit that may be used here, above 0 and at most 1 (the default): the rest is for others. A request that
   * costs more than this part, but not more than the limit, passes alone and then counts for as many windows as it costs
   * parts: a tenth of a pool of one unit a second is one unit in ten seconds. Of shared pools, see `Sharing`.
   */
  readonly share?: number;
  /**
   * Milliseconds by which requests may run into each other on the way: two that leave a window apart can arrive closer
   * together. Windows are counted longer by this. Where not given, 100, and what two clocks drift apart in a window.
   */
  readonly margin?: number;
  /** Pools that others use up too, through a store that counts for all. */
  readonly sharing?: OpenPools | undefined;
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
export function costOf(cost: Cost, params: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  if (isFixed(cost)) return cost;
  const units: Record<string, number> = {};
  for (const [pool, price] of Object.entries(cost)) {
    units[pool] = typeof price === "number" ? price : priceOf(pool, price, params);
  }
  return units;
}

/** Whether it takes the same whatever the parameters are. */
function isFixed(cost: Cost): cost is Readonly<Record<string, number>> {
  for (const pool in cost) if (typeof cost[pool] !== "number") return false;
  return true;
}

/** Two quartz clocks drift apart by this part of a period at most. */
const drift = 400e-6;

/**
 * Pauses in milliseconds where a venue refuses by its status and does not say for how long: too fast (doubled as long as it
 * goes on, up to the longest), shut out by its firewall, banned.
 */
const tooFast = 1_000;
const longestTooFast = 60_000;
const shutOut = 300_000;
const banned = 120_000;

/** What is known of a refusal for going too fast. */
export interface SlowDown {
  /** The HTTP status, or the one that a socket's reply has in its place. */
  readonly status?: number | undefined;
  /** Milliseconds until the venue takes requests again, where it said so. */
  readonly retryAfter?: number | undefined;
  /** What is refused, where it is less than everything: nothing else pauses. */
  readonly pools?: readonly string[] | undefined;
  /** When the refused request was let pass: one from before the last pause began says nothing new. */
  readonly taken?: number | undefined;
}

/** When a request took its units, in monotonic milliseconds, and what it needed besides. */
export type Admitted<T> = readonly [taken: number, prepared: T];

/** Lets requests pass as the venue's pools have room, the urgent ones first. */
export class Limiter {
  readonly #clock: Clock;
  readonly #line: Line;
  readonly #store: SharedPools | undefined;
  readonly #budgets: ReadonlyMap<string, Budget>;
  /** Those of which answers tell in a header, with its name. */
  readonly #told: readonly { readonly budget: Budget; readonly header: string }[];
  /** What has been asked for before: operations of a fixed cost ask for the same again and again. */
  readonly #known: WeakMap<object, readonly Need[]> = new WeakMap();
  /** The last refusals for going too fast that did not say for how long. */
  #slow: { readonly at: number; readonly until: number; readonly ms: number } | undefined;

  /** Holds the pools given: make one for an address and an account, and one for each connection's pools. */
  constructor(pools: Readonly<Record<string, Pool>>, options: LimiterOptions) {
    const { clock, share = 1, margin, sharing } = options;
    if (!(share > 0 && share <= 1)) throw new ValidationError("share", "must be above 0 and at most 1");
    if (margin !== undefined && !(margin >= 0 && margin < Infinity)) {
      throw new ValidationError("margin", "must be 0 or more milliseconds");
    }
    const marginOf = ({ window }: Pool): number => margin ?? 100 + window * drift;
    this.#clock = clock;
    this.#store = sharing?.(pools, clock, marginOf);
    this.#line = new Line(clock, this.#store);
    this.#budgets = new Map(
      Object.entries(pools).map(([name, pool]) => {
        const part = this.#store?.limitOf(name) === undefined ? share : 1;
        return [name, new Budget(name, pool, part, marginOf(pool))];
      }),
    );
    this.#told = [...this.#budgets.values()]
      .flatMap((budget) => budget.pool.used === undefined ? [] : [{ budget, header: budget.pool.used }]);
  }

  /**
   * Waits until every pool has room and takes the units at once. Cancels pass before queries, those before creates, those
   * before data; within one priority first come, first served for each pool. Nobody waits for a pool that he does not need.
   * Whoever has waited for a whole window is passed only by cancels.
   *
   * @throws {ValidationError} at once for a pool that is not known, and for more units than a pool ever has.
   */
  take(cost: Readonly<Record<string, number>>, options: TakeOptions): Promise<void> {
    return this.admit(cost, options) as Promise<unknown> as Promise<void>;
  }

  /** The same; resolves with the monotonic time at which the units were taken. */
  admit(cost: Readonly<Record<string, number>>, options: TakeOptions): Promise<number> {
    try {
      const needs = this.#needs(cost);
      if (options.signal?.aborted) throw options.signal.reason;
      return this.#line.join(needs, options);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * The same for a request that needs something more once its turn has come, which may take time: a pause that began
   * meanwhile is waited for, too. Gives the time and what the last `prepare` gave: at once where nothing was to be waited for.
   */
  admitPrepared<T>(
    cost: Readonly<Record<string, number>>,
    options: TakeOptions,
    prepare: () => Promise<T> | T,
  ): Admitted<T> | Promise<Admitted<T>> {
    const needs = this.#needs(cost);
    if (options.signal?.aborted) throw options.signal.reason;
    const taken = this.#line.pass(needs);
    if (taken === undefined) return this.#prepared(cost, options, prepare, this.#line.join(needs, options));
    let prepared: Promise<T> | T;
    try {
      prepared = prepare();
    } catch (error) {
      this.settled(cost, taken);
      throw error;
    }
    if (!(prepared instanceof Promise)) return [taken, prepared];
    return this.#prepared(cost, options, () => prepared, Promise.resolve(taken), prepare);
  }

  async #prepared<T>(
    cost: Readonly<Record<string, number>>,
    options: TakeOptions,
    prepare: () => Promise<T> | T,
    admitted: Promise<number>,
    again: () => Promise<T> | T = prepare,
  ): Promise<Admitted<T>> {
    for (;;) {
      const taken = await admitted;
      let prepared: T;
      try {
        prepared = await prepare();
      } catch (error) {
        this.settled(cost, taken);
        throw error;
      }
      if (!this.#isPaused(cost)) return [taken, prepared];
      this.settled(cost, taken);
      prepare = again;
      admitted = this.admit(cost, options);
    }
  }

  /** Throws `ValidationError` for a pool that is not known, and for more units than a pool ever has. */
  #needs(cost: Readonly<Record<string, number>>): readonly Need[] {
    const known = this.#known.get(cost);
    if (known !== undefined) return known;
    const needs: Need[] = [];
    for (const name of Object.keys(cost)) {
      const units = cost[name] as number;
      const budget = this.#budget(name, "cost");
      if (!(units >= 0)) throw new ValidationError("cost", `${units} units of pool "${name}"`);
      const most = this.#store?.limitOf(name) ?? budget.pool.limit;
      if (units > most + epsilon) {
        throw new ValidationError("cost", `${units} units of pool "${name}", which never has more than ${most}`);
      }
      if (units > 0) needs.push({ budget, units });
    }
    this.#known.set(cost, needs);
    return needs;
  }

  #isPaused(cost: Readonly<Record<string, number>>): boolean {
    const now = this.#clock.monotonic();
    return now < this.#line.pausedUntil || this.#needs(cost).some(({ budget }) => now < budget.pausedUntil);
  }

  /** The request that took this at `taken` has been answered, or given up: its units count from now, not before. */
  settled(cost: Readonly<Record<string, number>>, taken: number): void {
    const now = this.#clock.monotonic();
    for (const { budget, units } of this.#needs(cost)) budget.settle(now, taken, units);
  }

  /**
   * Learns from an answer's headers (names in lower case) what the venue counts. Units beyond ours are others', and
   * stay counted for a window unless a later answer has fewer. What we took never counts less.
   *
   * `sent` is the clock's monotonic time at which the request was taken: units taken since are not in the venue's
   * figure. Without it, all of ours are thought to be.
   */
  used(headers: Readonly<Record<string, string>>, sent?: number): void {
    for (const { budget, header } of this.#told) {
      const text = headers[header];
      if (text !== undefined && /^\d+$/.test(text)) this.observe(budget.name, Number(text), sent);
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
    if (ms > 0) this.#store?.pause(ms, pool);
  }

  /**
   * Stops what the venue refused for going too fast, for as long as it said, else for as long as venues usually want;
   * everybody who shares a pool stops. Returns the pause in milliseconds. For refused handshakes too: a 429 or a 418 is for
   * the address, while `pools: ["connects"]` keeps a 403 to new connections.
   */
  slowDown(refusal: SlowDown): number {
    const { status, retryAfter, taken = Infinity } = refusal;
    const now = this.#clock.monotonic();
    let ms = retryAfter !== undefined && retryAfter > 0 && retryAfter < Infinity
      // Ours may be the faster of the two clocks. Over a minute the way of the answer is longer than that.
      ? retryAfter + Math.max(0, retryAfter - 60_000) * drift
      : status === 418
      ? banned
      : status === 403
      ? shutOut
      : undefined;
    if (ms === undefined) {
      const last = this.#slow;
      const again = last !== undefined && now < last.until + longestTooFast;
      ms = !again ? tooFast : taken <= last.at ? last.ms : Math.min(longestTooFast, last.ms * 2);
      if (!again || taken > last.at) this.#slow = { at: now, until: now + ms, ms };
    }
    const pools = status === 418 ? undefined : refusal.pools?.filter((name) => this.#budgets.has(name));
    if (pools === undefined || pools.length === 0) this.pause(ms);
    else for (const pool of pools) this.pause(ms, pool);
    return ms;
  }

  /** The state of every pool. */
  limits(): readonly PoolUse[] {
    const now = this.#clock.monotonic();
    return [...this.#budgets.values()].map((budget) => {
      const own = budget.own(now);
      return {
        pool: budget.name,
        limit: budget.pool.limit,
        window: budget.pool.window,
        used: own + budget.others(now),
        own,
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
