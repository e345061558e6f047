/** Mutations of JSON that know its grammar, and mutations of bytes that know nothing. */
import { Buffer } from "node:buffer";
import type { Random } from "../../src/sim/prng.ts";
import { readTree, type Tree } from "./tree.ts";

/** Values that are put in place of others. */
const values: readonly string[] = [
  "null",
  "true",
  "false",
  '""',
  '"text"',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  "[{}]",
  '{"":{}}',
  "0",
  "-0",
  "-0.0",
  "1",
  "-1",
  "0.1",
  "1.5",
  "1e400",
  "-1e400",
  "1e-400",
  "1E5",
  "1e999",
  "1e21",
  "123456789012345678901234567890",
  "9007199254740991",
  "9007199254740992",
  "9007199254740993",
  "-9007199254740993",
  "18446744073709551616",
  "0.30000000000000004",
  "0.1000000000000000055511151231257827",
  "NaN",
  "Infinity",
  "-Infinity",
  "undefined",
  "01",
  "+1",
  ".5",
  "1.",
  "0x10",
  "1_000",
  '"0"',
  '"-0"',
  '"-0.00"',
  '"1e5"',
  '"1E-5"',
  '"1e400"',
  '"1e999"',
  '"1e1000"',
  '"1e99999"',
  '"-1e-99999"',
  '"NaN"',
  '"Infinity"',
  '"0x10"',
  '"0b1"',
  '" 1"',
  '"1 "',
  '"1,5"',
  '"1."',
  '".5"',
  '"+1"',
  '"00012.500"',
  '"--1"',
  '"9007199254740993.000000000000000001"',
  '"0.000000000000000000000000000001"',
  '"VALUE_OF_LATER"',
  '"value_of_later"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"hasOwnProperty"',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u005f\\u005fproto__"',
  '"é€😀"',
  '"\\u202e"',
  '"\\\\"',
  '"\\""',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"\\u005f_proto__":{"polluted":1}}',
  '{"length":1,"0":"1"}',
  '{"toString":1,"valueOf":1,"toJSON":1}',
  '{"then":1}',
  '{"e":"trade"}',
]; // deno-fmt-ignore

/** Texts for names of fields. */
const names: readonly string[] = [
  "__proto__", "constructor", "prototype", "toString", "", "0", "length", "e", "E", "u", "U", "later", "symbol", "Symbol", "id",
  "code", "msg", "data", "result", "status", "error", "event", "stream", "then", "toJSON", "hasOwnProperty", "polluted",
]; // deno-fmt-ignore

