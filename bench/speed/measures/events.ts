/** P3: bytes of a frame to a typed event, of trades and of tickers. */
import type { Dialect } from "../frames/dialect.ts";
import { attempt, together } from "../report.ts";
import type { Bar, Report, Row } from "../report.ts";
import { ratio } from "../statistics.ts";
import { explained } from "./profile.ts";
import { framesOf, race } from "./race.ts";
import type { Laps } from "./race.ts";
import { entrant, streamOf } from "./setting.ts";
import type { Measure, Setting } from "./setting.ts";

const bars: Readonly<Record<string, Bar>> = {
  ccxt: { must: "at least", value: 5, unit: "×", of: "faster than ccxt.pro" },
  parse: { must: "at most", value: 1, unit: "×", of: "JSON.parse" },
};

async function measureOne(
  dialect: Dialect,
  matter: "trade" | "ticker",
  setting: Setting,
): Promise<Report> {
  const laps: Laps = { warmUp: 3, rounds: setting.rounds, frames: 5_000 };
  const { path, about } = streamOf(dialect, matter, framesOf(laps));
  const what = `${dialect.venue}, ${matter}, ${about.bytes} bytes`;
  const tardis = matter === "trade" && dialect.venue !== "kraken" ? ["tardis"] : [];
  const entrants = ["ours", "ccxt", ...tardis, "parse"].map((name) => entrant(setting.runtime, name, path));
  const { results, figures, wrong } = await race(
    "P3",
    what,
    about,
    entrants,
    laps,
  );
  const ours = results.get("ours");
  const rows = Object.entries(bars).flatMap(([name, bar]): Row[] => {
    const other = results.get(name);
    if (ours === undefined || other === undefined) return [];
    const measured = bar.must === "at least" ? ratio(other.cpu, ours.cpu) : ratio(ours.cpu, other.cpu);
    return [{ id: "P3", what, bar, measured }];
  });
  return { rows: await explained(rows, setting.runtime, path, laps), figures, wrong };
}

async function run(setting: Setting): Promise<Report> {
  const reports: Report[] = [];
  for (const dialect of setting.venues) {
    for (const matter of ["trade", "ticker"] as const) {
      if (dialect[matter] === undefined) continue;
      const what = `P3 ${dialect.venue} ${matter}`;
      reports.push(
        await attempt(what, () => measureOne(dialect, matter, setting)),
      );
    }
  }
  return together(reports);
}

export const events: Measure = {
  id: "P3",
  title: "trades and tickers: bytes to a typed event",
  run,
};
