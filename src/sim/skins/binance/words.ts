/** The venue's words for what the engine calls otherwise, and its way to write numbers. */
import type { Atoms, ExpiryReason, Order, OrderStatus, OrderType, SelfTrade, Side } from "../../engine/mod.ts";
import { toText } from "../../engine/mod.ts";

/** Every number of the venue has 8 decimals. */
export const decimals = 8;

/** An amount or a price as the venue writes it. */
export function money(atoms: Atoms): string {
  return toText(atoms, decimals);
}

export const sideWord: Readonly<Record<Side, string>> = { buy: "BUY", sell: "SELL" };

export const typeWord: Readonly<Record<OrderType, string>> = {
  limit: "LIMIT",
  market: "MARKET",
  "limit-maker": "LIMIT_MAKER",
  "stop-loss": "STOP_LOSS",
  "stop-loss-limit": "STOP_LOSS_LIMIT",
  "take-profit": "TAKE_PROFIT",
  "take-profit-limit": "TAKE_PROFIT_LIMIT",
};

export const statusWord: Readonly<Record<OrderStatus, string>> = {
  pending: "PENDING_NEW",
  new: "NEW",
  "partially-filled": "PARTIALLY_FILLED",
  filled: "FILLED",
  canceled: "CANCELED",
  expired: "EXPIRED",
  prevented: "EXPIRED_IN_MATCH",
};

export const selfTradeWord: Readonly<Record<SelfTrade, string>> = {
  none: "NONE",
  "expire-taker": "EXPIRE_TAKER",
  "expire-maker": "EXPIRE_MAKER",
  "expire-both": "EXPIRE_BOTH",
  decrement: "DECREMENT",
};

export const expiryWord: Readonly<Record<ExpiryReason, string>> = {
  rejected: "REJECTED",
  venue: "EXCHANGE_CANCELED",
  "other-leg": "OCO_TRIGGER",
  "working-order-expired": "OTO_PHASE_ONE_EXPIRED",
  "unfilled-ioc": "UNFILLED_IOC_QUANTITY_EXPIRED",
  "unfilled-fok": "UNFILLED_FOK_ORDER_EXPIRED",
  "no-liquidity": "INSUFFICIENT_LIQUIDITY",
  // Of contracts only: spot never says these.
  "nothing-to-reduce": "REDUCE_ONLY",
  liquidation: "LIQUIDATION",
  // Such an order is refused here.
  "would-take": "REJECTED",
};

/** The engine's word for one of the venue's; `undefined` where the venue has no such word. */
export function fromWord<Word extends string>(words: Readonly<Record<Word, string>>, text: string): Word | undefined {
  for (const word in words) if (words[word] === text) return word;
  return undefined;
}

/** The type of a contingent order's condition, which the venue shows as the order's stop price. */
export function hasStop(order: Pick<Order, "type">): boolean {
  return order.type.startsWith("stop-loss") || order.type.startsWith("take-profit");
}
