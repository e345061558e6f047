/** Who makes the values of a type: the package, whoever uses it, or both. */
import ts from "typescript";
import type { Exported } from "./surface.ts";

/** `given`: users make such values and pass them in. `taken`: they get them. */
export interface Position {
  readonly given: boolean;
  readonly taken: boolean;
}

export const taken: Position = { given: false, taken: true };

/** Where a function's parameters are, when the function itself is at `position`. */
export function flipped({ given, taken }: Position): Position {
  return { given: taken, taken: given };
}

/**
 * For each name of an entry point, where its values come and go: followed from what is exported as a value, through
 * parameters and results. Types that no value leads to are for users to make of them what they want: both.
 */
export function positionsOf(names: ReadonlyMap<string, Exported>): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const visitName = (name: string, position: Position): void => {
    const known = found.get(name) ?? { given: false, taken: false };
    const next = { given: known.given || position.given, taken: known.taken || position.taken };
    if (next.given === known.given && next.taken === known.taken) return;
    found.set(name, next);
    for (const statement of names.get(name)?.statements ?? []) visit(statement, position);
  };
  const visit = (node: ts.Node, position: Position): void => {
    if (ts.isParameter(node)) return ts.forEachChild(node, (child) => visit(child, flipped(position)));
    const name = referred(node);
    if (name !== undefined && names.has(name)) visitName(name, position);
    ts.forEachChild(node, (child) => visit(child, position));
  };
  for (const [name, { statements }] of names) {
    if (statements.some((one) => isValue(one))) visitName(name, taken);
  }
  for (const name of names.keys()) {
    if (!found.has(name)) visitName(name, { given: true, taken: true });
  }
  return found;
}

function isValue(node: ts.Statement): boolean {
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableStatement(node);
}

function referred(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText();
  return ts.isExpressionWithTypeArguments(node) ? node.expression.getText() : undefined;
}
