/**
 * Where our description of Binance spot differs from older ones of others. The venue's own documentation of July 2026
 * decides; each entry says why it speaks for us. Whatever differs and is not here is a mistake in one of the two, and an
 * entry that no longer holds has to go.
 *
 * `swagger` is the venue's OpenAPI file of 2024, `openxapi` that of others of 2025, `streams`, `events` and `requests`
 * their AsyncAPI files. With `answers` the fields of answers are compared, otherwise parameters or fields of events.
 */
import { restDifferences } from "./binance-differences-rest.ts";
import { socketDifferences } from "./binance-differences-sockets.ts";
import type { Reference } from "./binance-difference.ts";

/** The lines that the entries for one reference stand for. */
export function linesOf(reference: Reference): readonly string[] {
  return [...restDifferences, ...socketDifferences].filter(({ references }) => references.includes(reference)).flatMap((
    { places, names, what },
  ) =>
    places.flatMap((place) =>
      names === undefined ? [`${place}: ${what}`] : names.map((name) => `${place} ${name}: ${what}`)
    )
  );
}
