/** What the tree shows of each venue: its connectors, its description, its tests, and whoever judged it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Capabilities } from "../../src/connector/exchange.ts";
import type { Pool } from "../../src/core/endpoint.ts";
import { simulatedVenue, simulatedVenues } from "../../src/sim/mod.ts";
import { ammCases, contractCases, exchangeCases } from "../../src/testing/mod.ts";
import { bookRuleOf, bookText } from "./venue_books.ts";
import type { CaseSuite, Kind } from "./venue_suites.ts";
import { extendedBy, filesBelow, readJson, readText } from "./tree.ts";

/** A capability, in the words of the tables. */
export const capabilities: Readonly<Record<keyof Capabilities, string>> = {
  amendOrder: "amend",
  cancelOrders: "batches",
  createTriggerOrder: "trigger orders",
  createQuoteOrder: "market orders by quote",
  orderSocket: "orders over the socket",
  armDeadMansSwitch: "dead man's switch",
  openPosition: "positions",
};

/** What a case needs, by its id. */
export const needsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...exchangeCases, ...contractCases, ...ammCases].map(({ id, needs }) => [id, needs]),
);

/** How many cases there are for a kind. */
export const casesOf: Readonly<Record<Kind, number>> = {
  spot: exchangeCases.length,
  perp: exchangeCases.length + contractCases.length,
  amm: ammCases.length,
};

/** A library that traded at a venue's simulation, or compared signatures, without a failure. */
export interface Judged {
  /** Name and version. */
  readonly library: string;
  /** The day of the latest such run. */
  readonly date: string;
}

/** One venue and kind, with what its tests show. */
export interface Facts {
  readonly venue: string;
  readonly kind: Kind;
  readonly suites: readonly CaseSuite[];
  readonly can: readonly string[];
  /** Order books only. */
  readonly contracts: readonly string[];
  readonly book?: string;
  readonly limits: string;
  readonly judged: readonly Judged[];
  /** Of a venue of pools: the packages whose contracts its tests deploy. */
  readonly packages: readonly string[];
}

/** The cases that one of the suites runs, in order. */
export function ranIn(suites: readonly CaseSuite[]): readonly string[] {
  return [...new Set(suites.flatMap(({ ran }) => ran))].sort();
}

type Passed = Readonly<Record<string, { readonly library: string; readonly date: string }>>;
type Made = Readonly<Record<string, unknown>> & { readonly close: () => Promise<void> };

/** Every venue that its tests show something of. */
export async function factsOf(root: string, suites: readonly CaseSuite[]): Promise<readonly Facts[]> {
  const { venues } = await module<{ venues: readonly { id: string; kinds: readonly Kind[] }[] }>(
    root,
    "generated/venues.ts",
  );
  const found: Facts[] = [];
  for (const { id, kinds } of venues) {
    for (const kind of kinds) {
      const own = suites.filter((suite) => suite.venue === id && suite.kind === kind && suite.ran.length > 0);
      if (kind === "amm" && (own.length > 0 || isTried(root, id, "swap"))) found.push(poolsOf(root, id, own));
      if (kind !== "amm" && own.length > 0) found.push(await bookOf(root, id, kind, own));
    }
  }
  return found;
}

function poolsOf(root: string, venue: string, suites: readonly CaseSuite[]): Facts {
  const positions = needed(suites, "positions") || isTried(root, venue, "openPosition");
  return {
    ...{ venue, kind: "amm", suites, contracts: [], limits: "", judged: [] },
    can: ["swaps", ...(positions ? [capabilities.openPosition] : [])],
    packages: packagesOf(root, venue),
  };
}

