/**
 * `<product>.types.ts`: openapi-typescript makes the types from one small document that holds nothing but what the
 * shapes say, so that both halves of a product read the same and no quirk of a description reaches it.
 */
import type { GlobalContext, OpenAPI3, SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type { TypeNode } from "typescript";
import { openapi, ts } from "../compiler.ts";
import type { Endpoint, Literal, Named, Notes, Parameter, Product, Shape } from "../ir.ts";
import { sending } from "../read/sending.ts";
import type { HotMessage } from "./hot/plan.ts";
import { emitHotTypes } from "./hot/types.ts";
import { header, literal } from "./text.ts";

const { astToString, oapiRef, transformSchema, transformSchemaObject } = openapi;

type Schema = Record<string, unknown>;

/**
 * Types that JSON Schema has no words for, and references: a schema holds only the number of one. Without references the
 * document is small for whoever walks it, however long the chains of schemas are.
 */
type Special = Extract<Shape, { kind: "int64" | "amount" | "sentInt64" | "enum" | "tuple" | "ref" }>;

/** `messages`: those that have decoders. */
export function emitTypes(product: Product, core: string, messages: readonly HotMessage[] = []): string {
  const specials: Special[] = [];
  const document = documentOf(product, new Drawing(specials));
  const transform = (schema: SchemaObject, options: TransformNodeOptions): TypeNode | undefined => {
    const number = (schema as Schema)["x-special"];
    return typeof number === "number" ? specialType(specials[number] as Special, specials, options) : undefined;
  };
  const context = { ...settings, transform, discriminators: { objects: {}, refsHandled: [] }, injectFooter: [] };
  const nodes = transformSchema(document, context as unknown as GlobalContext);
  const kept = nodes.filter((node) =>
    !ts.isTypeAliasDeclaration(node) || !["webhooks", "$defs"].includes(node.name.text)
  );
  const body = astToString(kept);
  // Whether a field needs it or not: the first that does changes no line but its own.
  const int64 = `import type { Int64 } from ${literal(core)};\n\n`;
  const params = [...product.endpoints.map(endpointParams), ...product.requests.flatMap(requestParams)].join("");
  const hot = emitHotTypes(messages, core.replace(/endpoint\.ts$/, "scan/mod.ts"));
  return header(product.sources) + int64 + body + params + hot;
}

/**
 * What openapi-typescript's front door would make of its options. It would also resolve, bundle and lint the document,
 * which is ours, has no references and took longer than all the rest.
 */
const settings: Omit<GlobalContext, "discriminators" | "injectFooter" | "redoc"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: true,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: true,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: true,
  rootTypesKeepCasing: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
  postTransform: undefined,
  transform: undefined,
  transformProperty: undefined,
  resolve: () => undefined,
};

/** One name for everything a caller may give to an operation, wherever it travels. */
function endpointParams(endpoint: Endpoint): string {
  const operation = `operations[${literal(endpoint.constant)}]`;
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const own = endpoint.params.filter((parameter) => parameter.in === place);
    const type = `${operation}["parameters"]["${place}"]`;
    if (own.length === 0) return [];
    return own.some(({ required }) => required) ? [type] : [`NonNullable<${type}>`];
  });
  if (endpoint.params.some((parameter) => parameter.in === "body")) {
    places.push(`${operation}["requestBody"]["content"]["${mediaType(endpoint)}"]`);
  }
  return `export type ${endpoint.paramsType} = ${places.join(" & ") || "Record<string, never>"};\n`;
}

function requestParams(request: Product["requests"][number]): readonly string[] {
  return request.params === undefined ? [`export type ${request.paramsType} = Record<string, never>;\n`] : [];
}

function mediaType(endpoint: Endpoint): string {
  return endpoint.body === "form" ? "application/x-www-form-urlencoded" : "application/json";
}

function documentOf(product: Product, drawing: Drawing): OpenAPI3 {
  const schemas: Record<string, Schema> = {};
  for (const named of product.named) schemas[named.type] = drawing.named(named);
  const paths: Record<string, Schema> = {};
  for (const endpoint of product.endpoints) {
    const method = endpoint.method.toLowerCase();
    // A collection may hold several requests of one address.
    const path = paths[endpoint.path]?.[method] === undefined ? endpoint.path : `${endpoint.path}#${endpoint.constant}`;
    (paths[path] ??= {})[method] = operationOf(endpoint, drawing);
  }
  return { openapi: "3.1.0", info: { title: "", version: "" }, paths, components: { schemas } } as unknown as OpenAPI3;
}

