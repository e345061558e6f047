/** The balances of an account, as holdings. */
import { type Decimal, zero } from "../../core/decimal.ts";
import type { Balance } from "../../model/mod.ts";
import { Holdings } from "./holdings.ts";

/** Total of each asset. */
export type Totals = ReadonlyMap<string, Decimal>;

/** Balances. An asset that is not listed is one of which nothing is left. */
export class Balances extends Holdings<Balance> {
  constructor() {
    super({
      keyOf: ({ asset }) => asset,
      same: (one, other) => one.free.eq(other.free) && one.held.eq(other.held),
      gone: ({ asset }) => ({ asset, total: zero, free: zero, held: zero }),
    });
  }

  totals(): Totals {
    return new Map(this.all().map(({ asset, total }) => [asset, total]));
  }
}
