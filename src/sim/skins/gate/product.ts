/** How spot and contracts differ: operations, channels, and what the account is told. */
import type { Desk } from "../../engine/mod.ts";
import type { Channel } from "../../gateway/topics.ts";
import type { Tell } from "./feed.ts";
import type { Call, Core, Operation } from "./operation.ts";
import type { Message } from "./topics.ts";
import type { Server } from "./words.ts";

/** A request that is made over the socket. */
export interface SocketRequest {
  /** What it counts against. */
  readonly pools: readonly string[];
  run(call: Call): object;
}

/** One of the two. */
export interface Product {
  readonly server: Server;
  /** Where its socket is. */
  readonly path: string;
  readonly operations: readonly Operation[];
  /** By what stands behind the dot of a channel. */
  readonly requests: Readonly<Record<string, SocketRequest>>;
  /** Channels of the account, and whether they name its number first and markets behind that. */
  readonly own: Readonly<Record<string, { readonly uid: boolean; readonly markets: boolean }>>;
  tell(core: Core): Tell;
  /** The market that a subscription is about; `undefined` where there is none of that name. */
  marketOf(core: Core, channel: string, name: string): string | undefined;
  channel(core: Core, desk: Desk, channel: string, name: string, exact: boolean, now: number): Channel<Message>;
}
