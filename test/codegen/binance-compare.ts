/** Our description of Binance beside those of others, as lists of differences. */
import { dirname, join } from "node:path";
import type { Parameter, Product, Shape } from "../../codegen/ir.ts";
import { child, isList, valueAt } from "../../codegen/load.ts";
import { shapeAt } from "../../codegen/read/asyncapi.ts";
import { fieldsOf } from "../../codegen/read/fields.ts";
import { readProduct } from "../../codegen/read/product.ts";
import { Reading } from "../../codegen/read/reading.ts";
import { Sources } from "../../codegen/reference.ts";

/** What is known of one parameter or field. */
interface Fact {
  readonly required: boolean;
  readonly type: string;
}

/** By operation, stream or event, and within it by the name of a parameter or the dotted path of a field. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

/** Reads descriptions, ours or others', without judging them. */
export function readDescriptions(...files: readonly [string, ...string[]]): Product {
  const folder = dirname(files[0]);
  const sources = new Sources(folder, folder, 50_000_000);
  return readProduct(new Reading(sources, false), "spot", files.map((file) => sources.open(join(file))));
}

/** Parameters in the query or a form, by `GET /api/v3/order`. */
export function restParameters(product: Product): Facts {
  const spot = product.endpoints.filter(({ path }) => path.startsWith("/api/v3/"));
  return new Map(spot.map(({ method, path, params }) => [`${method} ${path}`, parameterFacts(params)]));
}

function parameterFacts(params: readonly Parameter[]): ReadonlyMap<string, Fact> {
  const sent = params.filter((parameter) => parameter.in !== "header");
  return new Map(sent.map(({ name, required, shape }) => [name, { required, type: typeOf(shape) }]));
}

/** Fields of answers, by `GET /api/v3/order`. */
export function restAnswers(product: Product): Facts {
  const spot = product.endpoints.filter(({ path }) => path.startsWith("/api/v3/"));
  return new Map(
    spot.map(({ method, path, answer }) => [`${method} ${path}`, fieldFacts({ kind: "ref", to: answer })]),
  );
}

/** Parameters of requests over the socket, by `order.place`. */
export function socketParameters(product: Product): Facts {
  return new Map(product.requests.map(({ method, params }) => {
    const fields = params === undefined ? [] : fieldsOf({ kind: "ref", to: params }) ?? [];
    return [method, new Map(fields.map(({ name, shape, required }) => [name, { required, type: typeOf(shape) }]))];
  }));
}

/** Fields of replies over the socket, by `order.place`. */
export function socketAnswers(product: Product): Facts {
  return new Map(product.requests.map(({ method, answer }) => [method, fieldFacts({ kind: "ref", to: answer })]));
}

/** Fields of pushed events, by what one subscribes to. */
export function ourStreams(product: Product): Facts {
  const pushed = product.channels.filter(({ select }) => select === undefined);
  return new Map(pushed.map(({ address, messages }) => [address, fieldFacts(refTo(messages[0]?.payload))]));
}

/** The same in a description that names the streams in an extension of each message. */
export function theirStreams(product: Product): Facts {
  return new Map(product.messages.flatMap(({ at, payload }) => {
    const patterns = child(valueAt(at), "x-stream-pattern");
    const facts = fieldFacts(refTo(payload));
    return isList(patterns) ? patterns.map((pattern) => [String(pattern), facts] as const) : [];
  }));
}

/** Fields of an account's events, by their `e`. */
export function ourEvents(product: Product): Facts {
  const several = product.channels.filter(({ select }) => select === "e");
  return new Map(
    several.flatMap(({ messages }) => messages.map(({ key, payload }) => [key, fieldFacts(refTo(payload))] as const)),
  );
}

/** The same where the event lies in the field `event` of a frame. */
export function theirEvents(product: Product): Facts {
  return new Map(product.messages.flatMap(({ payload }) => {
    const event = shapeAt(refTo(payload), "event");
    const kind = event === undefined ? undefined : shapeAt(event, "e");
    if (event === undefined || kind?.kind !== "literal") return [];
    return [[String(kind.value), fieldFacts(event)] as const];
  }));
}

