/** What measures report. */
import type { Estimate } from "./statistics.ts";

/** A bar: the measured value has to be at least, or at most, this. */
export interface Bar {
  readonly must: "at least" | "at most";
  readonly value: number;
  /** `×` where it is a ratio. */
  readonly unit: string;
  /** What a ratio is to. */
  readonly of?: string;
}

/** One line of the table. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly bar: Bar;
  readonly measured: Estimate;
  /** Why it is not met, or what it leaves out. */
  readonly note?: string;
}

/** What a contender took, per event; microseconds where not said otherwise. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly contender: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The report of one measure. */
export interface Report {
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
  /** Contenders that came out wrong, and parts that could not be measured. Not missed bars. */
  readonly wrong: readonly string[];
  /** What could not take part, and why. */
  readonly notes?: readonly string[];
}

export type Verdict = "met" | "missed";

/** Whether the median meets the bar. */
export function verdict({ bar, measured }: Row): Verdict {
  return (bar.must === "at least" ? measured.value >= bar.value : measured.value <= bar.value) ? "met" : "missed";
}

/** Whether the interval has the bar in it: another run may say otherwise. */
export function close({ bar, measured }: Row): boolean {
  return measured.low < bar.value && bar.value < measured.high;
}

/** Several reports as one. */
export function together(reports: readonly Report[]): Report {
  return {
    rows: reports.flatMap(({ rows }) => rows),
    figures: reports.flatMap(({ figures }) => figures),
    wrong: reports.flatMap(({ wrong }) => wrong),
    notes: reports.flatMap(({ notes = [] }) => notes),
  };
}

/** The report of one part; where it fails the others go on, and this one says why. */
export async function attempt(
  what: string,
  part: () => Promise<Report>,
): Promise<Report> {
  try {
    return await part();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      rows: [],
      figures: [],
      wrong: [`${what} could not be measured: ${why}`],
    };
  }
}
