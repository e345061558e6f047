/** Descriptions in, text of files out. Nothing is written here: what is broken leaves the tree as it is. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Product, Venue } from "./ir.ts";
import { lintDocument } from "./lint/document.ts";
import { lintHot } from "./lint/hot.ts";
import { lintProduct } from "./lint/product.ts";
import { lintProto } from "./lint/proto.ts";
import { lintSchema } from "./lint/schema.ts";
import { emitContracts } from "./emit/abi.ts";
import { emitHot } from "./emit/hot.ts";
import { hotMessages } from "./emit/hot/plan.ts";
import { emitProduct } from "./emit/product.ts";
import { emitProto } from "./emit/proto.ts";
import { emitTypes } from "./emit/types.ts";
import { emitValues } from "./emit/values.ts";
import { emitVenue, emitVenues } from "./emit/venue.ts";
import { problemAt } from "./load.ts";
import { type Problem, Refused } from "./problem.ts";
import { type Contracts, readContracts } from "./read/abi.ts";
import { readProduct } from "./read/product.ts";
import { protoMessages } from "./read/proto.ts";
import { Reading } from "./read/reading.ts";
import { kinds, readVenue } from "./read/venue.ts";
import { Sources } from "./reference.ts";
import { registers } from "./register.ts";

/** Our own descriptions are written by hand; none comes near this size. */
const maxBytes = 20_000_000;
const core = "../../src/core/endpoint.ts";

/** A venue with its products, read and found in order. */
export interface Described {
  readonly venue: Venue;
  readonly products: readonly Product[];
  /** Where its products are contracts of a chain. */
  readonly contracts?: Contracts;
}

/** The folders of `specs` that hold a venue, in the order of their names. */
export function venueFolders(root: string): readonly string[] {
  const specs = join(root, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specs, entry.name, "venue.yaml")))
    .map(({ name }) => name)
    .sort();
}

/** The files of a venue. Its overlays may extend those of others. */
function sourcesOf(root: string, id: string): Sources {
  return new Sources(join(root, "specs", id), root, maxBytes, false, new Map(), join(root, "specs"));
}

/** Reads and lints one venue. Throws `Refused` with everything that is wrong. */
export function describe(root: string, id: string): Described {
  const folder = join(root, "specs", id);
  if (!/^[a-z][a-z0-9-]*$/.test(id) || !existsSync(join(folder, "venue.yaml"))) {
    throw new Refused([{
      file: `specs/${id}`,
      line: 1,
      column: 1,
      place: "#",
      rule: "venue",
      text: "There is no such venue.",
    }]);
  }
  const sources = sourcesOf(root, id);
  const reading = new Reading(sources, true);
  const venue = readVenue(reading, sources.open(join(folder, "venue.yaml")), id);
  const problems: Problem[] = [...reading.problems];
  const products = kinds.flatMap((kind) => {
    const files = [`${kind}.openapi.yaml`, `${kind}.asyncapi.yaml`].map((file) => join(folder, file)).filter((file) =>
      existsSync(file)
    );
    if (files.length === 0) return [];
    const own = new Reading(sources, true);
    const product = readProduct(own, kind, files.map((file) => sources.open(file)), lintSchema(own));
    lintProduct(own, product, venue);
    lintHot(own, product);
    lintProto(own, product);
    for (const source of product.sources) lintDocument(own, source);
    problems.push(...own.problems);
    return [product];
  });
  const abi = join(folder, "amm.abi.yaml");
  const own = new Reading(sources, true);
  const contracts = existsSync(abi) ? readContracts(own, sources.open(abi)) : undefined;
  problems.push(...own.problems);
  if (venue.closing && (products.length > 0 || contracts)) {
    problems.push(problemAt({ source: venue.source, pointer: ["status"] }, "closed", "A closed venue has no API."));
  }
  if (problems.length > 0) throw new Refused(problems);
  return contracts ? { venue, products, contracts } : { venue, products };
}

/** The files of one venue by their path below `root`. */
export function emitDescribed({ venue, products, contracts }: Described): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (venue.closing) return files;
  const folder = `generated/${venue.id}`;
  files.set(`${folder}/venue.ts`, emitVenue(venue, core));
  for (const product of products) {
    const hot = hotMessages(product);
    files.set(`${folder}/${product.name}.types.ts`, emitTypes(product, core, hot));
    files.set(`${folder}/${product.name}.ts`, emitProduct(product, `./${product.name}.types.ts`, core, hot));
    files.set(`${folder}/${product.name}.values.ts`, emitValues(product, core));
    if (hot.length > 0) files.set(`${folder}/${product.name}.hot.ts`, emitHot(product, hot, `./${product.name}.ts`));
    if (protoMessages(product).length > 0) {
      files.set(`${folder}/${product.name}.proto.ts`, emitProto(product, `./${product.name}.types.ts`));
    }
  }
  if (contracts) files.set(`${folder}/amm.ts`, emitContracts(contracts, core));
  return files;
}

/** All files, or those of one venue and the list. Throws `Refused` with the findings of every venue asked for. */
export function generate(root: string, only?: string): ReadonlyMap<string, string> {
  const ids = venueFolders(root);
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  const read = new Map<string, Venue>();
  for (const id of only === undefined ? ids : [only]) {
    try {
      const described = describe(root, id);
      read.set(id, described.venue);
      for (const [path, text] of emitDescribed(described)) files.set(path, text);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new Refused(problems);
  for (const [path, text] of registers(root)) files.set(path, text);
  const all = ids.map((id) => read.get(id) ?? listed(root, id));
  const unknown = strangeSuccessors(all);
  if (unknown.length > 0) throw new Refused(unknown);
  files.set("generated/venues.ts", emitVenues(all));
  return files;
}

/** What came after a closed venue is named by its id where it is described, and only there. */
function strangeSuccessors(venues: readonly Venue[]): readonly Problem[] {
  return venues.flatMap(({ closing, source }) => {
    const after = closing?.successor;
    if (after === undefined) return [];
    const found = venues.find(({ id, name }) => "id" in after ? id === after.id : name === after.name);
    const say = (text: string): Problem[] => [problemAt({ source, pointer: ["successor"] }, "closed", text)];
    if ("id" in after) return found ? [] : say(`There is no venue ${after.id}.`);
    return found ? say(`${after.name} is described: the successor is ${found.id}.`) : [];
  });
}

/** A venue for the list: its products do not matter there. */
function listed(root: string, id: string): Venue {
  const folder = join(root, "specs", id);
  const sources = sourcesOf(root, id);
  const reading = new Reading(sources, true);
  const venue = readVenue(reading, sources.open(join(folder, "venue.yaml")), id);
  if (reading.problems.length > 0) throw new Refused(reading.problems);
  return venue;
}
