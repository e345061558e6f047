/** The journal of a connector, where a storage is given: its code is loaded at once then. */
import { loadLater } from "../loading.ts";
import type { Journal, JournalParts } from "./journal.ts";

/** What a connector asks of its journal. */
export type Journaling = Pick<Journal, "open" | "order" | "follow" | "fill" | "checkpoint">;

/** A journal that is loaded beside the program. What is written down waits for that, and an order for what is written down. */
export function openJournal(parts: JournalParts): Journaling {
  let journal: Journal | undefined;
  const code = loadLater().then(({ Journal }) => journal = new Journal(parts));
  // Whoever needs it is told.
  code.catch(() => {});
  return {
    open: async () => await (await code).open(),
    // Once it is there, the storage is called before this returns.
    order: (symbol, ticket) =>
      journal ? journal.order(symbol, ticket) : code.then((there) => there.order(symbol, ticket)),
    // These come after one of the others only.
    follow: (tracked) => journal?.follow(tracked),
    fill: (fill) => journal?.fill(fill),
    checkpoint: (checkpoint) => journal?.checkpoint(checkpoint),
  };
}
