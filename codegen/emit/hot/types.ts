/** The types of messages whose lists of levels are columns. */
import type { Shape } from "../../ir.ts";
import { fieldsOf } from "../../read/fields.ts";
import { levelOf } from "../../read/hot.ts";
import { literal } from "../text.ts";
import { hasLevels, type HotMessage, leftOut } from "./plan.ts";

/** Aliases for the end of the file of types, with what they import; nothing where there are none. */
export function emitHotTypes(messages: readonly HotMessage[], scan: string): string {
  const types = messages.filter(({ plan }) => hasLevels(plan)).map((message) => {
    const { shape, type } = message.message.payload;
    return `/** ${type} as its decoder gives it: without what tells its subscription, and with columns of levels, which are valid\n` +
      ` * until the next frame is read. */\n` +
      `export type Hot${type} = ${columned(shape, type, leftOut(message), []) ?? type};\n`;
  });
  if (types.length === 0) return "";
  return `\nimport type { Levels } from ${literal(scan)};\n\n${types.join("\n")}`;
}

/** Names of those types. */
export function hotTypes(messages: readonly HotMessage[]): readonly string[] {
  return messages.filter(({ plan }) => hasLevels(plan)).map(({ message }) => `Hot${message.payload.type}`);
}

/** The type `type` of this shape, at a path, with columns in place of lists of levels; `undefined` where it has none. */
function columned(
  shape: Shape,
  type: string,
  without: ReadonlySet<string>,
  path: readonly string[],
): string | undefined {
  switch (shape.kind) {
    case "ref":
      return columned(shape.to.shape, shape.to.type, without, path);
    case "list": {
      if (shape.item.kind === "ref" && levelOf(shape.item.to) !== undefined) return "Levels";
      const item = columned(shape.item, `${type}[number]`, without, [...path, "0"]);
      return item === undefined ? undefined : `readonly (${item})[]`;
    }
    case "tuple": {
      const items = shape.items.map((item, at) => columned(item, `${type}[${at}]`, without, [...path, String(at)]));
      if (items.every((item) => item === undefined)) return undefined;
      return `readonly [${items.map((item, at) => item ?? `${type}[${at}]`).join(", ")}]`;
    }
    case "nullable": {
      const inner = columned(shape.inner, `NonNullable<${type}>`, without, path);
      return inner === undefined ? undefined : `${inner} | null`;
    }
    case "object":
    case "all": {
      const changed = (fieldsOf(shape) ?? []).flatMap(({ name, shape, required }) => {
        const at = [...path, name];
        if (without.has(at.join("."))) return [{ name, text: "" }];
        const own = columned(shape, `NonNullable<${type}[${literal(name)}]>`, without, at);
        return own === undefined ? [] : [{ name, text: `readonly ${literal(name)}${required ? "" : "?"}: ${own}` }];
      });
      if (changed.length === 0) return undefined;
      const texts = changed.flatMap(({ text }) => text === "" ? [] : [text]);
      return `Omit<${type}, ${changed.map(({ name }) => literal(name)).join(" | ")}>` +
        (texts.length === 0 ? "" : ` & { ${texts.join("; ")} }`);
    }
    default:
      return undefined;
  }
}
