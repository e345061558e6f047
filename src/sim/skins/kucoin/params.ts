/** What a request carries: the fields of its path and query, or of a JSON object. */
import type { Decimal } from "../../../core/decimal.ts";
import { decimal } from "../../../core/decimal.ts";
import { wrong } from "./refusal.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the fields of one request, or of one order of several. What is not known is passed over, as the venue does. */
export class Params {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** A field as text; what is empty is not there. */
  text(name: string): string | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "object") throw wrong(name);
    return String(value);
  }

  need(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw wrong(name);
    return text;
  }

  /** One of several words. */
  word<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = words.find((each) => each === text);
    if (word === undefined) throw wrong(name);
    return word;
  }

  needWord<const Word extends string>(name: string, words: readonly Word[]): Word {
    this.need(name);
    return this.word(name, words) as Word;
  }

  flag(name: string): boolean {
    return this.word(name, ["true", "false"]) === "true";
  }

  /** A whole number; below zero where it may be. */
  whole(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^-?\d{1,16}$/.test(text)) throw wrong(name);
    return Number(text);
  }

  /** A number above zero. */
  number(name: string): Decimal | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,20}(\.\d{1,20})?$/.test(text) || decimal(text).isZero()) throw wrong(name);
    return decimal(text);
  }

  /** The objects of a list. */
  list(name: string): readonly Params[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) throw wrong(name);
    return value.map((item: unknown) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) throw wrong(name);
      return new Params(item as Fields);
    });
  }
}
