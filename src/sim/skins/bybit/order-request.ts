/** Orders as clients send them (docs: order/create-order). */
import type { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk, OrderRequest, OrderType, PositionSide, SelfTrade, Side } from "../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { Sent } from "./notes.ts";
import type { Core } from "./operation.ts";
import type { Params } from "./params.ts";
import { duplicated, missing, Refusal, rejected, wrong } from "./refusal.ts";
import { priceLimits } from "./venue.ts";
import { categoryOf, nameless } from "./words.ts";

/** An order, read. */
export interface ReadOrder {
  readonly request: OrderRequest;
  readonly sent: Sent;
}

const selfTrades: Readonly<Record<string, SelfTrade>> = {
  None: "none",
  CancelMaker: "expire-maker",
  CancelTaker: "expire-taker",
  CancelBoth: "expire-both",
};

/** What the venue can and the simulator cannot: it is refused, and never passed over. */
const notSimulated = [
  "takeProfit",
  "stopLoss",
  "tpLimitPrice",
  "slLimitPrice",
  "slippageTolerance",
  "bboSideType",
  "bboLevel",
] as const;

/** Whom an order is from. */
export interface Owner {
  readonly core: Core;
  readonly account: string;
  readonly now: number;
}

/** A price that is on the market's steps. */
export function readPrice(desk: Desk, price: Decimal, name: string): Atoms {
  const category = categoryOf(desk);
  if (price.decimalPlaces() > pricePrecision) throw rejected("price", category);
  const atoms = toAtoms(price, pricePrecision);
  const { tick, minPrice, maxPrice } = desk.market.rules;
  if (atoms % tick === 0n && atoms >= minPrice && atoms <= maxPrice) return atoms;
  if (category !== "spot") throw wrong(name);
  if (atoms < minPrice) throw new Refusal(170_133, "Order price lower than the minimum.");
  throw atoms > maxPrice ? new Refusal(170_132, "Order price too high.") : rejected("price", category);
}

/** A quantity within the market's bounds. */
export function readQuantity(desk: Desk, quantity: Decimal, forMarket: boolean): Atoms {
  const category = categoryOf(desk);
  const { quantityPrecision, rules } = desk.market;
  if (quantity.decimalPlaces() > quantityPrecision) throw rejected("lot", category);
  const atoms = toAtoms(quantity, quantityPrecision);
  if (atoms % rules.step !== 0n) throw rejected("lot", category);
  if (atoms < rules.minQuantity) throw category === "spot" ? rejected("no-value", category) : rejected("lot", category);
  if (atoms > (forMarket ? rules.maxMarketQuantity : rules.maxQuantity)) throw rejected("market-lot", category);
  return atoms;
}

/** A limit price of a contract beyond what is allowed is moved to it (docs: order/create-order; account setting lpaPerp). */
export function withinLimits({ market, average }: Desk, side: Side, price: Atoms, now: number): Atoms {
  const middle = average.at(now);
  if (market.spec.contract === undefined || middle === 0n) return price;
  const bound = (factor: string): Atoms => middle * toAtoms(factor, pricePrecision) / 10n ** BigInt(pricePrecision);
  const { tick } = market.rules;
  const [highest, lowest] = [bound(priceLimits.up), bound(priceLimits.down)];
  if (side === "buy" && price > highest) return highest - highest % tick;
  return side === "sell" && price < lowest ? lowest + (tick - lowest % tick) % tick : price;
}

/** What a price beyond the limit is called on spot. */
export function beyondLimit(side: Side): Refusal {
  return side === "buy"
    ? new Refusal(170_193, "Buy order price cannot be higher than the limit.")
    : new Refusal(170_194, "Sell order price cannot be lower than the limit.");
}

/** The position that an order is for; a refusal where the account keeps its positions in the other way. */
function readPosition({ core: { engine }, account }: Owner, params: Params): PositionSide {
  const index = params.whole("positionIdx") ?? 0;
  const side = (["both", "long", "short"] as const)[index];
  if (side === undefined) throw wrong("positionIdx");
  const hedged = engine.perpetuals?.margin.hedged(account) ?? false;
  if (hedged === (side === "both")) throw rejected("position-side", "linear");
  return side;
}

