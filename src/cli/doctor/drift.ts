/** Collects what is found in the payloads of a run, each finding once. */
import type { ErrorContext } from "../../core/errors.ts";
import type { Onlooker } from "../../core/schema.ts";
import { examine, type Finding, quoted } from "./examine.ts";
import type { Place, Places } from "./places.ts";

/** A finding, and how often it was made. */
export interface Counted extends Finding {
  readonly times: number;
}

/** What was seen of one operation or channel. */
export interface Observed extends Place {
  readonly payloads: number;
  readonly findings: readonly Counted[];
}

/** Findings of one operation that are kept: a payload that is something else altogether differs everywhere. */
const mostFindings = 200;

interface Kept {
  readonly place: Place;
  readonly findings: Map<string, Counted>;
  payloads: number;
}

export class Drift implements Onlooker {
  readonly #places: Places;
  readonly #scrub: (text: string) => string;
  readonly #kept: Map<string, Kept> = new Map();

  /** `scrub` takes credentials out of a text: a venue may send back what it was sent. */
  constructor(places: Places, scrub: (text: string) => string) {
    this.#places = places;
    this.#scrub = scrub;
  }

  /** Looks at one payload. */
  payload(schema: object, value: unknown, { operation }: ErrorContext): void {
    const place = this.#places.of(schema, operation);
    if (place === undefined) return;
    const kept = this.#keep(place);
    examine(schema, value, (finding) => this.#note(kept, finding), (one) => this.#places.valuesOf(one));
  }

  unknownMessage(field: string, kind: string, { operation }: ErrorContext): void {
    const place = this.#places.channel(operation);
    if (place === undefined) return;
    const received = quoted(kind);
    this.#note(this.#keep(place), { kind: "listed", path: field, expected: "a message that is described", received });
  }

  #keep(place: Place): Kept {
    const key = JSON.stringify(place);
    const kept = this.#kept.get(key) ?? { place, findings: new Map(), payloads: 0 };
    this.#kept.set(key, kept);
    kept.payloads++;
    return kept;
  }

  #note({ findings }: Kept, finding: Finding): void {
    const clean = Object.fromEntries(
      Object.entries(finding).map(([name, text]) => [name, this.#scrub(text).slice(0, 120)]),
    ) as unknown as Finding;
    const key = JSON.stringify(clean);
    const known = findings.get(key);
    if (known !== undefined) findings.set(key, { ...known, times: known.times + 1 });
    else if (findings.size < mostFindings) findings.set(key, { ...clean, times: 1 });
  }

  /** By kind and name. */
  observed(): readonly Observed[] {
    return [...this.#kept.values()].map(({ place, payloads, findings }) => ({
      ...place,
      payloads,
      findings: [...findings.values()].sort((one, other) => order(one.path, other.path)),
    })).sort((one, other) => order(one.kind, other.kind) || order(one.id, other.id));
  }
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
