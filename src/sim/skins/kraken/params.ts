/** What a request carries: the fields of a form or of a JSON object, read as the venue wants them. */
import type { Decimal } from "../../../core/decimal.ts";
import { decimal } from "../../../core/decimal.ts";
import { invalid } from "./refusal.ts";

export type Fields = Readonly<Record<string, unknown>>;

function plainText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "object") throw invalid(name);
  return String(value);
}

/** The fields of one request, or of one order of several. */
export class Params {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** A form: a name that comes twice counts once. */
  static form(pairs: readonly (readonly [string, string])[]): Params {
    return new Params(Object.fromEntries(pairs));
  }

  /** These, and what is not among them from `others`. */
  over(others: Fields): Params {
    return new Params({ ...others, ...this.#fields });
  }

  names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  /** A field as text; what is empty is not there. */
  text(name: string): string | undefined {
    return plainText(name, this.#fields[name]);
  }

  need(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw invalid(name);
    return text;
  }

  /** One of several words. */
  word<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = words.find((each) => each === text);
    if (word === undefined) throw invalid(name);
    return word;
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return undefined;
    if (!["true", "false", "1", "0"].includes(text)) throw invalid(name);
    return text === "true" || text === "1";
  }

  /** A number that is not below zero. */
  number(name: string): Decimal | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,2})?$/i.test(text)) throw invalid(name);
    return decimal(text);
  }

  /** A whole number, which may be below zero. */
  whole(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(text)) throw invalid(name);
    return Number(text);
  }

  /** Several texts: a list, or one text with commas. */
  list(name: string): readonly string[] | undefined {
    const value = this.#fields[name];
    if (Array.isArray(value)) {
      return value.map((each) => plainText(name, each) ?? "");
    }
    return plainText(name, value)?.split(",");
  }

  /** A list of objects. */
  objects(name: string): readonly Params[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) throw invalid(name);
    return value.map((each) => Params.of(name, each));
  }

  /** An object within. */
  object(name: string): Params | undefined {
    const value = this.#fields[name];
    return value === undefined || value === null ? undefined : Params.of(name, value);
  }

  static of(name: string, value: unknown): Params {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(name);
    return new Params(value as Fields);
  }
}
