import { writeFileSync } from "node:fs";
import process from "node:process";
import { venues } from "../../generated/venues.ts";
import { systemClock } from "../core/clock.ts";
import type { OpenValues } from "../core/endpoint.ts";
import { SchemaError, VenueKitError } from "../core/errors.ts";
import { lookOn } from "../core/schema.ts";
import { type Credentials, guard, hideTokens, scrubbed } from "../core/secret.ts";
import type { SessionOptions } from "../core/session.ts";
import { load } from "../load.ts";
import { Misuse, readOptions, wholeNumber } from "./arguments.ts";
import { Drift } from "./doctor/drift.ts";
import { Places } from "./doctor/places.ts";
import { type DriftReport, isSick, textOf } from "./doctor/report.ts";
import { accountRound, publicRound, type Round } from "./doctor/round.ts";

const networks = ["live", "testnet", "demo", "sim"] as const;
/** Those that have order books: of contracts on a chain, the chain itself says what they are. */
const kinds = ["spot", "perp"] as const;

/** Holds what a venue answers now against its description, and says where they differ. */
export async function doctor(args: readonly string[]): Promise<void> {
  const [venue, ...rest] = args;
  const known = venues.filter(({ kinds: own }) => own.some((kind) => kind !== "amm"));
  const ids = known.map(({ id }) => id).join(", ");
  if (venue === undefined || venue.startsWith("-")) throw new Misuse(`a venue is needed; there are: ${ids}`);
  const entry = known.find(({ id }) => id === venue);
  if (entry === undefined) throw new Misuse(`the venue is one of ${ids}, not ${venue}`);
  const given = readOptions(rest, ["kind", "network", "url", "symbol", "seconds", "json"]);
  const own = kinds.filter((kind) => entry.kinds.includes(kind));
  const kind = own.find((one) => one === (given.kind ?? own[0]));
  if (kind === undefined) throw new Misuse(`option --kind is one of ${own.join(", ")} for ${venue}, not ${given.kind}`);
  const where = given.network ?? (given.url === undefined ? "live" : "sim");
  const network = networks.find((one) => one === where);
  if (network === undefined) throw new Misuse(`option --network is one of ${networks.join(", ")}, not ${where}`);
  const seconds = wholeNumber("seconds", given.seconds ?? "10", 1, 3_600);
  const options: SessionOptions = { network, ...(given.url === undefined ? {} : { url: given.url }) };
  const credentials = credentialsOf(process.env);
  const scrub = scrubOf(credentials);

  const drift = new Drift(await placesOf(entry.id, own), scrub);
  const round: Round = {
    clock: systemClock,
    follow: seconds * 1_000,
    symbol: given.symbol,
    words: (error) => scrub(wordsOf(error)).slice(0, 300),
  };
  const open = (await load(entry.id))[kind];
  if (open === undefined) throw new Error(`${venue} has no connector of the kind ${kind}`);
  lookOn((schema, value, context) => drift.see(schema, value, context));
  const steps = [];
  try {
    const exchange = open(options);
    try {
      steps.push(...await publicRound(exchange, round));
    } finally {
      await exchange.close();
    }
    // Another one, so that what is wrong with the account or its key takes nothing of the above.
    if (credentials !== undefined) {
      const account = open({ ...options, credentials });
      try {
        steps.push(...await accountRound(account, round));
      } finally {
        await account.close();
      }
    }
  } finally {
    lookOn(undefined);
  }
  const at = new Date(systemClock.now()).toISOString();
  const report: DriftReport = { drift: 1, venue, kind, network, at, steps, operations: drift.observed() };
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(textOf(report));
  if (isSick(report)) process.exitCode = 1;
}

/** A key that is in the environment: its parts have the names of the fields of `Credentials`. */
function credentialsOf(environment: Readonly<Record<string, string | undefined>>): Credentials | undefined {
  const { VENUEKIT_KEY: key, VENUEKIT_SECRET: secret, VENUEKIT_PRIVATE_KEY: privateKey } = environment;
  const passphrase = environment["VENUEKIT_PASSPHRASE"];
  if (!key) return undefined;
  const third = passphrase ? { passphrase } : {};
  if (privateKey) return { key, privateKey, ...third };
  if (!secret) throw new Misuse("VENUEKIT_KEY is set, and VENUEKIT_SECRET or VENUEKIT_PRIVATE_KEY is not");
  return { key, secret, ...third };
}

function scrubOf(credentials: Credentials | undefined): (text: string) => string {
  const keys = credentials && guard(credentials);
  return keys === undefined ? hideTokens : (text) => scrubbed(text, keys);
}

/** An error with the operation and the place that it names. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const operation = error instanceof VenueKitError && error.operation !== undefined ? `${error.operation}: ` : "";
  const name = error instanceof SchemaError ? "" : `${error.name}: `;
  return `${operation}${name}${error.message}`;
}

/** What is described of a venue. A connector of one kind may take from the tables of the other. */
async function placesOf(id: string, own: readonly string[]): Promise<Places> {
  const places = new Places();
  for (const product of own) {
    const tables = await import(`../../generated/${id}/${product}.ts`) as Readonly<Record<string, unknown>>;
    const values = await import(`../../generated/${id}/${product}.values.ts`) as { readonly openValues: OpenValues };
    places.add(product, tables, values.openValues);
  }
  return places;
}
