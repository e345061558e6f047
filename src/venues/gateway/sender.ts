/** Lets Gateway sign and send, once for each intent, and follows what comes of it. */
import type { CallContext, CallOptions } from "../../core/call.ts";
import { sleep } from "../../core/clock.ts";
import { OrderRejected, OutcomeUnknown, ValidationError } from "../../core/errors.ts";
import type { Amount } from "../../../generated/gateway/amm.ts";
import type { Token } from "../../model/amm.ts";
import type { WriteOptions } from "../../model/chain.ts";
import { toldOf } from "./errors.ts";
import { type Followed, type Judge, look } from "./following.ts";
import { limitsOf, type Link, patience } from "./link.ts";
import { Tracked } from "./tracked.ts";
import { exact } from "./values.ts";

/** What every answer to a write says. */
export interface Written {
  readonly signature: string;
  readonly status: number;
  readonly data?: { readonly fee: Amount };
}

/** One write. */
export interface Intent<A extends Written> {
  /** In errors: `swap`. */
  readonly operation: string;
  /** The request. It is made once. */
  readonly write: (context: CallContext) => Promise<A>;
  /** Whose changes are of interest. */
  readonly tokens: readonly Token[];
  /** Looks at what there is before, for what tells afterwards whether it was undone. On chains of the Ethereum kind. */
  readonly prepare?: (options: CallOptions) => Promise<Judge>;
}

/** A write on its way. */
export interface Sent<A extends Written> {
  readonly tracked: Tracked;
  /** Absent where Gateway has only told of a transaction that was undone. */
  readonly answer: A | undefined;
}

const nothing = /^(?:0x)?0+$/;
const keyForm = /^[\w.-]{1,64}$/;

/** Sends for one wallet. */
export class Sender {
  readonly #link: Link;
  readonly #confirmations: number;
  readonly #interval: number;
  readonly #tracked: Map<string, Tracked> = new Map();
  readonly #closing: AbortController = new AbortController();
  /** What was asked for under a key, and what it gives. */
  readonly #keyed: Map<string, { readonly operation: string; readonly result: Promise<unknown> }> = new Map();
  /** Something is being sent at the moment. */
  #busy = false;

  constructor(link: Link, confirmations: number, interval: number) {
    this.#link = link;
    this.#confirmations = confirmations;
    this.#interval = interval;
  }

  get(id: string): Tracked | undefined {
    return this.#tracked.get(id);
  }

  /**
   * Does something once for a key, as long as this connector lives. `found` gives what there is where its outcome was unknown.
   */
  async once<T>(
    key: string | undefined,
    operation: string,
    run: () => Promise<T>,
    found: (tracked: Tracked) => T,
  ): Promise<T> {
    if (key === undefined) return await run();
    if (!keyForm.test(key)) {
      throw new ValidationError("key", "must be 1 to 64 letters, digits, dots, hyphens and underscores", { operation });
    }
    const known = this.#keyed.get(key);
    if (known && known.operation !== operation) {
      throw new ValidationError("key", `was used for ${known.operation}`, { operation });
    }
    if (known) {
      const tracked = this.#tracked.get(key);
      // The map holds results of one operation under one key: they are of one type.
      return await (known.result as Promise<T>).catch((error) => {
        if (tracked) return found(tracked);
        throw error;
      });
    }
    const result = run();
    this.#keyed.set(key, { operation, result });
    return await result.catch((error) => {
      if (!(error instanceof OutcomeUnknown)) this.#keyed.delete(key);
      throw error;
    });
  }

  /**
   * Sends. Nothing was sent where it throws anything but `OutcomeUnknown`; then the transaction stays tracked under the
   * error's `clientOrderId`, and is never sent again.
   */
  async send<A extends Written>(intent: Intent<A>, { key, ...given }: WriteOptions = {}): Promise<Sent<A>> {
    const options = limitsOf(given);
    const { session, place, about } = this.#link;
    const { operation } = intent;
    const id = key ?? session.random.id(20);
    const context = { ...about, operation, clientOrderId: id };
    this.#refuseOverlap(context);
    this.#busy = true;
    const tracked = new Tracked(id, place.chain, operation);
    try {
      const judge = place.family === "ethereum" ? await intent.prepare?.(options) : undefined;
      const followed: Followed = { tracked, tokens: intent.tokens, told: undefined, judge, block: undefined, still: 0 };
      this.#tracked.set(id, tracked);
      let answer: A;
      try {
        answer = await intent.write({ timeout: patience, ...options, clientOrderId: id });
      } catch (error) {
        if (!(error instanceof OutcomeUnknown)) {
          this.#tracked.delete(id);
          throw error;
        }
        const told = toldOf(error.message);
        tracked.become({ status: "unknown", ...(told ? { hash: told.hash } : {}) });
        if (!told) throw error;
        followed.told = told.undone ? false : undefined;
        void this.#follow(followed);
        if (!told.undone) throw error;
        return { tracked, answer: undefined };
      }
      this.#answered(followed, answer, context);
      return { tracked, answer };
    } finally {
      this.#busy = false;
    }
  }

  /** A transaction that need not be sent: what it is for holds already. */
  needless(operation: string): Tracked {
    const tracked = new Tracked(this.#link.session.random.id(20), this.#link.place.chain, operation);
    tracked.become({ status: "confirmed" });
    this.#tracked.set(tracked.id, tracked);
    return tracked;
  }

  close(): void {
    this.#closing.abort();
    for (const tracked of this.#tracked.values()) tracked.abandon();
  }

  /**
   * Gateway numbers a wallet's transactions by those that are in blocks: two at once would be given one number, and one of
   * them would take the other's place. Solana has no such numbers.
   */
  #refuseOverlap(context: { readonly operation: string; readonly clientOrderId: string }): void {
    if (this.#link.place.family === "solana") return;
    const waits = [...this.#tracked.values()].find(({ state }) => state.status === "sent");
    if (!waits && !this.#busy) return;
    const text = "an earlier transaction of this wallet is in no block yet";
    throw new OrderRejected(text, { ...context, code: "pending" });
  }

  #answered(
    followed: Followed,
    { signature, status, data }: Written,
    context: { readonly operation: string; readonly clientOrderId: string },
  ): void {
    const { tracked } = followed;
    if (signature === "") {
      tracked.become({ status: "unknown" });
      throw new OutcomeUnknown("Gateway does not say which transaction it has sent", context);
    }
    // An approval that holds already has no transaction, and is answered with a hash of zeros.
    if (nothing.test(signature)) return tracked.become({ status: "confirmed" });
    if (status === 1) followed.told = true;
    tracked.become({ status: "sent", hash: signature, ...(data === undefined ? {} : { fee: exact(data.fee) }) });
    void this.#follow(followed);
  }

  /** Looks again and again until it is final, or the connector is closed. What goes wrong is asked again. */
  async #follow(followed: Followed): Promise<void> {
    const { session: { clock } } = this.#link;
    const { signal } = this.#closing;
    while (!followed.tracked.final && !signal.aborted) {
      try {
        await look(followed, this.#link, this.#confirmations, signal);
      } catch {
        // A Gateway that is away says nothing of the transaction.
      }
      if (!followed.tracked.final) await sleep(clock, this.#interval, signal).catch(() => {});
    }
  }
}
