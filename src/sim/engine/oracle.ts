/** The oracle: what is true at the simulated venue, in exact decimals, for those who check a client against it. */
import type { Decimal } from "../../core/decimal.ts";
import type { Atoms } from "./amounts.ts";
import { pricePrecision, toDecimal } from "./amounts.ts";
import type { Engine } from "./engine.ts";
import { readSide } from "./log.ts";
import type { BookImage, PriceLevel } from "./log.ts";
import type { Market } from "./market.ts";
import type { MarginMode } from "./margin.ts";
import type { ExpiryReason, Fill, Order, OrderStatus, OrderType, PositionSide, Side, TimeInForce } from "./types.ts";

/** A price and the visible quantity at it. */
export type OracleLevel = readonly [price: Decimal, quantity: Decimal];

/** A book; the best levels come first. */
export interface OracleBook {
  readonly updateId: number;
  readonly bids: readonly OracleLevel[];
  readonly asks: readonly OracleLevel[];
}

/** An order. Quantities are in the base asset, prices in the quote asset, times in milliseconds. */
export interface OracleOrder {
  readonly id: number;
  readonly clientId: string;
  /** The client id it was placed under, before a cancellation or an amendment replaced it. */
  readonly placedAs: string;
  readonly market: string;
  readonly account: string;
  readonly listId: number;
  readonly side: Side;
  readonly type: OrderType;
  readonly timeInForce: TimeInForce;
  readonly status: OrderStatus;
  readonly expiry: ExpiryReason | undefined;
  readonly price: Decimal;
  readonly stopPrice: Decimal;
  readonly quantity: Decimal;
  readonly executed: Decimal;
  readonly executedQuote: Decimal;
  readonly prevented: Decimal;
  readonly created: number;
  readonly updated: number;
}

/** One account's half of a trade. */
export interface OracleFill {
  readonly tradeId: number;
  readonly orderId: number;
  readonly market: string;
  readonly account: string;
  readonly side: Side;
  readonly maker: boolean;
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly quote: Decimal;
  readonly fee: Decimal;
  readonly feeAsset: string;
  readonly time: number;
}

/** One public trade. */
export interface OracleTrade {
  readonly id: number;
  readonly market: string;
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly quote: Decimal;
  readonly takerSide: Side;
  readonly time: number;
}

/** A position in contracts. Amounts are in what the market trades and in what it settles in, prices in the quote asset. */
export interface OraclePosition {
  readonly market: string;
  readonly side: PositionSide;
  /** Negative where it is short. */
  readonly quantity: Decimal;
  readonly entryPrice: Decimal;
  readonly markPrice: Decimal;
  /** 0 where no price liquidates it. */
  readonly liquidationPrice: Decimal;
  readonly unrealized: Decimal;
  readonly realized: Decimal;
  /** Set aside for it alone. */
  readonly margin: Decimal;
  readonly leverage: number;
  readonly mode: MarginMode;
}

/** Funds of one asset. */
export interface OracleBalance {
  readonly free: Decimal;
  readonly locked: Decimal;
}

/** Reads an engine. Nothing here changes it. */
export class Oracle {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Place of the last event in the engine's sequence. */
  get sequence(): number {
    return this.#engine.sequence;
  }

