/** Orders and fills: our words to Bybit's and back. Pure. */
import { takenOf } from "../../../connector/orders/acks.ts";
import type {
  Execution,
  ExecutionUpdate,
  Order as RawOrder,
  OrderAck,
  OrderUpdate as RawUpdate,
  PlaceSpotOrderParams,
} from "../../../../generated/bybit/spot.ts";
import type { PlaceContractOrderParams } from "../../../../generated/bybit/perp.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { settleOf } from "../../../connector/contracts.ts";
import { decimal } from "../../../core/decimal.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fee, Fill, Market, OrderType, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import { positionSideOf } from "./contract.ts";
import { productOf, sideOf, timeOf } from "./market.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  New: "open",
  Untriggered: "open",
  Triggered: "open",
  PartiallyFilled: "partiallyFilled",
  Filled: "filled",
  Cancelled: "canceled",
  PartiallyFilledCanceled: "canceled",
  Deactivated: "canceled",
  Rejected: "rejected",
};

/**
 * Executions that are trades of orders (docs: enum, `execType`). The others pay funding, settle contracts, or move positions
 * between accounts.
 */
const trades: ReadonlySet<string> = new Set(["Trade", "AdlTrade", "BustTrade", "BlockTrade", "FutureSpread"]);

/** The parameters of a new order of spot, as single orders and batches have them. */
export type SpotOrder = Omit<PlaceSpotOrderParams, "X-BAPI-RECV-WINDOW">;
/** The same of contracts. */
export type ContractOrder = Omit<PlaceContractOrderParams, "X-BAPI-RECV-WINDOW" | "category">;

/**
 * An order of spot. The unit of a market order is always said: where it is not, that of a buy is quote (docs:
 * order/create-order, `marketUnit`). Orders with a trigger are `StopOrder`s: those of the other kind hold funds at once.
 */
export function fromSpotTicket(market: Market, ticket: Ticket): SpotOrder {
  const { quoteAmount, triggerPrice } = ticket;
  return present({
    ...fromTicket(market, ticket),
    marketUnit: isMarket(ticket.type) ? quoteAmount === undefined ? "baseCoin" : "quoteCoin" : undefined,
    ...(triggerPrice === undefined ? {} : { orderFilter: "StopOrder", triggerPrice: triggerPrice.toFixed() }),
  });
}

/** An order of contracts. In hedge mode each order names its position; a trigger names the way the price has to come. */
export function fromContractTicket(market: Market, ticket: Ticket): ContractOrder {
  const { side, type, triggerPrice, reduceOnly, positionSide } = ticket;
  const rises = (type === "stop" || type === "stopLimit") === (side === "buy");
  return present({
    ...fromTicket(market, ticket),
    positionIdx: positionSide === undefined ? 0 : positionSide === "long" ? 1 : 2,
    reduceOnly: reduceOnly || undefined,
    ...(triggerPrice === undefined
      ? {}
      : { triggerPrice: triggerPrice.toFixed(), triggerDirection: rises ? 1 : 2, triggerBy: "LastPrice" }),
  });
}

function fromTicket(market: Market, ticket: Ticket): Pick<
  ContractOrder,
  "symbol" | "side" | "orderType" | "qty" | "price" | "timeInForce" | "orderLinkId"
> {
  const { amount, quoteAmount, price, postOnly, timeInForce } = ticket;
  const time = postOnly ? "PostOnly" : timeInForce;
  return present({
    symbol: market.id,
    side: ticket.side === "buy" ? "Buy" : "Sell",
    orderType: isMarket(ticket.type) ? "Market" : "Limit",
    qty: (amount ?? quoteAmount ?? decimal(0)).toFixed(),
    price: price?.toFixed(),
    timeInForce: time === undefined || time === "GTD" ? undefined : time,
    orderLinkId: ticket.clientOrderId,
  });
}

function isMarket(type: OrderType): boolean {
  return type === "market" || type === "stop" || type === "takeProfit";
}

/** Either id; the venue's where both are known. */
export function fromRef(
  market: Market,
  { id, clientOrderId }: VenueRef,
): { readonly symbol: string; readonly orderId?: string; readonly orderLinkId?: string } {
  if (id !== undefined) return { symbol: market.id, orderId: id };
  return present({
    symbol: market.id,
    orderLinkId: clientOrderId,
  });
}

/**
 * The answer to a request about an order: it was taken, and what the matching engine makes of it is told by the order stream
 * (docs: order/create-order). Nothing is filled by this, and nothing has ended.
 */
export function toAck(market: Market, raw: OrderAck, ref: VenueRef): OrderUpdate<OrderAck, never> {
  return takenOf(market, ref, { id: raw.orderId, clientOrderId: raw.orderLinkId }, raw);
}

