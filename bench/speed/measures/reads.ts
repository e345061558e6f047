/** P9: reading a live book of a thousand levels a side. */
import { binance } from "../frames/binance.ts";
import { Child } from "../process.ts";
import { program } from "../programs.ts";
import type { Bar } from "../report.ts";
import { estimate, median } from "../statistics.ts";
import { streamOf } from "./setting.ts";
import type { Measure } from "./setting.ts";

const id = "P9";
const bars: Readonly<Record<string, Bar>> = {
  "best price": { must: "at most", value: 10, unit: "ns" },
  "top 20 copied": { must: "at most", value: 1_000, unit: "ns" },
};

export const reads: Measure = {
  id,
  title: "reading the live book",
  run: async ({ runtime }) => {
    const { path } = streamOf(binance, "book", 1_000, 2);
    const child = new Child("ours", program(runtime, "contenders/probe", "reads", path));
    try {
      const { result } = await child.ask() as { readonly result: Readonly<Record<string, readonly number[]>> };
      return {
        rows: Object.entries(bars).map(([what, bar]) => ({ id, what, bar, measured: estimate(result[what] ?? []) })),
        figures: Object.entries(result).map(([what, times]) => ({
          ...{ id, what, contender: "ours" },
          values: { ns: median(times) },
        })),
        wrong: [],
      };
    } finally {
      await child.stop();
    }
  },
};
