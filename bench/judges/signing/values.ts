/** Random parameters of described operations. */
import type { Parameter, Shape } from "../../../codegen/ir.ts";
import type { Random } from "../../../src/sim/prng.ts";
import type { Fields } from "./comparison.ts";

/** What a field that is not required is given in. */
const given = 0.5;
/** Text with characters that mean something in a query, in a form or in JSON. */
const odd = 0.25;
const oddities = [..." &=+%/?#\"'\\,:;()!*~@<>|{}[]^`$éß漢😀"];

/** Parameters as a caller gives them. `body`: how the operation writes those in its body. `special`: texts to draw at times. */
export function randomParams(
  dice: Random,
  params: readonly Parameter[],
  body: string | undefined,
  special: Readonly<Record<string, string>> = {},
): Fields {
  const values: Record<string, unknown> = {};
  for (const { name, required, shape, in: place, notes } of params) {
    if (!required && !dice.chance(given)) continue;
    const native = place === "body" && body !== "form";
    if (special[name] !== undefined && dice.chance(0.2)) values[name] = special[name];
    else if (shape.kind === "integer" && /\bmilliseconds\b/.test(notes.description ?? "")) values[name] = time(dice);
    else if (place === "header" || place === "path") values[name] = plainValue(dice, shape);
    else values[name] = randomValue(dice, shape, native);
  }
  return values;
}

/** A value of this shape. `native`: it may be `null`, and text in it may be anything. */
export function randomValue(dice: Random, shape: Shape, native: boolean): unknown {
  switch (shape.kind) {
    case "ref":
      return randomValue(dice, shape.to.shape, native);
    case "nullable":
      return native && dice.chance(0.2) ? null : randomValue(dice, shape.inner, native);
    case "string":
    case "unknown":
      return text(dice);
    case "decimal":
      return decimal(dice);
    case "amount":
      return dice.chance(0.3) ? Number(decimal(dice)) : decimal(dice);
    case "number":
      return Number(decimal(dice));
    case "integer":
    case "int64":
      return dice.below(10 ** dice.below(8));
    case "sentInt64":
      if (dice.chance(0.3)) return String(9_007_199_254_740_993n + BigInt(dice.bits()));
      return dice.chance(0.5) ? time(dice) : dice.bits();
    case "boolean":
      return dice.chance(0.5);
    case "null":
      return null;
    case "literal":
      return shape.value;
    case "enum":
      return pick(dice, shape.values);
    case "list":
      return Array.from({ length: 1 + dice.below(4) }, () => randomValue(dice, shape.item, native));
    case "tuple":
      return shape.items.map((item) => randomValue(dice, item, native));
    case "object": {
      const fields = shape.fields.filter(({ required }) => required || dice.chance(given));
      return Object.fromEntries(fields.map(({ name, shape }) => [name, randomValue(dice, shape, native)]));
    }
    case "map":
      return { [word(dice)]: randomValue(dice, shape.value, native) };
    case "union":
      return randomValue(dice, pick(dice, shape.members), native);
    case "all":
      return Object.assign({}, ...shape.members.map((member) => randomValue(dice, member, native)));
  }
}

/** For headers and paths, which are not the place for odd characters. */
function plainValue(dice: Random, shape: Shape): unknown {
  if (shape.kind === "ref") return plainValue(dice, shape.to.shape);
  return shape.kind === "string" || shape.kind === "unknown" ? word(dice) : randomValue(dice, shape, false);
}

/** Milliseconds since 1970 UTC, in this decade. */
function time(dice: Random): number {
  return 1_600_000_000_000 + dice.below(300_000_000_000);
}

function text(dice: Random): string {
  if (!dice.chance(odd)) return word(dice);
  const letter = (): string => dice.chance(0.5) ? pick(dice, oddities) : dice.text(1);
  return Array.from({ length: 1 + dice.below(12) }, letter).join("");
}

function word(dice: Random): string {
  return dice.chance(0.3) ? `${dice.text(3)}-${dice.text(4)}_1` : dice.text(1 + dice.below(24));
}

/** From 1e-8 to 1e6, with zeros at the end at times. */
function decimal(dice: Random): string {
  const digits = dice.chance(0.5) ? 0 : dice.below(9);
  const whole = dice.chance(0.3) ? 0 : dice.below(1_000_000);
  const fraction = String(dice.below(10 ** digits)).padStart(digits, "0");
  return digits === 0 ? String(whole + 1) : `${whole}.${fraction.slice(0, -1)}${dice.chance(0.2) ? 0 : 1}`;
}

function pick<T>(dice: Random, items: readonly T[]): T {
  const item = items[dice.below(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
