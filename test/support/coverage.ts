/**
 * Schema coverage: whether the examples of a description reach what its schemas allow, for everything that an adapter uses.
 * Here and not in what is published: it reads descriptions, which stay in this repository.
 *
 * What has to be reached: each value of an enum, each member of a union, each optional field present and absent, each
 * nullable null and not, each list and map empty and not. Points belong to named schemas: two operations that answer with
 * the same one share its points, since they share its check and its map.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as assert from "uvu/assert";
import { describe } from "../../codegen/generate.ts";
import type { Named, Product, Shape } from "../../codegen/ir.ts";
import type { Suite } from "./suite.ts";

/** Why points need not be reached, by their names; a `*` stands for any text. */
export type Exceptions = readonly (readonly [points: string, reason: string])[];

/** What a venue's examples reach. */
export interface Coverage {
  /** Operations, channels and requests that the adapter uses, by product and name. */
  readonly used: readonly string[];
  readonly examples: number;
  readonly points: number;
  /** Names of points that no example reaches and no exception names. */
  readonly missing: readonly string[];
  readonly excepted: readonly string[];
  /** Exceptions that nothing needs any more. */
  readonly idle: readonly string[];
  /** What is used and has no example at all. */
  readonly bare: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Looks at one kind of a venue. */
export function coverageOf(venue: string, kind: string, exceptions: Exceptions): Coverage {
  const names = namesUsed(venue, kind);
  const points = new Map<string, boolean>();
  const used: string[] = [];
  const bare: string[] = [];
  let examples = 0;
  for (const product of describe(root, venue).products) {
    const own = names.get(product.name) ?? new Set<string>();
    for (const { name, answer, values } of answersOf(product, own)) {
      used.push(`${product.name} ${name}`);
      if (values.length === 0) bare.push(`${product.name} ${name}`);
      examples += values.length;
      const walk = new Walk(points, product.name);
      walk.declare(answer.shape, walk.nameOf(answer), new Set([answer]));
      for (const value of values) walk.mark(answer.shape, walk.nameOf(answer), value);
    }
  }
  const open = [...points].flatMap(([name, reached]) => reached ? [] : [name]);
  const rules = exceptions.map(([pattern]) => [pattern, matcherOf(pattern)] as const);
  const excepted = open.filter((name) => rules.some(([, matches]) => matches.test(name)));
  return {
    used,
    examples,
    points: points.size,
    missing: open.filter((name) => !excepted.includes(name)),
    excepted,
    idle: rules.filter(([, matches]) => !open.some((name) => matches.test(name))).map(([pattern]) => pattern),
    bare,
  };
}

function matcherOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`);
}

/** What the files of an adapter import as values from the venue's generated ones, by product. */
function namesUsed(venue: string, kind: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const folder = join(root, "src/venues", venue);
  const files = [join(folder, `${kind}.ts`)];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (
      const [, typed, list = "", from = ""] of text.matchAll(/import\s+(type\s+)?\{([^}]*)\}\s+from\s+"(\.[^"]*)"/g)
    ) {
      if (typed !== undefined) continue;
      const target = resolve(dirname(file), from);
      const product = /^generated\/[^/]+\/(\w+)\.ts$/.exec(relative(root, target).replaceAll("\\", "/"))?.[1];
      if (product === undefined) {
        if (target.startsWith(folder) && !files.includes(target)) files.push(target);
        continue;
      }
      const names = found.get(product) ?? new Set();
      found.set(product, names);
      for (const one of list.split(",")) {
        const [name = ""] = one.trim().split(/\s+as\s+/);
        if (name !== "" && !name.startsWith("type ")) names.add(name);
      }
    }
  }
  return found;
}

interface Answer {
  readonly name: string;
  readonly answer: Named;
  readonly values: readonly unknown[];
}

/** What arrives by the tables of these names. */
function* answersOf(product: Product, names: ReadonlySet<string>): Generator<Answer> {
  for (const { id, constant, answer, examples } of product.endpoints) {
    if (names.has(constant)) yield { name: id, answer, values: valuesOf(examples, answer) };
  }
  for (const { id, constant, messages } of product.channels) {
    if (!names.has(constant)) continue;
    for (const { key, payload, examples } of messages) {
      yield { name: `${id} ${key}`, answer: payload, values: valuesOf(examples, payload) };
    }
  }
  // The answer of a request lies in the frame that replies to it.
  for (const { id, constant } of product.requests) {
    const reply = names.has(constant) ? product.messages.find(({ key }) => key === `${id}Reply`) : undefined;
    if (reply) yield { name: id, answer: reply.payload, values: valuesOf(reply.examples, reply.payload) };
  }
}

function valuesOf(examples: readonly { readonly value: unknown }[], { examples: own }: Named): readonly unknown[] {
  return [...new Set([...examples, ...own].map(({ value }) => value))];
}

/** Walks shapes, with values or without. */
class Walk {
  readonly #points: Map<string, boolean>;
  readonly #product: string;

  constructor(points: Map<string, boolean>, product: string) {
    this.#points = points;
    this.#product = product;
  }

  nameOf({ type }: Named): string {
    return `${this.#product}.${type}`;
  }

