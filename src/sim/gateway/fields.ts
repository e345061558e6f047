/** The fields of a request, or of one order of several, read as most venues want them. */
import type { Decimal } from "../../core/decimal.ts";
import { decimal } from "../../core/decimal.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** What a venue says of a field. */
export interface FieldRefusals {
  wrong(name: string): Error;
  missing(name: string): Error;
}

/** Reads them. What is not known is passed over; what is empty is not there. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #refusals: FieldRefusals;

  constructor(fields: Fields, refusals: FieldRefusals) {
    this.#fields = fields;
    this.#refusals = refusals;
  }

  text(name: string): string | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "object") throw this.wrong(name);
    return String(value);
  }

  need(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw this.#refusals.missing(name);
    return text;
  }

  /** One of several words. */
  word<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = words.find((each) => each === text);
    if (word === undefined) throw this.wrong(name);
    return word;
  }

  needWord<const Word extends string>(name: string, words: readonly Word[]): Word {
    this.need(name);
    return this.word(name, words) as Word;
  }

  /** False where nothing is said. */
  flag(name: string): boolean {
    return this.word(name, ["true", "false"]) === "true";
  }

  /** A whole number, which may be below zero. */
  whole(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^-?\d{1,16}$/.test(text)) throw this.wrong(name);
    return Number(text);
  }

  /** A number that is not below zero. */
  number(name: string): Decimal | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,20}(\.\d{1,20})?$/.test(text)) throw this.wrong(name);
    return decimal(text);
  }

  /** A number above zero, where there is one. */
  positive(name: string): Decimal | undefined {
    const number = this.number(name);
    if (number?.isZero()) throw this.wrong(name);
    return number;
  }

  /** The objects of a list. */
  objects(name: string): readonly Fields[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) throw this.wrong(name);
    return value.map((item: unknown) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) throw this.wrong(name);
      return item as Fields;
    });
  }

  /** Whether something is there, whatever it is. */
  has(name: string): boolean {
    const value = this.#fields[name];
    return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  }

  /** What the venue says of a field that cannot be so. */
  protected wrong(name: string): Error {
    return this.#refusals.wrong(name);
  }
}
