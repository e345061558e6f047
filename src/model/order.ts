import type { Decimal, Numeric } from "../core/decimal.ts";
import type { PositionSide } from "./perp.ts";

export type Side = "buy" | "sell";

/** `limit` and `market`; a `stop` triggers when the price moves against its side, a `takeProfit` when it moves with it. */
export type OrderType = "limit" | "market" | "stop" | "stopLimit" | "takeProfit" | "takeProfitLimit";

/** Good till canceled, immediate or cancel, fill or kill, good till date. */
export type TimeInForce = "GTC" | "IOC" | "FOK" | "GTD";

/**
 * `pending`: tracked, nothing known of the venue yet. `unknown`: a request was sent and no evidence came back.
 * `canceling`: a cancel is out. `open` and `partiallyFilled` rest at the venue. The others are final.
 */
export type OrderStatus =
  | "pending"
  | "unknown"
  | "open"
  | "partiallyFilled"
  | "canceling"
  | "filled"
  | "canceled"
  | "expired"
  | "rejected";

/** An amount of one asset. */
export interface Fee {
  /** Paid by the account; negative is a rebate. */
  readonly amount: Decimal;
  readonly asset: string;
}

/** An order as it is known now. Amounts in base, prices in quote per base, times in milliseconds since 1970 UTC. */
export interface Order<Raw = unknown> {
  /** Ours; set before anything is sent. */
  readonly clientOrderId: string;
  /** The venue's; absent until it has answered. */
  readonly id?: string;
  readonly symbol: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly status: OrderStatus;
  /** Asked for. Absent only on a market order by cost that has not been filled. */
  readonly amount?: Decimal;
  /** Quote to spend or receive, on a market order by cost. */
  readonly quoteAmount?: Decimal;
  readonly price?: Decimal;
  readonly triggerPrice?: Decimal;
  readonly timeInForce?: TimeInForce;
  readonly postOnly?: boolean;
  /** Closes what is open and opens nothing. */
  readonly reduceOnly?: boolean;
  /** Which of the two positions of a market it is about, in hedge mode. */
  readonly positionSide?: PositionSide;
  /** Filled so far, in base. */
  readonly filled: Decimal;
  /** Quote exchanged so far; of a contract, what was traded is worth in the asset that it settles in. */
  readonly cost: Decimal;
  /** Average price, where anything is filled. */
  readonly average?: Decimal;
  /** Why it ended, in the venue's words, where it said so. */
  readonly reason?: string;
  /** Made elsewhere on the account. */
  readonly external: boolean;
  /** The venue's time of creation, and of the newest change. */
  readonly created?: number;
  readonly updated?: number;
  readonly raw?: Raw;
}

/** What a venue tells of an order: everything it said, and nothing else. Amounts are cumulative. */
export interface OrderUpdate<Raw = unknown, RawFill = unknown> {
  readonly clientOrderId: string;
  readonly id?: string;
  /** The id of the order that it has become by its trigger, where the venue makes another one of it. */
  readonly became?: string;
  readonly symbol: string;
  readonly side?: Side;
  readonly type?: OrderType;
  readonly status: Exclude<OrderStatus, "pending" | "unknown" | "canceling">;
  readonly amount?: Decimal;
  readonly quoteAmount?: Decimal;
  readonly price?: Decimal;
  readonly triggerPrice?: Decimal;
  readonly timeInForce?: TimeInForce;
  readonly postOnly?: boolean;
  readonly reduceOnly?: boolean;
  readonly positionSide?: PositionSide;
  readonly filled?: Decimal;
  readonly cost?: Decimal;
  readonly reason?: string;
  readonly created?: number;
  /** The venue's time of this state: an older one never replaces a newer one. */
  readonly time?: number;
  readonly fills?: readonly Fill<RawFill>[];
  readonly raw?: Raw;
}

/** One execution of one of our orders. */
export interface Fill<Raw = unknown> {
  /** The venue's trade id: unique within its symbol. */
  readonly id: string;
  readonly symbol: string;
  readonly orderId: string;
  /** Absent where the venue's history does not tell it and the order is not ours to know. */
  readonly clientOrderId?: string;
  readonly side: Side;
  readonly price: Decimal;
  /** Base. */
  readonly amount: Decimal;
  /** Quote; of a contract, what it is worth in the asset that it settles in. */
  readonly cost: Decimal;
  readonly fee?: Fee;
  /** Profit of what it closed, of a contract, where the venue tells it. */
  readonly realizedProfit?: Decimal;
  /** In hedge mode; absent where the venue does not tell it and the order is not ours to know. */
  readonly positionSide?: PositionSide;
  readonly liquidity: "maker" | "taker";
  readonly time: number;
  readonly raw?: Raw;
}

/** What every order needs. */
interface OrderBase {
  readonly symbol: string;
  readonly side: Side;
  /** Made by the SDK where not given. */
  readonly clientOrderId?: string;
  /**
   * Round price and amount to the market's rules in place of refusing them: amounts down, prices never to the trader's
   * disadvantage (a buy's down, a sell's up).
   */
  readonly quantize?: boolean;
  /** Of contracts: closes what is open and opens nothing. */
  readonly reduceOnly?: boolean;
  /** Of contracts in hedge mode: which of the two positions it is about. A sell of `long` closes, a buy of it opens. */
  readonly positionSide?: PositionSide;
}

/** A limit order; `amount` in base, `price` in quote per base. */
export interface LimitOrder extends OrderBase {
  readonly type: "limit";
  readonly amount: Numeric;
  readonly price: Numeric;
  /** `GTC` where not given. */
  readonly timeInForce?: TimeInForce;
  /** Rejected in place of taking liquidity. */
  readonly postOnly?: boolean;
}

/** A market order by amount, in base. */
export interface MarketOrder extends OrderBase {
  readonly type: "market";
  readonly amount: Numeric;
}

/** What `createOrder` takes. */
export type NewOrder = LimitOrder | MarketOrder;

/** A market order by what it costs or yields, in quote. */
export interface NewQuoteOrder extends Omit<OrderBase, "quantize" | "reduceOnly" | "positionSide"> {
  /** Quote to spend (buy) or to receive (sell). */
  readonly quoteAmount: Numeric;
}

/** An order that waits for the market's last price to reach `triggerPrice`. */
export interface NewTriggerOrder extends OrderBase {
  /** `stop`: the price moves against the side (a buy above, a sell below). `takeProfit`: the other way. */
  readonly trigger: "stop" | "takeProfit";
  readonly triggerPrice: Numeric;
  readonly amount: Numeric;
  /** With a price it becomes a limit order, without one a market order. */
  readonly price?: Numeric;
  readonly timeInForce?: TimeInForce;
}

/** Which order is meant: by either id, on its symbol. */
export type OrderRef =
  | { readonly symbol: string; readonly clientOrderId: string; readonly id?: string }
  | { readonly symbol: string; readonly id: string; readonly clientOrderId?: string };

/** A checked order, as adapters send it. Prices and amounts satisfy the market's rules. */
export interface Ticket {
  readonly clientOrderId: string;
  readonly side: Side;
  readonly type: OrderType;
  readonly amount?: Decimal;
  readonly quoteAmount?: Decimal;
  readonly price?: Decimal;
  readonly triggerPrice?: Decimal;
  readonly timeInForce?: TimeInForce;
  readonly postOnly?: boolean;
  readonly reduceOnly?: boolean;
  readonly positionSide?: PositionSide;
}

/** What changes when an order is amended. */
export interface Amendment {
  /** The new amount in base, fills included. */
  readonly amount?: Numeric;
  readonly price?: Numeric;
  readonly quantize?: boolean;
}
