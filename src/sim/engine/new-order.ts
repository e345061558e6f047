/** What becomes of a request to place an order. */
import type { Desk } from "./desk.ts";
import type { Order, OrderRequest } from "./types.ts";

/** The order of a request, not yet funded and not yet working. */
export function createOrder(id: number, desk: Desk, account: string, request: OrderRequest, now: number): Order {
  const selfTrade = request.selfTrade ?? "none";
  let quantity = request.quantity;
  const quoteQuantity = request.quoteQuantity ?? 0n;
  if (quoteQuantity !== 0n) {
    const plan = desk.plan({ side: request.side, account, selfTrade }, 0n, quoteQuantity);
    quantity = plan.quantity;
    // The book cannot meet the wish: one lot more than it has lets the order expire instead of being filled.
    if (plan.exhausted && quantity !== 0n) quantity += desk.market.rules.step;
  }
  return {
    id,
    market: desk.market.id,
    account,
    side: request.side,
    type: request.type,
    timeInForce: request.timeInForce ?? "GTC",
    price: request.price ?? 0n,
    stopPrice: request.stopPrice ?? 0n,
    trailingDelta: request.trailingDelta ?? 0,
    quoteQuantity,
    icebergQuantity: request.icebergQuantity ?? 0n,
    selfTrade,
    feesOnTop: request.feesOnTop ?? false,
    heldLater: request.heldLater ?? false,
    reduceOnly: request.reduceOnly ?? false,
    positionSide: request.positionSide ?? "both",
    strategyId: request.strategyId,
    strategyType: request.strategyType,
    clientId: request.clientId,
    placedAs: request.clientId,
    listId: -1,
    quantity,
    status: "new",
    executed: 0n,
    executedQuote: 0n,
    prevented: 0n,
    preventedMatchId: -1,
    created: now,
    updated: now,
    working: -1,
    trailing: -1,
    trailingExtreme: 0n,
    hold: 0n,
    amends: 0,
    expiry: undefined,
  };
}
