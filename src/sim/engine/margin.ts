/** Margin: the terms an account trades contracts on, what its positions and orders need, and when that is not there. */
import type { Atoms } from "./amounts.ts";
import { most, pricePrecision, toAtoms, wholeRate } from "./amounts.ts";
import { remaining } from "./book.ts";
import type { Ledger } from "./ledger.ts";
import type { Market } from "./market.ts";
import { notional, reduces } from "./market.ts";
import { type Positions, size, unrealized } from "./positions.ts";
import { holdsLater } from "./triggers.ts";
import type { Order, Position } from "./types.ts";

/** What stands for a position: the whole account, or what is set aside for it. */
export type MarginMode = "cross" | "isolated";

/** The terms of one account in one market. */
export interface Terms {
  leverage: number;
  mode: MarginMode;
}

/** A market of contracts as the margin sees it. */
export interface Contract {
  readonly market: Market;
  /** The price that positions are valued at; 0 while there is none. */
  readonly mark: Atoms;
}

/** What the margin is computed from. */
export interface MarginParts {
  readonly ledger: Ledger;
  readonly positions: Positions;
  readonly contract: (market: string) => Contract | undefined;
  readonly openOrders: (account: string) => Iterable<Order>;
}

/** The sums of one account in one asset. */
export interface Standing {
  /** Free funds and what cross positions have earned so far. */
  readonly equity: Atoms;
  /** Set aside for cross positions, and for orders. */
  readonly initial: Atoms;
  /** Below this much equity the cross positions are liquidated. */
  readonly maintenance: Atoms;
}

/** Terms and sums of all accounts. */
export class Margin {
  readonly #parts: MarginParts;
  readonly #terms = new Map<string, Terms>();
  readonly #hedged = new Set<string>();

  constructor(parts: MarginParts) {
    this.#parts = parts;
  }

  terms(account: string, { id, spec }: Market): Terms {
    const key = `${account} ${id}`;
    let terms = this.#terms.get(key);
    if (terms === undefined) {
      terms = { leverage: spec.contract?.leverage.first ?? 1, mode: "cross" };
      this.#terms.set(key, terms);
    }
    return terms;
  }

  /** Whether an account keeps long and short positions apart. */
  hedged(account: string): boolean {
    return this.#hedged.has(account);
  }

  setHedged(account: string, hedged: boolean): void {
    if (hedged) this.#hedged.add(account);
    else this.#hedged.delete(account);
  }

  /** What positions and orders in contracts that settle in `asset` come to, with one order more where one is given. */
  standing(account: string, asset: string, more?: Order): Standing {
    const { ledger, positions, contract, openOrders } = this.#parts;
    const sums = { equity: ledger.free(ledger.account(account), asset), initial: 0n, maintenance: 0n };
    /** Worth of what could be long and short in each market if all orders of one side traded. */
    const exposed = new Map<string, { long: Atoms; short: Atoms }>();
    const exposureOf = (market: string): { long: Atoms; short: Atoms } => {
      const known = exposed.get(market) ?? { long: 0n, short: 0n };
      exposed.set(market, known);
      return known;
    };
    const isolated = new Map<string, Atoms>();
    for (const position of positions.ofAccount(account)) {
      const place = contract(position.market);
      if (place === undefined || place.market.settle !== asset || position.quantity === 0n) continue;
      const worth = notional(place.market, place.mark, size(position.quantity));
      const exposure = exposureOf(position.market);
      const sign = position.quantity > 0n ? 1n : -1n;
      if (position.side === "both") {
        exposure.long += sign * worth;
        exposure.short -= sign * worth;
      } else exposure[position.side] += worth;
      if (this.terms(account, place.market).mode === "isolated") {
        const own = worth / BigInt(this.terms(account, place.market).leverage);
        isolated.set(position.market, (isolated.get(position.market) ?? 0n) + own);
      } else {
        sums.equity += unrealized(place.market, position, place.mark);
        sums.maintenance += maintenance(place, position);
      }
    }
    // One that is about to work may be among them already.
    for (const order of new Set([...openOrders(account), ...more === undefined ? [] : [more]])) {
      const place = contract(order.market);
      if (place === undefined || place.market.settle !== asset || reduces(order)) continue;
      if (order !== more && holdsLater(order)) continue;
      const price = order.price === 0n ? order.stopPrice === 0n ? place.mark : order.stopPrice : order.price;
      const exposure = exposureOf(order.market);
      exposure[order.side === "buy" ? "long" : "short"] += notional(place.market, price, remaining(order));
    }
    for (const [id, { long, short }] of exposed) {
      const { market } = contract(id) as Contract;
      const { leverage } = this.terms(account, market);
      const exposure = this.hedged(account) ? long + short : most(most(long, short), 0n);
      // What is set aside for an isolated position has left the free funds.
      sums.initial += most(exposure / BigInt(leverage) - (isolated.get(id) ?? 0n), 0n);
    }
    return sums;
  }
}

/** What a position has to be backed by at the mark price. */
export function maintenance({ market, mark }: Contract, { quantity }: Position): Atoms {
  return notional(market, mark, size(quantity)) * rateOf(market) / wholeRate;
}

/**
 * The mark price at which a position is liquidated when `backing` stands for it: the funds that would be lost with it. 0
 * where no price does that.
 */
export function liquidationPrice(market: Market, { quantity, cost }: Position, backing: Atoms): Atoms {
  if (quantity === 0n) return 0n;
  const rate = rateOf(market);
  const long = quantity > 0n;
  // Linear: backing + sign * (worth - cost) = rate * worth. Inverse: the signs of worth and cost are the other way round.
  const grows = long !== market.inverse;
  const worth = grows ? cost - backing : cost + backing;
  if (worth <= 0n) return 0n;
  const share = grows ? wholeRate - rate : wholeRate + rate;
  return market.inverse
    ? size(quantity) * market.quoteUnit * share / (worth * wholeRate)
    : worth * wholeRate * market.quoteUnit / (share * size(quantity));
}

function rateOf({ spec }: Market): Atoms {
  return toAtoms(spec.contract?.maintenance ?? 0, pricePrecision);
}
