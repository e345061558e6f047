/** Connections made ahead, so that no order waits for a handshake. */
import type { Clock } from "../clock.ts";

/** How often it is looked whether a connection is ready, in milliseconds; where none can be kept, more and more seldom. */
const lookEvery = 2_000;
const longestPause = 60_000;

/** What is to be kept ready. */
export interface Ready {
  /** Whether there is a connection that stays usable for so many milliseconds, or one that is being made. */
  ready(ms: number): boolean;
  /** Makes one. */
  open(): void;
}

/** Keeps one connection to a server ready, from when it begins until it ends. */
export class Warmth {
  readonly #clock: Pick<Clock, "after">;
  readonly #of: Ready;
  #cancel: () => void = () => {};
  #begun = false;
  /** Connections in a row that were lost before they were used. */
  #losses = 0;

  constructor(clock: Pick<Clock, "after">, of: Ready) {
    this.#clock = clock;
    this.#of = of;
  }

  /** Only the first time. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#look();
  }

  end(): void {
    this.#begun = true;
    this.#cancel();
  }

  /** A connection was used, or kept for as long as one is. */
  kept(): void {
    this.#losses = 0;
  }

  /** A connection that nobody had used was lost. */
  lost(): void {
    this.#losses++;
  }

  #look(): void {
    const pause = Math.min(longestPause, lookEvery * 2 ** Math.min(this.#losses, 10));
    // Armed before a connection is made, which may fail at once.
    this.#cancel = this.#clock.after(pause, () => this.#look());
    if (!this.#of.ready(lookEvery + 1_000)) this.#of.open();
  }
}
