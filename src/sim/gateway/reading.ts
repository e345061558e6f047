/** What the readers of venues' messages do alike. */
import type { HttpRequest } from "../skins/message.ts";
import type { Purpose, RequestMeaning } from "../skins/reader.ts";
import { splitTarget } from "./parameters.ts";

/** What the operations of a venue are for: by method and path, or by method name. */
export type Purposes = Readonly<Record<string, readonly [purpose: Purpose, write: boolean]>>;

/** What a request is for, by `METHOD /path`; what is not listed is written unless it is a GET. */
export function route(purposes: Purposes, { method, target }: HttpRequest): readonly [Purpose, boolean] {
  return purposes[`${method} ${splitTarget(target)[0]}`] ?? ["other", method !== "GET"];
}

/** The market that a query, a form or a JSON body names with `name`. */
export function marketIn(name: string, { target, body }: HttpRequest): string | undefined {
  const inQuery = new RegExp(`[?&]${name}=([^&]+)`).exec(target)?.[1];
  if (inQuery !== undefined) return inQuery;
  return new RegExp(`(?:^|&)${name}=([^&]+)`).exec(body)?.[1] ??
    new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(body)?.[1];
}

/** A meaning with its market, where there is one. */
export function meaning(purpose: Purpose, write: boolean, market: string | undefined): RequestMeaning {
  return market === undefined ? { purpose, write } : { purpose, write, market };
}

/** The items that are not younger than `since`; the same array where that is all. */
export function olderOnly<T>(items: readonly T[], since: number, timeOf: (item: T) => number): readonly T[] {
  const older = items.filter((item) => timeOf(item) <= since);
  return older.length === items.length ? items : older;
}
