/** `<product>.values.ts`: what open enums list. Their schemas let anything pass; who looks for news holds it against this. */
import type { Literal, Product, Shape } from "../ir.ts";
import { fieldsOf } from "../read/fields.ts";
import { header, key, literal } from "./text.ts";

export function emitValues(product: Product, core: string): string {
  const schemas = product.named.filter(({ typeOnly, sent }) => typeOnly !== true && sent !== true).flatMap(
    ({ constant, shape }) => {
      const lists = listsOf(shape);
      const lines = [...lists].map(([path, values]) =>
        `    ${key(path)}: [\n${[...values].map((value) => `      ${literal(value)},\n`).join("")}    ],\n`
      );
      return lines.length === 0 ? [] : [`  ${key(constant)}: {\n${lines.join("")}  },\n`];
    },
  );
  return header(product.sources) + `import type { OpenValues } from ${literal(core)};\n\n` +
    "/** By schema and path below it, the listed values of enums to which others may come. */\n" +
    `export const openValues: OpenValues = {${schemas.length === 0 ? "" : `\n${schemas.join("")}`}};\n`;
}

/** Lists by the path below a schema that has a name; what is below another name is listed there. */
function listsOf(shape: Shape): ReadonlyMap<string, ReadonlySet<Literal>> {
  const lists = new Map<string, Set<Literal>>();
  // A name that stands for the values alone is no schema of its own.
  if (enumOf(shape) !== undefined) return lists;
  const visit = (at: Shape, path: string): void => {
    const values = enumOf(at);
    if (values !== undefined) {
      if (values.open) lists.set(path, new Set([...lists.get(path) ?? [], ...values.values]));
      return;
    }
    switch (at.kind) {
      case "nullable":
        return visit(at.inner, path);
      case "list":
        return visit(at.item, `${path}[]`);
      case "tuple":
        return at.items.forEach((item, index) => visit(item, `${path}[${index}]`));
      case "map":
        return visit(at.value, join(path, "*"));
      case "union":
        return at.members.forEach((member) => visit(member, path));
      case "object":
        if (at.rest !== undefined) visit(at.rest, join(path, "*"));
        return at.fields.forEach(({ name, shape }) => visit(shape, join(path, name)));
      case "all":
        // Its fields become those of one object, also where they have names elsewhere.
        for (const field of fieldsOf(at) ?? []) visit(field.shape, join(path, field.name));
    }
  };
  visit(shape, "");
  return lists;
}

/** The enum that a shape is, by whatever name. */
function enumOf(shape: Shape): Extract<Shape, { kind: "enum" }> | undefined {
  let at = shape;
  for (let step = 0; step < 100; step++) {
    if (at.kind === "ref") at = at.to.shape;
    else if (at.kind === "nullable") at = at.inner;
    else break;
  }
  return at.kind === "enum" ? at : undefined;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
