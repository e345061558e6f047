/** Waiting for what happens on real sockets. */
import { type Clock, systemClock } from "../../src/core/clock.ts";

/**
 * The machine's clock, whose shortest waits are one turn of the event loop: slices of bytes leave without a pause. A turn of
 * Deno's does not reach the network, so there the shortest wait is that of a timer.
 */
export const prompt: Clock = {
  ...systemClock,
  after: (ms, run) => {
    if (ms > 0 || "Deno" in globalThis) return systemClock.after(ms, run);
    const turn = setImmediate(run);
    return () => clearImmediate(turn);
  },
};

/** Waits until `holds` does; fails with `what` after `ms` milliseconds. */
export async function until(what: string, holds: () => boolean, ms: number = 20_000): Promise<void> {
  for (const end = Date.now() + ms; !holds();) {
    if (Date.now() > end) throw new Error(`not in ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