function refTo(named: Product["named"][number] | undefined): Shape {
  return named === undefined ? { kind: "unknown" } : { kind: "ref", to: named };
}

/** The kind of a value in one word; text that holds a number is text, as on the wire. */
function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case "ref":
      return typeOf(shape.to.shape);
    case "nullable":
      return typeOf(shape.inner);
    case "decimal":
    case "numeric":
      return "string";
    case "amount":
      return "amount";
    case "int64":
    case "sentInt64":
      return "integer";
    case "tuple":
      return "list";
    case "map":
      return "object";
    case "all":
      return fieldsOf(shape) === undefined ? "all" : "object";
    case "literal":
      return typeof shape.value;
    case "enum":
      return [...new Set(shape.values.map((value) => typeof value))].join();
    case "union":
      return [...new Set(shape.members.map(typeOf))].sort().join(" or ");
    default:
      return shape.kind;
  }
}

/** Every field of a shape by its dotted path; `[]` stands for a list's items. What only some of several have is not required. */
function fieldFacts(
  shape: Shape,
  prefix = "",
  level = 0,
  facts: Map<string, Fact> = new Map(),
): ReadonlyMap<string, Fact> {
  if (level > 12) return facts;
  const fields = fieldsOf(shape);
  if (fields !== undefined) {
    for (const { name, shape: inner, required } of fields) {
      const path = prefix + name;
      const known = facts.get(path);
      facts.set(
        path,
        known === undefined
          ? { required, type: typeOf(inner) }
          : { required: known.required && required, type: joined(known.type, typeOf(inner)) },
      );
      fieldFacts(inner, `${path}.`, level + 1, facts);
    }
    return facts;
  }
  if (shape.kind === "ref") return fieldFacts(shape.to.shape, prefix, level + 1, facts);
  if (shape.kind === "nullable") return fieldFacts(shape.inner, prefix, level + 1, facts);
  if (shape.kind === "list") return fieldFacts(shape.item, prefix.replace(/\.?$/, "[]."), level + 1, facts);
  if (shape.kind === "union") {
    for (const member of shape.members) fieldFacts(member, prefix, level + 1, facts);
  }
  return facts;
}

function joined(one: string, other: string): string {
  return [...new Set([...one.split(" or "), ...other.split(" or ")])].sort().join(" or ");
}

/**
 * One line for each difference: `place: only there`, `place name: required only ours`, `place name: integer ours, string
 * there`. What lies within a field that only one of them has is not said again.
 */
export function differences(ours: Facts, theirs: Facts): readonly string[] {
  const found: string[] = [];
  for (const place of theirs.keys()) if (!ours.has(place)) found.push(`${place}: only there`);
  for (const [place, own] of ours) {
    const other = theirs.get(place);
    if (other === undefined) found.push(`${place}: only ours`);
    else found.push(...within(place, own, other));
  }
  return found;
}

function within(place: string, own: ReadonlyMap<string, Fact>, other: ReadonlyMap<string, Fact>): readonly string[] {
  const found: string[] = [];
  for (const name of other.keys()) {
    if (!own.has(name) && hasParent(own, name)) found.push(`${place} ${name}: only there`);
  }
  for (const [name, fact] of own) {
    const there = other.get(name);
    if (there === undefined) {
      if (hasParent(other, name)) found.push(`${place} ${name}: only ours`);
    } else {
      if (fact.required !== there.required) {
        found.push(`${place} ${name}: required only ${fact.required ? "ours" : "there"}`);
      }
      if (!agree(fact.type, there.type)) found.push(`${place} ${name}: ${fact.type} ours, ${there.type} there`);
    }
  }
  return found;
}

/** Whether the field that a field lies in is there, or it lies in none. */
function hasParent(facts: ReadonlyMap<string, Fact>, name: string): boolean {
  const parent = name.replace(/(\[\])*\.?[^.]*$/, "").replace(/(\[\])+$/, "");
  return parent === "" || facts.has(parent);
}

/** A number that may be given as text agrees with either. */
function agree(ours: string, theirs: string): boolean {
  return ours === theirs || (ours === "amount" && ["string", "number"].includes(theirs));
}
