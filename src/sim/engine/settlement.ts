/** What orders and trades of a market do to the accounts: what is set aside, and what moves. */
import type { Atoms } from "./amounts.ts";
import { most, wholeRate } from "./amounts.ts";
import { remaining } from "./book.ts";
import type { Ledger } from "./ledger.ts";
import type { Market } from "./market.ts";
import { notional } from "./market.ts";
import { isLimit } from "./triggers.ts";
import type { Order } from "./types.ts";

/** What is asked of the market around it. */
export interface Place {
  /** Its rules may change from one moment to the next. */
  readonly market: Market;
  /** 0 before the first trade. */
  readonly lastPrice: Atoms;
  /** What a market order would cost as the book stands, or more. */
  cost(order: Order): Atoms;
}

/** What an account paid for its half of a trade. */
export interface Commission {
  readonly fee: Atoms;
  readonly feeAsset: string;
  /** Profit or loss of what was closed, of contracts. */
  readonly realized?: Atoms;
}

/** How one market's orders and trades are paid. An order's `hold` is what is set aside for it. */
export interface Settlement {
  /** What must be set aside for what is left of an order. */
  need(order: Order): Atoms;
  /** Sets `amount` aside; false where the account does not have it. */
  lock(order: Order, amount: Atoms): boolean;
  /** Sets aside what a market order costs as the book stands; false where the account does not have it. */
  fund(order: Order): boolean;
  /** Lowers what is set aside to `hold`. */
  release(order: Order, hold: Atoms): void;
  /** Moves what a trade moves. The order's own sums and status have been brought up to date. */
  settle(order: Order, maker: boolean, quantity: Atoms, quote: Atoms): Commission;
  /** How much of what is left of an order may trade. */
  most(order: Order): Atoms;
  /** What an account has of what the market trades. */
  owned(account: string): Atoms;
}

/**
 * One asset for another: a buy sets quote aside and gets base, a sell the other way. Fees are taken from what is got, or where
 * the order says so come on top of what is given.
 */
export class SpotSettlement implements Settlement {
  readonly #place: Place;
  readonly #ledger: Ledger;

  constructor(place: Place, ledger: Ledger) {
    this.#place = place;
    this.#ledger = ledger;
  }

  need(order: Order): Atoms {
    const { market, lastPrice } = this.#place;
    const left = remaining(order);
    if (order.side === "sell") return this.#withFee(order, left);
    const price = isLimit(order.type) ? order.price : order.stopPrice === 0n ? lastPrice : order.stopPrice;
    return this.#withFee(order, notional(market, price, left));
  }

  lock(order: Order, amount: Atoms): boolean {
    const account = this.#ledger.account(order.account);
    const asset = this.#pays(order);
    if (this.#ledger.free(account, asset) < amount) return false;
    this.#ledger.lock(account, asset, amount);
    order.hold = amount;
    return true;
  }

  fund(order: Order): boolean {
    if (order.side === "sell") return this.lock(order, this.need(order));
    const cost = this.#withFee(order, this.#place.cost(order));
    this.release(order, 0n);
    return this.lock(order, cost);
  }

  release(order: Order, hold: Atoms): void {
    if (order.hold === hold) return;
    this.#ledger.spend(this.#ledger.account(order.account), this.#pays(order), 0n, order.hold - hold);
    order.hold = hold;
  }

  settle(order: Order, maker: boolean, quantity: Atoms, quote: Atoms): Commission {
    const account = this.#ledger.account(order.account);
    const rate = maker ? account.makerRate : account.takerRate;
    const { base, quote: quoteAsset } = this.#place.market;
    const [pays, paid, gets, got] = order.side === "buy"
      ? [quoteAsset, quote, base, quantity]
      : [base, quantity, quoteAsset, quote];
    const [fee, feeAsset] = order.feesOnTop ? [paid * rate / wholeRate, pays] : [got * rate / wholeRate, gets];
    const [spent, left] = order.feesOnTop ? [paid + fee, got] : [paid, got - fee];
    const bound = isLimit(order.type) || order.side === "sell" ? this.need(order) : order.hold - spent;
    const hold = order.status === "filled" ? 0n : bound;
    this.#ledger.spend(account, pays, spent, order.hold - hold - spent);
    order.hold = hold;
    this.#ledger.credit(account, gets, left);
    this.#ledger.collect(feeAsset, fee);
    return { fee, feeAsset };
  }

  most(order: Order): Atoms {
    return remaining(order);
  }

  owned(account: string): Atoms {
    const balance = this.#ledger.account(account).balances.get(this.#place.market.base);
    return (balance?.free ?? 0n) + (balance?.locked ?? 0n);
  }

  #withFee({ account, feesOnTop }: Order, amount: Atoms): Atoms {
    if (!feesOnTop) return amount;
    const { makerRate, takerRate } = this.#ledger.account(account);
    return amount + amount * most(makerRate, takerRate) / wholeRate;
  }

  #pays({ side }: Order): string {
    return side === "sell" ? this.#place.market.base : this.#place.market.quote;
  }
}
