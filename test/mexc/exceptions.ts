/** What the examples of the description need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

export const spot: Exceptions = [];
