/**
 * The dead man's switch: the venue cancels all orders unless it hears from us in time.
 *
 * It cancels protective stops too and knows nothing of positions, so it is never armed unless the caller says so. Once armed
 * it is kept from firing here. Where that fails, time runs out at the venue: nothing is said to be canceled because of that,
 * the orders are asked for.
 */
import type { CallContext, CallOptions } from "../../core/call.ts";
import type { Clock } from "../../core/clock.ts";
import { deadlineOf, untilAborted } from "../../core/deadline.ts";
import { AuthenticationError, PermissionError, ValidationError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Market } from "../../model/mod.ts";

/** How a venue's switch is set. Each call is one request. */
export interface DeadMansEntry {
  /** Sets it anew: all orders of these markets, or of all, are canceled `timeout` milliseconds after the venue has this. */
  arm(timeout: number, markets: readonly Market[] | undefined, context: CallContext): Promise<void>;
  disarm(markets: readonly Market[] | undefined, context: CallContext): Promise<void>;
  /** The timeouts the venue takes, in milliseconds. */
  readonly limits: { readonly min: number; readonly max: number };
  /** Whether it can be for some markets only. */
  readonly byMarket: boolean;
}

/** What happens to a switch. Times in milliseconds; `left` until the venue cancels, at the earliest. */
export type DeadMansEvent =
  /** It is set: by the call that arms it, and anew after it had expired. */
  | { readonly state: "armed"; readonly countdown: number }
  | { readonly state: "refreshed" }
  /** It could not be refreshed; it is tried again. */
  | { readonly state: "failing"; readonly error: unknown; readonly left: number }
  /** Less than a third of the time is left, and it still could not be refreshed. */
  | { readonly state: "critical"; readonly left: number }
  /** The time may be over: the venue cancels, or has canceled. What became of the orders is asked. */
  | { readonly state: "expired" }
  | { readonly state: "disarmed" };

/** A switch that is armed, and kept from firing. */
export interface Armed {
  /** Milliseconds until the venue cancels, at the earliest, if it hears nothing more; 0 where that may have happened. */
  readonly left: number;
  /** What happens to it from now on. The connector's `status` tells it too. */
  readonly status: Feed<DeadMansEvent>;
  /**
   * Ends it at the venue. Refreshing has ended when this returns, also where it rejects: then the switch may still fire. So it
   * may where a refresh got no answer and reaches the venue after this: `failing` has told of that.
   */
  disarm(options?: CallOptions): Promise<void>;
}

/** Which orders, and after how long. */
export interface ArmOptions extends CallOptions {
  /** Milliseconds without a word from us after which the venue cancels. */
  readonly countdown: number;
  /** Of these symbols only, where the venue can; all orders of the account where not given. */
  readonly symbols?: readonly string[];
}

/** Has the venue cancel all orders when this process is gone. */
export interface DeadMansSwitch {
  /**
   * Arms it, and keeps it from firing as long as this process can reach the venue. One at a time: arming again replaces the
   * one before. `close()` of the connector leaves it armed, on purpose: nobody looks after the orders any more, so they go
   * when the time is over. To keep them, `disarm()` first. Where it rejects with `OutcomeUnknown` it may be armed, and nobody
   * refreshes it: arm it again.
   *
   * It cancels everything, protective orders too.
   */
  armDeadMansSwitch(options: ArmOptions): Promise<Armed>;
}

/** What a switch needs of its connector. */
export interface DeadMansParts {
  readonly venue: string;
  readonly clock: Clock;
  readonly entry: DeadMansEntry;
  market(symbol: string): Market;
  /** Asks what became of all orders: after the time may have been over. */
  reconcile(): Promise<void>;
  /** Told everything that happens to a switch. */
  tell?(event: DeadMansEvent): void;
  /** Told where the connection comes back. Returns what ends that. */
  onReconnect?(handler: () => void): () => void;
  /** Aborted when the connector is closed. */
  readonly ended: AbortSignal;
}

