/** Orders that wait for a price, which become orders of the book when it comes: another service, with ids of its own. */
import type { Atoms, EngineEvent, OrderRequest, Perpetuals } from "../../../engine/mod.ts";
import { isOpen } from "../../../engine/mod.ts";
import type { Core } from "../operation.ts";
import type { UserEvents } from "../user-events.ts";
import type { Algo, AlgoRequest, AlgoStatus } from "./algo.ts";
import { algoEvent } from "./algo-text.ts";
import { refused } from "./refusal.ts";

const firstId = 3_000_000_000_000_000;
const thousand = 1_000n;

/** All of them. */
export class Algos {
  readonly #core: Core;
  readonly #users: UserEvents;
  readonly #perpetuals: Perpetuals;
  readonly #all: Algo[] = [];
  readonly #waiting = new Set<Algo>();
  readonly #byOrder = new Map<number, Algo>();
  readonly #timers = new Set<() => void>();
  /** The client order id of an order that is being placed, and whose it is. */
  #placing: { readonly clientId: string; readonly algo: Algo } | undefined;

  constructor(core: Core, users: UserEvents, perpetuals: Perpetuals) {
    this.#core = core;
    this.#users = users;
    this.#perpetuals = perpetuals;
  }

  /** Those of an account, oldest first. */
  of(account: string): readonly Algo[] {
    return this.#all.filter((algo) => algo.account === account);
  }

  /** The one that an order was. */
  ofOrder(id: number): Algo | undefined {
    return this.#byOrder.get(id);
  }

  /** The latest of an account by either id. */
  find(account: string, id: number | undefined, clientId: string | undefined): Algo | undefined {
    return this.#all.findLast((algo) =>
      algo.account === account && (id === undefined ? algo.clientId === clientId : algo.id === id)
    );
  }

  /** Whether one would be triggered where the price is now. */
  wouldTrigger(request: AlgoRequest): boolean {
    const price = this.#price(request);
    return request.type !== "TRAILING_STOP_MARKET" && price !== 0n && reached(request, price);
  }

  add(account: string, request: AlgoRequest, now: number): Algo {
    const algo: Algo = {
      ...request,
      id: firstId + this.#all.length,
      account,
      created: now,
      status: "NEW",
      updated: now,
      triggered: 0,
      order: undefined,
      reason: "",
      extreme: request.activatePrice === 0n ? this.#price(request) : 0n,
    };
    this.#all.push(algo);
    this.#waiting.add(algo);
    this.#tell(algo);
    return algo;
  }

  /** Ends one that waits. False where it does not wait any more. */
  cancel(algo: Algo, now: number): boolean {
    if (!this.#waiting.delete(algo)) return false;
    this.#become(algo, "CANCELED", now);
    return true;
  }

  /** Looks at an event before the account is told of it. */
  before(event: EngineEvent): void {
    if (event.kind !== "order" || event.change !== "new") return;
    const { placing } = { placing: this.#placing };
    if (placing === undefined || placing.clientId !== event.order.clientId) return;
    const { algo } = placing;
    this.#placing = undefined;
    algo.order = this.#core.engine.records.order(event.order.id);
    this.#byOrder.set(event.order.id, algo);
    this.#become(algo, "TRIGGERED", event.time);
  }

  /** Looks at an event when the account has been told of it. */
  after(event: EngineEvent): void {
    if (event.kind === "trade") this.#look(event.trade.market, "CONTRACT_PRICE", event.trade.price);
    else if (event.kind === "mark") this.#look(event.market, "MARK_PRICE", event.mark);
    else if (event.kind === "order" && !isOpen(event.order)) {
      const algo = this.#byOrder.get(event.order.id);
      if (algo?.status === "TRIGGERED") this.#become(algo, "FINISHED", event.time);
    }
  }

  /** Stops all timers. */
  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #price({ market, workingType }: AlgoRequest): Atoms {
    const { lastPrice } = this.#core.engine.desk(market);
    return workingType === "MARK_PRICE" ? this.#perpetuals.mark(market).mark || lastPrice : lastPrice;
  }

  #look(market: string, workingType: AlgoRequest["workingType"], price: Atoms): void {
    for (const algo of this.#waiting) {
      if (algo.market !== market || algo.workingType !== workingType) continue;
      if (algo.type === "TRAILING_STOP_MARKET" ? !trails(algo, price) : !reached(algo, price)) continue;
      this.#waiting.delete(algo);
      algo.triggered = Math.floor(this.#core.clock.now());
      this.#become(algo, "TRIGGERING", algo.triggered);
      // The engine is in the middle of something: the order comes when that is done.
      const cancel = this.#core.clock.after(0, () => {
        this.#timers.delete(cancel);
        this.#place(algo);
      });
      this.#timers.add(cancel);
    }
  }

  #place(algo: Algo): void {
    const { engine, clock, random } = this.#core;
    const now = Math.floor(clock.now());
    const clientId = random.text(22);
    const position = this.#perpetuals.positions.of(algo.account, algo.market, algo.positionSide).quantity;
    const held = position < 0n ? -position : position;
    const limit = algo.type === "STOP" || algo.type === "TAKE_PROFIT";
    const request: OrderRequest = {
      side: algo.side,
      type: !limit ? "market" : algo.postOnly ? "limit-maker" : "limit",
      clientId,
      quantity: algo.closePosition ? held : algo.quantity,
      positionSide: algo.positionSide,
      reduceOnly: algo.positionSide === "both" && (algo.reduceOnly || algo.closePosition),
      selfTrade: algo.selfTrade,
      ...(limit ? { price: algo.price, timeInForce: algo.timeInForce ?? "GTC" } : {}),
    };
    if (request.quantity === 0n) {
      algo.reason = "There is no position to close.";
      return this.#become(algo, "EXPIRED", now);
    }
    this.#placing = { clientId, algo };
    const outcome = engine.place(algo.account, algo.market, request, now);
    this.#placing = undefined;
    if (outcome.ok) return;
    algo.reason = refused(outcome.why, engine.desk(algo.market), request.quantity).message;
    this.#become(algo, "REJECTED", now);
  }

  #become(algo: Algo, status: AlgoStatus, now: number): void {
    algo.status = status;
    algo.updated = now;
    this.#tell(algo);
  }

  #tell(algo: Algo): void {
    const desk = this.#core.engine.desk(algo.market);
    const told = algoEvent(desk, algo, Math.floor(this.#core.clock.now()));
    this.#users.tell(algo.account, () => told);
  }
}

/** A stop that buys waits for a rise, one that sells for a fall; a take-profit the other way round. */
function reached({ type, side, triggerPrice }: AlgoRequest, price: Atoms): boolean {
  const rises = (side === "buy") === type.startsWith("STOP");
  return rises ? price >= triggerPrice : price <= triggerPrice;
}

/** Moves a trailing one along, and says whether the price has turned far enough. */
function trails(algo: Algo, price: Atoms): boolean {
  const sells = algo.side === "sell";
  if (algo.extreme === 0n) {
    if (sells ? price < algo.activatePrice : price > algo.activatePrice) return false;
    algo.extreme = price;
  }
  if (sells ? price > algo.extreme : price < algo.extreme) algo.extreme = price;
  const turned = algo.extreme * BigInt(algo.callback) / thousand;
  return sells ? price <= algo.extreme - turned : price >= algo.extreme + turned;
}
