/** P14: after a lost connection, until two hundred books are live again, against what the venue's limits allow. */
import { Child } from "../process.ts";
import { node, program } from "../programs.ts";
import { attempt, together } from "../report.ts";
import type { Report } from "../report.ts";
import { median, ratio } from "../statistics.ts";
import type { Measure } from "./setting.ts";

const id = "P14";
/** One whose books are asked for, and two whose streams bring them. */
const venues: ReadonlySet<string> = new Set(["binance", "okx", "bybit"]);

async function measureVenue(venue: string): Promise<Report> {
  const child = new Child("ours", program(node, "contenders/resync", venue));
  try {
    const { times, least } = await child.ask() as {
      readonly times: readonly number[];
      readonly least: readonly number[];
    };
    const what = `${venue}, 200 books, round trip 50 ms`;
    return {
      rows: [{
        ...{ id, what, measured: ratio(times, least) },
        bar: { must: "at most", value: 1.5, unit: "×", of: "what limits and round trips take" },
        note: `${median(times)} ms; at least ${median(least)} ms`,
      }],
      figures: [],
      wrong: [],
    };
  } finally {
    await child.stop();
  }
}

export const resync: Measure = {
  id,
  title: "a lost connection to 200 live books, by a simulated clock",
  run: async (setting) => {
    const reports: Report[] = [];
    for (const { venue } of setting.venues) {
      if (venues.has(venue)) reports.push(await attempt(`${id} ${venue}`, () => measureVenue(venue)));
    }
    return together(reports);
  },
};
