/** Whether the output is true: bodies fit their annotations, examples fit their schemas, AsyncAPI is AsyncAPI. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as v from "valibot";
import { unchecked } from "./emit/product.ts";
import { describe, type Described, venueFolders } from "./generate.ts";
import type { Example, Named } from "./ir.ts";
import { type Json, problemAt } from "./load.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { typeCheck } from "./typecheck.ts";
import { listFiles } from "./write.ts";

/** Findings, one a line; none where everything holds. */
export async function verify(root: string): Promise<readonly string[]> {
  const described = venueFolders(root).map((id) => describe(root, id));
  const problems: Problem[] = [];
  for (const venue of described) problems.push(...await checkExamples(root, venue), ...await checkAsyncapi(venue));
  return [...checkBodies(root), ...problems.map(formatProblem)];
}

/** Type-checks every generated file without the line that keeps the compiler out. */
export function checkBodies(root: string): readonly string[] {
  const files = listFiles(root, "generated").filter((path) => path.endsWith(".ts"));
  const texts = files.map((path) =>
    [join(root, path), readFileSync(join(root, path), "utf8").replace(unchecked, "\n")] as const
  );
  return typeCheck(root, new Map(texts));
}

/** Parses every example with the generated schema of what it is an example of. */
export async function checkExamples(root: string, { venue, products }: Described): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const product of products) {
    const path = join(root, "generated", venue.id, `${product.name}.ts`);
    const module = existsSync(path) ? await import(pathToFileURL(path).href) as Record<string, unknown> : {};
    const claims = new Map<Example, Named>();
    for (const named of product.named) {
      if (named.typeOnly !== true) { for (const example of named.examples) claims.set(example, named); }
    }
    for (const { examples, answer } of product.endpoints) for (const example of examples) claims.set(example, answer);
    for (const { examples, payload } of product.messages) for (const example of examples) claims.set(example, payload);
    for (const [example, named] of claims) problems.push(...checkExample(example, named, module[named.constant]));
  }
  return problems;
}

function checkExample(example: Example, named: Named, schema: unknown): readonly Problem[] {
  if (schema === undefined) {
    return [problemAt(example.at, "example", `The output has no ${named.constant}; generate it.`)];
  }
  const result = v.safeParse(schema as v.GenericSchema<unknown, Json>, example.value);
  return (result.issues ?? []).map((issue) => {
    const path = v.getDotPath(issue);
    return problemAt(example.at, "example", `Not ${named.type}: ${path === null ? "" : path + ": "}${issue.message}.`);
  });
}

/** What the parser of the AsyncAPI project finds wrong. It is slow to load, and only this needs it. */
async function checkAsyncapi({ products }: Described): Promise<readonly Problem[]> {
  const sources = products.flatMap((product) => product.sources.filter(({ file }) => file.endsWith(".asyncapi.yaml")));
  if (sources.length === 0) return [];
  const { Parser } = await import("@asyncapi/parser");
  // Reading has refused every reference that leaves the folder; should one be left, nothing is fetched for it.
  const offline = ["http", "https"].map((schema) => ({ schema, order: 1, read: () => "{}" }));
  // A file that is referred to may be an overlay as well.
  const known = new Map(products.flatMap((product) => product.sources).map((source) => [source.path, source]));
  const read = (uri: { toString(): string }): string => {
    const path = uri.toString().startsWith("file:") ? fileURLToPath(uri.toString()) : uri.toString();
    const source = known.get(path);
    return source ? textOf(source.value) : readFileSync(path, "utf8");
  };
  const parser = new Parser({
    __unstable: { resolver: { resolvers: [...offline, { schema: "file", order: 1, read }] } },
  });
  const problems: Problem[] = [];
  for (const source of sources) {
    const { diagnostics } = await parser.parse(textOf(source.value), { source: source.path });
    for (const { severity, message, path } of diagnostics) {
      if (severity === 0) problems.push(problemAt({ source, pointer: path.map(String) }, "asyncapi", message));
    }
  }
  return problems;
}

/** The description itself, which need not be what stands in its file. Numbers need not be exact to be checked. */
function textOf(value: Json): string {
  return JSON.stringify(value, (_, item: unknown) => typeof item === "bigint" ? Number(item) : item);
}
