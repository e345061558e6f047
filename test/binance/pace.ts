/** Clocks that differ from the machine's: a world that runs faster, one whose wall clock is wrong, one that steps. */
import { type Clock, systemClock } from "../../src/core/clock.ts";

/** A clock by which `factor` seconds pass in one: a connector and a simulator that share it live faster. */
export function faster(factor: number): Clock {
  const start = systemClock.now();
  const begun = systemClock.monotonic();
  return {
    now: () => start + (systemClock.monotonic() - begun) * factor,
    monotonic: () => systemClock.monotonic() * factor,
    after: (ms, run) => systemClock.after(ms / factor, run),
  };
}

/** A clock that shows another time, by an offset in milliseconds that may change. */
export interface WrongClock extends Clock {
  offset: number;
}

/** The machine's clock with a wrong wall time. */
export function wrong(offset: number): WrongClock {
  return {
    offset,
    now() {
      return systemClock.now() + this.offset;
    },
    monotonic: () => systemClock.monotonic(),
    after: (ms, run) => systemClock.after(ms, run),
  };
}
