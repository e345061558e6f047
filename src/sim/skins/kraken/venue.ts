/** Assets and pairs of the simulated venue, with names and rules like those of the real one. */
import type { AssetSpec, Atoms, MarketRules, Order } from "../../engine/mod.ts";
import { pricePrecision } from "../../engine/mod.ts";
import type { SimulatedMarket } from "../skin.ts";
import { average, fixed } from "./words.ts";

/** An asset with its three names: `BTC` over sockets, `XXBT` in answers of REST, `XBT` within the names of pairs. */
export interface Asset {
  readonly id: string;
  readonly rest: string;
  readonly altname: string;
  /** Decimals that balances are kept in, and shown in. */
  readonly decimals: number;
  readonly display: number;
}

const list: readonly Asset[] = [
  { id: "BTC", rest: "XXBT", altname: "XBT", decimals: 10, display: 5 },
  { id: "ETH", rest: "XETH", altname: "ETH", decimals: 10, display: 5 },
  { id: "SOL", rest: "SOL", altname: "SOL", decimals: 10, display: 5 },
  { id: "DOGE", rest: "XXDG", altname: "XDG", decimals: 8, display: 2 },
  { id: "USD", rest: "ZUSD", altname: "USD", decimals: 4, display: 2 },
  { id: "USDT", rest: "USDT", altname: "USDT", decimals: 8, display: 4 },
];

export const assetsById: ReadonlyMap<string, Asset> = new Map(list.map((asset) => [asset.id, asset]));
export const assets: readonly AssetSpec[] = list.map(({ id, decimals }) => ({ id, precision: decimals }));

/** The asset of that name of the engine. */
export function assetOf(id: string): Asset {
  const asset = assetsById.get(id);
  if (asset === undefined) throw new Error(`no asset ${id}`);
  return asset;
}

/** An amount of an asset, with all its places. */
export function amountText(asset: string, atoms: Atoms): string {
  const { decimals } = assetOf(asset);
  return fixed(atoms, decimals, decimals);
}

const lotDecimals = 8;

/** A pair: its names, and how its numbers are written. */
export class Pair {
  readonly id: string;
  readonly altname: string;
  readonly wsname: string;
  /** What sockets call it. */
  readonly symbol: string;
  readonly base: Asset;
  readonly quote: Asset;
  readonly priceDecimals: number;
  readonly lotDecimals: number = lotDecimals;
  readonly costDecimals: number;
  readonly tick: string;
  readonly orderMin: string;
  readonly costMin: string;

  constructor(
    base: string,
    quote: string,
    /** Pairs of older assets have ids with the prefixes of both. */
    rules: { id?: string; tick: string; priceDecimals: number; orderMin: string; costMin: string },
  ) {
    this.base = assetOf(base);
    this.quote = assetOf(quote);
    this.altname = this.base.altname + this.quote.altname;
    this.id = rules.id ?? this.altname;
    this.wsname = `${this.base.altname}/${this.quote.altname}`;
    this.symbol = `${base}/${quote}`;
    this.priceDecimals = rules.priceDecimals;
    this.costDecimals = Math.max(5, this.quote.decimals);
    this.tick = rules.tick;
    this.orderMin = rules.orderMin;
    this.costMin = rules.costMin;
  }

  price(atoms: Atoms): string {
    return fixed(atoms, pricePrecision, this.priceDecimals);
  }

  /** A price as REST tells market data: with five places at least. */
  longPrice(atoms: Atoms): string {
    return fixed(atoms, pricePrecision, Math.max(5, this.priceDecimals));
  }

  quantity(atoms: Atoms): string {
    return fixed(atoms, this.base.decimals, lotDecimals);
  }

  cost(atoms: Atoms): string {
    return fixed(atoms, this.quote.decimals, this.costDecimals);
  }

  /** The average price of what an order has traded. */
  averagePrice({ executed, executedQuote }: Pick<Order, "executed" | "executedQuote">): Atoms {
    return average(executedQuote, this.quote.decimals, executed, this.base.decimals);
  }

