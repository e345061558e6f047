/** What the readers of one product share: its files, its findings, its names and the shapes that have one. */
import type { Example, Named, Notes, Shape } from "../ir.ts";
import { isObject, type Json, type Place, problemAt } from "../load.ts";
import { Names, pascal, schemaConstant } from "../names.ts";
import { type Problem, Refused } from "../problem.ts";
import { keyOf, type Sources } from "../reference.ts";
import type { Rule } from "../rules.ts";

/** Called for each schema of one of our own descriptions; `sent`: it is part of a parameter or a body. */
export type SchemaRule = (place: Place, role: SchemaRole, sent: boolean) => void;
export type SchemaRole = "schema" | "field" | "parameter";

/** A description with more mistakes is refused; each of them costs a search for its line. */
const maxProblems = 2_000;

export class Reading {
  readonly sources: Sources;
  /** Ours: every rule holds and whatever is missing is a finding. Otherwise defaults fill the gaps. */
  readonly house: boolean;
  readonly problems: Problem[] = [];
  readonly types: Names = new Names("type");
  readonly constants: Names = new Names("value");
  /** Every shape with a name, in the order of the description. */
  readonly named: Named[] = [];
  readonly #byPlace: Map<string, Named> = new Map();
  readonly #reported: Set<string> = new Set();

  constructor(sources: Sources, house: boolean) {
    this.sources = sources;
    this.house = house;
  }

  /** Notes a finding, once for each place and rule: shared places are read many times. */
  report(place: Place, rule: Rule, text: string): void {
    const key = `${rule} ${keyOf(place)} ${text}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    if (this.problems.length >= maxProblems) {
      throw new Refused([problemAt(place, "findings", `More than ${maxProblems} findings: nobody reads them.`)]);
    }
    this.problems.push(problemAt(place, rule, text));
  }

  /** A finding only where the description is ours. */
  demand(holds: boolean, place: Place, rule: Rule, text: string): void {
    if (this.house && !holds) this.report(place, rule, text);
  }

  /** The named shape at a place, or `undefined` where none was declared there. */
  at(place: Place): Named | undefined {
    return this.#byPlace.get(keyOf(place));
  }

  /** Declares that the schema at `place` has a name; its shape is read later, so that schemas may name each other. */
  declare(place: Place, name: string, notes: Notes, examples: readonly Example[]): Named {
    const made = this.invent([name], { kind: "unknown" }, place, notes, examples);
    this.#byPlace.set(keyOf(place), made);
    return made;
  }

  /** A name for a type; of ours, the first of `names` that is free must be. */
  typeName(at: Place, ...names: readonly [string, ...string[]]): string {
    const wanted = names.map(pascal) as [string, ...string[]];
    const type = this.types.take(...wanted);
    this.demand(
      wanted.includes(type),
      at,
      "name-clash",
      `The type ${wanted[0]} exists already, or stands for another thing.`,
    );
    return type;
  }

  /** A named shape that the description has no name for; see `typeName`. */
  invent(
    names: readonly [string, ...string[]],
    shape: Shape,
    at: Place,
    notes: Notes = {},
    examples: readonly Example[] = [],
    typeOnly = false,
  ): Named {
    const type = this.typeName(at, ...names);
    const constant = typeOnly ? "" : this.constants.take(schemaConstant(type));
    if (!typeOnly) {
      this.demand(
        constant === schemaConstant(type),
        at,
        "name-clash",
        `The name ${schemaConstant(type)} is made twice.`,
      );
    }
    const made: Named = { type, constant, shape, notes, at, examples, ...(typeOnly ? { typeOnly: true } : {}) };
    this.named.push(made);
    return made;
  }
}

/** `description`, `summary` and `deprecated` of an object, as far as they are text. */
export function notesOf(value: Json | undefined): Notes {
  if (!isObject(value)) return {};
  const { summary, description, deprecated } = value;
  return {
    ...(typeof summary === "string" ? { summary } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(deprecated === true ? { deprecated } : {}),
  };
}
