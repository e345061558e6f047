/** Numbers as HTX writes them. Pure. */
import type { Amount, Level } from "../../../../generated/htx/spot.ts";
import { decimal } from "../../../core/decimal.ts";
import type { LevelText } from "../../../model/mod.ts";

/** A number in plain digits: the venue writes small and large ones with exponents. */
export function plain(value: Amount): string {
  const text = String(value);
  return /e/i.test(text) ? decimal(text).toFixed() : text;
}

export function levelsOf(raw: readonly Level[]): LevelText[] {
  return raw.map(([price, amount]) => [plain(price), plain(amount)]);
}
