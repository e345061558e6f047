/** How far the fills of each market are known. */

/** Fills in one page of history. */
export const fillPage = 1_000;

/** Up to where every fill was delivered: of a market to its trade id, where it has one, else to a time. */
export interface Reach {
  /** The venue's time, in milliseconds since 1970 UTC. */
  readonly since: number;
  /** The venue's trade ids by symbol. */
  readonly cursors: ReadonlyMap<string, string>;
}

/** Notes an id that is later than what is known of its market. */
export function note(cursors: Map<string, string>, symbol: string, id: string): void {
  const known = cursors.get(symbol);
  if (known === undefined || later(id, known)) cursors.set(symbol, id);
}

/** Whether a trade id comes after another: by number where both are, else by text. */
export function later(one: string, other: string): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(other) ? BigInt(one) > BigInt(other) : one > other;
}