/** An order as a query, or the order stream, tells it. Without a client order id of its own it goes by the venue's. */
export function toOrder<Raw extends RawOrder | RawUpdate>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  const limit = raw.orderType === "Market" ? undefined : above(raw.price);
  const trigger = above(raw.triggerPrice);
  const cost = told(raw.cumExecValue);
  // A market order by cost ends so where what is left buys nothing any more: it has done what it was asked to.
  const spent = raw.rejectReason === "EC_CancelByOrderValueZero" && inQuote(market, raw);
  const status = spent ? "filled" : meaning(statuses, raw.orderStatus) ?? "open";
  const positionSide = positionSideOf(raw.positionIdx);
  return present({
    clientOrderId: raw.orderLinkId || raw.orderId,
    id: raw.orderId,
    symbol: market.symbol,
    side: sideOf(raw.side),
    type: typeOf(raw),
    status,
    ...(inQuote(market, raw) ? { quoteAmount: decimal(raw.qty) } : { amount: decimal(raw.qty) }),
    price: limit,
    triggerPrice: trigger,
    ...(raw.orderType === "Market" ? {} : timeInForce(raw.timeInForce)),
    postOnly: raw.timeInForce === "PostOnly" ? true : undefined,
    reduceOnly: raw.reduceOnly ? true : undefined,
    positionSide,
    filled: decimal(raw.cumExecQty),
    cost,
    ...(status === "canceled" || status === "rejected" ? reasonOf(raw) : {}),
    created: timeOf(raw.createdTime),
    time: timeOf(raw.updatedTime),
    raw,
  });
}

/** The quantity of a spot market order may be in quote: of a buy it is where nothing is said. */
function inQuote(market: Market, { orderType, side, marketUnit }: RawOrder): boolean {
  if (market.contract !== undefined || orderType !== "Market") return false;
  return marketUnit ? marketUnit === "quoteCoin" : side === "Buy";
}

/**
 * What an order was placed as. Which way the price had to come is told of contracts; of spot by the price at that time. Where
 * neither is known, it is told as the order that its trigger makes of it.
 */
function typeOf(raw: RawOrder): OrderType {
  const limit = raw.orderType !== "Market";
  const trigger = above(raw.triggerPrice);
  const last = above(raw.lastPriceOnCreated) ?? above(raw.basePrice);
  const rises = raw.triggerDirection === 1 || raw.triggerDirection === 2
    ? raw.triggerDirection === 1
    : trigger && last && !trigger.eq(last)
    ? trigger.gt(last)
    : undefined;
  if (!trigger || rises === undefined) return limit ? "limit" : "market";
  const stop = rises === (raw.side === "Buy");
  return stop ? limit ? "stopLimit" : "stop" : limit ? "takeProfitLimit" : "takeProfit";
}

function timeInForce(word: string): { readonly timeInForce?: TimeInForce } {
  return word === "GTC" || word === "IOC" || word === "FOK" ? { timeInForce: word } : {};
}

/** Why it ended: who canceled it tells more than that somebody did. */
function reasonOf({ rejectReason, cancelType }: RawOrder): { readonly reason?: string } {
  if (cancelType !== "" && cancelType !== "UNKNOWN") return { reason: cancelType };
  return rejectReason === "" || rejectReason === "EC_NoError" ? {} : { reason: rejectReason };
}

/** Whether an execution is a fill of an order. */
export function isTrade({ execType, orderId }: Execution): boolean {
  return trades.has(execType) && orderId !== "";
}

/** A fill, from the history or the stream. Of inverse contracts its value is in base. */
export function toFill<Raw extends Execution | ExecutionUpdate>(market: Market, raw: Raw): Fill<Raw> {
  const [price, amount] = [decimal(raw.execPrice), decimal(raw.execQty)];
  const side = sideOf(raw.side);
  const profit = "execPnl" in raw ? told(raw.execPnl) : undefined;
  const worth = productOf(market) === "inverse" ? amount.div(price) : amount.times(price);
  return present({
    id: raw.execId,
    symbol: market.symbol,
    orderId: raw.orderId,
    clientOrderId: raw.orderLinkId || raw.orderId,
    side,
    price,
    amount,
    cost: above(raw.execValue) ?? worth,
    ...feeOf(market, raw, side),
    realizedProfit: profit && market.contract ? profit : undefined,
    liquidity: raw.isMaker ? "maker" : "taker",
    time: timeOf(raw.execTime),
    raw,
  });
}

/**
 * Where the fee's currency is not told: contracts pay in what they settle in, spot in what was bought; a rebate of spot is
 * in what was given (docs: enum, "Spot Fee Currency Instruction").
 */
function feeOf(market: Market, raw: Execution, side: Side): { readonly fee?: Fee } {
  const amount = told(raw.execFee);
  if (!amount) return {};
  const inBase = (side === "buy") !== amount.lt(0);
  const asset = raw.feeCurrency || (market.contract ? settleOf(market) : inBase ? market.base : market.quote);
  return { fee: { amount, asset } };
}
