import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "../../test/check/build.ts";
import { entries, packageFile } from "../../test/check/exports.ts";
import { interleaved, median, outputOf, spreadOf } from "./sampling.ts";
import type { Part } from "./sampling.ts";

const rounds = 11;

interface Start {
  readonly ms: number;
  readonly rss: number;
}

/** A fresh process that imports `url` (or nothing) and says how long that took and what it occupies then. */
async function start(root: string, url: string | undefined): Promise<Start> {
  const load = url === undefined ? "" : `await import(${JSON.stringify(url)});`;
  const program = `const begun = performance.now(); ${load} const ms = performance.now() - begun;
    console.log(JSON.stringify({ ms, rss: process.memoryUsage().rss }));`;
  return JSON.parse(await outputOf(process.execPath, ["--input-type=module", "-e", program], root)) as Start;
}

/** What it costs to import one venue's built entry point. */
export function startPart(entry: string): Part {
  return {
    title: `import of ${entry}, built, in a fresh process (median of ${rounds})`,
    async measure(root) {
      const target = entries(root).get(entry.replace(packageFile(root).name, "."));
      if (target === undefined) throw new Error(`${entry} is no entry point`);
      const { folder } = await build(root);
      const url = pathToFileURL(join(folder, target.default)).href;
      const [loaded, bare]: [Start[], Start[]] = [[], []];
      await interleaved(rounds, [
        async () => loaded.push(await start(root, url)),
        async () => bare.push(await start(root, undefined)),
      ]);
      const ms = loaded.map((one) => one.ms);
      const megabytes = (one: Start): number => one.rss / 2 ** 20;
      const [rss, bareRss] = [median(loaded.map(megabytes)), median(bare.map(megabytes))];
      return [
        { what: "time", value: median(ms), unit: "ms", spread: spreadOf(ms) },
        {
          what: "memory over bare Node",
          value: rss - bareRss,
          unit: "MiB",
          note: `${rss.toFixed(1)} with, ${bareRss.toFixed(1)} without`,
        },
      ];
    },
  };
}
