/** Two requests, taken apart and compared by what they mean. */
import { isDeepStrictEqual } from "node:util";
import { parseJson, stringifyJson } from "../../../src/core/json.ts";
import type { Comparison, Deviation, Difference, Side } from "./comparison.ts";

/** A request, whoever made it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

interface Field {
  readonly place: "query" | "form" | "json";
  /** Of a query or a form: the text under this name, or all of them where there are several. */
  readonly value: unknown;
}

/** Says nothing of what is asked for. */
const negotiation: ReadonlySet<string> = new Set(["user-agent", "accept", "accept-encoding"]);

/** What differs but for the signature in its place, which says nothing while texts may differ. */
export function deviations(ours: Sent, theirs: Sent, signature: Comparison["signature"]): readonly Deviation[] {
  const found: Deviation[] = [];
  const note = (part: Deviation["part"], name: string, one: unknown, other: unknown): void => {
    if (!isDeepStrictEqual(one, other)) found.push({ part, name, ours: one, theirs: other });
  };
  note("method", "", ours.method, theirs.method);
  note("origin", "", new URL(ours.url).origin, new URL(theirs.url).origin);
  note("path", "", new URL(ours.url).pathname, new URL(theirs.url).pathname);
  const heads = [ours, theirs].map((sent) => headersOf(sent, signature));
  for (const name of namesOf(heads)) note("header", name, heads[0]?.get(name), heads[1]?.get(name));
  const fields = [ours, theirs].map((sent) => fieldsOf(sent, signature));
  const places = new Map<string, { readonly ours: string; readonly theirs: string; readonly names: string[] }>();
  for (const name of namesOf(fields)) {
    const [one, other] = fields.map((map) => map.get(name));
    found.push(...differ(name, one?.value, other?.value));
    if (!one || !other || one.place === other.place) continue;
    const place = places.get(`${one.place} ${other.place}`) ?? { ours: one.place, theirs: other.place, names: [] };
    place.names.push(name);
    places.set(`${one.place} ${other.place}`, place);
  }
  for (const { ours, theirs, names } of places.values()) {
    found.push({ part: "place", name: names.sort().join(" "), ours, theirs });
  }
  return found;
}

/** The text that a signature covers of a request: its body, else its query, without the signature itself. */
export function signedText(sent: Sent, signature: NonNullable<Comparison["signature"]>): string {
  const text = sent.body ?? sent.url.split("?").slice(1).join("?");
  if (signature.in === "header") return text;
  return text.split("&").filter((pair) => !pair.startsWith(`${signature.name}=`)).join("&");
}

export function signatureOf(sent: Sent, signature: NonNullable<Comparison["signature"]>): string | undefined {
  if (signature.in === "header") {
    return Object.entries(sent.headers).find(([name]) => name.toLowerCase() === signature.name)?.[1];
  }
  const query = new URL(sent.url).searchParams.get(signature.name);
  return query ?? new URLSearchParams(sent.body ?? "").get(signature.name) ?? undefined;
}

/** Where two values differ, leaf by leaf. */
export function differ(name: string, ours: unknown, theirs: unknown): Deviation[] {
  if (isDeepStrictEqual(ours, theirs)) return [];
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    return ours.flatMap((item, index) => differ(`${name}[]`, item, theirs[index]));
  }
  if (isMap(ours) && isMap(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => differ(name === "" ? key : `${name}.${key}`, ours[key], theirs[key]));
  }
  const [one, other] = [inner(ours), inner(theirs)];
  return one && other ? differ(name, one, other) : [{ part: "field", name, ours, theirs }];
}

/** What is in JSON text, if that is a list or a map. */
function inner(value: unknown): object | undefined {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return undefined;
  try {
    return parseJson(value) as object;
  } catch {
    return undefined;
  }
}

/** The first difference of the list that a deviation is an example of. */
export function listed(deviation: Deviation, differences: readonly Difference[]): Difference | undefined {
  // Whatever a venue's file says: there is no reason for another signature, only for another way to write it.
  const signature = /(^|\.)sign(ature)?(\.|$)/.test(deviation.name);
  return differences.find((difference) =>
    !(signature && difference.same === undefined) &&
    difference.part === deviation.part &&
    (typeof difference.name === "string" ? difference.name === deviation.name : difference.name.test(deviation.name)) &&
    fits(deviation.ours, difference.ours) && fits(deviation.theirs, difference.theirs) &&
    (difference.same?.(deviation.ours, deviation.theirs) ?? true)
  );
}

function fits(value: unknown, side: Side): boolean {
  if (side === "absent") return value === undefined;
  return value !== undefined && (side === "any" || side.test(textOf(value)));
}

/** A value as patterns see it. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : stringifyJson(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesOf(maps: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> {
  return new Set(maps.flatMap((map) => [...map.keys()]));
}

function headersOf({ headers, body }: Sent, signature: Comparison["signature"]): ReadonlyMap<string, string> {
  const told = (name: string): boolean =>
    !negotiation.has(name) && !(signature?.in === "header" && name === signature.name) &&
    // Nothing is of this type then.
    !(name === "content-type" && (body ?? "") === "");
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return new Map(entries.filter(([name]) => told(name)));
}

function fieldsOf({ url, headers, body }: Sent, signature: Comparison["signature"]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const add = (place: "query" | "form", text: string): void => {
    const pairs = new URLSearchParams(text);
    for (const name of pairs.keys()) {
      if (signature?.in === "query" && name === signature.name) continue;
      // A name in two places would hide one of them.
      const hidden = fields.has(name) && fields.get(name)?.place !== place;
      const values = pairs.getAll(name);
      fields.set(hidden ? `${place} ${name}` : name, { place, value: values.length === 1 ? values[0] : values });
    }
  };
  add("query", new URL(url).search);
  if (body === undefined || body === "") return fields;
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (!type.startsWith("application/json")) {
    add("form", body);
    return fields;
  }
  const value = parseJson(body);
  // A field that is there twice: a reader takes one of the two.
  if (stringifyJson(value) !== body) fields.set("(text)", { place: "json", value: body });
  const named = isMap(value) ? Object.entries(value) : [["", value] as const];
  for (const [name, field] of named) fields.set(name, { place: "json", value: field });
  return fields;
}
