/** `<product>.ts`: the schemas and tables of one product. */
import type { Product } from "../ir.ts";
import { emitChannel } from "./channels.ts";
import { emitEndpoint, emitParameters, emitRequest } from "./endpoints.ts";
import type { HotMessage } from "./hot/plan.ts";
import { hotTypes } from "./hot/types.ts";
import { emitSchemas } from "./schemas.ts";
import { header, literal } from "./text.ts";

/** The line that keeps the compiler out of the bodies; `verify` takes it away. */
export const unchecked =
  '// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.\n';

/** `types` is where the types lie, `core` where the contract of the tables does; `messages` are those that have decoders. */
export function emitProduct(
  product: Product,
  types: string,
  core: string,
  messages: readonly HotMessage[] = [],
): string {
  const hot = hotTypes(messages);
  const names = [
    ...product.named.map(({ type }) => type),
    ...product.endpoints.map(({ paramsType }) => paramsType),
    ...product.requests.flatMap(({ params, paramsType }) => params === undefined ? [paramsType] : []),
    ...hot,
  ];
  const list = names.map((name) => `  ${name},\n`).join("");
  const contracts = [
    ...(product.channels.length > 0 ? ["Channel"] : []),
    ...(product.endpoints.length > 0 ? ["Endpoint"] : []),
    ...(product.requests.length > 0 ? ["Request"] : []),
  ];
  const schemas = emitSchemas(product);
  const tables = [
    emitParameters(product.endpoints),
    ...product.endpoints.map(emitEndpoint),
    ...product.requests.map(emitRequest),
    ...product.channels.map((channel) => emitChannel(channel, hot)),
  ];
  return header(product.sources) + unchecked +
    'import * as v from "valibot";\n' +
    (contracts.length === 0 ? "" : `import type { ${contracts.join(", ")} } from ${literal(core)};\n`) +
    (names.length === 0
      ? ""
      : `import type {\n${list}} from ${literal(types)};\n\nexport type {\n${list}} from ${literal(types)};\n`) +
    [schemas, ...tables].filter((part) => part !== "").map((part) => "\n" + part).join("");
}
