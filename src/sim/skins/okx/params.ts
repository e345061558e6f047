/** What a request carries: the fields of a query or of a JSON object, read as the venue wants them. */
import type { Decimal } from "../../../core/decimal.ts";
import { FieldReader, type Fields } from "../../gateway/fields.ts";
import { missing, wrong } from "./refusal.ts";

const id = /^[0-9A-Za-z]{1,32}$/;
const tag = /^[0-9A-Za-z]{1,16}$/;

/** Reads the fields of one request, or of one order of several. What is not known is passed over, as the venue does. */
export class Params extends FieldReader {
  constructor(fields: Fields) {
    super(fields, { wrong, missing });
  }

  /** A number above zero, which has to be there. */
  above(name: string): Decimal {
    const number = this.positive(name);
    if (number === undefined) throw missing(name);
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

  #like(name: string, pattern: RegExp): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !pattern.test(text)) throw wrong(name);
    return text;
  }
}
