/** What a request carries: the fields of a query or of a JSON object, read as the venue wants them. */
import type { Decimal } from "../../../core/decimal.ts";
import { decimal } from "../../../core/decimal.ts";
import { missing, wrong } from "./refusal.ts";

export type Fields = Readonly<Record<string, unknown>>;

const id = /^[0-9A-Za-z]{1,32}$/;
const tag = /^[0-9A-Za-z]{1,16}$/;

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
    return this.word(name, ["true", "false"]) === "true";
  }

  /** A number that is not below zero. */
  number(name: string): Decimal | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,20}(\.\d{1,20})?$/.test(text)) throw wrong(name);
    return decimal(text);
  }

  /** A number above zero. */
  positive(name: string): Decimal {
    this.need(name);
    const number = this.number(name);
    if (number === undefined || !number.gt(0)) throw wrong(name);
    return number;
  }

  /** How many entries are wanted: at most `most`, and `usual` where nothing is said. */
  limit(most: number, usual: number = most): number {
    const text = this.text("limit");
    if (text === undefined) return usual;
    if (!/^\d{1,5}$/.test(text) || Number(text) < 1) throw wrong("limit");
    return Math.min(Number(text), most);
  }

  /** A time in milliseconds. */
  time(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,16}$/.test(text)) throw wrong(name);
    return Number(text);
  }

  /** Names with commas between them. */
  names(name: string): readonly string[] | undefined {
    return this.text(name)?.split(",");
  }

  /** An id that the client has made: letters and digits only. */
  clientId(name: string): string | undefined {
    return this.#like(name, id);
  }

  tag(): string {
    return this.#like("tag", tag) ?? "";
  }

  /** What is there, whatever it is. */
  has(name: string): boolean {
    const value = this.#fields[name];
    return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  }

  #like(name: string, pattern: RegExp): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !pattern.test(text)) throw wrong(name);
    return text;
  }
}
