/** Reading balances of which the stream says only that they moved. */
import { type Clock, sleep } from "../../core/clock.ts";
import { TransportError } from "../../core/errors.ts";

/** What it takes to read them. */
export interface MovedParts {
  readonly clock: Clock;
  /** Milliseconds from one reading to the next at least. */
  readonly pause: number;
  read(): Promise<unknown>;
  /** They could not be read; `received`: when it was told that they moved. */
  onFailed(error: unknown, received: number): void;
  readonly end: AbortSignal;
}

/**
 * What moves while balances are read, and shortly after, takes one reading more, and not one each: a venue that allows few
 * requests has them left for orders.
 */
export class Moved {
  readonly #parts: MovedParts;
  /** Events since the last reading began. */
  #events = 0;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(parts: MovedParts) {
    this.#parts = parts;
  }

  async event(received: number): Promise<void> {
    const { clock, pause, end } = this.#parts;
    this.#events++;
    if (this.#events > 1) return;
    try {
      for (let seen = 0; seen !== this.#events && !end.aborted;) {
        const wait = this.#readAt + pause - clock.monotonic();
        if (wait > 0) await sleep(clock, wait, end);
        seen = this.#events;
        this.#readAt = clock.monotonic();
        try {
          await this.#parts.read();
        } catch (error) {
          // The limits left no room for it, and nothing was missed for that: it is read when there is room.
          if (!(error instanceof TransportError) || error.sent) throw error;
          seen = 0;
        }
      }
    } catch (error) {
      if (!end.aborted) this.#parts.onFailed(error, received);
    } finally {
      this.#events = 0;
    }
  }
}
