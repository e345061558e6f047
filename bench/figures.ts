/**
 * Figures of this machine and this run: what importing, installing, reading a book and placing an order cost.
 * Nothing is judged here, and no time makes it fail: it fails where something cannot be measured at all.
 *
 *     npm run figures             a table
 *     npm run figures -- --json   the same as JSON
 */
import { arch, cpus, platform, totalmem } from "node:os";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { build } from "../test/check/build.ts";
import { packageFile } from "../test/check/exports.ts";
import { readJson } from "../test/check/tree.ts";
import { bookPart } from "./figures/book.ts";
import { importPart, regenerationPart } from "./figures/codegen.ts";
import { orderPart } from "./figures/order.ts";
import type { Figure, Part } from "./figures/sampling.ts";
import { bundlePart, installPart } from "./figures/size.ts";
import { startPart } from "./figures/start.ts";
import { venuesPart } from "./figures/venues.ts";

interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Why there are none. */
  readonly failed?: string;
}

const parts: readonly Part[] = [
  startPart("venuekit/binance"),
  bundlePart("venuekit/binance", "spot"),
  installPart,
  bookPart,
  orderPart,
  regenerationPart,
  importPart,
  venuesPart,
];

function setting(root: string): Readonly<Record<string, string>> {
  const installed = (name: string): string =>
    (readJson(root, `node_modules/${name}/package.json`) as { readonly version: string }).version;
  const { version, dependencies } = packageFile(root);
  return {
    date: new Date().toISOString(),
    machine: `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${
      (totalmem() / 2 ** 30).toFixed(0)
    } GiB`,
    versions: [
      `venuekit ${version}`,
      `node ${process.versions.node}`,
      ...[...Object.keys(dependencies), "esbuild"].map((name) => `${name} ${installed(name)}`),
    ].join(", "),
  };
}

async function sectionOf(part: Part, root: string): Promise<Section> {
  try {
    return { title: part.title, figures: await part.measure(root) };
  } catch (error) {
    return { title: part.title, figures: [], failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Three significant digits, without exponents. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function line(figure: Figure): string {
  const { what, value, unit, against, spread, note } = figure;
  const remarks = [
    ...(against === undefined ? [] : [`${short(against.ratio)} × ${against.what} (${short(against.value)})`]),
    ...(spread === undefined ? [] : [`rounds ${short(spread[0])} to ${short(spread[1])}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return `  ${what.padEnd(34)} ${short(value).padStart(8)} ${unit.padEnd(4)} ${remarks.join("; ")}`.trimEnd();
}

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const { breaches } = await build(root);
if (breaches.length > 0) console.error(breaches.join("\n"));
const about = setting(root);
const sections: Section[] = [];
if (!values.json) { for (const [name, text] of Object.entries(about)) console.log(`${name}: ${text}`); }
for (const part of parts) {
  const section = await sectionOf(part, root);
  sections.push(section);
  if (values.json) continue;
  console.log(`\n${section.title}`);
  if (section.failed !== undefined) console.log(`  not measured: ${section.failed}`);
  for (const figure of section.figures) console.log(line(figure));
}
if (values.json) console.log(JSON.stringify({ ...about, sections }, null, 2));
process.exitCode = sections.some((section) => section.failed !== undefined) ? 1 : 0;
