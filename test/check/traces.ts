import type { Rule } from "./rule.ts";
import { projectFiles, readText } from "./tree.ts";

// Written in two halves, so that the rule does not find itself.
const traces = [["/wo", "rk/"], ["/tmp/", "bash"], ["registry", ".npm"], ["deb", ".debian"]].map((half) =>
  half.join("")
);

/** A path counts where it begins: not as the middle of a longer one. */
function found(line: string, trace: string): boolean {
  const at = line.indexOf(trace);
  return at >= 0 && !(trace.startsWith("/") && /[\w.]/.test(line[at - 1] ?? ""));
}

export const machineTraces: Rule = {
  name: "traces",
  says: "no file names a path of somebody's machine or a package registry's host",
  check(root) {
    return projectFiles(root).flatMap((path) =>
      readText(root, path).split("\n").flatMap((line, index) =>
        traces.filter((trace) => found(line, trace)).map((trace) => `${path}:${index + 1}: ${trace}`)
      )
    );
  },
};
