/** A market with its rules in whole numbers, and the checks an order has to pass. */
import type { Numeric } from "../../core/decimal.ts";
import type { Atoms } from "./amounts.ts";
import { pricePrecision, toAtoms } from "./amounts.ts";
import { isLimit, isStop, wakesAbove } from "./triggers.ts";
import type { AssetSpec, MarketSpec, OrderRequest, Rejection, Side } from "./types.ts";

/** The rules of a market in whole numbers. */
export interface Rules {
  readonly tick: Atoms;
  readonly minPrice: Atoms;
  readonly maxPrice: Atoms;
  readonly step: Atoms;
  readonly minQuantity: Atoms;
  readonly maxQuantity: Atoms;
  readonly maxMarketQuantity: Atoms;
  readonly minNotional: Atoms;
  readonly maxNotional: Atoms;
  readonly priceBand: Readonly<Record<Side, readonly [up: Atoms, down: Atoms]>> | undefined;
  readonly maxIcebergParts: number;
  readonly maxOrders: number;
  readonly maxStops: number;
  readonly maxIcebergs: number;
  readonly maxLists: number;
  readonly maxAmends: number;
  readonly trailing: readonly [min: number, max: number];
  readonly maxPosition: Atoms | undefined;
}

/** A market. */
export interface Market {
  readonly id: string;
  readonly base: string;
  readonly quote: string;
  /** The asset that is paid in: the quote asset, or what a contract settles in. */
  readonly settle: string;
  /** Decimals of a quantity: of the base asset, or of the quote asset where a contract is inverse. */
  readonly quantityPrecision: number;
  /** Decimals of what a quantity is worth, in the asset that is paid in. */
  readonly worthPrecision: number;
  /** Whether a quantity is an amount of quote, worth the less base the higher the price. */
  readonly inverse: boolean;
  /** What price times quantity is divided by to be its worth; where inverse, what quantity is multiplied by first. */
  readonly quoteUnit: Atoms;
  readonly rules: Rules;
  readonly spec: MarketSpec;
}

/** Reads a market's description. */
export function marketOf(spec: MarketSpec, assets: ReadonlyMap<string, AssetSpec>): Market {
  const inverse = spec.contract?.inverse ?? false;
  const settle = spec.contract?.settle ?? spec.quote;
  const traded = assets.get(inverse ? spec.quote : spec.base);
  const paid = assets.get(settle);
  if (traded === undefined || paid === undefined) throw new Error(`market ${spec.id} has an unknown asset`);
  const rules = spec.rules;
  const price = (value: Numeric): Atoms => toAtoms(value, pricePrecision);
  const amount = (value: Numeric): Atoms => toAtoms(value, traded.precision);
  const worth = (value: Numeric): Atoms => toAtoms(value, paid.precision);
  const band = rules.priceBand;
  return {
    id: spec.id,
    base: spec.base,
    quote: spec.quote,
    settle,
    quantityPrecision: traded.precision,
    worthPrecision: paid.precision,
    inverse,
    quoteUnit: 10n ** BigInt(pricePrecision + (traded.precision - paid.precision) * (inverse ? -1 : 1)),
    spec,
    rules: {
      tick: price(rules.tick),
      minPrice: price(rules.minPrice),
      maxPrice: price(rules.maxPrice),
      step: amount(rules.step),
      minQuantity: amount(rules.minQuantity),
      maxQuantity: amount(rules.maxQuantity),
      maxMarketQuantity: amount(rules.maxMarketQuantity ?? rules.maxQuantity),
      minNotional: worth(rules.minNotional),
      maxNotional: worth(rules.maxNotional),
      priceBand: band && { buy: [price(band[0]), price(band[1])], sell: [price(band[2]), price(band[3])] },
      maxIcebergParts: rules.maxIcebergParts,
      maxOrders: rules.maxOrders,
      maxStops: rules.maxStops,
      maxIcebergs: rules.maxIcebergs,
      maxLists: rules.maxLists,
      maxAmends: rules.maxAmends,
      trailing: rules.trailing,
      maxPosition: rules.maxPosition === undefined ? undefined : amount(rules.maxPosition),
    },
  };
}

