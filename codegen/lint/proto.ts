/** House rules of `x-proto`: every field has a number of its own, and is of a form that there is a reader for. */
import { formOf, Unfit } from "../emit/proto.ts";
import type { Product } from "../ir.ts";
import { below, isObject, valueAt } from "../load.ts";
import { fieldsOf } from "../read/fields.ts";
import { protoOf } from "../read/proto.ts";
import type { Reading } from "../read/reading.ts";

/** Numbers go up to here, and the wire's own keep some of them. */
const most = 2 ** 29 - 1;
const reserved = { from: 19_000, to: 19_999 } as const;

export function lintProto(reading: Reading, product: Product): void {
  for (const named of product.named) {
    const at = below(named.at, "x-proto");
    const said = valueAt(at);
    if (said === undefined) continue;
    const numbers = protoOf(named);
    const fields = fieldsOf(named.shape);
    if (numbers === undefined || !isObject(said) || fields === undefined) {
      reading.report(at, "proto", "x-proto maps the fields of an object to their numbers.");
      continue;
    }
    const seen = new Set<number>();
    for (const [name, number] of numbers) {
      const there = Number.isInteger(number) && number >= 1 && number <= most;
      if (!there || (number >= reserved.from && number <= reserved.to) || seen.has(number)) {
        reading.report(below(at, name), "proto", `${name} has no number of its own from 1 to ${most}.`);
      }
      seen.add(number);
      if (!fields.some((field) => field.name === name)) {
        reading.report(below(at, name), "proto", `${name} is no field of ${named.type}.`);
      }
    }
    for (const field of fields) {
      if (!numbers.has(field.name)) reading.report(at, "proto", `${field.name} has no number.`);
      try {
        const { kind } = formOf(field.shape);
        if (kind === "message" && field.required) throw new Unfit("what is inside may be missing, and is required");
        if (kind === "list" && !field.required) throw new Unfit("a list is always there, and is not required");
      } catch (error) {
        if (!(error instanceof Unfit)) throw error;
        reading.report(at, "proto", `There can be no reader of ${field.name}: ${error.message}.`);
      }
    }
  }
}
