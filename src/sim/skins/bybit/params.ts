/** What a request carries: the fields of a query, or of a JSON object whose types count. */
import type { Decimal } from "../../../core/decimal.ts";
import { decimal } from "../../../core/decimal.ts";
import { missing, wrong, wrongType } from "./refusal.ts";

export type Fields = Readonly<Record<string, unknown>>;

const linkId = /^[A-Za-z0-9_-]{1,36}$/;
const cursorText = /^(\d{1,15})(?:%3A|:)\d*$/i;

/** Reads the fields of one request, or of one order of several. What is not known is passed over, as the venue does. */
export class Params {
  readonly #fields: Fields;
  readonly #typed: boolean;

  /** `typed`: numbers have to be numbers, and text has to be text. */
  constructor(fields: Fields, typed: boolean) {
    this.#fields = fields;
    this.#typed = typed;
  }

  /** A field as text; what is empty is not there. */
  text(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string") throw wrongType(name);
    return value;
  }

  need(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw missing(name);
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
    const value = this.#value(name);
    if (value === undefined) return false;
    if (typeof value === "boolean") return value;
    if (this.#typed || (value !== "true" && value !== "false")) throw wrongType(name);
    return value === "true";
  }

  /** A whole number that is not below zero. */
  whole(name: string): number | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (this.#typed && typeof value !== "number") throw wrongType(name);
    if (!/^\d{1,16}$/.test(String(value))) throw wrong(name);
    return Number(value);
  }

  /** A number in text that is not below zero. */
  number(name: string): Decimal | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,20}(\.\d{1,20})?$/.test(text)) throw wrong(name);
    return decimal(text);
  }

  /** A number above zero, where there is one: 0 and nothing say the same of many. */
  above(name: string): Decimal | undefined {
    const number = this.number(name);
    return number?.gt(0) ? number : undefined;
  }

  /** How many entries are wanted. */
  limit(most: number, usual: number): number {
    const limit = this.whole("limit") ?? usual;
    if (limit < 1) throw wrong("limit");
    return Math.min(limit, most);
  }

  /** A client order id. */
  linkId(name: string = "orderLinkId"): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !linkId.test(text)) throw wrong(name);
    return text;
  }

  /** The number that a page goes on from. */
  cursor(): number | undefined {
    const text = this.text("cursor");
    if (text === undefined) return undefined;
    const number = cursorText.exec(text)?.[1];
    if (number === undefined) throw wrong("cursor");
    return Number(number);
  }

  /** What is there, whatever it is. */
  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** The objects of a list. */
  list(name: string): readonly Params[] {
    const value = this.#value(name);
    if (!Array.isArray(value)) throw value === undefined ? missing(name) : wrongType(name);
    return value.map((item: unknown) => {
      if (typeof item !== "object" || item === null || Array.isArray(item)) throw wrongType(name);
      return new Params(item as Fields, this.#typed);
    });
  }

  #value(name: string): unknown {
    const value = this.#fields[name];
    return value === null || value === "" ? undefined : value;
  }
}

/** What asks for the entries behind the one of that number. */
export function cursorOf(number: number | undefined): string {
  return number === undefined ? "" : `${number}%3A${number}`;
}
