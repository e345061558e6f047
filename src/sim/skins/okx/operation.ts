/** An operation of the venue, and what all of them work with. */
import type { Desk } from "../../engine/mod.ts";
import type { KeyStore } from "../../gateway/keys.ts";
import type { MarketTape } from "../../tape.ts";
import type { SkinContext } from "../skin.ts";
import type { Algos } from "./algos.ts";
import type { Bills } from "./bills.ts";
import type { Changes } from "./changes.ts";
import type { Holdings } from "./holdings.ts";
import type { Key, Permission } from "./keys.ts";
import type { Limits, PoolName } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Params } from "./params.ts";
import type { DeadMans } from "./switch.ts";
import type { Terms } from "./terms.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: KeyStore<Permission>;
  readonly limits: Limits;
  readonly notes: Notes;
  readonly bills: Bills;
  readonly algos: Algos;
  readonly changes: Changes;
  readonly holdings: Holdings;
  readonly switches: DeadMans;
  readonly terms: Terms;
  /** The number of an account. */
  uid(account: string): string;
}

/** One call of an operation. */
export interface Call {
  readonly core: Core;
  readonly params: Params;
  /** The orders of a request that is a list. */
  readonly items: readonly Params[];
  /** Wall milliseconds. */
  readonly now: number;
  readonly from: string;
  /** Absent where the operation is for everybody. */
  readonly key?: Key;
}

/** What became of each order of a request. */
export class Acks {
  readonly items: readonly { readonly sCode: string }[];

  constructor(items: readonly { readonly sCode: string }[]) {
    this.items = items;
  }

  /** 0 where all were taken, 1 where none was, 2 between. */
  get code(): string {
    const failed = this.items.filter(({ sCode }) => sCode !== "0").length;
    return failed === 0 ? "0" : failed === this.items.length ? "1" : "2";
  }
}

/** An operation. */
export interface Operation {
  readonly route: readonly [method: "GET" | "POST", path: string];
  readonly security: "none" | "read" | "trade";
  readonly pool: PoolName;
  /** The body is a list of orders, which count by themselves: at most so many. */
  readonly list?: number;
  /** Counted for each instrument, and under another name where there are several orders. */
  readonly many?: PoolName;
  /** Refused where its `expTime` is over. */
  readonly fenced?: true;
  run(call: Call): readonly unknown[] | Acks;
}

/** The account of a signed call. */
export function accountOf({ key }: Call): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

export function tapeOf({ core }: Call, { market }: Desk): MarketTape {
  return core.tape.of(market.id);
}
