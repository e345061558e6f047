/** Checks what a venue sent against its generated schema: the only hand-written file that runs valibot. */
import { type GenericSchema, getDotPath, safeParse } from "valibot";
import { type ErrorContext, SchemaError } from "./errors.ts";

/**
 * Returns the checked value, or throws a `SchemaError` that names the first place at fault. `scrub` takes credentials out
 * of what the error quotes: a venue may repeat what it was sent.
 */
export function check<A>(
  schema: GenericSchema<unknown, A>,
  value: unknown,
  context: ErrorContext,
  scrub: (text: string) => string = (text) => text,
): A {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = scrub(issue ? (getDotPath(issue) ?? "") : "");
  const expected = (issue?.expected ?? "another value").slice(0, 200);
  // Cut afterwards: half a key is not recognised as one.
  throw new SchemaError(path, expected, scrub(String(issue?.received)).slice(0, 80), context);
}
