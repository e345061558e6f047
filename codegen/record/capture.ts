/** Asks one operation through the venue's own client, and keeps what came as it came. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Endpoint as Table } from "../../src/core/endpoint.ts";
import { type Http, type HttpAnswer, openHttp } from "../../src/core/http/http.ts";
import { SchemaError } from "../../src/core/errors.ts";
import type { Session, SessionOptions } from "../../src/core/session.ts";
import type { Endpoint, Product } from "../ir.ts";

export interface Captured {
  readonly body: string;
  /** Where the answer is not what the description says: what it is recorded for. */
  readonly drift?: string;
}

interface Client {
  readonly call: Session["call"];
  close(): void | Promise<void>;
}

/** Throws what the client throws, where no answer of the venue came that could be recorded. */
export async function capture(
  root: string,
  venue: string,
  product: Product,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  options: SessionOptions,
): Promise<Captured> {
  const generated = await load(root, `generated/${venue}/${product.name}.ts`);
  const table = generated[endpoint.constant] as Table<object, unknown>;
  const http = openHttp();
  let last: HttpAnswer | undefined;
  const listening: Http = async (request) => {
    const answer = await http.request(request);
    if (!request.url.includes(endpoint.path.replace(/[#{].*/, ""))) return answer;
    last = answer;
    return answer;
  };
  const client = await clientOf(root, venue, product.name, { ...options, ports: { http: listening } });
  try {
    await client.call(table, params);
    return { body: last?.body ?? "" };
  } catch (error) {
    const drift = driftOf(error);
    if (drift === undefined || last === undefined) throw error;
    return { body: last.body, drift: drift.message };
  } finally {
    await client.close();
    http.close();
  }
}

/** A write whose answer cannot be read ends as an unknown outcome, with the reason below it. */
function driftOf(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.name === SchemaError.name ? error : driftOf(error.cause);
}

/** The connector of the product, or the bare session of a venue that has none yet. */
export async function clientOf(root: string, venue: string, product: string, options: SessionOptions): Promise<Client> {
  const path = `src/venues/${venue}/mod.ts`;
  const module = existsSync(join(root, path)) ? await load(root, path) : {};
  const make = (module[product] ?? module["open"]) as ((options: SessionOptions) => Partial<Client>) | undefined;
  const client = make?.(options);
  if (client?.call === undefined || client.close === undefined) {
    throw new Error(`${path} has no ${product} or open with a call`);
  }
  return client as Client;
}

/** What a file of the project exports. */
export async function load(root: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  return await import(pathToFileURL(join(root, path)).href) as Readonly<Record<string, unknown>>;
}
