/**
 * The code that reads one frame: values into variables in one pass over the bytes, and the message out of them at the end,
 * when the whole frame has turned out to be what was expected. Fields may come in any order.
 */
import { literal } from "../text.ts";
import { differ, indent, Names, same } from "./code.ts";
import { type FieldPlan, hasLevels, type LevelPlan, type Plan, Unfit } from "./plan.ts";

/** Bits of a number that are whole in every engine's small integers. */
const bits = 30;
const surprise = "return undefined;";

/** The code that reads a value, and the expression that makes it. */
interface Read {
  readonly code: string;
  readonly value: string;
  /** What stands for it in a message that is kept, until it is written over: itself where it is the same in every frame. */
  readonly first: string;
  /** Where the expression may make a double or something else: the condition under which it is one, and both. */
  readonly double?: readonly [condition: string, double: string, other: string];
  /** Where it makes a text: whether one that was made before is the same. */
  readonly isSame?: (text: string) => string;
}

/** One field of an object. */
interface FieldRead extends Omit<Read, "code"> {
  readonly name: string;
  readonly at: number;
}

/** What a scanner needs of its file. */
export interface Around {
  /** The name of the function that reads lists of such levels. */
  reader(level: LevelPlan): string;
  /** The name of new columns. */
  columns(): string;
  /** The name of a message that is kept from frame to frame, and begins as `first`. */
  message(first: string): string;
}

export class Scanner {
  readonly #around: Around;
  readonly #names: Names = new Names();
  readonly #keys: ReadonlyMap<string, number>;
  readonly #without: ReadonlySet<string>;
  readonly #found: Set<string> = new Set();
  /** Where the payload is in the frame. */
  #payload: readonly string[] = [];
  /** The lists that are being read. */
  readonly #lists: string[] = [];

  /** `without`: paths in the payload that are read, and left out of the message. */
  constructor(around: Around, keys: readonly string[], without: ReadonlySet<string> = new Set()) {
    this.#around = around;
    this.#without = without;
    this.#keys = new Map(keys.map((key, index) => [key, index]));
  }

  /**
   * The function `name`. `frame`: whether the payload is a field of the frame, and which. Throws `Unfit` where a key is not in
   * the frame.
   */
  emit(name: string, plan: Plan, payload: string | undefined): string {
    this.#payload = payload === undefined ? [] : [payload];
    const read = payload === undefined || plan.kind !== "object"
      ? this.#read(plan, [])
      : this.#frame(plan.fields, payload);
    const spans = [...this.#keys].map(([key, at]) => {
      if (!this.#found.has(key)) throw new Unfit(`the frame has no field ${key} that is a text or a flag`);
      return `spans[${2 * at}] = q${at}s;\nspans[${2 * at + 1}] = q${at}e;\n`;
    });
    const keys = [...this.#keys.values()].map((at) => `q${at}s = 0, q${at}e = 0`);
    const last = plan.kind === "object" ? 125 : 93;
    // Whatever runs over digits ends at the last byte, which is none.
    return `function ${name}(b: Uint8Array, spans: Int32Array): unknown {\n` +
      indent(
        `if (b[b.length - 1] !== ${last}) ${surprise}\nlet i = 0;\n` +
          this.#names.declarations() + `let ${keys.join(", ")};\n` +
          read.code + `if (i !== b.length) ${surprise}\n` + spans.join("") + `return ${read.value};\n`,
      ) + "}\n";
  }

  #read(plan: Plan, path: readonly string[]): Read {
    switch (plan.kind) {
      case "text":
      case "decimal":
        return this.#text(plan, path);
      case "integer":
        return this.#number("wholeEnd");
      case "number":
        return this.#number("numberEnd");
      case "int64":
        return this.#int64();
      case "boolean":
        return this.#boolean(path);
      case "null":
        return { code: expect("null"), value: "null", first: "null" };
      case "literal":
        return this.#literal(plan.value, path);
      case "choice":
        return this.#choice(plan.values, path);
      case "nullable":
        return this.#nullable(plan.inner, path);
      case "levels": {
        const columns = this.#around.columns();
        const code = `i = ${this.#around.reader(plan.level)}(b, i, ${columns});\nif (i < 0) ${surprise}\n`;
        return { code, value: columns, first: columns };
      }
      case "list":
        return this.#list(plan.item, path);
      case "tuple":
        return this.#tuple(plan.items, path);
      case "object":
        return this.#object(plan.fields, path);
    }
  }

  #text(plan: Extract<Plan, { kind: "text" | "decimal" }>, path: readonly string[]): Read {
    const [s, e] = [this.#names.fresh("s"), this.#names.fresh("e")];
    let code = `if (b[i] !== 34) ${surprise}\n${s} = ++i;\n`;
    const end = `i = ${plan.kind === "text" ? "textEnd" : "decimalEnd"}(b, i);\nif (i < 0) ${surprise}\n`;
    code += plan.kind === "decimal" && plan.empty ? `if (b[i] !== 34) {\n${indent(end)}}\n` : end;
    code += `${e} = i++;\n`;
    const isSame = (text: string): string => `isTextOf(${text}, b, ${s}, ${e})`;
    return { code: code + this.#key(path, s, e), value: `textOf(b, ${s}, ${e})`, first: '""', isSame };
  }

  #number(reader: string): Read {
    const n = this.#names.fresh("n");
    return { code: `i = ${reader}(b, i);\nif (i < 0) ${surprise}\n${n} = read[0]!;\n`, value: n, first: "NaN" };
  }

