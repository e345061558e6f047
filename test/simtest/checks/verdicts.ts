/** What the checkers found: how often each invariant was looked at, and every time that it did not hold. */

/** The invariants of the simulation, by the names they have in the design. */
export const invariants = [
  "B1",
  "B2",
  "B3",
  "O1",
  "O2",
  "O3",
  "O4",
  "O5",
  "O6",
  "A1",
  "A2",
  "H1",
  "L1",
  "L2",
  "R1",
  "S1",
  "S2",
  "P1",
] as const;
export type Invariant = typeof invariants[number];

export interface Violation {
  readonly invariant: Invariant;
  /** Simulated milliseconds since the start. */
  readonly at: number;
  readonly what: string;
}

/** Most violations that are kept of one run: one is enough to fail, a flood tells nothing more. */
const most = 20;

export class Verdicts {
  readonly violations: Violation[] = [];
  readonly checks: Record<Invariant, number> = Object.fromEntries(invariants.map((name) => [name, 0])) as Record<
    Invariant,
    number
  >;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Looks at an invariant once. `what` is asked only where it does not hold. */
  check(invariant: Invariant, holds: boolean, what: () => string): void {
    this.checks[invariant]++;
    if (!holds) this.fail(invariant, what());
  }

  fail(invariant: Invariant, what: string): void {
    if (this.violations.length < most) this.violations.push({ invariant, at: this.#now(), what });
  }
}
