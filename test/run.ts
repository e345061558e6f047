/**
 * Runs every test file in a process of its own, under Node and under Deno, and adds up what they say they did.
 *
 * A file passes when it exits with 0 and says, through the wrapper in `support/suite.ts`, that it ran or skipped at least
 * one test and that none failed. The wrapper's line is the evidence: an exit code alone cannot tell a file that
 * passed from one that ran nothing.
 *
 *     npm test                      everything, both runtimes
 *     npm test -- core/limiter      the files whose path contains one of the texts
 *     npm test -- --node            one runtime; --deno likewise
 *     npm test -- --limit 30        seconds a file may take (120)
 *     npm test -- --root DIR        files below another folder
 */
import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

type Runtime = "node" | "deno";

interface Job {
  readonly file: string;
  readonly runtime: Runtime;
}

interface Result extends Job {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skips: readonly string[];
  /** Why the file fails; empty when it passes. */
  readonly problems: readonly string[];
  readonly output: string;
  readonly seconds: number;
}

const project = resolve(import.meta.dirname, "..");
const atOnce = 2;
/** Files in these folders share their work between all cores by themselves: they run alone, and may take longer. */
const wholeMachine: Readonly<Record<string, number>> = { simtest: 2_700 };
const countsLine = /^suite "(?:[^"\\]|\\.)*": (\d+) passed, (\d+) failed, (\d+) skipped$/;
const skipLine = /^skipped (.+)$/;
/** Lines of a test's output that are shown although it passes: figures and tables. */
const figureLine = /^figure: (.*)$/;

const running = new Set<ChildProcess>();

/** Ends a test's process and everything it started: each test leads its own process group. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

function testFiles(root: string, filters: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== "fixtures" && entry.name !== "node_modules") walk(path);
      else if (entry.isFile() && entry.name.endsWith(".test.ts")) found.push(path);
    }
  };
  walk(root);
  return found
    .filter((path) => filters.length === 0 || filters.some((text) => relative(root, path).includes(text)))
    .sort();
}

function command(job: Job): readonly [string, readonly string[]] {
  if (job.runtime === "node") return [process.execPath, ["--import", "tsx", job.file]];
  const binary = join(project, "node_modules/deno/deno");
  const deno = existsSync(binary) ? binary : join(project, "node_modules/.bin/deno");
  return [deno, ["run", "--allow-all", "--no-check", "--no-lock", "--quiet", job.file]];
}

/** Reads the wrapper's lines out of what a file printed. */
function judge(output: string, code: number | null, late: boolean, limit: number): Omit<Result, keyof Job | "seconds"> {
  const lines = output.split("\n").map((line) => line.trimEnd());
  const skips = lines.flatMap((line) => skipLine.exec(line)?.[1] ?? []);
  const counts = lines.flatMap((line) => {
    const match = countsLine.exec(line);
    return match === null ? [] : [[Number(match[1]), Number(match[2]), Number(match[3])] as const];
  });
  const sum = (at: 0 | 1 | 2): number => counts.reduce((total, line) => total + line[at], 0);
  const [passed, failed, skipped] = [sum(0), sum(1), sum(2)];
  const problems: string[] = [];
  if (late) problems.push(`still running after ${limit} s`);
  else if (code !== 0) problems.push(code === null ? "killed by a signal" : `exit code ${code}`);
  if (counts.length === 0) problems.push("no suite reported");
  else if (counts.some(([p, f, s]) => p + f + s === 0)) problems.push("a suite without tests");
  if (failed > 0) problems.push(`${failed} failed`);
  return { passed, failed: problems.length > 0 ? Math.max(failed, 1) : 0, skipped, skips, problems, output };
}

function runFile(job: Job, limit: number): Promise<Result> {
  return new Promise((done) => {
    const started = performance.now();
    const { FORCE_COLOR: _, ...env } = process.env;
    const [program, args] = command(job);
    const child = spawn(program, args, {
      cwd: project,
      detached: true,
      env: { ...env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    let late = false;
    const keep = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => keep(`${error.message}\n`));
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, limit * 1000);
    // What a test left running would hold the pipes open; its group ends with it.
    child.on("exit", () => end(child));
    child.on("close", (code) => {
      clearTimeout(timer);
      running.delete(child);
      done({ ...job, ...judge(output, code, late, limit), seconds: (performance.now() - started) / 1000 });
    });
  });
}

function report(result: Result, root: string): void {
  const { passed, skipped, problems } = result;
  const counts = [`${passed} passed`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...problems].join(", ");
  const failed = problems.length > 0;
  const mark = failed ? "FAIL" : "ok  ";
  console.log(`${mark} ${result.runtime} ${relative(root, result.file)}: ${counts} (${result.seconds.toFixed(1)} s)`);
  for (const skip of result.skips) console.log(`       skipped ${skip}`);
  for (const line of result.output.trim().split("\n")) {
    const figure = figureLine.exec(line.trimEnd())?.[1];
    // Of a file that fails only what it says itself: a long table would hide why.
    if (failed && figure === undefined) console.log(`     | ${line}`);
    if (!failed && figure !== undefined) console.log(`       ${figure}`);
  }
}

/** What tests on a chain need is installed and compiled once, which takes longer than a file may. */
function prepareChain(files: readonly string[]): void {
  if (!files.some((file) => readFileSync(file, "utf8").includes("/chain/"))) return;
  const script = join(project, "test/chain/prepare.ts");
  execFileSync(process.execPath, ["--import", "tsx", script], { cwd: project, stdio: "inherit", timeout: 1_200_000 });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      node: { type: "boolean", default: false },
      deno: { type: "boolean", default: false },
      limit: { type: "string", default: "120" },
      root: { type: "string", default: join(project, "test") },
    },
  });
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new Error(`--limit takes seconds, not ${JSON.stringify(values.limit)}`);
  const root = resolve(values.root);
  const runtimes: Runtime[] = values.node === values.deno ? ["node", "deno"] : values.node ? ["node"] : ["deno"];
  const files = testFiles(root, positionals);
  const jobs = files.flatMap((file) => runtimes.map((runtime): Job => ({ file, runtime })));

  prepareChain(files);
  const results: Result[] = [];
  const folderOf = ({ file }: Job): string => relative(root, file).split("/")[0] ?? "";
  const runAll = async (wanted: readonly Job[], count: number): Promise<void> => {
    const queue = wanted.values();
    const worker = async (): Promise<void> => {
      for (const job of queue) {
        const result = await runFile(job, Math.max(limit, wholeMachine[folderOf(job)] ?? 0));
        results.push(result);
        report(result, root);
      }
    };
    await Promise.all(Array.from({ length: count }, worker));
  };
  const alone = (job: Job): boolean => folderOf(job) in wholeMachine;
  await runAll(jobs.filter((job) => !alone(job)), atOnce);
  await runAll(jobs.filter(alone), 1);

  const total = (key: "passed" | "failed" | "skipped"): number => results.reduce((sum, result) => sum + result[key], 0);
  console.log("");
  const failures = results.filter((result) => result.problems.length > 0);
  for (const failure of failures) {
    console.log(`failed: ${failure.runtime} ${relative(root, failure.file)}: ${failure.problems.join(", ")}`);
  }
  if (jobs.length === 0) console.log(`no test file matches ${positionals.join(" ") || root}`);
  console.log(`${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
  return jobs.length === 0 || failures.length > 0 ? 1 : 0;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}
process.exitCode = await main();
