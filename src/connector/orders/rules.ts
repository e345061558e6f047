/** A market's trading rules, applied before anything is sent. Pure. */
import { compare, type Decimal, decimal, floorTo, isAboveZero, isMultiple, type Numeric } from "../../core/decimal.ts";
import { type ErrorContext, ValidationError } from "../../core/errors.ts";
import type { Market, Range } from "../../model/market.ts";
import type {
  NewOrder,
  NewQuoteOrder,
  NewTriggerOrder,
  OrderType,
  Side,
  Ticket,
  TimeInForce,
} from "../../model/order.ts";
import { notionalOf } from "../contracts.ts";

/** A price on the market's grid. A buy's is rounded down and a sell's up: never to the trader's disadvantage. */
export function quantizePrice(market: Market, side: Side, price: Numeric): Decimal {
  const exact = decimal(price);
  const step = priceStep(market, exact);
  const below = floorTo(exact, step);
  return side === "buy" || below.eq(exact) ? below : below.plus(step);
}

/** The grid at a price: the tick size, or where significant digits are counted the coarser one that they make, up to 1. */
function priceStep({ tickSize, priceDigits }: Market, price: Decimal): Decimal {
  if (priceDigits === undefined || price.isZero()) return tickSize;
  const step = decimal(10).pow(Math.min(0, price.e - priceDigits + 1));
  return compare(step, tickSize) > 0 ? step : tickSize;
}

/** An amount on the market's grid, rounded down: never more than was asked for. Market orders may have a coarser grid. */
export function quantizeAmount(market: Market, amount: Numeric, type: "limit" | "market" = "limit"): Decimal {
  return floorTo(decimal(amount), lotOf(market, type === "market"));
}

function lotOf({ lotSize, marketAmount }: Market, forMarket: boolean): Decimal {
  return forMarket && marketAmount?.lotSize?.gt(lotSize) ? marketAmount.lotSize : lotSize;
}

/** Checks a limit or market order and makes it ready to send. Throws `ValidationError`. */
export function ticketOf(market: Market, order: NewOrder, clientOrderId: string, about: ErrorContext): Ticket {
  const check = new Checks(market, about);
  check.side(order.side);
  const common = { clientOrderId, side: order.side, ...check.closing(order) };
  if (order.type === "market") {
    check.type("market");
    const amount = check.amount(order.amount, order.quantize, true);
    return { type: "market", amount, ...common };
  }
  if (order.type !== "limit") throw new ValidationError("type", 'must be "limit" or "market"', about);
  check.type("limit");
  const price = check.price("price", order.price, order.side, order.quantize);
  const amount = check.amount(order.amount, order.quantize, false);
  check.worth(amount, price);
  if (order.postOnly) {
    if (!market.postOnly) throw new ValidationError("postOnly", `is not offered on ${market.symbol}`, about);
    if (order.timeInForce !== undefined && order.timeInForce !== "GTC") {
      throw new ValidationError("timeInForce", "must be GTC on a post-only order", about);
    }
    return { type: "limit", amount, price, postOnly: true, ...common };
  }
  return { type: "limit", amount, price, timeInForce: check.timeInForce(order.timeInForce), ...common };
}

/** Checks a market order by quote. */
export function quoteTicketOf(
  market: Market,
  order: NewQuoteOrder,
  clientOrderId: string,
  about: ErrorContext,
): Ticket {
  const check = new Checks(market, about);
  check.side(order.side);
  check.type("market");
  const quoteAmount = check.number("quoteAmount", order.quoteAmount);
  if (market.notional.forMarket) check.notional(quoteAmount, "quoteAmount");
  return { clientOrderId, side: order.side, type: "market", quoteAmount };
}

/** Checks a trigger order. */
export function triggerTicketOf(
  market: Market,
  order: NewTriggerOrder,
  clientOrderId: string,
  about: ErrorContext,
): Ticket {
  const check = new Checks(market, about);
  check.side(order.side);
  if (order.trigger !== "stop" && order.trigger !== "takeProfit") {
    throw new ValidationError("trigger", 'must be "stop" or "takeProfit"', about);
  }
  const limit = order.price !== undefined;
  if (!limit && order.timeInForce !== undefined) {
    throw new ValidationError("timeInForce", "goes with a price: without one the order becomes a market order", about);
  }
  const type: OrderType = limit ? `${order.trigger}Limit` : order.trigger;
  check.type(type);
  const triggerPrice = check.price("triggerPrice", order.triggerPrice, order.side, order.quantize);
  const amount = check.amount(order.amount, order.quantize, !limit);
  const base = { clientOrderId, side: order.side, ...check.closing(order), type, amount, triggerPrice };
  if (order.price === undefined) return base;
  const price = check.price("price", order.price, order.side, order.quantize);
  check.worth(amount, price);
  return { price, timeInForce: check.timeInForce(order.timeInForce), ...base };
}

const nothing = {} as const;

class Checks {
  readonly #market: Market;
  readonly #about: ErrorContext;

