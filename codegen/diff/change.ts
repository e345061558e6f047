/** One difference between two descriptions, and what it means for who uses the first. */

/** `breaking`: code that was right may fail. `additive`: it goes on. `documentation`: only people notice. */
export type Weight = "breaking" | "additive" | "documentation";

/** Where something is written. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

export interface Change {
  readonly weight: Weight;
  readonly what: "added" | "removed" | "changed";
  /** `GET /api/v3/depth`, a method of a socket, or what one subscribes to. */
  readonly operation: string;
  /** Its constant in the generated code, where it is ours. */
  readonly name?: string;
  /** Files of our adapter that use it. */
  readonly usedIn: readonly string[];
  readonly part: "operation" | "parameter" | "answer" | "message";
  /** The parameter, or the field by its dotted path; `[]` stands for the items of a list. */
  readonly field?: string;
  readonly text: string;
  readonly old?: Spot;
  readonly new?: Spot;
}

/** How much the second description can be trusted to say everything. */
export interface Manner {
  /**
   * Two versions of one description: every difference counts. Otherwise somebody else's words for the same API: what
   * they leave open, or say less exactly, is no difference, and texts are not compared.
   */
  readonly versions: boolean;
}

const weights: readonly Weight[] = ["breaking", "additive", "documentation"];

/** What our adapter uses first, then by weight, then in the order of the descriptions. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = (change: Change): number =>
    weights.indexOf(change.weight) + (change.usedIn.length > 0 ? 0 : weights.length);
  return changes.map((change, index) => ({ change, index })).sort((one, other) =>
    rank(one.change) - rank(other.change) || one.index - other.index
  ).map(({ change }) => change);
}

export interface Totals {
  readonly breaking: number;
  readonly additive: number;
  readonly documentation: number;
}

export function totals(changes: readonly Change[]): Totals {
  const count = (weight: Weight): number => changes.filter((change) => change.weight === weight).length;
  return { breaking: count("breaking"), additive: count("additive"), documentation: count("documentation") };
}