/** Pauses between attempts after a failure, in milliseconds; the last one repeats. */
const pauses: readonly number[] = [0, 250, 500, 1_000];
/** An attempt is given up after this part of the countdown, so that others fit in. */
const patience = 1 / 6;

/** Makes the capability. */
export function deadMansSwitch(parts: DeadMansParts): DeadMansSwitch {
  let current: Keeper | undefined;
  return {
    armDeadMansSwitch: async (options) => {
      const { countdown, symbols, ...context } = options;
      const about = { venue: parts.venue, operation: "armDeadMansSwitch" };
      const { min, max } = parts.entry.limits;
      if (!(countdown >= min && countdown <= max)) {
        throw new ValidationError("countdown", `must be from ${min} to ${max} milliseconds`, about);
      }
      if (symbols !== undefined && (!parts.entry.byMarket || symbols.length === 0)) {
        const rule = parts.entry.byMarket ? "must name at least one" : "cannot be given: it is for the whole account";
        throw new ValidationError("symbols", rule, about);
      }
      const markets = symbols?.map((symbol) => parts.market(symbol));
      const keeper = new Keeper(parts, countdown, markets);
      // Two that refresh would undo what the other says. The one before counts on at the venue until this one is set.
      const before = current;
      current = keeper;
      try {
        await before?.stop();
        await keeper.arm(context);
      } catch (error) {
        // It may have been set. The one before goes on, where there was one: its orders are still meant to be guarded.
        if (current === keeper) current = before;
        before?.resume();
        throw error;
      }
      before?.end({ state: "disarmed" });
      return keeper;
    },
  };
}

/** One armed switch. */
class Keeper implements Armed {
  readonly #parts: DeadMansParts;
  readonly #countdown: number;
  readonly #markets: readonly Market[] | undefined;
  readonly #status: Source<DeadMansEvent> = new Source({ keep: "all", bound: 1_000 });
  readonly #timers: Set<() => void> = new Set();
  /** Until then the venue certainly does nothing: the countdown from when the last successful request was sent. */
  #until = -Infinity;
  /** The same by the wall clock: while a machine sleeps the other one may stand still. */
  #untilWall = -Infinity;
  #failures = 0;
  #refreshing: Promise<void> | undefined;
  #stopped = false;
  #expired = false;
  #over = false;
  #unlisten: () => void = () => {};

  constructor(parts: DeadMansParts, countdown: number, markets: readonly Market[] | undefined) {
    this.#parts = parts;
    this.#countdown = countdown;
    this.#markets = markets;
    this.#status.report({ state: "live" });
  }

  get left(): number {
    const { clock } = this.#parts;
    return this.#over ? 0 : Math.max(0, Math.min(this.#until - clock.monotonic(), this.#untilWall - clock.now()));
  }

  get status(): Feed<DeadMansEvent> {
    return this.#status;
  }

