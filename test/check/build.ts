import { mustPass } from "./command.ts";

const builds = new Map<string, Promise<readonly string[]>>();

/** Builds dist/ from nothing, once a run, and says what stood in the way. */
export function build(root: string): Promise<readonly string[]> {
  const known = builds.get(root);
  if (known !== undefined) return known;
  const begun = mustPass("npm", ["run", "--silent", "build"], root);
  builds.set(root, begun);
  return begun;
}
