/**
 * Puts trading libraries, ours among them, through the faults of the catalogue over real sockets, and measures from
 * outside what becomes of their users.
 *
 *     node --import tsx bench/judges/faults.ts                     the whole table
 *     node --import tsx bench/judges/faults.ts --fault F01,F25     some lines of it
 *     node --import tsx bench/judges/faults.ts --only ccxt.pro     one library
 *     node --import tsx bench/judges/faults.ts --write             … and docs/faults.md
 *     node --import tsx bench/judges/faults.ts --quick             ours only, a few faults
 *     node --import tsx bench/judges/faults.ts --json              everything that was measured
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { page } from "./faults-page.ts";
import { quick, rows } from "./faults-rows.ts";
import type { Cell } from "./faults-table.ts";
import { shown, Table } from "./faults-table.ts";
import type { Contender } from "./faults-trial.ts";
import { trial } from "./faults-trial.ts";
import { install, version, workspace } from "./workspace.ts";

const contenders: readonly Contender[] = [
  { name: "venuekit", file: "faults-venuekit.mjs", loaders: ["tsx"] },
  { name: "ccxt.pro", file: "faults-ccxt.mjs", loaders: [] },
  { name: "binance", file: "faults-binance.mjs", loaders: [] },
];
const ours = "venuekit";
/** Trials that run side by side. */
const together = 8;

const { values: options } = parseArgs({
  options: {
    fault: { type: "string" },
    only: { type: "string" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

function misuse(text: string): never {
  console.error(text);
  process.exit(2);
}

function chosen<T>(
  all: readonly T[],
  name: (one: T) => string,
  wanted: string | undefined,
): readonly T[] {
  if (wanted === undefined) return all;
  const names = wanted.split(",");
  const wrong = names.filter((each) => !all.some((one) => name(one) === each));
  if (wrong.length > 0) {
    misuse(`no ${wrong.join(", ")}; there are ${all.map(name).join(", ")}`);
  }
  return all.filter((one) => names.includes(name(one)));
}

const lines = chosen(
  rows,
  ({ id }) => id,
  options.fault ?? (options.quick ? quick.join() : undefined),
);
const asked = chosen(
  contenders,
  ({ name }) => name,
  options.only ?? (options.quick ? ours : undefined),
);
const seed = Number(options.seed);
if (!Number.isSafeInteger(seed) || seed < 1) {
  misuse(`option --seed is a whole number from 1 on, not ${options.seed}`);
}
const whole = lines.length === rows.length &&
  asked.length === contenders.length;
if (options.write && !whole) misuse("option --write is for the whole table");

if (asked.some(({ name }) => name !== ours)) install();
const say = (text: string): void => options.json ? console.error(text) : console.log(text);
const versions = options.quick ? ours : `${ours}, ${version("ccxt")}, ${version("binance")}`;
say(`${versions}; Node ${process.versions.node}\n`);

const started = performance.now();
const cells: Cell[] = [];
const waiting = lines.flatMap((row) =>
  // A line has its seed whichever others are asked for.
  asked.map((contender) => ({
    row,
    contender,
    seed: seed + (row.seed ?? rows.indexOf(row)),
  }))
);
async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { row, contender, seed } = next;
    const about = { row, contender: contender.name };
    try {
      cells.push({ ...about, measured: await trial(contender, row, seed) });
    } catch (error) {
      cells.push({
        ...about,
        failed: error instanceof Error ? error.message : String(error),
      });
    }
    const cell = cells.at(-1);
    if (cell !== undefined) say(shown(cell));
  }
}
await Promise.all(Array.from({ length: together }, work));
const minutes = (performance.now() - started) / 60_000;
say(`\n${cells.length} trials in ${minutes.toFixed(1)} minutes`);

const tables = new Table(cells, lines, asked.map(({ name }) => name));
if (whole) say(`\n${tables.sums()}`);
if (options.json) console.log(JSON.stringify(cells, undefined, 2));
if (options.write) {
  const docs = join(workspace, "..", "..", "docs");
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, "faults.md"), page(tables, { seed, minutes }));
  say("docs/faults.md is written");
}

/** What ours must never have. */
const wrong = cells.filter(({ contender }) => contender === ours).flatMap(
  ({ row, measured, failed }) => {
    if (measured === undefined) return [`${row.id}: ${failed}`];
    const { book, orders, fills, dead, crashes } = measured;
    const counts: Readonly<Record<string, number>> = {
      "ms live and wrong": book?.wrong ?? 0,
      "orders refused that were taken": orders.denied,
      "orders lost": orders.lost,
      "orders doubled": orders.doubled,
      "fills lost": fills.untold,
      "fills doubled": fills.doubled + fills.invented,
      "streams dead": dead.length,
      crashes: crashes.length,
    };
    return Object.entries(counts).filter(([, count]) => count > 0).map((
      [what, count],
    ) => `${row.id}: ${count} ${what}`);
  },
);
for (const each of wrong) console.error(`FAIL ${ours} ${each}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
