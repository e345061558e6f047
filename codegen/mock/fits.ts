/** Whether what was sent is of a shape. Stricter than a schema is with answers: what is not described is a fault. */
import type { Field, Parameter, Shape } from "../ir.ts";
import { fieldsOf } from "../read/fields.ts";
import { type Fault, shown } from "./fault.ts";

const decimalText = /^-?\d+(?:\.\d+)?$/;
const wholeText = /^-?\d+$/;

/** The first fault of a value of JSON; `undefined` where there is none. */
export function faultOf(shape: Shape, value: unknown, place: string): Fault | undefined {
  const not = (what: string): Fault => ({ place, rule: "type", text: `must be ${what}; it is ${shown(value)}.` });
  switch (shape.kind) {
    case "unknown":
      return undefined;
    case "string":
      return typeof value === "string" ? undefined : not("text");
    case "boolean":
      return typeof value === "boolean" ? undefined : not("true or false");
    case "null":
      return value === null ? undefined : not("null");
    case "decimal":
    case "numeric":
    case "amount":
      return isNumber(value) || isText(value, decimalText) ? undefined : not("a number, or one as text");
    case "number":
      return isNumber(value) ? undefined : not("a number");
    case "integer":
      return isNumber(value) && Number.isInteger(value) ? undefined : not("a whole number");
    case "int64":
    case "sentInt64":
      return (isNumber(value) && Number.isInteger(value)) || isText(value, wholeText)
        ? undefined
        : not("a whole number");
    case "literal":
      return value === shape.value ? undefined : { ...not(shown(shape.value)), rule: "value" };
    case "enum":
      if (shape.values.some((one) => one === value)) return undefined;
      if (shape.open && shape.values.some((one) => typeof one === typeof value)) return undefined;
      return { ...not(`one of ${shape.values.join(", ")}`), rule: "value" };
    case "nullable":
      return value === null ? undefined : faultOf(shape.inner, value, place);
    case "ref":
      return faultOf(shape.to.shape, value, place);
    case "list":
      if (!Array.isArray(value)) return not("a list");
      return firstOf(value.map((item, index) => () => faultOf(shape.item, item, `${place}[${index}]`)));
    case "tuple":
      return tupleFault(shape, value, place) ?? undefined;
    case "map":
      if (!isMap(value)) return not("a map");
      return firstOf(Object.entries(value).map(([name, item]) => () => faultOf(shape.value, item, `${place}.${name}`)));
    case "object":
      return isMap(value) ? fieldsFault(shape.fields, shape.rest, value, place) : not("a map of fields");
    case "union": {
      const faults = shape.members.map((member) => faultOf(member, value, place));
      if (faults.includes(undefined)) return undefined;
      // Of several, that which came furthest into the value was most likely meant.
      return faults.reduce((best, fault) => depth(fault) > depth(best) ? fault : best);
    }
    case "all": {
      // Fields of one member are unknown to the other: they are looked at together.
      const fields = fieldsOf(shape);
      if (fields === undefined) return firstOf(shape.members.map((member) => () => faultOf(member, value, place)));
      return isMap(value) ? fieldsFault(fields, undefined, value, place) : not("a map of fields");
    }
  }
}

/** The first fault of a value that travels as text, in an address, a header or a form. */
export function textFault(shape: Shape, text: string, place: string): Fault | undefined {
  const not = (what: string): Fault => ({ place, rule: "type", text: `must be ${what}; it is ${shown(text)}.` });
  switch (shape.kind) {
    case "unknown":
    case "string":
      return undefined;
    case "boolean":
      return text === "true" || text === "false" ? undefined : not("true or false");
    case "null":
      return not("absent");
    case "decimal":
    case "numeric":
    case "number":
    case "amount":
      return decimalText.test(text) ? undefined : not("a number");
    case "integer":
    case "int64":
    case "sentInt64":
      return wholeText.test(text) ? undefined : not("a whole number");
    case "literal":
      return text === String(shape.value) ? undefined : { ...not(shown(shape.value)), rule: "value" };
    case "enum":
      if (shape.open || shape.values.some((one) => String(one) === text)) return undefined;
      return { ...not(`one of ${shape.values.join(", ")}`), rule: "value" };
    case "nullable":
      return textFault(shape.inner, text, place);
    case "ref":
      return textFault(shape.to.shape, text, place);
    case "union": {
      const faults = shape.members.map((member) => textFault(member, text, place));
      return faults.includes(undefined) ? undefined : faults[0];
    }
    case "all":
      return firstOf(shape.members.map((member) => () => textFault(member, text, place)));
    default:
      return jsonFault(shape, text, place);
  }
}

/** The first fault of a parameter that came as these texts: several where it is repeated. */
export function parameterFault({ shape, list }: Parameter, texts: readonly string[], place: string): Fault | undefined {
  const [text = ""] = texts;
  if (list !== "repeat" && texts.length > 1) {
    return { place, rule: "twice", text: `is given ${texts.length} times.` };
  }
  const item = itemOf(shape);
  if (item === undefined || list === undefined) return textFault(shape, text, place);
  if (list === "json") return jsonFault(shape, text, place);
  const items = list === "repeat" ? texts : text.split(",");
  return firstOf(items.map((one, index) => () => textFault(item, one, `${place}[${index}]`)));
}

/** Of a parameter that is a list, what its items are. */
function itemOf(shape: Shape): Shape | undefined {
  switch (shape.kind) {
    case "list":
      return shape.item;
    case "ref":
      return itemOf(shape.to.shape);
    case "nullable":
      return itemOf(shape.inner);
    case "union":
      return shape.members.map(itemOf).find((item) => item !== undefined);
    default:
      return undefined;
  }
}

function jsonFault(shape: Shape, text: string, place: string): Fault | undefined {
  try {
    return faultOf(shape, JSON.parse(text), place);
  } catch {
    return { place, rule: "type", text: `must be JSON; it is ${shown(text)}.` };
  }
}

function fieldsFault(
  fields: readonly Field[],
  rest: Shape | undefined,
  value: Readonly<Record<string, unknown>>,
  place: string,
): Fault | undefined {
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const { name, required } of fields) {
    if (required && value[name] === undefined) {
      return { place: `${place}.${name}`, rule: "required", text: "is missing." };
    }
  }
  for (const [name, item] of Object.entries(value)) {
    const shape = known.get(name)?.shape ?? rest;
    if (shape === undefined) {
      const text = `is not described; there are ${[...known.keys()].join(", ") || "none"}.`;
      return { place: `${place}.${name}`, rule: "unknown", text };
    }
    const fault = faultOf(shape, item, `${place}.${name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function tupleFault(shape: Shape & { readonly kind: "tuple" }, value: unknown, place: string): Fault | undefined {
  const { items, rest } = shape;
  const holds = Array.isArray(value) && value.length >= items.length &&
    (rest !== undefined || value.length === items.length);
  if (!holds) return { place, rule: "type", text: `must be a list of ${items.length}; it is ${shown(value)}.` };
  return firstOf(value.map((item, index) => () => {
    const inner = items[index] ?? rest;
    return inner === undefined ? undefined : faultOf(inner, item, `${place}[${index}]`);
  }));
}

function firstOf(checks: readonly (() => Fault | undefined)[]): Fault | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function depth(fault: Fault | undefined): number {
  return fault?.place.split(/[.[]/).length ?? 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
