/** One run: a venue's connectors are opened, asked and closed, and everything that comes is looked at. */
import { systemClock } from "../../core/clock.ts";
import type { OpenValues } from "../../core/endpoint.ts";
import { SchemaError, VenueKitError } from "../../core/errors.ts";
import { lookOn } from "../../core/schema.ts";
import type { FrameUse } from "../../core/scan/reader.ts";
import { type Credentials, guard, hideTokens, scrubbed } from "../../core/secret.ts";
import type { SessionOptions } from "../../core/session.ts";
import { load } from "../../load.ts";
import { Drift } from "./drift.ts";
import { Places } from "./places.ts";
import type { DriftReport } from "./report.ts";
import { accountRound, publicRound, type Round, type Step } from "./round.ts";

/** Whom to ask, and for how long. */
export interface Patient {
  readonly venue: string;
  readonly kind: "spot" | "perp";
  /** What is described of the venue: a connector of one kind may take from the tables of the other. */
  readonly products: readonly string[];
  readonly options: Pick<SessionOptions, "network" | "url">;
  /** The account is read as well, where they are given. */
  readonly credentials?: Credentials | undefined;
  /** Milliseconds for which streams are followed. */
  readonly follow: number;
  readonly symbol?: string | undefined;
}

/** Asks for everything; what fails is in the report. One run at a time. */
export async function diagnose(patient: Patient): Promise<DriftReport> {
  const { venue, kind, products, options, credentials, follow, symbol } = patient;
  const scrub = scrubOf(credentials);
  const drift = new Drift(await placesOf(venue, products), scrub);
  // Cut afterwards: half a key is not recognised as one.
  const words = (error: unknown): string => scrub(wordsOf(error)).slice(0, 300);
  const round: Round = { clock: systemClock, follow, symbol, words };
  const open = (await load(venue))[kind];
  if (open === undefined) throw new Error(`${venue} has no connector of the kind ${kind}`);
  const steps: Step[] = [];
  let frames: readonly FrameUse[] = [];
  lookOn(drift);
  try {
    const exchange = open(options);
    try {
      steps.push(...await publicRound(exchange, round));
      frames = exchange.frames().filter(({ decoded, surprises }) => decoded + surprises > 0);
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
  return { drift: 1, venue, kind, network: options.network ?? "live", at, steps, frames, operations: drift.observed() };
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

/** What is described of a venue. */
async function placesOf(id: string, own: readonly string[]): Promise<Places> {
  const places = new Places();
  for (const product of own) {
    const tables = await tablesOf(id, product);
    const values = await import(`../../../generated/${id}/${product}.values.ts`) as { readonly openValues: OpenValues };
    places.add(product, tables, values.openValues);
  }
  return places;
}

/** A template for each kind of product: what is built has the files that a template may mean, and these mean tables alone. */
async function tablesOf(id: string, product: string): Promise<Readonly<Record<string, unknown>>> {
  if (product === "spot") return await import(`../../../generated/${id}/spot.ts`);
  if (product === "perp") return await import(`../../../generated/${id}/perp.ts`);
  throw new Error(`${product} has no tables that are looked at`);
}
