/** A transaction as its owner sees it: its state, its changes, its end. */
import type { Decimal } from "../../core/decimal.ts";
import { TransportError } from "../../core/errors.ts";
import { type Feed, Source } from "../../core/feed.ts";
import type { Transaction, TransactionStatus } from "../../model/amm.ts";
import type { TrackedTransaction } from "../../model/chain.ts";

const final: ReadonlySet<TransactionStatus> = new Set(["confirmed", "reverted"]);
const bound = 1_000;

/** What is known of a transaction besides where it is. */
export interface Verdict {
  /** It did what it should; else it was undone. */
  readonly ok: boolean;
  /** What the wallet has more or less of tokens, by address, where that is known. */
  readonly changes?: ReadonlyMap<string, Decimal>;
}

/** The producing end. */
export class Tracked implements TrackedTransaction {
  readonly id: string;
  readonly operation: string;
  readonly done: Promise<Transaction>;
  verdict: Verdict | undefined;
  #state: Transaction;
  readonly #feeds: Set<Source<Transaction>> = new Set();
  #end: (result: Transaction) => void = () => {};
  #fail: (error: unknown) => void = () => {};

  constructor(id: string, chain: string, operation: string) {
    this.id = id;
    this.operation = operation;
    this.#state = { id, chain, status: "pending", hashes: [], confirmations: 0 };
    this.done = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    // Nobody has to wait for it.
    this.done.catch(() => {});
  }

  get state(): Transaction {
    return this.#state;
  }

  get final(): boolean {
    return final.has(this.#state.status);
  }

  updates(): Feed<Transaction> {
    const feed: Source<Transaction> = new Source({ keep: "all", bound }, () => this.#feeds.delete(feed));
    this.#feeds.add(feed);
    feed.report({ state: "live" });
    if (this.final) feed.close();
    return feed;
  }

  /** Takes a new state; says nothing where it is the same. A hash and a fee that were told once stay. */
  become(
    next: Pick<Transaction, "status"> & Partial<Pick<Transaction, "hash" | "block" | "confirmations" | "fee">>,
  ): void {
    if (this.final) return;
    const { id, chain, hash: known, fee: paid } = this.#state;
    const { status, block, confirmations = 0, hash = known, fee = paid } = next;
    const state: Transaction = {
      id,
      chain,
      status,
      ...(hash === undefined ? {} : { hash }),
      hashes: hash === undefined ? [] : [hash],
      ...(block === undefined ? {} : { block }),
      confirmations,
      ...(fee === undefined ? {} : { fee }),
    };
    if (same(state, this.#state)) return;
    this.#state = state;
    for (const feed of this.#feeds) feed.push(state);
    if (!this.final) return;
    this.#end(state);
    for (const feed of [...this.#feeds]) feed.close();
  }

  /** The connector is closed: what becomes of it is not followed any more. */
  abandon(): void {
    if (this.final) return;
    const about = { operation: this.operation, clientOrderId: this.id };
    this.#fail(new TransportError("aborted", "the connector was closed", true, about));
    for (const feed of [...this.#feeds]) feed.close();
  }
}

function same(one: Transaction, other: Transaction): boolean {
  return one.status === other.status && one.hash === other.hash && one.block === other.block &&
    one.confirmations === other.confirmations;
}
