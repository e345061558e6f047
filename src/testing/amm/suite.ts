/** The contract suite of venues of pools: the same numbered cases for every one. */
import { systemClock } from "../../core/clock.ts";
import type { Runner } from "../suites.ts";
import type { AmmCase, AmmNeed } from "./case.ts";
import { guardCases } from "./cases/guards.ts";
import { poolCases } from "./cases/pools.ts";
import { positionCases } from "./cases/positions.ts";
import { swapCases } from "./cases/swaps.ts";
import { AmmScene } from "./scene.ts";
import type { AmmStage } from "./stage.ts";

/** What a venue's suite is made of. */
export interface AmmSuiteOptions {
  /** Opens the stage of one case. */
  readonly stage: () => Promise<AmmStage>;
  /** What the venue or the stage lacks, and why. */
  readonly lacks?: Readonly<Partial<Record<AmmNeed, string>>>;
  /** Cases that are left out, by their ids, and why. */
  readonly except?: Readonly<Record<string, string>>;
  /** Only these cases, by their ids or the beginnings of them: for looking at one. */
  readonly just?: readonly string[];
  /** Stands before each name, where one runner has the suite more than once. */
  readonly label?: string;
}

/** Milliseconds that a case may take; what it waits for in vain is closed then. */
const longest = 25_000;

/** All cases, in the order of their numbers. */
export const ammCases: readonly AmmCase[] = [...poolCases, ...swapCases, ...guardCases, ...positionCases];

/** Gives all cases to a runner. */
export function ammSuite(runner: Runner, { stage, lacks = {}, except = {}, just, label }: AmmSuiteOptions): void {
  const unknown = Object.keys(except).filter((id) => !ammCases.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`there are no cases ${unknown.join(", ")}`);
  for (const one of ammCases) {
    if (just && !just.some((start) => one.id.startsWith(start))) continue;
    const name = [...(label === undefined ? [] : [label]), one.id, one.title].join(" ");
    const why = except[one.id] ?? one.needs.map((need) => lacks[need]).find((reason) => reason !== undefined);
    if (why !== undefined) {
      runner.skip(name, why);
      continue;
    }
    runner(name, async () => await runAmmCase(await stage(), one));
  }
}

/** Runs one case on a stage of its own. Rejects with the reason why it fails. */
export async function runAmmCase(stage: AmmStage, { id, needs, body }: AmmCase): Promise<void> {
  const missing = needs.find((need) => need !== "positions" && need !== "positionList" && stage[need] === undefined);
  if (missing !== undefined) throw new Error(`${id} needs ${missing}, which the stage has not: say so in lacks`);
  const scene = new AmmScene(stage);
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = systemClock.after(longest, () => reject(new Error(`${id} takes longer than ${longest} ms`)));
  });
  try {
    await Promise.race([body(scene), late]);
  } finally {
    stop();
    await scene.close();
  }
}
