/** The places of one account's transactions: each is given to one intent, and only after the one before it was offered. */

/** One place. */
export interface Place {
  readonly nonce: number;
  /** Nothing was sent with it: the next one may have it. */
  giveBack(): void;
  /** What was sent with it is final. */
  settle(): void;
}

interface Space {
  /** Given away, and not known by the chain for good. */
  readonly taken: Set<number>;
  /** The end of those that were asked for. */
  tail: Promise<unknown>;
}

/** Shared by all connectors of the process: they share the account. */
const spaces: Map<string, Space> = new Map();

function spaceOf(account: string): Space {
  const space = spaces.get(account) ?? { taken: new Set(), tail: Promise.resolve() };
  spaces.set(account, space);
  return space;
}

/** A place that is given away already: to what an earlier process has sent. */
export function reserve(account: string, nonce: number): Place {
  const { taken } = spaceOf(account);
  taken.add(nonce);
  const free = (): void => {
    taken.delete(nonce);
  };
  return { nonce, giveBack: free, settle: free };
}

/**
 * Runs `use` with the next nonce of an account, alone: a place that turned out to be unused leaves no gap that would hold up
 * those behind it. `count` asks the chain how many it knows of, those that wait in its pool included.
 */
export async function withPlace<T>(
  account: string,
  count: () => Promise<number>,
  use: (place: Place) => Promise<T>,
): Promise<T> {
  const space = spaceOf(account);
  const turn = space.tail.then(async () => {
    let nonce = await count();
    while (space.taken.has(nonce)) nonce++;
    return await use(reserve(account, nonce));
  });
  // One that fails does not stop those behind it.
  space.tail = turn.catch(() => {});
  return await turn;
}
