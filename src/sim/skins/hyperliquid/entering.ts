/** How orders get to the engine. */
import type { Desk, Order, OrderRequest, OrderType } from "../../engine/mod.ts";
import type { Doing } from "./core.ts";
import type { ReadOrder } from "./order-request.ts";
import { rejected, unmatched } from "./refusal.ts";

/** What the engine is asked for; an order without an id of its client has one that the client does not see. */
export function requestOf({ core }: Pick<Doing, "core">, { terms, tif, isMarket }: ReadOrder): OrderRequest {
  const type: OrderType = tif === "Alo" ? "limit-maker" : "limit";
  return {
    side: terms.side,
    type,
    clientId: terms.cloid ?? core.slips.name(),
    quantity: terms.size,
    price: terms.price,
    timeInForce: tif === "Ioc" || isMarket ? "IOC" : "GTC",
    reduceOnly: terms.reduceOnly,
    // Orders of one account do not trade with each other: the resting one goes (docs: "Self-trade prevention").
    selfTrade: "expire-maker",
  };
}

/** Lets the engine place an order, or throws why it may not be. */
export function enter({ core, account, now }: Doing, desk: Desk, request: OrderRequest): Readonly<Order> {
  const { market } = desk;
  const reduces = request.reduceOnly ?? false;
  if (reduces && market.spec.contract === undefined) throw rejected("nothing-to-reduce", desk);
  // One that finds nothing never gets to the book.
  if (request.timeInForce === "IOC") {
    const { others, own } = crossed(desk, account, request);
    if (!others) {
      const why = core.engine.check(account, market.id, request, now);
      if (why !== undefined) throw rejected(why, desk);
      for (const order of own) {
        core.slips.ofOrder(order, (id) => core.engine.records.order(id)).word = "selfTradeCanceled";
        core.engine.cancel(order, order.clientId, now);
      }
      throw unmatched(market.id);
    }
  }
  const outcome = core.engine.place(account, market.id, request, now);
  if (!outcome.ok) throw rejected(outcome.why, desk);
  return outcome.value.order;
}

/** What an order would meet: orders of others, or of its own account alone, which then go. */
function crossed(desk: Desk, account: string, { side, price = 0n }: OrderRequest): { others: boolean; own: Order[] } {
  const own: Order[] = [];
  const book = desk.against(side);
  for (const level of book.levels()) {
    if (!book.crosses(level.price, price)) break;
    for (let resting = level.first; resting !== undefined; resting = resting.next) {
      if (resting.order.account !== account) return { others: true, own: [] };
      own.push(resting.order);
    }
  }
  return { others: false, own };
}