  markets(): string[] {
    return [...this.#engine.markets()].map((desk) => desk.market.id);
  }

  /** The book now, or right after a past update. Throws `RangeError` where that update is forgotten or unknown. */
  book(market: string, updateId?: number): OracleBook {
    const desk = this.#engine.desk(market);
    const image: BookImage = updateId === undefined || updateId === desk.updateId
      ? { updateId: desk.updateId, bids: readSide(desk.bids), asks: readSide(desk.asks) }
      : desk.log.at(updateId);
    const level = ([price, quantity]: PriceLevel): OracleLevel => [
      toDecimal(price, pricePrecision),
      toDecimal(quantity, desk.market.quantityPrecision),
    ];
    return { updateId: image.updateId, bids: image.bids.map(level), asks: image.asks.map(level) };
  }

  /** The last trade price; 0 before the first trade. */
  lastPrice(market: string): Decimal {
    return toDecimal(this.#engine.desk(market).lastPrice, pricePrecision);
  }

  /** The order of that id; throws where there is none. Orders of the market's crowd are forgotten when they end. */
  order(id: number): OracleOrder {
    return this.#order(this.#engine.records.order(id));
  }

  /** The latest order of an account that went by a client id. */
  orderByClientId(account: string, market: string, clientId: string): OracleOrder | undefined {
    const order = this.#engine.records.byClientId(account, market, clientId);
    return order && this.#order(order);
  }

  /** Every order of an account, oldest first. */
  orders(account: string, market?: string): OracleOrder[] {
    return this.#engine.records.of(account).orders.filter((order) => market === undefined || order.market === market)
      .map((order) => this.#order(order));
  }

  openOrders(account: string, market?: string): OracleOrder[] {
    return [...this.#engine.records.openOrders(account)].filter((order) =>
      market === undefined || order.market === market
    ).map((order) => this.#order(order));
  }

  /** Every list of an account, oldest first, with the ids of its orders. */
  lists(account: string): { id: number; clientId: string; market: string; orders: readonly number[]; done: boolean }[] {
    return this.#engine.records.of(account).lists.map(({ id, clientId, market, orders, done }) => ({
      id,
      clientId,
      market,
      orders,
      done,
    }));
  }

  /** Every fill of an account, oldest first. */
  fills(account: string, market?: string): OracleFill[] {
    return this.#engine.records.of(account).fills.filter((fill) => market === undefined || fill.market === market)
      .map((fill) => this.#fill(fill));
  }

  /** What an account holds in contracts; positions that were closed are left out. */
  positions(account: string): OraclePosition[] {
    const open = this.#engine.perpetuals?.view(account).filter(({ quantity }) => quantity !== 0n) ?? [];
    return open.map((view) => {
      const { quantityPrecision, worthPrecision } = this.#market(view.market);
      const worth = (atoms: Atoms): Decimal => toDecimal(atoms, worthPrecision);
      return {
        market: view.market,
        side: view.side,
        quantity: toDecimal(view.quantity, quantityPrecision),
        entryPrice: toDecimal(view.entryPrice, pricePrecision),
        markPrice: toDecimal(view.markPrice, pricePrecision),
        liquidationPrice: toDecimal(view.liquidationPrice, pricePrecision),
        unrealized: worth(view.unrealized),
        realized: worth(view.realized),
        margin: worth(view.margin),
        leverage: view.terms.leverage,
        mode: view.terms.mode,
      };
    });
  }

  /** Public trades of a market that are still on record, oldest first. */
  trades(market: string): OracleTrade[] {
    const desk = this.#engine.desk(market);
    return desk.log.trades.map((trade) => ({
      id: trade.id,
      market,
      price: toDecimal(trade.price, pricePrecision),
      quantity: toDecimal(trade.quantity, desk.market.quantityPrecision),
      quote: toDecimal(trade.quote, desk.market.worthPrecision),
      takerSide: trade.takerSide,
      time: trade.time,
    }));
  }

  /** Funds of an account by asset, with the assets it never had left out. */
  balances(account: string): Map<string, OracleBalance> {
    const balances = new Map<string, OracleBalance>();
    for (const [asset, balance] of this.#engine.ledger.account(account).balances) {
      balances.set(asset, { free: this.#amount(asset, balance.free), locked: this.#amount(asset, balance.locked) });
    }
    return balances;
  }

  /**
   * Checks the engine against itself: funds are conserved, what is locked is what open orders hold, no book is crossed,
   * every level shows what its orders show. Returns what is wrong, one sentence each.
   */
  violations(): string[] {
    return [...this.#fundsWrong(), ...this.#booksWrong()];
  }

  *#fundsWrong(): IterableIterator<string> {
    const sums = new Map<string, Atoms>();
    const held = new Map<string, Atoms>();
    for (const [account, record] of this.#engine.records.accounts()) {
      for (const order of record.open.values()) {
        const market = this.#engine.desk(order.market).market;
        // What orders in contracts need is counted, and not locked.
        if (market.spec.contract !== undefined) continue;
        const asset = order.side === "sell" ? market.base : market.quote;
        held.set(`${account} ${asset}`, (held.get(`${account} ${asset}`) ?? 0n) + order.hold);
      }
    }
    const positions = this.#engine.perpetuals?.positions;
    for (const account of positions?.accounts() ?? []) {
      for (const { market: id, margin, quantity, cost } of positions?.ofAccount(account) ?? []) {
        const { settle, inverse } = this.#market(id);
        held.set(`${account} ${settle}`, (held.get(`${account} ${settle}`) ?? 0n) + margin);
        // What one has earned by closing is another's cost of what is open still.
        const open = (quantity > 0n) === inverse ? cost : -cost;
        sums.set(settle, (sums.get(settle) ?? 0n) + open);
      }
    }
    for (const account of this.#engine.ledger.accounts()) {
      for (const [asset, { free, locked }] of account.balances) {
        sums.set(asset, (sums.get(asset) ?? 0n) + free + locked);
        const expected = held.get(`${account.id} ${asset}`) ?? 0n;
        if (locked !== expected) {
          yield `${account.id}: ${locked} of ${asset} locked, orders and positions hold ${expected}`;
        }
        if (free < 0n) yield `${account.id}: ${free} of ${asset} free`;
      }
    }
    for (const [asset, deposited] of this.#engine.ledger.deposited()) {
      if (sums.get(asset) !== deposited) yield `${asset}: ${deposited} came in, ${sums.get(asset)} is there`;
    }
  }

  *#booksWrong(): IterableIterator<string> {
    for (const desk of this.#engine.markets()) {
      const bid = desk.bids.best();
      const ask = desk.asks.best();
      if (bid !== undefined && ask !== undefined && bid.price >= ask.price) yield `${desk.market.id}: crossed`;
      for (const side of [desk.bids, desk.asks]) {
        for (const level of side.levels()) {
          let visible = 0n;
          for (let resting = level.first; resting !== undefined; resting = resting.next) {
            visible += resting.visible;
            if (resting.visible <= 0n) yield `${desk.market.id}: order ${resting.order.id} rests and shows nothing`;
          }
          if (visible !== level.visible || visible === 0n) {
            yield `${desk.market.id}: level ${level.price} shows ${level.visible}, its orders ${visible}`;
          }
        }
      }
    }
  }

  #amount(asset: string, atoms: Atoms): Decimal {
    return toDecimal(atoms, this.#engine.assets.get(asset)?.precision ?? 0);
  }

  #market(id: string): Market {
    return this.#engine.desk(id).market;
  }

  #order(order: Order): OracleOrder {
    const { quantityPrecision, worthPrecision } = this.#market(order.market);
    return {
      id: order.id,
      clientId: order.clientId,
      placedAs: order.placedAs,
      market: order.market,
      account: order.account,
      listId: order.listId,
      side: order.side,
      type: order.type,
      timeInForce: order.timeInForce,
      status: order.status,
      expiry: order.expiry,
      price: toDecimal(order.price, pricePrecision),
      stopPrice: toDecimal(order.stopPrice, pricePrecision),
      quantity: toDecimal(order.quantity, quantityPrecision),
      executed: toDecimal(order.executed, quantityPrecision),
      executedQuote: toDecimal(order.executedQuote, worthPrecision),
      prevented: toDecimal(order.prevented, quantityPrecision),
      created: order.created,
      updated: order.updated,
    };
  }

  #fill(fill: Fill): OracleFill {
    const { quantityPrecision, worthPrecision } = this.#market(fill.market);
    return {
      tradeId: fill.tradeId,
      orderId: fill.orderId,
      market: fill.market,
      account: fill.account,
      side: fill.side,
      maker: fill.maker,
      price: toDecimal(fill.price, pricePrecision),
      quantity: toDecimal(fill.quantity, quantityPrecision),
      quote: toDecimal(fill.quote, worthPrecision),
      fee: this.#amount(fill.feeAsset, fill.fee),
      feeAsset: fill.feeAsset,
      time: fill.time,
    };
  }
}
