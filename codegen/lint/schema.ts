/** House rules of schemas; `specs/README.md` states them. */
import { below, isList, isObject, type JsonObject, type Place, valueAt } from "../load.ts";
import { isPascal } from "../names.ts";
import type { Reading, SchemaRule } from "../read/reading.ts";

const maxInlineFields = 4;
const extensions: ReadonlyMap<string, readonly string[]> = new Map([
  ["x-decimal", ["string", "number"]],
  ["x-int64", ["integer"]],
]);

export function lintSchema(reading: Reading): SchemaRule {
  return (place, role, sent) => {
    const value = valueAt(place);
    if (!isObject(value)) return;
    const named = place.pointer.length === 3 && place.pointer[1] === "schemas";
    if (named) lintNamed(reading, place, value);
    if (role === "field") lintField(reading, place, value);
    if (typeof value["$ref"] === "string") return;
    lintType(reading, place, value);
    lintExtensions(reading, place, value);
    lintObject(reading, place, value, named);
    if (Array.isArray(value["prefixItems"]) && value["items"] === undefined) {
      reading.report(place, "tuple", "A tuple says with items what follows: false, or a schema.");
    }
    if (value["enum"] !== undefined && !sent) {
      const said = ["x-open", "x-strict"].filter((name) => value[name] === true);
      const text = "An enum of an answer is either x-open or x-strict.";
      if (said.length !== 1) reading.report(below(place, "enum"), "enum-open", text);
    }
  };
}

function lintNamed(reading: Reading, place: Place, value: JsonObject): void {
  const name = place.pointer[2] as string;
  if (!isPascal(name)) {
    reading.report(place, "schema-name", `${name} is not a name in PascalCase, or is a word of the code.`);
  }
  if (value["$ref"] === undefined && !hasText(value["description"])) {
    reading.report(place, "description", `${name} has no description.`);
  }
}

/** A field that refers to a named schema may leave its description to that. */
function lintField(reading: Reading, place: Place, value: JsonObject): void {
  if (value["$ref"] === undefined && !hasText(value["description"])) {
    reading.report(place, "description", `${place.pointer.at(-1)} has no description.`);
  }
}

function lintType(reading: Reading, place: Place, value: JsonObject): void {
  const stated = ["type", "enum", "const", "oneOf", "anyOf", "allOf"].some((keyword) => value[keyword] !== undefined);
  if (!stated) reading.report(place, "type", "A schema states its type.");
}

function lintExtensions(reading: Reading, place: Place, value: JsonObject): void {
  for (const [name, types] of extensions) {
    if (value[name] === undefined) continue;
    const listed = isList(value["type"]) ? value["type"] : [value["type"] ?? null];
    const fits = value[name] === true && listed.some((type) => types.includes(type as string));
    if (!fits) reading.report(below(place, name), "extension", `${name} is true, on type ${types.join(" or ")}.`);
  }
  for (const name of ["x-open", "x-strict"]) {
    if (value[name] === undefined || (value[name] === true && value["enum"] !== undefined)) continue;
    reading.report(below(place, name), "extension", `${name} is true, on an enum.`);
  }
}

function lintObject(reading: Reading, place: Place, value: JsonObject, named: boolean): void {
  const { properties, additionalProperties } = value;
  if (additionalProperties !== undefined) {
    const at = below(place, "additionalProperties");
    const text = "additionalProperties is the schema of a map's values; unknown fields are allowed everywhere.";
    if (typeof additionalProperties === "boolean" || properties !== undefined) {
      reading.report(at, "additional-properties", text);
    }
  }
  if (!named && isObject(properties) && Object.keys(properties).length > maxInlineFields) {
    reading.report(place, "named-object", `An object with more than ${maxInlineFields} fields has a name.`);
  }
}

export function hasText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
