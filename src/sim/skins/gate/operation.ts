/** An operation of the venue, and what all of them work with. */
import type { Desk } from "../../engine/mod.ts";
import type { Countdowns } from "../../gateway/countdowns.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { SkinContext } from "../skin.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Params } from "./params.ts";
import { Refusal } from "./refusal.ts";
import type { Server } from "./words.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly server: Server;
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  readonly notes: Notes;
  /** Dead man's switches, by account and market (docs: "Countdown cancel orders"). */
  readonly switches: Countdowns;
  /** The number of an account. */
  uid(account: string): number;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** The entries of a body that is a list. */
  readonly items: readonly unknown[];
  /** Wall milliseconds. */
  readonly now: number;
  /** Whether numbers of contracts are told with their fractions, as text (docs: X-Gate-Size-Decimal). */
  readonly exact: boolean;
  /** Absent where the operation is for everybody. */
  readonly key?: Key;
}

/** An operation. What it runs gives is its answer. */
export interface Operation {
  /** Steps of the path in braces are parameters. */
  readonly route: readonly [method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string];
  readonly security: "none" | Permission;
  /** What it counts against. */
  readonly pool: string;
  /** Its body is a list, of so many entries at most; `each`: they count one by one. */
  readonly list?: { readonly most: number; readonly each?: true };
  /** Refused where its deadline is over. */
  readonly fenced?: true;
  run(call: Call): unknown;
}

/** The account of a signed call. */
export function accountOf({ key }: Call): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

const names = {
  spot: ["currency_pair", "INVALID_CURRENCY_PAIR"],
  futures: ["contract", "CONTRACT_NOT_FOUND"],
} as const;

/** The market that is named. */
export function deskOf(core: Core, params: Params): Desk {
  const [name, label] = names[core.server];
  const id = params.need(name);
  if (!core.engine.has(id)) throw new Refusal(label, `Invalid ${name}: ${id}`);
  return core.engine.desk(id);
}

/** The market that is named, or all. */
export function desksOf(core: Core, params: Params): readonly Desk[] {
  return params.has(names[core.server][0]) ? [deskOf(core, params)] : [...core.engine.markets()];
}
