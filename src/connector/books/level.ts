/** What a person reads of a book. */
import type { Decimal } from "../../core/decimal.ts";

/** A level as exact decimals: price in quote per base, amount in base. */
export interface Level {
  readonly price: Decimal;
  readonly amount: Decimal;
}