  constructor(market: Market, about: ErrorContext) {
    this.#market = market;
    this.#about = about;
    if (market.status !== "trading") this.#fail("symbol", `${market.symbol} is ${market.status}, not trading`);
  }

  side(side: Side): void {
    if (side !== "buy" && side !== "sell") this.#fail("side", 'must be "buy" or "sell"');
  }

  /** What an order says of positions: nothing, on spot. */
  closing({ reduceOnly, positionSide }: Pick<NewOrder, "reduceOnly" | "positionSide">): Pick<
    Ticket,
    "reduceOnly" | "positionSide"
  > {
    if (this.#market.contract === undefined) {
      if (reduceOnly) this.#fail("reduceOnly", "is for contracts only");
      if (positionSide !== undefined) this.#fail("positionSide", "is for contracts only");
    }
    if (positionSide !== undefined && positionSide !== "long" && positionSide !== "short") {
      this.#fail("positionSide", 'must be "long" or "short"');
    }
    if (!reduceOnly && positionSide === undefined) return nothing;
    return { ...(reduceOnly ? { reduceOnly } : {}), ...(positionSide === undefined ? {} : { positionSide }) };
  }

  type(type: OrderType): void {
    if (!this.#market.orderTypes.includes(type)) this.#fail("type", `${type} is not offered on ${this.#market.symbol}`);
  }

  timeInForce(wanted: TimeInForce = "GTC"): TimeInForce {
    if (!this.#market.timesInForce.includes(wanted)) {
      this.#fail("timeInForce", `${wanted} is not offered on ${this.#market.symbol}`);
    }
    return wanted;
  }

  number(field: string, value: Numeric): Decimal {
    let exact: Decimal;
    try {
      exact = decimal(value);
    } catch (error) {
      return this.#fail(field, error instanceof Error ? error.message : "is not a decimal number");
    }
    if (!isAboveZero(exact)) this.#fail(field, "must be above zero");
    return exact;
  }

  price(field: string, value: Numeric, side: Side, quantize: boolean | undefined): Decimal {
    const exact = this.number(field, value);
    const { tickSize, priceDigits, price } = this.#market;
    const rounded = quantize ? quantizePrice(this.#market, side, exact) : exact;
    if (rounded.isZero()) this.#fail(field, `is below the tick size ${tickSize.toFixed()}`);
    if (!isMultiple(rounded, tickSize)) this.#fail(field, `must be a multiple of the tick size ${tickSize.toFixed()}`);
    const step = priceStep(this.#market, rounded);
    if (step !== tickSize && !isMultiple(rounded, step)) {
      this.#fail(field, `must have at most ${priceDigits} significant digits, or be a whole number`);
    }
    this.#range(field, rounded, price);
    return rounded;
  }

  amount(value: Numeric, quantize: boolean | undefined, forMarket: boolean): Decimal {
    const exact = this.number("amount", value);
    const { lotSize, amount, marketAmount } = this.#market;
    const rounded = quantize ? quantizeAmount(this.#market, exact, forMarket ? "market" : "limit") : exact;
    if (rounded.isZero()) this.#fail("amount", `is below the lot size ${lotOf(this.#market, forMarket).toFixed()}`);
    if (!isMultiple(rounded, lotSize)) this.#fail("amount", `must be a multiple of the lot size ${lotSize.toFixed()}`);
    this.#range("amount", rounded, amount);
    if (forMarket && marketAmount) {
      if (marketAmount.lotSize && !isMultiple(rounded, marketAmount.lotSize)) {
        this.#fail("amount", `must be a multiple of ${marketAmount.lotSize.toFixed()} on a market order`);
      }
      this.#range("amount", rounded, marketAmount);
    }
    return rounded;
  }

  /** The notional of an amount at a price. It is not made where it is far from the limits, as that of nearly all orders is. */
  worth(amount: Decimal, price: Decimal): void {
    const { contract, notional: { min, max } } = this.#market;
    // The power of ten of a product's first digit is the sum of those of its factors, or one more.
    const power = amount.e + price.e;
    const isFar = power > (min?.e ?? -Infinity) && power + 1 < (max?.e ?? Infinity);
    if (!isFar || contract?.inverse) this.notional(notionalOf(this.#market, amount, price));
  }

  notional(value: Decimal, field: string = "amount"): void {
    const { min, max } = this.#market.notional;
    if (min && compare(value, min) < 0) {
      this.#fail(field, `makes a notional of ${value.toFixed()}, below the least of ${min.toFixed()}`);
    }
    if (max && compare(value, max) > 0) {
      this.#fail(field, `makes a notional of ${value.toFixed()}, above the most of ${max.toFixed()}`);
    }
  }

  #range(field: string, value: Decimal, { min, max }: Range): void {
    if (min && compare(value, min) < 0) this.#fail(field, `must be at least ${min.toFixed()}`);
    if (max && compare(value, max) > 0) this.#fail(field, `must be at most ${max.toFixed()}`);
  }

  #fail(field: string, rule: string): never {
    throw new ValidationError(field, rule, this.#about);
  }
}
