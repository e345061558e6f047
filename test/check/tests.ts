import ts from "typescript";
import type { Rule } from "./rule.ts";
import { importsOf, lineOf, parseSource, visit } from "./source.ts";
import { filesBelow, projectFiles, readText } from "./tree.ts";

// A failing file of this test library exits with 0 under that command. In two halves: the rule does not name it either.
const wrongRunner = new RegExp(["deno", "test\\b"].join("\\s+"));

/** The name that a statement of the shape `name(…);` or `name.run();` is about, and which of the two it is. */
function call(node: ts.Node): { readonly name: string; readonly runs: boolean } | undefined {
  const call = ts.isExpressionStatement(node) ? node.expression : undefined;
  if (call === undefined || !ts.isCallExpression(call)) return undefined;
  if (ts.isIdentifier(call.expression)) return { name: call.expression.text, runs: false };
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression, name } = call.expression;
  return name.text === "run" && ts.isIdentifier(expression) ? { name: expression.text, runs: true } : undefined;
}

/** The statement `const name = suite(…)` and the name, where the node is one. */
function opened(
  source: ts.SourceFile,
  node: ts.Node,
): { readonly name: string; readonly at: ts.Statement } | undefined {
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined || !ts.isIdentifier(node.name)) {
    return undefined;
  }
  const made = ts.isCallExpression(node.initializer) ? node.initializer.expression.getText(source) : "";
  return made === "suite" ? { name: node.name.text, at: node.parent.parent as ts.VariableStatement } : undefined;
}

function faults(path: string, text: string): readonly string[] {
  const source = parseSource(path, text);
  const found: string[] = [];
  const imports = importsOf(source).map((one) => one.from);
  if (!imports.some((from) => from.endsWith("/support/suite.ts"))) found.push(`${path}: does not use support/suite.ts`);
  if (imports.includes("uvu")) found.push(`${path}: imports uvu itself, which has no time limits`);
  let suites = 0;
  visit(source, (node) => {
    const suite = opened(source, node);
    if (suite === undefined) return;
    suites++;
    // The block the suite stands in: the file, or the body of a loop over what is tested.
    const block = suite.at.parent as ts.Block | ts.SourceFile;
    const calls = block.statements.map(call).filter((one) => one?.name === suite.name);
    const place = `${path}:${lineOf(source, node)}`;
    if (!calls.some((one) => one?.runs)) found.push(`${place}: the suite ${suite.name} does not end in .run()`);
    else if (!calls.at(-1)?.runs) found.push(`${place}: a test follows .run() of the suite ${suite.name}`);
  });
  if (suites === 0) found.push(`${path}: no suite`);
  return found;
}

export const testFiles: Rule = {
  name: "tests",
  says: "every test file runs its suites through the wrapper, and only the project's runner runs test files",
  check(root) {
    const files = filesBelow(root, ["test", "src", "codegen", "bench", "examples"], [".test.ts"])
      .filter((path) => !path.includes("/fixtures/") && !path.includes("/judges/"));
    const wrong = projectFiles(root).flatMap((path) =>
      readText(root, path).split("\n").flatMap((line, index) =>
        wrongRunner.test(line) ? [`${path}:${index + 1}: names a runner that lets failures pass`] : []
      )
    );
    return [...files.flatMap((path) => faults(path, readText(root, path))), ...wrong];
  },
};
