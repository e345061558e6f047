import { writeFileSync } from "node:fs";
import process from "node:process";
import { closedVenues, venues } from "../../generated/venues.ts";
import type { Credentials } from "../core/secret.ts";
import { Misuse, readOptions, wholeNumber } from "./arguments.ts";
import { isSick, textOf } from "./doctor/report.ts";

const networks = ["live", "testnet", "demo", "sim"] as const;
/** Those that have order books: of contracts on a chain, the chain itself says what they are. */
const kinds = ["spot", "perp"] as const;

/** Holds what a venue answers now against its description, and says where they differ. */
export async function doctor(args: readonly string[]): Promise<void> {
  const [venue, ...rest] = args;
  const known = venues.filter(({ kinds: own }) => own.some((kind) => kind !== "amm"));
  const ids = known.map(({ id }) => id).join(", ");
  if (venue === undefined || venue.startsWith("-")) throw new Misuse(`a venue is needed; there are: ${ids}`);
  const closed = closedVenues.find(({ id }) => id === venue);
  if (closed !== undefined) throw new Misuse(`${closed.name} is known to be closed since ${closed.since}`);
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
  const credentials = credentialsOf(process.env);
  // The other commands start without connectors and schemas.
  const { diagnose } = await import("./doctor/diagnose.ts");
  const report = await diagnose({
    venue: entry.id,
    kind,
    products: own,
    options: { network, ...(given.url === undefined ? {} : { url: given.url }) },
    credentials,
    follow: seconds * 1_000,
    symbol: given.symbol,
  });
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
