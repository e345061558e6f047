/** What is true at a mocked venue, and what is done there. */
import type { Clock } from "../../core/clock.ts";
import {
  type Atoms,
  type Engine,
  type EngineEvent,
  isOpen,
  type MarketSpec,
  type Order,
  type PriceLevel,
  pricePrecision,
  type Pricing,
  type Rejection,
  type Tape,
  toAtoms,
} from "../../sim/mod.ts";
import { Countdowns } from "../../sim/gateway/countdowns.ts";
import { candles, intervalOf } from "../../sim/market-data/candles.ts";
import { lastDay } from "../../sim/market-data/statistics.ts";
import {
  type HouseBalance,
  type HouseBook,
  type HouseCandle,
  type HouseFill,
  type HouseFunding,
  type HouseLevel,
  type HouseOrder,
  type HousePastFunding,
  type HousePayment,
  type HousePosition,
  type HouseRef,
  HouseRefusal,
  type HouseTicker,
  type HouseTicket,
  type HouseTrade,
  type RefusalKind,
} from "./words.ts";
import { Writer } from "./writer.ts";

/** What a house is made of. */
export interface HouseParts {
  readonly engine: Engine;
  readonly tape: Tape;
  readonly clock: Clock;
  readonly pricing: Pricing | undefined;
  /** The account whose venue it is; known when it has been opened. */
  readonly account: () => string;
}

const kinds: Readonly<Partial<Record<Rejection, RefusalKind>>> = {
  funds: "InsufficientFunds",
  duplicate: "DuplicateOrder",
  unknown: "OrderNotFound",
  "would-take": "OrderRejected",
  "nothing-to-reduce": "OrderRejected",
};

/** One account at a venue. */
export class House extends Writer {
  readonly #parts: HouseParts;
  readonly #payments: HousePayment[] = [];
  readonly #switches: Countdowns;

  constructor(parts: HouseParts) {
    super(parts.engine);
    this.#parts = parts;
    this.#switches = new Countdowns(parts.clock);
  }

