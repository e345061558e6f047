/** Orders and fills: our words to MEXC's and back. Pure. */
import type {
  BatchItem,
  BatchOrder,
  Canceled,
  DealPush,
  MyTrade,
  NewOrderAnswer,
  Order as RawOrder,
  OrderPush,
  PrivateDealsFrame,
  PrivateOrdersFrame,
} from "../../../../generated/mexc/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { boundOf, needsBound, quoteOf } from "../../../connector/orders/bounded.ts";
import { type Decimal, decimal, zero } from "../../../core/decimal.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above, told } from "../../../core/numbers.ts";
import type { Fill, Market, OrderType, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { timeOf } from "./market.ts";

type Status = OrderUpdate["status"];

/** A status that is not listed is one we do not know: the order is taken to live on until it says that it ended. */
const statuses: Readonly<Record<string, Status>> = {
  NEW: "open",
  PARTIALLY_FILLED: "partiallyFilled",
  FILLED: "filled",
  CANCELED: "canceled",
  PARTIALLY_CANCELED: "canceled",
};

/** Those of the stream, as numbers (docs: "Spot Account Orders"). */
const words: Readonly<Record<number, string>> = {
  1: "NEW",
  2: "FILLED",
  3: "PARTIALLY_FILLED",
  4: "CANCELED",
  5: "PARTIALLY_CANCELED",
};

/** What a type of an order says: there is no other word for its time in force, or that it is post-only. */
interface Kind {
  readonly type: OrderType;
  readonly timeInForce?: TimeInForce;
  readonly postOnly?: true;
}
const kinds: Readonly<Record<string, Kind>> = {
  LIMIT: { type: "limit", timeInForce: "GTC" },
  LIMIT_MAKER: { type: "limit", timeInForce: "GTC", postOnly: true },
  IMMEDIATE_OR_CANCEL: { type: "limit", timeInForce: "IOC" },
  FILL_OR_KILL: { type: "limit", timeInForce: "FOK" },
  MARKET: { type: "market" },
};
const kindWords: Readonly<Record<number, string>> = {
  1: "LIMIT",
  2: "LIMIT_MAKER",
  3: "IMMEDIATE_OR_CANCEL",
  4: "FILL_OR_KILL",
  5: "MARKET",
};

/** What a new order is made of. `ask`: the best one, where the order needs a bound. */
export function fromTicket(market: Market, ticket: Ticket, ask?: Decimal): BatchOrder {
  const { clientOrderId, side, type, amount, price, timeInForce, postOnly } = ticket;
  const named = {
    symbol: market.id,
    side: side === "buy" ? "BUY" : "SELL",
    newClientOrderId: clientOrderId,
  } as const;
  const quote = quoteOf(ticket, about);
  if (quote) return { ...named, type: "MARKET", quoteOrderQty: quote.toFixed() };
  const quantity = (amount ?? zero).toFixed();
  if (needsBound(ticket)) {
    // Of a market buy the venue counts quote (docs: "New Order").
    return { ...named, type: "IMMEDIATE_OR_CANCEL", quantity, price: boundOf(market, ask, about).toFixed() };
  }
  if (type === "market") return { ...named, type: "MARKET", quantity };
  const word = postOnly
    ? "LIMIT_MAKER"
    : timeInForce === "IOC"
    ? "IMMEDIATE_OR_CANCEL"
    : timeInForce === "FOK"
    ? "FILL_OR_KILL"
    : "LIMIT";
  return { ...named, type: word, quantity, price: (price ?? zero).toFixed() };
}

/** Either id; the venue's where both are known. */
export function fromRef(
  market: Market,
  { id, clientOrderId }: VenueRef,
): { symbol: string; orderId?: string; origClientOrderId?: string } {
  const symbol = market.id;
  if (id !== undefined) return { symbol, orderId: id };
  return clientOrderId === undefined ? { symbol } : { symbol, origClientOrderId: clientOrderId };
}

/** The answer to a new order, or to one of several, that was taken. It says nothing of what became of it, so it has no time. */
export function toTaken<Raw extends NewOrderAnswer | BatchItem>(
  { symbol }: Market,
  { clientOrderId }: Ticket,
  id: string,
  raw: Raw,
): OrderUpdate<Raw, never> {
  const created = "transactTime" in raw ? raw.transactTime : undefined;
  return present<OrderUpdate<Raw, never>>({ clientOrderId, id, symbol, status: "open", created, raw });
}

/** What queries, answers and events tell alike, in the words of queries. */
interface Told {
  readonly type: string | undefined;
  readonly side: string | undefined;
  readonly status: string | undefined;
  readonly price: string | undefined;
  readonly quantity: string | undefined;
  readonly quote: string | null | undefined;
  readonly filled: string | undefined;
  readonly cost: string | undefined;
}

type State = Partial<Omit<OrderUpdate, "fills" | "raw">> & Pick<OrderUpdate, "status">;

function stateOf(of: Told): State {
  const kind = of.type === undefined ? undefined : meaning(kinds, of.type);
  const filled = told(of.filled);
  const amount = above(of.quantity);
  // A market buy by amount is such an order too.
  const bound = kind?.timeInForce === "IOC" && of.side === "BUY";
  return present<State>({
    side: of.side === undefined ? undefined : of.side === "BUY" ? "buy" : "sell",
    type: bound ? undefined : kind?.type,
    status: meaning(statuses, of.status ?? "") ?? (filled?.gt(0) ? "partiallyFilled" : "open"),
    amount,
    quoteAmount: kind?.type === "market" && !amount ? above(of.quote) : undefined,
    // That of a market order is where it would have stopped.
    price: kind?.type === "limit" && !bound ? above(of.price) : undefined,
    timeInForce: kind?.timeInForce,
    postOnly: kind?.postOnly,
    filled,
    cost: told(of.cost),
  });
}

/** An order as a query tells it. */
export function toOrder({ symbol }: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  const { type, side, status, price, origQty: quantity, origQuoteOrderQty: quote } = raw;
  return {
    ...stateOf({ type, side, status, price, quantity, quote, filled: raw.executedQty, cost: raw.cummulativeQuoteQty }),
    clientOrderId: raw.clientOrderId || raw.orderId,
    id: raw.orderId,
    symbol,
    created: raw.time,
    time: raw.updateTime ?? raw.time,
    raw,
  };
}

/** The answer to a cancel. `clientOrderId` there is the cancel's own; the order's is `origClientOrderId`. */
export function toCanceled({ symbol }: Market, raw: Canceled, ref: VenueRef = {}): OrderUpdate<Canceled, never> {
  const { type, side, status, price, origQty: quantity } = raw;
  const [filled, cost] = [raw.executedQty, raw.cummulativeQuoteQty];
  return {
    ...stateOf({ type, side, status, price, quantity, quote: undefined, filled, cost }),
    clientOrderId: raw.origClientOrderId || (ref.clientOrderId ?? raw.orderId),
    id: raw.orderId,
    symbol,
    raw,
  };
}

/** An order from the stream. `received`: our time, where the frame tells none. */
export function toPush(
  { symbol }: Market,
  frame: PrivateOrdersFrame,
  received: number,
): OrderUpdate<OrderPush, never> {
  const raw = frame.privateOrders;
  return {
    ...stateOf({
      type: kindWords[raw.orderType],
      side: sideOf(raw.tradeType),
      status: words[raw.status],
      price: raw.price,
      quantity: raw.quantity,
      quote: raw.amount,
      filled: raw.cumulativeQuantity || "0",
      cost: raw.cumulativeAmount || "0",
    }),
    clientOrderId: raw.clientId || raw.id,
    id: raw.id,
    symbol,
    created: raw.createTime,
    time: timeOf(frame) ?? received,
    raw,
  };
}

function sideOf(tradeType: number): "BUY" | "SELL" {
  return tradeType === 1 ? "BUY" : "SELL";
}

/** A fill from the stream. */
export function toDeal(market: Market, { privateDeals: raw }: PrivateDealsFrame): Fill<DealPush> {
  return fill(market, {
    id: raw.tradeId,
    orderId: raw.orderId,
    clientOrderId: raw.clientOrderId,
    bought: raw.tradeType === 1,
    price: raw.price,
    amount: raw.quantity,
    cost: raw.amount,
    fee: raw.feeAmount,
    asset: raw.feeCurrency,
    maker: raw.isMaker,
    time: raw.time,
  }, raw);
}

/** One from the history. */
export function toFill(market: Market, raw: MyTrade): Fill<MyTrade> {
  return fill(market, {
    id: raw.id,
    orderId: raw.orderId,
    clientOrderId: raw.clientOrderId,
    bought: raw.isBuyer,
    price: raw.price,
    amount: raw.qty,
    cost: raw.quoteQty,
    fee: raw.commission,
    asset: raw.commissionAsset,
    maker: raw.isMaker,
    time: raw.time,
  }, raw);
}

interface FillTexts {
  readonly id: string;
  readonly orderId: string;
  readonly clientOrderId: string | null | undefined;
  readonly bought: boolean;
  readonly price: string;
  readonly amount: string;
  readonly cost: string;
  readonly fee: string | null | undefined;
  readonly asset: string | null | undefined;
  readonly maker: boolean;
  readonly time: number;
}

function fill<Raw>({ symbol }: Market, of: FillTexts, raw: Raw): Fill<Raw> {
  const fee = told(of.fee);
  return present<Fill<Raw>>({
    id: of.id,
    symbol,
    orderId: of.orderId,
    clientOrderId: of.clientOrderId || undefined,
    side: of.bought ? "buy" : "sell",
    price: decimal(of.price),
    amount: decimal(of.amount),
    cost: decimal(of.cost),
    fee: fee && of.asset ? { amount: fee, asset: of.asset } : undefined,
    liquidity: of.maker ? "maker" : "taker",
    time: of.time,
    raw,
  });
}
