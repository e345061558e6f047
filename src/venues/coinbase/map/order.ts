/** Orders and fills: our words to Coinbase's and back. Pure. */
import type {
  CreateOrderParams,
  Fill as RawFill,
  Order as RawOrder,
  OrderConfiguration,
  OrderEvent,
  OrderTerms,
} from "../../../../generated/coinbase/spot.ts";
import { type Decimal, decimal } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import type { Fill, Market, OrderType, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { amountOf, millis } from "./values.ts";

type Status = OrderUpdate["status"];

const times: Readonly<Record<string, TimeInForce>> = {
  GOOD_UNTIL_CANCELLED: "GTC",
  GOOD_UNTIL_DATE_TIME: "GTD",
  IMMEDIATE_OR_CANCEL: "IOC",
  FILL_OR_KILL: "FOK",
};

const types: Readonly<Record<string, OrderType>> = { LIMIT: "limit", MARKET: "market", STOP_LIMIT: "stopLimit" };

const ends: Readonly<Record<string, Status>> = {
  FILLED: "filled",
  CANCELLED: "canceled",
  EXPIRED: "expired",
  FAILED: "rejected",
};

/** A new order. Throws `ValidationError` for what the venue does not have. */
export function fromTicket(market: Market, ticket: Ticket): CreateOrderParams {
  return {
    client_order_id: ticket.clientOrderId,
    product_id: market.id,
    side: ticket.side === "buy" ? "BUY" : "SELL",
    order_configuration: configurationOf(ticket),
  };
}

function configurationOf(ticket: Ticket): OrderConfiguration {
  const { type, side, amount, quoteAmount, price, triggerPrice, timeInForce, postOnly } = ticket;
  const base_size = amount?.toFixed() ?? "";
  const limit_price = price?.toFixed() ?? "";
  switch (type) {
    case "market":
      return { market_market_ioc: quoteAmount ? { quote_size: quoteAmount.toFixed() } : { base_size } };
    case "stopLimit": {
      if (timeInForce !== undefined && timeInForce !== "GTC") {
        throw new ValidationError("timeInForce", "must be GTC of an order with a trigger", { venue: "coinbase" });
      }
      const stop_direction = side === "buy" ? "STOP_DIRECTION_STOP_UP" : "STOP_DIRECTION_STOP_DOWN";
      const stop_price = triggerPrice?.toFixed() ?? "";
      return { stop_limit_stop_limit_gtc: { base_size, limit_price, stop_price, stop_direction } };
    }
    default:
      if (timeInForce === "FOK") return { limit_limit_fok: { base_size, limit_price } };
      if (timeInForce === "IOC") return { sor_limit_ioc: { base_size, limit_price } };
      return { limit_limit_gtc: { base_size, limit_price, post_only: postOnly === true } };
  }
}

/** One that has not ended is open, whatever of it is on its way. */
function statusOf(word: string, filled: Decimal): Status {
  return meaning(ends, word) ?? (filled.gt(0) ? "partiallyFilled" : "open");
}

/** What the terms are by now: those of the newest change, where there was one. */
function termsOf({ order_configuration: configuration, edit_history: edits = [] }: RawOrder): OrderTerms {
  const [terms = {}] = Object.values(configuration as Readonly<Record<string, OrderTerms>>);
  const [newest] = edits.toSorted((one, other) =>
    other.replace_accept_timestamp.localeCompare(one.replace_accept_timestamp)
  );
  return newest ? { ...terms, base_size: newest.size, limit_price: newest.price } : terms;
}

/** An order as a query tells it. `asked`: when, as the time of its state is not told. */
export function toOrder(market: Market, raw: RawOrder, asked: number): OrderUpdate<RawOrder, never> {
  const terms = termsOf(raw);
  const filled = amountOf(raw.filled_size);
  const type = meaning(types, raw.order_type);
  const [amount, quoteAmount, price, triggerPrice] = [
    terms.base_size,
    terms.quote_size,
    type === "market" ? undefined : terms.limit_price,
    terms.stop_price,
  ].map(above);
  const time = type === "market" ? undefined : meaning(times, raw.time_in_force);
  return present<OrderUpdate<RawOrder, never>>({
    clientOrderId: raw.client_order_id || raw.order_id,
    id: raw.order_id,
    symbol: market.symbol,
    side: raw.side === "BUY" ? "buy" : "sell",
    type,
    status: statusOf(raw.status, filled),
    amount,
    quoteAmount: amount ? undefined : quoteAmount,
    price,
    triggerPrice,
    timeInForce: time,
    postOnly: terms.post_only || undefined,
    filled,
    cost: amountOf(raw.filled_value),
    reason: raw.reject_message || raw.cancel_message || undefined,
    created: millis(raw.created_time),
    time: asked,
    raw,
  });
}

/**
 * An order from the stream, which does not say what of it was one fill and what another: they are read from the history. What is
 * left of it is 0 once it has ended, so that its amount is told before.
 */
export function toPush(market: Market, raw: OrderEvent, timestamp: string): OrderUpdate<OrderEvent, never> {
  const filled = amountOf(raw.cumulative_quantity);
  const type = meaning(types, raw.order_type.toUpperCase().replace(" ", "_"));
  const limit = type === "limit" || type === "stopLimit";
  const [left, price, triggerPrice] = [raw.leaves_quantity, raw.limit_price, raw.stop_price].map(above);
  const status = statusOf(raw.status, filled);
  const time = limit && raw.time_in_force !== undefined ? meaning(times, raw.time_in_force) : undefined;
  return present<OrderUpdate<OrderEvent, never>>({
    clientOrderId: raw.client_order_id || raw.order_id,
    id: raw.order_id,
    symbol: market.symbol,
    side: raw.order_side === "BUY" ? "buy" : "sell",
    type,
    status,
    // What is left of an order by quote may be quote.
    amount: limit && (left || status === "filled") ? left ? filled.plus(left) : filled : undefined,
    price: limit ? price : undefined,
    triggerPrice,
    timeInForce: time,
    postOnly: raw.post_only === "true" || undefined,
    filled,
    cost: raw.filled_value === undefined ? undefined : amountOf(raw.filled_value),
    reason: raw.reject_reason || raw.cancel_reason || undefined,
    created: millis(raw.creation_time),
    time: millis(timestamp),
    raw,
  });
}

/** A fill from the history; nothing for what corrects one. Its amount may be told in quote. */
export function toFill({ symbol, quote }: Market, raw: RawFill): Fill<RawFill> | undefined {
  if (raw.trade_type !== "FILL") return undefined;
  const price = decimal(raw.price);
  const size = decimal(raw.size);
  return {
    id: raw.entry_id,
    symbol,
    orderId: raw.order_id,
    side: raw.side === "BUY" ? "buy" : "sell",
    price,
    amount: raw.size_in_quote ? size.div(price) : size,
    cost: raw.size_in_quote ? size : size.times(price),
    fee: { amount: decimal(raw.commission), asset: quote },
    liquidity: raw.liquidity_indicator === "MAKER" ? "maker" : "taker",
    time: millis(raw.trade_time),
    raw,
  };
}
