/** What is true at a mocked venue, in plain words: numbers are decimal text, times milliseconds since 1970 UTC. */
import type { Clock } from "../../core/clock.ts";
import {
  type Atoms,
  type Bar,
  type Engine,
  type EngineEvent,
  type ExpiryReason,
  type Fill,
  isOpen,
  type MarketSpec,
  type Order,
  type PositionSide,
  type PriceLevel,
  pricePrecision,
  type Pricing,
  type Rejection,
  type Side,
  type Tape,
  toAtoms,
  toDecimal,
  type Trade,
} from "../../sim/mod.ts";
import { Countdowns } from "../../sim/gateway/countdowns.ts";
import { candles, intervalOf } from "../../sim/market-data/candles.ts";
import { lastDay } from "../../sim/market-data/statistics.ts";

/** Kinds of errors that a venue's description knows and a house refuses with. */
export type RefusalKind =
  | "ClockSkew"
  | "DuplicateOrder"
  | "InsufficientFunds"
  | "InvalidOrder"
  | "OrderNotFound"
  | "OrderRejected"
  | "OutcomeUnknown"
  | "RateLimited"
  | "Unavailable";

/** The venue says no. */
export class HouseRefusal extends Error {
  override readonly name: string = "HouseRefusal";
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, text: string) {
    super(text);
    this.kind = kind;
  }
}

export type HouseLevel = readonly [price: string, amount: string];

export interface HouseBook {
  /** Grows by one with each change of a level. */
  readonly sequence: number;
  readonly bids: readonly HouseLevel[];
  readonly asks: readonly HouseLevel[];
}

export interface HouseTrade {
  readonly id: number;
  readonly market: string;
  /** The taker's. */
  readonly side: Side;
  readonly price: string;
  readonly amount: string;
  readonly cost: string;
  readonly time: number;
}

export interface HouseCandle {
  readonly time: number;
  /** Its last millisecond. */
  readonly end: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
  readonly cost: string;
  readonly count: number;
  readonly closed: boolean;
}

/** The last 24 hours, and the best prices; `"0"` where there are none. */
export interface HouseTicker extends Omit<HouseCandle, "closed" | "close"> {
  readonly market: string;
  readonly last: string;
  readonly bid: string;
  readonly bidAmount: string;
  readonly ask: string;
  readonly askAmount: string;
}

export interface HouseOrder {
  readonly id: number;
  readonly clientId: string;
  readonly market: string;
  readonly side: Side;
  readonly type: "limit" | "market";
  readonly timeInForce: "GTC" | "IOC" | "FOK";
  readonly postOnly: boolean;
  readonly reduceOnly: boolean;
  readonly positionSide: PositionSide;
  readonly status: "open" | "partiallyFilled" | "filled" | "canceled" | "expired";
  /** `"0"` of a market order. */
  readonly price: string;
  readonly amount: string;
  /** What a market order may cost that has no amount; `"0"` of all others. */
  readonly budget: string;
  readonly filled: string;
  readonly left: string;
  /** What the filled part was worth, and by that its price; `"0"` where nothing is filled. */
  readonly cost: string;
  readonly average: string;
  readonly created: number;
  readonly updated: number;
  /** Why the venue has ended it, where it has. */
  readonly why: ExpiryReason | undefined;
}

export interface HouseFill extends HouseTrade {
  readonly order: HouseOrder;
  readonly fee: string;
  readonly feeAsset: string;
  readonly maker: boolean;
  /** Of a contract: the profit or loss of what it closed. */
  readonly realized: string;
}

export interface HouseBalance {
  readonly asset: string;
  readonly total: string;
  readonly free: string;
  readonly held: string;
}

export interface HousePosition {
  readonly market: string;
  readonly side: PositionSide;
  /** Negative where it is short. */
  readonly amount: string;
  readonly cost: string;
  readonly entryPrice: string;
  readonly markPrice: string;
  /** `"0"` where no price liquidates it. */
  readonly liquidationPrice: string;
  readonly unrealized: string;
  readonly margin: string;
  readonly leverage: number;
  readonly mode: "cross" | "isolated";
  readonly updated: number;
}

/** Prices and funding of a contract. */
export interface HouseFunding {
  readonly mark: string;
  readonly index: string;
  readonly rate: string;
  readonly next: number;
  readonly interval: number;
}

/** A funding that was paid. */
export interface HousePastFunding {
  readonly market: string;
  readonly time: number;
  readonly rate: string;
  readonly mark: string;
}

/** What the account paid or got at a funding: negative where it paid. */
export interface HousePayment {
  readonly market: string;
  readonly time: number;
  readonly rate: string;
  readonly amount: string;
  /** Of the account's payments, oldest first: 1, 2 and so on. */
  readonly nth: number;
}

