/** An operation of REST, and what all of them work with. */
import type { Desk, Engine } from "../../engine/mod.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { SkinContext } from "../skin.ts";
import type { Key, Nonces, Permission, Tokens } from "./keys.ts";
import type { Ledgers } from "./ledgers.ts";
import type { Limits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Params } from "./params.ts";
import { noPair } from "./refusal.ts";
import type { Trading } from "./trading.ts";
import type { Pair } from "./venue.ts";
import { pairNamed } from "./venue.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: KeyStore<Permission>;
  readonly nonces: Nonces;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly notes: Notes;
  readonly ledgers: Ledgers;
  readonly trading: Trading;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** Wall milliseconds. */
  readonly now: number;
}

/** One call in the name of an account. */
export interface PrivateCall extends Call {
  readonly key: Key;
  readonly account: string;
}

/** An operation for everybody. */
export interface PublicOperation {
  readonly name: string;
  run(call: Call): unknown;
}

/** An operation of an account. */
export interface PrivateOperation {
  readonly name: string;
  /** What it takes of the account's counter. */
  readonly cost: number;
  /** One of these has to be the key's. */
  readonly needs: readonly Permission[];
  run(call: PrivateCall): unknown;
}

/** The pair that is named, and its desk. */
export function pairIn(params: Params, name: string = "pair"): Pair {
  const pair = pairNamed(params.need(name));
  if (pair === undefined) throw noPair();
  return pair;
}

export function deskOf({ engine }: { readonly engine: Engine }, pair: Pair): Desk {
  return engine.desk(pair.id);
}

/** What an operation of this name answers a page of. */
export const pageSize = 50;
