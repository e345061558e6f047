/** Checks what a venue sent against its generated schema: the only hand-written file that runs valibot. */
import { type GenericSchema, getDotPath, safeParse } from "valibot";
import { type ErrorContext, SchemaError } from "./errors.ts";

/** Returns the checked value, or throws a `SchemaError` that names the first place at fault. */
export function check<A>(schema: GenericSchema<unknown, A>, value: unknown, context: ErrorContext): A {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return fail(issue ? (getDotPath(issue) ?? "") : "", issue?.expected ?? "another value", issue?.received, context);
}

function fail(path: string, expected: string, received: unknown, context: ErrorContext): never {
  throw new SchemaError(path, expected.slice(0, 200), String(received).slice(0, 80), context);
}
