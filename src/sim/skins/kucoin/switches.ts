/** Dead man's switches: one an account, for some pairs or for all (docs: "Set DCP"). */
import type { Clock } from "../../../core/clock.ts";

/** All switches. */
export class Switches {
  /** Cancels an account's orders of these markets, or of all. */
  fire: (account: string, markets: ReadonlySet<string> | undefined) => void = () => {};
  readonly #clock: Clock;
  readonly #armed = new Map<string, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sets an account's switch anew. */
  arm(account: string, ms: number, markets: ReadonlySet<string> | undefined): void {
    this.disarm(account);
    const cancel = this.#clock.after(ms, () => {
      this.#armed.delete(account);
      this.fire(account, markets);
    });
    this.#armed.set(account, cancel);
  }

  disarm(account: string): void {
    this.#armed.get(account)?.();
    this.#armed.delete(account);
  }

  stop(): void {
    for (const account of [...this.#armed.keys()]) this.disarm(account);
  }
}
