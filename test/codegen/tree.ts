/** A small project in a temporary folder: descriptions that a test may change, and the contract they are made for. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const repository: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const fixtures: string = join(repository, "test/codegen/fixtures");

/** References of exchanges that a checkout may have beside it, and an installation has not. */
export const references: string = join(repository, "../shared/reference/specs");

/** What generated code imports. */
const core = ["endpoint.ts", "levels.ts", "digits.ts"].map((file) => `src/core/${file}`);

export interface Tree {
  readonly root: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  has(file: string): boolean;
  remove(): void;
}

/** The fixture venue `acme`, ready to generate. */
export function makeTree(): Tree {
  const root = mkdtempSync(join(tmpdir(), "codegen-"));
  const path = (file: string): string => join(root, file);
  mkdirSync(path("src/core"), { recursive: true });
  cpSync(join(fixtures, "specs"), path("specs"), { recursive: true });
  for (const folder of ["src/core/scan"]) cpSync(join(repository, folder), path(folder), { recursive: true });
  for (const file of ["tsconfig.json", "package.json", ...core]) {
    writeFileSync(path(file), readFileSync(join(repository, file)));
  }
  symlinkSync(join(repository, "node_modules"), path("node_modules"));
  return {
    root,
    path,
    read: (file) => readFileSync(path(file), "utf8"),
    write: (file, text) => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    has: (file) => existsSync(path(file)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
