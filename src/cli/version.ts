import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readOptions } from "./arguments.ts";

/** The package's own description, from the sources and from the built files alike. */
function packageVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("package.json is missing from the installed package");
    folder = above;
  }
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string }).version;
}

export function version(args: readonly string[]): void {
  readOptions(args, []);
  process.stdout.write(`${packageVersion()}\n`);
}
