/** The examples of a description, as fixtures: where each comes from stands beside it there. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

interface Described {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
  readonly components?: { readonly messages?: Readonly<Record<string, { readonly examples?: readonly Example[] }>> };
}

interface Example {
  readonly name?: string;
  readonly payload: unknown;
}

function read(file: string): Described {
  const text = readFileSync(fileURLToPath(new URL(`../../specs/${file}`, import.meta.url)), "utf8");
  return plain(parse(text, { intAsBigInt: true })) as Described;
}

/** Numbers as answers bring them: whole ones that a number cannot hold stay exact. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/** Examples of answers by operation and name; of a single one the name is `example`. */
export function answersOf(file: string): (operation: string, name?: string) => unknown {
  const answers = new Map<string, ReadonlyMap<string, unknown>>();
  for (const item of Object.values(read(file).paths ?? {})) {
    for (const operation of Object.values(item)) {
      const { operationId, responses } = operation as {
        readonly operationId?: string;
        readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
      };
      const media = responses?.["200"]?.content?.["application/json"];
      if (operationId === undefined || media === undefined) continue;
      const named = Object.entries(media.examples ?? {}).map(([name, { value }]) => [name, value] as const);
      const single = media.example === undefined ? [] : [["example", media.example] as const];
      answers.set(operationId, new Map([...named, ...single]));
    }
  }
  return (operation, name = "example") => {
    const found = answers.get(operation)?.get(name);
    if (found === undefined) throw new Error(`${file} has no example ${name} of ${operation}`);
    return structuredClone(found);
  };
}

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Examples of messages by message and name; without a name, the first one that has none. */
export function messagesOf(file: string): (message: string, name?: string) => unknown {
  const messages = read(file).components?.messages ?? {};
  return (message, name) => {
    const found = messages[message]?.examples?.find((example) => example.name === name);
    if (found === undefined) throw new Error(`${file} has no example ${name} of ${message}`);
    return structuredClone(found.payload);
  };
}
