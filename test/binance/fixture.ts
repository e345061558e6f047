/** Payloads in the venue's shapes, and values made easy to compare. */
import { readdirSync, readFileSync } from "node:fs";
import { exchangeInfo, type SymbolInfo } from "../../generated/binance/spot.ts";
import { Decimal } from "../../src/core/decimal.ts";
import type { Endpoint } from "../../src/core/endpoint.ts";
import { parseJson } from "../../src/core/json.ts";
import { check } from "../../src/core/schema.ts";
import type { Market } from "../../src/model/mod.ts";
import { toMarket } from "../../src/venues/binance/map/market.ts";

const folder = new URL("./fixtures/", import.meta.url);

/** A payload, and where its shape comes from. */
export interface Fixture {
  /** The page of the venue's documentation, and the section. */
  readonly source: string;
  /** Of the documentation that was read. */
  readonly date: string;
  /** Whether the values are ours: nothing the venue sent. */
  readonly invented: boolean;
  readonly payload: unknown;
}

/** Names of all fixtures, for example `rest/depth`. */
export function fixtures(): string[] {
  return ["rest", "ws"].flatMap((kind) =>
    readdirSync(new URL(kind, folder)).map((file) => `${kind}/${file.replace(/\.json$/, "")}`)
  );
}

/** One fixture, read as the product reads what comes from the wire. */
export function fixture(name: string): Fixture {
  return parseJson(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Fixture;
}

/** The payload of a fixture as an answer of this operation, checked as it would be on arrival. */
export function answer<P, A>(endpoint: Endpoint<P, A>, name: string): A {
  return check(endpoint.answer, fixture(name).payload, { operation: endpoint.id });
}

/** The same without decimals, which become text, and without the raw payload. */
export function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return (value as Decimal).toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "raw").map(([name, field]) => [name, plain(field)]),
  );
}

/** The time all fixtures are of, in milliseconds since 1970 UTC. */
export const now = 1_784_600_000_000;

/** A symbol of the fixture of the exchange's information. */
export function info(symbol: string): SymbolInfo {
  const found = answer(exchangeInfo, "rest/exchangeInfo").symbols.find((one) => one.symbol === symbol);
  if (!found) throw new Error(`no fixture of ${symbol}`);
  return found;
}

/** The market of that symbol. */
export function market(symbol: string): Market<SymbolInfo> {
  const mapped = toMarket(info(symbol));
  if (!mapped) throw new Error(`${symbol} is no market`);
  return mapped;
}
