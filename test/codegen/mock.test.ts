/** The mock of a venue that its description makes: every described operation is asked through the generated client. */
import { request as httpRequest } from "node:http";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import * as assert from "uvu/assert";
import * as v from "valibot";
import { WebSocket } from "ws";
import { describe, type Described } from "../../codegen/generate.ts";
import type { Endpoint, Shape } from "../../codegen/ir.ts";
import { main } from "../../codegen/main.ts";
import { fieldsOf } from "../../codegen/read/fields.ts";
import { isMap } from "../../codegen/mock/fits.ts";
import { sampleOf } from "../../codegen/mock/sample.ts";
import { type Mock, serveMock } from "../../codegen/mock/server.ts";
import type { Endpoint as Table } from "../../src/core/endpoint.ts";
import type { Session, SessionOptions } from "../../src/core/session.ts";
import { suite } from "../support/suite.ts";
import { repository } from "./tree.ts";

const test = suite("mock");

const closing: (() => void | Promise<void>)[] = [];
test.after(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Served extends Mock {
  readonly described: Described;
  readonly told: string[];
}

async function serve(venue: string, generate = false): Promise<Served> {
  const described = describe(repository, venue);
  const told: string[] = [];
  const mock = await serveMock(described, { port: 0, generate, told: (line) => told.push(line) });
  closing.push(() => mock.close());
  return { ...mock, described, told };
}

type Tables = Readonly<Record<string, unknown>>;

async function tablesOf(venue: string, product: string): Promise<Tables> {
  return await import(pathToFileURL(join(repository, "generated", venue, `${product}.ts`)).href) as Tables;
}

/** Parameters of an operation as a caller gives them: all that there are, or those that are needed. */
function paramsOf({ params, bodyShape }: Endpoint, all: boolean): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const { name, required, shape, in: where } of params) {
    if (bodyShape !== undefined && where === "body") continue;
    if (all || required) given[name] = sampleOf(shape);
  }
  return bodyShape === undefined ? given : { ...given, ...(sampleOf(bodyShape) as object) };
}

/** Connectors of the venues that sign; their own `call` asks. */
const venues: Readonly<Record<string, { readonly kinds: readonly string[]; readonly credentials: NonNullable<SessionOptions["credentials"]> }>> = {
  binance: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret" } },
  okx: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret", passphrase: "phrase" } },
  bybit: { kinds: ["spot", "perp"], credentials: { key: "key", secret: "secret" } },
  kraken: { kinds: ["spot"], credentials: { key: "key", secret: "c2VjcmV0" } },
  hyperliquid: {
    kinds: ["spot", "perp"],
    credentials: { key: "0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a", secret: `0x${"11".repeat(32)}` },
  },
};

interface Callable {
  readonly call: Session["call"];
  close(): Promise<void>;
}

async function open(venue: string, kind: string, options: SessionOptions): Promise<Callable> {
  const module = await import(pathToFileURL(join(repository, "src/venues", venue, "mod.ts")).href) as Readonly<
    Record<string, (options: SessionOptions) => Callable>
  >;
  return module[kind]?.(options) as Callable;
}
const only = process.argv[2];
for (const [venue, { kinds, credentials }] of Object.entries(venues)) {
  if (only && only !== venue) continue;
  test(`${venue}: every operation is asked through the generated client, and its answer passes the schema`, async () => {
    const mock = await serve(venue);
    let asked = 0;
    const failed: string[] = [];
    for (const kind of kinds) {
      const client = await open(venue, kind, { network: "sim", url: mock.url, credentials });
      const tables = await tablesOf(venue, kind);
      for (const endpoint of mock.described.products.find(({ name }) => name === kind)?.endpoints ?? []) {
        for (const all of [true, false]) {
          const t = performance.now();
          try {
            await client.call(tables[endpoint.constant] as Table<object, unknown>, paramsOf(endpoint, all), { timeout: 30_000 });
            asked++;
          } catch (error) {
            failed.push(`${kind} ${endpoint.id} ${all ? "all" : "least"}: ${String(error)} ${mock.told.at(-1)}`);
          }
          if (performance.now() - t > 500) console.log(endpoint.id, performance.now() - t);
        }
      }
      await client.close();
    }
    console.log(`figure: ${venue}: ${asked} requests of ${mock.operations} operations`);
    console.log(failed.join("\n"));
    assert.equal(failed, []);
  }, 120_000);
}

test.run();
