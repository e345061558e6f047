/** What one product of the venue brings along: its operations, its streams, its limits. The rest is the same for all. */
import type { EngineEvent } from "../../engine/mod.ts";
import type { LifeRule } from "../../gateway/life.ts";
import { decode, parseForm } from "../../gateway/parameters.ts";
import type { Reader } from "../reader.ts";
import type { LimitTable } from "./limits.ts";
import type { Core, Operation } from "./operation.ts";
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

/** What a stream socket was opened for. */
export interface StreamRoute {
  readonly names: readonly string[];
  /** Whether what is sent is wrapped with the stream's name. */
  readonly combined: boolean;
  /** Whether a stream is heard there; the others are accepted, and silent. All are where absent. */
  readonly speaks?: (name: string) => boolean;
}

const namesOf = (text: string): string[] => text.split("/").filter((name) => name !== "");

/** Paths of streams as all products have them. */
export function streamRoute(path: string, query: string): StreamRoute | undefined {
  if (path === "/stream") {
    // A plus sign belongs to a time zone here, not to a form.
    const names = new Map(parseForm(query)).get("streams") ?? "";
    return { names: namesOf(names.replaceAll(" ", "+")), combined: true };
  }
  if (path === "/ws" || path.startsWith("/ws/")) {
    return { names: namesOf(decode(path.slice("/ws/".length))), combined: false };
  }
  return undefined;
}
