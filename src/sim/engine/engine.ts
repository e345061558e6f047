/**
 * The matching engine of a simulated venue: markets, accounts, orders, and one sequence of everything that happened.
 *
 * It has no clock, no randomness and no I/O: every command is given the time, and the same commands give the same
 * events.
 */
import type { Numeric } from "../../core/decimal.ts";
import type { Change } from "./amendments.ts";
import { Amendments } from "./amendments.ts";
import type { Atoms } from "./amounts.ts";
import { pricePrecision, toAtoms } from "./amounts.ts";
import { remaining } from "./book.ts";
import { Desk, isOpen } from "./desk.ts";
import type { Account } from "./ledger.ts";
import { Ledger } from "./ledger.ts";
import { Lists } from "./lists.ts";
import type { Standing } from "./market.ts";
import { breach, marketOf, pricesOppose } from "./market.ts";
import { createOrder } from "./new-order.ts";
import { Perpetuals } from "./perpetuals.ts";
import { Records } from "./records.ts";
import { holdsLater, isLimit, isStop, reached } from "./triggers.ts";
import type {
  Amendment,
  AssetSpec,
  EngineEvent,
  Fill,
  MarketRules,
  MarketSpec,
  Order,
  OrderList,
  OrderRequest,
  PositionSide,
  PreventedMatch,
  Rejection,
  Unnumbered,
} from "./types.ts";

/** The answer to a command: its value, or why it was refused and nothing changed. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Rejection };

/** What placing an order did at once. */
export interface Placed {
  /** The order as it was when it had traded and before anything it set off. */
  readonly order: Readonly<Order>;
  readonly fills: readonly Fill[];
  readonly prevented: readonly PreventedMatch[];
}

/** A list as it is sent: two legs, or a working order with the one or two that wait for it. */
export interface ListRequest {
  readonly clientId: string;
  readonly working?: OrderRequest;
  /** One pending order, or the leg above and the leg below the last price. */
  readonly legs: readonly [OrderRequest] | readonly [above: OrderRequest, below: OrderRequest];
}

/** A list as placed. */
export interface PlacedList {
  readonly list: Readonly<OrderList>;
  readonly orders: readonly Placed[];
}

/** Options of an engine. */
export interface EngineOptions {
  readonly assets: readonly AssetSpec[];
  readonly markets: readonly MarketSpec[];
  /** How many changes of a book and trades of a market stay on record; 60 000 where it is not given. */
  readonly keep?: number;
}

const no = (why: Rejection): { ok: false; why: Rejection } => ({ ok: false, why });
const yes = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A matching engine. */
export class Engine {
  readonly ledger: Ledger = new Ledger();
  readonly assets: ReadonlyMap<string, AssetSpec>;
  readonly records: Records = new Records();
  readonly lists: Lists;
  /** Absent where no market is one of contracts. */
  readonly perpetuals: Perpetuals | undefined;
  readonly #amendments: Amendments;
  readonly #desks = new Map<string, Desk>();
  readonly #listeners = new Set<(events: readonly EngineEvent[]) => void>();
  readonly #events: EngineEvent[] = [];
  readonly #tasks: (() => void)[] = [];
  #sequence = 0;
  #orderId = 0;
  #executionId = 0;
  #collected: { fills: Fill[]; prevented: PreventedMatch[] } = { fills: [], prevented: [] };

