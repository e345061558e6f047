import { posix } from "node:path";
import ts from "typescript";
import { filesBelow, readText } from "./tree.ts";

/** One import of a module: a statement, a re-export, `import()` or an import type. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function bindsTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
  if (ts.isImportClause(clause) && clause.name !== undefined) return false;
  if (names === undefined || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function importOf(node: ts.Node): readonly [ts.Expression, boolean] | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return [node.moduleSpecifier, bindsTypesOnly(node)];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? [node.argument.literal, true] : undefined;
  }
  if (!ts.isCallExpression(node) || node.arguments[0] === undefined) return undefined;
  const required = ts.isIdentifier(node.expression) && node.expression.text === "require";
  const imported = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return required || imported ? [node.arguments[0], false] : undefined;
}

export function importsOf(source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  visit(source, (node) => {
    const at = importOf(node);
    if (at === undefined) return;
    const from = ts.isStringLiteralLike(at[0]) ? at[0].text : at[0].getText(source);
    found.push({ from, typeOnly: at[1], line: lineOf(source, node) });
  });
  return found;
}

/** An import of one of the project's files by another. */
export interface Edge extends Import {
  readonly file: string;
  /** The imported file. */
  readonly to: string;
}

/** The imports between the files below `folders`; those of packages are left out. */
export function edges(root: string, folders: readonly string[]): readonly Edge[] {
  return filesBelow(root, folders, [".ts"]).flatMap((file) =>
    importsOf(parseSource(file, readText(root, file))).filter((one) => one.from.startsWith("."))
      .map((one) => ({ ...one, file, to: posix.normalize(posix.join(posix.dirname(file), one.from)) }))
  );
}
