/** P12: what importing one venue costs, and what a program with one venue weighs. */
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "../../../test/check/build.ts";
import { entries, packageFile } from "../../../test/check/exports.ts";
import { bundleSize } from "../../../test/check/size.ts";
import { outputOf } from "../../figures/sampling.ts";
import type { Dialect } from "../frames/dialect.ts";
import { attempt, together } from "../report.ts";
import type { Report, Row } from "../report.ts";
import { estimate } from "../statistics.ts";
import { root, workspace } from "../workspace.ts";
import type { Measure } from "./setting.ts";

const id = "P12";

interface Start {
  /** The smaller of what went by and what was computed: who waits for a core imports nothing. */
  readonly ms: number;
  readonly rss: number;
}

/** A fresh process that imports something, or nothing: how long that takes, and what it occupies then. */
async function start(url: string | undefined, folder: string): Promise<Start> {
  const load = url === undefined ? "" : `await import(${JSON.stringify(url)});`;
  const text = `const begun = performance.now(); const before = process.cpuUsage(); ${load}
    const wall = performance.now() - begun; const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ ms: Math.min(wall, (user + system) / 1000), rss: process.memoryUsage().rss }));`;
  return JSON.parse(await outputOf(process.execPath, ["--input-type=module", "-e", text], folder)) as Start;
}

async function measureVenue({ venue, kind }: Dialect, built: string, rounds: number): Promise<Report> {
  const target = entries(root).get(`./${venue}`);
  if (target === undefined) throw new Error("it is no entry point");
  const url = pathToFileURL(join(built, target.default)).href;
  const times: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [ours, bare] = round % 2 === 0
      ? [await start(url, root), await start(undefined, root)]
      : (await Promise.resolve([await start(undefined, root), await start(url, root)])).reverse() as [Start, Start];
    times.push(ours.ms);
    memory.push((ours.rss - bare.rss) / 2 ** 20);
  }
  const source = `src/venues/${venue}/mod.ts`;
  const dependencies = Object.keys(packageFile(root).dependencies).flatMap((name) => [name, `${name}/*`]);
  const { gzip } = await bundleSize(root, source, [kind], dependencies);
  const whole = await bundleSize(root, source, [kind], []);
  const exactly = { value: gzip / 1_000, low: gzip / 1_000, high: gzip / 1_000 };
  const rows: Row[] = [
    { id, what: `${venue}, import`, bar: { must: "at most", value: 60, unit: "ms" }, measured: estimate(times) },
    {
      ...{ id, what: `${venue}, memory over bare Node`, measured: estimate(memory) },
      bar: { must: "at most", value: 15, unit: "MiB" },
    },
    {
      ...{ id, what: `${venue}, bundle, gzip`, measured: exactly },
      bar: { must: "at most", value: 60, unit: "kB" },
      note: `without the dependencies; ${Math.round(whole.gzip / 1_000)} kB with them`,
    },
  ];
  return { rows, figures: [], wrong: [] };
}

/** The peers, for the figures. */
async function peers(rounds: number): Promise<Report> {
  const figures = [];
  for (const name of ["ccxt", "binance", "bybit-api", "okx-api", "tardis-dev"]) {
    const starts: Start[] = [];
    for (let round = 0; round < Math.min(rounds, 5); round++) starts.push(await start(name, workspace));
    const [ms, rss] = [estimate(starts.map((one) => one.ms)), estimate(starts.map((one) => one.rss / 2 ** 20))];
    figures.push({ id, what: "import", contender: name, values: { ms: ms.value, "MiB in all": rss.value } });
  }
  return { rows: [], figures, wrong: [] };
}

export const starting: Measure = {
  id,
  title: "importing one venue, built, and bundling it",
  run: async ({ venues, rounds }) => {
    const { folder, breaches } = await build(root);
    if (breaches.length > 0) throw new Error(breaches.slice(0, 3).join("; "));
    const reports: Report[] = [];
    for (const dialect of venues) {
      reports.push(await attempt(`${id} ${dialect.venue}`, () => measureVenue(dialect, folder, rounds)));
    }
    reports.push(await attempt(`${id} peers`, () => peers(rounds)));
    return together(reports);
  },
};
