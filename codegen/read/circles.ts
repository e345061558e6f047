/** Schemas that contain themselves. */
import type { Named, Shape } from "../ir.ts";
import { parts } from "./sending.ts";
import type { Reading } from "./reading.ts";

/**
 * A schema may contain itself in a field, an item or a map's value. One that *is* itself (through references, choices
 * and combinations alone) says nothing and never ends; it is reported and stands for anything.
 */
export function breakCircles(reading: Reading): void {
  for (const named of circular(reading.named)) {
    reading.report(named.at, "ref-cycle", `${named.type} leads back to itself without a field between.`);
    named.shape = { kind: "unknown" };
  }
}

interface Visit {
  readonly named: Named;
  readonly next: Iterator<Named>;
  low: number;
}

/**
 * Those that lie on a circle: Tarjan's strongly connected components, with a stack of our own, since chains of schemas
 * may be longer than the program's.
 */
function circular(all: readonly Named[]): readonly Named[] {
  const order = new Map<Named, number>();
  const open: Named[] = [];
  const isOpen = new Set<Named>();
  const found: Named[] = [];
  for (const start of all) {
    const stack: Visit[] = [];
    const enter = (named: Named): void => {
      const number = order.size;
      order.set(named, number);
      open.push(named);
      isOpen.add(named);
      stack.push({ named, next: isAlso(named.shape).values(), low: number });
    };
    if (!order.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { value: next, done } = top.next.next();
      if (done !== true) {
        if (next === top.named) found.push(next);
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) top.low = Math.min(top.low, order.get(next) ?? 0);
        continue;
      }
      stack.pop();
      const below = stack.at(-1);
      if (below !== undefined) below.low = Math.min(below.low, top.low);
      if (top.low !== order.get(top.named)) continue;
      const members = open.splice(open.lastIndexOf(top.named));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1) found.push(...members);
    }
  }
  const circles = new Set(found);
  return all.filter((named) => circles.has(named));
}

/** What a value of the shape is as well, without a field, an item or a key between. */
function isAlso(start: Shape): ReadonlySet<Named> {
  const found = new Set<Named>();
  const waiting: Shape[] = [start];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (shape.kind === "ref") found.add(shape.to);
    else if (shape.kind === "union" || shape.kind === "all" || shape.kind === "nullable") waiting.push(...parts(shape));
  }
  return found;
}
