/** What sockets are told of accounts. */
import type { EngineEvent } from "../../engine/mod.ts";

/** A message of a private topic. */
export interface Told {
  /** As it was subscribed. */
  readonly topic: string;
  /** What it comes as: some come under the topic of their market. */
  readonly as: string;
  readonly subject: string;
  readonly data: object;
}

/** Brings it to those who listen. */
export interface Feed {
  /** Returns what ends that. */
  listen(account: string, sink: (told: Told) => void): () => void;
  /** Looks at the events of one command. */
  read(events: readonly EngineEvent[]): void;
  /** Margin modes that were set, of contracts. */
  modes?(account: string, modes: Readonly<Record<string, string>>): void;
}
