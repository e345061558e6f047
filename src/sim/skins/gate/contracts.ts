/** Numbers of contracts: with their fractions, as text, for those who ask for it, else cut off (docs: X-Gate-Size-Decimal). */
import { type Decimal, decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, Order, PriceLevel } from "../../engine/mod.ts";
import { toAtoms, toDecimal } from "../../engine/mod.ts";
import { listings } from "./venue.ts";
import { priceText } from "./words.ts";

function sizeOne(market: string): Decimal {
  return decimal(listings.get(market)?.size ?? 1);
}

/** So many contracts; below zero where they sell. */
export function sizeText({ market }: Desk, quantity: Atoms, exact: boolean): string | number {
  const contracts = toDecimal(quantity, market.quantityPrecision).div(sizeOne(market.id));
  return exact ? contracts.toFixed() : contracts.trunc().toNumber();
}

/** The quantity of so many contracts; `undefined` where it has more decimals than the market counts. */
export function readSize({ market }: Desk, contracts: Decimal): Atoms | undefined {
  try {
    return toAtoms(contracts.times(sizeOne(market.id)), market.quantityPrecision);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The quantity of an order, below zero where it sells. */
export function signed({ side }: Pick<Order, "side">, quantity: Atoms): Atoms {
  return side === "sell" ? -quantity : quantity;
}

/** Levels as the socket tells them; over HTTP they are objects. */
export function levelsText(desk: Desk, levels: readonly PriceLevel[], exact: boolean): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), String(sizeText(desk, quantity, exact))]);
}
