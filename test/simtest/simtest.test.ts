/** Five hundred runs, and that a run is the same on both runtimes. */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { suite } from "../support/suite.ts";

const test = suite("simulation");
const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const minute = 60_000;
/** Every venue and kind that can be tried. */
const venues = readdirSync(new URL("./tried/", import.meta.url)).map((file) => file.replace(/\.ts$/, "")).sort();

/** Runs `main.ts` under Node or Deno; resolves with what it printed. */
async function simtest(
  runtime: "node" | "deno",
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const deno = "Deno" in globalThis;
  const [command, ...before] = runtime === "node"
    ? [deno ? "node" : process.execPath, "--import", "tsx"]
    : [deno ? process.execPath : "node_modules/.bin/deno", "run", "-A"];
  const child = spawn(command ?? "", [...before, main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => output += text);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

test("what is not understood is said, and is a failure", async () => {
  const { code, output } = await simtest("Deno" in globalThis ? "deno" : "node", ["--seeds", "6..50"]);
  assert.equal([code, output.trim()], [1, "--seeds must be a whole number above zero"]);
}, minute);

if ("Deno" in globalThis) {
  test("a run is the same on Node and on Deno, to the last byte", async () => {
    const args = ["--seeds", "20", "--hashes", "--jobs", "1"];
    const [here, there] = [await simtest("deno", args), await simtest("node", args)];
    assert.match(here.output, "20 passed, 0 failed");
    assert.is(here.output, there.output);
  }, 8 * minute);
} else {
  test("500 runs of ten simulated minutes, and no invariant is violated", async () => {
    const { code, output } = await simtest("node", ["--seeds", "500"]);
    // The table of faults and invariants, and how much was simulated in how much time.
    for (const line of output.split("\n")) console.log(`figure: ${line}`);
    assert.match(output, /^500 passed, 0 failed$/m);
    assert.is(code, 0);
  }, 20 * minute);

  test("40 runs of futures, positions included, and no invariant is violated", async () => {
    const { code, output } = await simtest("node", ["--venue", "binance-perp", "--seeds", "40"]);
    assert.match(output, /^40 passed, 0 failed$/m);
    assert.is(code, 0);
  }, 8 * minute);

  // Those have tests of their own, with more seeds.
  const others = venues.filter((name) => !name.startsWith("binance"));
  for (const venue of others) {
    test(`10 runs of ${venue}, and no invariant is violated`, async () => {
      const { code, output } = await simtest("node", ["--venue", venue, "--seeds", "10"]);
      assert.match(output, /^10 passed, 0 failed$/m, output);
      assert.is(code, 0);
    }, 8 * minute);
  }

  test("the same seed gives the same run", async () => {
    const args = ["--seeds", "20", "--hashes", "--jobs", "1"];
    const [once, again] = [await simtest("node", args), await simtest("node", args)];
    assert.match(once.output, "20 passed, 0 failed");
    assert.is(once.output, again.output);
  }, 8 * minute);
}

test.run();
