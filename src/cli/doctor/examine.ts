/** Holds what a venue sent against its generated schema, field by field: what is missing, what is new, what is another type. */

/** One way in which a value differs from its description. */
export interface Finding {
  /**
   * `missing`: a field that is always there is not. `type`: another kind of value. `value`: none of those that a strict
   * list has. Those three are a `SchemaError`, these two are not: `listed`, none of the values that a list has to which others
   * may come, and `unknown`, a field that the description does not have.
   */
  readonly kind: "missing" | "type" | "value" | "listed" | "unknown";
  /** With dots; `[]` stands for the items of a list, `[0]` for one of a tuple, `*` for the values of a map. */
  readonly path: string;
  readonly expected?: string;
  /** The kind of value; text only where it is a short word. */
  readonly received?: string;
}

/** Listed values by the path below a schema; absent where it has no such lists. */
export type ValuesOf = (schema: object) => Readonly<Record<string, readonly unknown[]>> | undefined;

/** What the schemas of generated files are made of, as far as it is looked at. */
interface Node {
  readonly kind?: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly rest?: Node;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Node[];
  readonly getter?: (input: unknown) => Node;
  readonly "~standard": { validate(value: unknown): { readonly issues?: readonly unknown[] } };
}

/** Items of one list that are looked at. */
const mostItems = 5_000;
const deepest = 40;

/** Tells `found` of every place where `value` is not what `schema` says. */
export function examine(schema: object, value: unknown, found: (finding: Finding) => void, valuesOf: ValuesOf): void {
  new Examination(found, valuesOf).walk(schema as Node, value, { path: "", depth: 0, from: "", lists: undefined });
}

/** Where in a payload. `lists`: the values that the last named schema on the way lists, by the path from there, `from`. */
interface At {
  readonly path: string;
  readonly depth: number;
  readonly from: string;
  readonly lists: ReturnType<ValuesOf>;
}

class Examination {
  readonly #found: (finding: Finding) => void;
  readonly #valuesOf: ValuesOf;

  constructor(found: (finding: Finding) => void, valuesOf: ValuesOf) {
    this.#found = found;
    this.#valuesOf = valuesOf;
  }

  walk(given: Node, value: unknown, before: At): void {
    const named = this.#valuesOf(given);
    const at = named === undefined ? before : { ...before, from: before.path, lists: named };
    const { path } = at;
    if (at.depth > deepest) return;
    // What is made when it is needed may have a name of its own.
    if (given.type === "lazy" && given.getter) return this.#below(given.getter(value), value, at, path);
    const node = settled(given, value);
    if (node.type === "unknown") return;
    const wrong = (expected: string): void => this.#found({ kind: "type", path, expected, received: sortOf(value) });
    switch (node.type) {
      case "nullable":
        return value === null || node.wrapped === undefined ? undefined : this.#below(node.wrapped, value, at, path);
      case "exact_optional":
        return node.wrapped && this.#below(node.wrapped, value, at, path);
      case "object":
      case "loose_object":
      case "object_with_rest":
        return isMap(value) ? this.#fields(node, value, at) : wrong("an object");
      case "record":
        if (!isMap(value)) return wrong("an object");
        for (const one of Object.values(value).slice(0, mostItems)) {
          if (node.value) this.#below(node.value, one, at, join(path, "*"));
        }
        return;
      case "array":
        if (!Array.isArray(value)) return wrong("a list");
        for (const one of value.slice(0, mostItems)) if (node.item) this.#below(node.item, one, at, `${path}[]`);
        return;
      case "tuple":
      case "strict_tuple":
      case "tuple_with_rest":
        return Array.isArray(value) ? this.#items(node, value, at) : wrong("a list");
      case "union":
        return this.#union(node, value, at);
      case "intersect":
        for (const option of node.options ?? []) this.#below(option as Node, value, at, path);
        return;
      case "picklist":
      case "literal": {
        const listed = node.type === "literal" ? [node.literal] : node.options ?? [];
        if (listed.includes(value)) return;
        if (!listed.some((one) => typeof one === typeof value)) return wrong(wordsOf(node));
        return this.#found({ kind: "value", path, expected: wordsOf(node), received: quoted(value) });
      }
      default:
        if (node["~standard"].validate(value).issues !== undefined) return wrong(wordsOf(node));
        return this.#listed(value, at);
    }
  }

