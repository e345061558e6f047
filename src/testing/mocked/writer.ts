/** An engine's values in a mocked venue's words. */
import {
  type Atoms,
  type Bar,
  type Engine,
  type Fill,
  type Order,
  type PriceLevel,
  pricePrecision,
  toDecimal,
  type Trade,
} from "../../sim/mod.ts";
import type { HouseCandle, HouseFill, HouseLevel, HouseOrder, HouseTrade } from "./words.ts";

/** Writes what the engine has. */
export class Writer {
  protected readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** The house's word for what the engine reports. */
  order(order: Readonly<Order>): HouseOrder {
    const words = { pending: "open", new: "open", "partially-filled": "partiallyFilled" } as const;
    const { market, id, side, timeInForce, reduceOnly, positionSide, created, updated } = order;
    const { quantityPrecision, settle } = this.engine.desk(market).market;
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
    const { settle } = this.engine.desk(market).market;
    return {
      id,
      market,
      side,
      price: this.price(fill.price),
      amount: this.amount(market, fill.quantity),
      cost: this.of(settle, fill.quote),
      time,
      order: this.order(this.engine.records.order(fill.orderId)),
      fee: this.of(feeAsset, fill.fee),
      feeAsset,
      maker,
      realized: this.of(settle, fill.realized ?? 0n),
    };
  }

  trade({ id, market, takerSide: side, price, quantity, quote, time }: Trade): HouseTrade {
    const { settle } = this.engine.desk(market).market;
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
    const { settle } = this.engine.desk(market).market;
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
    return toDecimal(atoms, this.engine.desk(market).market.quantityPrecision).toFixed();
  }

  of(asset: string, atoms: Atoms): string {
    return toDecimal(atoms, this.#precision(asset)).toFixed();
  }

  level(market: string, [price, amount]: PriceLevel): HouseLevel {
    return [this.price(price), this.amount(market, amount)];
  }

  #precision(asset: string): number {
    return this.engine.assets.get(asset)?.precision ?? 0;
  }
}
