/** An operation of the venue, and what all of them work with. */
import type { Desk, Engine } from "../../engine/mod.ts";
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
import { noInstrument, wrong } from "./refusal.ts";
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

/** The market that is named. */
export function deskOf({ engine }: { readonly engine: Engine }, params: Params, name: string = "instId"): Desk {
  const id = params.need(name);
  if (!engine.has(id)) throw noInstrument();
  return engine.desk(id);
}

export function tapeOf({ core }: Call, { market }: Desk): MarketTape {
  return core.tape.of(market.id);
}

export const instrumentTypes = ["SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION"] as const;

export function instrumentType({ market }: Desk): "SPOT" | "SWAP" {
  return market.spec.contract === undefined ? "SPOT" : "SWAP";
}

/** The index that a contract follows; the pair itself on spot. */
export function familyOf({ market }: Desk): string {
  return `${market.base}-${market.quote}`;
}

/** The markets that a query is about, by `instType`, `instFamily`, `uly` and `instId`. */
export function desksOf(engine: Engine, params: Params, needType: boolean): Desk[] {
  const type = needType ? params.needWord("instType", instrumentTypes) : params.word("instType", instrumentTypes);
  const family = params.text("instFamily") ?? params.text("uly");
  const id = params.text("instId");
  if (id !== undefined && !engine.has(id)) throw noInstrument();
  return [...engine.markets()].filter((desk) =>
    (type === undefined || instrumentType(desk) === type) &&
    (family === undefined || type === "SPOT" || familyOf(desk) === family) &&
    (id === undefined || desk.market.id === id)
  );
}

/**
 * A page of a list that is told newest first: what is older than `after`, newer than `before`, and of those the newest, or with
 * `before` alone the oldest.
 */
export function pageOf<T>(
  params: Params,
  items: readonly T[],
  numberOf: (item: T) => number,
  read: (text: string) => number | undefined,
  most: number = 100,
): T[] {
  const cursor = (name: string): number | undefined => {
    const text = params.text(name);
    const number = text === undefined ? undefined : read(text);
    if (text !== undefined && number === undefined) throw wrong(name);
    return number;
  };
  const [after, before] = [cursor("after"), cursor("before")];
  const limit = params.limit(most);
  const found = items.filter((item) =>
    (after === undefined || numberOf(item) < after) && (before === undefined || numberOf(item) > before)
  );
  const page = before !== undefined && after === undefined ? found.slice(0, limit) : found.slice(-limit);
  return page.reverse();
}
