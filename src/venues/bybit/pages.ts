/** Lists that come page by page. */
import { SchemaError } from "../../core/errors.ts";
import { about } from "./errors.ts";

/** Pages of one list at most: an account has 500 open orders of a symbol, and a product line some thousand contracts. */
const most = 100;

interface Page<T> {
  readonly list: readonly T[];
  readonly nextPageCursor?: string;
}

/** All entries of a list, in its order. A cursor stands on the last page as well: only one without entries is the end. */
export async function everyPage<T>(
  operation: string,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const found: T[] = [];
  let next: string | undefined;
  for (let page = 0; page < most; page++) {
    const { list, nextPageCursor } = await ask(next === undefined ? {} : { cursor: next });
    found.push(...list);
    if (list.length === 0 || !nextPageCursor || nextPageCursor === next) return found;
    next = nextPageCursor;
  }
  throw new SchemaError("result.nextPageCursor", "an end of the list", "more pages", { ...about, operation });
}
