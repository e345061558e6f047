/** What a contract case is. */
import type { Capabilities, Exchange } from "../connector/exchange.ts";
import type { Scene } from "./scene.ts";
import type { Act } from "./stage.ts";

/** What a venue may lack: capabilities, order kinds, modes, and what its protocol makes possible. */
export type Feature =
  | keyof Capabilities
  | "IOC"
  | "FOK"
  | "postOnly"
  /** Its books are numbered or checked, so that a lost change shows. */
  | "bookSequence"
  /** Its books have numbers, which callers are told. */
  | "bookNumbers"
  /** Its streams say of a candle that it is over. */
  | "closedCandles"
  /** Its books begin with a snapshot that is asked for. */
  | "bookSnapshots"
  /** It refuses a write that arrives too late: the absence of an order can be proved. */
  | "writeDeadline"
  /** It says how much an order has to be worth at least. */
  | "leastNotional"
  /** It says how small an amount may be at least, beside its grid. */
  | "leastAmount"
  /** Where it refuses for too many requests it says when to come back. */
  | "retryAfter"
  /** Where it refuses for too many requests, those of every kind are too many. */
  | "sharedLimit"
  /** What margins a position is a setting of its market, and no word of each order. */
  | "marginSetting"
  /** Reading an account needs its key. */
  | "privateReads"
  | "hedge"
  | "isolatedMargin";

/** What a case needs of the venue and of the stage. */
export type Need = Feature | Act;

/** One numbered case. */
export interface Case<V extends Exchange = Exchange> {
  /** A letter for its suite and a number that never changes: S markets and account, T streams, O orders, F failures, P contracts. */
  readonly id: string;
  readonly title: string;
  /** Where the venue or the stage lacks one of them, the case is skipped, with that reason. */
  readonly needs: readonly Need[];
  readonly body: (scene: Scene<V>) => Promise<void>;
  /** Milliseconds of the stage's time that it may take; ten minutes where not given. */
  readonly limit?: number;
}

/** Shorthand for lists of cases. */
export function contractCase<V extends Exchange = Exchange>(
  id: string,
  title: string,
  needs: readonly Need[],
  body: (scene: Scene<V>) => Promise<void>,
): Case<V> {
  return { id, title, needs, body };
}