interface Trigger {
  readonly price: Atoms;
  readonly kind: string;
  readonly direction: 1 | 2;
}

/** The trigger of an order. On spot the way the price has to come is where the trigger lies. */
function readTrigger(desk: Desk, params: Params): Trigger | undefined {
  const wanted = params.above("triggerPrice");
  const { lastPrice } = desk;
  if (categoryOf(desk) === "spot") {
    const filter = params.text("orderFilter") ?? "Order";
    if (filter !== "Order" && filter !== "StopOrder" && filter !== "tpslOrder") {
      throw new Refusal(170_201, "Your orderFilter is not valid.");
    }
    if (filter === "Order") {
      if (wanted !== undefined) throw new Refusal(170_130, "Data sent for parameter 'triggerPrice' is not valid.");
      return undefined;
    }
    if (wanted === undefined) throw new Refusal(170_105, "Parameter 'triggerPrice' was empty.");
    const price = readPrice(desk, wanted, "triggerPrice");
    return { price, kind: filter, direction: price > lastPrice ? 1 : 2 };
  }
  if (wanted === undefined) return undefined;
  const price = readPrice(desk, wanted, "triggerPrice");
  const direction = params.whole("triggerDirection");
  if (direction !== 1 && direction !== 2) {
    throw direction === undefined ? missing("triggerDirection") : wrong("triggerDirection");
  }
  // Mark and index prices trigger nothing here.
  if ((params.word("triggerBy", ["LastPrice", "IndexPrice", "MarkPrice"]) ?? "LastPrice") !== "LastPrice") {
    throw wrong("triggerBy");
  }
  if (direction === 1 && price <= lastPrice) {
    throw new Refusal(110_092, "expect Rising, but trigger_price <= current price");
  }
  if (direction === 2 && price >= lastPrice) {
    throw new Refusal(110_093, "expect Falling, but trigger_price >= current price");
  }
  return { price, kind: "Stop", direction };
}

function typeOf(limit: boolean, postOnly: boolean, side: Side, trigger: Trigger | undefined): OrderType {
  if (trigger === undefined) return limit ? postOnly ? "limit-maker" : "limit" : "market";
  const stop = (trigger.direction === 1) === (side === "buy");
  return stop ? limit ? "stop-loss-limit" : "stop-loss" : limit ? "take-profit-limit" : "take-profit";
}

function readSide(params: Params, spot: boolean): Side {
  const word = params.need("side");
  if (word === "Buy") return "buy";
  if (word === "Sell") return "sell";
  throw spot ? new Refusal(170_117, "Invalid side.") : wrong("side");
}

function readTimeInForce(params: Params, spot: boolean, limit: boolean): string {
  const word = params.text("timeInForce");
  if (!limit) return "IOC";
  if (word === undefined) return "GTC";
  if (["GTC", "IOC", "FOK", "PostOnly"].includes(word)) return word;
  throw spot ? new Refusal(170_115, "Invalid timeInForce.") : wrong("timeInForce");
}

/** What is to be traded: an amount, or on spot what is to be spent or got. */
function readAmount(
  owner: Owner,
  desk: Desk,
  params: Params,
  { side, limit, byQuote, positionSide }: {
    readonly side: Side;
    readonly limit: boolean;
    readonly byQuote: boolean;
    readonly positionSide: PositionSide;
  },
): Pick<OrderRequest, "quantity" | "quoteQuantity"> {
  params.need("qty");
  const qty = params.number("qty");
  if (qty === undefined) throw missing("qty");
  if (byQuote) {
    if (qty.decimalPlaces() > desk.market.worthPrecision) {
      throw new Refusal(170_148, "Market order amount decimal too long.");
    }
    return { quantity: 0n, quoteQuantity: toAtoms(qty, desk.market.worthPrecision) };
  }
  if (!qty.isZero() || !params.flag("reduceOnly") || !params.flag("closeOnTrigger")) {
    return { quantity: readQuantity(desk, qty, !limit) };
  }
  // Nothing, and only to close: all of the position, as much as one order may be.
  const { positions } = owner.core.engine.perpetuals ?? {};
  const open = positions?.of(owner.account, desk.market.id, positionSide).quantity ?? 0n;
  const held = side === "sell" ? open : -open;
  if (held <= 0n) throw rejected("nothing-to-reduce", categoryOf(desk));
  const most = limit ? desk.market.rules.maxQuantity : desk.market.rules.maxMarketQuantity;
  return { quantity: held < most ? held : most };
}

