/** Checks what a venue sent against its generated schema: the only hand-written file that runs valibot. */
import { type GenericSchema, getDotPath, safeParse } from "valibot";
import { type ErrorContext, SchemaError } from "./errors.ts";
import { Decoded } from "./scan/decoder.ts";
import { hideTokens } from "./secret.ts";

/** Is shown what a venue sent, before it is used. Changes nothing and throws nothing. */
export interface Onlooker {
  /** Before it is checked against `schema`. */
  payload(schema: GenericSchema, value: unknown, context: ErrorContext): void;
  /** A message that is left aside: its channel has none of the kind that `field` says. `context` names the channel. */
  unknownMessage(field: string, kind: string, context: ErrorContext): void;
}

let onlooker: Onlooker | undefined;

/** Shows every payload of this process to one onlooker: for programs that look into the venues' descriptions themselves. */
export function lookOn(next: Onlooker | undefined): void {
  onlooker = next;
}

/** Whether somebody looks on: payloads are to be read in the ordinary way then. */
export function isLookedAt(): boolean {
  return onlooker !== undefined;
}

/** To be called for a message that no description has. */
export function leaveAside(field: string, kind: string, context: ErrorContext): void {
  onlooker?.unknownMessage(field, kind, context);
}

/**
 * Returns the checked value, or throws a `SchemaError` that names the first place at fault. `scrub` takes credentials out
 * of what the error quotes: a venue may repeat what it was sent.
 */
export function check<A>(
  schema: GenericSchema<unknown, A>,
  value: unknown,
  context: ErrorContext,
  scrub: (text: string) => string = hideTokens,
): A {
  if (value instanceof Decoded) {
    // Columns of levels are not what the schema says.
    if (value.schema === schema && !value.levels) return value.message as A;
    value = value.payload();
  }
  onlooker?.payload(schema, value, context);
  return judged(schema, value, context, scrub);
}

function judged<A>(
  schema: GenericSchema<unknown, A>,
  value: unknown,
  context: ErrorContext,
  scrub: (text: string) => string,
): A {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = scrub(issue ? (getDotPath(issue) ?? "") : "");
  const expected = (issue?.expected ?? "another value").slice(0, 200);
  // Cut afterwards: half a key is not recognised as one.
  throw new SchemaError(path, expected, scrub(String(issue?.received)).slice(0, 80), context);
}

/** Which entries of an answer stand for themselves, and who is told of those that cannot be read. */
export interface Spare {
  /** Path of the list or map that they are in, with dots; empty where the answer is it. */
  readonly entries: string;
  told(error: SchemaError): void;
}

/** Like `check`, but entries that cannot be read are left out, where everything else can be. */
export function checkMost<A>(
  schema: GenericSchema<unknown, A>,
  value: unknown,
  { entries, told }: Spare,
  context: ErrorContext,
  scrub: (text: string) => string = hideTokens,
): A {
  onlooker?.payload(schema, value, context);
  const depth = entries === "" ? 0 : entries.split(".").length;
  const broken = new Map<string, () => SchemaError>();
  for (const issue of safeParse(schema, value).issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const entry = path[depth];
    if (entry === undefined || path.slice(0, depth).join(".") !== entries) return judged(schema, value, context, scrub);
    const received = scrub(String(issue.received)).slice(0, 80);
    broken.set(
      entry,
      () =>
        new SchemaError(scrub(path.join(".")), (issue.expected ?? "another value").slice(0, 200), received, context),
    );
  }
  if (broken.size === 0) return judged(schema, value, context, scrub);
  const rest = judged(
    schema,
    without(value, entries === "" ? [] : entries.split("."), new Set(broken.keys())),
    context,
    scrub,
  );
  for (const error of broken.values()) told(error());
  return rest;
}

/** The value with some of its entries, at a path, left out. */
function without(value: unknown, [name, ...below]: readonly string[], keys: ReadonlySet<string>): unknown {
  if (name !== undefined) {
    return { ...value as object, [name]: without((value as Record<string, unknown>)[name], below, keys) };
  }
  if (Array.isArray(value)) return value.filter((_, at) => !keys.has(String(at)));
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => !keys.has(key)));
}