  /** What so much of base is worth in quote at a price. */
  worth(price: Atoms, quantity: Atoms): Atoms {
    return price * quantity / 10n ** BigInt(pricePrecision + this.base.decimals - this.quote.decimals);
  }
}

/** Nobody has found an upper bound of prices and quantities at the venue. */
const rules: Omit<MarketRules, "tick" | "minPrice" | "step" | "minQuantity" | "minNotional"> = {
  maxPrice: "1000000000",
  maxQuantity: "1000000000",
  maxNotional: "1000000000000",
  maxIcebergParts: 15,
  // Of an account of the middle tier.
  maxOrders: 80,
  maxStops: 80,
  maxIcebergs: 80,
  maxLists: 0,
  maxAmends: 1_000_000,
  trailing: [1, 9_999],
};

interface Listed {
  readonly pair: Pair;
  readonly flow: SimulatedMarket["flow"];
}

const listed: readonly Listed[] = [
  {
    pair: new Pair("BTC", "USD", {
      id: "XXBTZUSD",
      tick: "0.1",
      priceDecimals: 1,
      orderMin: "0.00005",
      costMin: "0.5",
    }),
    flow: { price: "64000", size: "0.4", gap: 10, depth: 250 },
  },
  {
    pair: new Pair("BTC", "USDT", { tick: "0.1", priceDecimals: 1, orderMin: "0.00005", costMin: "0.5" }),
    flow: { price: "64000", size: "0.3", gap: 15, depth: 150 },
  },
  {
    pair: new Pair("ETH", "USD", { id: "XETHZUSD", tick: "0.01", priceDecimals: 2, orderMin: "0.001", costMin: "0.5" }),
    flow: { price: "3200", size: "6", gap: 10, depth: 250 },
  },
  {
    pair: new Pair("SOL", "USD", { tick: "0.01", priceDecimals: 2, orderMin: "0.02", costMin: "0.5" }),
    flow: { price: "150", size: "80", gap: 1, depth: 250 },
  },
  {
    pair: new Pair("DOGE", "USD", { tick: "0.0000001", priceDecimals: 7, orderMin: "13", costMin: "0.5" }),
    flow: { price: "0.16", size: "4000", gap: 100, depth: 150 },
  },
  {
    pair: new Pair("ETH", "BTC", {
      id: "XETHXXBT",
      tick: "0.00001",
      priceDecimals: 5,
      orderMin: "0.001",
      costMin: "0.00002",
    }),
    flow: { price: "0.05", size: "6", gap: 1, depth: 150 },
  },
];

export const pairs: readonly Pair[] = listed.map(({ pair }) => pair);

export const markets: readonly SimulatedMarket[] = listed.map(({ pair, flow }) => ({
  spec: {
    id: pair.id,
    base: pair.base.id,
    quote: pair.quote.id,
    rules: {
      ...rules,
      tick: pair.tick,
      minPrice: pair.tick,
      step: "0.00000001",
      minQuantity: pair.orderMin,
      minNotional: pair.costMin,
    },
  },
  flow,
}));

const byName: ReadonlyMap<string, Pair> = new Map(
  pairs.flatMap((pair) => [pair.id, pair.altname, pair.wsname].map((name) => [name, pair] as const)),
);
const bySymbol: ReadonlyMap<string, Pair> = new Map(pairs.map((pair) => [pair.symbol, pair]));

/** A pair by one of the names that REST takes. */
export function pairNamed(name: string): Pair | undefined {
  return byName.get(name) ?? byName.get(name.toUpperCase());
}

/** A pair by what sockets call it. */
export function pairOfSymbol(symbol: string): Pair | undefined {
  return bySymbol.get(symbol);
}

/** The pair of a market of the engine. */
export function pairOf(market: string): Pair {
  const pair = byName.get(market);
  if (pair === undefined) throw new Error(`no pair ${market}`);
  return pair;
}