/** What `quantity` is worth at `price`, cut to the decimals of the asset that is paid in. */
export function notional(market: Market, price: Atoms, quantity: Atoms): Atoms {
  if (market.inverse) return price === 0n ? 0n : quantity * market.quoteUnit / price;
  return price * quantity / market.quoteUnit;
}

/** Whether an order can only close what is open. */
export function reduces(
  { reduceOnly = false, positionSide = "both", side }: Pick<OrderRequest, "reduceOnly" | "positionSide" | "side">,
): boolean {
  return reduceOnly || (positionSide !== "both" && (positionSide === "long") === (side === "sell"));
}

/** What the checks have to know besides the order. */
export interface Standing {
  /** Average price of the last minutes, or the last price; 0 before the first trade. */
  readonly average: Atoms;
  readonly openOrders: number;
  readonly openStops: number;
  readonly openIcebergs: number;
  /** Base asset owned, and bid for by open orders. */
  readonly position: Atoms;
}

const rateUnit = 10n ** BigInt(pricePrecision);

/** The first rule of the market that an order breaks. `count` is how many orders it arrives together with. */
export function breach(
  market: Market,
  order: OrderRequest,
  standing: Standing,
  count = 1,
): Rejection | undefined {
  const rules = market.rules;
  const limit = isLimit(order.type);
  const price = order.price ?? 0n;
  if (limit && offTick(rules, price)) return "price";
  if (order.stopPrice !== undefined && offTick(rules, order.stopPrice)) return "price";
  if (limit && rules.priceBand !== undefined && standing.average !== 0n) {
    const [up, down] = rules.priceBand[order.side];
    if (price * rateUnit > standing.average * up || price * rateUnit < standing.average * down) return "percent-price";
  }
  const quantity = order.quantity;
  if (quantity !== 0n && offLot(rules, quantity, rules.maxQuantity)) return "lot";
  if (!limit && quantity > rules.maxMarketQuantity) return "market-lot";
  if (order.icebergQuantity !== undefined && order.icebergQuantity !== 0n) {
    if (offLot(rules, order.icebergQuantity, rules.maxQuantity)) return "lot";
    if ((quantity + order.icebergQuantity - 1n) / order.icebergQuantity > BigInt(rules.maxIcebergParts)) {
      return "iceberg-parts";
    }
    if (standing.openIcebergs + count > rules.maxIcebergs) return "max-icebergs";
  }
  const worth = order.quoteQuantity ?? notional(market, limit ? price : standing.average, quantity);
  // Whoever only closes may close the rest.
  if (
    !reduces(order) && (limit || standing.average !== 0n || order.quoteQuantity !== undefined) &&
    worth < rules.minNotional
  ) {
    return "notional";
  }
  if (limit && worth > rules.maxNotional) return "notional";
  if (order.trailingDelta !== undefined && order.trailingDelta !== 0) {
    if (order.trailingDelta < rules.trailing[0] || order.trailingDelta > rules.trailing[1]) return "trailing-delta";
  }
  if (order.side === "buy" && rules.maxPosition !== undefined && standing.position + quantity > rules.maxPosition) {
    return "max-position";
  }
  if (standing.openOrders + count > rules.maxOrders) return "max-orders";
  if (isStop(order.type) && standing.openStops + 1 > rules.maxStops) return "max-stops";
  return undefined;
}

function offTick(rules: Rules, price: Atoms): boolean {
  return price < rules.minPrice || price > rules.maxPrice || price % rules.tick !== 0n;
}

function offLot(rules: Rules, quantity: Atoms, max: Atoms): boolean {
  return quantity < rules.minQuantity || quantity > max || quantity % rules.step !== 0n;
}

/** Whether the prices of two orders of one list stand as they must around the last price. */
export function pricesOppose(above: OrderRequest, below: OrderRequest, last: Atoms): boolean {
  const high = above.type === "limit-maker" ? above.price ?? 0n : above.stopPrice;
  const low = below.type === "limit-maker" ? below.price ?? 0n : below.stopPrice;
  if (isStop(above.type) && !wakesAbove(above.type, above.side)) return false;
  if (isStop(below.type) && wakesAbove(below.type, below.side)) return false;
  if (last === 0n) return high === undefined || low === undefined || high > low;
  return (high === undefined || high > last) && (low === undefined || low < last);
}
