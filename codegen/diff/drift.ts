/** What `venuekit doctor` has found at a venue, as the other side of a comparison. */
import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { below, child, isList, isObject, type Json, type Place, type Source } from "../load.ts";
import { problemOf, Refused } from "../problem.ts";
import { fieldsOfAny } from "../read/fields.ts";
import { Sources } from "../reference.ts";
import type { Change } from "./change.ts";
import type { Comparison, Usage } from "./compare.ts";
import { type At, placeOf, settle } from "./shapes.ts";
import type { Side } from "./sides.ts";
import { spotOf, type Subject } from "./subject.ts";

const maxBytes = 20_000_000;

/** What became of the described fields in payloads of one venue. */
export interface DriftFile {
  readonly name: string;
  readonly venue: string;
  readonly source: Source;
}

/** The report that a file is; absent where it is something else. */
export function driftFile(path: string): DriftFile | undefined {
  const full = resolve(path);
  if (!full.endsWith(".json") || statSync(full, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const source = new Sources(dirname(full), dirname(full), maxBytes, true).open(full);
  if (child(source.value, "drift") === undefined) return undefined;
  if (child(source.value, "drift") !== 1) {
    throw new Refused([problemOf(source.file, "version", "It is a report of drift, and of another version.")]);
  }
  if (!isList(child(source.value, "operations"))) {
    const text = "It begins as a report of drift and has no list of operations: it is cut off, or not the doctor's.";
    throw new Refused([problemOf(source.file, "version", text)]);
  }
  const [network, at] = [textAt(source.value, "network"), textAt(source.value, "at")];
  return { name: `${basename(full)} (${network}, ${at})`, venue: textAt(source.value, "venue"), source };
}

/** How each kind of finding counts, and what became of the field. */
const meanings: Readonly<Record<string, Pick<Change, "weight" | "what">>> = {
  missing: { weight: "breaking", what: "removed" },
  type: { weight: "breaking", what: "changed" },
  value: { weight: "breaking", what: "changed" },
  listed: { weight: "additive", what: "changed" },
  unknown: { weight: "additive", what: "added" },
};

/** The findings as changes of our description: what it would have to say to be right. */
export function compareDrift(
  id: string,
  ours: Side,
  { venue, source, name }: DriftFile,
  products: readonly string[] | undefined,
  usage: Usage,
): Comparison {
  if (venue !== id) throw new Refused([problemOf(name, "venue", `It is of ${venue}, not of ${id}.`)]);
  const changes: Change[] = [];
  const met = new Set<Subject>();
  const operations = child(source.value, "operations");
  (isList(operations) ? operations : []).forEach((one, index) => {
    if (products !== undefined && !products.includes(textAt(one, "product"))) return;
    const subject = subjectOf(ours.subjects, one);
    const at: Place = { source, pointer: ["operations", String(index)] };
    if (subject === undefined) {
      const operation = textAt(one, "id");
      const what = { weight: "breaking", what: "removed", part: "operation", text: "is not described" } as const;
      return void changes.push({ ...what, operation, usedIn: [], new: spotOf(at) });
    }
    met.add(subject);
    const usedIn = usage.get(`${subject.product} ${subject.operation.constant}`) ?? [];
    const base = { operation: subject.title, name: subject.operation.constant, usedIn };
    const findings = child(one, "findings");
    (isList(findings) ? findings : []).forEach((finding, row) => {
      const spot = spotOf({ source, pointer: [...at.pointer, "findings", String(row)] });
      changes.push({ ...base, ...changeOf(subject, textAt(one, "message"), finding), new: spot });
    });
  });
  if (met.size === 0) {
    throw new Refused([problemOf(name, "operation", `It has no operation of ${id} in common with ours.`)]);
  }
  return { changes, both: met.size, onlyOld: [], onlyNew: [] };
}

/** The operation of ours that a report means, of the product that it says or of another. */
function subjectOf(subjects: readonly Subject[], one: Json): Subject | undefined {
  const [kind, id, product] = [textAt(one, "kind"), textAt(one, "id"), textAt(one, "product")];
  const found = subjects.filter((subject) => subject.kind === kind && subject.operation.id === id);
  return found.find((subject) => subject.product === product) ?? found[0];
}

function changeOf(subject: Subject, message: string, finding: Json): Omit<Change, "operation" | "name" | "usedIn"> {
  const [kind, path, received] = [textAt(finding, "kind"), textAt(finding, "path"), textAt(finding, "received")];
  const meaning = meanings[kind] ?? { weight: "breaking", what: "changed" };
  const text = {
    missing: "is not there",
    unknown: `new, ${received}`,
    value: `may be ${received}`,
    listed: `may be ${received}`,
  }[kind] ?? `is ${received}, was ${textAt(finding, "expected")}`;
  const place = placeAt(subject, message, path);
  const field = [message, path].filter((part) => part !== "").join(".");
  return {
    ...meaning,
    part: subject.kind === "channel" ? "message" : "answer",
    ...(field === "" ? {} : { field }),
    text,
    old: spotOf(place ?? subject.at),
  };
}

/** Where the description has the field at a path, or what is nearest above it. */
function placeAt(subject: Subject, message: string, path: string): Place | undefined {
  const shape = subject.payloads.get(message) ?? [...subject.payloads.values()][0];
  if (shape === undefined) return undefined;
  let at: At = { shape, place: undefined };
  for (const step of path.match(/\[\d*\]|[^.[]+/g) ?? []) {
    const place = placeOf(at);
    const [settled] = settle(at.shape);
    const named = fieldsOfAny(settled)?.find(({ name }) => name === step);
    if (named !== undefined) at = { shape: named.shape, place: place && below(place, "properties", step) };
    else if (step === "[]" && settled.kind === "list") at = { shape: settled.item, place };
    else if (step.startsWith("[") && settled.kind === "tuple") {
      const item = settled.items[Number(step.slice(1, -1))] ?? settled.rest;
      if (item === undefined) return place;
      at = { shape: item, place };
    } else if (step === "*" && settled.kind === "map") at = { shape: settled.value, place };
    else return place;
  }
  // The field itself, and not what the description says in its place elsewhere.
  return at.place ?? placeOf(at);
}

/** A text of a report, fit for a terminal. */
function textAt(value: Json | undefined, name: string): string {
  const text = isObject(value) ? child(value, name) : undefined;
  return typeof text === "string" ? text.replace(/[^\x20-\x7e…]/g, "?").slice(0, 200) : "";
}
