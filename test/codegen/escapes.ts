/** Text that wants to be code, and a look at what became of it. */
import ts from "typescript";
import * as assert from "uvu/assert";

/** Every way out of text into code that comes to mind. */
export const escapes: readonly string[] = [
  "*/ globalThis.reached = 1; /*",
  "**/ globalThis.reached = 1; /**",
  "a\n*/\nglobalThis.reached = 1;\n/*",
  '"; globalThis.reached = 1; "',
  "'; globalThis.reached = 1; '",
  "`; globalThis.reached = 1; `",
  "${globalThis.reached = 1}",
  '\\"; globalThis.reached = 1; //',
  "// \r globalThis.reached = 1;",
  "\u2028globalThis.reached = 1;\u2029",
  "@ts-nocheck\n// @ts-ignore",
  "</script><script>globalThis.reached = 1</script>",
  "__proto__",
  "constructor",
];

const kindsOfStatement: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

/** The file parses and holds declarations only; no name in it is `reached`. */
export function assertData(text: string, what: string): void {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  assert.equal(
    (file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics.length,
    0,
    `${what} parses`,
  );
  for (const statement of file.statements) {
    assert.ok(kindsOfStatement.has(statement.kind), `${what}: ${statement.getText().slice(0, 80)}`);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) assert.not.match(node.text, /reached/, what);
    node.forEachChild(visit);
  };
  visit(file);
}
