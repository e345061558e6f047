/** Tables of REST operations and of requests over a socket. */
import type { Cost, Endpoint, Operation, Parameter, Request } from "../ir.ts";
import { key, literal, operationComment } from "./text.ts";

/** What parameters of endpoints say, once for all that say the same; in an order that no new endpoint changes. */
export function emitParameters(endpoints: readonly Endpoint[]): string {
  const lines = endpoints.flatMap(({ params }) => params).map((param) => {
    const { in: where, required, list } = param;
    const parts = [
      `in: ${literal(where)}`,
      ...(required ? ["required: true"] : []),
      ...(list === undefined ? [] : [`list: ${literal(list)}`]),
    ];
    return `const ${parameterConstant(param)} = { ${parts.join(", ")} } as const;\n`;
  });
  return [...new Set(lines)].sort().join("");
}

/** No name of a description has such a sign. */
function parameterConstant({ in: where, required, list }: Parameter): string {
  return ["in", where, ...(required ? ["required"] : []), ...(list === undefined ? [] : [list])].join("_");
}

export function emitEndpoint(endpoint: Endpoint): string {
  const params = endpoint.params.map((param) => `    ${key(param.name)}: ${parameterConstant(param)},\n`);
  return operationComment(endpoint.notes, endpoint.docs) +
    `export const ${endpoint.constant}: Endpoint<${endpoint.paramsType}, ${endpoint.answer.type}> = {\n` +
    `  id: ${literal(endpoint.id)},\n` +
    `  method: ${literal(endpoint.method)},\n` +
    `  path: ${literal(endpoint.path.replace(/#.*/, ""))},\n` +
    emitRules(endpoint) +
    map("params", params) +
    (Object.keys(endpoint.fixed).length === 0 ? "" : map("fixed", fixedFields(endpoint))) +
    (endpoint.body === undefined ? "" : `  body: ${literal(endpoint.body)},\n`) +
    (endpoint.server === undefined ? "" : `  server: ${literal(endpoint.server)},\n`) +
    `  answer: ${endpoint.answer.constant},\n` +
    "};\n";
}

function fixedFields({ fixed }: Endpoint): readonly string[] {
  return Object.entries(fixed).map(([name, value]) => `    ${key(name)}: ${literal(value)},\n`);
}

export function emitRequest(request: Request): string {
  const params = request.paramNames.map(({ name, required }) =>
    `    ${key(name)}: {${required ? " required: true " : ""}},\n`
  );
  const type = request.params?.type ?? request.paramsType;
  return operationComment(request.notes, request.docs) +
    `export const ${request.constant}: Request<${type}, ${request.answer.type}> = {\n` +
    `  id: ${literal(request.id)},\n` +
    `  server: ${literal(request.server)},\n` +
    `  method: ${literal(request.method)},\n` +
    emitRules(request) +
    map("params", params) +
    `  answer: ${request.answer.constant},\n` +
    "};\n";
}

/** What every operation says: who may ask, what it costs, whether and until when it changes something. */
function emitRules(operation: Operation): string {
  return `  auth: ${literal(operation.auth)},\n` +
    emitCost(operation.cost) +
    (operation.write ? "  write: true,\n" : "") +
    (operation.deadline === undefined ? "" : `  deadline: ${literal(operation.deadline)},\n`);
}

function emitCost(cost: Cost): string {
  const pools = Object.entries(cost).map(([pool, price]) => {
    if (typeof price === "number") return `    ${key(pool)}: ${literal(price)},\n`;
    const lines = price.map(({ when, cost, each, cap }) => {
      const conditions = Object.entries(when ?? {}).map(([name, rule]) => {
        if (typeof rule === "boolean") return `${key(name)}: ${rule}`;
        const otherwise = rule.default === undefined ? "" : `, default: ${literal(rule.default)}`;
        return `${key(name)}: { max: ${literal(rule.max)}${otherwise} }`;
      });
      const parts = [
        ...(when === undefined ? [] : [`when: { ${conditions.join(", ")} }`]),
        `cost: ${literal(cost)}`,
        ...(each === undefined ? [] : [`each: ${literal(each)}`]),
        ...(cap === undefined ? [] : [`cap: ${literal(cap)}`]),
      ];
      return `      { ${parts.join(", ")} },\n`;
    });
    return `    ${key(pool)}: [\n${lines.join("")}    ],\n`;
  });
  return map("cost", pools);
}

function map(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? `  ${name}: {},\n` : `  ${name}: {\n${lines.join("")}  },\n`;
}
