/**
 * The speed of this project beside that of others, on the same bytes, against the bars P1 to P14.
 *
 *     npm run bench                          all of them; within ten minutes on two cores
 *     npm run bench -- --only P1,P3          some
 *     npm run bench -- --venue binance,okx   the frames of some venues
 *     npm run bench -- --runtime newest      under the newest Node with long-term support; or `deno`; or `node`, this one
 *     npm run bench -- --long                the tail under load for ten minutes, and not for some seconds
 *     npm run bench -- --json                as JSON
 *     npm run bench -- --save                the result as a file in results/, too
 *
 * A bar that is missed is a result. It exits with 1 where a contender came out wrong, or something could not be measured.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { dialects } from "./frames/venues.ts";
import { measures } from "./measures/list.ts";
import type { Setting } from "./measures/setting.ts";
import { bundle, compileFloor, deno, newestNode, node, peerVersion, pins } from "./programs.ts";
import type { Runtime } from "./programs.ts";
import { attempt, close, together, verdict } from "./report.ts";
import type { Report } from "./report.ts";
import { figuresOf, tableOf } from "./table.ts";
import { install, workspace } from "./workspace.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    venue: { type: "string" },
    runtime: { type: "string", default: "node" },
    rounds: { type: "string", default: "9" },
    long: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});

/** Those that were asked for; ends the program where there is none of a name. */
function chosen<T>(
  all: readonly T[],
  wanted: string | undefined,
  nameOf: (one: T) => string,
): readonly T[] {
  if (wanted === undefined) return all;
  const names = wanted.split(",");
  const unknown = names.filter((name) => !all.some((one) => nameOf(one) === name));
  if (unknown.length > 0) {
    stop(`no ${unknown.join(", ")}; there are ${all.map(nameOf).join(", ")}`);
  }
  return all.filter((one) => names.includes(nameOf(one)));
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 7) stop("at least 7 rounds");
const wanted = chosen(measures, values.only, ({ id }) => id);
const venues = chosen(dialects, values.venue, ({ venue }) => venue);
install();
await bundle();
const runtimes: Readonly<Record<string, () => Runtime | undefined>> = { node: () => node, newest: newestNode, deno };
const runtime = runtimes[values.runtime]?.();
if (runtime === undefined) stop(`there is no runtime ${values.runtime} here`);
const floor = compileFloor();

const about = {
  date: new Date().toISOString(),
  machine: `${platform()} ${arch()}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${
    (totalmem() / 2 ** 30).toFixed(0)
  } GiB${pins ? "; contenders on one core" : ""}`,
  runtime: runtime.name,
  versions: [
    ...["ccxt", "tardis-dev", "binance", "bybit-api", "okx-api"].map(
      peerVersion,
    ),
    deno()?.name ?? "no Deno",
    floor?.compiler ?? "no C compiler",
  ].join(", "),
  rounds,
  load: `${loadavg()[0]?.toFixed(1)} before the run: above half of the cores, times of the clock say little`,
};
const say = (text: string): void => void (values.json || console.log(text));
for (const [name, text] of Object.entries(about)) say(`${name}: ${text}`);

const setting: Setting = { venues, runtime, floor, rounds, long: values.long };
const began = performance.now();
const all: Report[] = [];
for (const measure of wanted) {
  say(`\n${measure.id} ${measure.title}`);
  const report = await attempt(measure.id, () => measure.run(setting));
  all.push(report);
  if (report.figures.length > 0) say(figuresOf(report.figures));
  for (const wrong of report.wrong) say(`  WRONG ${wrong}`);
}
const { rows, figures, wrong, notes = [] } = together(all);
const result = {
  ...about,
  seconds: Math.round((performance.now() - began) / 1_000),
  rows: rows.map((row) => ({
    ...row,
    verdict: verdict(row),
    close: close(row),
  })),
  figures,
  wrong,
  notes,
};
const met = rows.filter((row) => verdict(row) === "met").length;
say(`\n${tableOf(rows)}\n`);
for (const note of notes) say(note);
say(
  `${met} of ${rows.length} bars met, ${wrong.length} wrong, ${result.seconds} s`,
);
if (values.json) console.log(JSON.stringify(result, null, 2));
if (values.save) {
  const folder = join(workspace, "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${about.date.slice(0, 10)}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  say(`saved as results/${about.date.slice(0, 10)}.json`);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
