/** `<product>.hot.ts`: decoders from the bytes of a frame to checked messages, for what comes often. */
import type { Product } from "../ir.ts";
import { emitLevelReader } from "./hot/levels.ts";
import { framePlan, hasLevels, type HotMessage, leftOut, type LevelPlan } from "./hot/plan.ts";
import { Scanner } from "./hot/scanner.ts";
import { unchecked } from "./product.ts";
import { header, literal } from "./text.ts";

const scan = "../../src/core/scan/mod.ts";

/** The file's text, where there are such messages. `schemas` is where those of the product are. */
export function emitHot(product: Product, messages: readonly HotMessage[], schemas: string): string {
  const readers = new Map<string, string>();
  let columns = 0;
  const kept: string[] = [];
  const around = {
    reader: (level: LevelPlan): string => {
      // Levels that read alike have one reader.
      const text = emitLevelReader("#", level);
      const name = readers.get(text) ?? `levels${readers.size}`;
      readers.set(text, name);
      return name;
    },
    columns: (): string => `columns${columns++}`,
    message: (first: string): string => `message${kept.push(first) - 1}`,
  };
  const scanners = messages.map((message) => {
    const { hot } = message;
    const payload = [...hot.frame ?? []].find(([, what]) => what === "payload")?.[0];
    return new Scanner(around, hot.keys, leftOut(message)).emit(nameOf(message), framePlan(message), payload);
  });
  const constants = messages.map(({ message }) => message.payload.constant);
  return header(product.sources) + unchecked +
    `import {\n${runtime.map((name) => `  ${name},\n`).join("")}} from ${literal(scan)};\n` +
    `import {\n${constants.map((name) => `  ${name},\n`).join("")}} from ${literal(schemas)};\n\n` +
    "const nothing: unknown[] = [];\nconst none: Record<string, unknown> = {};\n" +
    Array.from({ length: columns }, (_, at) => `const columns${at}: Levels = new Levels();\n`).join("") +
    kept.map((first, at) => `const message${at}: Record<string, unknown> = ${first};\n`).join("") +
    [...readers].map(([text, name]) => "\n" + text.replace("#", name)).join("") +
    scanners.map((text) => "\n" + text).join("") +
    "\n/** The decoders of messages that come often. */\n" +
    `export const decoders: readonly Decoder[] = [\n${messages.map(entry).join("")}];\n`;
}

/** Whether a file needs all of it or not: a first message of a kind changes no line but its own. */
const runtime: readonly string[] = [
  "bigOf",
  "decimalEnd",
  "type Decoder",
  "digits",
  "digitsEnd",
  "int64End",
  "isTextOf",
  "Levels",
  "numberEnd",
  "powersOfTen",
  "read",
  "sameText",
  "textEnd",
  "textOf",
  "wholeEnd",
];

function nameOf({ message }: HotMessage): string {
  return `scan${message.payload.type}`;
}

function entry(hot: HotMessage): string {
  const { message, plan, channels } = hot;
  return `  {\n    name: ${literal(message.key)},\n    schema: ${message.payload.constant},\n` +
    `    addresses: [${channels.map(({ address }) => literal(address)).join(", ")}],\n` +
    `    levels: ${hasLevels(plan)},\n    keys: ${hot.hot.keys.length},\n    scan: ${nameOf(hot)},\n  },\n`;
}
