import { rmSync } from "node:fs";
import { join } from "node:path";
import { installed, mustPass } from "./command.ts";

const builds = new Map<string, Promise<readonly string[]>>();

/** Builds dist/ from nothing, once a run, and says what stood in the way. */
export function build(root: string): Promise<readonly string[]> {
  const known = builds.get(root);
  if (known !== undefined) return known;
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const begun = mustPass(installed(root, "tsc"), ["-p", "tsconfig.build.json"], root);
  builds.set(root, begun);
  return begun;
}
