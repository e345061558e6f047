/** Two shapes of the same value, and what the second allows that the first did not. */
import type { Field, Literal, Shape } from "../ir.ts";
import { below, type Place } from "../load.ts";
import { fieldsOf, fieldsOfAny } from "../read/fields.ts";
import { protoOf } from "../read/proto.ts";
import type { Manner, Weight } from "./change.ts";

/** `sent`: whoever calls makes the value. `answered`: the venue does. */
export type Direction = "sent" | "answered";

/** What is said of one field. */
export interface Finding {
  readonly weight: Weight;
  readonly what: "added" | "removed" | "changed";
  readonly path: string;
  readonly text: string;
  /** Where the field is written, as exactly as that is known. */
  readonly old?: Place;
  readonly new?: Place;
}

/** A side of the comparison at one value. */
export interface At {
  readonly shape: Shape;
  /** The last named schema on the way, and the steps from it. */
  readonly place: Place | undefined;
}

const maxDepth = 25;

export class ShapeComparison {
  readonly #manner: Manner;
  readonly #direction: Direction;
  /** Of somebody else's description that never says so, nothing follows from a field that is not required. */
  readonly #trustRequired: boolean;
  /** Numbers and text are the same on the wire. */
  readonly #text: boolean;
  readonly #found: Finding[] = [];
  #places: readonly [Place | undefined, Place | undefined] = [undefined, undefined];
  readonly #seen: Map<Shape, Set<Shape>> = new Map();

  constructor(manner: Manner, direction: Direction, trustRequired: boolean, text: boolean) {
    this.#manner = manner;
    this.#direction = direction;
    this.#trustRequired = trustRequired;
    this.#text = text;
  }

  compare(old: Shape, next: Shape, path: string): readonly Finding[] {
    this.#shapes({ shape: old, place: undefined }, { shape: next, place: undefined }, path, 0);
    return this.#found;
  }

