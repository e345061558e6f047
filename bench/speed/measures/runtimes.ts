/** P13: the same under Deno, and under the newest Node with long-term support. */
import type { Dialect } from "../frames/dialect.ts";
import type { Matter } from "../frames/stream.ts";
import { deno, newestNode } from "../programs.ts";
import type { Runtime } from "../programs.ts";
import { attempt, together } from "../report.ts";
import type { Report, Row } from "../report.ts";
import { ratio } from "../statistics.ts";
import { floods, floodSizes, most, ordersElsewhere } from "./elsewhere.ts";
import { framesOf, race } from "./race.ts";
import type { Laps } from "./race.ts";
import { entrant, streamOf } from "./setting.ts";
import type { Measure, Setting } from "./setting.ts";

const id = "P13";
const sizes: readonly (readonly [matter: Matter, levels: number, frames: number])[] = [
  ["book", 36, 2_000],
  ["book", 2, 8_000],
  ["trade", 0, 5_000],
];

async function measureOne(
  dialect: Dialect,
  [matter, levels, frames]: (typeof sizes)[number],
  { runtime, rounds }: Setting,
  others: readonly Runtime[],
): Promise<Report> {
  const laps: Laps = { warmUp: 3, rounds, frames };
  const { path, about } = streamOf(dialect, matter, framesOf(laps), levels);
  const what = `${dialect.venue}, ${matter === "book" ? `${levels} levels` : matter}`;
  const entrants = [runtime, ...others].map((one) => ({ ...entrant(one, "ours", path), name: one.name }));
  const { results, figures, wrong } = await race(id, what, about, entrants, laps);
  const here = results.get(runtime.name);
  const rows = others.flatMap(({ name }): Row[] => {
    const there = results.get(name);
    if (here === undefined || there === undefined || !name.startsWith("Deno")) return [];
    return [{ id, what: `${what}, ${name}`, bar: most(runtime.name), measured: ratio(there.cpu, here.cpu) }];
  });
  return { rows, figures, wrong };
}

export const runtimes: Measure = {
  id,
  title: "other runtimes: bytes to the live book and to trades, sockets and orders",
  run: async (setting) => {
    const known = [deno(), newestNode()];
    const others = known.filter((one) => one !== undefined && one.name !== setting.runtime.name) as Runtime[];
    const reports: Report[] = [];
    for (const dialect of setting.venues) {
      for (const size of sizes) {
        const what = `${id} ${dialect.venue} ${size[0]} ${size[1]}`;
        reports.push(await attempt(what, () => measureOne(dialect, size, setting, others)));
      }
    }
    for (const size of floodSizes) {
      reports.push(await attempt(`${id} socket ${size.levels}`, () => floods(id, size, setting, others)));
    }
    reports.push(await attempt(`${id} orders`, () => ordersElsewhere(id, setting, others)));
    const missing = ["Deno", "the newest Node"].filter((_, at) => known[at] === undefined);
    return { ...together(reports), notes: missing.map((name) => `${id}: ${name} is not here`) };
  },
};
