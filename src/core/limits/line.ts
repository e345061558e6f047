/** Those who wait for their units, in the order in which they may go. */
import { type Ends, onAbort } from "../abort.ts";
import type { Budget } from "./budget.ts";
import type { Clock } from "../clock.ts";
import type { PoolAnswer, SharedPools } from "./pools.ts";

/** What a request is for, most urgent first. */
export type Priority = "cancel" | "query" | "create" | "data";

/** How one request waits. */
export interface TakeOptions {
  readonly priority: Priority;
  /** Gives up the place in the line; the wait rejects with the signal's reason. */
  readonly signal?: Ends | undefined;
}

/** Units of one pool. */
export interface Need {
  readonly budget: Budget;
  readonly units: number;
}

interface Waiter {
  readonly needs: readonly Need[];
  /** Those among them that a store has to grant. */
  readonly shared: readonly Need[];
  readonly rank: number;
  /** Whose turn it is among those of one place. */
  readonly turn: number;
  readonly since: number;
  /** The longest window it waits for. */
  readonly patience: number;
  /** Where it stands: its rank, or right behind the cancels once its patience is over. */
  place: number;
  gone: boolean;
  readonly pass: (now: number) => void;
}

const ranks: Readonly<Record<Priority, number>> = { cancel: 0, query: 2, create: 3, data: 4 };
const outOfPatience = 1;
const none: readonly Need[] = [];

/** The longest wait a platform's timers hold, in milliseconds: a longer one would end at once. */
const longestTimer = 2 ** 31 - 1;

/** Those who wait, for all pools of a limiter. */
export class Line {
  pausedUntil: number = -Infinity;
  readonly #clock: Clock;
  readonly #store: SharedPools | undefined;
  #waiters: Waiter[] = [];
  #turns = 0;
  #moving = false;
  #timer: { readonly due: number; readonly cancel: () => void } | undefined;

  constructor(clock: Clock, store?: SharedPools) {
    this.#clock = clock;
    this.#store = store;
  }

  /** Waits for the units. Resolves with the monotonic time at which they were taken. */
  join(needs: readonly Need[], options: TakeOptions): Promise<number> {
    const passed = this.pass(needs);
    if (passed !== undefined) return Promise.resolve(passed);
    const now = this.#clock.monotonic();
    const shared = this.#shared(needs);
    return new Promise((resolve, reject) => {
      const { priority, signal } = options;
      const waiter: Waiter = {
        needs,
        shared,
        rank: ranks[priority],
        turn: this.#turns++,
        since: now,
        patience: Math.max(0, ...needs.map((need) => need.budget.span)),
        place: ranks[priority],
        gone: false,
        pass: (at) => {
          stop();
          resolve(at);
        },
      };
      const leave = (): void => {
        waiter.gone = true;
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        reject(signal?.reason);
        this.move();
      };
      const stop = signal === undefined ? (): void => {} : onAbort(signal, leave);
      this.#waiters.push(waiter);
      this.move();
    });
  }

  /** Takes the units where nobody has to be waited for, and gives the monotonic time; takes nothing elsewhere. */
  pass(needs: readonly Need[]): number | undefined {
    const now = this.#clock.monotonic();
    if (this.#waiters.length > 0 || now < this.pausedUntil) return undefined;
    for (const { budget, units } of needs) if (!budget.fits(now, units)) return undefined;
    if (this.#shared(needs).length > 0) return undefined;
    for (const { budget, units } of needs) budget.take(now, units);
    return now;
  }

  /** Those that a store has to grant. */
  #shared(needs: readonly Need[]): readonly Need[] {
    const store = this.#store;
    return store === undefined ? none : needs.filter(({ budget }) => store.limitOf(budget.name) !== undefined);
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
      if (!held && lacking.size === 0 && this.#go(waiter, now)) continue;
      staying.push(waiter);
      if (held) continue;
      let ready = now;
      for (const { budget, units } of waiter.needs) {
        if (!lacking.has(budget)) continue;
        const at = budget.freeAt(now, units);
        ready = Math.max(ready, at);
        if (at > now) wake = Math.min(wake, at);
      }
      if (lacking.size === 0) {
        for (const { budget } of waiter.shared) lacking.add(budget);
        ready = this.#storeAt(waiter, now);
        wake = Math.min(wake, ready);
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

  /** Takes the units of one for whom there is room here, or asks the store for them. False: he has to wait for the store. */
  #go(waiter: Waiter, now: number): boolean {
    const store = this.#store;
    if (store !== undefined && waiter.shared.length > 0) {
      if (store.open(now) && waiter.shared.every(({ budget }) => now >= budget.emptyUntil)) {
        for (const { budget, units } of waiter.needs) budget.pending += units;
        void store.ask(waiter.shared).then((answer) => this.#answered(waiter, answer));
        return true;
      }
      if (!(store.lost || waiter.rank === ranks.cancel) || !store.takeReserve(now, waiter.shared)) return false;
    }
    for (const { budget, units } of waiter.needs) budget.take(now, units);
    waiter.pass(now);
    return true;
  }

  #answered(waiter: Waiter, answer: PoolAnswer | undefined): void {
    const now = this.#clock.monotonic();
    for (const { budget, units } of waiter.needs) budget.pending = Math.max(0, budget.pending - units);
    if (answer?.granted) {
      // Also for one who has left: the store has counted them.
      for (const { budget, units } of waiter.needs) budget.take(now, units);
      if (!waiter.gone) waiter.pass(now);
      return this.move();
    }
    if (answer?.reason === "paused") {
      const own = waiter.shared.filter(({ budget }) => this.#store?.keyOf(budget.name) === answer.key);
      // A pool of ours, or the whole address.
      for (const paused of own.length > 0 ? own.map(({ budget }) => budget) : [this]) {
        paused.pausedUntil = Math.max(paused.pausedUntil, now + answer.wait);
      }
    }
    if (answer?.reason === "used") {
      for (const { budget } of waiter.shared) budget.emptyUntil = now + Math.max(1, answer.wait);
    }
    if (!waiter.gone) this.#waiters.push(waiter);
    this.#pass();
  }

  /** When one who waits for the store only may go on. */
  #storeAt({ shared, rank }: Waiter, now: number): number {
    const store = this.#store;
    if (store === undefined) return now;
    const asked = Math.max(store.openAt(now), ...shared.map(({ budget }) => budget.emptyUntil));
    return store.lost || rank === ranks.cancel ? Math.min(asked, store.reserveAt(now, shared)) : asked;
  }

  /** By place, and within one by arrival: also those who come back because the store had nothing for them. */
  #inOrder(now: number): readonly Waiter[] {
    for (const waiter of this.#waiters) {
      if (waiter.rank === ranks.cancel) continue;
      // Pauses do not count as waiting: after a long one the urgent ones still go first.
      const since = Math.max(waiter.since, this.pausedUntil, ...waiter.needs.map((need) => need.budget.pausedUntil));
      waiter.place = now - since > waiter.patience ? outOfPatience : waiter.rank;
    }
    return this.#waiters.sort((a, b) => a.place - b.place || a.turn - b.turn);
  }

  #wakeAt(now: number, due: number): void {
    if (this.#timer?.due === due) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (due === Infinity) return;
    const cancel = this.#clock.after(Math.min(Math.ceil(due - now), longestTimer), () => {
      this.#timer = undefined;
      this.#pass();
    });
    this.#timer = { due, cancel };
  }
}