  async arm(options: CallOptions): Promise<void> {
    const { clock, entry, ended } = this.#parts;
    const [sent, wall] = [clock.monotonic(), clock.now()];
    await entry.arm(this.#countdown, this.#markets, { ...options, priority: "cancel" });
    this.#set(sent, wall, { state: "armed", countdown: this.#countdown });
    this.#unlisten = this.#parts.onReconnect?.(() => void this.#refresh()) ?? (() => {});
    ended.addEventListener("abort", this.#closed, { once: true });
    if (ended.aborted) this.#closed();
  }

  async disarm(options: CallOptions = {}): Promise<void> {
    await this.stop();
    if (this.#over) return;
    await this.#parts.entry.disarm(this.#markets, { ...options, priority: "cancel" });
    this.end({ state: "disarmed" });
  }

  /** Ends refreshing. A request on its way is waited for: one that arrives later would undo what comes next. */
  async stop(): Promise<void> {
    this.#halt();
    await this.#refreshing;
  }

  /** Goes on after `stop`. */
  resume(): void {
    if (this.#over || this.#parts.ended.aborted) return;
    this.#stopped = false;
    this.#unlisten = this.#parts.onReconnect?.(() => void this.#refresh()) ?? (() => {});
    this.#watch();
    void this.#refresh();
  }

  /** Over for good. */
  end(last: DeadMansEvent): void {
    if (this.#over) return;
    this.#over = true;
    this.#tell(last);
    this.#leave();
  }

  /** The connector is closed: the switch stays armed at the venue. */
  readonly #closed = (): void => this.#leave();

  #halt(): void {
    this.#stopped = true;
    this.#clear();
    this.#unlisten();
    this.#unlisten = () => {};
  }

  #leave(): void {
    this.#halt();
    this.#parts.ended.removeEventListener("abort", this.#closed);
    this.#status.close();
  }

  #after(ms: number, run: () => void): void {
    const cancel = this.#parts.clock.after(Math.max(0, ms), () => {
      this.#timers.delete(cancel);
      run();
    });
    this.#timers.add(cancel);
  }

  #clear(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #tell(event: DeadMansEvent): void {
    this.#status.push(event);
    this.#parts.tell?.(event);
  }

  /** The venue has it. It counts from when it got it: not before it was sent. */
  #set(sent: number, wall: number, event: DeadMansEvent): void {
    this.#until = sent + this.#countdown;
    this.#untilWall = wall + this.#countdown;
    this.#failures = 0;
    this.#expired = false;
    this.#tell(event);
    this.#clear();
    this.#after(this.left - this.#countdown * 2 / 3, () => void this.#refresh());
    this.#watch();
  }

  /** What is due if it cannot be refreshed: the warning, and the end. */
  #watch(): void {
    const { left } = this;
    const warning = left - this.#countdown / 3;
    if (warning > 0) this.#after(warning, () => this.#tell({ state: "critical", left: this.left }));
    if (!this.#expired) this.#after(left, () => this.#expire());
  }

  /** Sets it anew. One request at a time: of two that overtake each other the older would count. */
  #refresh(): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    return this.#refreshing ??= this.#refreshOnce().finally(() => (this.#refreshing = undefined));
  }

  async #refreshOnce(): Promise<void> {
    const { clock, entry, venue } = this.#parts;
    // The machine may have slept: then the time was over without a timer.
    if (this.left === 0) this.#expire();
    const [sent, wall] = [clock.monotonic(), clock.now()];
    const timeout = this.#countdown * patience;
    const deadline = deadlineOf(clock, { timeout }, { venue, operation: "armDeadMansSwitch" });
    try {
      const context: CallContext = { priority: "cancel", signal: deadline.signal, timeout };
      await untilAborted(entry.arm(this.#countdown, this.#markets, context), deadline.signal);
      if (this.#stopped) return;
      const event = this.#expired
        ? { state: "armed", countdown: this.#countdown } as const
        : { state: "refreshed" } as const;
      this.#set(sent, wall, event);
    } catch (error) {
      if (!this.#stopped) this.#failed(error);
    } finally {
      deadline.clear();
    }
  }

  #failed(error: unknown): void {
    const pause = pauses[Math.min(this.#failures++, pauses.length - 1)] ?? 0;
    this.#tell({ state: "failing", error, left: this.left });
    // What the key may not do does not become allowed by asking again.
    if (error instanceof AuthenticationError || error instanceof PermissionError) return;
    this.#after(pause, () => void this.#refresh());
  }

  /** The venue may have canceled everything. It is armed again as soon as that works: new orders are to be guarded too. */
  #expire(): void {
    if (this.#expired) return;
    this.#expired = true;
    this.#tell({ state: "expired" });
    this.#parts.reconcile().catch((error) => {
      if (!this.#over && !this.#parts.ended.aborted) this.#tell({ state: "failing", error, left: 0 });
    });
  }
}
