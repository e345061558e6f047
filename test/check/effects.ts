import ts from "typescript";
import type { Rule } from "./rule.ts";
import { importsOf, lineOf, parseSource, visit } from "./source.ts";
import { filesBelow, readText } from "./tree.ts";

const ports = new Set(["clock", "random", "http/http", "stream/socket"].map((name) => `src/core/${name}.ts`));

/** Names of the global scope that reach outside. */
const globals = new Set([
  "setTimeout",
  "setInterval",
  "setImmediate",
  "performance",
  "fetch",
  "WebSocket",
  "EventSource",
  "XMLHttpRequest",
]);
const scopes = new Set(["globalThis", "window", "self", "global"]);
/** Members that reach outside whatever they are taken from … */
const anyMember = new Set(["randomUUID", "getRandomValues", "randomBytes", "randomInt", "randomFillSync", "hrtime"]);
/** … and those that do so for one owner only. */
const members = new Set(["Date.now", "Math.random", "AbortSignal.timeout"]);

const clocks = new Set(["node:timers", "node:timers/promises", "node:perf_hooks"]);
const wires = new Set(["node:http", "node:https", "node:http2", "node:net", "node:tls", "node:dgram", "node:dns"]);

/** A clock that stands still lets promises run by turning the event loop; it asks nobody for the time. */
function mayTurn(path: string, from: string): boolean {
  return path === "src/sim/virtual-clock.ts" && from === "node:timers";
}

function mayListen(path: string): boolean {
  return path.startsWith("src/sim/server") || path.startsWith("src/sim/toxics/");
}

/** True where an identifier is only the name of a member, a property or another module's export. */
function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === node && !(ts.isIdentifier(parent.expression) && scopes.has(parent.expression.text));
  }
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isAccessor(parent);
  return named && parent.name === node;
}

function importedNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(source, (node) => {
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) names.add(node.name.text);
    if (ts.isImportClause(node) && node.name !== undefined) names.add(node.name.text);
  });
  return names;
}

function effect(node: ts.Node, imported: ReadonlySet<string>): string | undefined {
  if (ts.isIdentifier(node) && globals.has(node.text) && !imported.has(node.text) && !isMemberName(node)) {
    return node.text;
  }
  if (ts.isImportSpecifier(node)) {
    const name = (node.propertyName ?? node.name).text;
    return anyMember.has(name) ? name : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const whole = `${node.expression.getText()}.${node.name.text}`;
    return members.has(whole) || anyMember.has(node.name.text) ? whole : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    return (node.arguments?.length ?? 0) === 0 ? "new Date()" : undefined;
  }
  return ts.isCallExpression(node) && node.expression.getText() === "Date" ? "Date()" : undefined;
}

export const effects: Rule = {
  name: "effects",
  says: "src/ reaches time, chance and the network only through the port files",
  check(root) {
    const found: string[] = [];
    for (const path of filesBelow(root, ["src"], [".ts"])) {
      if (ports.has(path)) continue;
      const source = parseSource(path, readText(root, path));
      const imported = importedNames(source);
      visit(source, (node) => {
        const name = effect(node, imported);
        if (name !== undefined) found.push(`${path}:${lineOf(source, node)}: ${name}`);
      });
      for (const one of importsOf(source)) {
        const banned = (clocks.has(one.from) && !mayTurn(path, one.from)) || (wires.has(one.from) && !mayListen(path));
        if (banned) found.push(`${path}:${one.line}: imports ${one.from}`);
      }
    }
    return found;
  },
};
