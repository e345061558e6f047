/** How far the fills of each market are known. */
import type { FillHistory } from "../adapter.ts";
import type { Reach } from "./cursors.ts";

/**
 * A venue's history may be behind its stream: what is younger than this many milliseconds is read once more the next time,
 * before anything is taken for complete.
 */
export const settling = 10_000;

/** A reach that grows while it is read from: an attempt that fails is gone on with, not begun again. */
export interface Reading extends Reach {
  readonly cursors: Map<string, string>;
  /** The newest ids that are old enough to be taken for complete. */
  readonly settled: Map<string, string>;
  /** Where a history that goes by time was left, by symbol; of the whole account under no symbol. */
  readonly left: Map<string, string>;
}

/** Whether the fills of all markets are one history. */
export function isOfAccount(history: FillHistory): boolean {
  return history.by === "time" && history.account === true;
}

/** A reading after a reach; `ahead` has later ids for some markets. */
export function readingFrom({ since, cursors }: Reach, ahead: ReadonlyMap<string, string> = new Map()): Reading {
  return { since, cursors: new Map([...cursors, ...ahead]), settled: new Map(cursors), left: new Map() };
}
