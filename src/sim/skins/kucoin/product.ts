/** How spot and contracts differ: operations, topics, ids, and what accounts are told. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { Message } from "./channels.ts";
import type { Feed } from "./feed.ts";
import type { Core, Operation } from "./operation.ts";

/** One of the two. */
export interface Product {
  readonly operations: readonly Operation[];
  /** Topics of accounts. */
  readonly own: ReadonlySet<string>;
  orderId(number: number): string;
  /** What the owner of an order is told that a trade of it is called; `undefined` where it is not known. */
  fillId(core: Core, trade: number, order: number): string | undefined;
  channel(core: Core, desk: Desk, topic: string, now: number): Channel<Message> | undefined;
  feed(core: Core): Feed;
}
