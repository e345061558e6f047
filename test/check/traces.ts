import type { Rule } from "./rule.ts";
import { projectFiles, readText } from "./tree.ts";

// Written in two halves, so that the rule does not find itself.
const traces = [["/wo", "rk/"], ["/tmp/", "bash"], ["registry", ".npm"], ["deb", ".debian"]].map((half) =>
  half.join("")
);

export const machineTraces: Rule = {
  name: "traces",
  says: "no file names a path of somebody's machine or a package registry's host",
  check(root) {
    return projectFiles(root).flatMap((path) =>
      readText(root, path).split("\n").flatMap((line, index) =>
        traces.filter((trace) => line.includes(trace)).map((trace) => `${path}:${index + 1}: ${trace}`)
      )
    );
  },
};
