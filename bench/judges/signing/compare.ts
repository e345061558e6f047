/** Compares the requests of one venue and kind, and counts. */
import { inspect } from "node:util";
import { parseJson } from "../../../src/core/json.ts";
import { Random } from "../../../src/sim/prng.ts";
import type { Comparison, Deviation, Difference, Fields, Keys } from "./comparison.ts";
import { deviations, differ, listed, type Sent, signatureOf, signedText } from "./deviations.ts";
import { type Private, type Recorder, recorder, type Venue } from "./ours.ts";
import {
  type Exchange,
  findOperation,
  type Known,
  openExchange,
  operationsOf,
  resigned,
  setTime,
  signed,
} from "./theirs.ts";
import { randomParams, randomValue } from "./values.ts";

/** At least so many requests of a venue and kind, and so many of each operation. */
const fewest = 240;
const fewestEach = 6;
/** 2026-01-01 in milliseconds since 1970 UTC. Requests lie some hours apart, so that no limit is ever used up. */
const begin = 1_767_225_600_000;
const apart = 3 * 3_600_000;

/** What came of one kind. */
export interface Tally {
  readonly name: string;
  equal: number;
  /** Of the equal ones: the same byte for byte, headers apart. */
  identical: number;
  asListed: number;
  /** What was different, a line each. */
  readonly different: string[];
  /** How many operations were compared. */
  operations: number;
  /** Operations of ours that ccxt does not have. */
  readonly unknown: string[];
}

const tallyOf = (name: string): Tally => ({
  name,
  equal: 0,
  identical: 0,
  asListed: 0,
  different: [],
  operations: 0,
  unknown: [],
});

/** Both sides with the same keys. */
interface Pair {
  readonly name: string;
  readonly keys: Keys;
  readonly ours: Recorder;
  readonly theirs: Exchange;
}

/** Compares every operation of a kind that ccxt has as well. `seen` collects the differences that were met. */
export async function compareKind(
  id: string,
  venue: Venue,
  comparison: Comparison,
  kind: string,
  seed: number,
  seen: Set<Difference>,
): Promise<Tally> {
  const tally = tallyOf(`${id} ${kind}`);
  const dice = new Random(seed);
  const pairs: Pair[] = [];
  for (const [name, keys] of Object.entries(comparison.keys)) {
    const theirs = await openExchange(comparison, keys);
    pairs.push({ name, keys, theirs, ours: await recorder(venue, kind, keys, comparison) });
  }
  const known = new Map(pairs.map((pair) => [pair, operationsOf(pair.theirs)]));
  const operationOf = ({ endpoint }: Private, pair: Pair): Known | undefined => {
    const servers = venue.addresses[pair.keys.ours.network ?? "live"];
    return findOperation(
      known.get(pair) ?? [],
      endpoint.method,
      `${servers?.[endpoint.server ?? "rest"]}${endpoint.path}`,
    );
  };
  const compared = (await venue.operations(kind)).filter((operation) => {
    const apart = Object.hasOwn(comparison.apart ?? {}, operation.endpoint.id);
    const has = !apart && pairs.every((pair) => operationOf(operation, pair) !== undefined);
    if (!has && !apart) tally.unknown.push(operation.endpoint.id);
    return has;
  });
  tally.operations = compared.length;
  const each = Math.max(fewestEach, Math.ceil(fewest / Math.max(1, compared.length)));
  let now = begin;
  for (const operation of compared) {
    for (let index = 0; index < each; index++) {
      const pair = pairs[index % pairs.length];
      const theirs = pair && operationOf(operation, pair);
      if (!pair || !theirs) continue;
      now += apart + dice.unit() * 1_000;
      const params = randomParams(dice, operation.described.params, operation.described.body, comparison.values);
      const { params: all } = operation.described;
      const some = all.some((param) => param.in !== "path" && params[param.name] !== undefined);
      if (comparison.empty !== undefined && !some) continue;
      try {
        count(tally, comparison, seen, await compareOne(comparison, operation, pair, theirs, params, now));
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        tally.different.push(`${operation.endpoint.id} (${pair.name}): ${text}: ${JSON.stringify(params)}`);
      }
    }
  }
  for (const { ours } of pairs) await ours.close();
  return tally;
}

interface Compared {
  readonly what: string;
  readonly found: readonly Deviation[];
  readonly identical: boolean;
}

function count(
  tally: Tally,
  { differences }: Comparison,
  seen: Set<Difference>,
  { what, found, identical }: Compared,
): void {
  const known = found.map((deviation) => listed(deviation, differences));
  for (const difference of known) if (difference) seen.add(difference);
  if (found.length === 0) {
    tally.equal++;
    if (identical) tally.identical++;
  } else if (!known.includes(undefined)) tally.asListed++;
  else {
    const shown = found.filter((_, index) => !known[index]).map(({ part, name, ours, theirs }) =>
      `${part} ${name}: ours ${inspect(ours)}, ccxt's ${inspect(theirs)}`
    );
    tally.different.push(`${what}: ${shown.join("; ")}`);
  }
}