  #int64(): Read {
    const [n, s, e] = [this.#names.fresh("n"), this.#names.fresh("s"), this.#names.fresh("e")];
    const code = `${s} = i;\ni = int64End(b, i);\nif (i < 0) ${surprise}\n${e} = i;\n${n} = read[0]!;\n`;
    const big = `bigOf(b, ${s}, ${e})`;
    const double = [`${n} === ${n}`, n, big] as const;
    return { code, value: `(${n} === ${n} ? ${n} : ${big})`, first: "NaN", double };
  }

  #boolean(path: readonly string[]): Read {
    const [n, s] = [this.#names.fresh("n"), this.#names.fresh("s")];
    const code = `${s} = i;\nif (${same("true")}) {\n  i += 4;\n  ${n} = 1;\n} else {\n` +
      indent(`if (${differ("false")}) ${surprise}\ni += 5;\n${n} = 0;\n`) + "}\n";
    return { code: code + this.#key(path, s, "i"), value: `${n} === 1`, first: "false" };
  }

  #literal(value: string | number | boolean, path: readonly string[]): Read {
    const text = typeof value === "string" ? `"${value}"` : String(value);
    const key = typeof value === "string" ? this.#key(path, "i + 1", `i + ${1 + value.length}`) : "";
    return {
      code: `if (${differ(text)}) ${surprise}\n${key}i += ${text.length};\n`,
      value: literal(value),
      first: literal(value),
    };
  }

  #choice(values: readonly string[], path: readonly string[]): Read {
    const [n, s] = [this.#names.fresh("n"), this.#names.fresh("s")];
    const tries = values.map((value, at) => {
      const text = `"${value}"`;
      return `if (${same(text)}) {\n  i += ${text.length};\n  ${n} = ${at};\n} else `;
    });
    const code = `${s} = i + 1;\n${tries.join("")}${surprise}\n`;
    const value = values.slice(0, -1).reduceRight(
      (rest, text, at) => `${n} === ${at} ? ${literal(text)} : ${rest}`,
      literal(values.at(-1) as string),
    );
    return { code: code + this.#key(path, s, "i - 1"), value: `(${value})`, first: '""' };
  }

  #nullable(inner: Plan, path: readonly string[]): Read {
    const n = this.#names.fresh("n");
    const read = this.#read(inner, path);
    const code = `if (b[i] === 110) {\n${indent(expect("null"))}  ${n} = 1;\n} else {\n` +
      `${indent(read.code)}  ${n} = 0;\n}\n`;
    return { code, value: `(${n} === 1 ? null : ${read.value})`, first: "null" };
  }

