/** Whether the output in the tree is what the descriptions make, byte for byte. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.ts";
import { listFiles } from "./write.ts";

/** One line for each file that differs; none where all is current. */
export function check(root: string): readonly string[] {
  const files = generate(root);
  const differing = [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    if (!existsSync(full)) return [`${path} is missing`];
    const found = readFileSync(full, "utf8");
    return found === text ? [] : [`${path} differs from line ${firstDifference(found, text)}`];
  });
  const others = listFiles(root, "generated").filter((path) => !files.has(path)).map((path) =>
    `${path} comes from no description`
  );
  return [...differing, ...others];
}

function firstDifference(one: string, other: string): number {
  const lines = other.split("\n");
  const at = one.split("\n").findIndex((line, index) => line !== lines[index]);
  return at < 0 ? lines.length : at + 1;
}
