/** Text of a description as text of the code: never as code. */
import type { Notes } from "../ir.ts";
import type { Source } from "../load.ts";

/** A literal that means exactly `value`; also within a script tag and for readers that end lines at U+2028. */
export function literal(value: string | number | boolean): string {
  if (typeof value !== "string") return Object.is(value, -0) ? "-0" : String(value);
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => "\\u" + sign.charCodeAt(0).toString(16));
}

/** The name of a property in an object literal. `__proto__` in brackets: without them it would be the prototype. */
export function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) || /^(0|[1-9]\d{0,8})$/.test(name) ? name : literal(name);
}

/** A documentation comment of the lines given, with a line break at its end; nothing where there are none. */
export function comment(lines: readonly (string | undefined)[]): string {
  const said = lines.flatMap((line) => line === undefined ? [] : plain(line)).filter((line) => line !== "");
  if (said.length === 0) return "";
  if (said.length === 1) return `/** ${said[0]} */\n`;
  return `/**\n${said.map((line) => ` * ${line}\n`).join("")} */\n`;
}

/** Lines that cannot end a comment. */
function plain(text: string): readonly string[] {
  return text.split(/[\r\n\u2028\u2029]+/).map((line) => line.replaceAll("*/", "*\\/").trim());
}

/** What a person reads above an operation. */
export function operationComment(notes: Notes, docs: string | undefined): string {
  return comment([notes.summary, notes.description, docs, notes.deprecated === true ? "@deprecated" : undefined]);
}

/**
 * The first line of a generated file. It names the descriptions and nothing of what they say: a change of one field
 * changes the lines of that field, and two branches that change two fields meet in no line.
 */
export function header(sources: readonly Source[]): string {
  const from = sources.map(({ file }) => file.replace(/[^\w./-]/g, "_")).join(" and ");
  return `// Generated from ${from}. Do not edit: change the description and run "npm run codegen".\n`;
}
