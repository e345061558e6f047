/** Trades that come once more, told by their ids. */

/** So many ids of trades that are no numbers are remembered at least, to know them should they come again. */
const idsRemembered = 2_000;
/** Without zeros in front. */
const wholeNumber = /^(?:0|[1-9]\d*)$/;

/** Trades come twice while a connection is being replaced. Ids that are numbers grow; others are remembered for a while. */
export function newerThanSeen(): (trade: { readonly id: string }) => boolean {
  let newest = "";
  let seen: Set<string> = new Set();
  let before: Set<string> = seen;
  return ({ id }) => {
    if (!wholeNumber.test(id)) {
      if (seen.has(id) || before.has(id)) return false;
      // Those that are forgotten go all at once, which costs less than one at a time.
      if (seen.size >= idsRemembered) [before, seen] = [seen, new Set()];
      seen.add(id);
      return true;
    }
    // Without zeros in front, the longer one is larger, and of two that are as long the later one by their digits.
    if (id.length < newest.length || (id.length === newest.length && id <= newest)) return false;
    newest = id;
    return true;
  };
}
