import process from "node:process";
import { venues } from "../../generated/venues.ts";
import { readOptions } from "./arguments.ts";

/** Prints the described venues as a table. */
export function listVenues(args: readonly string[]): void {
  readOptions(args, []);
  const rows = [["id", "name", "kinds", "status"]];
  for (const { id, name, kinds, status } of venues) rows.push([id, name, kinds.join(" "), status]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`);
  }
}
