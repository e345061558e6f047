/** Names of a description as names of the code: always identifiers, never twice, always the same for the same input. */

const words =
  "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
  "function if implements import in instanceof interface let new null package private protected public return static " +
  "super switch this throw true try typeof var void while with yield arguments eval undefined NaN Infinity async of";

/** Constants every generated file may hold; see `emit/schemas.ts`. */
export const leafNames: readonly string[] = [
  "anything",
  "boolean",
  "decimal",
  "decimalText",
  "integer",
  "int64",
  "noList",
  "number",
  "text",
];

const valueWords: ReadonlySet<string> = new Set([...words.split(" "), "v", "Array", "Number", ...leafNames]);

const typeWords: ReadonlySet<string> = new Set(
  ("Array Channel Endpoint Int64 NonNullable Object Omit Partial Pick Readonly ReadonlyArray Record Request Required " +
    "WithRequired Map Set Date Error Function Promise RegExp String Number Boolean Symbol BigInt $defs components " +
    "operations paths webhooks").split(" "),
);

/** Every run of letters and digits begins with a capital: `my-name` is `MyName`. */
export function pascal(text: string): string {
  const joined = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== "").map((part) =>
    part.charAt(0).toUpperCase() + part.slice(1)
  ).join("");
  return /^[A-Za-z]/.test(joined) ? joined : "N" + joined;
}

/** The same with a small first letter; a leading run of capitals becomes small, so that `OCOOrder` is `ocoOrder`. */
export function camel(text: string): string {
  const name = pascal(text);
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (run) => run.toLowerCase());
}

/** Whether `text` is a plain lowerCamel name that needs no change. */
export function isCamel(text: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(text) && !valueWords.has(text);
}

/** Whether `text` is a plain PascalCase name that needs no change. */
export function isPascal(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(text) && !typeWords.has(text);
}

/** The constant that holds the schema of a type. */
export function schemaConstant(type: string): string {
  return camel(type) + "Schema";
}

/** The names one file has given away. */
export class Names {
  readonly #taken: Set<string>;

  constructor(kind: "type" | "value") {
    this.#taken = new Set(kind === "type" ? typeWords : valueWords);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The first of `wanted` that is free, else the first with the lowest number from 2 that makes it so. */
  take(...wanted: readonly [string, ...string[]]): string {
    let name = wanted.find((candidate) => !this.#taken.has(candidate));
    for (let number = 2; name === undefined; number++) {
      if (!this.#taken.has(wanted[0] + number)) name = wanted[0] + number;
    }
    this.#taken.add(name);
    return name;
  }
}
