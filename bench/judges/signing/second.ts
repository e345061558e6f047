/**
 * Our signed requests beside those of a second client, where ccxt is the first: it is given the address and the parameters of
 * our request, at the same time and with the same keys, and writes and signs them by itself.
 */
import { existsSync } from "node:fs";
import { inspect } from "node:util";
import { Random } from "../../../src/sim/prng.ts";
import type { Comparison, Difference, Fields, Keys } from "./comparison.ts";
import { deviations, listed, type Sent, signatureOf } from "./deviations.ts";
import type { Line } from "./main.ts";
import { openVenue, type Private, type Recorder, recorder, type Venue } from "./ours.ts";
import { randomParams } from "./values.ts";

/** What a client is to ask for. */
export interface Asked {
  readonly method: string;
  /** The address up to its path. */
  readonly origin: string;
  readonly path: string;
  readonly query: Fields;
  /** Of JSON; nothing where there is none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs one request, of which nothing is sent. */
export type Client = (asked: Asked) => Promise<Sent>;

/** A second client of a venue. Default export of `second/<venue>.ts`. */
export interface Second {
  /** Its package. */
  readonly library: string;
  /** Where the signature travels; absent where it is never the same twice, and a difference of the list compares it. */
  readonly signature?: NonNullable<Comparison["signature"]>;
  /** Bodies are not signed: requests whose bodies differ as listed are compared as well. */
  readonly bodiesAreUnsigned?: true;
  /** It sends queries as they are signed, which is before they are encoded. */
  readonly plainQuery?: true;
  /** Parameters that signing adds to a query. */
  readonly added: readonly string[];
  open(keys: Keys): Promise<Client>;
  readonly differences: readonly Difference[];
}

/** Of each operation so many requests, and more, to a bound, until one of them could be compared. */
const each = 12;
const begin = 1_767_225_600_000;
const apart = 3 * 3_600_000;

/** Venues with a second client, and what it is called. */
export async function secondOf(id: string): Promise<Second | undefined> {
  const file = new URL(`second/${id}.ts`, import.meta.url);
  return existsSync(file) ? (await import(file.href) as { default: Second }).default : undefined;
}

/** Compares one venue, a line for each kind of its markets. */
export async function* compareSecond(id: string, seed: number): AsyncGenerator<Line> {
  const second = await secondOf(id);
  if (!second) throw new Error(`no second client of ${id}`);
  const { default: comparison } = await import(new URL(`venues/${id}.ts`, import.meta.url).href) as {
    default: Comparison;
  };
  const venue = openVenue(id);
  const seen = new Set<Difference>();
  for (const kind of venue.kinds.filter((kind) => kind !== "amm")) {
    yield await compareKind({ id, venue, second, comparison, seen }, kind, seed);
  }
  const gone = second.differences.filter((difference) => !seen.has(difference));
  yield {
    name: `${id} differences`,
    says: `${second.differences.length} listed, ${gone.length === 0 ? "each" : "not each"} was met`,
    wrong: gone.map(({ part, name, reason }) => `not met: ${part} ${name}: ${reason}`),
  };
}

interface Sides {
  readonly id: string;
  readonly venue: Venue;
  readonly second: Second;
  readonly comparison: Comparison;
  /** The differences that were met. */
  readonly seen: Set<Difference>;
}

interface Counts {
  /** Written the same byte for byte, signature and all. */
  identical: number;
  /** The same parameters in other words: signatures of two texts say nothing. */
  otherwise: number;
}

async function compareKind(sides: Sides, kind: string, seed: number): Promise<Line> {
  const { id, venue, second, comparison } = sides;
  const dice = new Random(seed);
  const counts: Counts = { identical: 0, otherwise: 0 };
  const wrong: string[] = [];
  // Where a key is sent and nothing is signed, there is nothing to compare.
  const operations = (await venue.operations(kind)).filter(({ endpoint }) => endpoint.auth === "signed");
  let now = begin;
  for (const [name, keys] of Object.entries(comparison.keys)) {
    const ours = await recorder(venue, kind, keys, comparison);
    const theirs = await second.open(keys);
    for (const operation of operations) {
      const before = counts.identical;
      for (let index = 0; index < each * 4 && (index < each || counts.identical === before); index++) {
        // Some round a time to seconds and some cut it: in the first half of one both come to the same.
        now += apart;
        const time = now + dice.below(500);
        const what = `${operation.endpoint.id} (${name})`;
        try {
          const found = await compareOne(sides, operation, ours, theirs, dice, time, counts);
          if (found) wrong.push(`${what}: ${found}`);
        } catch (error) {
          wrong.push(`${what}: ${error instanceof Error ? error.message : inspect(error)}`);
        }
      }
      if (counts.identical === before) wrong.push(`${operation.endpoint.id} (${name}): never written alike`);
    }
    await ours.close();
  }
  const says =
    `${operations.length} operations; ${counts.identical} requests the same byte for byte, so is what signs ` +
    `them; ${counts.otherwise} written otherwise`;
  return { name: `${id} ${kind}`, says, wrong };
}

/** What is wrong with one request, or nothing. */
async function compareOne(
  { second, comparison, seen }: Sides,
  { endpoint, described }: Private,
  ours: Recorder,
  theirs: Client,
  dice: Random,
  now: number,
  counts: Counts,
): Promise<string | undefined> {
  const params = randomParams(dice, described.params, described.body, comparison.values);
  const sent = await ours.record(endpoint, params, now);
  const made = await at(now, () => theirs(askedBy(sent, second)));
  const plain = second.plainQuery ? plainUrls(sent.url) : [];
  const other = plain.includes(made.url) ? { ...made, url: sent.url } : made;
  const found = deviations(sent, other, second.signature);
  const unknown = found.filter((deviation) => {
    const difference = listed(deviation, second.differences);
    if (difference) seen.add(difference);
    return !difference;
  });
  if (unknown.length > 0) {
    return unknown.map(({ part, name, ours, theirs }) =>
      `${part} ${name}: ours ${inspect(ours)}, the other's ${inspect(theirs)}`
    ).join("; ");
  }
  const texts = [sent, other].map(({ url, body = "" }) =>
    `${withoutSignature(url, second)} ${second.bodiesAreUnsigned ? "" : body}`
  );
  const inOrder = other === made || made.url === plain[0];
  if (texts[0] !== texts[1] || !inOrder) {
    counts.otherwise++;
    return undefined;
  }
  counts.identical++;
  if (!second.signature) return undefined;
  const [one, two] = [signatureOf(sent, second.signature), signatureOf(other, second.signature)];
  return one !== undefined && one === two ? undefined : `signature: ours ${one}, the other's ${two}`;
}

function withoutSignature(url: string, { signature }: Second): string {
  return signature?.in === "query" ? url.replace(new RegExp(`[?&]${signature.name}=[^&]*`), "") : url;
}

/** An address with its query as it reads before it is encoded: in its order, and by its names. */
function plainUrls(url: string): readonly string[] {
  const [path = "", query] = url.split("?");
  if (query === undefined) return [url];
  const pairs = query.split("&").map((pair) => pair.split("=").map(decodeURIComponent) as [string, string]);
  const text = (pairs: readonly (readonly [string, string])[]): string =>
    `${path}?${pairs.map((pair) => pair.join("=")).join("&")}`;
  return [text(pairs), text(pairs.toSorted(([one], [other]) => one < other ? -1 : one > other ? 1 : 0))];
}

/** Our request as a caller of the other client gives it. */
function askedBy({ method, url, headers, body }: Sent, { added }: Second): Asked {
  const { origin, pathname, searchParams } = new URL(url);
  const query: Record<string, unknown> = {};
  for (const name of new Set(searchParams.keys())) {
    if (added.includes(name)) continue;
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  return { method, origin, path: pathname, query, headers, body: body ? JSON.parse(body) as unknown : undefined };
}

/** Stops the clock for what reads it by itself. */
async function at<T>(now: number, run: () => Promise<T>): Promise<T> {
  const real = Date.now;
  Date.now = () => now;
  try {
    return await run();
  } finally {
    Date.now = real;
  }
}
