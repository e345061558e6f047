/**
 * uvu with two additions: every test has a time limit, and the file's counts are printed on a line that `test/run.ts`
 * reads, so that a file that ran nothing cannot pass unseen. With `SUITES=list` nothing runs: suites say what they have.
 * With `JUST=O26,T0` only tests run whose names begin so; the others are counted as skipped.
 */
import process from "node:process";
import { suite as uvuSuite } from "uvu";
import { listing } from "./listing.ts";

/** Adds a test; `limit` is its time limit in milliseconds. */
export interface Suite {
  (name: string, run: () => void | Promise<void>, limit?: number): void;
  /** Declares a test that cannot run here, and says why. It is counted and printed. */
  skip(name: string, reason: string): void;
  /** Runs after each test of the suite. */
  after(run: () => void | Promise<void>): void;
  run(): void;
}

/** One suite as it is listed, on a line of its own that begins with `listed `. */
export interface Listed {
  readonly suite: string;
  readonly tests: readonly string[];
  /** Names and reasons. */
  readonly skipped: readonly (readonly [name: string, reason: string])[];
}

const defaultLimit = 30_000;
const just = process.env["JUST"]?.split(",").filter(Boolean) ?? [];

/** Opens a suite. The test file ends in `.run()`. */
export function suite(name: string): Suite {
  return listing ? listed(name) : running(name);
}

function listed(name: string): Suite {
  const tests: string[] = [];
  const skipped: (readonly [string, string])[] = [];
  return Object.assign((title: string): void => void tests.push(title), {
    skip: (title: string, reason: string): void => void skipped.push([title, reason]),
    after: (): void => {},
    run: (): void => console.log(`listed ${JSON.stringify({ suite: name, tests, skipped } satisfies Listed)}`),
  });
}

function running(name: string): Suite {
  const inner = uvuSuite(name);
  let declared = 0;
  let passed = 0;
  const skipped: string[] = [];
  const cleanups: (() => void | Promise<void>)[] = [];
  const add = (title: string, run: () => void | Promise<void>, limit = defaultLimit): void => {
    if (just.length > 0 && !just.some((start) => title.startsWith(start))) {
      skipped.push(`${title}: JUST asks for others`);
      return;
    }
    declared++;
    inner(title, async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${title}: over its limit of ${limit} ms`)), limit);
      });
      try {
        await Promise.race([Promise.resolve().then(run), late]);
      } finally {
        clearTimeout(timer);
        // Not uvu's own hook: an error in that ends the suite and counts as nothing.
        for (const cleanup of cleanups) await cleanup();
      }
      passed++;
    });
  };
  return Object.assign(add, {
    skip: (title: string, reason: string): void => {
      skipped.push(`${title}: ${reason}`);
    },
    after: (run: () => void | Promise<void>): void => {
      cleanups.push(run);
    },
    run: (): void => {
      inner.after(() => {
        const counts = `${passed} passed, ${declared - passed} failed, ${skipped.length} skipped`;
        for (const line of skipped) console.log(`\nskipped ${name}: ${line}`);
        console.log(`\nsuite ${JSON.stringify(name)}: ${counts}`);
      });
      inner.run();
    },
  });
}
