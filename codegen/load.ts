/**
 * Reads one YAML or JSON file into plain values, and knows for every value where it stands in the file.
 *
 * A description may come from anybody, so everything that could hurt the reader is refused here: size, depth, alias
 * bombs, keys that reach a prototype, tags, several documents in one file.
 */
import { readFileSync, statSync } from "node:fs";
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type Problem, Refused } from "./problem.ts";
import type { Rule } from "./rules.ts";

/** A value of a description. Whole numbers beyond 2^53 are `bigint`. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Steps from the root of a file to a value in it. */
export type Pointer = readonly string[];

/** One file that was read. */
export interface Source {
  /** Name in messages and headers, relative to the folder the generator works in. */
  readonly file: string;
  /** Where it lies. */
  readonly path: string;
  readonly value: Json;
  /** What is wrong with the text, where it was read nevertheless; see `loadFile`. */
  readonly faults: readonly Problem[];
  /** Line and column (from 1) of the key or item at `pointer`, or of its nearest parent that exists. */
  locate(pointer: Pointer): { readonly line: number; readonly column: number };
}

/** A place in a file. */
export interface Place {
  readonly source: Source;
  readonly pointer: Pointer;
}

export const maxDepth = 200;
const maxNodes = 3_000_000;
/** A text with more mistakes is not a description. */
const maxFaults = 100;
/** Brackets without their end; the parser recurses for each, and text in quotes may hold some that mean nothing. */
const maxOpen = 2_000;
/** JSON longer than this is not read as YAML, which costs fifty times the file in memory. */
const longJson = 2_000_000;
/** Longer text is not read as YAML at all: it would take gigabytes. */
const longYaml = 20_000_000;

/** Makes the finding `rule` at `place`. */
export function problemAt(place: Place, rule: Rule, text: string): Problem {
  const { line, column } = place.source.locate(place.pointer);
  return { file: place.source.file, line, column, place: formatPointer(place.pointer), rule, text };
}

/** The pointer as text, `#/paths/~1api~1v3~1order/get`. */
export function formatPointer(pointer: Pointer): string {
  return "#" + pointer.map((step) => "/" + step.replaceAll("~", "~0").replaceAll("/", "~1")).join("");
}

