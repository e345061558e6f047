/** `<product>.proto.ts`: readers of messages that come as protocol buffers. */
import type { Field, Named, Product, Shape } from "../ir.ts";
import { camel } from "../names.ts";
import { fieldsOf } from "../read/fields.ts";
import { protoMessages, protoOf } from "../read/proto.ts";
import { unchecked } from "./product.ts";
import { comment, header, key, literal } from "./text.ts";

const runtime = "../../src/core/proto.ts";

/** Why there can be no reader. */
export class Unfit extends Error {
  override readonly name: string = "Unfit";
}

/** How a field stands on the wire, and what it is where nothing is sent. */
type Form =
  | { readonly kind: "text" | "int" | "whole" | "flag" }
  | { readonly kind: "message"; readonly to: Named }
  | { readonly kind: "list"; readonly item: Exclude<Form, { readonly kind: "list" }> };

/** Throws `Unfit`. */
export function formOf(shape: Shape): Form {
  switch (shape.kind) {
    case "string":
    case "decimal":
    case "numeric":
      return { kind: "text" };
    case "integer":
      return { kind: "whole" };
    case "int64":
      return { kind: "int" };
    case "boolean":
      return { kind: "flag" };
    case "enum":
      if (shape.open && shape.values.every((value) => typeof value === "string")) return { kind: "text" };
      throw new Unfit("an enum that is not of any texts");
    case "union":
      if (shape.members.every(isText)) return { kind: "text" };
      throw new Unfit("a union of other than texts");
    case "list": {
      const item = formOf(shape.item);
      if (item.kind === "list") throw new Unfit("a list of lists");
      return { kind: "list", item };
    }
    case "ref":
      if (protoOf(shape.to) !== undefined) return { kind: "message", to: shape.to };
      if (fieldsOf(shape.to.shape) !== undefined) throw new Unfit(`${shape.to.type} has no x-proto`);
      return formOf(shape.to.shape);
    default:
      throw new Unfit(`a value of the kind ${shape.kind}`);
  }
}

function isText(shape: Shape): boolean {
  return shape.kind === "literal" ? typeof shape.value === "string" : formOf(shape).kind === "text";
}

/** The file's text, where there are such messages. `types` is where their types are. */
export function emitProto(product: Product, types: string): string {
  const messages = protoMessages(product);
  const inner = new Set(
    messages.flatMap((named) => (fieldsOf(named.shape) ?? []).flatMap(({ shape }) => within(shape))),
  );
  const outer = messages.filter((named) => !inner.has(named));
  return header(product.sources) + unchecked +
    `import { type ErrorContext, type Filling, ProtoReader } from ${literal(runtime)};\n` +
    `import type {\n${messages.map(({ type }) => `  ${type},\n`).join("")}} from ${literal(types)};\n` +
    messages.map((named) => "\n" + emitFields(named)).join("") +
    outer.map((named) => "\n" + emitReader(named)).join("");
}

function within(shape: Shape): readonly Named[] {
  const form = formOf(shape);
  const one = form.kind === "list" ? form.item : form;
  return one.kind === "message" ? [one.to] : [];
}

function emitReader({ type }: Named): string {
  return comment([`Reads a ${type}, unchecked: what is wrong with the bytes themselves is a \`SchemaError\`.`]) +
    `export function read${type}(bytes: Uint8Array, about: ErrorContext): ${type} {\n` +
    `  return ${camel(type)}(new ProtoReader(bytes, about), bytes.length);\n}\n`;
}

/** A message that comes twice is put together from both. */
function emitFields(named: Named): string {
  const numbers = protoOf(named) ?? new Map<string, number>();
  const fields = fieldsOf(named.shape) ?? [];
  const begin = fields.flatMap((field) => {
    const first = firstOf(field);
    return first === undefined ? [] : [`${key(field.name)}: ${first}`];
  });
  const open = `Filling<${named.type}>`;
  const first = begin.length === 0 ? "{}" : `{ ${begin.join(", ")} }`;
  return `function ${camel(named.type)}(r: ProtoReader, end: number, m: ${open} = ${first}): ${open} {\n` +
    "  while (r.at < end) {\n    const tag = r.tag(end);\n    switch (tag) {\n" +
    fields.map((field) => emitField(field, numbers.get(field.name) ?? 0)).join("") +
    "      default:\n        r.skip(tag, end);\n    }\n  }\n  return m;\n}\n";
}

/** What a field is of which nothing is sent: one that is required is then empty, false or zero. */
function firstOf({ required, shape }: Field): string | undefined {
  const { kind } = formOf(shape);
  if (kind === "list") return "[]";
  if (!required) return undefined;
  return { text: '""', int: "0", whole: "0", flag: "false", message: undefined }[kind];
}

function emitField({ name, shape }: Field, number: number): string {
  const form = formOf(shape);
  const place = /^[A-Za-z_$][\w$]*$/.test(name) ? `m.${name}` : `m[${literal(name)}]`;
  const when = (wire: number, line: string): string =>
    `      case ${number * 8 + wire}:\n        ${line}\n        break;\n`;
  if (form.kind !== "list") {
    const wire = form.kind === "text" || form.kind === "message" ? 2 : 0;
    return when(wire, `${place} = ${readOf(form, place)};`);
  }
  const { item } = form;
  if (item.kind === "text" || item.kind === "message") return when(2, `${place}.push(${readOf(item)});`);
  // Numbers come one by one, or one behind the other.
  return when(0, `${place}.push(${readOf(item)});`) +
    when(2, `for (const to = r.block(end); r.at < to;) ${place}.push(${readOf(item, undefined, "to")});`);
}

function readOf(form: Exclude<Form, { readonly kind: "list" }>, before?: string, end: string = "end"): string {
  if (form.kind !== "message") return `r.${form.kind}(${end})`;
  return `${camel(form.to.type)}(r, r.block(${end})${before === undefined ? "" : `, ${before}`})`;
}
