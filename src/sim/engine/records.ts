/** The books of record: orders, fills, lists, amendments, and how they are found again. */
import { isOpen } from "./desk.ts";
import type { Amendment, Fill, Order, OrderList, PreventedMatch } from "./types.ts";

/** What is kept of one account. */
export interface AccountRecord {
  /** All orders, oldest first. Their ids increase. */
  readonly orders: Order[];
  readonly fills: Fill[];
  readonly lists: OrderList[];
  readonly amendments: Amendment[];
  readonly prevented: PreventedMatch[];
  readonly open: Map<number, Order>;
  /** By market and client id, the latest order that went by it. */
  readonly byClientId: Map<string, Order>;
}

const key = (market: string, clientId: string): string => `${market} ${clientId}`;

/** All records. Orders of silent accounts are forgotten when they end. */
export class Records {
  readonly #accounts = new Map<string, AccountRecord>();
  readonly #orders = new Map<number, Order>();
  readonly #silent = new Set<number>();

  /** The record of an account. */
  of(account: string): AccountRecord {
    let record = this.#accounts.get(account);
    if (record === undefined) {
      record = {
        orders: [],
        fills: [],
        lists: [],
        amendments: [],
        prevented: [],
        open: new Map(),
        byClientId: new Map(),
      };
      this.#accounts.set(account, record);
    }
    return record;
  }

  accounts(): IterableIterator<[string, AccountRecord]> {
    return this.#accounts.entries();
  }

  add(order: Order, silent: boolean): void {
    this.#orders.set(order.id, order);
    const record = this.of(order.account);
    record.open.set(order.id, order);
    if (silent) {
      this.#silent.add(order.id);
      return;
    }
    record.orders.push(order);
    record.byClientId.set(key(order.market, order.clientId), order);
  }

  addList(list: OrderList, silent: boolean): void {
    if (!silent) this.of(list.account).lists.push(list);
  }

  ended(order: Order): void {
    const record = this.of(order.account);
    record.open.delete(order.id);
    if (this.#silent.delete(order.id)) this.#orders.delete(order.id);
    else record.byClientId.set(key(order.market, order.clientId), order);
  }

  amended(order: Order, amendment: Amendment): void {
    const record = this.of(order.account);
    record.amendments.push(amendment);
    record.byClientId.set(key(order.market, order.clientId), order);
  }

  fill(fill: Fill): void {
    this.of(fill.account).fills.push(fill);
  }

  prevented(match: PreventedMatch): void {
    this.of(match.account).prevented.push(match);
  }

  /** The order of that id; throws where there is none. */
  order(id: number): Order {
    const order = this.#orders.get(id);
    if (order === undefined) throw new Error(`no order ${id}`);
    return order;
  }

  /** The order of an account and market by its id. */
  find(account: string, market: string, id: number): Order | undefined {
    const order = this.#orders.get(id);
    return order !== undefined && order.account === account && order.market === market ? order : undefined;
  }

  /** The latest order that went by a client id. */
  byClientId(account: string, market: string, clientId: string): Order | undefined {
    return this.of(account).byClientId.get(key(market, clientId));
  }

  openOrders(account: string): IterableIterator<Order> {
    return this.of(account).open.values();
  }

  /** Whether an open order goes by that client id. */
  inUse(account: string, market: string, clientId: string): boolean {
    const order = this.#accounts.get(account)?.byClientId.get(key(market, clientId));
    return order !== undefined && isOpen(order) && order.clientId === clientId;
  }

  /** Whether an open list goes by that client id. */
  listInUse(account: string, market: string, clientId: string): boolean {
    return this.of(account).lists.some((list) => !list.done && list.market === market && list.clientId === clientId);
  }
}
