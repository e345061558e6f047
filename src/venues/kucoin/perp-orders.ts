/** Placing and canceling orders of contracts, several at once and all of a contract. */
import {
  addOrder,
  batchAddOrders,
  cancelAllOrdersV3,
  cancelAllStopOrders,
  cancelOrderByClientOid,
  cancelOrderById,
  getOrderByClientOid,
  getOrderByOrderId,
  getOrderList,
  getStopOrderList,
  type Order as RawOrder,
  type OrderPage,
  type PlacedItem,
} from "../../../generated/kucoin/perp.ts";
import { venue } from "../../../generated/kucoin/venue.ts";
import type { Adapter, BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { acksOf, takenOf } from "../../connector/orders/acks.ts";
import type { Call, CallContext } from "../../core/call.ts";
import { OrderNotFound } from "../../core/errors.ts";
import type { Market, Ticket } from "../../model/mod.ts";
import { about, found, taken } from "./errors.ts";
import { fromContractTicket } from "./map/contract-order.ts";
import type { Terms } from "./terms.ts";

/** Most orders of one request, and of one page. */
const most = 20;
const page = 100;

const acks = acksOf<PlacedItem>({
  venue,
  idsOf: ({ orderId, clientOid }) => ({ id: orderId, clientOrderId: clientOid }),
  refusedBy: ({ code, msg }) => taken(code) ? undefined : { code, text: msg },
});

type Item = { readonly market: Market; readonly ticket: Ticket };

/** Answers say that orders were taken; what became of them is told by the account's events, and asked. */
export function orderEntry(call: Call, terms: Terms): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const margin = await terms.ofOrder(market, context);
      const { data } = await call(addOrder, fromContractTicket(market, ticket, margin), context);
      return takenOf(market, ticket, { id: data.orderId }, data);
    },
    cancel: async (market, ref, context) => {
      if (ref.id === undefined) {
        const clientOid = ref.clientOrderId ?? "";
        await call(cancelOrderByClientOid, { clientOid, symbol: market.id }, context);
      } else {
        const { data } = await call(cancelOrderById, { orderId: ref.id }, context);
        if (!data.cancelledOrderIds.includes(ref.id)) {
          const text = "the venue has no such order to cancel";
          throw new OrderNotFound(text, { ...about, operation: cancelOrderById.id, code: "200000", status: 200 });
        }
      }
      return takenOf(market, ref, {}, {});
    },
  };
}

export function createBatch(call: Call, terms: Terms): BatchEntry<Item> {
  return {
    most,
    send: async (items, context) => {
      const orders = await Promise.all(
        items.map(async ({ market, ticket }) =>
          fromContractTicket(market, ticket, await terms.ofOrder(market, context))
        ),
      );
      const { data } = await call(batchAddOrders, { orders }, context);
      return items.map(({ market, ticket }, at) => acks.at(market, ticket, data, at, batchAddOrders.id));
    },
  };
}

/** Cancels all of a contract, with those that wait for a trigger. What became of each is told by events, and asked. */
export function cancelAllOf(call: Call): Adapter["cancelAll"] {
  return async ({ id: symbol }, context) => {
    await call(cancelAllOrdersV3, { symbol }, context);
    await call(cancelAllStopOrders, { symbol }, context);
    return [];
  };
}

/** An order, also one that waits for its trigger. */
export async function fetchOrder(call: Call, ref: VenueRef, context: CallContext): Promise<RawOrder> {
  if (ref.id !== undefined) {
    return found((await call(getOrderByOrderId, { orderId: ref.id }, context)).data, getOrderByOrderId.id);
  }
  const { data } = await call(getOrderByClientOid, { clientOid: ref.clientOrderId ?? "" }, context);
  return found(data, getOrderByClientOid.id);
}

/** What is open and what waits for its trigger, of a contract or of all. */
export async function openOrders(call: Call, market: Market | undefined, context: CallContext): Promise<RawOrder[]> {
  const filter = market ? { symbol: market.id } : {};
  const all = (operation: string, ask: (currentPage: number) => Promise<OrderPage>): Promise<RawOrder[]> =>
    everyPage({ ...about, operation }, async (at) => {
      const { items, totalPage } = await ask(at + 1);
      return { raws: items, more: at + 1 < totalPage };
    });
  const [open, waiting] = await Promise.all([
    all(getOrderList.id, async (currentPage) => {
      const params = { ...filter, status: "active", currentPage, pageSize: page } as const;
      return (await call(getOrderList, params, context)).data;
    }),
    all(
      getStopOrderList.id,
      async (currentPage) => (await call(getStopOrderList, { ...filter, currentPage, pageSize: page }, context)).data,
    ),
  ]);
  // While it is read, an order may go from one page to the next, or from one list to the other.
  return [...new Map([...waiting, ...open].map((raw) => [raw.id, raw])).values()];
}