/** Values that take time or memory: rarely used. */
const giants: readonly (() => string)[] = [
  () => `"${"9".repeat(100_000)}"`,
  () => `"0.${"1".repeat(100_000)}"`,
  () => "9".repeat(100_000),
  () => `1.${"0".repeat(100_000)}1`,
  () => `"${"x".repeat(100_000)}"`,
  () => "[".repeat(20_000) + "]".repeat(20_000),
  () => '{"a":'.repeat(20_000) + "1" + "}".repeat(20_000),
  () => `{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":${n}`).join()}}`,
  () => `[${"1e400,".repeat(5_000)}0]`,
  () => `{"${"k".repeat(100_000)}":1}`,
];

/** A sample that was taken apart once. */
export interface Sample {
  readonly text: string;
  readonly nodes: readonly Node[];
}

interface Node {
  readonly tree: Tree;
  readonly parent: Node | undefined;
  readonly children: readonly Node[];
  /** Its text where nothing in it changes. */
  readonly plain: string;
}

/** Takes a JSON text apart. */
export function sampleOf(text: string): Sample {
  const nodes: Node[] = [];
  const walk = (tree: Tree, parent: Node | undefined): Node => {
    const children: Node[] = [];
    const node = { tree, parent, children, plain: "" };
    nodes.push(node);
    for (const item of tree.items) children.push(walk(item, node));
    node.plain = write(node, tree.names, children.map(({ plain }) => plain));
    return node;
  };
  walk(readTree(text), undefined);
  return { text, nodes };
}

function write({ tree }: Node, fields: readonly string[], items: readonly string[]): string {
  if (tree.kind === "text") return JSON.stringify(tree.text);
  if (tree.kind === "other") return tree.text;
  if (tree.kind === "list") return `[${items.join()}]`;
  return `{${items.map((item, at) => `${JSON.stringify(fields[at] ?? "")}:${item}`).join()}}`;
}

/** Writes a sample again with one to four changes. */
export function mutated({ nodes }: Sample, random: Random): string {
  const edits = new Map<Node, (own: string) => string | undefined>();
  const dirty = new Set<Node>();
  for (let count = 1 + random.below(random.chance(0.7) ? 1 : 4); count > 0; count--) {
    const node = nodes[random.below(nodes.length)]!;
    edits.set(node, edit(node, nodes, random));
    for (let one: Node | undefined = node; one !== undefined; one = one.parent) dirty.add(one);
  }
  const render = (node: Node): string | undefined => {
    if (!dirty.has(node)) return node.plain;
    let fields: readonly string[] = node.tree.names;
    const items: string[] = [];
    const kept: string[] = [];
    for (const [at, child] of node.children.entries()) {
      const text = render(child);
      if (text === undefined) continue;
      items.push(text);
      kept.push(fields[at] ?? "");
    }
    fields = kept;
    const own = node.children.length > 0 ? write(node, fields, items) : node.plain;
    const change = edits.get(node);
    return change ? change(own) : own;
  };
  const [root] = nodes;
  const text = (root && render(root)) ?? "";
  return random.chance(0.05) ? spaced(text, random) : text;
}

/** What becomes of one value, given its text; `undefined` takes it away. */
function edit(node: Node, nodes: readonly Node[], random: Random): (own: string) => string | undefined {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  if (random.chance(0.0005)) return pick(giants);
  const { tree } = node;
  const inObject = tree.kind === "object";
  switch (random.below(inObject ? 12 : 9)) {
    case 0:
      return () => undefined;
    case 1:
    case 2:
      return () => pick(values);
    case 3:
      return () => pick(nodes).plain;
    case 4:
      // Twice: in a list as two items, in an object the second field has a name of its own.
      return (own) =>
        node.parent?.tree.kind === "list" ? `${own},${own}` : `${own},${JSON.stringify(pick(names))}:${own}`;
    case 5:
      return () => number(tree.kind === "text", random);
    case 6:
      return (own) => tree.kind === "text" ? escaped(tree.text, random) : own;
    case 7:
      return (own) => tree.kind === "text" ? own.slice(1, -1) || "null" : `"${own.replace(/["\\]/g, "")}"`;
    case 8:
      return (own) => tree.kind === "other" || tree.kind === "text" ? pick(values) : own;
    case 9:
      // Another name, or the same field once more.
      return (own) => own.replace(/"([^"]*)":/, () => `${escaped(pick([...names, ...tree.names]), random)}:`);
    case 10:
      return (own) =>
        own === "{}" ? own : `{${escaped(pick([...names, ...tree.names]), random)}:${pick(values)},${own.slice(1)}`;
    default:
      return () => {
        const order = tree.names.map((name, at) => ({
          name,
          item: node.children[at]?.plain ?? "0",
          key: random.unit(),
        }));
        order.sort((one, other) => one.key - other.key);
        return `{${order.map(({ name, item }) => `${JSON.stringify(name)}:${item}`).join()}}`;
      };
  }
}

function digits(count: number, random: Random): string {
  let text = "";
  while (text.length < count) text += String(random.below(1_000_000_000));
  return text.slice(0, count);
}

function number(quoted: boolean, random: Random): string {
  const text = (random.chance(0.2) ? "-" : "") +
    (random.chance(0.3) ? "0" : `${1 + random.below(9)}${digits(random.below(40), random)}`) +
    (random.chance(0.6) ? `.${digits(1 + random.below(30), random)}${random.chance(0.3) ? "000" : ""}` : "") +
    (random.chance(0.2) ? `${random.chance(0.5) ? "e" : "E"}${pickSign(random)}${random.below(40)}` : "");
  return quoted ? `"${text}"` : text;
}

function pickSign(random: Random): string {
  return ["", "+", "-"][random.below(3)]!;
}

/** The same text, with some of its letters escaped. */
function escaped(text: string, random: Random): string {
  let out = "";
  for (const unit of text.split("")) {
    out += random.chance(0.3)
      ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
      : JSON.stringify(unit).slice(1, -1);
  }
  return `"${out}"`;
}

/** White space, also such as JSON does not have. */
function spaced(text: string, random: Random): string {
  const space = [" ", "\n", "\t", "\r\n", "\f", "\u00a0", "\ufeff"][random.below(7)]!;
  return random.chance(0.5) ? `${space}${text}${space}` : text.replace(/[:,]/g, (char) => `${space}${char}${space}`);
}

/** Changes bytes: flips, truncates, splices, inserts, repeats. */
export function mangled(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let out: Buffer = Buffer.from(bytes);
  for (let count = 1 + random.below(4); count > 0 && out.length > 0; count--) {
    const at = random.below(out.length);
    const length = 1 + random.below(Math.min(16, out.length - at));
    switch (random.below(7)) {
      case 0:
        out[at] = out[at]! ^ (1 << random.below(8));
        break;
      case 1:
        out[at] = random.below(256);
        break;
      case 2:
        out = out.subarray(0, at);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at), other.subarray(random.below(other.length))]);
        break;
      case 4:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
        break;
      case 5:
        out = Buffer.concat([out.subarray(0, at + length), out.subarray(at)]);
        break;
      default: {
        const noise = Buffer.alloc(length);
        for (let n = 0; n < length; n++) noise[n] = random.below(256);
        out = Buffer.concat([out.subarray(0, at), noise, out.subarray(at)]);
      }
    }
  }
  return out;
}