  #say(weight: Weight, path: string, text: string, what: Finding["what"] = "changed"): void {
    const [old, next] = this.#places;
    this.#found.push({
      weight,
      what,
      path,
      text,
      ...(old === undefined ? {} : { old }),
      ...(next === undefined ? {} : { new: next }),
    });
  }

  /** More is allowed now: good for what is sent, bad for what has to be understood. */
  #wider(path: string, text: string): void {
    if (this.#direction === "answered") this.#say("breaking", path, text);
    else this.#say("additive", path, text);
  }

  /** Less is allowed now. That somebody else's description allows less than ours of an answer is no news. */
  #narrower(path: string, text: string): void {
    if (this.#direction === "sent") this.#say(this.#manner.versions ? "breaking" : "additive", path, text);
    else if (this.#manner.versions) this.#say("additive", path, text);
  }

  #shapes(first: At, second: At, path: string, depth: number): void {
    const [old, mayBeNull] = settle(first.shape);
    const [next, mayBeNullNow] = settle(second.shape);
    const [place, placeNow] = [placeOf(first), placeOf(second)];
    this.#places = [place, placeNow];
    const inner = (shape: Shape, shapeNow: Shape, at: string): void => {
      this.#shapes({ shape, place }, { shape: shapeNow, place: placeNow }, at, depth + 1);
    };
    if (depth > maxDepth || this.#met(old, next)) return;
    if (mayBeNullNow && !mayBeNull && old.kind !== "unknown") this.#wider(path, "may be null");
    if (mayBeNull && !mayBeNullNow && next.kind !== "unknown") this.#narrower(path, "is never null");
    if (old.kind === "unknown" || next.kind === "unknown") return this.#unknown(old, next, path);
    const [fields, fieldsNow] = [fieldsOfAny(old), fieldsOfAny(next)];
    if (fields !== undefined && fieldsNow !== undefined) {
      // A map of anything has no fields to compare with.
      if (old.kind !== "map" && next.kind !== "map") this.#fields(fields, fieldsNow, path, depth, place, placeNow);
    } else if (old.kind === "map" && next.kind === "map") {
      inner(old.value, next.value, `${path}.*`);
    } else if (isListLike(old) && isListLike(next)) this.#lists(old, next, path, inner);
    else this.#values(old, next, path);
  }

  #met(old: Shape, next: Shape): boolean {
    const others = this.#seen.get(old) ?? new Set();
    if (others.has(next)) return true;
    this.#seen.set(old, others.add(next));
    return false;
  }

  #unknown(old: Shape, next: Shape, path: string): void {
    if (!this.#manner.versions || old.kind === next.kind) return;
    if (next.kind === "unknown") this.#wider(path, `anything, was ${words(old)}`);
    else this.#narrower(path, `${words(next)}, was anything`);
  }

  #fields(
    old: readonly Field[],
    next: readonly Field[],
    path: string,
    depth: number,
    place: Place | undefined,
    placeNow: Place | undefined,
  ): void {
    const here = (name: string): void => {
      this.#places = [place && below(place, "properties", name), placeNow && below(placeNow, "properties", name)];
    };
    const [numbers, numbersNow] = [place && protoOf({ at: place }), placeNow && protoOf({ at: placeNow })];
    // An object of which nothing is said has no fields to miss.
    if (next.length === 0 && !this.#manner.versions) return;
    for (const field of old) {
      const at = join(path, field.name);
      const other = next.find(({ name }) => name === field.name);
      here(field.name);
      if (other === undefined) {
        // Who reads a field that may be missing can do without it.
        const harmless = !this.#manner.versions && this.#direction === "answered" && !field.required;
        this.#say(harmless ? "documentation" : "breaking", at, "is not there", "removed");
      } else {
        this.#presence(field, other, at);
        this.#number(numbers?.get(field.name), numbersNow?.get(field.name), at);
        const [inOld, inNew] = this.#places;
        this.#shapes({ shape: field.shape, place: inOld }, { shape: other.shape, place: inNew }, at, depth + 1);
      }
    }
    for (const field of next) {
      if (old.some(({ name }) => name === field.name)) continue;
      here(field.name);
      const needed = this.#direction === "sent" && field.required;
      this.#say(needed ? "breaking" : "additive", join(path, field.name), `new, ${words(field.shape)}`, "added");
    }
  }

  #presence(old: Field, next: Field, path: string): void {
    if (old.required === next.required) return;
    if (next.required) {
      if (this.#direction === "sent") this.#say("breaking", path, "is required");
      else this.#narrower(path, "is always there");
    } else if (this.#direction === "sent") this.#say("additive", path, "is not required");
    else if (this.#trustRequired) this.#wider(path, "may be missing");
  }

  /** The number of a field of protocol buffers: by another one it is another field. Others do not say them. */
  #number(old: number | undefined, next: number | undefined, path: string): void {
    if (old === next || (next === undefined && !this.#manner.versions)) return;
    const was = old === undefined ? "had none" : `was ${old}`;
    this.#say("breaking", path, next === undefined ? `has no number, ${was}` : `is number ${next}, ${was}`);
  }

  #lists(old: ListLike, next: ListLike, path: string, inner: (old: Shape, next: Shape, path: string) => void): void {
    if (old.kind === "list" && next.kind === "list") return inner(old.item, next.item, `${path}[]`);
    if (old.kind === "tuple" && next.kind === "tuple") {
      const length = Math.max(old.items.length, next.items.length);
      for (let index = 0; index < length; index++) {
        const [item, itemNow] = [old.items[index] ?? old.rest, next.items[index] ?? next.rest];
        const at = `${path}[${index}]`;
        if (item !== undefined && itemNow !== undefined) inner(item, itemNow, at);
        else if (itemNow === undefined) this.#say("breaking", at, "is not there", "removed");
        else this.#say("breaking", at, `new, ${words(itemNow)}`, "added");
      }
      return;
    }
    // A list says less than a tuple does; what its items are still tells.
    const item = itemOf(next);
    const own = itemOf(old);
    if (this.#manner.versions) this.#say("breaking", path, `${words(next)}, was ${words(old)}`);
    else if (item !== undefined && own !== undefined) this.#values(own, item, `${path}[]`);
  }

  /** Values that are neither objects nor lists on both sides. */
  #values(old: Shape, next: Shape, path: string): void {
    const [values, valuesNow] = [valuesOf(old), valuesOf(next)];
    if (values !== undefined && valuesNow !== undefined) return this.#enums(old, values, valuesNow, path);
    const [kinds, kindsNow] = [this.#kinds(old), this.#kinds(next)];
    const more = [...kindsNow].filter((kind) => !kinds.has(kind));
    const less = [...kinds].filter((kind) => !kindsNow.has(kind));
    if (more.length > 0 && less.length > 0) this.#say("breaking", path, `${words(next)}, was ${words(old)}`);
    else if (more.length > 0) this.#wider(path, `${words(next)}, was ${words(old)}`);
    else if (less.length > 0) this.#narrower(path, `${words(next)}, was ${words(old)}`);
    // That somebody else does not list the values is no news.
    else if (values !== undefined && !isOpen(old) && this.#manner.versions) {
      this.#wider(path, `any ${words(next)}, was ${words(old)}`);
    } else if (valuesNow !== undefined && !isOpen(next)) this.#narrower(path, `${words(next)}, was any ${words(old)}`);
  }

  #enums(old: Shape, values: readonly Literal[], valuesNow: readonly Literal[], path: string): void {
    const more = valuesNow.filter((value) => !values.includes(value));
    const less = values.filter((value) => !valuesNow.includes(value));
    const open = this.#direction === "answered" && isOpen(old);
    if (more.length > 0) {
      const text = `may be ${more.map(String).join(", ")}`;
      if (open) this.#say("additive", path, text);
      else this.#wider(path, text);
    }
    if (less.length === 0) return;
    const text = `is never ${less.map(String).join(", ")}`;
    // Of somebody else's, a value that is not listed was perhaps forgotten.
    if (this.#direction === "sent" && this.#manner.versions) this.#say("breaking", path, text);
    else this.#narrower(path, text);
  }

  #kinds(shape: Shape): ReadonlySet<string> {
    const kinds = kindsOf(shape);
    // On the wire of a query or a form all of it is text.
    if (this.#text && !this.#manner.versions) return new Set(["text"]);
    if (this.#text) return new Set([...kinds].map((kind) => /^(list|object)$/.test(kind) ? kind : "text"));
    // Others write int64 of every whole number, and number of some.
    if (!this.#manner.versions) return new Set([...kinds].map((kind) => numbers.includes(kind) ? "number" : kind));
    return kinds;
  }
}

type ListLike = Extract<Shape, { kind: "list" | "tuple" }>;

function isListLike(shape: Shape): shape is ListLike {
  return shape.kind === "list" || shape.kind === "tuple";
}

/** What all items of a list are, where that can be said in one shape. */
function itemOf(list: ListLike): Shape | undefined {
  if (list.kind === "list") return list.item;
  const members = [...list.items, ...(list.rest === undefined || list.rest.kind === "unknown" ? [] : [list.rest])];
  return members.length === 0 ? undefined : { kind: "union", members };
}

/** Where a value's schema is: that of its name, where it has one. */
export function placeOf({ shape, place }: At): Place | undefined {
  let at = shape;
  let found = place;
  for (let step = 0; step < 100; step++) {
    if (at.kind === "nullable") at = at.inner;
    else if (at.kind === "ref") {
      found = at.to.at;
      at = at.to.shape;
    } else break;
  }
  return found;
}

/** The shape behind names, and whether it may be null. */
export function settle(shape: Shape): readonly [Shape, boolean] {
  let at = shape;
  let mayBeNull = false;
  for (let step = 0; step < 100; step++) {
    if (at.kind === "ref") at = at.to.shape;
    else if (at.kind === "nullable") {
      at = at.inner;
      mayBeNull = true;
    } else break;
  }
  return [at, mayBeNull];
}

function valuesOf(shape: Shape): readonly Literal[] | undefined {
  const [at] = settle(shape);
  if (at.kind === "literal") return [at.value];
  return at.kind === "enum" ? at.values : undefined;
}

function isOpen(shape: Shape): boolean {
  const [at] = settle(shape);
  return at.kind === "enum" && at.open;
}

const numbers: readonly string[] = ["whole number", "large whole number", "fraction"];

function kindsOf(shape: Shape, depth = 0): ReadonlySet<string> {
  const [at] = settle(shape);
  if (depth > maxDepth) return new Set();
  switch (at.kind) {
    case "string":
    case "decimal":
    case "numeric":
      return new Set(["text"]);
    // A number is whole, or whole beyond 2^53, or has a fraction.
    case "number":
      return new Set(numbers);
    case "integer":
      return new Set(numbers.slice(0, 1));
    case "int64":
      return new Set(numbers.slice(0, 2));
    case "amount":
      return new Set(["text", ...numbers]);
    case "sentInt64":
      return new Set(["text", ...numbers.slice(0, 2)]);
    case "literal":
      return new Set([wordOf(at.value)]);
    case "enum":
      return new Set(at.values.map(wordOf));
    case "list":
    case "tuple":
      return new Set(["list"]);
    case "object":
    case "map":
      return new Set(["object"]);
    case "union":
    case "all":
      if (fieldsOf(at) !== undefined) return new Set(["object"]);
      return new Set(at.members.flatMap((member) => [...kindsOf(member, depth + 1)]));
    default:
      return new Set([at.kind]);
  }
}

function wordOf(value: Literal): string {
  if (typeof value === "string") return "text";
  return typeof value === "boolean" ? "boolean" : Number.isInteger(value) ? "whole number" : "fraction";
}

/** The shape in words. */
export function words(shape: Shape): string {
  const values = valuesOf(shape);
  if (values !== undefined) {
    const listed = values.slice(0, 6).map(String).join(", ") + (values.length > 6 ? ", …" : "");
    return values.length === 1 ? listed : `one of ${listed}`;
  }
  const kinds = kindsOf(shape);
  const number = [...numbers].reverse().find((kind) => kinds.has(kind));
  const others = [...kinds].filter((kind) => !numbers.includes(kind));
  return [...others, ...(number === undefined ? [] : [number === "fraction" ? "number" : number])].join(" or ");
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
