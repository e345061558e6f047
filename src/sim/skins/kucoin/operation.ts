/** An operation of the venue, and what all of them work with. */
import type { Desk, Engine } from "../../engine/mod.ts";
import type { Countdowns } from "../../gateway/countdowns.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { SkinContext } from "../skin.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits, Pool } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Params } from "./params.ts";
import { noContract, noSymbol } from "./refusal.ts";
import type { Tokens } from "./tokens.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  readonly notes: Notes;
  /** Dead man's switches, by account: each for some pairs or for all (docs: "Set DCP"). */
  readonly switches: Countdowns;
  readonly tokens: Tokens;
  /** Margin modes of contracts were set. */
  changed(account: string, modes: Readonly<Record<string, string>>): void;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** Wall milliseconds. */
  readonly now: number;
  /** Absent where the operation is for everybody. */
  readonly key?: Key;
}

/** An operation. What it runs gives is the data of its answer. */
export interface Operation {
  /** Steps of the path in braces are parameters. */
  readonly route: readonly [method: "GET" | "POST" | "DELETE", path: string];
  readonly security: "none" | Permission;
  readonly cost: readonly [pool: Pool, weight: number];
  run(call: Call): unknown;
}

/** The account of a signed call. */
export function accountOf({ key }: Call): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

/** The market that is named. */
export function deskOf({ engine }: { readonly engine: Engine }, params: Params): Desk {
  const id = params.need("symbol");
  if (!engine.has(id)) throw engine.perpetuals === undefined ? noSymbol() : noContract();
  return engine.desk(id);
}
