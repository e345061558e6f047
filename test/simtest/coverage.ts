/** The table of faults and invariants: how often each fault struck, and how often each invariant was looked at meanwhile. */
import { type Invariant, invariants } from "./checks/verdicts.ts";
import { catalogue, type SeedReport } from "./seed.ts";

/** Adds up reports. */
export class Coverage {
  readonly #strikes: Map<string, number> = new Map();
  readonly #runs: Map<string, number> = new Map();
  readonly #checks: Map<string, Map<Invariant, number>> = new Map();

  add(report: SeedReport): void {
    const struck = Object.keys(report.strikes).filter((id) => (report.strikes[id] ?? 0) > 0);
    for (const id of struck.length > 0 ? struck : ["none"]) {
      this.#strikes.set(id, (this.#strikes.get(id) ?? 0) + (report.strikes[id] ?? 0));
      this.#runs.set(id, (this.#runs.get(id) ?? 0) + 1);
      const checks = this.#checks.get(id) ?? new Map<Invariant, number>();
      this.#checks.set(id, checks);
      for (const name of invariants) checks.set(name, (checks.get(name) ?? 0) + report.checks[name]);
    }
  }

  /** The faults that never struck. */
  missing(): readonly string[] {
    return [...new Set(catalogue.map(({ id }) => id))].filter((id) => !this.#strikes.get(id));
  }

  *lines(): Generator<string> {
    const cell = (text: string): string => text.padStart(6);
    yield `${"fault".padEnd(56)} ${cell("runs")} ${cell("struck")} | ${invariants.map(cell).join(" ")}`;
    const titles = new Map<string, string>();
    for (const { id, title } of catalogue) titles.set(id, titles.has(id) ? `${titles.get(id)}; ${title}` : title);
    for (const [id, title] of [["none", "runs without any"] as const, ...titles]) {
      const name = `${id.padEnd(4)} ${title}`;
      const counts = invariants.map((invariant) => cell(short(this.#checks.get(id)?.get(invariant) ?? 0)));
      const shown = name.length > 56 ? `${name.slice(0, 55)}…` : name.padEnd(56);
      yield `${shown} ${cell(String(this.#runs.get(id) ?? 0))} ${cell(short(this.#strikes.get(id) ?? 0))} | ${
        counts.join(" ")
      }`;
    }
  }
}

function short(count: number): string {
  if (count < 10_000) return String(count);
  return count < 10_000_000 ? `${Math.round(count / 1_000)}k` : `${Math.round(count / 1_000_000)}M`;
}
