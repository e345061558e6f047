/** What a request carries: its path, its query, a form or a JSON body. */

/** Percent-decoded text; the text itself where it is malformed. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a query or a form body. Names may occur more than once. */
export function parseForm(text: string): [name: string, value: string][] {
  if (text === "") return [];
  return text.split("&").filter((part) => part !== "").map((part) => {
    const cut = part.indexOf("=");
    const [name, value] = cut === -1 ? [part, ""] : [part.slice(0, cut), part.slice(cut + 1)];
    return [decode(name.replaceAll("+", " ")), decode(value.replaceAll("+", " "))];
  });
}

/** Path and query of a request's target, without the question mark between them. */
export function splitTarget(target: string): readonly [path: string, query: string] {
  const cut = target.indexOf("?");
  return cut === -1 ? [target, ""] : [target.slice(0, cut), target.slice(cut + 1)];
}

/** A JSON object; `undefined` where the text is anything else. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? value as Record<string, unknown>
    : undefined;
}

/** The fields of a JSON object as text, as a form would have them; what is absent or null is left out. */
export function fieldsOf(object: object): [name: string, value: string][] {
  return Object.entries(object).filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value),
    ]);
}
