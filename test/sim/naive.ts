/**
 * A matcher written to be obviously right rather than fast, in small whole numbers: one array of orders, sorted anew for
 * every match. The engine has to agree with it.
 */
import type { OrderType, SelfTrade, Side, TimeInForce } from "../../src/sim/mod.ts";

export interface NaiveOrder {
  readonly name: string;
  readonly account: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly price: number;
  readonly stop: number;
  readonly show: number;
  readonly tif: TimeInForce;
  readonly stp: SelfTrade;
  quantity: number;
  executed: number;
  prevented: number;
  visible: number;
  /** Place in the queue of time; asleep or gone where it is not resting. */
  turn: number;
  state: "asleep" | "taking" | "resting" | "filled" | "canceled" | "expired" | "prevented";
}

export class Naive {
  readonly orders: NaiveOrder[] = [];
  readonly trades: string[] = [];
  last = 0;
  #turn = 0;
  #woken: NaiveOrder[] = [];

  left(order: NaiveOrder): number {
    return order.quantity - order.executed - order.prevented;
  }

  resting(side: Side): NaiveOrder[] {
    const better = (a: NaiveOrder, b: NaiveOrder): number => side === "buy" ? b.price - a.price : a.price - b.price;
    return this.orders.filter((order) => order.state === "resting" && order.side === side)
      .sort((a, b) => better(a, b) || a.turn - b.turn);
  }

  isStop(order: NaiveOrder): boolean {
    return order.stop !== 0;
  }

  rises(order: Pick<NaiveOrder, "type" | "side">): boolean {
    return order.type.startsWith("stop-loss") ? order.side === "buy" : order.side === "sell";
  }

  /** Why an order cannot be placed; `undefined` where it can. */
  refusal(order: NaiveOrder): string | undefined {
    if (
      order.type === "limit-maker" &&
      this.resting(order.side === "buy" ? "sell" : "buy").some((r) => this.fits(order, r))
    ) {
      return "would-take";
    }
    if (!this.isStop(order) || this.last === 0) return undefined;
    return (this.rises(order) ? this.last >= order.stop : this.last <= order.stop) ? "would-trigger" : undefined;
  }

  fits(taker: NaiveOrder, maker: NaiveOrder): boolean {
    if (taker.price === 0) return true;
    return taker.side === "buy" ? maker.price <= taker.price : maker.price >= taker.price;
  }

  place(order: NaiveOrder): void {
    this.orders.push(order);
    if (this.isStop(order)) order.state = "asleep";
    else this.take(order);
    while (this.#woken.length !== 0) {
      const next = this.#woken.shift();
      if (next !== undefined && next.state === "asleep") this.take(next);
    }
  }

  take(order: NaiveOrder): void {
    order.state = "taking";
    const against: Side = order.side === "buy" ? "sell" : "buy";
    if (order.tif === "FOK") {
      let available = 0;
      for (const maker of this.resting(against)) {
        if (!this.fits(order, maker) || available >= this.left(order)) break;
        if (maker.account === order.account && order.stp !== "none") {
          if (order.stp === "expire-maker") continue;
          break;
        }
        available += this.left(maker);
      }
      if (available < this.left(order)) {
        order.state = "expired";
        return;
      }
    }
    while (order.state === "taking" && this.left(order) > 0) {
      const maker = this.resting(against)[0];
      if (maker === undefined || !this.fits(order, maker)) break;
      const amount = Math.min(this.left(order), maker.visible);
      if (maker.account === order.account && order.stp !== "none") this.prevent(order, maker, amount);
      else this.trade(order, maker, amount);
    }
    if (order.state !== "taking") return;
    if (order.price === 0 || order.tif === "IOC") order.state = "expired";
    else this.rest(order);
  }

  rest(order: NaiveOrder): void {
    order.state = "resting";
    order.turn = this.#turn++;
    order.visible = order.show === 0 ? this.left(order) : Math.min(order.show, this.left(order));
  }

  use(maker: NaiveOrder, amount: number): void {
    maker.visible -= amount;
    if (maker.visible === 0 && this.left(maker) > 0) this.rest(maker);
  }

  trade(taker: NaiveOrder, maker: NaiveOrder, amount: number): void {
    this.last = maker.price;
    this.trades.push(`${maker.price}x${amount} ${maker.name} ${taker.name}`);
    for (const order of [maker, taker]) {
      order.executed += amount;
      if (this.left(order) === 0) order.state = "filled";
    }
    this.use(maker, amount);
    for (const order of this.orders) {
      if (order.state !== "asleep" || this.#woken.includes(order)) continue;
      if (this.rises(order) ? this.last >= order.stop : this.last <= order.stop) this.#woken.push(order);
    }
  }

  prevent(taker: NaiveOrder, maker: NaiveOrder, amount: number): void {
    const mode = taker.stp;
    if (mode === "decrement") {
      for (const order of [maker, taker]) {
        order.prevented += amount;
        if (this.left(order) === 0) order.state = "prevented";
      }
      this.use(maker, amount);
      return;
    }
    if (mode !== "expire-taker") this.expire(maker);
    if (mode !== "expire-maker") this.expire(taker);
  }

  expire(order: NaiveOrder): void {
    order.prevented += this.left(order);
    order.state = "prevented";
  }

  cancel(order: NaiveOrder): void {
    order.state = "canceled";
  }

  amend(order: NaiveOrder, quantity: number): void {
    order.quantity = quantity;
    if (order.state === "resting") order.visible = Math.min(order.visible, this.left(order));
  }

  book(): string {
    const side = (orders: NaiveOrder[]): string => {
      const levels = new Map<number, number>();
      for (const order of orders) levels.set(order.price, (levels.get(order.price) ?? 0) + order.visible);
      return [...levels].map(([price, quantity]) => `${price}x${quantity}`).join(" ");
    };
    return `${side(this.resting("buy"))} | ${side(this.resting("sell"))}`;
  }
}
