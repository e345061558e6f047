/** What connectors need of a chain whose contracts are called by their ABI, and chains give. */
import type { CallOptions } from "../core/call.ts";
import type { ContractEvent, ContractFunction, Hex } from "../core/endpoint.ts";
import type { Feed } from "../core/feed.ts";
import type { Token, Transaction } from "./amm.ts";

/** What every call takes that sends a transaction. */
export interface WriteOptions extends CallOptions {
  /**
   * A name for what is wanted: 1 to 64 letters, digits, dots, hyphens and underscores. It becomes the transaction's id. Asked
   * for twice under one key, also after a restart with the same storage, it is sent once: the second call gives what the first
   * one made, and is refused where that has ended in an earlier process.
   */
  readonly key?: string;
}

/** A transaction that follows itself to its end. */
export interface TrackedTransaction {
  readonly id: string;
  readonly state: Transaction;
  /** Resolves when it is final, whatever became of it: `state.status` tells. Rejects only when the connector is closed before. */
  readonly done: Promise<Transaction>;
  /** Each new state, in order. */
  updates(): Feed<Transaction>;
}

/** One call of a contract. */
export interface ContractCall<R> {
  readonly to: Hex;
  readonly of: ContractFunction<readonly unknown[], R>;
  readonly args: readonly unknown[];
  /** Where it is read: it leaves something behind that calls after it would see, and is made by itself. */
  readonly alone?: true;
}

/** What one call gave: its value, or why there is none. */
export type Answer<R> = { readonly ok: true; readonly value: R } | { readonly ok: false; readonly reason: string };

/** The answers to a list of calls. */
export type Answers<T extends readonly ContractCall<unknown>[]> = {
  readonly [K in keyof T]: T[K] extends ContractCall<infer R> ? Answer<R> : never;
};

/** Answers that hold for one block. */
export interface Reading<T extends readonly ContractCall<unknown>[]> {
  readonly answers: Answers<T>;
  readonly block: number;
  /** Time of the block in milliseconds since 1970 UTC. */
  readonly time: number;
}

/** What a contract wrote down. */
export interface Log {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

/** Which of the things that a contract has written down. */
export interface EventQuery<A> {
  readonly contract: Hex;
  readonly event: ContractEvent<A>;
  /** Indexed values that they have. */
  readonly where: Partial<A>;
}

/** A transaction to be sent. */
export interface Sending {
  readonly call: ContractCall<unknown>;
  /** Of the chain's coin, in its smallest unit. */
  readonly value?: bigint;
  /**
   * Seconds since 1970 UTC after which it must not happen, which its contract sees to where it can: it is then withdrawn where
   * it is still in no block.
   */
  readonly deadline?: number;
  /** What the estimate is multiplied with; 1.5 where not given. */
  readonly margin?: number;
  /** It may use so much gas at least, whatever was estimated: what it takes may hang on the time of its block. */
  readonly leastGas?: bigint;
  /** In errors: `swap`. */
  readonly operation: string;
  /** Kept with the transaction, also over a restart: what its sender has to know of it. */
  readonly note?: string;
}

/** A transaction on its way, with what its contracts wrote down where it is in a block. */
export interface SentTransaction extends TrackedTransaction {
  readonly operation: string;
  readonly note: string | undefined;
  readonly logs: readonly Log[];
}

/** One chain, as one account. */
export interface ContractChain {
  readonly name: string;
  /** The chain's coin; its address is zero. */
  readonly coin: Token;
  /** Tokens that are known without being asked for, the wrapped coin first. */
  readonly tokens: readonly Token[];
  readonly address: Hex | undefined;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  connect(options?: CallOptions): Promise<void>;
  close(): Promise<void>;
  /** Makes all calls in one block. Throws where no node answers, or none that is up to date. */
  read<const T extends readonly ContractCall<unknown>[]>(calls: T, options?: CallOptions): Promise<Reading<T>>;
  /**
   * What a call by the account would give now; nothing is sent.
   *
   * Throws `OrderRejected` with the code `revert` where it would be undone.
   */
  simulate<R>(call: ContractCall<R>, options?: CallOptions): Promise<R>;
  /** What an address holds of the coin, in its smallest unit. */
  coinBalance(of: Hex, options?: CallOptions): Promise<bigint>;
  /** The most that one unit of gas costs now, in the coin's smallest unit. */
  gasPrice(options?: CallOptions): Promise<bigint>;
  /**
   * Signs and offers a transaction.
   *
   * Nothing was sent where it throws anything but `OutcomeUnknown`; then the transaction stays tracked. With a key that it
   * knows it sends nothing, and gives the transaction that there is.
   */
  send(sending: Sending, options?: WriteOptions): Promise<SentTransaction>;
  transaction(id: string): SentTransaction | undefined;
  /**
   * What was sent for a key of `send`.
   *
   * Throws `ValidationError` where that was another operation, or has ended in an earlier process.
   */
  known(key: string, operation: string): Promise<SentTransaction | undefined>;
  /** Those that are followed. What an earlier process left is among them, and followed from the first call on. */
  resume(): Promise<readonly SentTransaction[]>;
  /** The bytes of a call, for calls inside calls. This and what follows wants that something has been asked of the chain. */
  encode(call: ContractCall<unknown>): Hex;
  /** What a call inside a call gave. Throws `SchemaError` where the bytes are not what its ABI says. */
  decode<A extends readonly unknown[], R>(of: ContractFunction<A, R>, data: Hex): R;
  /** The values of a log, where it is one of this event and contract. */
  decodeLog<A>(event: ContractEvent<A>, log: Log): A | undefined;
  /** What a contract has written down of one kind since it is there, in order. Throws where no node looks back that far. */
  events<A>(query: EventQuery<A>, options?: CallOptions): Promise<readonly A[]>;
  /** Each new block's number. */
  blocks(): Feed<number>;
}
