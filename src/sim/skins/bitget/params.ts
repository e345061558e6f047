/** What a request carries: the fields of its query, or of a JSON object. */
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

  /** Both ends of a stretch in milliseconds, inclusive. */
  span(): readonly [from: number, to: number] {
    return [this.whole("startTime") ?? 0, this.whole("endTime") ?? Infinity];
  }
}
