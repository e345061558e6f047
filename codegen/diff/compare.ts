/** Two descriptions of the same API as a list of changes. */
import type { Shape } from "../ir.ts";
import { fieldsOf } from "../read/fields.ts";
import type { Change, Manner } from "./change.ts";
import { ShapeComparison } from "./shapes.ts";
import { saysRequired, type Sent, spotOf, type Subject } from "./subject.ts";

export interface Comparison {
  readonly changes: readonly Change[];
  readonly both: number;
  /** Operations of the first description that the second has not, and the other way round. */
  readonly onlyOld: readonly Subject[];
  readonly onlyNew: readonly Subject[];
}

/** By the constant of an operation, the files that use it. */
export type Usage = ReadonlyMap<string, readonly string[]>;

/** Compares all of `old` with all of `next`. */
export function compare(old: readonly Subject[], next: readonly Subject[], manner: Manner, usage: Usage): Comparison {
  const pairs = matched(old, next);
  const taken = new Set(pairs.map(([, other]) => other));
  const changes: Change[] = [];
  const onlyOld: Subject[] = [];
  for (const subject of old) {
    const usedIn = usage.get(`${subject.product} ${subject.operation.constant}`) ?? [];
    const base = { operation: subject.title, name: subject.operation.constant, usedIn };
    const others = pairs.filter(([own]) => own === subject).map(([, other]) => other);
    if (others.length === 0) {
      onlyOld.push(subject);
      changes.push({
        ...base,
        weight: "breaking",
        what: "removed",
        part: "operation",
        text: "is not there",
        old: spotOf(subject.at),
      });
    }
    for (const other of others) {
      for (const change of compareSubjects(subject, other, manner)) changes.push({ ...base, ...change });
    }
  }
  const onlyNew = next.filter((subject) => !taken.has(subject));
  for (const subject of onlyNew) {
    const what = { weight: "additive", what: "added", part: "operation", text: "new" } as const;
    const notes = subject.operation.notes.summary;
    const text = notes === undefined || notes === "" ? what.text : `new: ${notes.split("\n")[0]}`;
    changes.push({ ...what, text, operation: subject.title, usedIn: [], new: spotOf(subject.at) });
  }
  return { changes, both: old.length - onlyOld.length, onlyOld, onlyNew };
}

/** Those that mean the same operation. Several of one address are told apart by what each has fixed. */
function matched(old: readonly Subject[], next: readonly Subject[]): readonly (readonly [Subject, Subject])[] {
  const byKey = new Map<string, Subject[]>();
  for (const subject of next) {
    for (const key of new Set(subject.keys)) {
      byKey.set(`${subject.kind} ${key}`, [...byKey.get(`${subject.kind} ${key}`) ?? [], subject]);
    }
  }
  return old.flatMap((subject): (readonly [Subject, Subject])[] => {
    const lists = subject.keys.map((key) => byKey.get(`${subject.kind} ${key}`) ?? []);
    const all = lists.find((list) => list.length > 0) ?? [];
    const own = all.filter(({ product }) => product === subject.product);
    const found = own.length > 0 ? own : all;
    const fixed = Object.entries(subject.fixed);
    const same = found.filter((other) =>
      fixed.length > 0 && fixed.every(([name, value]) => other.fixed[name] === value)
    );
    const chosen = closest(subject, same) ?? closest(subject, found.filter((other) => !contradicts(subject, other)));
    return chosen === undefined ? [] : [[subject, chosen]];
  });
}

/** Two products of a venue may give one name to two things: the one that has more names in common is meant. */
function closest(subject: Subject, others: readonly Subject[]): Subject | undefined {
  if (others.length < 2) return others[0];
  const own = namesOf(subject);
  const scores = others.map((other) => {
    const names = namesOf(other);
    const common = [...own].filter((name) => names.has(name)).length;
    return common / (own.size + names.size - common || 1);
  });
  return others[scores.indexOf(Math.max(...scores))];
}

function namesOf(subject: Subject): ReadonlySet<string> {
  const fields = [...subject.payloads.values()].flatMap((shape) => fieldsOf(shape) ?? []);
  return new Set([...subject.parameters, ...fields].map(({ name }) => name));
}

/** Whether each has another value where both have only one. */
function contradicts(one: Subject, other: Subject): boolean {
  return Object.entries(one.fixed).some(([name, value]) => name in other.fixed && other.fixed[name] !== value);
}

type Own = Omit<Change, "operation" | "name" | "usedIn">;

function compareSubjects(old: Subject, next: Subject, manner: Manner): readonly Own[] {
  const places = { old: spotOf(old.at), new: spotOf(next.at) };
  const shared = next.operation.id !== old.operation.id && Object.keys(old.fixed).length > 0 &&
    !Object.keys(old.fixed).every((name) => name in next.fixed);
  // One address for everything, described as one operation: of ours, it only shows that it is there.
  if (shared && !manner.versions) return [];
  return [
    ...compareRules(old, next, manner).map((change) => ({ ...change, ...places })),
    ...compareParameters(old, next, manner),
    ...comparePayloads(old, next, manner).map((change) => ({ ...places, ...change })),
  ];
}

