/** Which markets a request names, and which page of a list. */
import type { Desk, Engine } from "../../engine/mod.ts";
import type { Params } from "./params.ts";
import { noInstrument, wrong } from "./refusal.ts";

/** The market that is named. */
export function deskOf({ engine }: { readonly engine: Engine }, params: Params, name: string = "instId"): Desk {
  const id = params.need(name);
  if (!engine.has(id)) throw noInstrument();
  return engine.desk(id);
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
 * A page of a list that is told newest first: what is older than `after` and newer than `before`, and the newest of that;
 * with `before` alone the oldest.
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
