/** The positions of an account, as holdings. */
import { zero } from "../../core/decimal.ts";
import type { Position, PositionSide } from "../../model/perp.ts";
import { Holdings } from "./holdings.ts";

/** Positions. What is not open is not listed; who watches is told of the end with an amount of 0. */
export class Positions extends Holdings<Position> {
  constructor() {
    super({
      keyOf: ({ symbol, side }) => `${symbol} ${side ?? ""}`,
      // The mark price moves all the time: it makes no news of a position.
      same: (one, other) =>
        one.amount.eq(other.amount) &&
        // Of what is closed nothing else matters.
        (one.amount.isZero() || (same(one, other, "entryPrice") && same(one, other, "leverage"))),
      gone: ({ symbol, side, time }) => ({ symbol, ...(side ? { side } : {}), amount: zero, time }),
      // Events tell of the amount and the entry; at what leverage, a reading has told.
      merge: (known, told) => ({ ...terms(known), ...told }),
    });
  }

  /** Those that are open. */
  open(): Position[] {
    return this.all().filter(({ amount }) => !amount.isZero());
  }

  /** What is open in a market, on one side where the account keeps them apart. */
  of(symbol: string, side: PositionSide | undefined): Position | undefined {
    return this.open().find((position) => position.symbol === symbol && position.side === side);
  }
}

function same(one: Position, other: Position, field: "entryPrice" | "leverage"): boolean {
  const [left, right] = [one[field], other[field]];
  return left === undefined || right === undefined ? left === right : left.eq(right);
}

function terms({ leverage, marginMode }: Position): Partial<Position> {
  return { ...(leverage ? { leverage } : {}), ...(marginMode ? { marginMode } : {}) };
}