  /** Names every point of a shape. */
  declare(shape: Shape, at: string, seen: Set<Named>): void {
    for (const point of pointsOf(shape, at)) if (!this.#points.has(point)) this.#points.set(point, false);
    if (shape.kind === "ref") {
      if (seen.has(shape.to)) return;
      seen.add(shape.to);
      return this.declare(shape.to.shape, this.nameOf(shape.to), seen);
    }
    for (const [inner, place] of partsOf(shape, at)) this.declare(inner, place, seen);
  }

  /** Marks the points that a value reaches. */
  mark(shape: Shape, at: string, value: unknown): void {
    switch (shape.kind) {
      case "ref":
        return this.mark(shape.to.shape, this.nameOf(shape.to), value);
      case "enum":
        return this.#reach(`${at} = ${String(value)}`);
      case "nullable":
        this.#reach(`${at} ${value === null ? "null" : "not null"}`);
        return value === null ? undefined : this.mark(shape.inner, at, value);
      case "union": {
        const member = shape.members.findIndex((one) => fits(one, value));
        const found = shape.members[member];
        if (found === undefined) return;
        this.#reach(`${at} ${memberName(found, member)}`);
        return this.mark(found, `${at}|${member}`, value);
      }
      case "all":
        for (const one of shape.members) this.mark(one, at, value);
        return;
      case "list":
        if (!Array.isArray(value)) return;
        this.#reach(`${at} ${value.length === 0 ? "empty" : "not empty"}`);
        for (const item of value) this.mark(shape.item, `${at}[]`, item);
        return;
      case "tuple":
        if (!Array.isArray(value)) return;
        for (const [index, item] of value.entries()) {
          const inner = shape.items[index] ?? shape.rest;
          if (inner) this.mark(inner, `${at}[${index < shape.items.length ? index : "rest"}]`, item);
        }
        return;
      case "map":
        return this.#markMap(shape.value, at, value);
      case "object":
        return this.#markObject(shape, at, value);
    }
  }

  #markMap(inner: Shape, at: string, value: unknown): void {
    const items = Object.values(value as object);
    this.#reach(`${at} ${items.length === 0 ? "empty" : "not empty"}`);
    for (const item of items) this.mark(inner, `${at}{}`, item);
  }

  #markObject({ fields, rest }: Shape & { kind: "object" }, at: string, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const map = value as Readonly<Record<string, unknown>>;
    const listed = new Set(fields.map(({ name }) => name));
    for (const { name, shape, required } of fields) {
      const present = Object.hasOwn(map, name);
      if (!required) this.#reach(`${at}.${name} ${present ? "present" : "absent"}`);
      if (present) this.mark(shape, `${at}.${name}`, map[name]);
    }
    if (!rest) return;
    for (const [name, item] of Object.entries(map)) if (!listed.has(name)) this.mark(rest, `${at}{}`, item);
  }

  #reach(point: string): void {
    if (this.#points.has(point)) this.#points.set(point, true);
  }
}

