/** The numbers of a book's messages. Pure. */
import type { Int64 } from "../../../core/endpoint.ts";
import { SchemaError } from "../../../core/errors.ts";
import { about } from "../errors.ts";

/**
 * Numbers of messages as numbers that are compared: those of the venue are larger than a double can tell apart (2^53), so they
 * count from the first one that was. Distances are kept, and so is which is the next and which is not.
 */
export class Numbering {
  #from = 0n;

  /** `anew`: the message is the whole book, from where counting may begin again. */
  of(raw: Int64, anew: boolean): number {
    const whole = BigInt(raw);
    if (anew && !Number.isSafeInteger(Number(whole - this.#from))) this.#from = whole;
    const value = Number(whole - this.#from);
    if (Number.isSafeInteger(value)) return value;
    throw new SchemaError("data.0.seq", "a number near that of the book", String(raw), about);
  }
}
