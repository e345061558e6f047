/** What the parts of the skin work with. */
import type { Desk } from "../../engine/mod.ts";
import type { SkinContext } from "../skin.ts";
import type { Limits } from "./limits.ts";
import type { Past } from "./past.ts";
import type { Slips } from "./slips.ts";
import type { Wallets } from "./wallets.ts";

export interface Core extends SkinContext {
  readonly wallets: Wallets;
  readonly limits: Limits;
  readonly slips: Slips;
  readonly past: Past;
  /** Tells an account's sockets that something of its orders has changed which is not of the engine. */
  readonly told: { order(account: string, update: object): void; terms(account: string, coin: string): void };
}

/** Who does what, when. */
export interface Doing {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

/** The desk of a coin; `undefined` where there is none. */
export function deskOf({ engine }: Pick<Core, "engine">, coin: string): Desk | undefined {
  return engine.has(coin) ? engine.desk(coin) : undefined;
}
