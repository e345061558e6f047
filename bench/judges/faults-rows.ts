/** The faults that the contenders are put through, and how often each strikes in the short time of a trial. */

/** One fault of the catalogue; above 1 an intensity strikes more often than a simulation of hours would. */
export interface Armed {
  readonly id: string;
  readonly intensity: number;
}

/** One line of the table. */
export interface Row {
  readonly id: string;
  /** What the faults of the catalogue do not say by themselves. */
  readonly note?: string;
  readonly faults: readonly Armed[];
  /** Added to the run's seed in place of the line's number: one under which the fault strikes early. */
  readonly seed?: number;
}

const row = (
  id: string,
  intensity: number,
  ...rest: readonly Armed[]
): Row => ({
  id,
  faults: [{ id, intensity }, ...rest],
});
const also = (id: string, intensity: number): Armed => ({ id, intensity });

/** The line without a fault: everything in it must be nothing. */
export const none = "none";

export const rows: readonly Row[] = [
  { id: none, note: "nothing goes wrong", faults: [] },
  row("F01", 3),
  row("F02", 3),
  row("F03", 3),
  {
    ...row("F04", 1, also("F01", 3)),
    note: "with F01, so that there are snapshots",
  },
  {
    ...row("F05", 1, also("F01", 3)),
    note: "with F01, so that there are snapshots",
  },
  row("F06", 150),
  row("F10", 3),
  row("F11", 15),
  row("F12", 40),
  row("F13", 30),
  { ...row("F14", 4), seed: 28 },
  row("F15", 60),
  row("F16", 40),
  row("F18", 10),
  {
    ...row("F19", 1, also("F14", 12)),
    note: "with F14, so that there are subscriptions",
  },
  row("F24", 1),
  row("F25", 1),
  row("F26", 1),
  row("F27", 1),
  row("F28", 1.5),
  row("F30", 1),
  row("F31", 1),
  row("F32", 1),
  { ...row("F33", 12), seed: 14 },
  {
    ...row("F34", 1, also("F25", 1)),
    note: "with F25, so that there is something to ask",
  },
  {
    ...row("F35", 1, also("F25", 1)),
    note: "with F25, so that there is something to ask",
  },
  {
    ...row("F36", 1, also("F33", 12)),
    note: "with F33, so that there is something to ask",
  },
  row("F37", 2),
  row("F44", 30),
  row("F46", 15),
  row("F48", 4),
  row("F50", 20),
  row("F51", 30),
];

/** What ours is measured by in a short run. */
export const quick: readonly string[] = [
  none,
  "F01",
  "F03",
  "F12",
  "F14",
  "F25",
  "F26",
  "F33",
  "F44",
];