/** An order that is sent, in the house's words. */
export interface HouseTicket {
  readonly market: string | undefined;
  /** In either case. */
  readonly side: string | undefined;
  readonly clientId: string | undefined;
  readonly amount: string | undefined;
  /** What a market order may cost, in place of an amount. */
  readonly budget?: string | undefined;
  /** A market order where it is not given. */
  readonly price?: string | undefined;
  /** Good till canceled where it is none of the three. */
  readonly timeInForce?: string | undefined;
  readonly postOnly?: boolean;
  /** Of what is post-only: where it would take it is accepted and ends, and is not refused. */
  readonly endsIfTaking?: boolean;
  readonly reduceOnly?: boolean;
  readonly positionSide?: PositionSide;
  /** Its fees are paid in quote, whichever side it is on. */
  readonly feeInQuote?: boolean;
}

/** Which order: by its number, or by the client's id. */
export interface HouseRef {
  readonly id?: number | undefined;
  readonly clientId?: string | undefined;
}

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
export class House {
  readonly #parts: HouseParts;
  readonly #payments: HousePayment[] = [];
  readonly #switches: Countdowns;

  constructor(parts: HouseParts) {
    this.#parts = parts;
    this.#switches = new Countdowns(parts.clock);
  }

  time(): number {
    return Math.floor(this.#parts.clock.now());
  }

  markets(): readonly MarketSpec[] {
    return [...this.#parts.engine.markets()].map(({ market }) => market.spec);
  }

  /** The market of an id, in either case; refuses others. */
  market(id: unknown): string {
    const found = this.markets().find((one) => one.id.toLowerCase() === String(id).toLowerCase());
    if (found === undefined) throw new HouseRefusal("InvalidOrder", `no market ${String(id)}`);
    return found.id;
  }

  book(market: string, levels: number = Infinity): HouseBook {
    const { updateId, bids, asks } = this.#parts.engine.desk(market);
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

  level(market: string, [price, amount]: PriceLevel): HouseLevel {
    return [this.price(price), this.amount(market, amount)];
  }

  /** Oldest first. */
  trades(market: string, limit: number = 1_000): readonly HouseTrade[] {
    return this.#parts.engine.desk(market).log.trades.slice(-limit).map((trade) => this.trade(trade));
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
    const { ledger } = this.#parts.engine;
    return [...ledger.account(this.#parts.account()).balances].map(([asset, { free, locked }]) => ({
      asset,
      total: this.of(asset, free + locked),
      free: this.of(asset, free),
      held: this.of(asset, locked),
    }));
  }

  /** All orders, or those of a market, oldest first. */
  orders(market?: string): readonly HouseOrder[] {
    const all = this.#parts.engine.records.of(this.#parts.account()).orders;
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
    return this.#parts.engine.records.of(this.#parts.account()).fills.filter((fill) =>
      (wanted.market === undefined || fill.market === wanted.market) &&
      (wanted.order === undefined || fill.orderId === wanted.order) &&
      (wanted.since === undefined || fill.time >= wanted.since) &&
      (wanted.after === undefined || fill.tradeId > wanted.after)
    ).map((fill) => this.fill(fill));
  }

  /** Places an order; refuses as a venue does. */
  place(ticket: HouseTicket): { readonly order: HouseOrder; readonly fills: readonly HouseFill[] } {
    const { engine } = this.#parts;
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
    const canceled = this.#parts.engine.cancel(order, order.clientId, this.time());
    if (!canceled.ok) throw new HouseRefusal(kinds[canceled.why] ?? "OrderRejected", canceled.why);
    return this.order(order);
  }

  /** Gives an open order another price, another amount, or both; refuses where there is none. */
  amend(
    ref: HouseRef,
    { price, amount }: { readonly price?: string | undefined; readonly amount?: string | undefined },
  ): HouseOrder {
    const { engine } = this.#parts;
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
    const views = this.#parts.engine.perpetuals?.view(this.#parts.account()) ?? [];
    return views.map((view) => {
      const { settle } = this.#parts.engine.desk(view.market).market;
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
    const { settle } = this.#parts.engine.desk(market).market;
    const nth = this.#payments.length + 1;
    this.#payments.push({ market, time, rate: this.price(rate), amount: this.of(settle, amount), nth });
  }

  /** How an account trades a contract; refuses what does not go. */
  setLeverage(market: string, leverage: number): void {
    this.#permit(this.#parts.engine.perpetuals?.setLeverage(this.#parts.account(), market, leverage));
  }

  setMarginMode(market: string, mode: "cross" | "isolated"): void {
    this.#permit(this.#parts.engine.perpetuals?.setMarginMode(this.#parts.account(), market, mode));
  }

  /** Whether long and short positions are kept apart. */
  get hedged(): boolean {
    return this.#parts.engine.perpetuals?.margin.hedged(this.#parts.account()) ?? false;
  }

  setHedged(hedged: boolean): void {
    this.#permit(this.#parts.engine.perpetuals?.setHedged(this.#parts.account(), hedged));
  }

  terms(market: string): { readonly leverage: number; readonly mode: "cross" | "isolated"; readonly most: number } {
    const { perpetuals } = this.#parts.engine;
    const { market: of } = this.#parts.engine.desk(market);
    const { leverage = 1, mode = "cross" } = perpetuals?.margin.terms(this.#parts.account(), of) ?? {};
    return { leverage, mode, most: of.spec.contract?.leverage.most ?? 1 };
  }

  /** The house's word for what the engine reports. */
  order(order: Readonly<Order>): HouseOrder {
    const words = { pending: "open", new: "open", "partially-filled": "partiallyFilled" } as const;
    const { market, id, side, timeInForce, reduceOnly, positionSide, created, updated } = order;
    const { quantityPrecision, settle } = this.#parts.engine.desk(market).market;
    const [amount, filled] = [order.quantity, order.executed].map((atoms) => toDecimal(atoms, quantityPrecision));
    const cost = this.of(settle, order.executedQuote);
    const average = filled?.isZero() === false
      ? toDecimal(order.executedQuote, this.#precision(settle)).div(filled)
      : 0;
    const status = order.status === "prevented" ? "expired" : order.status;
    return {
      id,
      clientId: order.clientId,
      market,
      side,
      type: order.type === "market" ? "market" : "limit",
      timeInForce,
      postOnly: order.type === "limit-maker",
      reduceOnly,
      positionSide,
      status: words[status as keyof typeof words] ?? status as HouseOrder["status"],
      price: this.price(order.price),
      amount: this.amount(market, order.quantity),
      budget: this.of(settle, order.quoteQuantity),
      filled: this.amount(market, order.executed),
      left: filled && amount?.gt(filled) ? amount.minus(filled).toFixed() : "0",
      cost,
      average: average === 0 ? "0" : average.toDecimalPlaces(pricePrecision).toFixed(),
      created,
      updated,
      why: order.expiry,
    };
  }

  fill(fill: Fill): HouseFill {
    const { market, tradeId: id, side, maker, feeAsset, time } = fill;
    const { settle } = this.#parts.engine.desk(market).market;
    return {
      id,
      market,
      side,
      price: this.price(fill.price),
      amount: this.amount(market, fill.quantity),
      cost: this.of(settle, fill.quote),
      time,
      order: this.order(this.#parts.engine.records.order(fill.orderId)),
      fee: this.of(feeAsset, fill.fee),
      feeAsset,
      maker,
      realized: this.of(settle, fill.realized ?? 0n),
    };
  }

  trade({ id, market, takerSide: side, price, quantity, quote, time }: Trade): HouseTrade {
    const { settle } = this.#parts.engine.desk(market).market;
    return {
      id,
      market,
      side,
      price: this.price(price),
      amount: this.amount(market, quantity),
      cost: this.of(settle, quote),
      time,
    };
  }

  candle(market: string, bar: Bar, end: number, closed: boolean): HouseCandle {
    const { settle } = this.#parts.engine.desk(market).market;
    return {
      time: bar.start,
      end,
      open: this.price(bar.open),
      high: this.price(bar.high),
      low: this.price(bar.low),
      close: this.price(bar.close),
      volume: this.amount(market, bar.volume),
      cost: this.of(settle, bar.quote),
      count: bar.count,
      closed,
    };
  }

  price(atoms: Atoms): string {
    return toDecimal(atoms, pricePrecision).toFixed();
  }

  amount(market: string, atoms: Atoms): string {
    return toDecimal(atoms, this.#parts.engine.desk(market).market.quantityPrecision).toFixed();
  }

  of(asset: string, atoms: Atoms): string {
    return toDecimal(atoms, this.#precision(asset)).toFixed();
  }

  /** Whose event it is: nobody's where it is not the account's. */
  own(event: EngineEvent): boolean {
    if (event.kind === "order") return event.order.account === this.#parts.account();
    if (event.kind === "position") return event.position.account === this.#parts.account();
    return event.kind === "balances" && event.account === this.#parts.account();
  }

  #precision(asset: string): number {
    return this.#parts.engine.assets.get(asset)?.precision ?? 0;
  }

  #find({ id, clientId }: HouseRef): Order {
    const { orders } = this.#parts.engine.records.of(this.#parts.account());
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
