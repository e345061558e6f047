/**
 * Checks the rules of the house, in order.
 *
 *     npm run check                   all of them
 *     npm run check -- cycles size    some of them
 *     npm run check -- --list         what there is
 *     npm run check -- --update-api   writes the public API down anew
 *     npm run check -- --update-venues    writes the tables of venues anew
 */
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { api, writeApi } from "./api.ts";
import { cycles } from "./cycles.ts";
import { denoFormat, denoLint, denoPublish, denoTypes } from "./deno.ts";
import { directions } from "./directions.ts";
import { effects } from "./effects.ts";
import { exportsAgree } from "./exports.ts";
import { generatedIsCurrent, generatedIsTrue } from "./generated.ts";
import { importers } from "./importers.ts";
import { lockfile } from "./lockfile.ts";
import { packed } from "./packed.ts";
import { promises } from "./promises.ts";
import type { Rule } from "./rule.ts";
import { size } from "./size.ts";
import { testFiles } from "./tests.ts";
import { machineTraces } from "./traces.ts";
import { types } from "./types.ts";
import { venueNames } from "./venue_names.ts";
import { venuePages, writeVenues } from "./venue_pages.ts";

const rules: readonly Rule[] = [
  generatedIsCurrent,
  generatedIsTrue,
  venueNames,
  importers,
  effects,
  directions,
  cycles,
  exportsAgree,
  lockfile,
  testFiles,
  machineTraces,
  types,
  denoTypes,
  denoPublish,
  denoFormat,
  denoLint,
  size,
  api,
  promises,
  venuePages,
  packed,
];

const shown = 60;

/** A rule that cannot be checked does not hold. */
async function breaches(rule: Rule, root: string): Promise<readonly string[]> {
  try {
    return await rule.check(root);
  } catch (error) {
    return [`cannot be checked: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function main(): Promise<number> {
  const root = resolve(import.meta.dirname, "../..");
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: "boolean", default: false },
      "update-api": { type: "boolean", default: false },
      "update-venues": { type: "boolean", default: false },
    },
  });
  if (values.list) {
    for (const rule of rules) console.log(`${rule.name.padEnd(12)} ${rule.says}`);
    return 0;
  }
  if (values["update-api"]) return await writeApi(root);
  if (values["update-venues"]) return await writeVenues(root);
  const unknown = positionals.filter((name) => !rules.some((rule) => rule.name === name));
  if (unknown.length > 0) throw new Error(`no rule is called ${unknown.join(", ")}; npm run check -- --list`);

  const failed: string[] = [];
  const asked = rules.filter((rule) => positionals.length === 0 || positionals.includes(rule.name));
  for (const rule of asked) {
    const started = performance.now();
    const found = await breaches(rule, root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${rule.name.padEnd(12)} ${rule.says} (${seconds} s)`);
    for (const breach of found.slice(0, shown)) console.log(`       ${breach}`);
    if (found.length > shown) console.log(`       … and ${found.length - shown} more`);
    if (found.length > 0) failed.push(rule.name);
  }
  console.log("");
  if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${asked.length - failed.length} rules hold, ${failed.length} do not`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = await main();
