/** Parameters of a request: how they are read, and what the venue says where they are wrong. */
import type { Atoms } from "../../engine/mod.ts";
import { toAtoms } from "../../engine/mod.ts";
import { badData, duplicated, empty, illegal, missing, overflow, tooMany, tooPrecise, unread } from "./refusal.ts";
import { decimals } from "./words.ts";

const ranges = {
  symbol: "^[A-Z0-9-_.]{1,20}$",
  symbols: '^\\[("[A-Z0-9-_.]{1,20}"(,"[A-Z0-9-_.]{1,20}"){0,}){0,1}\\]$',
  decimal: "^([0-9]{1,20})(\\.[0-9]{1,20})?$",
  whole: "^[0-9]{1,20}$",
  clientId: "^[\\.A-Z\\:/a-z0-9_-]{1,36}$",
} as const;

const patterns = {
  symbol: /^[A-Z0-9\-_.]{1,20}$/,
  symbols: /^\[("[A-Z0-9\-_.]{1,20}"(,"[A-Z0-9\-_.]{1,20}"){0,}){0,1}\]$/,
  decimal: /^([0-9]{1,20})(\.[0-9]{1,20})?$/,
  whole: /^[0-9]{1,20}$/,
  clientId: /^[.A-Z:/a-z0-9_-]{1,36}$/,
} as const;

/** The parameters of one request. */
export class Params {
  readonly #values = new Map<string, string>();
  /** How many were sent, with those that sign the request. */
  readonly sent: number;

  /** `body` counts only where the query does not have the name. */
  constructor(query: readonly (readonly [string, string])[], body: readonly (readonly [string, string])[] = []) {
    for (const half of [query, body]) {
      const seen = new Set<string>();
      for (const [name, value] of half) {
        if (seen.has(name)) throw duplicated();
        seen.add(name);
        if (!this.#values.has(name)) this.#values.set(name, value);
      }
    }
    this.sent = this.#values.size;
  }

  /** Refuses names the operation does not know. */
  only(known: readonly string[]): void {
    let read = 0;
    for (const name of known) if (this.#values.has(name)) read++;
    if (read === this.sent) return;
    throw this.sent > known.length ? tooMany(known.length, this.sent) : unread(read, this.sent);
  }

  /** Other parameters in place of these, for an operation that reads itself as another one. */
  replaced(values: readonly (readonly [string, string])[]): Params {
    return new Params(values);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The text as sent; `undefined` where it was not, and a refusal where it is empty. */
  raw(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === "") throw empty(name);
    return value;
  }

  /** The text as sent; a refusal where it was not. */
  mandatory(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined || value === "") throw missing(name);
    return value;
  }

  symbol(name = "symbol"): string {
    return this.#matching(name, this.mandatory(name), "symbol");
  }

  optionalSymbol(name = "symbol"): string | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : this.#matching(name, value, "symbol");
  }

  /** A list of symbols as JSON text. */
  symbols(name = "symbols"): string[] | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    return JSON.parse(this.#matching(name, value.replaceAll(", ", ","), "symbols")) as string[];
  }

  clientId(name: string): string | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : this.#matching(name, value, "clientId");
  }

  decimal(name: string): Atoms | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    this.#matching(name, value, "decimal");
    if ((value.split(".")[1] ?? "").length > decimals) throw tooPrecise(name);
    return toAtoms(value, decimals);
  }

  whole(name: string): number | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const number = Number(this.#matching(name, value, "whole"));
    if (number > 9.2e18) throw overflow(name);
    return number;
  }

  mandatoryWhole(name: string): number {
    this.mandatory(name);
    return this.whole(name) ?? 0;
  }

  /** A time in milliseconds; microseconds are taken as well. */
  time(name: string): number | undefined {
    const value = this.whole(name);
    return value === undefined ? undefined : value >= 1e14 ? Math.floor(value / 1000) : value;
  }

  /** A number of items: at least 1, at most `max`. */
  limit(fallback: number, max: number): number {
    const value = this.whole("limit");
    if (value === 0) throw badData("limit");
    return Math.min(value ?? fallback, max);
  }

  flag(name: string): boolean | undefined {
    const value = this.raw(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value !== "true" && value !== "false") throw badData(name);
    return value === "true";
  }

  /** One of the words, or a refusal. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const word = words.find((each) => each === value);
    if (word === undefined) throw badData(name);
    return word;
  }

  #matching(name: string, value: string, kind: keyof typeof patterns): string {
    if (!patterns[kind].test(value)) throw illegal(name, ranges[kind]);
    return value;
  }
}
