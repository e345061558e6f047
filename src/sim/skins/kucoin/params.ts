/** What a request carries: the fields of its path and query, or of a JSON object. */
import { FieldReader, type Fields } from "../../gateway/fields.ts";
import { wrong } from "./refusal.ts";

/** Reads the fields of one request, or of one order of several. */
export class Params extends FieldReader {
  constructor(fields: Fields) {
    super(fields, { wrong, missing: wrong });
  }

  /** The objects of a list. */
  list(name: string): readonly Params[] {
    return this.objects(name).map((fields) => new Params(fields));
  }
}