  constructor(options: EngineOptions) {
    this.assets = new Map(options.assets.map((asset) => [asset.id, asset]));
    const report = (event: Unnumbered<EngineEvent>): void => this.#report(event);
    const later = (task: () => void): void => void this.#tasks.push(task);
    this.lists = new Lists({
      report,
      later,
      order: (id) => this.records.order(id),
      desk: (market) => this.desk(market),
      release: (orders, now) => this.#release(orders, now),
      silent: (account) => this.ledger.account(account).silent,
    });
    this.#amendments = new Amendments({
      records: this.records,
      lists: this.lists,
      desk: (market) => this.desk(market),
      executionId: () => this.#executionId + 1,
      standing: (account, market, now) => this.standing(account, market, now),
    });
    const perpetuals = options.markets.some(({ contract }) => contract) ? this.#openPerpetuals(report) : undefined;
    this.perpetuals = perpetuals;
    for (const spec of options.markets) {
      const market = marketOf(spec, this.assets);
      const settlement = spec.contract && perpetuals && ((desk: Desk) => perpetuals.settlement(desk));
      const hooks = {
        report,
        later,
        executionId: () => ++this.#executionId,
        acting: (order: Order, now: number) => this.lists.acting(order, now),
        ended: (order: Order, now: number) => this.#ended(order, now),
        fill: (fill: Fill) => {
          this.records.fill(fill);
          this.#collected.fills.push(fill);
        },
        prevented: (match: PreventedMatch) => {
          this.records.prevented(match);
          this.#collected.prevented.push(match);
        },
      };
      this.#desks.set(spec.id, new Desk(market, this.ledger, options.keep ?? 60_000, hooks, settlement));
    }
  }

  /** Place of the last event in the sequence. */
  get sequence(): number {
    return this.#sequence;
  }

  markets(): IterableIterator<Desk> {
    return this.#desks.values();
  }

  has(market: string): boolean {
    return this.#desks.has(market);
  }

  /** Changes some rules of a market. Orders that rest stay as they are. */
  setRules(market: string, rules: Partial<MarketRules>): void {
    const desk = this.desk(market);
    const { spec } = desk.market;
    desk.market = marketOf({ ...spec, rules: { ...spec.rules, ...rules } }, this.assets);
  }

  /** The desk of a market; throws where there is none. */
  desk(market: string): Desk {
    const desk = this.#desks.get(market);
    if (desk === undefined) throw new Error(`no market ${market}`);
    return desk;
  }

  /** Calls `listener` with the events of each command, in order, when it is complete. Returns what stops it. */
  listen(listener: (events: readonly EngineEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens an account. Rates are commissions as shares of what is received, at most 8 decimals. */
  openAccount(id: string, options: { maker?: Numeric; taker?: Numeric; silent?: boolean } = {}): Account {
    const rate = (value: Numeric | undefined): Atoms => toAtoms(value ?? 0, pricePrecision);
    return this.ledger.open(id, rate(options.maker), rate(options.taker), options.silent ?? false);
  }

  /** Brings funds in, or with a negative amount out; throws where more is taken than is free. */
  deposit(account: string, asset: string, amount: Atoms, now: number): void {
    if (!this.assets.has(asset)) throw new Error(`no asset ${asset}`);
    this.ledger.deposit(this.ledger.account(account), asset, amount);
    if (!this.ledger.account(account).silent) this.#report({ kind: "transfer", time: now, account, asset, amount });
    this.#complete(now);
  }

  /** What the rules say about an order that is not placed. */
  check(account: string, market: string, request: OrderRequest, now: number, count = 1): Rejection | undefined {
    const desk = this.desk(market);
    if (desk.mode !== "trading") return "halted";
    return breach(desk.market, request, this.standing(account, market, now), count);
  }

  /** Places an order. */
  place(account: string, market: string, request: OrderRequest, now: number): Outcome<Placed> {
    const desk = this.desk(market);
    const why = this.check(account, market, request, now) ?? this.#refusal(desk, account, request);
    if (why !== undefined) return no(why);
    const order = createOrder(++this.#orderId, desk, account, request, now);
    if (order.quantity === 0n) return no("no-liquidity");
    if (!this.#fund(desk, order)) return no("funds");
    this.#collected = { fills: [], prevented: [] };
    this.records.add(order, this.ledger.account(account).silent);
    this.#start(desk, order, now);
    const placed: Placed = { order: { ...order }, ...this.#collected };
    this.#complete(now);
    return yes(placed);
  }

  /** Places a list. */
  placeList(account: string, market: string, request: ListRequest, now: number): Outcome<PlacedList> {
    const desk = this.desk(market);
    const requests = [...(request.working === undefined ? [] : [request.working]), ...request.legs];
    const standing = this.standing(account, market, now);
    if (standing.openLists + 1 > desk.market.rules.maxLists) return no("max-lists");
    for (const each of requests) {
      const why = this.check(account, market, each, now, requests.length);
      if (why !== undefined) return no(why);
      if (this.records.inUse(account, market, each.clientId)) return no("duplicate");
    }
    if (new Set(requests.map((each) => each.clientId)).size !== requests.length) return no("duplicate");
    if (this.records.listInUse(account, market, request.clientId)) return no("duplicate");
    const [above, below] = request.legs;
    if (below !== undefined && !pricesOppose(above, below, request.working === undefined ? desk.lastPrice : 0n)) {
      return no("list-prices");
    }
    for (const each of request.working === undefined ? request.legs : [request.working]) {
      const why = this.#refusal(desk, account, each);
      if (why !== undefined) return no(why);
    }
    const orders = requests.map((each) => createOrder(++this.#orderId, desk, account, each, now));
    const [first, second] = orders as [Order, Order];
    const enough = request.working === undefined ? this.#lockPair(first, second) : this.#fund(desk, first);
    if (!enough) return no("funds");
    const silent = this.ledger.account(account).silent;
    for (const order of orders) this.records.add(order, silent);
    const list = this.lists.open(request.working === undefined ? "oco" : "oto", request.clientId, orders, now);
    this.records.addList(list, silent);
    this.lists.touch(list, "started", now);
    const placed: Placed[] = [];
    for (const order of orders) {
      this.#collected = { fills: [], prevented: [] };
      if (request.working !== undefined && order !== first) {
        order.status = "pending";
        desk.report(order, "new", now);
      } else if (isOpen(order)) this.#start(desk, order, now);
      placed.push({ order: { ...order }, ...this.#collected });
    }
    this.#complete(now);
    return yes({ list: { ...list }, orders: placed });
  }

  /** Cancels an open order, and with it the list it belongs to. `only` restricts which state it may be in. */
  cancel(order: Order, clientId: string, now: number, only?: "new" | "partially-filled"): Outcome<Order> {
    if (!isOpen(order)) return no("unknown");
    if (only !== undefined && order.status !== only) return no("restricted");
    if (this.desk(order.market).mode === "halted") return no("halted");
    this.lists.cancel(this.desk(order.market), order, clientId, now);
    this.#complete(now);
    return yes(order);
  }

  /** Ends an open order whose time is over. */
  expire(order: Order, now: number): Outcome<Order> {
    if (!isOpen(order)) return no("unknown");
    this.desk(order.market).end(order, "expired", now, "venue");
    this.#complete(now);
    return yes(order);
  }

  /** Lowers the quantity of an open order, which keeps its place in the queue. */
  amend(order: Order, quantity: Atoms, clientId: string, now: number): Outcome<Amendment> {
    return this.#outcome(this.#amendments.shrink(order, quantity, clientId, now), now);
  }

  /**
   * Gives an open limit order another price, another quantity, or both. It goes to the end of its queue, and may trade at
   * once. The quantity is the whole one, with what is filled.
   */
  modify(order: Order, change: Change, now: number): Outcome<Amendment> {
    return this.#outcome(this.#amendments.modify(order, change, now), now);
  }

  /** Counts and amounts that the rules look at. */
  standing(account: string, market: string, now: number): Standing & { readonly openLists: number } {
    const desk = this.desk(market);
    const owner = this.ledger.account(account);
    const counts = { openOrders: 0, openStops: 0, openIcebergs: 0 };
    const average = desk.average.at(now);
    if (owner.silent) return { ...counts, average, position: 0n, openLists: 0 };
    let position = desk.settlement.owned(account);
    const lists = new Set<number>();
    for (const order of this.records.openOrders(account)) {
      if (order.market !== market) continue;
      counts.openOrders++;
      if (isStop(order.type)) counts.openStops++;
      if (order.icebergQuantity !== 0n) counts.openIcebergs++;
      if (order.side === "buy") position += remaining(order);
      if (order.listId !== -1) lists.add(order.listId);
    }
    return { ...counts, average, position, openLists: lists.size };
  }

  /** Values the positions of a market at another price. */
  setMark(market: string, mark: Atoms, index: Atoms, now: number): void {
    this.#contracts().setMark(market, mark, index, now);
    this.#complete(now);
  }

  /** Lets the holders of positions in a market pay each other; `rate` in units of 10^-8, paid by longs. */
  fund(market: string, rate: Atoms, now: number): void {
    this.#contracts().fund(market, rate, now);
    this.#complete(now);
  }

  /** Sets more aside for an isolated position, or with a minus gives some of it back. */
  moveMargin(account: string, market: string, side: PositionSide, amount: Atoms, now: number): Rejection | undefined {
    const why = this.#contracts().moveMargin(account, market, side, amount);
    this.#complete(now);
    return why;
  }

  #outcome<T extends object>(done: T | Rejection, now: number): Outcome<T> {
    if (typeof done === "string") return no(done);
    this.#complete(now);
    return yes(done);
  }

  #contracts(): Perpetuals {
    if (this.perpetuals === undefined) throw new Error("no market is one of contracts");
    return this.perpetuals;
  }

  #openPerpetuals(report: (event: Unnumbered<EngineEvent>) => void): Perpetuals {
    return new Perpetuals({
      report,
      ledger: this.ledger,
      desk: (market) => this.#desks.get(market),
      openOrders: (account) => this.records.openOrders(account),
      place: (account, market, request, now) => {
        const desk = this.desk(market);
        const order = createOrder(++this.#orderId, desk, account, request, now);
        this.records.add(order, this.ledger.account(account).silent);
        this.#start(desk, order, now);
      },
    });
  }

  #refusal(desk: Desk, account: string, request: OrderRequest): Rejection | undefined {
    if (this.records.inUse(account, desk.market.id, request.clientId)) return "duplicate";
    const unfit = desk.market.spec.contract && this.perpetuals?.refusal(desk, account, request);
    if (unfit !== undefined) return unfit;
    const iceberg = request.icebergQuantity ?? 0n;
    if (iceberg > request.quantity) return "iceberg-size";
    const price = request.price ?? 0n;
    if (request.type === "limit-maker" && !request.expiresIfTaking && desk.wouldTake(request.side, price)) {
      return "would-take";
    }
    const stopPrice = request.stopPrice ?? 0n;
    if (isStop(request.type) && stopPrice !== 0n && desk.lastPrice !== 0n) {
      if (reached({ ...request, stopPrice }, desk.lastPrice)) return "would-trigger";
    }
    return undefined;
  }

  /** Locks what an order needs before it may trade. */
  #fund({ settlement }: Desk, order: Order): boolean {
    if (holdsLater(order)) return true;
    return order.type === "market" ? settlement.fund(order) : settlement.lock(order, settlement.need(order));
  }

  #lockPair(first: Order, second: Order): boolean {
    return this.desk(first.market).settlement.lock(first, this.lists.hold(first, second));
  }

  #start(desk: Desk, order: Order, now: number): void {
    if (isStop(order.type)) desk.sleep(order, now);
    else desk.work(order, now);
  }

  /** Places what waited for a working order that is filled now. */
  #release(orders: readonly Order[], now: number): void {
    const [first, second] = orders as [Order, Order | undefined];
    const desk = this.desk(first.market);
    for (const order of orders) order.status = "new";
    const enough = second === undefined ? this.#fund(desk, first) : this.#lockPair(first, second);
    for (const order of orders) {
      if (!isOpen(order)) continue;
      const price = order.type === "limit-maker" && desk.wouldTake(order.side, order.price);
      const stop = isStop(order.type) && order.stopPrice !== 0n && desk.lastPrice !== 0n &&
        reached(order, desk.lastPrice);
      if (!enough || price) desk.end(order, "expired", now, "rejected");
      else if (stop) this.#wakeAtOnce(desk, order, now);
      else this.#start(desk, order, now);
    }
  }

  /** A released stop order whose price was passed while it waited works at once. */
  #wakeAtOnce(desk: Desk, order: Order, now: number): void {
    this.lists.acting(order, now);
    if (!isLimit(order.type) && order.side === "buy" && !desk.settlement.fund(order)) {
      desk.end(order, "expired", now, "rejected");
    } else desk.work(order, now);
  }

  #ended(order: Order, now: number): void {
    this.records.ended(order);
    if (order.listId !== -1) this.lists.ended(order, now);
  }

  #report(event: Unnumbered<EngineEvent>): void {
    this.#events.push({ ...event, seq: ++this.#sequence } as EngineEvent);
  }

  /** Ends a command: runs what it set off, reports balances, and tells the listeners. */
  #complete(now: number): void {
    for (let task = this.#tasks.shift(); task !== undefined; task = this.#tasks.shift()) task();
    this.perpetuals?.complete(now);
    const touched = this.ledger.takeTouched();
    if (touched !== undefined) {
      for (const [id, assets] of touched) {
        const account = this.ledger.account(id);
        account.updated = now;
        const balances = [...assets].map((asset) => ({ asset, ...this.ledger.balance(account, asset) }));
        this.#report({ kind: "balances", time: now, account: id, balances });
      }
    }
    const events = this.#events.splice(0);
    if (events.length !== 0) { for (const listener of this.#listeners) listener(events); }
  }
}
