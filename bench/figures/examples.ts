import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Content {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Content>> }>> }
        >
      >
    >
  >;
}

/** The answers that a venue's description gives as examples: what it is measured with is what it is checked with. */
export function exampleAnswers(root: string, description: string): (method: string, path: string) => unknown {
  const { paths } = parse(readFileSync(join(root, description), "utf8")) as Description;
  return (method, path) => {
    const content = paths[path]?.[method.toLowerCase()]?.responses["200"]?.content["application/json"];
    if (content === undefined) throw new Error(`${description}: ${method} ${path} has no answer`);
    return content.example ?? Object.values(content.examples ?? {})[0]?.value;
  };
}
