/** Placing and canceling orders: one by one, several at once, over the socket, all of a market, and when nobody is left. */
import {
  cancelAllAfter,
  cancelMultipleOrders,
  cancelOrder,
  cancelOrderSocketRequest,
  type CancelRequest,
  type Instrument,
  type Order as RawOrder,
  type OrderAck,
  orderList,
  placeMultipleOrders,
  placeOrder,
  placeOrderSocketRequest,
} from "../../../generated/okx/spot.ts";
import type { Adapter, BatchEntry, OrderEntry, VenueRef } from "../../connector/adapter.ts";
import { everyPage } from "../../connector/history.ts";
import { acksOf } from "../../connector/orders/acks.ts";
import type { DeadMansEntry } from "../../connector/orders/deadmans.ts";
import { inGroups, type Outcome } from "../../connector/orders/groups.ts";
import { secondsSwitch } from "../../connector/orders/guarding.ts";
import type { CallContext } from "../../core/call.ts";
import { OrderNotFound, VenueKitError } from "../../core/errors.ts";
import { venue } from "../../../generated/okx/venue.ts";
import type { Market, OrderUpdate } from "../../model/mod.ts";
import type { Access } from "./access.ts";
import { expTime } from "./auth.ts";
import { about, only, refusedItem } from "./errors.ts";
import { fromRef, fromTicket } from "./map/order.ts";
import { isTriggered } from "./map/trigger.ts";
import type { Margining } from "./setup.ts";
import { type Triggers, whereverItIs } from "./triggers.ts";

/** What entering orders needs. */
export interface EntryParts {
  readonly access: Access;
  readonly margining: Margining;
  readonly triggers: Triggers;
}

type Named = { readonly market: Market; readonly ref: VenueRef };

/** Most orders of one request. */
const most = 20;

const acks = acksOf<OrderAck>({
  venue,
  idsOf: ({ ordId, clOrdId }) => ({ id: ordId, clientOrderId: clOrdId }),
  refusedBy: refusedItem,
});

/** Orders over HTTP. Answers say that they were taken; what became of them is told by the account's events, and asked. */
export function httpEntry({ access: { call }, margining, triggers }: EntryParts): OrderEntry {
  return {
    create: async (market, ticket, context) => {
      const tdMode = await margining(market, ticket, context);
      if (ticket.triggerPrice !== undefined) return await triggers.create(market, ticket, tdMode, context);
      const body = { instId: market.id, ...fromTicket(market, ticket, tdMode), expTime };
      const ack = only(await call(placeOrder, body, context), placeOrder.id);
      return acks.one(market, ticket, ack, placeOrder.id);
    },
    cancel: (market, ref, context) =>
      whereverItIs<OrderUpdate>(ref, async () => {
        const ack = only(await call(cancelOrder, { instId: market.id, ...fromRef(ref) }, context), cancelOrder.id);
        return acks.one(market, ref, ack, cancelOrder.id);
      }, () => triggers.cancel(market, ref, context)),
  };
}

/**
 * The same over the account's socket. It names instruments by numbers, which some do not have; those of the demo were seen
 * to be refused (2026-09). Such orders go over HTTP.
 */
export function socketEntry({ access, margining }: EntryParts, http: OrderEntry): OrderEntry {
  const { session, demo, privateStream } = access;
  const codeOf = ({ raw }: Market): number | undefined =>
    demo ? undefined : (raw as Instrument).instIdCode ?? undefined;
  return {
    create: async (market, ticket, context) => {
      const instIdCode = codeOf(market);
      if (instIdCode === undefined || ticket.triggerPrice !== undefined) return http.create(market, ticket, context);
      const tdMode = await margining(market, ticket, context);
      const args = [{ instIdCode, ...fromTicket(market, ticket, tdMode) }];
      const told = await session.request(privateStream, placeOrderSocketRequest, { args, expTime }, context);
      return acks.one(market, ticket, only({ data: told }, placeOrderSocketRequest.id), placeOrderSocketRequest.id);
    },
    cancel: async (market, ref, context) => {
      const instIdCode = codeOf(market);
      if (instIdCode === undefined || isTriggered(ref)) return http.cancel(market, ref, context);
      const args = [{ instIdCode, ...fromRef(ref) }];
      const told = await session.request(privateStream, cancelOrderSocketRequest, { args }, context);
      return acks.one(market, ref, only({ data: told }, cancelOrderSocketRequest.id), cancelOrderSocketRequest.id);
    },
  };
}

