/** Orders that are canceled after a time unless somebody asks for more of it. */
import { isOpen } from "../../../engine/mod.ts";
import type { Core } from "../operation.ts";

/** All countdowns, one for each account and market. */
export class Countdowns {
  readonly #core: Core;
  readonly #cancels = new Map<string, () => void>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Begins one anew; 0 milliseconds end it. */
  set(account: string, market: string, ms: number): void {
    const key = `${account} ${market}`;
    this.#cancels.get(key)?.();
    this.#cancels.delete(key);
    if (ms === 0) return;
    this.#cancels.set(
      key,
      this.#core.clock.after(ms, () => {
        this.#cancels.delete(key);
        this.#cancelAll(account, market);
      }),
    );
  }

  stop(): void {
    for (const cancel of this.#cancels.values()) cancel();
    this.#cancels.clear();
  }

  #cancelAll(account: string, market: string): void {
    const { engine, clock } = this.#core;
    for (const order of [...engine.records.openOrders(account)]) {
      if (order.market === market && isOpen(order)) engine.cancel(order, order.clientId, Math.floor(clock.now()));
    }
  }
}
