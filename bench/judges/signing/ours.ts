/** Our side: a venue's connector, with ports that hold the time and keep what would have been sent. */
import type { Endpoint as Described, Product, Request } from "../../../codegen/ir.ts";
import { describe } from "../../../codegen/generate.ts";
import type { Endpoint } from "../../../src/core/endpoint.ts";
import type { SessionOptions } from "../../../src/core/session.ts";
import type { Comparison, Connector, Fields, Keys } from "./comparison.ts";
import type { Sent } from "./deviations.ts";

type Operation = Endpoint<Fields, unknown>;

/** An operation that is signed, or that a key is sent with: what is called, and what its parameters look like. */
export interface Private {
  readonly endpoint: Operation;
  readonly described: Described;
}

/** One venue of ours. */
export interface Venue {
  readonly kinds: readonly string[];
  readonly addresses: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Signed operations of a product. */
  operations(kind: string): Promise<readonly Private[]>;
  /** Signed requests of a product's sockets. */
  requests(kind: string): readonly Request[];
  open(kind: string, options: SessionOptions): Promise<Connector>;
}

const project = new URL("../../../", import.meta.url);

/** Reads a venue's description, which says what parameters look like, and loads what was generated from it. */
export function openVenue(id: string): Venue {
  const { venue, products } = describe(decodeURIComponent(project.pathname).replace(/\/$/, ""), id);
  const product = (kind: string): Product => {
    const found = products.find(({ name }) => name === kind);
    if (!found) throw new Error(`${id} has no ${kind}`);
    return found;
  };
  return {
    kinds: venue.kinds,
    addresses: venue.environments,
    operations: async (kind) => {
      const table = await import(new URL(`generated/${id}/${kind}.ts`, project).href) as Record<string, Operation>;
      return product(kind).endpoints.flatMap((described) => {
        const endpoint = table[described.constant];
        if (!endpoint) throw new Error(`${id} ${kind}: ${described.id} was not generated`);
        return endpoint.auth === "none" ? [] : [{ endpoint, described }];
      });
    },
    requests: (kind) => product(kind).requests.filter(({ auth }) => auth === "signed"),
    open: async (kind, options) => {
      const entry = await import(new URL(`src/venues/${id}/mod.ts`, project).href) as Record<
        string,
        (options: SessionOptions) => Connector
      >;
      const make = entry[kind];
      if (!make) throw new Error(`${id} has no connector for ${kind}`);
      return make(options);
    },
  };
}

/** A connector whose requests are kept. */
export interface Recorder {
  /** The request that a call makes at this time, in milliseconds since 1970 UTC. */
  record(endpoint: Operation, params: Fields, now: number): Promise<Sent>;
  close(): Promise<void>;
}

const refusal = { status: 400, headers: {}, body: "{}" };
/** Nothing is waited for here but promises: one that takes longer is waiting for what does not come. */
const limit = 5_000;

export async function recorder(venue: Venue, kind: string, keys: Keys, comparison: Comparison): Promise<Recorder> {
  let time = 0;
  let last: Sent | undefined;
  const connector = await venue.open(kind, {
    ...keys.ours,
    ports: {
      http: ({ method, url, headers, body }) => {
        const answer = comparison.answer?.(new URL(url).pathname, body === undefined ? undefined : parsed(body));
        if (answer !== undefined) return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(answer) });
        last = { method, url, headers, body };
        return Promise.resolve(refusal);
      },
      clock: { now: () => time, monotonic: () => time, after: () => () => {} },
      random: { uniform: () => 0.5, id: (length) => "0".repeat(length) },
    },
  });
  return {
    record: async (endpoint, params, now) => {
      time = now;
      last = undefined;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => timer = setTimeout(resolve, limit));
      let error: unknown;
      await Promise.race([connector.call(endpoint, params).catch((thrown: unknown) => error = thrown), late]);
      clearTimeout(timer);
      const sent = last as Sent | undefined;
      if (!sent) throw new Error(`${endpoint.id} sent nothing: ${error instanceof Error ? error.message : "it waits"}`);
      return sent;
    },
    close: () => connector.close(),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
