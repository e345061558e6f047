import process from "node:process";
import { closedVenues, venues } from "../../generated/venues.ts";
import { readOptions } from "./arguments.ts";

/** Prints the described venues as a table, and those that have closed as another one. */
export function listVenues(args: readonly string[]): void {
  readOptions(args, []);
  print([["id", "name", "kinds"], ...venues.map(({ id, name, kinds }) => [id, name, kinds.join(" ")])]);
  process.stdout.write("\nclosed:\n");
  print([
    ["id", "name", "kinds", "since", "successor", "said by", "evidence"],
    ...closedVenues.map(({ id, name, kinds, since, successor, evidence }) => [
      ...[id, name, kinds.join(" "), since],
      successor ? successor.venue ?? `${successor.name} ${successor.at}` : "-",
      ...[evidence[0]?.by ?? "", evidence[0]?.at ?? ""],
    ]),
  ]);
}

/** Rows under each other, each column as wide as its widest cell. */
function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
  }
}