/** The body of a request; nothing of one that is a form. */
function jsonOf({ body = "" }: Sent): Fields {
  return /^[[{]/.test(body) ? parseJson(body) as Fields : {};
}

async function compareOne(
  comparison: Comparison,
  { endpoint, described }: Private,
  { name, ours, theirs: exchange }: Pair,
  operation: Known,
  params: Fields,
  now: number,
): Promise<Compared> {
  const { signature, settings = {}, nonce } = comparison;
  setTime(exchange, now);
  const sent = await ours.record(endpoint, params, now);
  if (nonce !== undefined) {
    const value = fieldOf(sent, nonce);
    exchange["nonce"] = () => value;
  }
  set(exchange, settings, params);
  const given = givenTo(comparison, endpoint, params);
  const full = comparison.prepare?.(exchange, given as Fields, jsonOf(sent), sent.headers) ?? given;
  const { sent: natural, raw } = signed(exchange, operation, full);
  const found = [...deviations(sent, natural, signature)];
  if (raw) found.push({ part: "encoding", name: "", ours: "encoded", theirs: "as it is" });
  if (signature) {
    const path = Object.fromEntries(
      described.params.flatMap((param) => param.in === "path" ? [[param.name, params[param.name]]] : []),
    );
    const text = signedText(sent, signature);
    const again = resigned(exchange, operation, text, path, {
      list: endpoint.body === "list",
      plain: comparison.plainQuery === true,
    });
    const [one, other] = [signatureOf(sent, signature), signatureOf(again, signature)];
    if (one !== other || (one === undefined) !== (endpoint.auth === "key")) {
      found.push({ part: "signature", name: "", ours: one, theirs: other });
    }
    if (one !== undefined && signedText(again, signature) !== text) {
      throw new Error("ccxt did not sign the text that it was given");
    }
  }
  const identical = sent.url === natural.url && (sent.body ?? "") === (natural.body ?? "");
  return { what: `${endpoint.id} (${name})`, found, identical };
}

function set(exchange: Exchange, settings: NonNullable<Comparison["settings"]>, params: Fields): void {
  for (const [option, { param, absent }] of Object.entries(settings)) {
    exchange.options[option] = params[param] ?? absent;
  }
}

/** Our parameters as a caller of ccxt's generated methods gives them. */
function givenTo(
  { lists = [] }: Comparison,
  { params: table, fixed, body }: Private["endpoint"],
  params: Fields,
): unknown {
  const entries = Object.entries(params).flatMap(([name, value]): [string, unknown][] => {
    const rule = table[name];
    // Headers are `sign`'s own business there.
    if (rule?.in === "header") return [];
    if (!Array.isArray(value) || rule?.list === undefined || rule.list === "repeat" || lists.includes(name)) {
      return [[name, value]];
    }
    return [[name, rule.list === "comma" ? value.join(",") : JSON.stringify(value)]];
  });
  if (body === "list") {
    const list = (entries.find(([name]) => table[name]?.in === "body")?.[1] ?? []) as readonly unknown[];
    // What stands in the path is taken from the items there.
    const path = Object.fromEntries(entries.filter(([name]) => table[name]?.in === "path"));
    return list.map((item) => typeof item === "object" && item !== null ? { ...item, ...path } : item);
  }
  return { ...fixed, ...Object.fromEntries(entries) };
}

/** A field of a request's body as text. */
function fieldOf({ body = "" }: Sent, name: string): string | undefined {
  if (!body.startsWith("{")) return new URLSearchParams(body).get(name) ?? undefined;
  const value = (parseJson(body) as Fields)[name];
  return value === undefined ? undefined : String(value);
}

/** Compares the signed frames of a venue's sockets. */
export async function compareFrames(
  id: string,
  venue: Venue,
  comparison: Comparison,
  seed: number,
  seen: Set<Difference>,
): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const frame of comparison.frames ?? []) {
    const tally = tallyOf(`${id} ${frame.name}`);
    const dice = new Random(seed);
    const requests = (frame.of ?? []).flatMap((kind) => venue.requests(kind));
    tally.operations = requests.length;
    let now = begin;
    for (const [name, keys] of Object.entries(comparison.keys)) {
      if (frame.keys?.includes(name) === false) continue;
      const exchange = await openExchange(comparison, keys);
      for (let index = 0; index < fewest; index++) {
        now += apart + dice.unit() * 1_000;
        const request = requests[index % requests.length];
        const shape = request?.params;
        const drawn = shape ? randomValue(dice, shape.shape, false) as Fields : {};
        const params = frame.fit?.(drawn) ?? drawn;
        setTime(exchange, now);
        set(exchange, comparison.settings ?? {}, params);
        const [ours, theirs] = [
          await frame.ours(keys.ours, params, now),
          await frame.theirs(exchange, params, keys.ours),
        ];
        const found = differ("", ours, theirs);
        const identical = JSON.stringify(ours) === JSON.stringify(theirs);
        count(tally, comparison, seen, { what: `${request?.id ?? frame.name} (${name})`, found, identical });
      }
    }
    tallies.push(tally);
  }
  return tallies;
}
