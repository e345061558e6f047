/** What a decoder does for a shape; a shape that none can be made for is refused with a reason. */
import type { Channel, Literal, Message, Named, Product, Shape } from "../../ir.ts";
import { fieldsOf } from "../../read/fields.ts";
import { type Hot, hotOf, levelOf } from "../../read/hot.ts";

export type Plan =
  | { readonly kind: "integer" | "int64" | "number" | "boolean" | "null" }
  | { readonly kind: "text" }
  /** Text that is a decimal number, or with `empty` nothing. */
  | { readonly kind: "decimal"; readonly empty: boolean }
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "nullable"; readonly inner: Plan }
  | { readonly kind: "list"; readonly item: Plan }
  | { readonly kind: "levels"; readonly level: LevelPlan }
  | { readonly kind: "tuple"; readonly items: readonly Plan[] }
  | { readonly kind: "object"; readonly fields: readonly FieldPlan[] };

export interface FieldPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly required: boolean;
}

/** One level: what stands in it, in order. Fields have names, items have none. */
export interface LevelPlan {
  readonly named: boolean;
  readonly parts: readonly {
    readonly name: string;
    readonly role: "price" | "amount" | "other";
    readonly plan: Plan;
  }[];
}

/** A message that a decoder reads. */
export interface HotMessage {
  readonly message: Message;
  readonly hot: Hot;
  readonly plan: Plan;
  /** The channels that carry it. */
  readonly channels: readonly Channel[];
}

/** Why there can be no decoder. */
export class Unfit extends Error {
  override readonly name: string = "Unfit";
}

/** The messages of a product that decoders read: each schema once, whichever messages have it. */
export function hotMessages(product: Product): readonly HotMessage[] {
  const found = new Map<Named, HotMessage>();
  for (const message of product.messages) {
    const hot = hotOf(message);
    const { payload } = message;
    if (hot === undefined || payload.typeOnly === true || found.has(payload)) continue;
    const channels = product.channels.filter(({ messages }) => messages.some((one) => one.payload === payload));
    found.set(payload, { message, hot, channels, plan: planOf({ kind: "ref", to: payload }) });
  }
  return [...found.values()];
}

/** The plan for a whole frame. */
export function framePlan({ hot: { frame }, plan }: HotMessage): Plan {
  if (frame === undefined) return plan;
  const fields = [...frame].map(([name, what]): FieldPlan => ({
    name,
    required: true,
    plan: what === "payload"
      ? plan
      : typeof what === "object"
      ? planOf({ kind: "literal", value: what.const })
      : { kind: what },
  }));
  return { kind: "object", fields };
}

/** Throws `Unfit`. `open`: the named shapes it is inside of. */
export function planOf(shape: Shape, open: ReadonlySet<Named> = new Set()): Plan {
  switch (shape.kind) {
    case "string":
    case "numeric":
      return { kind: "text" };
    case "decimal":
      return { kind: "decimal", empty: false };
    case "integer":
    case "int64":
    case "number":
    case "boolean":
    case "null":
      return { kind: shape.kind };
    case "literal":
      if (typeof shape.value === "string") demandPlain(shape.value);
      return { kind: "literal", value: shape.value };
    case "enum":
      return enumPlan(shape.values, shape.open);
    case "nullable":
      return { kind: "nullable", inner: planOf(shape.inner, open) };
    case "list": {
      const { item } = shape;
      const level = item.kind === "ref" ? levelOf(item.to) : undefined;
      if (level !== undefined && item.kind === "ref") return { kind: "levels", level: levelPlan(item.to, level, open) };
      return { kind: "list", item: planOf(item, open) };
    }
    case "tuple":
      // Items beyond those that are described are a surprise, even where they would do.
      return { kind: "tuple", items: shape.items.map((item) => planOf(item, open)) };
    case "union":
      return unionPlan(shape.members, open);
    case "ref": {
      if (open.has(shape.to)) throw new Unfit(`${shape.to.type} holds itself`);
      return planOf(shape.to.shape, new Set([...open, shape.to]));
    }
    case "object":
    case "all": {
      const fields = fieldsOf(shape);
      if (fields === undefined || fields.length === 0) throw new Unfit("an object of any fields");
      for (const { name } of fields) demandPlain(name);
      return {
        kind: "object",
        fields: fields.map((field) => ({
          name: field.name,
          required: field.required,
          plan: planOf(field.shape, open),
        })),
      };
    }
    default:
      throw new Unfit(`a value of the kind ${shape.kind}`);
  }
}

