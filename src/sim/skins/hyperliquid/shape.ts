/** What JSON has to look like: a request of another shape is not understood (status 422). */
import { Decimal } from "../../../core/decimal.ts";
import { notUnderstood } from "./refusal.ts";

/** An object of a request. */
export class Fields {
  readonly #all: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw notUnderstood();
    this.#all = value as Record<string, unknown>;
  }

  /** Whether it is there; `null` is as if it were not. */
  has(name: string): boolean {
    return this.#all[name] !== undefined && this.#all[name] !== null;
  }

  /** Refuses fields that are not listed. */
  only(...names: readonly string[]): this {
    if (Object.keys(this.#all).some((name) => !names.includes(name))) throw notUnderstood();
    return this;
  }

  text(name: string): string {
    const value = this.#all[name];
    if (typeof value !== "string") throw notUnderstood();
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** A whole number from 0 on. */
  count(name: string): number {
    const value = this.whole(name);
    if (value < 0) throw notUnderstood();
    return value;
  }

  optionalCount(name: string): number | undefined {
    return this.has(name) ? this.count(name) : undefined;
  }

  whole(name: string): number {
    const value = this.#all[name];
    if (typeof value !== "number" || !Number.isSafeInteger(value)) throw notUnderstood();
    return value;
  }

  flag(name: string): boolean {
    const value = this.#all[name];
    if (typeof value !== "boolean") throw notUnderstood();
    return value;
  }

  /** `true`, or not there. */
  mark(name: string): true | undefined {
    if (!this.has(name)) return undefined;
    return this.flag(name) ? true : undefined;
  }

  fields(name: string): Fields {
    return new Fields(this.#all[name]);
  }

  list(name: string): readonly Fields[] {
    const value = this.#all[name];
    if (!Array.isArray(value)) throw notUnderstood();
    return value.map((item) => new Fields(item));
  }

  word<W extends string>(name: string, words: readonly W[]): W {
    const value = this.text(name);
    const found = words.find((each) => each === value);
    if (found === undefined) throw notUnderstood();
    return found;
  }

  /** An address, in lower case. */
  address(name: string): string {
    const value = this.text(name).toLowerCase();
    if (!/^0x[0-9a-f]{40}$/.test(value)) throw notUnderstood();
    return value;
  }

  /** A client's order id, in lower case. */
  cloid(name: string): string {
    const value = this.text(name).toLowerCase();
    if (!/^0x[0-9a-f]{32}$/.test(value)) throw notUnderstood();
    return value;
  }

  /** An order's number, or the id of its client. */
  order(name: string): number | string {
    return typeof this.#all[name] === "string" ? this.cloid(name) : this.count(name);
  }

  /** A decimal number as the venue writes it where it is signed: without zeroes that say nothing. */
  decimal(name: string): string {
    const value = this.text(name);
    if (!/^\d+(?:\.\d+)?$/.test(value)) throw notUnderstood();
    return new Decimal(value).toFixed();
  }
}
