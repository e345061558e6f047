/** Numbers as text, without zeros that say nothing. */
import type { Atoms, Desk } from "../engine/mod.ts";
import { pricePrecision, toText } from "../engine/mod.ts";

export function plain(atoms: Atoms, precision: number): string {
  const text = toText(atoms, precision);
  return precision === 0 ? text : text.replace(/\.?0+$/, "");
}

export function priceText(price: Atoms): string {
  return plain(price, pricePrecision);
}

/** A quantity of a market, as the engine counts it. */
export function quantityText({ market }: Desk, quantity: Atoms): string {
  return plain(quantity, market.quantityPrecision);
}

/** An amount of what a market is paid in. */
export function worthText({ market }: Desk, worth: Atoms): string {
  return plain(worth, market.worthPrecision);
}
