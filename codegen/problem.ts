/** What is wrong with a description, and where. */
import type { Rule } from "./rules.ts";

/** One finding: `place` is a JSON pointer into the file, `rule` the name of the rule it breaks. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly place: string;
  readonly rule: Rule;
  readonly text: string;
}

/** One line a person reads: `file:line:column place rule text`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, place, rule, text } = problem;
  return `${file}:${line}:${column} ${place} ${rule} ${text}`.replace(/[\r\n]+/g, " ");
}

/** A finding about a file as a whole. */
export function problemOf(file: string, rule: Rule, text: string): Problem {
  return { file, line: 1, column: 1, place: "#", rule, text };
}

/** A description that cannot be used at all: nothing is read further and nothing is written. */
export class Refused extends Error {
  override readonly name: string = "Refused";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}
