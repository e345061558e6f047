import type { Rule } from "./rule.ts";
import { edges } from "./source.ts";

/** The circles of a graph: each set of files that reach one another, once, as the walk that closed it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return found;
}

export const cycles: Rule = {
  name: "cycles",
  says: "no file imports itself by way of others, types included",
  check(root) {
    const graph = new Map<string, string[]>();
    for (const edge of edges(root, ["src", "generated", "codegen"])) {
      graph.set(edge.file, [...(graph.get(edge.file) ?? []), edge.to]);
    }
    return circles(graph).map((circle) => circle.join(" → "));
  },
};
