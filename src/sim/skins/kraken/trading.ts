/** What accounts do to orders, by REST and over sockets alike. */
import type { Decimal } from "../../../core/decimal.ts";
import type { Clock } from "../../../core/clock.ts";
import type { Engine, Order, Rejection } from "../../engine/mod.ts";
import { isOpen } from "../../engine/mod.ts";
import type { Limits } from "./limits.ts";
import { amendCost, cancelCost, placeCost } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Wish } from "./order-request.ts";
import { priceOf, requestOf, volumeOf } from "./order-request.ts";
import {
  invalid,
  late,
  noOrder,
  notEditable,
  nothingToAmend,
  notUnique,
  rejected,
  unknownOrder,
  wouldTake,
} from "./refusal.ts";
import type { Pair } from "./venue.ts";
import { pairOf } from "./venue.ts";
import { amendId, orderNumber } from "./words.ts";

/** What the orders of a simulated venue need. */
export interface TradingParts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly notes: Notes;
}

/** How an order is named: by the venue's id, by the client's, or by a number that several may have. */
export interface OrderName {
  readonly id?: string | undefined;
  readonly clientId?: string | undefined;
}

/** What is to become of an order. */
export interface Amending {
  readonly quantity?: Decimal | undefined;
  readonly price?: Decimal | undefined;
  readonly postOnly?: boolean | undefined;
}

const longestDeadline = 60_000;
const longestSwitch = 86_400;

/** Refuses what is asked for too late; the venue takes deadlines of a minute at most. */
export function checkDeadline(text: string | undefined, now: number): void {
  if (text === undefined) return;
  const deadline = Date.parse(text);
  if (Number.isNaN(deadline) || deadline > now + longestDeadline) throw invalid("deadline");
  if (deadline <= now) throw late();
}

/** Orders of all accounts. */
export class Trading {
  readonly #parts: TradingParts;
  readonly #switches = new Map<string, () => void>();
  readonly #ends = new Set<() => void>();
  #unnamed = 0;

  constructor(parts: TradingParts) {
    this.#parts = parts;
  }

