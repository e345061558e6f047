/** What the examples of the descriptions need not reach, and why. */
import type { Exceptions } from "../support/coverage.ts";

export const spot: Exceptions = [];

const taken = "of this answer nothing is read: an error in its place is";

export const perp: Exceptions = [
  ["perp.UpdateDualModePositionLeverageAnswer empty", taken],
  ["perp.UpdateDualCompPositionCrossModeAnswer empty", taken],
];
