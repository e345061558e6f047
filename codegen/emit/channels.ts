/** Tables of pushed streams. */
import type { Channel, Shape } from "../ir.ts";
import { key, literal, operationComment } from "./text.ts";

/** `hot`: the types there are of messages with levels in columns. */
export function emitChannel(channel: Channel, hot: readonly string[]): string {
  const params = channel.params.map(({ name, shape }) => `readonly ${key(name)}: ${paramType(shape)}`).join("; ");
  const messages = [...new Set(channel.messages.map(({ payload }) => payload.type))].join(" | ");
  const columned = [...new Set(channel.messages.map(({ payload }) => `Hot${payload.type}`))].filter((type) =>
    hot.includes(type)
  );
  return operationComment(channel.notes, channel.docs) +
    `export const ${channel.constant}: Channel<${params === "" ? "Record<string, never>" : `{ ${params} }`}, ${
      [messages, ...(columned.length === 0 ? [] : [columned.join(" | ")])].join(", ")
    }> = {\n` +
    `  id: ${literal(channel.id)},\n` +
    `  server: ${literal(channel.server)},\n` +
    `  auth: ${literal(channel.auth)},\n` +
    `  address: ${literal(channel.address)},\n` +
    `  params: [${channel.params.map(({ name }) => literal(name)).join(", ")}],\n` +
    `  messages: {\n${
      channel.messages.map((message) => `    ${key(message.key)}: ${message.payload.constant},\n`).join("")
    }  },\n` +
    (channel.select === undefined ? "" : `  select: ${literal(channel.select)},\n`) +
    "};\n";
}

/** Part of an address is text, or a number, or one of a few. */
function paramType(shape: Shape): string {
  switch (shape.kind) {
    case "ref":
      return paramType(shape.to.shape);
    case "nullable":
      return paramType(shape.inner);
    case "enum":
      return [...shape.values.map(literal), ...(shape.open ? ["(string & {})"] : [])].join(" | ");
    case "literal":
      return literal(shape.value);
    case "integer":
    case "number":
    case "int64":
      return "string | number";
    default:
      return "string";
  }
}