  #list(item: Plan, path: readonly string[]): Read {
    if (hasLevels(item)) {
      // Its columns are there once, and so is the item.
      const { code, value } = this.#read(item, [...path, "0"]);
      const around = `if (b[i] !== 91) ${surprise}\ni++;\n${code}if (b[i] !== 93) ${surprise}\ni++;\n`;
      return { code: around, value: `[${value}]`, first: "nothing" };
    }
    const list = this.#names.fresh("a", "unknown[]", "nothing");
    // Keys of a list's items are those of its first, and the others repeat them: one frame is of one subscription.
    this.#lists.push(list);
    const { code, value } = this.#read(item, [...path, "0"]);
    this.#lists.pop();
    const loop = `${code}${list}.push(${value});\n` +
      `if (b[i] === 44) {\n  i++;\n  continue;\n}\nif (b[i] !== 93) ${surprise}\ni++;\nbreak;\n`;
    const all = `if (b[i] !== 91) ${surprise}\n${list} = [];\n` +
      `if (b[++i] === 93) i++;\nelse {\n${indent(`for (;;) {\n${indent(loop)}}\n`)}}\n`;
    return { code: all, value: list, first: "nothing" };
  }

  #tuple(items: readonly Plan[], path: readonly string[]): Read {
    const reads = items.map((item, at) => this.#read(item, [...path, String(at)]));
    const between = `if (b[i] !== 44) ${surprise}\ni++;\n`;
    const code = `if (b[i] !== 91) ${surprise}\ni++;\n${reads.map((read) => read.code).join(between)}` +
      `if (b[i] !== 93) ${surprise}\ni++;\n`;
    return { code, value: `[${reads.map(({ value }) => value).join(", ")}]`, first: "nothing" };
  }

  #object(fields: readonly FieldPlan[], path: readonly string[]): Read {
    const { code, masks, reads } = this.#fields(fields, path);
    const told = reads.filter(({ name }) => !this.#without.has([...path, name].slice(this.#payload.length).join(".")));
    const required = told.filter(({ at }) => fields[at]?.required === true);
    const literalOf = `{ ${required.map(({ name, value }) => `${literal(name)}: ${value}`).join(", ")} }`;
    if (required.length === told.length) {
      const keeps = hasLevels({ kind: "object", fields: told.flatMap(({ at }) => fields[at] ?? []) });
      return keeps ? this.#kept(code, told) : { code, value: literalOf, first: "none" };
    }
    const object = this.#names.fresh("o", "Record<string, unknown>", "none");
    const rest = told.flatMap(({ name, value, at }) =>
      fields[at]?.required === true ? [] : [`if (${bit(masks, at)} !== 0) ${object}[${literal(name)}] = ${value};\n`]
    );
    return {
      code: `${code}${object} = ${literalOf};\n${rest.join("")}`,
      value: object,
      first: "none",
    };
  }

  /**
   * An object with columns of levels, which stand until the next frame: so it may itself, and is not made anew. Numbers are
   * stored apart from what else may stand in their place, so that they are kept as doubles; and texts that are the same as in
   * the last frame are not made again.
   */
  #kept(code: string, reads: readonly FieldRead[]): Read {
    const message = this.#around.message(
      `{ ${reads.map(({ name, first }) => `${literal(name)}: ${first}`).join(", ")} }`,
    );
    const stores = reads.map(({ name, value, first, double, isSame }) => {
      const field = `${message}[${literal(name)}]`;
      if (double) return `if (${double[0]}) ${field} = ${double[1]};\nelse ${field} = ${double[2]};\n`;
      if (isSame) return `if (!${isSame(field)}) ${field} = ${value};\n`;
      return value === first ? "" : `${field} = ${value};\n`;
    });
    return { code: code + stores.join(""), value: message, first: message };
  }

  /** A frame around the payload: the other fields are looked at and left. */
  #frame(fields: readonly FieldPlan[], payload: string): Read {
    const { code, reads } = this.#fields(fields, []);
    const [found] = reads.filter(({ name }) => name === payload);
    return { code, value: found?.value ?? "undefined", first: "undefined" };
  }

  #fields(fields: readonly FieldPlan[], path: readonly string[]): {
    readonly code: string;
    readonly masks: readonly string[];
    readonly reads: readonly FieldRead[];
  } {
    const masks = Array.from({ length: Math.ceil(fields.length / bits) }, () => this.#names.fresh("m"));
    const cases = new Map<number, string[]>();
    const reads = fields.map(({ name, plan }, at) => {
      const { code, ...read } = this.#read(plan, [...path, name]);
      const mask = masks[Math.floor(at / bits)] as string;
      const text = `${name}":`;
      const branch = `if (${text.length > 1 ? same(text.slice(1), "i", 2) : "true"}) {\n` +
        indent(
          `if (${bit(masks, at)} !== 0) ${surprise}\n${mask} |= ${1 << at % bits};\ni += ${1 + text.length};\n${code}`,
        ) +
        "} ";
      const first = text.charCodeAt(0);
      cases.set(first, [...(cases.get(first) ?? []), branch]);
      return { name, at, ...read };
    });
    const body = [...cases].map(([first, branches]) =>
      `case ${first}:\n${indent(`${branches.join("else ")}else ${surprise}\nbreak;\n`)}`
    ).join("");
    const loop = `if (b[i] !== 34) ${surprise}\nswitch (b[i + 1]) {\n${
      indent(`${body}default:\n  ${surprise}\n`)
    }}\nif (b[i] === 44) {\n  i++;\n  continue;\n}\nif (b[i] !== 125) ${surprise}\ni++;\nbreak;\n`;
    const needed = masks.map((mask, at) => {
      const all = fields.slice(at * bits, (at + 1) * bits)
        .reduce((sum, { required }, index) => required ? sum | 1 << index : sum, 0);
      return all === 0 ? "" : `if ((${mask} & ${all}) !== ${all}) ${surprise}\n`;
    });
    const inner = `for (;;) {\n${indent(loop)}}\n`;
    const none = fields.every(({ required }) => !required);
    const code = masks.map((mask) => `${mask} = 0;\n`).join("") + `if (b[i] !== 123) ${surprise}\ni++;\n` +
      (none ? `if (b[i] === 125) i++;\nelse {\n${indent(inner)}}\n` : inner) + needed.join("");
    return { code, masks, reads };
  }

  /** Notes where the field at this path lies, where it tells the subscription. */
  #key(path: readonly string[], start: string, end: string): string {
    const key = path.join(".");
    const at = this.#keys.get(key);
    if (at === undefined) return "";
    this.#found.add(key);
    const note = `q${at}s = ${start};\nq${at}e = ${end};\n`;
    if (this.#lists.length === 0) return note;
    const other = `if (!sameText(b, ${start}, ${end}, q${at}s, q${at}e)) ${surprise}\n`;
    return `if (${this.#lists.map((list) => `${list}.length === 0`).join(" && ")}) {\n${indent(note)}} else ${other}`;
  }
}

function expect(text: string): string {
  return `if (${differ(text)}) ${surprise}\ni += ${text.length};\n`;
}

function bit(masks: readonly string[], at: number): string {
  return `(${masks[Math.floor(at / bits)]} & ${1 << at % bits})`;
}
