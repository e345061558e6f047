/** What one product of the venue brings along: its operations, its streams, its limits. The rest is the same for all. */
import type { EngineEvent } from "../../engine/mod.ts";
import type { LifeRule } from "../../gateway/life.ts";
import type { Reader } from "../reader.ts";
import type { LimitTable } from "./limits.ts";
import type { Core, Operation } from "./operation.ts";
import type { StreamRoute } from "./routes.ts";
import type { StreamWords } from "./streams.ts";
import type { UserEvents } from "./user-events.ts";

/** A product, before there is an engine. */
export interface Plan {
  readonly reader: Reader;
  readonly limits: LimitTable;
  readonly life: LifeRule;
  /** The request socket: its path, and the weight of opening it. */
  readonly requests: {
    readonly path: string;
    readonly weight: number;
    /** Whether the account's events are told there. */
    readonly events: boolean;
  };
  readonly streams: StreamWords;
  /** What a path of the stream sockets means; `undefined` where it is none. */
  route(path: string, query: string): StreamRoute | undefined;
  make(core: Core, users: UserEvents): Product;
}

/** A product at work. */
export interface Product {
  readonly operations: readonly Operation[];
  /** Tells accounts what happened. */
  tell(events: readonly EngineEvent[]): void;
  /** Stops its timers. */
  stop(): void;
}
