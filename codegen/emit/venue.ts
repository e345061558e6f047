/** `venue.ts`, and the one list of venues. */
import type { Venue } from "../ir.ts";
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
  const errors = Object.entries(venue.errors).map(([code, { kind, text }]) => {
    if (text === undefined) return `    ${key(code)}: { kind: ${literal(kind)} },\n`;
    const pairs = text.map(([fragment, other]) => `        [${literal(fragment)}, ${literal(other)}],\n`).join("");
    return `    ${key(code)}: {\n      kind: ${literal(kind)},\n      text: [\n${pairs}      ],\n    },\n`;
  });
  return header([venue.source]) +
    `import type { Venue } from ${literal(core)};\n\n` +
    "export const venue: Venue = {\n" +
    `  id: ${literal(venue.id)},\n` +
    `  name: ${literal(venue.name)},\n` +
    `  docs: ${literal(venue.docs)},\n` +
    `  environments: {\n${environments.join("")}  },\n` +
    `  pools: {\n${pools.join("")}  },\n` +
    `  errors: {\n${errors.join("")}  },\n` +
    "};\n";
}

export function emitVenues(venues: readonly Venue[]): string {
  const sorted = [...venues].sort((one, other) => one.id < other.id ? -1 : 1);
  const lines = sorted.map(({ id, name, kinds, status }) =>
    `  { id: ${literal(id)}, name: ${literal(name)}, kinds: [${kinds.map(literal).join(", ")}], status: ${
      literal(status)
    } },\n`
  );
  return '// Generated from specs/*/venue.yaml. Do not edit: change the descriptions and run "npm run codegen".\n\n' +
    "/** A venue as the list names it. A closed one no longer trades; its description says since when. */\n" +
    "export interface VenueEntry {\n" +
    "  readonly id: string;\n" +
    "  readonly name: string;\n" +
    '  readonly kinds: readonly ("spot" | "perp" | "amm")[];\n' +
    '  readonly status: "live" | "closed";\n' +
    "}\n\n" +
    "/** Every venue there is a description of. */\n" +
    `export const venues: readonly VenueEntry[] = [\n${lines.join("")}];\n`;
}
