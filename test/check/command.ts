import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

export interface Outcome {
  readonly code: number | null;
  /** What it printed, both streams in their order, without colours. */
  readonly output: string;
}

/** Runs a program; it is killed, with everything it started, after `limit` seconds. `more` is added to its environment. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  limit = 180,
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const { FORCE_COLOR: _, ...env } = process.env;
    const child = spawn(program, args, {
      cwd,
      detached: true,
      env: { ...env, ...more, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => keep(`${error.message}\n`));
    const timer = setTimeout(() => {
      keep(`\nstill running after ${limit} s\n`);
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limit * 1000);
    child.on("close", (code) => {
      clearTimeout(timer);
      // deno-lint-ignore no-control-regex -- some tools colour their output whatever the environment says
      done({ code, output: output.replaceAll(/\x1b\[[0-9;]*m/g, "") });
    });
  });
}

/** The breaches of a rule that a program decides: none when it exits with 0, else the end of what it printed. */
export async function mustPass(
  program: string,
  args: readonly string[],
  cwd: string,
  limit?: number,
): Promise<readonly string[]> {
  const { code, output } = await run(program, args, cwd, limit);
  if (code === 0) return [];
  const lines = output.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");
  const shown = lines.slice(-40);
  const more = lines.length > shown.length ? [`… ${lines.length - shown.length} lines before`] : [];
  return [`${[program.split("/").at(-1), ...args].join(" ")}: exit code ${code}`, ...more, ...shown];
}

/** A command of a package that is installed in the project. */
export function installed(root: string, name: string): string {
  return join(root, "node_modules/.bin", name);
}
