/** Values that say only what they have to: the rest is as in an example. */
import type { Fields } from "./mock.ts";

/** The value, with what it leaves out as the example has it. A field that is `undefined` is not there; a `Map` has no other keys. */
export function like(example: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first] = Array.isArray(example) ? example as readonly unknown[] : [];
    return value.map((item) => like(isMap(first) ? first : undefined, item));
  }
  if (value instanceof Map) {
    const [first] = Object.values(Object(example));
    return Object.fromEntries([...value].map(([name, item]) => [name, like(first, item)]));
  }
  if (!isMap(value)) return value;
  const base = isMap(example) ? example : {};
  const fields = Object.entries(value).map(([name, item]) => [name, like(base[name], item)]);
  const all = { ...base, ...Object.fromEntries(fields) as Fields };
  return Object.fromEntries(Object.entries(all).filter(([, item]) => item !== undefined));
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
