import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";

const project = resolve(import.meta.dirname!, "../..");
const fixtures = join(import.meta.dirname!, "fixtures/run");

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
}

/** The runner is a Node program, also when this test runs under Deno. */
function run(...args: string[]): Promise<Outcome> {
  const node = "Deno" in globalThis ? "node" : process.execPath;
  return new Promise((done) => {
    const all = ["--import", "tsx", "test/run.ts", "--root", fixtures, "--limit", "5", ...args];
    execFile(node, all, { cwd: project, timeout: 50_000 }, (error, stdout) => {
      const code = error === null ? 0 : Number(error.code ?? -1);
      done({ code, lines: stdout.trimEnd().split("\n") });
    });
  });
}

function summary(outcome: Outcome): string | undefined {
  return outcome.lines.at(-1);
}

function line(outcome: Outcome, start: string): string {
  return outcome.lines.find((text) => text.startsWith(start)) ?? `no line starts with ${start}`;
}

const test = suite("test runner");
const limit = 60_000;

test("a passing file counts once for each runtime, and skips say why", async () => {
  const outcome = await run("passing");
  assert.is(outcome.code, 0);
  assert.match(line(outcome, "ok   node"), /passing\.test\.ts: 2 passed, 1 skipped/);
  assert.match(line(outcome, "ok   deno"), /passing\.test\.ts: 2 passed, 1 skipped/);
  assert.is(outcome.lines.filter((text) => text.includes("needs the moon: there is none tonight")).length, 2);
  assert.is(summary(outcome), "4 passed, 0 failed, 2 skipped");
}, limit);

// One run of all fixtures for both runtimes; the tests below read its lines.
const everything = run();

const broken: readonly (readonly [file: string, says: RegExp])[] = [
  ["empty", /: 0 passed, no suite reported/],
  ["norun", /: 0 passed, no suite reported/],
  ["notests", /: 0 passed, a suite without tests/],
  ["throws", /: 0 passed, exit code 1/],
  ["failing", /: 1 passed, exit code 1, 1 failed/],
  ["exits", /: 1 passed, exit code 3/],
  ["hanging", /: 1 passed, still running after 5 s/],
  ["cleanup", /: 0 passed, exit code 1, 2 failed/],
];
for (const runtime of ["node", "deno"]) {
  for (const [file, says] of broken) {
    test(`under ${runtime} the file "${file}" fails`, async () => {
      const outcome = await everything;
      assert.match(line(outcome, `FAIL ${runtime} ${file}.test.ts`), says);
      assert.ok(outcome.lines.some((text) => text.startsWith(`failed: ${runtime} ${file}.test.ts: `)));
    }, limit);
  }
}

test("the last line adds up both runtimes; a file that breaks counts at least one failure", async () => {
  const outcome = await everything;
  assert.is(outcome.code, 1);
  assert.is(summary(outcome), "10 passed, 18 failed, 2 skipped");
}, limit);

test("one failing file fails the run, and its output is shown", async () => {
  const outcome = await run("--node", "passing", "failing");
  assert.is(outcome.code, 1);
  assert.ok(outcome.lines.some((text) => text.includes("Expected values to be strictly equal")));
  assert.is(summary(outcome), "3 passed, 1 failed, 1 skipped");
}, limit);

test("a filter that matches nothing fails", async () => {
  const outcome = await run("no such file");
  assert.is(outcome.code, 1);
  assert.match(outcome.lines.at(-2) ?? "", /no test file matches no such file/);
  assert.is(summary(outcome), "0 passed, 0 failed, 0 skipped");
}, limit);

test("an unknown option fails", async () => {
  assert.is((await run("--bogus")).code, 1);
}, limit);

test.run();
