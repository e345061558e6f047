/** An operation of the venue, what it is asked with, and what all of them work with. */
import type { Desk, Engine, Order } from "../../engine/mod.ts";
import { FieldReader, type Fields } from "../../gateway/fields.ts";
import type { SkinContext } from "../skin.ts";
import type { Key, Keys } from "./keys.ts";
import type { Limits } from "./limits.ts";
import { noProduct, wrong } from "./refusal.ts";
import { orderNumber } from "./words.ts";

/** What all operations share. */
export interface Core extends SkinContext {
  readonly keys: Keys;
  readonly limits: Limits;
}

/** What a request carries: the fields of its path and query, of which some come several times, or of a JSON object. */
export class Params extends FieldReader {
  readonly #all: Fields;
  readonly #lists: Readonly<Record<string, readonly unknown[]>>;

  constructor(fields: Fields, lists: Readonly<Record<string, readonly unknown[]>> = {}) {
    super(fields, { wrong, missing: wrong });
    this.#all = fields;
    this.#lists = lists;
  }

  /** The fields of an object. */
  object(name: string): Fields {
    const value = this.#all[name];
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(name);
    return value as Fields;
  }

  /** All that is given for a name; `undefined` where nothing is. */
  texts(name: string): readonly string[] | undefined {
    const list = this.#lists[name];
    if (list === undefined || list.length === 0) return undefined;
    return list.map((item) => {
      if (typeof item !== "string") throw wrong(name);
      return item;
    });
  }

  /** A time of RFC 3339, in milliseconds since 1970 UTC. */
  time(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw wrong(name);
    return time;
  }
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

/** An operation. What it runs gives is its answer. */
export interface Operation {
  /** Steps of the path in braces are parameters. */
  readonly route: readonly [method: "GET" | "POST", path: string];
  readonly open?: true;
  run(call: Call): unknown;
}

/** The account of a signed call. */
export function accountOf({ key }: Call): string {
  if (key === undefined) throw new Error("the operation is not signed");
  return key.account;
}

/** The market that is named. */
export function deskOf({ engine }: { readonly engine: Engine }, id: string): Desk {
  if (!engine.has(id)) throw noProduct();
  return engine.desk(id);
}

/** The account's order of that id. */
export function orderOf({ engine }: Core, account: string, id: string): Order | undefined {
  const number = orderNumber(id);
  return engine.records.of(account).orders.find((order) => order.id === number);
}
