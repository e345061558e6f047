/** Positions in contracts: how trades open, close and turn them, and what that earns. Pure but for the positions themselves. */
import type { Atoms } from "./amounts.ts";
import type { Market } from "./market.ts";
import { notional } from "./market.ts";
import type { Position, PositionSide, Side } from "./types.ts";

/** The absolute amount. */
export function size(quantity: Atoms): Atoms {
  return quantity < 0n ? -quantity : quantity;
}

/** What a trade did to a position. */
export interface Change {
  /** How much of the traded quantity closed what was open. */
  readonly closed: Atoms;
  /** Profit, or with a minus loss, of that. */
  readonly realized: Atoms;
  /** Worth of what it opened. */
  readonly opened: Atoms;
}

/** Applies a trade of `quantity` that is worth `worth`. What was open is closed first. */
export function trade(market: Market, position: Position, side: Side, quantity: Atoms, worth: Atoms): Change {
  const before = position.quantity;
  const delta = side === "buy" ? quantity : -quantity;
  position.quantity += delta;
  if (before === 0n || (before > 0n) === (delta > 0n)) {
    if (before === 0n) position.realized = 0n;
    position.cost += worth;
    return { closed: 0n, realized: 0n, opened: worth };
  }
  const open = size(before);
  const closed = quantity < open ? quantity : open;
  // The last part of either takes what is left, so that nothing is made or lost by cutting decimals.
  const cost = closed === open ? position.cost : position.cost * closed / open;
  const proceeds = closed === quantity ? worth : worth * closed / quantity;
  const realized = gain(market, before, cost, proceeds);
  position.cost -= cost;
  position.realized += realized;
  const opened = worth - proceeds;
  if (closed === open) {
    position.cost = opened;
    if (opened !== 0n) position.realized = 0n;
  }
  return { closed, realized, opened };
}

/** Profit of a position at a price; 0 where nothing is open. */
export function unrealized(market: Market, { quantity, cost }: Position, price: Atoms): Atoms {
  return quantity === 0n ? 0n : gain(market, quantity, cost, notional(market, price, size(quantity)));
}

/** A long position earns what it is worth more; of an inverse contract, whose worth falls with the price, the less. */
function gain(market: Market, quantity: Atoms, cost: Atoms, worth: Atoms): Atoms {
  return (quantity > 0n) === market.inverse ? cost - worth : worth - cost;
}

/** The average price that a position was opened at, cut to the decimals of prices; 0 where nothing is open. */
export function entryPrice(market: Market, { quantity, cost }: Position): Atoms {
  if (quantity === 0n || cost === 0n) return 0n;
  return market.inverse ? size(quantity) * market.quoteUnit / cost : cost * market.quoteUnit / size(quantity);
}

/** All positions. Those that were closed stay, with nothing open. */
export class Positions {
  readonly #all = new Map<string, Map<string, Position>>();

  /** The position of an account in a market, on one side. */
  of(account: string, market: string, side: PositionSide): Position {
    let own = this.#all.get(account);
    if (own === undefined) this.#all.set(account, own = new Map());
    const key = `${market} ${side}`;
    let position = own.get(key);
    if (position === undefined) {
      position = { account, market, side, quantity: 0n, cost: 0n, realized: 0n, margin: 0n, updated: 0 };
      own.set(key, position);
    }
    return position;
  }

  /** Every position that an account has had, in the order of their first trades. */
  *ofAccount(account: string): Generator<Position> {
    yield* this.#all.get(account)?.values() ?? [];
  }

  accounts(): IterableIterator<string> {
    return this.#all.keys();
  }
}
