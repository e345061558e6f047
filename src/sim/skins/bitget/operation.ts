/** An operation of the venue, and what all of them work with. */
import type { Desk } from "../../engine/mod.ts";
import type { Countdowns } from "../../gateway/countdowns.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { SkinContext } from "../skin.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Params } from "./params.ts";
import { noMarket } from "./refusal.ts";
import type { Terms } from "./terms.ts";
import { categories, type Category } from "./words.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly category: Category;
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  readonly notes: Notes;
  readonly terms: Terms;
  /** Dead man's switches, by account (docs: "CountDown Cancel All"). */
  readonly switches: Countdowns;
  /** The number of an account. */
  uid(account: string): string;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** The entries of a body that is a list. */
  readonly items: readonly Params[];
  /** Wall milliseconds. */
  readonly now: number;
  /** Absent where the operation is for everybody. */
  readonly key?: Key;
}

/** An operation. What it runs gives stands under `data`. */
export interface Operation {
  readonly route: readonly [method: "GET" | "POST", path: string];
  readonly security: "none" | Permission;
  /** What it counts against. */
  readonly pool: string;
  /** Its body is a list, of so many entries at most. */
  readonly list?: number;
  run(call: Call): unknown;
}

/** The account of a signed call. */
export function accountOf({ key }: Pick<Call, "key">): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

/** Whether a request is about what is simulated. What is not has no markets, orders or positions here. */
export function isHere(core: Core, params: Params): boolean {
  return params.needWord("category", categories) === core.category;
}

/** The market that is named. */
export function deskOf(core: Core, params: Params): Desk {
  const here = isHere(core, params);
  return namedDesk(core, here ? params.need("symbol") : "");
}

/** The market of a symbol that stands without a category. */
export function namedDesk(core: Core, symbol: string): Desk {
  if (!core.engine.has(symbol)) throw noMarket();
  return core.engine.desk(symbol);
}

/** The market that is named, or all. */
export function desksOf(core: Core, params: Params): readonly Desk[] {
  if (params.has("symbol")) return [deskOf(core, params)];
  return isHere(core, params) ? [...core.engine.markets()] : [];
}
