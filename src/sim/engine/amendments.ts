/** Changes of open orders: less of the same, which keeps its place, or another price and quantity, which do not. */
import type { Atoms } from "./amounts.ts";
import type { Desk } from "./desk.ts";
import { isOpen } from "./desk.ts";
import type { Lists } from "./lists.ts";
import type { Standing } from "./market.ts";
import { breach } from "./market.ts";
import type { Records } from "./records.ts";
import { holdsLater, isLimit } from "./triggers.ts";
import type { Amendment, Order, Rejection } from "./types.ts";

/** What is to become of an order; what is absent stays. */
export interface Change {
  readonly price?: Atoms;
  /** The whole one, with what is filled. */
  readonly quantity?: Atoms;
  readonly clientId?: string;
}

/** What amendments need from the engine. */
export interface AmendmentParts {
  readonly records: Records;
  readonly lists: Lists;
  desk(market: string): Desk;
  /** The id that the next report will have. */
  executionId(): number;
  standing(account: string, market: string, now: number): Standing;
}

/** Amends the orders of one engine. */
export class Amendments {
  readonly #parts: AmendmentParts;

  constructor(parts: AmendmentParts) {
    this.#parts = parts;
  }

  shrink(order: Order, quantity: Atoms, clientId: string, now: number): Amendment | Rejection {
    const { records, lists } = this.#parts;
    if (!isOpen(order)) return "unknown";
    const desk = this.#parts.desk(order.market);
    if (quantity > order.quantity) return "quantity-increase";
    if (quantity === order.quantity || quantity - order.executed - order.prevented <= 0n) return "no-change";
    const rules = desk.market.rules;
    if (quantity < rules.minQuantity || quantity % rules.step !== 0n) return "lot";
    if (isLimit(order.type) && order.price * quantity / desk.market.quoteUnit < rules.minNotional) return "notional";
    if (order.amends + 1 > rules.maxAmends) return "max-amends";
    if (clientId !== order.clientId && records.inUse(order.account, order.market, clientId)) return "duplicate";
    const other = lists.otherLeg(order);
    const amendment = this.#amendment(order, order.price, quantity, clientId, now);
    this.#note(order, amendment);
    desk.shrink(order, quantity, now);
    desk.report(order, "amended", now, { wasClientId: amendment.fromClientId });
    if (other !== undefined && isOpen(other)) {
      desk.shrink(other, quantity, now);
      desk.report(other, "amended", now, { wasClientId: other.clientId });
      this.#holdPair(desk, order, other);
    } else if (order.status !== "pending" && !holdsLater(order)) {
      desk.settlement.release(order, desk.settlement.need(order));
    }
    const list = lists.get(order.listId);
    if (list !== undefined && clientId !== amendment.fromClientId) lists.touch(list, "updated", now);
    return amendment;
  }

  modify(order: Order, change: Change, now: number): Amendment | Rejection {
    const { price = order.price, quantity = order.quantity, clientId = order.clientId } = change;
    const desk = this.#parts.desk(order.market);
    const why = this.#unmodifiable(desk, order, price, quantity, clientId, now);
    if (why !== undefined) return why;
    const amendment = this.#amendment(order, price, quantity, clientId, now);
    if (!this.#pay(desk, order, price, quantity)) return "funds";
    this.#note(order, amendment);
    desk.rework(order, price, quantity, now, amendment.fromClientId);
    return amendment;
  }

  #unmodifiable(
    desk: Desk,
    order: Order,
    price: Atoms,
    quantity: Atoms,
    clientId: string,
    now: number,
  ): Rejection | undefined {
    if (!isOpen(order)) return "unknown";
    if (!isLimit(order.type) || order.listId !== -1) return "not-amendable";
    if (desk.mode !== "trading") return "halted";
    if (price === order.price && quantity === order.quantity) return "no-change";
    if (quantity - order.executed - order.prevented <= 0n) return "lot";
    if (order.amends + 1 > desk.market.rules.maxAmends) return "max-amends";
    const { account, side, type, reduceOnly, positionSide } = order;
    const request = { side, type, reduceOnly, positionSide, price, quantity, clientId };
    const why = breach(desk.market, request, this.#parts.standing(account, order.market, now), 0);
    if (why !== undefined) return why;
    if (clientId !== order.clientId && this.#parts.records.inUse(account, order.market, clientId)) return "duplicate";
    return type === "limit-maker" && desk.wouldTake(side, price) ? "would-take" : undefined;
  }

  /** Sets aside what the changed order needs; where the account does not have it, the order stays as it was. */
  #pay({ settlement }: Desk, order: Order, price: Atoms, quantity: Atoms): boolean {
    const { hold, price: before, quantity: all } = order;
    settlement.release(order, 0n);
    Object.assign(order, { price, quantity });
    if (holdsLater(order)) return true;
    if (settlement.lock(order, settlement.need(order))) return true;
    Object.assign(order, { price: before, quantity: all });
    settlement.lock(order, hold);
    return false;
  }

  #amendment(order: Order, price: Atoms, quantity: Atoms, clientId: string, now: number): Amendment {
    return {
      executionId: this.#parts.executionId(),
      market: order.market,
      orderId: order.id,
      fromClientId: order.clientId,
      toClientId: clientId,
      fromQuantity: order.quantity,
      toQuantity: quantity,
      fromPrice: order.price,
      toPrice: price,
      time: now,
    };
  }

  #note(order: Order, amendment: Amendment): void {
    order.clientId = amendment.toClientId;
    order.amends++;
    this.#parts.records.amended(order, amendment);
  }

  /** Lowers what a pair of legs holds after an amendment. */
  #holdPair(desk: Desk, order: Order, other: Order): void {
    if (order.status === "pending") return;
    const needed = this.#parts.lists.hold(order, other);
    const [holder] = order.hold !== 0n ? [order] : [other];
    if (holder !== undefined) desk.settlement.release(holder, needed);
  }
}
