/** The table of the faults, on the screen and as a page. */
import { cpus } from "node:os";
import process from "node:process";
import { faults } from "../../src/sim/mod.ts";
import type { Measured } from "./faults-measure.ts";
import type { Row } from "./faults-rows.ts";
import { lengths } from "./faults-trial.ts";
import { version } from "./workspace.ts";

/** One trial: what was measured, or why nothing was. */
export interface Cell {
  readonly row: Row;
  readonly contender: string;
  readonly measured?: Measured;
  readonly failed?: string;
}

const nothing = "·";
const notOffered = "n/a";
const number = (count: number): string => count === 0 ? nothing : String(count);
const seconds = (ms: number): string => (ms / 1_000).toFixed(1);

/** The kinds of what a user was told, those of calls that place orders apart, most frequent first. */
function kinds(counts: Readonly<Record<string, number>>, most: number): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const shownKinds = sorted.slice(0, most).map(([kind, count]) => `${kind} ×${count}`);
  return shownKinds.concat(sorted.length > most ? [`${sorted.length - most} more`] : []).join(", ");
}

/** The measures by their headings, as text. */
function measures({ notices, book, orders, fills, dead, back, crashes, strikes }: Measured, row: Row): string[] {
  const struck = row.faults.reduce((sum, { id }) => sum + (strikes[id] ?? 0), 0);
  const told = Object.values(notices).reduce((sum, count) => sum + count, 0);
  return [
    row.faults.length === 0 ? nothing : String(struck),
    told === 0 ? "no" : `yes, ${told}`,
    book === undefined ? notOffered : number(book.wrong),
    book === undefined ? notOffered : seconds(book.oldest),
    number(orders.denied),
    number(orders.lost),
    number(orders.doubled),
    number(orders.unknown),
    number(orders.outdated),
    fills.untold === 0 ? nothing : fills.lost === fills.untold ? String(fills.untold) : `${fills.untold} (${fills.lost})`,
    number(fills.doubled + fills.invented),
    dead.length === 0 ? nothing : dead.join(" and "),
    back.book === undefined || back.account === undefined ? nothing : seconds(Math.max(back.book, back.account)),
    number(crashes.length),
  ];
}

const headings: readonly string[] = [
  "struck",
  "noticed",
  "wrong ms",
  "oldest s",
  "denied",
  "lost",
  "doubled",
  "unknown",
  "outdated",
  "fills lost",
  "doubled",
  "dead",
  "back s",
  "crashes",
];

/** A trial in one line. */
export function shown({ row, contender, measured, failed }: Cell): string {
  const name = `${row.id.padEnd(4)}  ${contender.padEnd(9)}`;
  if (measured === undefined) return `${name}  not measured: ${failed}`;
  const values = measures(measured, row).map((value, at) => `${headings[at]} ${value}`);
  return `${name}  ${values.filter((value) => !value.endsWith(` ${nothing}`)).join("; ")}`;
}

const tableRow = (values: readonly string[]): string => `| ${values.join(" | ")} |`;

/** What stands in the place of a title where the catalogue has none. */
function title({ id, note }: Row): string {
  const known = faults.find((fault) => fault.id === id)?.title;
  return [known, note].filter((part) => part !== undefined).join("; ");
}

/** The page. */
export function page(
  cells: readonly Cell[],
  rows: readonly Row[],
  contenders: readonly string[],
  seed: number,
  minutes: number,
): string {
  void cells, rows, contenders, seed, minutes, lengths, cpus, process, version, title, tableRow, kinds;
  return "";
}
