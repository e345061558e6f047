/** The table that a run ends with. */
import { close, verdict } from "./report.ts";
import type { Figure, Row } from "./report.ts";

/** Three significant digits, without exponents. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return "?";
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function cells(
  { id, what, bar, measured, note }: Row,
  result: string,
): readonly string[] {
  const unit = bar.unit === "×" ? "×" : ` ${bar.unit}`;
  const sign = bar.must === "at least" ? "≥" : "≤";
  const wanted = `${sign} ${short(bar.value)}${unit}${bar.of === undefined ? "" : ` ${bar.of}`}`;
  const told = `${short(measured.value)}${unit} (${short(measured.low)} to ${short(measured.high)})`;
  return [id, what, wanted, told, result, note ?? ""];
}

/** Columns of text; the last one is as long as it is. */
function columns(lines: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach((cell, at) => widths[at] = Math.max(widths[at] ?? 0, cell.length));
  }
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd());
}

/** All rows with their verdicts. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => cells(row, `${verdict(row)}${close(row) ? ", but close" : ""}`));
  return columns([
    ["", "measure", "bar", "measured (95 %)", "verdict", ""],
    ...lines,
  ]).join("\n");
}

/** What each contender took. */
export function figuresOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, contender, values }) => [
    `  ${what}`,
    contender,
    ...Object.entries(values).map(([name, value]) => `${name} ${short(value)}`),
  ]);
  return columns(lines).join("\n");
}