/** Reads an order. */
export function readOrder(owner: Owner, desk: Desk, params: Params): ReadOrder {
  const { core, account, now } = owner;
  const category = categoryOf(desk);
  const spot = category === "spot";
  for (const name of notSimulated) if (params.above(name) ?? false) throw wrong(name);
  const side = readSide(params, spot);
  const orderType = params.need("orderType");
  if (orderType !== "Limit" && orderType !== "Market") {
    throw spot ? new Refusal(170_116, "Invalid orderType.") : wrong("orderType");
  }
  const limit = orderType === "Limit";
  const timeInForce = readTimeInForce(params, spot, limit);
  if (params.whole("isLeverage") === 1) throw new Refusal(170_036, "The margin trading is not enabled.");
  const unit = params.word("marketUnit", ["baseCoin", "quoteCoin"]) ?? (side === "sell" ? "baseCoin" : "quoteCoin");
  const byQuote = spot && !limit && unit === "quoteCoin";
  const positionSide = spot ? "both" : readPosition(owner, params);
  const trigger = readTrigger(desk, params);
  // A maker that sleeps is nothing the engine has.
  if (trigger !== undefined && (timeInForce === "PostOnly" || byQuote)) {
    throw wrong(byQuote ? "marketUnit" : "timeInForce");
  }
  const amount = readAmount(owner, desk, params, { side, limit, byQuote, positionSide });
  const price = limit ? readLimit(desk, params, side, now) : undefined;
  const linkId = params.linkId();
  if (linkId !== undefined && isUsed(core, account, linkId)) throw duplicated(category);
  const smpType = params.word("smpType", ["None", "CancelMaker", "CancelTaker", "CancelBoth"]) ?? "None";
  const request: OrderRequest = {
    side,
    type: typeOf(limit, timeInForce === "PostOnly", side, trigger),
    timeInForce: timeInForce === "IOC" || timeInForce === "FOK" ? timeInForce : "GTC",
    clientId: linkId ?? nameless + core.random.text(20),
    ...amount,
    ...(price === undefined ? {} : { price }),
    ...(trigger === undefined ? {} : { stopPrice: trigger.price }),
    ...(trigger === undefined || trigger.kind === "tpslOrder" ? {} : { heldLater: true }),
    selfTrade: selfTrades[smpType] ?? "none",
    expiresIfTaking: true,
    positionSide,
    // In hedge mode what closes can do nothing else; on spot there is nothing to reduce.
    ...(!spot && positionSide === "both" && (params.flag("reduceOnly") || params.flag("closeOnTrigger"))
      ? { reduceOnly: true }
      : {}),
  };
  const sent: Sent = {
    timeInForce,
    marketUnit: spot && !limit ? unit : "",
    smpType,
    createType: spot ? "" : "CreateByUser",
    isLeverage: spot ? "0" : "",
    closeOnTrigger: params.flag("closeOnTrigger"),
    lastPrice: desk.lastPrice,
    ...(trigger === undefined ? {} : { trigger }),
  };
  return { request, sent };
}

function readLimit(desk: Desk, params: Params, side: Side, now: number): Atoms {
  const wanted = params.above("price");
  if (wanted === undefined) throw missing("price");
  return withinLimits(desk, side, readPrice(desk, wanted, "price"), now);
}

/** Client order ids are never used twice, in no market and not after the order has ended. */
function isUsed({ engine }: Core, account: string, linkId: string): boolean {
  for (const { market } of engine.markets()) {
    if (engine.records.byClientId(account, market.id, linkId) !== undefined) return true;
  }
  return false;
}
