/** The desk of one market: matches orders by price and time, settles trades, wakes sleeping orders. */
import type { Atoms } from "./amounts.ts";
import { least } from "./amounts.ts";
import { BookSide, remaining } from "./book.ts";
import type { Level, Resting } from "./book.ts";
import type { Ledger } from "./ledger.ts";
import { AveragePrice, MarketLog } from "./log.ts";
import type { Market } from "./market.ts";
import { notional } from "./market.ts";
import { SpotSettlement } from "./settlement.ts";
import type { Settlement } from "./settlement.ts";
import { holdsLater, isLimit, Triggers } from "./triggers.ts";
import type { ExpiryReason, Fill, Order, OrderChange, OrderStatus, PreventedMatch, Report, Side } from "./types.ts";

/** What the desk needs from the engine around it. */
export interface DeskHooks {
  readonly report: Report;
  executionId(): number;
  /** An order is about to trade or to work: the other leg of its list has to go. */
  acting(order: Order, now: number): void;
  /** An order has ended. */
  ended(order: Order, now: number): void;
  /** Runs a task when the current command has done the rest. */
  later(task: () => void): void;
  fill(fill: Fill): void;
  prevented(match: PreventedMatch): void;
}

/** What a market order would take from the book. */
export interface Plan {
  readonly quantity: Atoms;
  readonly cost: Atoms;
  /** Whether the book ended before the wish was met. */
  readonly exhausted: boolean;
}

/** Whether an order can still change. */
export function isOpen(order: Order): boolean {
  return order.status === "new" || order.status === "partially-filled" || order.status === "pending";
}

const averageWindow = 5 * 60_000;

/** One market. Funds are locked by the caller before an order comes here. */
export class Desk {
  /** Its rules may change from one moment to the next. */
  market: Market;
  readonly bids: BookSide = new BookSide("buy");
  readonly asks: BookSide = new BookSide("sell");
  readonly triggers: Triggers = new Triggers();
  readonly log: MarketLog;
  readonly average: AveragePrice = new AveragePrice(averageWindow);
  readonly settlement: Settlement;
  /** Whether orders may be placed, only canceled, or neither. */
  mode: "trading" | "cancel-only" | "halted" = "trading";
  lastPrice: Atoms = 0n;
  /** Increases by one with each change of a level. */
  updateId = 0;
  readonly #ledger: Ledger;
  readonly #hooks: DeskHooks;
  #tradeId = 0;
  #aggregateId = 0;
  #preventedId = 0;
  #aggregateOf = -1;
  #aggregatePrice: Atoms = 0n;

  /** Without `settlement` assets change hands. */
  constructor(
    market: Market,
    ledger: Ledger,
    keep: number,
    hooks: DeskHooks,
    settlement?: (desk: Desk) => Settlement,
  ) {
    this.market = market;
    this.#ledger = ledger;
    this.#hooks = hooks;
    this.log = new MarketLog(keep);
    this.settlement = settlement?.(this) ?? new SpotSettlement(this, ledger);
  }

  /** The side an order of `side` trades against. */
  against(side: Side): BookSide {
    return side === "buy" ? this.asks : this.bids;
  }

  own(side: Side): BookSide {
    return side === "buy" ? this.bids : this.asks;
  }

  /** Whether a limit order at `price` would trade at once. */
  wouldTake(side: Side, price: Atoms): boolean {
    const best = this.against(side).best();
    return best !== undefined && this.against(side).crosses(best.price, price);
  }

  /** What a market order costs as the book stands, or more. */
  cost(order: Order): Atoms {
    return this.plan(order, remaining(order), 0n).cost;
  }

  /** Walks the book as a market order would; the cost is an upper bound where self-trade prevention steps in. */
  plan(order: Pick<Order, "side" | "account" | "selfTrade">, quantity: Atoms, quote: Atoms): Plan {
    const unit = this.market.quoteUnit;
    const step = this.market.rules.step;
    const plan = { quantity: 0n, cost: 0n };
    for (const level of this.against(order.side).levels()) {
      for (let resting = level.first; resting !== undefined; resting = resting.next) {
        if (order.selfTrade === "expire-maker" && resting.order.account === order.account) continue;
        let take = remaining(resting.order);
        let last = false;
        if (quote === 0n) {
          take = least(take, quantity - plan.quantity);
          last = plan.quantity + take === quantity;
        } else {
          const affordable = (quote - plan.cost) * unit / level.price;
          const lots = affordable - affordable % step;
          last = lots < take;
          take = least(take, lots);
        }
        plan.quantity += take;
        plan.cost += notional(this.market, level.price, take);
        if (last) return { ...plan, exhausted: false };
      }
    }
    return { ...plan, exhausted: true };
  }

  /** Lets an order trade, and then rest or expire. It is reported as new first. */
  work(order: Order, now: number): void {
    order.working = now;
    order.updated = now;
    this.report(order, "new", now);
    this.#proceed(order, now);
  }

