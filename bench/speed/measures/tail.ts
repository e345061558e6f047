/** P6: the slowest frames of many, under a steady load. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { program } from "../programs.ts";
import type { Row } from "../report.ts";
import { estimate } from "../statistics.ts";
import { streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P6";
/** Seconds of load: for a look, and as the bar has it. */
const [look, whole] = [12, 600];

interface Tail {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly most: number;
  readonly allocated: readonly number[];
  /** Absent where the runtime does not tell. */
  readonly pause?: number;
  readonly rate: number;
  readonly behind: number;
}

export const tail: Measure = {
  id,
  title: "the tail at 50 000 frames of 36 levels a second",
  run: async ({ runtime, long }) => {
    const seconds = long ? whole : look;
    const { path } = streamOf(binance, "book", 20_000, 36);
    const command = program(runtime, "contenders/probe", "tail", path, String(seconds));
    const child = new Child("ours", command, (seconds * 3 + 60) * 1_000);
    try {
      const { result } = await child.ask() as { readonly result: Tail };
      const { p50, p99, p999, most, allocated, pause, rate, behind } = result;
      const exactly = (value: number) => ({ value, low: value, high: value });
      const slow = rate < 49_000 ? `only ${Math.round(rate)} a second were taken` : undefined;
      const note = slow ?? (long ? undefined : `${seconds} s; --long takes ten minutes`);
      const rows: Row[] = [
        {
          ...{ id, what: "p99.9 of a frame", measured: exactly(p999 / p50) },
          bar: { must: "at most", value: 20, unit: "×", of: "its p50" },
          ...(note === undefined ? {} : { note }),
        },
        {
          ...{ id, what: "allocated for a frame", measured: estimate(allocated) },
          bar: { must: "at most", value: 200, unit: "bytes" },
        },
        ...(pause === undefined ? [] : [{
          ...{ id, what: "longest pause of the collector", measured: exactly(pause) },
          bar: { must: "at most", value: 5, unit: "ms" } as const,
        }]),
      ];
      const values = { p50: p50 / 1e3, p99: p99 / 1e3, "p99.9": p999 / 1e3, most: most / 1e3, "behind, ms": behind };
      return { rows, figures: [{ id, what: "binance, 36 levels", contender: "ours", values }], wrong: [] };
    } finally {
      await child.stop();
    }
  },
};