/** Several orders in one request, with an answer for each. */
export function batchEntries(
  { access: { call }, margining }: EntryParts,
  http: OrderEntry,
): Required<Pick<Adapter, "createBatch" | "cancelBatch">> {
  const cancelSome = async (
    items: readonly Named[],
    context: CallContext,
  ): Promise<readonly Outcome[]> => {
    const orders = items.map(({ market, ref }) => ({ instId: market.id, ...fromRef(ref) }));
    const { data } = await call(cancelMultipleOrders, { orders }, context);
    return items.map(({ market, ref }, at) => acks.at(market, ref, data, at, cancelMultipleOrders.id));
  };
  const cancelBatch: BatchEntry<Named> = {
    most,
    send: async (items, context) => {
      // Orders with a trigger have requests of their own.
      const groupOf = ({ ref }: Named, at: number): string => isTriggered(ref) ? `alone ${at}` : "";
      const aboutOf = ({ ref: { clientOrderId } }: Named) => ({
        ...about,
        operation: cancelMultipleOrders.id,
        clientOrderId,
      });
      return await inGroups(items, groupOf, aboutOf, async (some) => {
        const [{ market, ref }] = some;
        return isTriggered(ref) ? [await http.cancel(market, ref, context)] : await cancelSome(some, context);
      });
    },
  };
  return {
    createBatch: {
      most,
      send: async (items, context) => {
        const orders = await Promise.all(items.map(async ({ market, ticket }) => ({
          instId: market.id,
          ...fromTicket(market, ticket, await margining(market, ticket, context)),
        })));
        const { data } = await call(placeMultipleOrders, { orders, expTime }, context);
        return items.map(({ market, ticket }, at) => acks.at(market, ticket, data, at, placeMultipleOrders.id));
      },
    },
    cancelBatch,
  };
}

/** Open orders, page by page. */
export async function openOrders(
  { call }: Pick<Access, "call">,
  filter: { readonly instType?: string; readonly instId?: string },
  context: CallContext,
): Promise<RawOrder[]> {
  const limit = 100;
  return await everyPage({ ...about, operation: orderList.id }, async (_, found) => {
    const after = found.at(-1)?.ordId;
    const { data } = await call(orderList, { ...filter, limit, ...(after === undefined ? {} : { after }) }, context);
    return { raws: data, more: data.length >= limit && data.at(-1)?.ordId !== after };
  });
}

/**
 * Cancels all orders of a market: OKX has no request for that, so they are listed first. The answers say that cancels were
 * taken; what became of the orders is asked.
 */
export function cancelAllOf(
  { access, triggers }: EntryParts,
  { cancelBatch }: ReturnType<typeof batchEntries>,
): Adapter["cancelAll"] {
  return async (market, context) => {
    const [orders, waiting] = await Promise.all([
      openOrders(access, { instId: market.id }, context),
      triggers.list(market, context),
    ]);
    const items = [
      ...orders.map(({ ordId }): VenueRef => ({ id: ordId })),
      ...waiting.flatMap(({ id }): VenueRef[] => id === undefined ? [] : [{ id }]),
    ].map((ref) => ({ market, ref }));
    for (let from = 0; from < items.length; from += most) {
      for (const outcome of await cancelBatch.send(items.slice(from, from + most), context)) {
        // Gone in the meantime is what was wanted.
        if (outcome instanceof VenueKitError && !(outcome instanceof OrderNotFound)) throw outcome;
      }
    }
    return [];
  };
}

/** The switch is for all orders of the account, spot and contracts. */
export function deadMansEntry({ call }: Pick<Access, "call">): DeadMansEntry {
  return secondsSwitch(
    { min: 10_000, max: 120_000 },
    false,
    (seconds, _, context) => call(cancelAllAfter, { timeOut: String(seconds) }, context),
  );
}

/** What a list of cancels is made of. */
export type { CancelRequest };