  /** Gives an order that rests or sleeps another price and quantity. It goes to the end of its queue, and may trade at once. */
  rework(order: Order, price: Atoms, quantity: Atoms, now: number, wasClientId: string): void {
    const side = this.own(order.side);
    const rests = side.has(order);
    if (rests) this.#changed(order.side, side.remove(order), now);
    order.price = price;
    order.quantity = quantity;
    order.updated = now;
    this.report(order, "amended", now, { wasClientId });
    if (rests) this.#proceed(order, now);
  }

  #proceed(order: Order, now: number): void {
    const limit = isLimit(order.type) ? order.price : 0n;
    if (order.type === "limit-maker" && this.wouldTake(order.side, limit)) {
      return this.end(order, "expired", now, "would-take");
    }
    if (order.timeInForce === "FOK" && !this.#canFill(order, limit)) {
      return this.end(order, "expired", now, "unfilled-fok");
    }
    this.#match(order, limit, now);
    if (!isOpen(order)) return;
    if (limit === 0n) this.end(order, "expired", now, "no-liquidity");
    else if (order.timeInForce === "IOC") this.end(order, "expired", now, "unfilled-ioc");
    else {
      const level = this.own(order.side).add(order);
      this.#changed(order.side, level, now);
    }
  }

  /** Puts an order to sleep until the price wakes it. */
  sleep(order: Order, now: number): void {
    this.triggers.add(order, this.lastPrice, now);
    this.report(order, "new", now);
  }

  /** Takes an open order out, releases its funds and reports it. */
  end(
    order: Order,
    status: OrderStatus,
    now: number,
    expiry?: ExpiryReason,
    extra: { prevented?: PreventedMatch; wasClientId?: string } = {},
  ): void {
    this.triggers.remove(order);
    const side = this.own(order.side);
    if (side.has(order)) this.#changed(order.side, side.remove(order), now);
    order.status = status;
    order.expiry = expiry;
    order.updated = now;
    this.settlement.release(order, 0n);
    const change = status === "canceled" || status === "prevented" ? status : "expired";
    this.report(order, change, now, extra);
    this.#hooks.ended(order, now);
  }

  /** Lowers the quantity of an open order. It keeps its place in the queue. */
  shrink(order: Order, quantity: Atoms, now: number): void {
    order.quantity = quantity;
    order.updated = now;
    const resting = this.own(order.side).resting(order);
    if (resting === undefined) return;
    const over = resting.visible - remaining(order);
    if (over <= 0n) return;
    this.own(order.side).reduce(resting, over);
    this.#changed(order.side, resting.level, now);
  }

  report(
    order: Order,
    change: OrderChange,
    now: number,
    extra: { fill?: Fill; prevented?: PreventedMatch; wasClientId?: string } = {},
  ): void {
    const executionId = this.#hooks.executionId();
    if (this.#ledger.account(order.account).silent) return;
    this.#hooks.report({ kind: "order", time: now, change, order: { ...order }, executionId, ...extra });
  }

  #canFill(order: Order, limit: Atoms): boolean {
    let available = 0n;
    const left = remaining(order);
    const book = this.against(order.side);
    for (const level of book.levels()) {
      if (!book.crosses(level.price, limit)) break;
      for (let resting = level.first; resting !== undefined; resting = resting.next) {
        const own = order.selfTrade !== "none" && resting.order.account === order.account;
        if (own && order.selfTrade !== "expire-maker") return false;
        if (!own) available += remaining(resting.order);
        if (available >= left) return true;
      }
    }
    return false;
  }

  #match(taker: Order, limit: Atoms, now: number): void {
    const book = this.against(taker.side);
    while (remaining(taker) > 0n && isOpen(taker)) {
      const level = book.best();
      if (level === undefined || !book.crosses(level.price, limit)) return;
      const resting = level.first as Resting;
      if (taker.selfTrade !== "none" && resting.order.account === taker.account) {
        this.#prevent(taker, resting, now);
        continue;
      }
      const most = this.settlement.most(taker);
      const made = this.settlement.most(resting.order);
      if (most === 0n) this.end(taker, "expired", now, "nothing-to-reduce");
      else if (made === 0n) this.end(resting.order, "expired", now, "nothing-to-reduce");
      else this.#trade(taker, resting, least(least(most, made), resting.visible), now);
    }
  }

  #trade(taker: Order, resting: Resting, quantity: Atoms, now: number): void {
    const maker = resting.order;
    const level = resting.level;
    if (maker.listId !== -1) this.#hooks.acting(maker, now);
    if (taker.listId !== -1) this.#hooks.acting(taker, now);
    const quote = notional(this.market, level.price, quantity);
    const [buy, sell] = taker.side === "buy" ? [taker, maker] : [maker, taker];
    if (this.#aggregateOf !== taker.id || this.#aggregatePrice !== level.price) this.#aggregateId++;
    this.#aggregateOf = taker.id;
    this.#aggregatePrice = level.price;
    const trade = {
      id: ++this.#tradeId,
      market: this.market.id,
      price: level.price,
      quantity,
      quote,
      time: now,
      takerSide: taker.side,
      buyOrder: buy.id,
      sellOrder: sell.id,
      aggregate: this.#aggregateId,
    };
    this.lastPrice = level.price;
    this.average.add(now, level.price, quantity);
    this.log.trade(trade);
    this.#hooks.report({ kind: "trade", time: now, trade });

    const side = this.own(maker.side);
    side.reduce(resting, quantity);
    const fills = [maker, taker].map((order) => this.#settle(order, order === maker, trade.id, quantity, quote, now));
    if (remaining(maker) === 0n) side.remove(maker);
    this.#changed(maker.side, level, now);
    if (remaining(maker) !== 0n && resting.visible === 0n) {
      side.refill(resting);
      this.#changed(maker.side, level, now);
    }
    this.report(maker, "trade", now, fills[0] && { fill: fills[0] });
    this.report(taker, "trade", now, fills[1] && { fill: fills[1] });
    if (maker.status === "filled") this.#hooks.ended(maker, now);
    if (taker.status === "filled") this.#hooks.ended(taker, now);
    for (const order of this.triggers.trade(level.price, now)) this.#hooks.later(() => this.#wake(order, now));
  }

  /** Books one side of a trade on its order, and moves the funds. */
  #settle(order: Order, maker: boolean, tradeId: number, quantity: Atoms, quote: Atoms, now: number): Fill | undefined {
    order.executed += quantity;
    order.executedQuote += quote;
    order.updated = now;
    order.status = remaining(order) === 0n ? "filled" : "partially-filled";
    const commission = this.settlement.settle(order, maker, quantity, quote);
    const account = this.#ledger.account(order.account);
    if (account.silent) return undefined;
    const fill: Fill = {
      account: account.id,
      market: this.market.id,
      tradeId,
      orderId: order.id,
      listId: order.listId,
      side: order.side,
      maker,
      price: this.lastPrice,
      quantity,
      quote,
      ...commission,
      time: now,
    };
    this.#hooks.fill(fill);
    return fill;
  }

  #prevent(taker: Order, resting: Resting, now: number): void {
    const maker = resting.order;
    const mode = taker.selfTrade;
    const quantity = least(remaining(taker), resting.visible);
    const match: PreventedMatch = {
      id: this.#preventedId++,
      market: this.market.id,
      account: taker.account,
      takerOrder: taker.id,
      makerOrder: maker.id,
      mode,
      price: resting.level.price,
      taker: mode === "decrement" ? quantity : mode === "expire-maker" ? 0n : remaining(taker),
      maker: mode === "decrement" ? quantity : mode === "expire-taker" ? 0n : remaining(maker),
      quantity,
      time: now,
    };
    this.#hooks.prevented(match);
    for (const [order, amount] of [[maker, match.maker], [taker, match.taker]] as const) {
      if (amount === 0n) continue;
      if (order.listId !== -1) this.#hooks.acting(order, now);
      order.prevented += amount;
      order.preventedMatchId = match.id;
      order.updated = now;
      if (remaining(order) === 0n) {
        this.end(order, "prevented", now, undefined, { prevented: match });
        continue;
      }
      if (isLimit(order.type) || order.side === "sell") this.settlement.release(order, this.settlement.need(order));
      if (order === maker) this.#hide(resting, amount, now);
      this.report(order, "prevented", now, { prevented: match });
    }
  }

  /** Takes a prevented part out of what the book shows. */
  #hide(resting: Resting, quantity: Atoms, now: number): void {
    const side = this.own(resting.order.side);
    side.reduce(resting, quantity);
    this.#changed(side.side, resting.level, now);
    if (resting.visible !== 0n) return;
    side.refill(resting);
    this.#changed(side.side, resting.level, now);
  }

  #wake(order: Order, now: number): void {
    if (!isOpen(order)) return;
    if (order.listId !== -1) this.#hooks.acting(order, now);
    if (!this.#affords(order)) {
      return this.end(order, "expired", now, "rejected");
    }
    this.work(order, now);
  }

  /** A market buy costs what the book asks now; the others have had set aside what they need, or have it set aside now. */
  #affords(order: Order): boolean {
    const { settlement } = this;
    if (!isLimit(order.type) && (order.side === "buy" || order.heldLater)) return settlement.fund(order);
    return !holdsLater(order) || settlement.lock(order, settlement.need(order));
  }

  #changed(side: Side, level: Level, now: number): void {
    const updateId = ++this.updateId;
    this.log.change(updateId, side, level.price, level.visible, this.bids, this.asks);
    this.#hooks.report({
      kind: "level",
      time: now,
      market: this.market.id,
      updateId,
      side,
      price: level.price,
      quantity: level.visible,
    });
  }
}
