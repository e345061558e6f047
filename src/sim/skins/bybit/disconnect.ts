/** Disconnect protection: cancels a product's orders when no private socket has followed its topic for a time (docs: order/dcp). */
import type { Clock } from "../../../core/clock.ts";
import { PerName } from "../../gateway/budgets.ts";

/** The products that it is set for, and the topics that are followed. */
export const protectedProducts = { SPOT: "dcp.spot", DERIVATIVES: "dcp.future" } as const;

export type Protected = keyof typeof protectedProducts;

interface Watch {
  /** Seconds. */
  window: number;
  followers: number;
  cancel: () => void;
}

/** Where nothing was set. */
const usualWindow = 10;

/** The protections of all accounts. */
export class Disconnects {
  /** Cancels the orders of an account and product. */
  fire: (account: string, product: Protected) => void = () => {};
  readonly #clock: Clock;
  readonly #watches = new PerName<Watch>(() => ({ window: usualWindow, followers: 0, cancel: () => {} }));
  readonly #keys = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  window(account: string, product: Protected): number {
    return this.#of(account, product).window;
  }

  setWindow(account: string, product: Protected, seconds: number): void {
    this.#of(account, product).window = seconds;
  }

  /** A socket follows the topic. Returns what ends that, once: whoever leaves a topic is not lost (docs: order/dcp, "dead"). */
  follow(account: string, product: Protected): (lost: boolean) => void {
    const watch = this.#of(account, product);
    watch.followers++;
    watch.cancel();
    let followed = true;
    return (lost) => {
      if (!followed) return;
      followed = false;
      if (--watch.followers > 0 || !lost) return;
      watch.cancel = this.#clock.after(watch.window * 1_000, () => this.fire(account, product));
    };
  }

  /** Stops all of them. */
  stop(): void {
    for (const key of this.#keys) this.#watches.of(key).cancel();
  }

  #of(account: string, product: Protected): Watch {
    const key = `${account} ${product}`;
    this.#keys.add(key);
    return this.#watches.of(key);
  }
}
