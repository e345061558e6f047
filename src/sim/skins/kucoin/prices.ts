/** Prices with quantities, as text. */
import type { Desk, PriceLevel } from "../../engine/mod.ts";
import { priceText, sizeText } from "./words.ts";

export function levelsText(desk: Desk, levels: readonly PriceLevel[]): string[][] {
  return levels.map(([price, quantity]) => [priceText(price), sizeText(desk, quantity)]);
}
