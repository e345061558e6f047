/** The rule by which a venue's books are followed, read from its adapter's source. */
import ts from "typescript";
import { parseSource, visit } from "./source.ts";

const kinds = {
  range: "numbers from–to",
  previous: "names the one before",
  consecutive: "counts by one",
  rising: "rising numbers",
  none: "no numbers",
  whole: "whole books",
} as const;

/** What the object of a `bookRule` says. */
export interface BookWords {
  readonly kind: keyof typeof kinds;
  readonly snapshot: string;
  readonly checksum: boolean;
  readonly audit: boolean;
}

/** In a few words, for a table. Where a rule depends on something (keys, the market), all that it may be. */
export function bookText(rules: readonly BookWords[]): string {
  return [...new Set(rules.map(textOfOne))].join(", or ");
}

function textOfOne({ kind, snapshot, checksum, audit }: BookWords): string {
  return [
    kinds[kind],
    ...(kind === "whole" ? [] : [snapshot === "rest" ? "REST snapshot" : "pushed snapshot"]),
    ...(checksum ? ["checksum"] : []),
    ...(audit ? ["audit"] : []),
  ].join(", ");
}

/**
 * The `bookRule` of an adapter's files, by their paths. Where several have one, that of the file that is called after the kind.
 * Throws where there is none that can be read: it is an object in place, or a name that the same files declare.
 */
export function bookRuleOf(files: ReadonlyMap<string, string>, kind: string): readonly BookWords[] {
  const sources = [...files].map(([path, text]) => ({ path, source: parseSource(path, text) }));
  const found = sources.flatMap(({ path, source }) => {
    const words: (readonly BookWords[])[] = [];
    visit(source, (node) => {
      if (!isRule(node)) return;
      const here = wordsIn(node);
      const own = here.length > 0 ? here : wordsIn(...namesIn(node).flatMap((name) => declared(sources, name)));
      if (own.length > 0) words.push(own);
    });
    return words.map((own) => ({ path, own }));
  });
  const [first] = found.length > 1 ? found.filter(({ path }) => isOf(path, kind)) : found;
  if (!first) throw new Error(`no bookRule of ${kind} can be read in ${[...files.keys()].join(", ")}`);
  return first.own;
}

function isOf(path: string, kind: string): boolean {
  return new RegExp(`/${kind}[^/]*$`).test(path);
}

function isRule(node: ts.Node): boolean {
  const named = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node) || ts.isShorthandPropertyAssignment(node);
  return named && ts.isIdentifier(node.name) && node.name.text === "bookRule";
}

/** The objects in the nodes that say what a book rule says. */
function wordsIn(...nodes: readonly ts.Node[]): readonly BookWords[] {
  const words: BookWords[] = [];
  for (const node of nodes) {
    visit(node, (inner) => {
      if (!ts.isObjectLiteralExpression(inner)) return;
      const kind = textOf(inner, "kind");
      if (kind === undefined || !(kind in kinds)) return;
      const has = (name: string): boolean => inner.properties.some((property) => property.name?.getText() === name);
      words.push({
        kind: kind as keyof typeof kinds,
        snapshot: textOf(inner, "snapshot") ?? "stream",
        checksum: has("checksum"),
        audit: has("audit"),
      });
    });
  }
  return words;
}

function textOf(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  const found = object.properties.find((property) => property.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) && ts.isStringLiteral(found.initializer)
    ? found.initializer.text
    : undefined;
}

function namesIn(node: ts.Node): readonly string[] {
  const names: string[] = [];
  visit(node, (inner) => void (ts.isIdentifier(inner) && names.push(inner.text)));
  return names;
}

function declared(sources: readonly { readonly source: ts.SourceFile }[], name: string): readonly ts.Node[] {
  const found: ts.Node[] = [];
  for (const { source } of sources) {
    visit(source, (node) => {
      const declares = ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node);
      if (declares && node.name?.getText(source) === name) found.push(node);
    });
  }
  return found;
}
