/** Subscribing and unsubscribing on one connection, until the venue has understood. */
import { deadlineOf } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { Pool } from "../endpoint.ts";
import { TransportError } from "../errors.ts";
import { type Link, SocketRefusal } from "./link.ts";

/** What it is made of. */
export interface ControlParts {
  readonly clock: Clock;
  readonly pools: Readonly<Record<string, Pool>>;
}

/** How long an answer may take, in milliseconds, and how often a frame is sent that gets none. */
const ackLimit = 3_000;
const attempts = 3;

/** The control frames of one connection. Asking twice for the same does no harm: venues keep one subscription for each address. */
export class Control {
  readonly #link: Link;
  readonly #parts: ControlParts;
  /** Addresses that are being unsubscribed, and by how many frames: what comes for them is of the past. */
  readonly #leaving: Map<string, number> = new Map();

  constructor(link: Link, parts: ControlParts) {
    this.#link = link;
    this.#parts = parts;
  }

  /** Whether an event for this address belongs to a subscription that is ending. */
  ignores(address: string): boolean {
    return this.#leaving.size > 0 && this.#leaving.has(address);
  }

  /**
   * Subscribes. `told` is called once for each topic with the venue's answer: one that it refused among many is found, and
   * those that are not `wanted` any more are left out. Rejects where the connection gives no answer.
   */
  async subscribe<T extends { readonly address: string }>(
    topics: readonly T[],
    wanted: (topic: T) => boolean,
    told: (topic: T, refusal?: SocketRefusal) => void,
  ): Promise<void> {
    await Promise.all(this.#chunks(topics).map((chunk) => this.#subscribe(chunk, wanted, told)));
  }

  async #subscribe<T extends { readonly address: string }>(
    topics: readonly T[],
    wanted: (topic: T) => boolean,
    told: (topic: T, refusal?: SocketRefusal) => void,
  ): Promise<void> {
    let asked: readonly T[] = topics;
    let refusal: SocketRefusal | undefined;
    try {
      await this.#ask("subscribe", () => asked = asked.filter(wanted), () => {
        for (const { address } of asked) this.#leaving.delete(address);
      });
    } catch (error) {
      if (!(error instanceof SocketRefusal)) throw error;
      refusal = error;
    }
    if (refusal === undefined) {
      for (const topic of asked) told(topic);
      return;
    }
    const [first, ...others] = asked.filter(wanted);
    if (first === undefined) return;
    if (others.length === 0) return told(first, refusal);
    // One bad address spoils the frame for its neighbours: halves, until only the one at fault fails.
    const half = Math.floor(others.length / 2);
    await Promise.all([[first, ...others.slice(0, half)], others.slice(half)].map(
      (part) => this.#subscribe(part, wanted, told),
    ));
  }

  /**
   * Unsubscribes. Events that come for these addresses before the answer are to be ignored. An answer that is lost is asked
   * for again as long as `still` holds. Rejects where the connection gives none; a refusal means that it is not subscribed.
   */
  async unsubscribe(addresses: readonly string[], still: (address: string) => boolean): Promise<void> {
    await Promise.all(this.#chunks(addresses).map((chunk) => this.#unsubscribe(chunk, still)));
  }

  async #unsubscribe(addresses: readonly string[], still: (address: string) => boolean): Promise<void> {
    if (!this.#link.protocol.unsubscribe) return;
    for (const address of addresses) this.#leaving.set(address, (this.#leaving.get(address) ?? 0) + 1);
    let asked: readonly { address: string }[] | undefined;
    let left = false;
    const leave = (): void => {
      if (left) return;
      left = true;
      for (const address of addresses) {
        const others = (this.#leaving.get(address) ?? 1) - 1;
        if (others > 0) this.#leaving.set(address, others);
        else this.#leaving.delete(address);
      }
    };
    try {
      await this.#ask("unsubscribe", () => {
        const all = addresses.map((address) => ({ address }));
        // The first frame goes out in any case: who asks for the address again comes after it.
        return asked = asked === undefined ? all : all.filter(({ address }) => still(address));
      }, leave);
    } catch (error) {
      if (!(error instanceof SocketRefusal)) throw error;
    } finally {
      leave();
    }
  }

  #chunks<T>(items: readonly T[]): T[][] {
    const { frame } = this.#link.protocol.topics;
    return Array.from(
      { length: Math.ceil(items.length / frame) },
      (_, at) => items.slice(at * frame, (at + 1) * frame),
    );
  }

  /** Sends a frame until it is answered; `topics` are asked for each time anew. `answered` is called with the answer. */
  async #ask(
    what: "subscribe" | "unsubscribe",
    topics: () => readonly { readonly address: string }[],
    answered: () => void,
  ): Promise<void> {
    const { clock, pools } = this.#parts;
    const link = this.#link;
    const frameOf = link.protocol[what]?.bind(link.protocol);
    if (!frameOf) return void topics();
    const signal = link.over;
    for (let attempt = 1;; attempt++) {
      if (pools["messages"]) await link.limiter.take({ messages: 1 }, { priority: "query", signal });
      const addresses = topics().map(({ address }) => address);
      if (addresses.length === 0) return;
      const id = link.nextId();
      const deadline = deadlineOf(clock, { timeout: ackLimit, signal }, { operation: what });
      try {
        await link.request(id, frameOf(addresses, id), false, deadline, answered);
        return;
      } catch (error) {
        const lost = error instanceof TransportError && error.reason === "timeout";
        if (!lost || attempt === attempts) throw error;
      } finally {
        deadline.clear();
      }
    }
  }
}
