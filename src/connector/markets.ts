/** The markets of a venue: read once, found by symbol or id, refreshed on time, and every change of a rule is an event. */
import { Decimal } from "../core/decimal.ts";
import { type ErrorContext, ValidationError } from "../core/errors.ts";
import { type Feed, Source } from "../core/feed.ts";
import type { Market, MarketChange } from "../model/market.ts";

/** The markets known now. */
export class Markets {
  readonly #venue: string;
  #bySymbol: ReadonlyMap<string, Market> = new Map();
  #byId: ReadonlyMap<string, Market> = new Map();
  readonly #changes: Set<Source<MarketChange>> = new Set();
  #loaded = false;
  #closed = false;

  constructor(venue: string) {
    this.#venue = venue;
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** All of them, in the venue's order. */
  all(): Market[] {
    return [...this.#bySymbol.values()];
  }

  /** Throws `ValidationError` for a symbol the venue does not list; `about` says what it was for. */
  get(symbol: string, about: ErrorContext = { venue: this.#venue }): Market {
    const market = this.#bySymbol.get(symbol);
    if (market) return market;
    if (!this.loaded) throw new ValidationError("symbol", "the markets are not loaded: connect first", about);
    throw new ValidationError("symbol", `${JSON.stringify(String(symbol).slice(0, 40))} is not listed`, about);
  }

  /** The market of a symbol, where the venue lists it. */
  find(symbol: string): Market | undefined {
    return this.#bySymbol.get(symbol);
  }

  byId(id: string): Market | undefined {
    return this.#byId.get(id);
  }

  /** Replaces them, and tells what changed. `most`: some could not be read, and those that are missing stay as they were. */
  load(read: readonly Market[], most: boolean = false): void {
    const before = this.#loaded ? this.#bySymbol : undefined;
    const markets = most ? [...this.#bySymbol.values(), ...read] : read;
    this.#bySymbol = new Map(markets.map((market) => [market.symbol, market]));
    this.#byId = new Map(markets.map((market) => [market.id, market]));
    this.#loaded = true;
    if (!before || this.#changes.size === 0) return;
    for (const change of changes(before, this.#bySymbol)) {
      for (const source of this.#changes) source.push(change);
    }
  }

  watch(): Feed<MarketChange> {
    const source: Source<MarketChange> = new Source({ keep: "all", bound: 10_000 }, () => this.#changes.delete(source));
    source.report({ state: "live" });
    if (this.#closed) source.close();
    else this.#changes.add(source);
    return source;
  }

  close(): void {
    this.#closed = true;
    for (const source of [...this.#changes]) source.close();
  }
}

function* changes(before: ReadonlyMap<string, Market>, after: ReadonlyMap<string, Market>): Generator<MarketChange> {
  for (const [symbol, market] of after) {
    const old = before.get(symbol);
    if (!old) yield { kind: "listed", market, fields: [] };
    else {
      const fields = differing(old, market);
      if (fields.length > 0) yield { kind: "changed", market, fields };
    }
  }
  for (const [symbol, market] of before) if (!after.has(symbol)) yield { kind: "delisted", market, fields: [] };
}

function differing(one: Market, other: Market): string[] {
  const text = (market: Market, field: keyof Market): string =>
    JSON.stringify(market[field], (_, value) => (Decimal.isDecimal(value) ? String(value) : value)) ?? "";
  const fields = Object.keys({ ...one, ...other }).filter((field) => field !== "raw") as (keyof Market)[];
  return fields.filter((field) => text(one, field) !== text(other, field));
}
