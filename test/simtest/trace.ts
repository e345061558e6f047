/** What happened in one run, in order, as one hash: two runs of a seed must agree on it to the last byte. */
import { createHash } from "node:crypto";

export class Trace {
  readonly #hash = createHash("sha256");
  readonly #now: () => number;
  /** Lines are printed as well, where somebody wants to read them. */
  readonly #print: ((line: string) => void) | undefined;
  lines = 0;

  constructor(now: () => number, print?: (line: string) => void) {
    this.#now = now;
    this.#print = print;
  }

  add(what: string): void {
    const line = `${this.#now().toFixed(3)} ${what}`;
    this.lines++;
    this.#hash.update(line);
    this.#print?.(line);
  }

  /** Ends the trace. */
  digest(): string {
    return this.#hash.digest("hex").slice(0, 16);
  }
}
