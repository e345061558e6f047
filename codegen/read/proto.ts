/** What a description says of protocol buffers: the numbers of a message's fields. */
import type { Named, Product } from "../ir.ts";
import { isObject, valueAt } from "../load.ts";

/** Numbers of fields by their names, as `x-proto` says; `undefined` where the schema is no such message. */
export function protoOf({ at }: Pick<Named, "at">): ReadonlyMap<string, number> | undefined {
  const value = valueAt(at);
  const said = isObject(value) ? value["x-proto"] : undefined;
  if (!isObject(said)) return undefined;
  return new Map(Object.entries(said).map(([name, number]) => [name, Number(number)]));
}

/** The messages of a product that come as protocol buffers. */
export function protoMessages(product: Product): readonly Named[] {
  return product.named.filter((named) => protoOf(named) !== undefined);
}
