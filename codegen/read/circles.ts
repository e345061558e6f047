/** Schemas that contain themselves. */
import type { Named, Shape } from "../ir.ts";
import { parts } from "./sending.ts";
import type { Reading } from "./reading.ts";

/**
 * A schema may contain itself in a field, an item or a map's value. One that *is* itself (through references, choices
 * and combinations alone) says nothing and never ends; it is reported and stands for anything.
 */
export function breakCircles(reading: Reading): void {
  for (const named of reading.named) {
    if (!isItself(named)) continue;
    reading.report(named.at, "ref-cycle", `${named.type} leads back to itself without a field between.`);
    named.shape = { kind: "unknown" };
  }
}

function isItself(start: Named): boolean {
  const seen = new Set<Named>();
  const waiting: Shape[] = [start.shape];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (shape.kind === "union" || shape.kind === "all" || shape.kind === "nullable") waiting.push(...parts(shape));
    if (shape.kind !== "ref") continue;
    if (shape.to === start) return true;
    if (!seen.has(shape.to)) waiting.push(shape.to.shape);
    seen.add(shape.to);
  }
  return false;
}