/** Who may ask, what it costs, whether it changes something, what people read. */
function compareRules(old: Subject, next: Subject, manner: Manner): readonly Own[] {
  const [one, other] = [old.operation, next.operation];
  const found: Own[] = [];
  const say = (weight: Change["weight"], text: string): void => {
    found.push({ weight, what: "changed", part: "operation", text });
  };
  if (other.notes.deprecated === true && one.notes.deprecated !== true) say("documentation", "is deprecated");
  if (!manner.versions) return found;
  const ranks = ["none", "key", "signed"];
  if (one.auth !== other.auth) {
    const weight = ranks.indexOf(other.auth) > ranks.indexOf(one.auth) ? "breaking" : "additive";
    say(weight, `asks for ${other.auth}, was ${one.auth}`);
  }
  if (one.id !== other.id) say("breaking", `is called ${other.id}, was ${one.id}`);
  if (one.write !== other.write) say("breaking", other.write ? "changes something" : "changes nothing");
  if (one.deadline !== other.deadline) say("breaking", `the deadline is ${other.deadline ?? "gone"}`);
  const [cost, costNow] = [JSON.stringify(one.cost), JSON.stringify(other.cost)];
  if (cost !== costNow) say(costs(costNow) > costs(cost) ? "breaking" : "additive", `costs ${costNow}, was ${cost}`);
  if (text(one.notes) !== text(other.notes)) say("documentation", "is described in other words");
  if (one.docs !== other.docs) say("documentation", `is documented at ${other.docs ?? "no address"}`);
  if (old.title !== next.title && manner.versions) say("documentation", `is written ${next.title}`);
  return found;
}

function text(notes: Subject["operation"]["notes"]): string {
  return `${notes.summary ?? ""}\n${notes.description ?? ""}`;
}

/** The sum of all prices in a list: whether it became dearer is all that is asked. */
function costs(cost: string): number {
  return [...cost.matchAll(/:(\d+(?:\.\d+)?)/g)].reduce((sum, [, value]) => sum + Number(value), 0);
}

function compareParameters(old: Subject, next: Subject, manner: Manner): readonly Own[] {
  const found: Own[] = [];
  const add = (part: Omit<Own, "part">): void => {
    found.push({ ...part, part: "parameter" });
  };
  for (const own of old.parameters) {
    const other = next.parameters.find(({ name }) => name === own.name);
    if (other === undefined) {
      // What an address holds may be called something else.
      if (own.inAddress) continue;
      add({
        weight: "breaking",
        what: "removed",
        field: own.name,
        text: "is not there",
        old: spotOf(own.at),
        new: spotOf(next.at),
      });
      continue;
    }
    const places = { old: spotOf(own.at), new: spotOf(other.at) };
    for (const { weight, what, path, text } of compareSent(own, other, manner)) {
      add({ weight, what, field: path, text, ...places });
    }
    if (manner.versions && own.description !== other.description) {
      add({
        weight: "documentation",
        what: "changed",
        field: own.name,
        text: "is described in other words",
        ...places,
      });
    }
  }
  for (const other of next.parameters) {
    if (old.parameters.some(({ name }) => name === other.name) || other.name in old.fixed) continue;
    if (other.inAddress) continue;
    add({
      weight: other.required ? "breaking" : "additive",
      what: "added",
      field: other.name,
      text: other.required ? "new, and is required" : "new",
      old: spotOf(old.at),
      new: spotOf(other.at),
    });
  }
  return found;
}

function compareSent(own: Sent, other: Sent, manner: Manner): ReturnType<ShapeComparison["compare"]> {
  const shapes = new ShapeComparison(manner, "sent", true, own.text || other.text).compare(
    own.shape,
    other.shape,
    own.name,
  );
  if (own.required === other.required) return shapes;
  const weight = other.required ? "breaking" : "additive";
  const text = other.required ? "is required" : "is not required";
  return [{ weight, what: "changed", path: own.name, text }, ...shapes];
}

function comparePayloads(old: Subject, next: Subject, manner: Manner): readonly Own[] {
  const part = old.kind === "channel" ? "message" : "answer";
  const found: Own[] = [];
  for (const [key, shape] of old.payloads) {
    const other = next.payloads.get(key) ??
      (next.payloads.size === 1 && old.payloads.size === 1 ? only(next) : undefined);
    if (other === undefined) {
      found.push({ weight: "breaking", what: "removed", part, field: key, text: "is not there" });
      continue;
    }
    const trust = manner.versions || saysRequired(other);
    const comparison = new ShapeComparison(manner, "answered", trust, false).compare(shape, other, key);
    for (const { weight, what, path, text, old: at, new: now } of comparison) {
      const places = {
        ...(at === undefined ? {} : { old: spotOf(at) }),
        ...(now === undefined ? {} : { new: spotOf(now) }),
      };
      found.push({ weight, what, part, ...(path === "" ? {} : { field: path }), text, ...places });
    }
  }
  for (const key of next.payloads.keys()) {
    if (!old.payloads.has(key) && old.payloads.size + next.payloads.size > 2) {
      found.push({ weight: "additive", what: "added", part, field: key, text: "new" });
    }
  }
  return found;
}

function only(subject: Subject): Shape | undefined {
  return [...subject.payloads.values()][0];
}
