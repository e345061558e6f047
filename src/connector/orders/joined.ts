/** Questions about orders that wait for their turn together, and go to the venue in one request. */
import { VenueKitError } from "../../core/errors.ts";

/** An answer, or why there is none. */
type Outcome<A> = A | VenueKitError;

interface Waiting<Q, A> {
  readonly question: Q;
  answer(outcome: A): void;
  fail(error: unknown): void;
}

/**
 * One request at a time, for as many questions as wait when it may go: the scarcer requests are, the more go into each. A
 * request that gets no answer holds up the others until its time is over.
 */
export class Joined<Q, A> {
  readonly #most: number;
  readonly #send: (questions: readonly Q[]) => Promise<readonly Outcome<A>[]>;
  readonly #waiting: Waiting<Q, A>[] = [];
  #asking = false;

  /** `most` questions go into a request; `send` answers them in their order, and throws where it failed as a whole. */
  constructor(most: number, send: (questions: readonly Q[]) => Promise<readonly Outcome<A>[]>) {
    this.#most = most;
    this.#send = send;
  }

  /** The request that has the answer is made after this call. */
  ask(question: Q): Promise<A> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ question, answer, fail });
      // Others of this turn may come.
      queueMicrotask(() => this.#next());
    });
  }

  async #next(): Promise<void> {
    if (this.#asking || this.#waiting.length === 0) return;
    const batch = this.#waiting.splice(0, this.#most);
    this.#asking = true;
    try {
      const outcomes = await this.#send(batch.map(({ question }) => question));
      batch.forEach(({ answer, fail }, at) => {
        const outcome = outcomes[at] ?? new VenueKitError("the venue's answer leaves this one out", {});
        if (outcome instanceof VenueKitError) fail(outcome);
        else answer(outcome);
      });
    } catch (error) {
      for (const { fail } of batch) fail(error);
    } finally {
      this.#asking = false;
      void this.#next();
    }
  }
}
