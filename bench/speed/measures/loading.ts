/** P10: a whole book of 5 000 levels in one frame. */
import { loaded, okxWhole } from "../frames/okx.ts";
import { estimate } from "../statistics.ts";
import { framesOf, race } from "./race.ts";
import type { Laps } from "./race.ts";
import { entrant, streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P10";

export const loading: Measure = {
  id,
  title: "a snapshot of 5 000 levels: bytes to the live book",
  run: async ({ runtime, rounds }) => {
    const laps: Laps = { warmUp: 5, rounds, frames: 8 };
    const { path, about } = streamOf(okxWhole, "book", framesOf(laps), 36, "whole");
    const what = `okx, ${2 * loaded} levels, ${about.bytes} bytes`;
    const entrants = ["ours", "ccxt", "tardis", "parse"].map((name) => entrant(runtime, name, path));
    const { results, figures, wrong } = await race(id, what, about, entrants, laps);
    const ours = results.get("ours");
    const rows = ours === undefined ? [] : [{
      ...{ id, what, measured: estimate(ours.cpu.map((time) => time / 1e6)) },
      bar: { must: "at most", value: 2, unit: "ms" } as const,
    }];
    return { rows, figures, wrong };
  },
};
