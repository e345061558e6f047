/** Trades that come once more, told by their ids. */

/** So many trades whose ids are no numbers are remembered at least, to know them should they come again. */
const remembered = 2_000;
/** Without zeros in front. */
const wholeNumber = /^(?:0|[1-9]\d*)$/;

/** What two trades that are the same one have in common. */
interface Told {
  readonly id: string;
  readonly time: number;
}

/**
 * Tells which trades are new. They come twice while a connection is being replaced. Ids that are numbers grow; once there was
 * one that is none, trades are remembered for a while.
 */
export function newerThanSeen(): (trade: Told) => boolean {
  let newest = "";
  let grow = true;
  const isNew = notRemembered();
  return (trade) => {
    const { id } = trade;
    if (!grow || !wholeNumber.test(id)) {
      grow = false;
      return isNew(trade);
    }
    // The longer one is larger, and of two that are as long the one that is later by its digits.
    if (id.length < newest.length || (id.length === newest.length && id <= newest)) return false;
    newest = id;
    return true;
  };
}

/** Remembers ids by the time of their trade: to find a number takes less than to find a text that was just made. */
function notRemembered(): (trade: Told) => boolean {
  let count = 0;
  // Mostly there is one trade at a time: lists of one would be twice as much to keep.
  let seen: Map<number, string | string[]> = new Map();
  let before: typeof seen = seen;
  return ({ id, time }) => {
    const ids = seen.get(time);
    if (has(ids, id) || has(before.get(time), id)) return false;
    if (ids === undefined) seen.set(time, id);
    else if (typeof ids === "string") seen.set(time, [ids, id]);
    else ids.push(id);
    // Those that are forgotten go all at once.
    if (++count === remembered) {
      [before, seen] = [seen, new Map()];
      count = 0;
    }
    return true;
  };
}

function has(ids: string | readonly string[] | undefined, id: string): boolean {
  return typeof ids === "string" ? ids === id : ids !== undefined && ids.includes(id);
}