function enumPlan(values: readonly Literal[], open: boolean): Plan {
  if (values.every((value) => typeof value === "string")) {
    values.forEach(demandPlain);
    return open ? { kind: "text" } : { kind: "choice", values };
  }
  if (open && values.every((value) => typeof value === "number")) return { kind: "number" };
  throw new Unfit("an enum that is not of texts");
}

/**
 * Of several kinds of value one will do, as the others are read in the ordinary way: of a number and its text the first, of a
 * number and a whole one that may be large the whole one.
 */
function unionPlan(members: readonly Shape[], open: ReadonlySet<Named>): Plan {
  const decimal = members.some(({ kind }) => kind === "decimal");
  const empty = members.some((member) => member.kind === "literal" && member.value === "");
  if (decimal && members.length === (empty ? 2 : 1)) return { kind: "decimal", empty };
  const first = members.find(({ kind }) => kind === "int64") ??
    members.find(({ kind }) => kind === "number" || kind === "string" || kind === "decimal");
  if (first !== undefined && members.some(({ kind }) => kind === "number")) return planOf(first, open);
  throw new Unfit("a union");
}

function levelPlan(named: Named, [price, amount]: readonly [string, string], open: ReadonlySet<Named>): LevelPlan {
  const plan = planOf(named.shape, open);
  const parts = plan.kind === "tuple"
    ? plan.items.map((item, at) => ({ name: String(at), plan: item }))
    : plan.kind === "object" && plan.fields.every(({ required }) => required)
    ? plan.fields
    : undefined;
  if (parts === undefined) throw new Unfit(`${named.type} is neither a tuple nor an object that has all its fields`);
  const role = (name: string) => name === price ? "price" : name === amount ? "amount" : "other";
  const found = parts.map(({ name, plan }) => ({ name, role: role(name), plan } as const));
  for (const wanted of ["price", "amount"] as const) {
    const part = found.find(({ role }) => role === wanted);
    const fits = part?.plan.kind === "number" || (part?.plan.kind === "decimal" && !part.plan.empty);
    if (!fits) throw new Unfit(`x-level of ${named.type} names no number as its ${wanted}`);
  }
  for (const { role, plan } of found) {
    if (role === "other" && !["text", "decimal", "integer"].includes(plan.kind)) {
      throw new Unfit(`a level of ${named.type} holds more than texts and numbers`);
    }
  }
  return { named: plan.kind === "object", parts: found };
}

/** Whether a plan writes levels somewhere. */
export function hasLevels(plan: Plan): boolean {
  switch (plan.kind) {
    case "levels":
      return true;
    case "nullable":
      return hasLevels(plan.inner);
    case "list":
      return hasLevels(plan.item);
    case "tuple":
      return plan.items.some(hasLevels);
    case "object":
      return plan.fields.some((field) => hasLevels(field.plan));
    default:
      return false;
  }
}

/**
 * Paths in the payload that a decoded message leaves out: what tells the subscription, where the message is not what the schema
 * says anyway, as its levels are columns. Whoever gets it knows which subscription it is of.
 */
export function leftOut({ hot: { keys, frame }, plan }: HotMessage): ReadonlySet<string> {
  if (!hasLevels(plan)) return new Set();
  const payload = [...frame ?? []].find(([, what]) => what === "payload")?.[0];
  const start = payload === undefined ? "" : `${payload}.`;
  const inside = keys.flatMap((key) => key.startsWith(start) ? [key.slice(start.length)] : []);
  return new Set(inside.filter((key) => isAlone(plan, key.split("."))));
}

/** Whether there is one value at a path: in a list of several, the later ones say something else. */
function isAlone(plan: Plan, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  switch (plan.kind) {
    case "nullable":
      return isAlone(plan.inner, [name, ...rest]);
    case "list":
      return hasLevels(plan.item) && isAlone(plan.item, rest);
    case "object": {
      const field = plan.fields.find((one) => one.name === name);
      return field !== undefined && isAlone(field.plan, rest);
    }
    default:
      return false;
  }
}

/** Names and constants are compared byte by byte. */
function demandPlain(text: string): void {
  if (!/^[\x20-\x7e]*$/.test(text) || /["\\]/.test(text)) throw new Unfit(`${JSON.stringify(text)} is no plain text`);
}