/** The value a step below `value`, `undefined` where there is none; only what the file itself says. */
export function child(value: Json | undefined, step: string): Json | undefined {
  if (value === null || typeof value !== "object") return undefined;
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined;
  return Object.hasOwn(value, step) ? value[step] : undefined;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The value at a place. */
export function valueAt(place: Place): Json | undefined {
  return place.pointer.reduce<Json | undefined>(child, place.source.value);
}

/** The place some steps below. */
export function below(place: Place, ...steps: readonly (string | number)[]): Place {
  return { source: place.source, pointer: [...place.pointer, ...steps.map(String)] };
}

/**
 * Reads `path`. `file` is its name in messages, `maxBytes` the size above which it is refused. Throws `Refused` where
 * the text is not one harmless document; `lenient`: mistakes of syntax that leave a readable rest are faults instead.
 */
export function loadFile(path: string, file: string, maxBytes: number, lenient = false): Source {
  const refuse = (line: number, column: number, rule: Rule, text: string): never => {
    throw new Refused([{ file, line, column, place: "#", rule, text }]);
  };
  let bytes: Buffer;
  try {
    const found = statSync(path);
    const { size } = found;
    // A pipe would never end.
    if (!found.isFile()) refuse(1, 1, "file", "It is not a file.");
    if (size > maxBytes) refuse(1, 1, "file-size", `The file has ${size} bytes; at most ${maxBytes} are read.`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(1, 1, "file", `The file cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
  return parseSource(bytes.toString("utf8").replace(/^\uFEFF/, ""), path, file, lenient);
}

/** Reads text that has been loaded; see `loadFile`. */
export function parseSource(text: string, path: string, file: string, lenient = false): Source {
  const problem = (offset: number, rule: Rule, message: string): Problem => {
    const { line, column } = positionIn(text, offset);
    return { file, line, column, place: "#", rule, text: message.split("\n")[0] ?? message };
  };
  const refuse: Refuse = (offset, rule, message) => {
    throw new Refused([problem(offset, rule, message)]);
  };
  const faults: Problem[] = [];
  const complain: Complain = (offset, message) => {
    if (!lenient || faults.length >= maxFaults) refuse(offset, "syntax", message);
    faults.push(problem(offset, "syntax", message));
  };
  const open = openBrackets(text);
  if (open.most > maxOpen) refuse(open.offset, "nesting", `Values are nested deeper than ${maxDepth}.`);
  if (text.length > longJson && /^\s*[{[]/.test(text)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      refuse(0, "syntax", String(error));
    }
    let lines: ((pointer: Pointer) => { line: number; column: number }) | undefined;
    // Positions are for messages only: the slow parser runs when there is one.
    const locate = (pointer: Pointer) => {
      if (text.length > longYaml) return { line: 1, column: 1 };
      return (lines ??= positions(parseYaml(text, refuse, () => {})))(pointer);
    };
    return { file, path, faults, value: checkJson(value, refuse), locate };
  }
  if (text.length > longYaml) {
    refuse(0, "file-size", `At most ${longYaml} characters are read as YAML; more as JSON only.`);
  }
  const parsed = parseYaml(text, refuse, complain);
  const value = toJson(parsed.document, refuse, complain);
  if (faults.length > 0 && !isObject(value)) throw new Refused(faults);
  return { file, path, faults, value, locate: positions(parsed) };
}

/** Says that the text breaks the grammar at an offset; returns where it is to be read nevertheless. */
type Complain = (offset: number, message: string) => void;
type Refuse = (offset: number, rule: Rule, message: string) => never;
interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parseYaml(text: string, refuse: Refuse, complain: Complain): Parsed {
  const lines = new LineCounter();
  try {
    // Keys that stand twice are found below: the parser compares each with all the others.
    const options = { lineCounter: lines, intAsBigInt: true, prettyErrors: false, merge: false, uniqueKeys: false };
    const document = parseDocument(text, options);
    for (const fault of document.errors) complain(fault.pos[0], fault.message);
    const [tag] = document.warnings;
    if (tag !== undefined) refuse(tag.pos[0], "syntax", tag.message);
    return { document, lines };
  } catch (error) {
    // Block lists and maps nest without brackets; the parser then runs out of stack.
    if (error instanceof RangeError) return refuse(0, "nesting", `Values are nested deeper than ${maxDepth}.`);
    throw error;
  }
}

function toJson(document: Document.Parsed, refuse: Refuse, complain: Complain): Json {
  // Most files have no alias, and looking for anchors takes as long as all the rest here.
  let targets: ReadonlyMap<Alias, Node> | undefined;
  let nodes = 0;
  const convert = (node: Node | null, level: number): Json => {
    const offset = node?.range?.[0] ?? 0;
    if (++nodes > maxNodes) refuse(offset, "aliases", `More than ${maxNodes} values once aliases are followed.`);
    if (level > maxDepth) refuse(offset, "nesting", `Values are nested deeper than ${maxDepth}.`);
    if (node === null) return null;
    if (isAlias(node)) {
      const target = (targets ??= aliasTargets(document)).get(node);
      return target === undefined
        ? refuse(offset, "syntax", `Alias *${node.source} has no anchor.`)
        : convert(target, level + 1);
    }
    if (isSeq(node)) return node.items.map((item) => convert(item as Node | null, level + 1));
    if (isMap(node)) {
      const result: Record<string, Json> = {};
      for (const pair of node.items) {
        const key = pair.key as Node | null;
        const at = key?.range?.[0] ?? offset;
        if (key !== null && !isScalar(key)) {
          complain(at, "A key is not plain text.");
          continue;
        }
        const name = String((key as { readonly value: unknown } | null)?.value ?? null);
        checkKey(name, at, refuse);
        if (Object.hasOwn(result, name)) complain(at, `The key ${name} stands twice.`);
        result[name] = convert(pair.value as Node | null, level + 1);
      }
      return result;
    }
    const value = (node as { readonly value?: unknown }).value;
    if (typeof value === "bigint") {
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
    }
    if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") {
      return value;
    }
    return refuse(offset, "syntax", "A value is neither text, number, list nor map.");
  };
  return convert(document.contents as Node | null, 0);
}

/** What each alias stands for: the last node before it with that anchor. The parser's own search is slow for many. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
    } else if (isNode(node) && (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      anchors.set(node.anchor, node);
    }
  });
  return targets;
}

/** What `toJson` refuses, for a value that was parsed as JSON. */
function checkJson(root: unknown, refuse: Refuse): Json {
  const walk = (value: unknown, level: number): void => {
    if (level > maxDepth) refuse(0, "nesting", `Values are nested deeper than ${maxDepth}.`);
    if (value === null || typeof value !== "object") return;
    for (const [key, item] of Object.entries(value)) {
      checkKey(key, 0, refuse);
      walk(item, level + 1);
    }
  };
  walk(root, 0);
  return root as Json;
}

function checkKey(name: string, offset: number, refuse: Refuse): void {
  if (name === "__proto__") refuse(offset, "forbidden-key", `The key ${name} is refused.`);
}

function positions({ document, lines }: Parsed): (pointer: Pointer) => { line: number; column: number } {
  return (pointer) => {
    const { line, col } = lines.linePos(offsetOf(document, pointer));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/** Where the key or item at the end of `pointer` begins; stops at the last step that exists. */
function offsetOf(document: Document.Parsed, pointer: Pointer): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of pointer) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (pair === undefined) return offset;
      offset = (pair.key as Node | null)?.range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** The most brackets open at one place. */
function openBrackets(text: string): { most: number; offset: number } {
  let open = 0;
  let most = 0;
  let offset = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) {
      if (++open > most) {
        most = open;
        offset = index;
      }
    } else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
  }
  return { most, offset };
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
