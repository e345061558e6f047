/** P1 and P2: bytes of a frame to an updated live book, sequence or checksum checked. */
import type { Dialect } from "../frames/dialect.ts";
import { pinned } from "../programs.ts";
import { attempt, together } from "../report.ts";
import type { Bar, Report, Row } from "../report.ts";
import { ratio } from "../statistics.ts";
import { explained } from "./profile.ts";
import { framesOf, race } from "./race.ts";
import type { Laps } from "./race.ts";
import { entrant, streamOf } from "./setting.ts";
import type { Measure, Setting } from "./setting.ts";

type Bars = Readonly<Record<string, Bar>>;

/** Its mapper is of another version of that venue's sockets. */
const tardisCannot = "kraken";

interface Size {
  readonly id: string;
  readonly levels: number;
  readonly frames: number;
  readonly bars: Bars;
}

async function measureVenue(
  { id, levels, frames, bars }: Size,
  dialect: Dialect,
  setting: Setting,
): Promise<Report> {
  const { runtime, floor, rounds } = setting;
  const laps: Laps = { warmUp: 3, rounds, frames };
  const { path, about } = streamOf(dialect, "book", framesOf(laps), levels);
  const what = `${dialect.venue}, ${levels} levels, ${about.bytes} bytes`;
  const names = ["ours", "ccxt", ...(dialect.venue === tardisCannot ? [] : ["tardis"]), "parse", "harness"];
  const native = floor &&
    {
      name: "C",
      command: pinned([...floor.command, dialect.venue, `${path}.frames`]),
    };
  const entrants = [
    ...names.map((name) => entrant(runtime, name, path)),
    ...(native ? [native] : []),
  ];
  const { results, figures, wrong } = await race(
    id,
    what,
    about,
    entrants,
    laps,
  );
  const ours = results.get("ours");
  const rows = Object.entries(bars).flatMap(([name, bar]): Row[] => {
    const other = results.get(name);
    if (ours === undefined || other === undefined) return [];
    return [{
      id,
      what,
      bar,
      measured: bar.must === "at least" ? ratio(other.cpu, ours.cpu) : ratio(ours.cpu, other.cpu),
    }];
  });
  return { rows: await explained(rows, runtime, path, laps), figures, wrong };
}

function measureBooks(size: Size): Measure["run"] {
  return async (setting) => {
    const reports: Report[] = [];
    for (const dialect of setting.venues) {
      reports.push(
        await attempt(
          `${size.id} ${dialect.venue}`,
          () => measureVenue(size, dialect, setting),
        ),
      );
    }
    const notes = [
      ...(setting.venues.some(({ venue }) => venue === tardisCannot)
        ? [
          `${size.id}: tardis-dev reads the first version of Kraken's sockets only and cannot take part there`,
        ]
        : []),
      ...(setting.floor ? [] : [`${size.id}: there is no C compiler here, and no native floor`]),
    ];
    return { ...together(reports), notes };
  };
}

const faster = (value: number, of: string): Bar => ({
  must: "at least",
  value,
  unit: "×",
  of: `faster than ${of}`,
});
const most = (value: number, of: string): Bar => ({
  must: "at most",
  value,
  unit: "×",
  of,
});

export const largeBooks: Measure = {
  id: "P1",
  title: "36 levels: bytes to the live book",
  run: measureBooks({
    ...{ id: "P1", levels: 36, frames: 2_000 },
    bars: {
      ccxt: faster(8, "ccxt.pro"),
      tardis: faster(2.5, "tardis-dev"),
      parse: most(0.8, "JSON.parse"),
      C: most(5, "native C"),
    },
  }),
};

export const smallBooks: Measure = {
  id: "P2",
  title: "2 levels: bytes to the live book",
  run: measureBooks({
    ...{ id: "P2", levels: 2, frames: 8_000 },
    bars: {
      ccxt: faster(6, "ccxt.pro"),
      tardis: faster(2.5, "tardis-dev"),
      parse: most(1, "JSON.parse"),
      C: most(8, "native C"),
    },
  }),
};
