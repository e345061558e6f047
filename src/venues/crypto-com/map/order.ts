/** Orders and fills: our words to Crypto.com's and back. Pure. */
import type { Fill as RawFill, NewOrder, Order as RawOrder, Placed } from "../../../../generated/crypto-com/spot.ts";
import type { VenueRef } from "../../../connector/adapter.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import { ValidationError } from "../../../core/errors.ts";
import { present } from "../../../core/fields.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { idOf } from "../../../core/stream/frame.ts";
import type { Fill, Market, OrderType, OrderUpdate, Ticket, TimeInForce } from "../../../model/mod.ts";
import { about } from "../errors.ts";

type Status = OrderUpdate["status"];

const times: Readonly<Record<string, TimeInForce>> = {
  GOOD_TILL_CANCEL: "GTC",
  IMMEDIATE_OR_CANCEL: "IOC",
  FILL_OR_KILL: "FOK",
};

const types: Readonly<Record<string, OrderType>> = {
  LIMIT: "limit",
  MARKET: "market",
  STOP_LOSS: "stop",
  STOP_LIMIT: "stopLimit",
  TAKE_PROFIT: "takeProfit",
  TAKE_PROFIT_LIMIT: "takeProfitLimit",
};

const ends: Readonly<Record<string, Status>> = {
  FILLED: "filled",
  CANCELED: "canceled",
  REJECTED: "rejected",
  EXPIRED: "expired",
};

const words = { GTC: "GOOD_TILL_CANCEL", IOC: "IMMEDIATE_OR_CANCEL", FOK: "FILL_OR_KILL" } as const;

/** A new order; it never borrows. Throws `ValidationError` for what the venue does not have. */
export function fromTicket(market: Market, ticket: Ticket): NewOrder {
  const { side, type, amount, quoteAmount, price, timeInForce = "GTC", postOnly } = ticket;
  if (type !== "limit" && type !== "market") {
    throw new ValidationError(
      "type",
      "must be limit or market: orders with a trigger have methods of their own",
      about,
    );
  }
  if (quoteAmount && side === "sell") throw new ValidationError("quoteAmount", "is for orders that buy", about);
  const limit = type === "limit";
  return present<NewOrder>({
    instrument_name: market.id,
    side: side === "buy" ? "BUY" : "SELL",
    type: limit ? "LIMIT" : "MARKET",
    price: limit ? price?.toFixed() : undefined,
    quantity: quoteAmount ? undefined : amount?.toFixed(),
    notional: quoteAmount?.toFixed(),
    client_oid: ticket.clientOrderId,
    exec_inst: postOnly ? ["POST_ONLY"] : undefined,
    time_in_force: limit ? meaning<NewOrder["time_in_force"]>(words, timeInForce) : undefined,
    spot_margin: "SPOT",
  });
}

/** Which order: the venue's id where it is known. */
export function fromRef({ id, clientOrderId }: VenueRef): { order_id: string } | { client_oid: string } {
  return id === undefined ? { client_oid: clientOrderId ?? "" } : { order_id: id };
}

/** That an order, or a cancel of it, was taken: what became of it, the account's events tell. */
export function toPlaced({ symbol }: Market, ref: VenueRef, raw: Placed | undefined): OrderUpdate {
  const id = ref.id ?? (raw?.order_id || undefined);
  const clientOrderId = ref.clientOrderId ?? (raw?.client_oid || id) ?? "";
  return present<OrderUpdate>({ clientOrderId, id, symbol, status: "open" });
}

/** An order as the stream or a query tells it. */
export function toOrder({ symbol }: Market, raw: RawOrder): OrderUpdate<RawOrder, never> {
  const filled = above(raw.cumulative_quantity) ?? zero;
  const type = meaning(types, raw.order_type);
  const hasLimit = type === "limit" || type === "stopLimit" || type === "takeProfitLimit";
  const [amount, price, triggerPrice] = [raw.quantity, hasLimit ? raw.limit_price : undefined, raw.ref_price].map(
    above,
  );
  const reason = idOf(raw.reason);
  return present<OrderUpdate<RawOrder, never>>({
    clientOrderId: raw.client_oid || raw.order_id,
    id: raw.order_id,
    symbol,
    side: raw.side === "BUY" ? "buy" : "sell",
    type,
    status: meaning(ends, raw.status) ?? (filled.gt(0) ? "partiallyFilled" : "open"),
    amount,
    price,
    triggerPrice,
    timeInForce: hasLimit ? meaning(times, raw.time_in_force ?? "") : undefined,
    postOnly: raw.exec_inst?.includes("POST_ONLY") || undefined,
    filled,
    cost: above(raw.cumulative_value) ?? zero,
    reason: reason === "" || reason === "0" ? undefined : reason,
    created: Number(raw.create_time),
    time: Number(raw.update_time),
    raw,
  });
}

/** A fill from the stream or the history. What the balance lost by it is its fee. */
export function toFill({ symbol }: Market, raw: RawFill): Fill<RawFill> {
  const price = decimal(raw.traded_price);
  const amount = decimal(raw.traded_quantity);
  return present<Fill<RawFill>>({
    id: raw.trade_id,
    symbol,
    orderId: raw.order_id,
    side: raw.side === "BUY" ? "buy" : "sell",
    price,
    amount,
    cost: price.times(amount),
    fee: { amount: zero.minus(raw.fees), asset: raw.fee_instrument_name },
    // Which of the two may not be told.
    liquidity: raw.taker_side === "MAKER" ? "maker" : "taker",
    time: Number(raw.create_time),
    raw,
  });
}
