/** Lists that come page by page. */
import { everyPage as pages } from "../../connector/history.ts";
import { about } from "./errors.ts";

interface Page<T> {
  readonly list: readonly T[];
  readonly nextPageCursor?: string;
}

/** All entries of a list, in its order. A cursor stands on the last page as well: only one without entries is the end. */
export function everyPage<T>(
  operation: string,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  let next: string | undefined;
  return pages({ ...about, operation }, async () => {
    const { list, nextPageCursor } = await ask(next === undefined ? {} : { cursor: next });
    const more = nextPageCursor !== next && Boolean(nextPageCursor);
    next = nextPageCursor;
    return { raws: list, more };
  });
}
