/** A transaction as its owner sees it: its state, its changes, its end. */
import type { Hex } from "../../core/endpoint.ts";
import { TransportError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Transaction, TransactionStatus } from "../../model/amm.ts";
import type { Log, SentTransaction } from "../../model/chain.ts";
import type { Fees } from "./fees.ts";
import type { Place } from "./nonces.ts";
import type { Signed, Unsigned } from "./signer.ts";

/** What is the same for all that were signed for an intent. */
export interface Intent {
  readonly id: string;
  readonly operation: string;
  /** The id was given by the caller, who may ask for it again. */
  readonly keyed: boolean;
  /** Seconds since 1970 UTC. */
  readonly deadline?: number;
  readonly note?: string;
}

/** One of the transactions that were offered for one intent: all have its nonce. */
export interface Offer {
  readonly unsigned: Unsigned;
  readonly signed: Signed;
  /** It does nothing: it takes the place of what came too late. */
  readonly empty: boolean;
}

const final: ReadonlySet<TransactionStatus> = new Set(["confirmed", "reverted", "expired", "replaced"]);
const bound = 1_000;

/** The producing end. */
export class Tracked implements SentTransaction {
  readonly intent: Intent;
  readonly done: Promise<Transaction>;
  readonly offers: Offer[] = [];
  place: Place | undefined;
  /** When it was offered last, on the monotonic clock. */
  offeredAt = 0;
  /** Looks in a row that found its place taken and none of its offers in a block. */
  missed = 0;
  #state: Transaction;
  #logs: readonly Log[] = [];
  readonly #feeds: Set<Source<Transaction>> = new Set();
  #end: (result: Transaction) => void = () => {};
  #fail: (error: unknown) => void = () => {};

  constructor(intent: Intent, chain: string) {
    this.intent = intent;
    this.#state = { id: intent.id, chain, status: "pending", hashes: [], confirmations: 0 };
    this.done = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    // Nobody has to wait for it.
    this.done.catch(() => {});
  }

  get id(): string {
    return this.intent.id;
  }

  get operation(): string {
    return this.intent.operation;
  }

  get note(): string | undefined {
    return this.intent.note;
  }

  get state(): Transaction {
    return this.#state;
  }

  get logs(): readonly Log[] {
    return this.#logs;
  }

  get final(): boolean {
    return final.has(this.#state.status);
  }

  /** Fees of the offer that was made last. */
  get fees(): Fees | undefined {
    return this.offers.at(-1)?.unsigned;
  }

  get hashes(): readonly Hex[] {
    return this.offers.map(({ signed }) => signed.hash);
  }

  updates(): Feed<Transaction> {
    const feed: Source<Transaction> = new Source({ keep: "all", bound }, () => this.#feeds.delete(feed));
    this.#feeds.add(feed);
    feed.report({ state: "live" });
    if (this.final) feed.close();
    return feed;
  }

  /** Takes a new state; says nothing where it is the same. */
  become(next: Omit<Transaction, "id" | "chain" | "hashes">, logs: readonly Log[] = []): void {
    if (this.final) return;
    const { id, chain } = this.#state;
    const state: Transaction = { id, chain, hashes: this.hashes, ...next };
    this.#logs = logs;
    if (same(state, this.#state)) return;
    this.#state = state;
    for (const feed of this.#feeds) feed.push(state);
    if (!this.final) return;
    this.place?.settle();
    this.#end(state);
    for (const feed of [...this.#feeds]) feed.close();
  }

  /** The connector is closed: what becomes of it is not followed any more. */
  abandon(): void {
    if (this.final) return;
    const error = new TransportError("aborted", "the connector was closed", true, {
      operation: this.operation,
      clientOrderId: this.id,
    });
    this.#fail(error);
    for (const feed of [...this.#feeds]) feed.close();
  }
}

function same(one: Transaction, other: Transaction): boolean {
  return one.status === other.status && one.hash === other.hash && one.block === other.block &&
    one.confirmations === other.confirmations && one.hashes.length === other.hashes.length &&
    one.reason === other.reason;
}
