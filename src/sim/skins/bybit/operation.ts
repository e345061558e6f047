/** An operation of the venue, and what all of them work with. */
import type { Desk, Engine } from "../../engine/mod.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { MarketTape } from "../../tape.ts";
import type { SkinContext } from "../skin.ts";
import type { Disconnects } from "./disconnect.ts";
import type { Executions } from "./executions.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits, PoolName } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { BookNumbers } from "./numbers.ts";
import type { Params } from "./params.ts";
import { noSymbol } from "./refusal.ts";
import { categories, type Category, categoryOf } from "./words.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  readonly notes: Notes;
  readonly executions: Executions;
  readonly disconnects: Disconnects;
  readonly numbers: BookNumbers;
  /** The number of an account. */
  uid(account: string): string;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** Wall milliseconds. */
  readonly now: number;
  /** Absent where the operation is for everybody. */
  readonly key?: Key;
  /** Of an operation on several orders: how many of them the limit lets pass. */
  readonly passes: number;
}

/** What became of one order of several. */
export interface Outcome {
  readonly ack: object;
  readonly code: number;
  readonly msg: string;
}

/** What became of the orders of a request, in their order. */
export class Batch {
  readonly outcomes: readonly Outcome[];

  constructor(outcomes: readonly Outcome[]) {
    this.outcomes = outcomes;
  }
}

/** The limits of an operation: one, or one of spot and one of contracts. */
type Pools = PoolName | readonly [spot: PoolName, contract: PoolName];

/** An operation. */
export interface Operation {
  readonly route: readonly [method: "GET" | "POST", path: string];
  readonly security: "none" | Permission;
  readonly pools?: Pools;
  /** The name of the list of orders that count one by one, and how many of them there may be on spot and of contracts. */
  readonly list?: readonly [name: string, spot: number, contracts: number];
  /** What stands beside the result. */
  readonly message?: string;
  run(call: Call): object | Batch;
}

/** The limit that a request counts for. */
export function poolOf(pools: Pools, params: Params): PoolName {
  if (typeof pools === "string") return pools;
  return pools[params.text("category") === "spot" ? 0 : 1];
}

/** The account of a signed call. */
export function accountOf({ key }: Call): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

/** The product line that is named. Of options there is nothing. */
export function categoryIn(params: Params): Category {
  return params.needWord("category", categories) as Category;
}

/** The market that is named. */
export function deskOf({ engine }: { readonly engine: Engine }, category: Category, params: Params): Desk {
  const id = params.need("symbol");
  const desk = engine.has(id) ? engine.desk(id) : undefined;
  if (desk === undefined || categoryOf(desk) !== category) throw noSymbol(category);
  return desk;
}

/** The markets that a query is about; the first of symbol, base coin and settle coin counts. */
export function desksOf({ engine }: { readonly engine: Engine }, category: Category, params: Params): Desk[] {
  if (params.has("symbol")) return [deskOf({ engine }, category, params)];
  const [base, settle] = [params.text("baseCoin"), params.text("settleCoin")];
  return [...engine.markets()].filter((desk) =>
    categoryOf(desk) === category &&
    (base !== undefined ? desk.market.base === base : settle === undefined || desk.market.settle === settle)
  );
}

export function tapeOf({ core }: Call, { market }: Desk): MarketTape {
  return core.tape.of(market.id);
}
