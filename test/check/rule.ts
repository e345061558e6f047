/** One rule of the house, and how it is checked. */
export interface Rule {
  /** What `npm run check -- NAME` asks for. */
  readonly name: string;
  /** What holds when the rule does. */
  readonly says: string;
  /** Every breach below `root`, with the place first; none when the rule holds. */
  check(root: string): readonly string[] | Promise<readonly string[]>;
}
