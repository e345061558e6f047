import ts from "typescript";
import type { Rule } from "./rule.ts";
import { importsOf, lineOf, parseSource, visit } from "./source.ts";
import { filesBelow, projectFiles, readText } from "./tree.ts";

// A failing file of this test library exits with 0 under that command. In two halves: the rule does not name it either.
const wrongRunner = new RegExp(["deno", "test\\b"].join("\\s+"));

/** The name a statement of the shape `name.run();` runs. */
function runs(node: ts.Node): string | undefined {
  const call = ts.isExpressionStatement(node) ? node.expression : undefined;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) {
    return undefined;
  }
  const { expression, name } = call.expression;
  return name.text === "run" && ts.isIdentifier(expression) ? expression.text : undefined;
}

function faults(path: string, text: string): readonly string[] {
  const source = parseSource(path, text);
  const found: string[] = [];
  const imports = importsOf(source).map((one) => one.from);
  if (!imports.some((from) => from.endsWith("/support/suite.ts"))) found.push(`${path}: does not use support/suite.ts`);
  if (imports.includes("uvu")) found.push(`${path}: imports uvu itself, which has no time limits`);
  const last = source.statements.at(-1);
  if (last === undefined || runs(last) === undefined) found.push(`${path}: does not end in .run()`);
  const run = new Set(source.statements.map(runs));
  visit(source, (node) => {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined || !ts.isIdentifier(node.name)) return;
    const called = ts.isCallExpression(node.initializer) ? node.initializer.expression.getText(source) : "";
    if (called !== "suite" || run.has(node.name.text)) return;
    found.push(`${path}:${lineOf(source, node)}: the suite ${node.name.text} is never run`);
  });
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