function operationOf(endpoint: Endpoint, drawing: Drawing): Schema {
  const body = endpoint.params.filter((parameter) => parameter.in === "body");
  const parameters = endpoint.params.filter((parameter) => parameter.in !== "body");
  return {
    operationId: endpoint.constant,
    ...drawing.notes(endpoint.notes),
    parameters: parameters.map((parameter) => drawing.parameter(parameter)),
    ...(body.length === 0 ? {} : {
      requestBody: {
        required: true,
        content: {
          [mediaType(endpoint)]: { schema: drawing.shape(endpoint.bodyShape ?? { kind: "object", fields: body }) },
        },
      },
    }),
    responses: {
      200: {
        description: "",
        content: { "application/json": { schema: drawing.shape({ kind: "ref", to: endpoint.answer }) } },
      },
    },
  };
}

/** Shapes as schemas that openapi-typescript takes at their word. */
class Drawing {
  readonly #specials: Special[];

  constructor(specials: Special[]) {
    this.#specials = specials;
  }

  named(named: Named): Schema {
    const shape = named.sent === true ? sending(named.shape) : named.shape;
    return { ...this.shape(shape), ...this.notes(named.notes) };
  }

  parameter(parameter: Parameter): Schema {
    const { name, in: where, required, notes, shape } = parameter;
    return { name, in: where, required, ...this.notes(notes), schema: this.shape(shape) };
  }

  notes({ summary, description, deprecated }: Notes): Schema {
    return {
      ...(summary === undefined ? {} : { summary }),
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
    };
  }

  shape(shape: Shape): Schema {
    switch (shape.kind) {
      case "unknown":
        return {};
      case "string":
      case "decimal":
      case "numeric":
        return { type: "string" };
      case "number":
      case "integer":
      case "boolean":
      case "null":
        return { type: shape.kind };
      case "literal":
        return { const: shape.value };
      case "enum":
        if (shape.open) return this.#special(shape);
        return { ...kindOf(shape.values), enum: shape.values };
      case "int64":
      case "amount":
      case "sentInt64":
      case "tuple":
      case "ref":
        return this.#special(shape);
      case "list":
        return { type: "array", items: this.shape(shape.item) };
      case "object": {
        const properties = shape.fields.map((
          { name, shape, notes },
        ) => [name, { ...this.shape(shape), ...this.notes(notes) }]);
        return {
          type: "object",
          properties: Object.fromEntries(properties),
          required: shape.fields.filter(({ required }) => required).map(({ name }) => name),
          ...(shape.rest === undefined ? {} : { additionalProperties: this.shape(shape.rest) }),
        };
      }
      case "map":
        return { type: "object", additionalProperties: this.shape(shape.value) };
      case "union":
        return { oneOf: shape.members.map((member) => this.shape(member)) };
      case "all":
        return { allOf: shape.members.map((member) => this.shape(member)) };
      case "nullable":
        return { oneOf: [this.shape(shape.inner), { type: "null" }] };
    }
  }

  #special(shape: Special): Schema {
    return { type: "string", "x-special": this.#specials.push(shape) - 1 };
  }
}

/** The type that all values share; it shows in the comment. */
function kindOf(values: readonly Literal[]): Schema {
  const kinds = new Set(values.map((value) => typeof value));
  return kinds.size === 1 ? { type: [...kinds][0] } : {};
}

function specialType(shape: Special, specials: Special[], options: TransformNodeOptions): TypeNode {
  const make = ts.factory;
  const text = make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const number = make.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
  switch (shape.kind) {
    case "ref":
      return oapiRef(`#/components/schemas/${shape.to.type}`);
    case "int64":
      return make.createTypeReferenceNode("Int64");
    case "sentInt64":
      return make.createUnionTypeNode([make.createTypeReferenceNode("Int64"), text]);
    case "amount":
      return make.createUnionTypeNode([text, number]);
    case "enum": {
      // `string & {}` keeps the listed values in an editor's suggestions.
      const nothing = make.createTypeLiteralNode([]);
      const kinds = [...new Set(shape.values.map((value) => typeof value))].sort();
      const others = kinds.map((kind) => {
        const type = kind === "string"
          ? text
          : kind === "number"
          ? number
          : make.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword);
        return make.createParenthesizedType(make.createIntersectionTypeNode([type, nothing]));
      });
      const listed = shape.values.map((value) => transformSchemaObject({ const: value } as SchemaObject, options));
      return make.createUnionTypeNode([...listed, ...others]);
    }
    case "tuple": {
      const drawing = new Drawing(specials);
      const draw = (item: Shape): TypeNode => transformSchemaObject(drawing.shape(item) as SchemaObject, options);
      const items = shape.items.map(draw);
      const rest = shape.rest === undefined
        ? []
        : [make.createRestTypeNode(make.createArrayTypeNode(draw(shape.rest)))];
      return make.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, make.createTupleTypeNode([...items, ...rest]));
    }
  }
}
