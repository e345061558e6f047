import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "../../test/check/tree.ts";
import type { Figure, Part } from "./sampling.ts";

/** Lines that say something: blank ones are not counted. */
function lines(root: string, path: string): number {
  return readFileSync(join(root, path), "utf8").split("\n").filter((line) => line.trim() !== "").length;
}

/** What is written by hand for a venue, and where. */
const places = [
  ["adapter", (id: string) => `src/venues/${id}/`],
  ["descriptions", (id: string) => `specs/${id}/`],
  ["tests", (id: string) => `test/${id}/`],
  ["skin of the simulator", (id: string) => `src/sim/skins/${id}/`],
] as const;

/** What each venue costs: lines by hand. READMEs are not counted. */
export const venuesPart: Part = {
  title: "lines by hand of each venue",
  measure(root) {
    const files = projectFiles(root).filter((path) => /\.(ts|yaml)$/.test(path));
    const ids = new Set(files.flatMap((path) => /^src\/venues\/([^/]+)\/mod\.ts$/.exec(path)?.[1] ?? []));
    return Promise.resolve(Array.from(ids, (id): Figure => {
      const counted = places.map(([what, folder]) => {
        const own = files.filter((path) => path.startsWith(folder(id)));
        return { what, lines: own.reduce((sum, path) => sum + lines(root, path), 0) };
      });
      const [adapter, ...others] = counted;
      return {
        what: `${id}, adapter`,
        value: adapter?.lines ?? 0,
        unit: "lines",
        note: others.map((one) => `${one.what} ${one.lines}`).join(", "),
      };
    }));
  },
};