  time(): number {
    return Math.floor(this.#parts.clock.now());
  }

  markets(): readonly MarketSpec[] {
    return [...this.engine.markets()].map(({ market }) => market.spec);
  }

  /** The market of an id, in either case; refuses others. */
  market(id: unknown): string {
    const found = this.markets().find((one) => one.id.toLowerCase() === String(id).toLowerCase());
    if (found === undefined) throw new HouseRefusal("InvalidOrder", `no market ${String(id)}`);
    return found.id;
  }

  book(market: string, levels: number = Infinity): HouseBook {
    const { updateId, bids, asks } = this.engine.desk(market);
    const side = (from: typeof bids): HouseLevel[] => {
      const all: PriceLevel[] = [];
      for (let depth = 0; depth < from.depth && depth < levels; depth++) {
        const level = from.at(depth);
        if (level !== undefined) all.push([level.price, level.visible]);
      }
      return all.map((level) => this.level(market, level));
    };
    return { sequence: updateId, bids: side(bids), asks: side(asks) };
  }

  /** Oldest first. */
  trades(market: string, limit: number = 1_000): readonly HouseTrade[] {
    return this.engine.desk(market).log.trades.slice(-limit).map((trade) => this.trade(trade));
  }

  /** Oldest first. `interval`: `1m`, `4h`, `1d`; a page ends now where it does not begin anywhere. */
  candles(
    market: string,
    interval: string,
    page: {
      readonly from?: number | undefined;
      readonly to?: number | undefined;
      readonly limit?: number | undefined;
    } = {},
  ): readonly HouseCandle[] {
    const { from: start, to: end, limit = 500 } = page;
    const span = intervalOf(interval);
    if (span === undefined) throw new HouseRefusal("InvalidOrder", `no interval ${interval}`);
    const now = this.time();
    return candles(this.#parts.tape.of(market), span, { start, end, limit, now }).map((bar) =>
      this.candle(market, bar, span.close(bar.start), span.close(bar.start) < now)
    );
  }

  ticker(market: string): HouseTicker {
    const { bar, openTime, closeTime } = lastDay(this.#parts.tape.of(market), this.time());
    const { close: last, ...day } = this.candle(market, bar, closeTime, true);
    const { bids: [bid = ["0", "0"]], asks: [ask = ["0", "0"]] } = this.book(market, 1);
    return {
      ...day,
      market,
      time: openTime,
      last,
      bid: bid[0],
      bidAmount: bid[1],
      ask: ask[0],
      askAmount: ask[1],
    };
  }

  /** What the account has, those of which it has nothing left out. */
  balances(): readonly HouseBalance[] {
    const { ledger } = this.engine;
    return [...ledger.account(this.#parts.account()).balances].map(([asset, { free, locked }]) => ({
      asset,
      total: this.of(asset, free + locked),
      free: this.of(asset, free),
      held: this.of(asset, locked),
    }));
  }

  /** All orders, or those of a market, oldest first. */
  orders(market?: string): readonly HouseOrder[] {
    const all = this.engine.records.of(this.#parts.account()).orders;
    return all.filter((order) => market === undefined || order.market === market).map((order) => this.order(order));
  }

  openOrders(market?: string): readonly HouseOrder[] {
    return this.orders(market).filter(({ status }) => status === "open" || status === "partiallyFilled");
  }

  /** Refuses where there is none. */
  find(ref: HouseRef): HouseOrder {
    return this.order(this.#find(ref));
  }

  /** Oldest first. */
  fills(
    wanted: {
      readonly market?: string | undefined;
      readonly order?: number | undefined;
      /** Milliseconds since 1970 UTC. */
      readonly since?: number | undefined;
      /** The number of a trade. */
      readonly after?: number | undefined;
    } = {},
  ): readonly HouseFill[] {
    return this.engine.records.of(this.#parts.account()).fills.filter((fill) =>
      (wanted.market === undefined || fill.market === wanted.market) &&
      (wanted.order === undefined || fill.orderId === wanted.order) &&
      (wanted.since === undefined || fill.time >= wanted.since) &&
      (wanted.after === undefined || fill.tradeId > wanted.after)
    ).map((fill) => this.fill(fill));
  }

  /** Places an order; refuses as a venue does. */
  place(ticket: HouseTicket): { readonly order: HouseOrder; readonly fills: readonly HouseFill[] } {
    const { engine } = this;
    const market = this.market(ticket.market);
    const { quantityPrecision, worthPrecision } = engine.desk(market).market;
    const { price, clientId = "", postOnly = false, reduceOnly = false, positionSide = "both" } = ticket;
    const { feeInQuote = false, endsIfTaking = false, budget } = ticket;
    const side = ticket.side?.toLowerCase() === "buy" ? "buy" : "sell";
    const timeInForce = (["IOC", "FOK"] as const).find((one) => one === ticket.timeInForce?.toUpperCase());
    if (clientId !== "" && engine.records.inUse(this.#parts.account(), market, clientId)) {
      throw new HouseRefusal("DuplicateOrder", "duplicate");
    }
    const placed = engine.place(this.#parts.account(), market, {
      side,
      type: price === undefined ? "market" : postOnly ? "limit-maker" : "limit",
      clientId,
      ...(budget === undefined
        ? { quantity: this.#atoms(ticket.amount ?? "", quantityPrecision) }
        : { quantity: 0n, quoteQuantity: this.#atoms(budget, worthPrecision) }),
      ...(price === undefined ? {} : { price: this.#atoms(price, pricePrecision) }),
      ...(timeInForce === undefined ? {} : { timeInForce }),
      ...(reduceOnly ? { reduceOnly } : {}),
      ...(endsIfTaking ? { expiresIfTaking: true } : {}),
      ...(feeInQuote && side === "buy" ? { feesOnTop: true } : {}),
      positionSide,
    }, this.time());
    if (!placed.ok) throw new HouseRefusal(kinds[placed.why] ?? "InvalidOrder", placed.why);
    const { order, fills } = placed.value;
    return { order: this.order(order), fills: fills.map((fill) => this.fill(fill)) };
  }

  /** Cancels an open order; refuses where there is none. */
  cancel(ref: HouseRef): HouseOrder {
    const order = this.#find(ref);
    if (!isOpen(order)) throw new HouseRefusal("OrderNotFound", "unknown");
    const canceled = this.engine.cancel(order, order.clientId, this.time());
    if (!canceled.ok) throw new HouseRefusal(kinds[canceled.why] ?? "OrderRejected", canceled.why);
    return this.order(order);
  }

  /** Gives an open order another price, another amount, or both; refuses where there is none. */
  amend(
    ref: HouseRef,
    { price, amount }: { readonly price?: string | undefined; readonly amount?: string | undefined },
  ): HouseOrder {
    const { engine } = this;
    const order = this.#find(ref);
    const { quantityPrecision } = engine.desk(order.market).market;
    const amended = engine.modify(order, {
      ...(price === undefined ? {} : { price: this.#atoms(price, pricePrecision) }),
      ...(amount === undefined ? {} : { quantity: this.#atoms(amount, quantityPrecision) }),
    }, this.time());
    if (!amended.ok) throw new HouseRefusal(kinds[amended.why] ?? "InvalidOrder", amended.why);
    return this.order(order);
  }

  /** Cancels all open orders after so many milliseconds, or those of markets, unless it is asked for again; 0 takes that back. */
  countDown(ms: number, markets: readonly (string | undefined)[] = [undefined]): void {
    if (ms === 0) this.#switches.end("all");
    else this.#switches.start("all", ms, () => markets.forEach((market) => this.cancelAll(market)));
  }

  /** Nothing happens any more of itself. */
  close(): void {
    this.#switches.stop();
  }

  /** Cancels all open orders, or those of a market. */
  cancelAll(market?: string): readonly HouseOrder[] {
    return this.openOrders(market).map(({ id }) => this.cancel({ id }));
  }

  /** What is open in contracts, or was. */
  positions(): readonly HousePosition[] {
    const views = this.engine.perpetuals?.view(this.#parts.account()) ?? [];
    return views.map((view) => {
      const { settle } = this.engine.desk(view.market).market;
      return {
        market: view.market,
        side: view.side,
        amount: this.amount(view.market, view.quantity),
        cost: this.of(settle, view.cost),
        entryPrice: this.price(view.entryPrice),
        markPrice: this.price(view.markPrice),
        liquidationPrice: this.price(view.liquidationPrice),
        unrealized: this.of(settle, view.unrealized),
        margin: this.of(settle, view.margin),
        leverage: view.terms.leverage,
        mode: view.terms.mode,
        updated: view.updated,
      };
    });
  }

  /** Prices and funding of a contract; throws where there are none. */
  funding(market: string): HouseFunding {
    const { pricing } = this.#parts;
    if (pricing === undefined) throw new Error(`${market} is no contract`);
    const { mark, index, rate, next, interval } = pricing.of(market);
    return { mark: this.price(mark), index: this.price(index), rate: this.price(rate), next, interval };
  }

  /** Oldest first. */
  pastFundings(market: string): readonly HousePastFunding[] {
    const past = this.#parts.pricing?.of(market).past ?? [];
    return past.map(({ time, rate, mark }) => ({ market, time, rate: this.price(rate), mark: this.price(mark) }));
  }

  /** Oldest first. */
  payments(market: string): readonly HousePayment[] {
    return this.#payments.filter((one) => one.market === market);
  }

  /** Remembers what no record has. */
  note(event: EngineEvent): void {
    if (event.kind !== "funding" || event.account !== this.#parts.account()) return;
    const { market, time, rate, amount } = event;
    const { settle } = this.engine.desk(market).market;
    const nth = this.#payments.length + 1;
    this.#payments.push({ market, time, rate: this.price(rate), amount: this.of(settle, amount), nth });
  }

  /** How an account trades a contract; refuses what does not go. */
  setLeverage(market: string, leverage: number): void {
    this.#permit(this.engine.perpetuals?.setLeverage(this.#parts.account(), market, leverage));
  }

  setMarginMode(market: string, mode: "cross" | "isolated"): void {
    this.#permit(this.engine.perpetuals?.setMarginMode(this.#parts.account(), market, mode));
  }

  /** Whether long and short positions are kept apart. */
  get hedged(): boolean {
    return this.engine.perpetuals?.margin.hedged(this.#parts.account()) ?? false;
  }

  setHedged(hedged: boolean): void {
    this.#permit(this.engine.perpetuals?.setHedged(this.#parts.account(), hedged));
  }

  terms(market: string): { readonly leverage: number; readonly mode: "cross" | "isolated"; readonly most: number } {
    const { perpetuals } = this.engine;
    const { market: of } = this.engine.desk(market);
    const { leverage = 1, mode = "cross" } = perpetuals?.margin.terms(this.#parts.account(), of) ?? {};
    return { leverage, mode, most: of.spec.contract?.leverage.most ?? 1 };
  }

  /** Whose event it is: nobody's where it is not the account's. */
  own(event: EngineEvent): boolean {
    if (event.kind === "order") return event.order.account === this.#parts.account();
    if (event.kind === "position") return event.position.account === this.#parts.account();
    return event.kind === "balances" && event.account === this.#parts.account();
  }

  #find({ id, clientId }: HouseRef): Order {
    const { orders } = this.engine.records.of(this.#parts.account());
    const found = orders.findLast((order) => id === undefined ? order.clientId === clientId : order.id === id);
    if (found === undefined) throw new HouseRefusal("OrderNotFound", "unknown");
    return found;
  }

  #permit(why: Rejection | undefined): void {
    if (why !== undefined && why !== "no-change") throw new HouseRefusal(kinds[why] ?? "OrderRejected", why);
  }

  #atoms(text: string, precision: number): Atoms {
    try {
      return toAtoms(text, precision);
    } catch {
      throw new HouseRefusal("InvalidOrder", `${text} is no amount`);
    }
  }
}
