/** What a request carries: the fields of its path and query, or of a JSON object. */
import { FieldReader, type Fields } from "../../gateway/fields.ts";
import { missing, wrong } from "./refusal.ts";

/** Reads the fields of one request, or of one order of several. */
export class Params extends FieldReader {
  constructor(fields: Fields) {
    super(fields, { wrong, missing });
  }

  /** How many entries are wanted. */
  limit(most: number, usual: number): number {
    const limit = this.whole("limit") ?? usual;
    if (limit < 1 || limit > most) throw wrong("limit");
    return limit;
  }

  /** From which entry on, by the number of the page. */
  page(limit: number): number {
    const page = this.whole("page") ?? 1;
    if (page < 1) throw wrong("page");
    return (page - 1) * limit;
  }

  offset(): number {
    const offset = this.whole("offset") ?? 0;
    if (offset < 0) throw wrong("offset");
    return offset;
  }

  /** Both ends in milliseconds; they are told in whole seconds, both inclusive. */
  span(): readonly [from: number, to: number] {
    const [from, to] = [this.whole("from"), this.whole("to")];
    return [(from ?? 0) * 1_000, to === undefined ? Infinity : to * 1_000 + 999];
  }
}
