/** Contracts whose packages ship sources alone: compiled once, by the compiler that the sources ask for. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Hex } from "../../src/core/endpoint.ts";
import { type Artifact, modules } from "./workspace.ts";

/** Sources by their paths. Imports name these paths. */
export type Sources = Readonly<Record<string, string>>;

interface Output {
  readonly errors?: readonly {
    readonly severity: string;
    readonly formattedMessage: string;
  }[];
  readonly contracts: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly abi: readonly unknown[];
            readonly evm: { readonly bytecode: { readonly object: string } };
          }
        >
      >
    >
  >;
}

const longest = 120_000;

/** Compiles with the package `compiler` of the workspace. What comes out lies beside the packages, by what went in. */
export function compiled(
  compiler: string,
  sources: Sources,
  path: string,
  name: string,
): Artifact {
  const input = JSON.stringify({
    language: "Solidity",
    sources: Object.fromEntries(
      Object.entries(sources).map(([at, content]) => [at, { content }]),
    ),
    settings: {
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  });
  const key = createHash("sha256").update(compiler).update(input).digest("hex");
  const folder = join(modules, ".compiled");
  const kept = join(folder, `${key}.json`);
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    const made = `${kept}.${process.pid}`;
    const program = ["solcjs", "solc.js"].map((name) => join(modules, compiler, name)).find(existsSync);
    if (program === undefined) throw new Error(`there is no compiler ${compiler}`);
    // In a process of its own: the compiler takes what nobody catches for its own failures. From a file and into one: of a pipe it
    // reads what is there, and leaves before a pipe has taken all. By a shell, which every runtime hands files over the same way.
    const asked = `${made}.in`;
    writeFileSync(asked, input);
    const command = 'node "$0" --standard-json < "$1" > "$2"';
    try {
      execFileSync("sh", ["-c", command, program, asked, made], {
        stdio: ["ignore", "ignore", "inherit"],
        timeout: longest,
      });
      // What has failed is not kept.
      read(made);
      renameSync(made, kept);
    } finally {
      rmSync(asked);
      rmSync(made, { force: true });
    }
  }
  const contracts = read(kept);
  const found = contracts[path]?.[name];
  if (!found) throw new Error(`there is no contract ${name} in ${path}`);
  return { abi: found.abi, bytecode: `0x${found.evm.bytecode.object}` as Hex };
}

/** What the compiler has made. Throws what it says is wrong. */
function read(path: string): Output["contracts"] {
  const text = readFileSync(path, "utf8");
  // It may greet before it answers.
  const { errors = [], contracts } = JSON.parse(text.slice(text.indexOf("{"))) as Output;
  const wrong = errors.filter(({ severity }) => severity === "error");
  if (wrong.length > 0) throw new Error(wrong.map(({ formattedMessage }) => formattedMessage).join("\n"));
  return contracts;
}
