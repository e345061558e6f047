/** The words of JSON Schema that are understood, and those that change nothing. */

/** What a shape is made from. */
const shaping = new Set([
  "type",
  "properties",
  "required",
  "items",
  "prefixItems",
  "additionalItems",
  "additionalProperties",
  "enum",
  "const",
  "oneOf",
  "anyOf",
  "allOf",
  "nullable",
  "x-decimal",
  "x-int64",
  "x-open",
  "x-strict",
  "x-level",
  "x-proto",
]);

/** For people, or limits that are not enforced: a venue that breaks its own limit is still understood. */
const silent = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "xml",
  "externalDocs",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contentMediaType",
  "contentEncoding",
  "discriminator",
  "summary",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "$defs",
  "definitions",
]);

/** Words of older dialects, and the one for what may not be there: our own descriptions do without them. */
const foreign = new Set([
  "nullable",
  "additionalItems",
  "xml",
  "readOnly",
  "writeOnly",
  "$schema",
  "$id",
  "$anchor",
  "$defs",
  "definitions",
  "summary",
]);

export function understood(keyword: string, house: boolean): boolean {
  if (house && foreign.has(keyword)) return false;
  if (shaping.has(keyword) || silent.has(keyword)) return true;
  return !house && keyword.startsWith("x-");
}

/** Whether the word, beside a `$ref`, would change the shape. */
export function shapesValue(keyword: string): boolean {
  return shaping.has(keyword);
}
