/** One market of contracts: margin in place of payment, positions in place of assets. */
import type { Atoms } from "./amounts.ts";
import { least, wholeRate } from "./amounts.ts";
import { remaining } from "./book.ts";
import type { Ledger } from "./ledger.ts";
import type { Margin } from "./margin.ts";
import { notional, reduces } from "./market.ts";
import { type Positions, size, trade } from "./positions.ts";
import type { Commission, Place, Settlement } from "./settlement.ts";
import type { Order, Position } from "./types.ts";

/** What a market of contracts is paid through. */
export interface ContractParts {
  readonly ledger: Ledger;
  readonly positions: Positions;
  readonly margin: Margin;
  /** A position is another one now. */
  readonly moved: (position: Position) => void;
}

/** Settles trades in contracts. */
export class ContractSettlement implements Settlement {
  readonly #place: Place;
  readonly #parts: ContractParts;

  constructor(place: Place, parts: ContractParts) {
    this.#place = place;
    this.#parts = parts;
  }

  need(order: Order): Atoms {
    if (reduces(order)) return 0n;
    const { market, lastPrice } = this.#place;
    const price = order.price === 0n ? order.stopPrice === 0n ? lastPrice : order.stopPrice : order.price;
    const { leverage } = this.#parts.margin.terms(order.account, market);
    return notional(market, price, remaining(order)) / BigInt(leverage);
  }

  /** Nothing moves: what orders need is counted again whenever somebody asks for it. */
  lock(order: Order, amount: Atoms): boolean {
    const { ledger, margin } = this.#parts;
    // The crowd that makes the market has as much as it takes.
    if (!ledger.account(order.account).silent && !reduces(order)) {
      const { equity, initial } = margin.standing(order.account, this.#place.market.settle, order);
      if (initial > equity) return false;
    }
    order.hold = amount;
    return true;
  }

  fund(order: Order): boolean {
    return this.lock(order, this.need(order));
  }

  release(order: Order, hold: Atoms): void {
    order.hold = hold;
  }

  settle(order: Order, maker: boolean, quantity: Atoms, quote: Atoms): Commission {
    const { ledger, margin, moved } = this.#parts;
    const { market } = this.#place;
    const account = ledger.account(order.account);
    order.hold = order.status === "filled" ? 0n : this.need(order);
    const fee = quote * (maker ? account.makerRate : account.takerRate) / wholeRate;
    const position = this.position(order);
    const before = size(position.quantity);
    const held = position.margin;
    const { closed, realized, opened } = trade(market, position, order.side, quantity, quote);
    const freed = closed === before ? held : held * closed / before;
    this.#setAside(position, -freed);
    ledger.gain(account, market.settle, realized - fee);
    ledger.collect(market.settle, fee);
    const terms = margin.terms(order.account, market);
    if (opened !== 0n && terms.mode === "isolated") {
      const wanted = opened / BigInt(terms.leverage);
      this.#setAside(position, least(wanted, ledger.free(account, market.settle)));
    }
    position.updated = order.updated;
    moved(position);
    return { fee, feeAsset: market.settle, realized };
  }

  most(order: Order): Atoms {
    const left = remaining(order);
    if (!reduces(order)) return left;
    const { quantity } = this.position(order);
    const opposite = order.side === "sell" ? quantity > 0n : quantity < 0n;
    return opposite ? least(left, size(quantity)) : 0n;
  }

  owned(): Atoms {
    return 0n;
  }

  /** The position that an order opens or closes. */
  position({ account, positionSide }: Order): Position {
    return this.#parts.positions.of(account, this.#place.market.id, positionSide);
  }

  /** Moves funds between what is free and what is set aside for a position. */
  #setAside(position: Position, amount: Atoms): void {
    if (amount === 0n) return;
    const { ledger } = this.#parts;
    ledger.lock(ledger.account(position.account), this.#place.market.settle, amount);
    position.margin += amount;
  }
}