  /** Stops all timers. */
  close(): void {
    for (const cancel of [...this.#switches.values(), ...this.#ends]) cancel();
    this.#switches.clear();
    this.#ends.clear();
  }

  /** What the rules say about an order that is not placed. */
  check(account: string, pair: Pair, wish: Wish, now: number): void {
    const [request] = requestOf(pair, wish, "");
    this.#unique(account, wish);
    this.#refuse(pair, this.#parts.engine.check(account, pair.id, request, now));
  }

  /** Places an order. `cost` is what it takes of the pair's counter. */
  place(account: string, pair: Pair, wish: Wish, now: number, cost: number = placeCost): Order {
    const { engine, limits, notes } = this.#parts;
    const name = `~${++this.#unnamed}`;
    const [request, sent] = requestOf(pair, wish, name);
    this.#unique(account, wish);
    limits.takeTrading(account, pair.id, cost, now);
    const outcome = notes.while(request.clientId, sent, () => engine.place(account, pair.id, request, now));
    if (!outcome.ok) throw this.#rejected(pair, outcome.why);
    const order = engine.records.order(outcome.value.order.id);
    if (sent.expires !== 0 && isOpen(order)) this.#endAt(order, sent.expires, now);
    return order;
  }

  /** The orders of an account that a name stands for: refuses where there is none. */
  find(account: string, { id, clientId }: OrderName): Order {
    const order = id === undefined ? this.#byClientId(account, clientId ?? "") : this.#byId(account, id);
    if (order === undefined) throw noOrder();
    return order;
  }

  /** Open orders of an account with this number. */
  withUserref(account: string, userref: number): Order[] {
    return this.open(account).filter((order) => this.#parts.notes.of(order).sent.userref === userref);
  }

  open(account: string): Order[] {
    return [...this.#parts.engine.records.openOrders(account)];
  }

  /** Cancels an open order. */
  cancel(order: Order, now: number, reason?: string, free: boolean = false): void {
    const { engine, limits, notes } = this.#parts;
    if (!isOpen(order)) throw unknownOrder();
    if (!free) limits.takeTrading(order.account, order.market, cancelCost(now - order.created), now);
    notes.of(order).reason = reason;
    const outcome = engine.cancel(order, order.clientId, now);
    if (!outcome.ok) throw this.#rejected(pairOf(order.market), outcome.why);
  }

  /** Takes from the counters what it costs to cancel these; a refusal cancels none of them. */
  takeCancels(orders: readonly Order[], now: number): void {
    const costs = new Map<string, number>();
    for (const { market, created } of orders) {
      costs.set(market, (costs.get(market) ?? 0) + cancelCost(now - created));
    }
    const [first] = orders;
    for (const [market, cost] of costs) this.#parts.limits.takeTrading(first?.account ?? "", market, cost, now);
  }

  /** Cancels all open orders of an account, which takes nothing of its counters. Returns how many there were. */
  cancelAll(account: string, now: number, reason?: string): number {
    const open = this.open(account);
    for (const order of open) this.cancel(order, now, reason, true);
    return open.length;
  }

  /** Changes an order in place. Less of it keeps its place in the queue. Returns the id of the change. */
  amend(account: string, name: OrderName, change: Amending, now: number): string {
    const { engine, limits } = this.#parts;
    const order = this.find(account, name);
    if (!isOpen(order)) throw unknownOrder();
    const pair = pairOf(order.market);
    const quantity = change.quantity === undefined ? order.quantity : volumeOf(pair, change.quantity);
    const price = change.price === undefined ? order.price : priceOf(pair, change.price);
    if (change.price !== undefined && order.price === 0n) throw notEditable();
    if (quantity === order.quantity && price === order.price) throw nothingToAmend();
    if (change.postOnly && engine.desk(order.market).wouldTake(order.side, price)) throw wouldTake();
    limits.takeTrading(account, order.market, amendCost(now - order.updated), now);
    if (quantity <= order.executed) {
      this.cancel(order, now, undefined, true);
      return amendId(engine.sequence);
    }
    const less = price === order.price && quantity < order.quantity;
    const outcome = less
      ? engine.amend(order, quantity, order.clientId, now)
      : engine.modify(order, { price, quantity }, now);
    if (!outcome.ok) throw this.#rejected(pair, outcome.why);
    return amendId(outcome.value.executionId);
  }

  /** Sets, renews or ends the timer that cancels all orders of an account. Returns when it goes off; 0 where it is off. */
  arm(account: string, seconds: number | undefined, now: number): number {
    if (seconds === undefined || seconds < 0 || seconds >= longestSwitch) throw invalid("timeout");
    this.#switches.get(account)?.();
    this.#switches.delete(account);
    if (seconds === 0) return 0;
    const { clock } = this.#parts;
    const cancel = clock.after(seconds * 1_000, () => {
      this.#switches.delete(account);
      this.cancelAll(account, Math.floor(clock.now()), "Cancel all orders after timeout");
    });
    this.#switches.set(account, cancel);
    return now + seconds * 1_000;
  }

  #byId(account: string, id: string): Order | undefined {
    const number = orderNumber(id);
    return this.#parts.engine.records.of(account).orders.find((order) => order.id === number);
  }

  /** Ids are unique among open orders: the newest one that had it. */
  #byClientId(account: string, clientId: string): Order | undefined {
    return this.#parts.engine.records.of(account).orders.findLast(({ placedAs }) => placedAs === clientId);
  }

  #unique(account: string, { clientId }: Wish): void {
    if (clientId !== undefined && this.open(account).some((order) => order.clientId === clientId)) throw notUnique();
  }

  #endAt(order: Order, at: number, now: number): void {
    const { clock, engine } = this.#parts;
    const cancel = clock.after(at - now, () => {
      this.#ends.delete(cancel);
      if (isOpen(order)) engine.expire(order, Math.floor(clock.now()));
    });
    this.#ends.add(cancel);
  }

  #refuse(pair: Pair, why: Rejection | undefined): void {
    if (why !== undefined) throw this.#rejected(pair, why);
  }

  #rejected(pair: Pair, why: Rejection): Error {
    return rejected(why, this.#parts.engine.desk(pair.id).mode);
  }
}