  #below(node: Node, value: unknown, at: At, path: string): void {
    this.walk(node, value, { ...at, path, depth: at.depth + 1 });
  }

  #listed(value: unknown, { path, from, lists }: At): void {
    const below = path.slice(from.length).replace(/^\./, "");
    const listed = lists !== undefined && Object.hasOwn(lists, below) ? lists[below] : undefined;
    if (listed === undefined || listed.includes(value)) return;
    this.#found({ kind: "listed", path, expected: listing(listed), received: quoted(value) });
  }

  #fields(node: Node, value: Readonly<Record<string, unknown>>, at: At): void {
    const { entries = {}, rest } = node;
    for (const [name, entry] of Object.entries(entries)) {
      const path = join(at.path, name);
      if (Object.hasOwn(value, name)) this.#below(entry, value[name], at, path);
      else if (entry.type !== "exact_optional") this.#found({ kind: "missing", path, expected: wordsOf(entry) });
    }
    for (const [name, one] of Object.entries(value)) {
      if (Object.hasOwn(entries, name)) continue;
      if (rest !== undefined) this.#below(rest, one, at, join(at.path, "*"));
      else this.#found({ kind: "unknown", path: join(at.path, fieldName(name)), received: sortOf(one) });
    }
  }

  #items(node: Node, value: readonly unknown[], at: At): void {
    const { items = [], rest } = node;
    items.forEach((item, index) => {
      const path = `${at.path}[${index}]`;
      if (index < value.length) this.#below(item, value[index], at, path);
      else this.#found({ kind: "missing", path, expected: wordsOf(item) });
    });
    value.slice(items.length).forEach((one, index) => {
      const path = `${at.path}[${items.length + index}]`;
      if (rest !== undefined) this.#below(rest, one, at, path);
      // A list that is longer than described is none of those that are described.
      else this.#found({ kind: "type", path, expected: "nothing", received: sortOf(one) });
    });
  }

  /** Of several shapes the one that fits; where none does, the one of the same kind that comes closest. */
  #union(node: Node, value: unknown, at: At): void {
    const options = (node.options ?? []) as readonly Node[];
    const faults = options.map((option) => option["~standard"].validate(value).issues?.length ?? 0);
    const fit = options[faults.indexOf(0)];
    if (fit !== undefined) return this.#below(fit, value, at, at.path);
    const same = options.filter((option) => kindOf(settled(option, value)) === kindOfValue(value));
    const most = Math.min(...same.map((option) => faults[options.indexOf(option)] ?? 0));
    const closest = same.find((option) => faults[options.indexOf(option)] === most);
    if (closest !== undefined) this.#below(closest, value, at, at.path);
    else this.#found({ kind: "type", path: at.path, expected: wordsOf(node), received: sortOf(value) });
  }
}

/** The schema that decides of this value: behind what is made when it is needed, and behind checks that come first. */
function settled(given: Node, value: unknown): Node {
  let node = given;
  for (let step = 0; step < deepest; step++) {
    const main = node.pipe?.find((one) => one !== node && one.kind === "schema" && /object|record/.test(one.type));
    if (node.type === "lazy" && node.getter !== undefined) node = node.getter(value);
    else if (main !== undefined && node.type !== main.type) node = main;
    else break;
  }
  return node;
}

function kindOf({ type }: Node): "object" | "list" | "leaf" {
  if (/object|record/.test(type)) return "object";
  return /array|tuple/.test(type) ? "list" : "leaf";
}

function kindOfValue(value: unknown): "object" | "list" | "none" {
  if (Array.isArray(value)) return "list";
  // Of leaves that none of them is, no one comes closest.
  return isMap(value) ? "object" : "none";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a description asks for, in words. */
function wordsOf(node: Node): string {
  switch (node.type) {
    case "nullable":
    case "exact_optional":
      return node.wrapped === undefined ? "a value" : wordsOf(node.wrapped);
    case "string":
      return node.pipe === undefined ? "text" : "a decimal number as text";
    case "number":
      return node.pipe === undefined ? "a number" : "a whole number";
    case "bigint":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "literal":
      return String(node.literal);
    case "picklist":
      return listing(node.options ?? []);
    case "union":
      return [...new Set((node.options as readonly Node[] | undefined)?.map(wordsOf) ?? [])].slice(0, 4).join(" or ");
    default:
      return { object: "an object", list: "a list", leaf: "another value" }[kindOf(node)];
  }
}

/** The kind of a value, and nothing of what it is. */
function sortOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a number";
  if (typeof value === "bigint") return "a whole number beyond 2^53";
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return isMap(value) ? "an object" : typeof value;
  return value === "" ? "empty text" : "text";
}

/** A value that tells more than its kind: a short word, or how long it is. */
export function quoted(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return /^[\w .:/+-]{0,40}$/.test(value) ? value : `text of ${value.length} characters`;
}

function listing(values: readonly unknown[]): string {
  return `one of ${values.slice(0, 8).join(", ")}${values.length > 8 ? ", …" : ""}`;
}

/** A map that became an object of fields may have ids for names. */
function fieldName(name: string): string {
  return /^[\w$-]{1,40}$/.test(name) ? name : "?";
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
