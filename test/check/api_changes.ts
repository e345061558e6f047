/** Two states of the public API as a list of changes, and which of them break somebody's program. */
import ts from "typescript";
import { ApiComparison } from "./api_members.ts";
import { type Position, positionsOf, taken } from "./positions.ts";
import { type Exported, readSurface } from "./surface.ts";

/** One difference. */
export interface ApiChange {
  readonly breaking: boolean;
  /** The entry points it is seen through. */
  readonly entries: readonly string[];
  readonly name: string;
  /** The member, with dots where it is inside another; absent where the name itself is meant. */
  readonly member?: string;
  readonly text: string;
}

/** Types of raw payloads follow the venues, whose changes are theirs: nothing is promised of them. */
function isRaw(entry: string): boolean {
  return /\/raw\/\w+$/.test(entry);
}

/** What changed between two texts as `npm run check -- --update-api` writes them; what is raw is left out. */
export function compareApi(before: string, after: string): readonly ApiChange[] {
  const [old, now] = [readSurface(before), readSurface(after)];
  const found: ApiChange[] = [];
  for (const [entry, names] of old) {
    if (isRaw(entry)) continue;
    const others = now.get(entry);
    if (others === undefined) {
      found.push({ breaking: true, entries: [entry], name: entry, text: "the entry point is gone" });
      continue;
    }
    // Both, since what was passed in may no longer be, and the other way round.
    const [positions, positionsNow] = [positionsOf(names), positionsOf(others)];
    for (const [name, one] of names) {
      const other = others.get(name);
      const position = both(positions.get(name), positionsNow.get(name));
      const changes = other === undefined ? [{ breaking: true, text: "is gone" }] : compareNames(one, other, position);
      for (const change of changes) found.push({ entries: [entry], name, ...change });
    }
    for (const name of others.keys()) {
      if (!names.has(name)) found.push({ breaking: false, entries: [entry], name, text: "new" });
    }
  }
  for (const entry of now.keys()) {
    if (!old.has(entry) && !isRaw(entry)) {
      found.push({ breaking: false, entries: [entry], name: entry, text: "a new entry point" });
    }
  }
  return joined(found);
}

function both(one: Position = taken, other: Position = taken): Position {
  return { given: one.given || other.given, taken: one.taken || other.taken };
}

type Own = Omit<ApiChange, "entries" | "name">;

function compareNames(old: Exported, now: Exported, position: Position): readonly Own[] {
  if (old.text === now.text) return [];
  const [one, other] = [kindsOf(old), kindsOf(now)];
  const comparison = new ApiComparison();
  for (const kind of new Set([...one.keys(), ...other.keys()])) {
    comparison.declarations(one.get(kind) ?? [], other.get(kind) ?? [], position);
  }
  if (old.statements.length === 0 || now.statements.length === 0) comparison.say(true, "", "is something else");
  return comparison.found;
}

/** Declarations that mean the same sort of thing: a name is at most one type and one value. */
function kindsOf({ statements }: Exported): ReadonlyMap<string, readonly ts.Statement[]> {
  const kinds = new Map<string, ts.Statement[]>();
  for (const statement of statements) {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const kind = isType ? "type" : "value";
    kinds.set(kind, [...kinds.get(kind) ?? [], statement]);
  }
  return kinds;
}

/** What several entry points show of one declaration is one change. */
function joined(changes: readonly ApiChange[]): readonly ApiChange[] {
  const groups = new Map<string, ApiChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.breaking, change.name, change.member, change.text]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? change : { ...known, entries: [...known.entries, ...change.entries] });
  }
  return [...groups.values()];
}

/** The lines below the heading `Unreleased`. */
export function unreleased(changelog: string): readonly string[] {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => /^## \[?Unreleased\]?\s*$/i.test(line));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("## "));
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => line.trim() !== "");
}

/** Whether one of the lines names what a change is about: the name and, of a member, the last part of that. */
export function isNamed({ name, member }: ApiChange, lines: readonly string[]): boolean {
  const words = [name, ...(member === undefined ? [] : [member.split(".").at(-1) ?? member])];
  return lines.some((line) => {
    const said = new Set(line.match(/[\w$][\w$/-]*/g) ?? []);
    return words.every((word) => said.has(word) || /\W/.test(word) && line.includes(word));
  });
}

/** `Name.member: text`, and where it is seen. */
export function wordsOf({ entries, name, member, text }: ApiChange): string {
  const [first, ...others] = entries;
  const where = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `${name}${member === undefined ? "" : `.${member}`}: ${text} (${where})`;
}
