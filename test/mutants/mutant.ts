/** A planted bug: one place of the code made wrong, so that it can be seen whether the simulation notices. */

export interface Mutant {
  readonly id: string;
  /** The rule that it breaks, in one sentence. */
  readonly breaks: string;
  readonly file: string;
  /** Text that occurs once in the file, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** Faults under which it should show, the most important one first: runs that have them are made first. */
  readonly faults?: readonly string[];
  /** The incident that it re-creates, where it does. */
  readonly incident?: string;
  /** Why the simulation need not notice it, where it does not. */
  readonly survives?: string;
}

/** The file with the bug in it. Throws where the text is not there exactly once: the code has moved on. */
export function planted(mutant: Mutant, source: string): string {
  const at = source.indexOf(mutant.from);
  if (at === -1 || source.indexOf(mutant.from, at + 1) !== -1) {
    throw new Error(`${mutant.id}: its text is ${at === -1 ? "not" : "more than once"} in ${mutant.file}`);
  }
  return source.slice(0, at) + mutant.to + source.slice(at + mutant.from.length);
}