/** Points of a shape itself. */
function pointsOf(shape: Shape, at: string): string[] {
  switch (shape.kind) {
    case "enum":
      return shape.values.map((value) => `${at} = ${String(value)}`);
    case "nullable":
      return [`${at} null`, `${at} not null`];
    case "union":
      return shape.members.map((member, index) => `${at} ${memberName(member, index)}`);
    case "list":
    case "map":
      return [`${at} empty`, `${at} not empty`];
    case "object":
      return shape.fields.flatMap(({ name, required }) =>
        required ? [] : [`${at}.${name} present`, `${at}.${name} absent`]
      );
    default:
      return [];
  }
}

function partsOf(shape: Shape, at: string): (readonly [Shape, string])[] {
  switch (shape.kind) {
    case "nullable":
      return [[shape.inner, at]];
    case "union":
      return shape.members.map((member, index) => [member, `${at}|${index}`]);
    case "all":
      return shape.members.map((member) => [member, at]);
    case "list":
      return [[shape.item, `${at}[]`]];
    case "tuple": {
      const items = shape.items.map((item, index) => [item, `${at}[${index}]`] as const);
      return shape.rest ? [...items, [shape.rest, `${at}[rest]`]] : items;
    }
    case "map":
      return [[shape.value, `${at}{}`]];
    case "object": {
      const fields = shape.fields.map((field) => [field.shape, `${at}.${field.name}`] as const);
      return shape.rest ? [...fields, [shape.rest, `${at}{}`]] : fields;
    }
    default:
      return [];
  }
}

function memberName(shape: Shape, index: number): string {
  return `as ${
    shape.kind === "ref" ? shape.to.type : shape.kind === "literal" ? String(shape.value) : `${index} ${shape.kind}`
  }`;
}

/** Whether a value is of a shape. */
function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case "ref":
      return fits(shape.to.shape, value);
    case "unknown":
      return true;
    case "string":
      return typeof value === "string";
    case "decimal":
      return typeof value === "string" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value);
    case "number":
    case "amount":
      return typeof value === "number";
    case "numeric":
      return typeof value === "number" || fits({ kind: "decimal" }, value);
    case "integer":
    case "int64":
    case "sentInt64":
      return typeof value === "bigint" || Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "literal":
      return value === shape.value;
    case "enum":
      return shape.open ? typeof value === typeof shape.values[0] : shape.values.some((one) => one === value);
    case "nullable":
      return value === null || fits(shape.inner, value);
    case "union":
      return shape.members.some((one) => fits(one, value));
    case "all":
      return shape.members.every((one) => fits(one, value));
    case "list":
      return Array.isArray(value) && value.every((item) => fits(shape.item, item));
    case "tuple":
      return Array.isArray(value) && value.length >= shape.items.length &&
        (shape.rest !== undefined || value.length === shape.items.length) &&
        value.every((item, at) => fits(shape.items[at] ?? shape.rest ?? { kind: "unknown" }, item));
    case "map":
      return isMap(value) && Object.values(value).every((item) => fits(shape.value, item));
    case "object":
      return isMap(value) &&
        shape.fields.every(({ name, required, shape: inner }) =>
          Object.hasOwn(value, name) ? fits(inner, value[name]) : !required
        );
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One test for each kind of a venue: prints what is reached, and fails on what is neither reached nor excepted. */
export function coverageSuite(test: Suite, venue: string, kinds: Readonly<Record<string, Exceptions>>): void {
  for (const [kind, exceptions] of Object.entries(kinds)) {
    test(`${kind}: everything that may come is in an example, or there is a reason`, () => {
      const { used, examples, points, missing, excepted, idle, bare } = coverageOf(venue, kind, exceptions);
      console.log(
        `figure: ${venue} ${kind}: ${examples} examples of ${used.length} answers and messages reach ` +
          `${points - excepted.length - missing.length} of ${points} points; ${excepted.length} are excepted`,
      );
      assert.ok(used.length > 0, "the adapter uses nothing that is described");
      assert.equal(bare, [], "used, and without an example");
      assert.equal(missing, [], "not reached by any example");
      assert.equal(idle, [], "exceptions that nothing needs");
    });
  }
}