async function bookOf(
  root: string,
  venue: string,
  kind: "spot" | "perp",
  suites: readonly CaseSuite[],
): Promise<Facts> {
  const made = (await module<Record<string, (options: object) => Made>>(root, `src/venues/${venue}/mod.ts`))[kind]?.(
    {},
  );
  if (!made) throw new Error(`venuekit/${venue} has no ${kind}, and a contract suite of it`);
  const can = Object.entries(capabilities).filter(([name]) =>
    name in made && (needed(suites, name) || isTried(root, venue, name))
  ).map(([, words]) => words);
  await made.close();
  // Where another venue's API is described, its connector may be the other's too.
  const homes = [venue, extendedBy(root, venue) ?? venue].map((id) => `src/venues/${id}`);
  const sources = filesBelow(root, homes, [".ts"]);
  const rule = bookRuleOf(new Map(sources.map((path) => [path, readText(root, path)])), kind);
  const { venue: described } = await module<{ venue: { pools: Readonly<Record<string, Pool>> } }>(
    root,
    `generated/${venue}/venue.ts`,
  );
  const simulated = simulatedVenues().some((one) => one.id === venue && one.kind === kind);
  const traded = simulated ? simulatedVenue(venue, kind).markets.flatMap(({ spec }) => spec.contract ?? []) : [];
  return {
    ...{ venue, kind, suites, can, packages: [] },
    contracts: [
      ...(traded.some(({ inverse }) => !inverse) ? ["linear"] : []),
      ...(traded.some(({ inverse }) => inverse) ? ["inverse"] : []),
    ],
    // A book that is told whole cannot miss a change; of the others the tests have to show that it is noticed.
    ...(rule.every((one) => one.kind === "whole") || needed(suites, "bookSequence") ? { book: bookText(rule) } : {}),
    limits: limitsText(described.pools, kind),
    judged: judgesOf(root, venue, kind),
  };
}

function needed(suites: readonly CaseSuite[], need: string): boolean {
  return ranIn(suites).some((id) => needsOf.get(id)?.includes(need));
}

/** Whether a test of the venue's own uses a member. */
function isTried(root: string, venue: string, member: string): boolean {
  const used = new RegExp(`\\.${member}[.(]`);
  return filesBelow(root, [`test/${venue}`], [".test.ts"]).some((path) => used.test(readText(root, path)));
}

/** What an address and an account may ask: the pools where they are few, else how many there are. */
export function limitsText(pools: Readonly<Record<string, Pool>>, kind: Kind): string {
  const own = Object.entries(pools).filter(([name, pool]) =>
    (pool.kind ?? kind) === kind && pool.scope !== "socket" && name !== "connects"
  );
  const parts = (["ip", "account"] as const).flatMap((scope) => {
    const some = own.filter(([, pool]) => pool.scope === scope);
    if (some.length === 0) return [];
    const words = some.length > 3
      ? `${some.length} pools`
      : some.map(([name, pool]) => `${name} ${rate(pool)}`).join(", ");
    return [`${scope === "ip" ? "address" : "account"}: ${words}`];
  });
  return parts.join("; ");
}

function rate({ limit, window, drains }: Pool): string {
  if (drains) return `${limit} (${Math.round(limit * 100_000 / window) / 100}/s)`;
  const units = [["day", 86_400_000], ["h", 3_600_000], ["min", 60_000], ["s", 1_000]] as const;
  const [name, size] = units.find(([, one]) => window % one === 0) ?? ["ms", 1];
  return `${limit}/${window === size ? name : `${window / size} ${name}`}`;
}

/** The judges of a venue and kind that passed, and those of its signatures, each library once with its latest day. */
function judgesOf(root: string, venue: string, kind: Kind): readonly Judged[] {
  const path = "bench/judges/passed.json";
  if (!existsSync(join(root, path))) return [];
  const latest = new Map<string, string>();
  for (const [judge, { library, date }] of Object.entries(readJson(root, path) as Passed)) {
    const signs = judge === `signing/${venue}` || judge.startsWith(`signing/${venue}/`);
    if (!signs && !judge.startsWith(`${venue}.${kind}/`)) continue;
    if (!signs && !existsSync(join(root, `bench/judges/${judge}.mjs`))) continue;
    const name = signs ? `${library} (signatures)` : library;
    if ((latest.get(name) ?? "") < date) latest.set(name, date);
  }
  return [...latest].map(([library, date]) => ({ library, date }));
}

/** The venue's own packages among those that its files of `test/chain` name. */
function packagesOf(root: string, venue: string): readonly string[] {
  const path = "test/chain/package.json";
  if (!existsSync(join(root, path))) return [];
  const { dependencies } = readJson(root, path) as { readonly dependencies: Readonly<Record<string, string>> };
  const text = filesBelow(root, ["test/chain"], [".ts"])
    .filter((file) => file.startsWith(`test/chain/${venue}`)).map((file) => readText(root, file)).join("\n");
  return Object.keys(dependencies).filter((name) => name.includes(venue) && text.includes(`${name}/`));
}

async function module<M>(root: string, path: string): Promise<M> {
  return await import(pathToFileURL(join(root, path)).href) as M;
}
