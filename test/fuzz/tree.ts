/** JSON text as a tree that keeps every text: what is mutated, and what the product's parser is held against. */

/** One value of a JSON text. */
export interface Tree {
  readonly kind: "object" | "list" | "text" | "other";
  /** Of a text: what it says. Of anything else that has no parts: its text as it stands, digits and all. */
  readonly text: string;
  /** Names of an object's fields, in the order of `items`; a name may come twice. */
  readonly names: readonly string[];
  readonly items: readonly Tree[];
}

/** Reads text that `JSON.parse` takes. Deeper than a few thousand levels it throws `RangeError`. */
export function readTree(text: string): Tree {
  let at = 0;
  const skip = (): void => {
    while (" \n\r\t".includes(text[at] ?? "x")) at++;
  };
  const string = (): string => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    return JSON.parse(text.slice(start, ++at)) as string;
  };
  const value = (): Tree => {
    skip();
    const char = text[at];
    if (char === '"') return { kind: "text", text: string(), names: [], items: [] };
    if (char !== "{" && char !== "[") {
      const start = at;
      while (at < text.length && !",]} \n\r\t".includes(text[at] ?? "")) at++;
      return { kind: "other", text: text.slice(start, at), names: [], items: [] };
    }
    at++;
    const names: string[] = [];
    const items: Tree[] = [];
    for (skip(); text[at] !== "}" && text[at] !== "]"; skip()) {
      if (text[at] === ",") {
        at++;
        skip();
      }
      if (char === "{") {
        names.push(string());
        skip();
        at++;
      }
      items.push(value());
    }
    at++;
    return { kind: char === "{" ? "object" : "list", text: "", names, items };
  };
  return value();
}

/** The same number for the same decimal value, however it is written: digits, and the power of ten of the last. */
export function canonical(text: string): string {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return `no number: ${text}`;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "");
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  const kept = digits.slice(0, end);
  if (kept === "") return "0";
  return `${sign === "-" ? "-" : ""}${kept}e${
    BigInt(exponent) - BigInt(fraction.length - (digits.length - kept.length))
  }`;
}

/** Where a parsed value is not what the text says; `undefined` where it is. The rule is that of the product's parser. */
export function difference(tree: Tree, value: unknown, path: string = "$"): string | undefined {
  switch (tree.kind) {
    case "text":
      return value === tree.text ? undefined : `${path}: another text`;
    case "list": {
      if (!Array.isArray(value) || value.length !== tree.items.length) return `${path}: another list`;
      for (const [at, item] of tree.items.entries()) {
        const found = difference(item, value[at], `${path}[${at}]`);
        if (found) return found;
      }
      return undefined;
    }
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path}: no object`;
      if (Object.getPrototypeOf(value) !== Object.prototype) return `${path}: another prototype`;
      const last = new Map(tree.names.map((name, at) => [name, tree.items[at] as Tree] as const));
      last.delete("__proto__");
      if (Reflect.ownKeys(value).length !== last.size) return `${path}: other fields`;
      for (const [name, item] of last) {
        if (!Object.hasOwn(value, name)) return `${path}: without ${name.slice(0, 40)}`;
        const found = difference(item, (value as Record<string, unknown>)[name], `${path}.${name.slice(0, 40)}`);
        if (found) return found;
      }
      return undefined;
    }
    case "other":
      return rightOther(tree.text, value)
        ? undefined
        : `${path}: ${tree.text.slice(0, 60)} became ${String(value).slice(0, 60)}`;
  }
}

function rightOther(text: string, value: unknown): boolean {
  if (text === "null") return value === null;
  if (text === "true" || text === "false") return String(value) === text && typeof value === "boolean";
  const exact = canonical(text);
  if (typeof value === "number") return canonical(String(value)) === exact;
  if (typeof value === "bigint") return !Number.isSafeInteger(Number(text)) && canonical(String(value)) === exact;
  return value === text && (!Number.isFinite(Number(text)) || canonical(String(Number(text))) !== exact);
}
