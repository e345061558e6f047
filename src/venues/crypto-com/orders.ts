/** Placing and canceling orders, one by one, over HTTP or the socket, several at once, and all of a market. */
import {
  cancelOrderSocketRequest,
  createOrderSocketRequest,
  type ListAnswer,
  privateCancelAllOrders,
  privateCancelOrder,
  privateCancelOrderList,
  privateCreateOrder,
  privateCreateOrderList,
} from "../../../generated/crypto-com/spot.ts";
import { venue } from "../../../generated/crypto-com/venue.ts";
import type { Adapter, BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { type Outcome, untold } from "../../connector/orders/groups.ts";
import type { Call } from "../../core/call.ts";
import { itemError } from "../../core/refusal.ts";
import type { Market, Ticket } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { about, refusedBy } from "./errors.ts";
import { fromRef, fromTicket, toPlaced } from "./map/order.ts";

/** Most orders of a list (docs: "private/create-order-list"; of cancels no other number is documented). */
const mostListed = 10;

export function httpEntry(call: Call): OrderEntry {
  return {
    create: async (market, ticket, context) =>
      toPlaced(market, ticket, (await call(privateCreateOrder, fromTicket(market, ticket), context)).result),
    cancel: async (market, ref, context) =>
      toPlaced(market, ref, (await call(privateCancelOrder, fromRef(ref), context)).result),
  };
}

/** The same over the account's socket. */
export function socketEntry({ session, account }: Access): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const params = fromTicket(market, ticket);
      return toPlaced(market, ticket, await session.request(account, createOrderSocketRequest, params, context));
    },
    cancel: async (market, ref, context) =>
      toPlaced(market, ref, await session.request(account, cancelOrderSocketRequest, fromRef(ref), context)),
  };
}

/** Several orders in one request, with an answer for each. */
export function batchEntries(call: Call): Required<Pick<Adapter, "createBatch" | "cancelBatch">> {
  const createBatch: BatchEntry<{ readonly market: Market; readonly ticket: Ticket }> = {
    most: mostListed,
    send: async (items, context) => {
      const order_list = items.map(({ market, ticket }) => fromTicket(market, ticket));
      const answer = await call(privateCreateOrderList, { order_list }, context);
      return outcomesOf(
        items.map(({ market, ticket }) => ({ market, ref: ticket })),
        answer,
        privateCreateOrderList.id,
      );
    },
  };
  const cancelBatch: BatchEntry<{ readonly market: Market; readonly ref: VenueRef }> = {
    most: mostListed,
    send: async (items, context) => {
      const order_list = items.map(({ market, ref }) => ({ instrument_name: market.id, ...fromRef(ref) }));
      const answer = await call(privateCancelOrderList, { order_list }, context);
      return outcomesOf(items, answer, privateCancelOrderList.id);
    },
  };
  return { createBatch, cancelBatch };
}

/** What became of each, by its place in the list. */
function outcomesOf(
  items: readonly { readonly market: Market; readonly ref: VenueRef }[],
  { result }: ListAnswer,
  operation: string,
): Outcome[] {
  const told = new Map(("result_list" in result ? result.result_list : result).map((one) => [Number(one.index), one]));
  return items.map(({ market, ref }, at) => {
    const one = told.get(at);
    const of = { ...about, operation, clientOrderId: ref.clientOrderId };
    if (!one) return untold(of);
    const refused = refusedBy(one);
    return refused ? itemError(venue, refused, of) : toPlaced(market, ref, one);
  });
}

/** Of a market. What became of each is told by the account's events, and asked. */
export function cancelAllOf(call: Call): Adapter["cancelAll"] {
  return async (market, context) => {
    await call(privateCancelAllOrders, { instrument_name: market.id, type: "ALL" }, context);
    return [];
  };
}
