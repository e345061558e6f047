/** Levels of contracts: a venue counts contracts, a book has amounts. Pure. */
import { Digits } from "../core/digits.ts";
import type { Levels, LevelText } from "../core/levels.ts";
import { inColumns } from "../core/scan/decoder.ts";
import type { Market } from "../model/market.ts";

/** Levels as a venue writes them: text, or columns of a decoder. */
export type RawLevels = Levels | readonly (readonly [price: string, amount: string, ...more: string[]])[];

/** Levels as text, in their order, with amounts in place of contracts. */
export function levelsOf(
  { contract }: Market,
  raw: readonly (readonly [price: string, amount: string, ...more: string[]])[],
): LevelText[] {
  const size = contract?.size.eq(1) ? undefined : contract?.size;
  return raw.map(([price, amount]) => [price, size ? size.times(amount).toFixed() : amount]);
}

/** Where the levels of a market are in its amounts: what one contract is, and columns that are used again. */
export class ConvertedLevels {
  readonly #market: Market;
  readonly #size: Digits = new Digits();
  readonly #columns: { bids?: Levels; asks?: Levels } = {};

  constructor(market: Market) {
    this.#market = market;
    this.#size.read(market.contract?.size.toFixed() ?? "1");
  }

  /** The levels in amounts. What came is left as it is: others see it too. */
  of(side: "bids" | "asks", raw: RawLevels): readonly LevelText[] | Levels {
    if (!inColumns(raw)) return levelsOf(this.#market, raw);
    const { mantissa, scale } = this.#size;
    if (mantissa === 1 && scale === 0) return raw;
    const columns = this.#columns[side] ??= raw.another();
    return columns.times(raw, mantissa, scale) ? columns : levelsOf(this.#market, raw.texts());
  }
}
