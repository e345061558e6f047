/** Where venues are listed for others: made from what is in the tree, so that a venue is added by its own folders alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { key } from "./emit/text.ts";

const venues = "src/venues";
const skins = "src/sim/skins";

/**
 * The lists by their path below `root`: the entries of deno.json, which cannot have patterns, the connectors by the names of
 * their venues, and the simulated venues.
 */
export function registers(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (existsSync(join(root, "deno.json"))) files.set("deno.json", withEntries(root));
  if (existsSync(join(root, venues))) files.set("generated/connectors.ts", connectors(foldersOf(root, venues)));
  if (existsSync(join(root, skins))) files.set("generated/simulated.ts", simulated(foldersOf(root, skins)));
  return files;
}

/** The folders that have a module of their own. */
function foldersOf(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((name) => existsSync(join(root, folder, name, "mod.ts"))).sort();
}

function withEntries(root: string): string {
  const file = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as { exports?: Record<string, string> };
  const own = Object.entries(file.exports ?? {})
    .filter(([, path]) => !path.startsWith(`./${venues}/`) && !path.startsWith("./generated/"));
  const entries = foldersOf(root, venues).flatMap((id) => [
    [`./${id}`, `./${venues}/${id}/mod.ts`],
    ...["spot", "perp", "amm"].filter((kind) => existsSync(join(root, "generated", id, `${kind}.ts`)))
      .map((kind) => [`./${id}/raw/${kind}`, `./generated/${id}/${kind}.ts`]),
  ]);
  return `${JSON.stringify({ ...file, exports: Object.fromEntries([...own, ...entries]) }, null, 2)}\n`;
}

/** Written out, and no path with a gap: who bundles a program sees what there is, and takes nothing that is not asked for. */
function connectors(folders: readonly string[]): string {
  return `// Generated from ${venues}. Do not edit: add a folder there and run "npm run codegen".\n\n` +
    "/** What `venuekit/<venue>` has, by venue; each is loaded by itself. */\n" +
    "export const connectors: Readonly<Record<string, () => Promise<object>>> = {\n" +
    folders.map((id) => `  ${key(id)}: () => import("../${venues}/${id}/mod.ts"),\n`).join("") + "};\n";
}

function simulated(folders: readonly string[]): string {
  const name = (folder: string): string => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `// Generated from ${skins}. Do not edit: add a folder there and run "npm run codegen".\n\n` +
    `import type { SimulatedVenue } from "../${skins}/skin.ts";\n` +
    folders.map((folder) => `import { venues as ${name(folder)} } from "../${skins}/${folder}/mod.ts";\n`).join("") +
    "\n/** Every venue that can be simulated. */\n" +
    `export const simulated: readonly SimulatedVenue[] = [${folders.map((each) => `...${name(each)}`).join(", ")}];\n`;
}
