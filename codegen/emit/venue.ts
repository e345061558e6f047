/** `venue.ts`, and the one list of venues. */
import type { Successor, Venue } from "../ir.ts";
import { header, key, literal } from "./text.ts";

/** Errors without their meaning: that is for whoever reads the description. */
export function emitVenue(venue: Venue, core: string): string {
  const environments = Object.entries(venue.environments).map(([name, servers]) =>
    `    ${key(name)}: {\n` +
    Object.entries(servers).map(([server, address]) => `      ${key(server)}: ${literal(address)},\n`).join("") +
    "    },\n"
  );
  const pools = Object.entries(venue.pools).map(([name, { limit, window, drains, scope, used, kind }]) =>
    `    ${key(name)}: { limit: ${literal(limit)}, window: ${literal(window)}, ` +
    `${drains === undefined ? "" : "drains: true, "}scope: ${literal(scope)}` +
    `${used === undefined ? "" : `, used: ${literal(used)}`}` +
    `${kind === undefined ? "" : `, kind: ${literal(kind)}`} },\n`
  );
  const { steps, rules } = errorsOf(venue);
  return header([venue.source]) +
    `import type { ${steps.length === 0 ? "" : "ErrorKind, ErrorRule, "}Venue } from ${literal(core)};\n\n` +
    (steps.length === 0 ? "" : stepsOf) +
    "export const venue: Venue = {\n" +
    `  id: ${literal(venue.id)},\n` +
    `  name: ${literal(venue.name)},\n` +
    `  docs: ${literal(venue.docs)},\n` +
    `  environments: {\n${environments.join("")}  },\n` +
    `  pools: {\n${pools.join("")}  },\n` +
    `  errors: {\n${[...steps, ...rules].join("")}  },\n` +
    "};\n";
}

/** From so many errors on that are numbers and nothing else, they take up less room as the steps from one to the next. */
const leastSteps = 20;
const stepsOf = `/** Errors of a kind: each code as the step that leads to it from the one before. */
function steps(kind: ErrorKind, all: readonly number[]): Record<string, ErrorRule> {
  let code = 0;
  return Object.fromEntries(all.map((step) => [code += step, { kind }]));
}

`;

function errorsOf({ errors }: Venue): { readonly steps: readonly string[]; readonly rules: readonly string[] } {
  const isStep = ([code, { text }]: readonly [string, Venue["errors"][string]]): boolean =>
    text === undefined && /^(?:0|-?[1-9]\d{0,9})$/.test(code);
  const many = Object.entries(errors).filter(isStep).length >= leastSteps;
  const numbers = new Map<string, number[]>();
  const rules: string[] = [];
  for (const entry of Object.entries(errors)) {
    const [code, { kind, text }] = entry;
    if (many && isStep(entry)) numbers.set(kind, [...numbers.get(kind) ?? [], Number(code)]);
    else if (text !== undefined) {
      const pairs = text.map(([fragment, other]) => `        [${literal(fragment)}, ${literal(other)}],\n`).join("");
      rules.push(`    ${key(code)}: {\n      kind: ${literal(kind)},\n      text: [\n${pairs}      ],\n    },\n`);
    } else rules.push(`    ${key(code)}: { kind: ${literal(kind)} },\n`);
  }
  const steps = [...numbers].map(([kind, codes]) => {
    const all = codes.map((code, at) => code - (codes[at - 1] ?? 0));
    return `    ...steps(${literal(kind)}, [${all.join(", ")}]),\n`;
  });
  return { steps, rules };
}

/** Those that live first, each part in the order of the ids. */
export function emitVenues(venues: readonly Venue[]): string {
  const sorted = [...venues].sort((one, other) => one.id < other.id ? -1 : 1);
  const names = new Map(sorted.map(({ id, name }) => [id, name]));
  const live = sorted.filter(({ closing }) => !closing).map((venue) => `  { ${entry(venue)} },\n`);
  const closed = sorted.flatMap(({ closing, ...venue }) =>
    closing
      ? [
        `  {\n    ${entry(venue)},\n    since: ${literal(closing.since)},\n` +
        `    evidence: [\n${
          closing.evidence.map(({ by, at }) => `      { by: ${literal(by)}, at: ${literal(at)} },\n`).join("")
        }    ],\n` +
        (closing.successor ? `    successor: ${successor(closing.successor, names)},\n` : "") + "  },\n",
      ]
      : []
  );
  return '// Generated from specs/*/venue.yaml. Do not edit: change the descriptions and run "npm run codegen".\n\n' +
    declarations +
    "/** Every venue that lives and has a description. */\n" +
    `export const venues: readonly VenueEntry[] = [\n${live.join("")}];\n\n` +
    "/** Every venue that is known to have closed. */\n" +
    `export const closedVenues: readonly ClosedVenueEntry[] = [\n${closed.join("")}];\n`;
}

function entry({ id, name, kinds }: Pick<Venue, "id" | "name" | "kinds">): string {
  return `id: ${literal(id)}, name: ${literal(name)}, kinds: [${kinds.map(literal).join(", ")}]`;
}

function successor(of: Successor, names: ReadonlyMap<string, string>): string {
  return "id" in of
    ? `{ name: ${literal(names.get(of.id) ?? of.id)}, venue: ${literal(of.id)} }`
    : `{ name: ${literal(of.name)}, at: ${literal(of.at)} }`;
}

const declarations = `/** A venue as the list names it. */
export interface VenueEntry {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly ("spot" | "perp" | "amm")[];
}

/** A venue where nobody trades any more. */
export interface ClosedVenueEntry extends VenueEntry {
  /** The year, month or day (\`2022\`, \`2022-11\`, \`2022-11-11\`) from which it is known to be closed. */
  readonly since: string;
  /** Pages that say so: of the venue itself, of a court or regulator, or of others. */
  readonly evidence: readonly { readonly by: "venue" | "authority" | "others"; readonly at: string }[];
  /** What came after it, by its id where it is a venue of this list, else by its address. */
  readonly successor?: { readonly name: string; readonly venue?: string; readonly at?: string };
}

`;
