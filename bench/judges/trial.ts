/** One judge in a process of its own: what it is given, what it says, and how long it may take. */
import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { Told } from "./verdict.ts";
import { workspace } from "./workspace.ts";

/** How a judge ended. */
export interface Outcome {
  readonly told: readonly Told[];
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What went wrong apart from its steps. */
  readonly wrong: readonly string[];
}

const judgeLimit = 120_000;
/** Nothing of this process's environment reaches a judge but where its programs are: no proxy, no settings. */
const inherited = ["PATH", "SystemRoot", "TEMP", "TMPDIR"];

/** Things a judge may have done at its venue. */
export type Venue = Readonly<Record<string, () => void>>;

/**
 * Runs a program of the workspace so that it can reach this machine only. `print` gets what it says to people, `venue`
 * does what it asks for.
 */
export async function run(
  file: string,
  given: object,
  print: (line: string) => void,
  venue: Venue = {},
): Promise<Outcome> {
  const started = performance.now();
  const guard = pathToFileURL(join(workspace, "loopback-only.mjs")).href;
  const env: Record<string, string> = {
    JUDGE: JSON.stringify(given),
    NODE_ENV: "production",
  };
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const child = spawn(process.execPath, [
    "--import",
    guard,
    join(workspace, file),
  ], {
    cwd: workspace,
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    timeout: judgeLimit,
    killSignal: "SIGKILL",
  }) as ChildProcessByStdio<null, Readable, Readable>;
  const told: Told[] = [];
  let errors = "";
  child.stderr.on("data", (chunk) => errors = (errors + chunk).slice(-4_000));
  child.on("message", ({ ask }: { ask: string }) => {
    venue[ask]?.();
    child.send({ done: ask });
  });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    if (line.startsWith('{"record":')) told.push(JSON.parse(line) as Told);
    else print(line);
  });
  const read = new Promise<void>((resolve) => lines.on("close", resolve));
  const code = await new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(String(code ?? signal)));
  });
  await read;
  const seconds = (performance.now() - started) / 1000;
  const end = told.find((each) => each.record === "end");
  const reached = new Set(
    told.filter((each) => each.record === "network").map((each) => `it reached for ${each.host}`),
  );
  const wrong = [
    ...reached,
    ...(end === undefined ? [`it ended early (${code}) ${errors}`.trim()] : []),
    ...(end !== undefined && code !== "0" && end.failed === 0 ? [`it ended with ${code} ${errors}`.trim()] : []),
  ];
  const failed = end?.failed ?? 0;
  return { told, passed: (end?.steps ?? 0) - failed, failed, seconds, wrong };
}
