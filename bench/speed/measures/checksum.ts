/** P8: what a checksum on every change costs, by the same changes with and without it. */
import { kraken, krakenUnchecked } from "../frames/kraken.ts";
import { estimate, ratio } from "../statistics.ts";
import { framesOf, race } from "./race.ts";
import type { Laps } from "./race.ts";
import { entrant, streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P8";

export const checksums: Measure = {
  id,
  title: "Kraken's checksum on every change",
  run: async ({ runtime, rounds }) => {
    const laps: Laps = { warmUp: 3, rounds, frames: 2_000 };
    const what = "kraken, 36 levels";
    const [checked, unchecked] = [kraken, krakenUnchecked].map((dialect, at) =>
      streamOf(dialect, "book", framesOf(laps), 36, at === 0 ? "" : "unchecked")
    );
    if (checked === undefined || unchecked === undefined) throw new Error("there are two streams");
    const { results, figures, wrong } = await race(id, what, checked.about, [
      { ...entrant(runtime, "ours", checked.path), name: "with" },
      { ...entrant(runtime, "ours", unchecked.path), name: "without" },
    ], laps);
    const [with_, without] = [results.get("with"), results.get("without")];
    if (with_ === undefined || without === undefined) return { rows: [], figures, wrong };
    const cost = with_.cpu.map((time, round) => (time - (without.cpu[round] ?? NaN)) / 1_000);
    return {
      rows: [
        {
          id,
          what: `${what}, the checksum`,
          bar: { must: "at most", value: 1.5, unit: "µs" },
          measured: estimate(cost),
        },
        {
          ...{ id, what, measured: ratio(with_.cpu, without.cpu) },
          bar: { must: "at most", value: 1.3, unit: "×", of: "without checksums" },
        },
      ],
      figures,
      wrong,
    };
  },
};
