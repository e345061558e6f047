import { relative } from "node:path";
import { installed, mustPass, run } from "./command.ts";
import { entryPoints } from "./exports.ts";
import type { Rule } from "./rule.ts";

function deno(root: string, ...args: string[]): Promise<readonly string[]> {
  return mustPass(installed(root, "deno"), args, root);
}

export const denoTypes: Rule = {
  name: "deno-types",
  says: "every entry point type-checks under Deno",
  check: (root) => deno(root, "check", "--quiet", ...entryPoints(root).values()),
};

export const denoPublish: Rule = {
  name: "deno-publish",
  says: "the Deno package could be published, without slow types",
  check: (root) => deno(root, "publish", "--dry-run", "--allow-dirty", "--quiet"),
};

export const denoFormat: Rule = {
  name: "format",
  says: "the formatter would change nothing",
  async check(root) {
    const { code, output } = await run(installed(root, "deno"), ["fmt", "--check"], root);
    if (code === 0) return [];
    const files = Array.from(output.matchAll(/^from (.+):$/gm), (match) => relative(root, match[1] ?? ""));
    return files.length > 0 ? files : [output];
  },
};

export const denoLint: Rule = {
  name: "lint",
  says: "the linter finds nothing",
  check: (root) => deno(root, "lint", "--quiet"),
};
