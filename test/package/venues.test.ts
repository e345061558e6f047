/** The main job on every simulated venue: one script, unmodified. */
import * as assert from "uvu/assert";
import { simulatedVenues } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";
import { start } from "./start.support.ts";

const test = suite("package/venues");

for (const { id, kind } of simulatedVenues()) {
  test(`the same script trades on ${id}, ${kind}`, async () => {
    const { code, output, errors } = await start("--venue", id, "--kind", kind, "--json", "--duration", "2");
    assert.is(code, 0, `${errors} ${output.slice(-2_000)}`);
    const report = JSON.parse(output) as { verdict: string; fills: unknown[]; booksCompared: number };
    assert.is(report.verdict, "equal");
    assert.ok(report.fills.length >= 3 && report.booksCompared >= 2);
  }, 60_000);
}

test.run();
